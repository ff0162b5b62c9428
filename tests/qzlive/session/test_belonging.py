"""In which function and from which place somebody comes: kept with the person, and gone with the person."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qzlive.language import LANGUAGES, Language, catalogue
from qzlive.privacy.page import page
from qzlive.privacy.person import about
from qzlive.roster import Kind
from qzlive.session.commands import people
from qzlive.session.events.people import PersonAdded, PersonRecognised
from qzlive.session.identity import BELONGINGS, belonging, clusters
from qzlive.session.sealed import MASK
from qzlive.session.state import Belonging, Participant
from qzlive.wire.records import dump_record, dump_state

from .circle import Circle
from .test_law import without_keys

SAID = {"organisation": "Kita Zwergenwald", "role": "Vorleserin", "region": "Musterhausen", "site": "Haus Seeblick"}


def paste(circle: Circle, kind: Kind, **said: str) -> Participant:
    row = people.PastedRow.model_validate({"display": "Anna Berg", **said})
    circle.do(people.PastePeople(breakout="topics", kind=kind, rows=(row,)))
    return circle.state.people[circle.person("Anna Berg")]


def told(person: Participant) -> dict[str, str]:
    return {field: getattr(person, field) for field in BELONGINGS}


def news(circle: Circle) -> Iterator[PersonAdded | PersonRecognised]:
    for record in circle.records:
        yield from (one for one in record.events if isinstance(one, PersonAdded | PersonRecognised))


def test_what_a_list_says_is_kept_with_the_person() -> None:
    circle = Circle()
    assert told(paste(circle, "registration", **SAID)) == SAID
    events = len(list(news(circle)))
    paste(circle, "registration", **SAID)
    assert len(list(news(circle))) == events
    # A list without such columns takes nothing back.
    assert told(paste(circle, "live")) == SAID


@pytest.mark.parametrize("field", BELONGINGS)
def test_a_registration_knows_best_and_any_list_fills_what_is_open(field: Belonging) -> None:
    circle = Circle()
    paste(circle, "live", **{field: "erst"})
    assert getattr(paste(circle, "live", **{field: "dann"}), field) == "erst"
    assert getattr(paste(circle, "registration", **{field: "richtig"}), field) == "richtig"
    assert told(paste(circle, "live", **SAID)) == SAID | {field: "richtig"}


def test_what_is_said_goes_with_the_person() -> None:
    circle = Circle()
    anna = paste(circle, "registration", **SAID)
    circle.do(people.ForgetPerson(person=anna.id))
    assert told(circle.state.people[anna.id]) == dict.fromkeys(BELONGINGS, MASK)
    kept = without_keys(circle.records, {anna.id})
    left = dump_state(circle.state) + json.dumps(list(map(dump_record, kept)), ensure_ascii=False)
    assert [said for said in SAID.values() if said in left] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_whoever_asks_is_told(language: Language) -> None:
    circle = Circle()
    anna = paste(circle, "registration", **SAID)
    facts = about(circle.state, anna.id)
    assert {field: facts["records"][0][field] for field in BELONGINGS} == SAID
    shown = page(facts, catalogue(language))
    assert all(said in shown for said in SAID.values())
    assert json.loads(json.dumps(facts)) == facts


@given(st.lists(st.dictionaries(st.sampled_from(BELONGINGS), st.sampled_from(("Nord", "Süd ", " ")))))
def test_of_merged_records_the_first_that_says_something_counts(said: list[dict[Belonging, str]]) -> None:
    records = [Participant(id=str(n), name="", display="", **one) for n, one in enumerate(said)]  # type: ignore[arg-type]
    for field in BELONGINGS:
        values = [one[field].strip() for one in said if one.get(field, "").strip()]
        assert belonging(records, field) == (values[0] if values else "")


def test_who_was_merged_with_the_registration_has_what_stands_there() -> None:
    circle = Circle()
    anna = paste(circle, "registration", **SAID)
    circle.do(people.AddPerson(person=circle.fresh(), name="Telefon 17", breakout="topics"))
    telephone = circle.person("Telefon 17")
    circle.do(people.MergePeople(person=anna.id, into=telephone))
    assert {field: belonging(clusters(circle.state)[telephone], field) for field in BELONGINGS} == SAID
