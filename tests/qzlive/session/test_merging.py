"""Two records that are one person: merging, splitting, and telling apart."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qzlive.roster import Kind
from qzlive.session.commands import people, sheets, tables
from qzlive.session.likely import likely
from qzlive.session.refusal import Refused
from qzlive.session.state import State
from qzlive.session.views import host_view
from qzlive.wire.records import dump_record, dump_state

from .circle import Circle, pasted
from .commands import moderator_commands
from .test_law import without_keys


@pytest.fixture
def circle() -> Circle:
    circle = Circle()
    circle.do(pasted("1 Anna Berg", "2 Anke Lang", "1 Bo Lindt", "1 Cem Aydin", "2 Dora Emm"))
    return circle


def merge(circle: Circle, name: str, into: str) -> str:
    person = circle.person(name)
    circle.now += 60_000
    circle.do(people.MergePeople(person=person, into=circle.person(into)))
    return person


def split(circle: Circle, person: str) -> None:
    circle.now += 60_000
    circle.do(people.SplitPerson(person=person))


def chosen(state: State, person: str) -> tuple[int, ...] | None:
    found = state.choices["topics"].get(person)
    return None if found is None else found.topics


def test_a_merged_record_is_hidden_and_found_under_the_other(circle: Circle) -> None:
    anke = merge(circle, "Anke Lang", "Anna Berg")
    anna = circle.person("Anna Berg")
    assert not circle.state.people[anke].listed
    circle.do(pasted("3 Anke Lang", "1 Bo Lindt", "1 Cem Aydin", "2 Dora Emm"))
    assert chosen(circle.state, anna) == (3,)
    assert [circle.state.people[id_].display for id_ in (anna, anke)] == ["1 Anna Berg", "3 Anke Lang"]
    assert len(circle.state.people) == 5
    split(circle, anke)
    assert circle.state.people[anna].display == "1 Anna Berg"
    circle.do(pasted("2 Anke Lang"))
    assert chosen(circle.state, anke) == (2,)


def test_the_latest_choice_with_topics_goes_over_and_comes_back(circle: Circle) -> None:
    anna, anke = circle.person("Anna Berg"), circle.person("Anke Lang")
    circle.now += 60_000
    circle.do(people.Choose(person=anke, breakout="topics", topics=(3,)))
    circle.now += 60_000
    circle.do(people.Choose(person=anna, breakout="topics", topics=()))
    before = circle.state.choices
    merge(circle, "Anke Lang", "Anna Berg")
    assert chosen(circle.state, anna) == (3,)
    split(circle, anke)
    assert circle.state.choices == before


def test_a_registration_never_beats_what_was_said(circle: Circle) -> None:
    circle.now += 60_000
    row = people.PastedRow(display="Anna-Maria Berg", wishes=("3",))
    circle.do(people.PastePeople(breakout="topics", kind="registration", rows=(row,)))
    registered = merge(circle, "Anna-Maria Berg", "Anna Berg")
    anna = circle.person("Anna Berg")
    assert (chosen(circle.state, anna), circle.state.people[anna].registered) == ((1,), True)
    split(circle, registered)
    assert not circle.state.people[anna].registered


def test_what_was_given_after_the_merging_stays(circle: Circle) -> None:
    anke = merge(circle, "Anke Lang", "Anna Berg")
    anna = circle.person("Anna Berg")
    circle.do(people.Choose(person=anna, breakout="topics", topics=(3,)))
    split(circle, anke)
    assert (chosen(circle.state, anna), chosen(circle.state, anke)) == ((3,), (2,))


def test_records_are_split_in_any_order(circle: Circle) -> None:
    before = circle.state.choices
    for number, name in enumerate(("Anke Lang", "Dora Emm"), 1):
        circle.now += 60_000
        circle.do(people.Choose(person=circle.person(name), breakout="topics", topics=(number + 1,)))
    anna = circle.person("Anna Berg")
    first, second = merge(circle, "Anke Lang", "Anna Berg"), merge(circle, "Dora Emm", "Anna Berg")
    assert chosen(circle.state, anna) == (3,)
    split(circle, first)
    assert chosen(circle.state, anna) == (3,)
    split(circle, second)
    assert circle.state.choices["topics"][anna] == before["topics"][anna]


def test_the_chair_goes_over_or_is_freed_and_comes_back(circle: Circle) -> None:
    circle.do(tables.ProposeTables(breakout="topics"))
    anna, anke = circle.person("Anna Berg"), circle.person("Anke Lang")
    allocation = circle.state.allocations["topics"]
    circle.do(tables.MovePerson(breakout="topics", person=anna, from_table=allocation.seats[anna], table=None))
    circle.do(tables.PinPerson(breakout="topics", person=anke, pinned=True))
    circle.do(tables.PublishTables(breakout="topics", number=0))
    before = circle.state.allocations["topics"]
    merge(circle, "Anke Lang", "Anna Berg")
    merged = circle.state.allocations["topics"]
    assert (merged.seats[anna], merged.pinned) == (before.seats[anke], frozenset({anna}))
    assert anke not in merged.seats
    seat = next(seat.id for seat in circle.state.seats.values() if seat.table == before.seats[anke])
    assert "Anna Berg" in host_view(circle.state, seat)["members"].names
    split(circle, anke)
    after = circle.state.allocations["topics"]
    assert (after.seats, after.pinned, after.published) == (before.seats, before.pinned, before.published)
    bo = merge(circle, "Bo Lindt", "Cem Aydin")
    assert bo not in circle.state.allocations["topics"].seats
    split(circle, bo)
    assert circle.state.allocations["topics"].seats == before.seats


def test_chains_are_followed_and_circles_refused(circle: Circle) -> None:
    anke = merge(circle, "Anke Lang", "Dora Emm")
    dora = merge(circle, "Dora Emm", "Anna Berg")
    anna = circle.person("Anna Berg")
    circle.do(pasted("3 Anke Lang"))
    assert chosen(circle.state, anna) == (3,)
    with pytest.raises(Refused, match="session-person-is-the-same"):
        circle.do(people.MergePeople(person=anna, into=anke))
    with pytest.raises(Refused, match="session-person-merged-on"):
        circle.do(people.SplitPerson(person=anke))
    with pytest.raises(Refused, match="session-person-merged"):
        circle.do(people.MergePeople(person=dora, into=circle.person("Bo Lindt")))
    circle.do(people.Choose(person=anke, breakout="topics", topics=(2,)))
    assert chosen(circle.state, anna) == (2,)


def test_nobody_is_merged_with_what_is_no_person(circle: Circle) -> None:
    bot = people.PastedRow(display="Notizen", marks=("bot",))
    circle.do(people.PastePeople(breakout="topics", kind="live", rows=(bot,)))
    with pytest.raises(Refused, match="session-person-aside"):
        merge(circle, "Notizen", "Anna Berg")
    anke = circle.person("Anke Lang")
    circle.do(people.ForgetPerson(person=anke))
    with pytest.raises(Refused, match="session-person-forgotten"):
        circle.do(people.MergePeople(person=circle.person("Anna Berg"), into=anke))


def test_forgetting_a_person_forgets_every_record_of_it(circle: Circle) -> None:
    entry = sheets.NewEntry(entry="entry-0001", rank="a0", text="Anna Berg, Anke Lang and Bo Lindt")
    circle.do(sheets.AddEntries(sheet=circle.sheet("1a").id, entries=(entry,)))
    merge(circle, "Anke Lang", "Anna Berg")
    circle.do(people.ForgetPerson(person=circle.person("Anna Berg")))
    assert circle.sheet("1a").entries["entry-0001"].text == "…, … and Bo Lindt"
    assert not {"Anna Berg", "Anke Lang"} & set(dump_state(circle.state).split('"'))


def test_a_namesake_that_is_the_same_person_brings_the_choice(circle: Circle) -> None:
    circle.do(pasted("1 Eva Kurz", "2 Eva Kurz"))
    circle.now += 60_000
    circle.do(pasted("3 Eva Kurz", "2 Eva Kurz"))
    asked = next(p for p in circle.state.people.values() if p.doubt and p.doubt.reason.code == "session-namesake")
    eva = next(p.id for p in circle.state.people.values() if p.display == "1 Eva Kurz")
    assert eva in likely(circle.state)[asked.id]
    circle.do(people.MergePeople(person=asked.id, into=eva))
    assert chosen(circle.state, eva) == (3,)
    circle.do(pasted("3 Eva Kurz", "2 Eva Kurz"))
    assert (len(circle.state.people), circle.state.people[eva].doubt) == (8, None)


def test_of_a_name_that_was_merged_nothing_is_asked_again(circle: Circle) -> None:
    together = ("iPhone von Piotr", "3 Uschi", "+49 170 ***", "Piotr Sobczak", "Uschi Landwehrmann")
    circle.do(pasted(*together))
    for name, into in (("iPhone von Piotr", "Piotr Sobczak"), ("Uschi", "Uschi Landwehrmann")):
        merge(circle, name, into)
    merge(circle, "+49 170 ***", "Piotr Sobczak")
    assert circle.state.people[circle.person("Piotr Sobczak")].doubt is None
    for displays in (together, together[:3], together[3:], together):
        circle.now += 60_000
        circle.do(pasted(*displays))
        assert circle.records[-1].events == ()
    circle.do(pasted("iPhone von Piotr", "2 Piotr Sobczak", "iPad von Piotr"))
    assert chosen(circle.state, circle.person("Piotr Sobczak")) == (2,)
    assert len(circle.state.people) == 11


def paste(circle: Circle, kind: Kind, *rows: people.PastedRow) -> None:
    circle.now += 60_000
    circle.do(people.PastePeople(breakout="topics", kind=kind, rows=rows))


def test_what_comes_while_two_are_merged_goes_with_the_record_that_it_fits(circle: Circle) -> None:
    anna, bo = merge(circle, "Anna Berg", "Bo Lindt"), circle.person("Bo Lindt")
    paste(circle, "live", people.PastedRow(display="3 Anna Berg"))
    registered = people.PastedRow(display="Anna Berg", email="anna@example.org", organisation="Kita 7 Zwerge")
    paste(circle, "registration", registered)
    assert (chosen(circle.state, bo), circle.state.people[bo].registered) == ((3,), True)
    split(circle, anna)
    assert (chosen(circle.state, anna), chosen(circle.state, bo)) == ((3,), (1,))
    found = circle.state.people[anna]
    assert (found.display, found.email, found.organisation) == ("3 Anna Berg", "anna@example.org", "Kita 7 Zwerge")
    other = circle.state.people[bo]
    assert (other.display, other.email, other.organisation, other.registered) == ("1 Bo Lindt", "", "", False)


@pytest.mark.parametrize("settled", [False, True])
def test_after_a_split_a_person_can_be_forgotten_with_every_word(circle: Circle, settled: bool) -> None:
    anna, bo = merge(circle, "Anna Berg", "Bo Lindt"), circle.person("Bo Lindt")
    paste(circle, "live", people.PastedRow(display="17 Anna Berg", email="anna@example.org"))
    paste(circle, "statements", people.PastedRow(display="Anna Berg", wishes=("12",)))
    doubt = circle.state.people[bo].doubt
    assert doubt is not None
    assert doubt.written == "12"
    if settled:
        circle.do(people.SettleDoubt(person=bo, breakout="topics", topics=(2,)))
    split(circle, anna)
    assert circle.state.people[bo].doubt is None
    assert (circle.state.people[anna].doubt is None) == settled
    circle.do(people.ForgetPerson(person=anna))
    left = json.dumps([dump_record(record) for record in without_keys(circle.records, {anna})])
    for text in (left, dump_state(circle.state)):
        assert "Anna Berg" not in text
        assert "anna@example.org" not in text


def test_a_split_asks_again_what_the_merging_answered(circle: Circle) -> None:
    paste(circle, "live", *(people.PastedRow(display=f"{number} Eva Kurz") for number in (1, 2)))
    paste(circle, "live", *(people.PastedRow(display=f"{number} Eva Kurz") for number in (3, 2)))
    paste(
        circle, "live", people.PastedRow(display="iPhone 2", id="i-1"), people.PastedRow(display="iPhone 2", id="i-2")
    )
    asked = [id_ for id_, p in circle.state.people.items() if p.doubt is not None]
    assert len(asked) == 3
    eva = next(p.id for p in circle.state.people.values() if p.display == "1 Eva Kurz")
    for person, into in ((asked[0], eva), (eva, asked[0]), (asked[1], asked[2]), (asked[1], eva)):
        before = circle.state
        circle.now += 60_000
        circle.do(people.MergePeople(person=person, into=into))
        split(circle, person)
        assert circle.state.people == before.people
        assert circle.state.choices == before.choices


def test_what_was_decided_while_merged_is_not_asked_again(circle: Circle) -> None:
    circle.do(pasted("12 Eva", "Eva Kurz"))
    eva = merge(circle, "Eva", "Eva Kurz")
    circle.do(people.SettleDoubt(person=circle.person("Eva Kurz"), breakout="topics", topics=(2,)))
    split(circle, eva)
    assert [circle.state.people[id_].doubt for id_ in (eva, circle.person("Eva Kurz"))] == [None, None]


def test_merging_takes_back_that_two_were_told_apart(circle: Circle) -> None:
    anna, anke = circle.person("Anna Berg"), circle.person("Anke Lang")
    circle.do(people.TellApart(person=anna, other=anke))
    merge(circle, "Anke Lang", "Anna Berg")
    assert not circle.state.people[anna].differs
    split(circle, anke)
    assert circle.state.people[anna].differs == {anke}


def test_what_is_open_goes_over_to_somebody_of_whom_nothing_is_known(circle: Circle) -> None:
    circle.do(pasted("12 Eva", "Eva Kurz"))
    eva = merge(circle, "Eva", "Eva Kurz")
    assert circle.state.people[circle.person("Eva Kurz")].doubt == circle.state.people[eva].doubt
    split(circle, eva)
    assert circle.state.people[circle.person("Eva Kurz")].doubt is None


def test_who_was_told_apart_is_not_proposed_again(circle: Circle) -> None:
    circle.do(pasted("Anna Berger", gone=(circle.person("Anna Berg"),)))
    anna, other = circle.person("Anna Berg"), circle.person("Anna Berger")
    assert anna in likely(circle.state)[other]
    circle.do(people.TellApart(person=other, other=anna))
    assert other not in likely(circle.state)
    circle.do(people.TellApart(person=other, other=anna))
    assert circle.records[-1].events == ()
    circle.do(people.TellApart(person=anna, other=other, differ=False))
    assert anna in likely(circle.state)[other]


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_a_split_at_once_is_as_if_nothing_had_been(data: st.DataObject) -> None:
    circle = Circle()
    circle.do(pasted("1 Anna Berg", "2 Bo Lindt", "Cem Aydin"))
    for _ in range(8):
        try:
            circle.do(data.draw(moderator_commands(circle)))
        except Refused:
            continue
    before = circle.state
    ids = [id_ for id_, person in before.people.items() if person.counted]
    if len(ids) < 2:
        return
    person, into = data.draw(st.permutations(ids))[:2]
    circle.do(people.MergePeople(person=person, into=into))
    circle.do(people.SplitPerson(person=person))
    after = circle.state
    assert after.people == before.people
    assert after.choices == before.choices
    for breakout, allocation in before.allocations.items():
        now = after.allocations[breakout]
        assert (now.seats, now.pinned, now.published) == (allocation.seats, allocation.pinned, allocation.published)


def test_who_is_in_the_room_already_is_there_as_one_person(circle: Circle) -> None:
    anna, anke = circle.person("Anna Berg"), circle.person("Anke Lang")
    circle.do(tables.PlacePeople(breakout="topics", people=(anke,), table=circle.table("2a")))
    before = circle.state.allocations["topics"].placed
    merge(circle, "Anke Lang", "Anna Berg")
    assert circle.state.allocations["topics"].placed[anna] == circle.table("2a")
    split(circle, anke)
    assert circle.state.allocations["topics"].placed == before
