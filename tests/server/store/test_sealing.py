from __future__ import annotations

import json
from typing import Annotated, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qzlive.session.base import Event
from qzlive.session.sealed import MASK, Sealed
from server.store import StoreFailed, person_key, session_key
from server.store.sealing import Sealer

from .samples import Came, Wrote

KEYS = {session_key("s"): b"s" * 32, person_key("s", "p"): b"p" * 32, person_key("s", "q"): b"q" * 32}

texts = st.text(st.characters(exclude_categories=["Cs"]))
events = st.one_of(
    st.builds(Came, person=st.sampled_from(["p", "q"]), name=texts, table=st.integers(0, 9)),
    st.builds(Wrote, text=texts, words=st.lists(texts, max_size=4).map(tuple), open=texts),
)


def sealer(*without: str) -> Sealer:
    return Sealer("s", {key_id: key for key_id, key in KEYS.items() if key_id not in without})


def on_disk(event: Event, version: int = 1, index: int = 0) -> dict[str, Any]:
    stored: dict[str, Any] = json.loads(json.dumps(sealer().seal(event, version, index)))
    return stored


@given(events, st.integers(1, 10**9), st.integers(0, 500))
def test_what_is_sealed_comes_back(event: Event, version: int, index: int) -> None:
    found = sealer().unseal(on_disk(event, version, index), version, index)
    assert found == {**event.body(), "schema": 1}
    assert type(event).model_validate(found) == event


@given(events)
def test_without_keys_there_are_masks_of_the_right_number(event: Event) -> None:
    found = sealer(*KEYS).unseal(on_disk(event), 1, 0)
    match event:
        case Came():
            assert found == {**event.body(), "schema": 1, "name": MASK}
        case Wrote():
            masked = {"text": MASK, "words": [MASK] * len(event.words)}
            assert found == {**event.body(), "schema": 1, **masked}


def test_each_key_opens_its_own_fields() -> None:
    without_p = sealer(person_key("s", "p"))
    assert without_p.unseal(on_disk(Came(person="p", name="Ada")), 1, 0)["name"] == MASK
    assert without_p.unseal(on_disk(Came(person="q", name="Bo")), 1, 0)["name"] == "Bo"
    assert without_p.unseal(on_disk(Wrote(text="said")), 1, 0)["text"] == "said"


def test_only_what_tells_something_needs_a_key() -> None:
    assert sealer().needs(Came(person="p", name="Ada")) == {person_key("s", "p")}
    assert sealer().needs(Came(person="p", name=MASK)) == set()
    assert sealer().needs(Wrote(words=("", "a"))) == {session_key("s")}
    assert sealer().needs(Wrote(open="all can read this")) == set()


def test_a_masked_event_is_written_without_keys() -> None:
    event = Came(person="p", name=MASK, table=3)
    assert sealer(*KEYS).seal(event, 1, 0) == {**event.body(), "schema": 1}


def test_text_for_an_erased_key_is_refused_rather_than_dropped() -> None:
    with pytest.raises(StoreFailed, match="store-key-erased"):
        sealer(person_key("s", "p")).seal(Came(person="p", name="Ada"), 1, 0)


def test_an_erased_key_is_not_kept_in_memory() -> None:
    ours = Sealer("s", dict(KEYS))
    sealed = ours.seal(Came(person="p", name="Ada"), 1, 0)
    ours.forget([person_key("s", "p")])
    assert ours.unseal(sealed, 1, 0)["name"] == MASK


@pytest.mark.parametrize(("version", "index"), [(2, 0), (1, 1)])
def test_a_sealed_field_cannot_be_moved_to_another_place(version: int, index: int) -> None:
    with pytest.raises(StoreFailed) as refused:
        sealer().unseal(on_disk(Came(person="p", name="Ada")), version, index)
    assert refused.value.code == "store-seal-broken"
    assert refused.value.params == {"session": "s", "version": version, "field": "name"}


def test_a_sealed_field_cannot_be_moved_to_another_session_field_or_person() -> None:
    sealed = on_disk(Wrote(text="said"))
    other_session = Sealer("t", {session_key("t"): KEYS[session_key("s")]})
    with pytest.raises(StoreFailed, match="store-seal-broken"):
        other_session.unseal(sealed, 1, 0)
    with pytest.raises(StoreFailed, match="store-seal-broken"):
        sealer().unseal({**sealed, "~": {"open": sealed["~"]["text"]}}, 1, 0)
    with pytest.raises(StoreFailed, match="store-seal-broken"):
        sealer().unseal({**on_disk(Came(person="p", name="Ada")), "person": "q"}, 1, 0)


@pytest.mark.parametrize("damage", ["", "s1:", "s1:AAAA", "s9:AAAA", "x", "s1:ä", [3], [1, 2, 3], None, 7, {}])
def test_a_damaged_seal_is_named(damage: object) -> None:
    with pytest.raises(StoreFailed, match="store-seal-broken"):
        sealer().unseal({"type": "test.wrote", "schema": 1, "~": {"text": damage}}, 1, 0)


@pytest.mark.parametrize("text", ["s1:AAAA", "~", '{"~": {}}'])
def test_open_text_is_never_taken_for_a_seal(text: str) -> None:
    assert sealer().unseal(on_disk(Wrote(open=text)), 1, 0)["open"] == text


def test_what_cannot_be_sealed_is_not_written_open() -> None:
    class Wrong(Event):
        type: str = "test.wrong"
        age: Annotated[int, Sealed("session")]

    with pytest.raises(TypeError):
        sealer().seal(Wrong(age=44), 1, 0)


def test_the_same_text_looks_different_each_time() -> None:
    event = Came(person="p", name="Ada")
    assert on_disk(event)["~"] != on_disk(event)["~"]
