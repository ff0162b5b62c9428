from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from server.store import person_key, session_key
from server.store.keys import KeyRing

from .samples import everything


@pytest.fixture
def ring(tmp_path: Path) -> Iterator[KeyRing]:
    with KeyRing(tmp_path / "keys.sqlite") as ring:
        yield ring


def test_a_key_is_made_once(ring: KeyRing) -> None:
    made = ring.ensure(["a", "b"])
    assert {len(key or b"") for key in made.values()} == {32}
    assert len(set(made.values())) == 2
    assert ring.ensure(["b", "c"])["b"] == made["b"] == ring.get("b")
    assert ring.get("d") is None


def test_a_session_finds_its_own_keys(ring: KeyRing) -> None:
    own = [session_key("1"), person_key("1", "x"), person_key("1", "y:z")]
    others = [session_key("10"), person_key("10", "x"), person_key("0", "x"), session_key("x")]
    ring.ensure(own + others)
    assert set(ring.of_session("1")) == set(own)


def test_keys_outlive_the_process_that_made_them(ring: KeyRing, tmp_path: Path) -> None:
    made = ring.ensure(["a"])
    with KeyRing(tmp_path / "keys.sqlite", read_only=True) as other:
        assert other.get("a") == made["a"]


def test_an_erased_key_is_in_no_file_and_never_comes_back(ring: KeyRing, tmp_path: Path) -> None:
    made = ring.ensure(["a", "b"])
    assert made["a"] is not None
    assert made["a"] in everything(tmp_path)
    ring.erase(["a", "never made"])
    assert made["a"] not in everything(tmp_path)
    assert ring.ensure(["a", "b", "never made"]) == {"a": None, "b": made["b"], "never made": None}
