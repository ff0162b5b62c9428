"""What entries were before, and how a sheet comes back to it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qzlive.session.commands.agenda import BeginItem
from qzlive.session.commands.people import ForgetPerson
from qzlive.session.commands.sheets import (
    AddEntries,
    DeleteEntry,
    EditEntry,
    MarkEntry,
    MoveEntry,
    NewEntry,
    RemoveHeading,
    RestoreEntry,
    ReturnEntries,
    SetHeading,
    StarEntry,
)
from qzlive.session.evolve import fold
from qzlive.session.history import at_version, changed, heading_changed, moments, sheet_at, sheet_moments
from qzlive.session.outline import Node, living, questions, sections
from qzlive.session.purging import purged
from qzlive.session.refusal import Refused
from qzlive.session.state import Entry, HeadingMoment, Moment, Sheet, State
from qzlive.wire.records import dump_state

from .circle import MINUTE, MODERATOR, Circle, pasted
from .commands import sheet_commands
from .test_law import LAW


def outline(state: State, sheet: str) -> list[Any]:
    """The sheet as its readers see it."""
    return seen(state.sheets[sheet], state)


def seen(sheet: Sheet, state: State) -> list[Any]:
    """A sheet, of now or of once, as its readers see it: headings in order, below them what hangs there."""

    def said(node: Node) -> Any:
        one = node.entry
        return one.text, one.starred, one.kind, one.who, one.until, [said(child) for child in node.children]

    return [(part.text, [said(node) for node in part.nodes]) for part in sections(sheet, questions(state, sheet))]


def written(circle: Circle, text: str, **more: Any) -> Entry:
    new = NewEntry(entry=circle.fresh(), rank="a0", text=text, **more)
    circle.do(AddEntries(sheet=circle.home["1a"], entries=(new,)))
    return circle.state.sheets[circle.home["1a"]].entries[new.entry]


@LAW
@given(st.data())
def test_every_moment_of_an_entry_is_what_the_fold_said_then(data: st.DataObject) -> None:
    circle = Circle()
    sheet = circle.home["1a"]
    for _ in range(12):
        circle.now += 1_000
        try:
            circle.do(data.draw(sheet_commands(circle, sheet)))
        except Refused:
            continue
    for version in range(1, circle.state.version + 1):
        then = fold(circle.records[:version]).sheets[sheet].entries
        for entry in circle.state.sheets[sheet].entries.values():
            was = at_version(entry, version)
            assert (was is None) == (entry.id not in then)
            if was is not None:
                one = then[entry.id]
                assert (was.text, was.starred, was.deleted) == (one.text, one.starred, one.deleted)
                assert (was.kind, was.who, was.until) == (one.kind, one.who, one.until)
                assert (was.section, was.parent) == (one.section, one.parent)
                assert was.variants == tuple(variant.text for variant in one.variants)


@LAW
@given(st.data())
def test_nothing_hangs_below_itself_whatever_is_brought_back(data: st.DataObject) -> None:
    circle = Circle()
    sheet = circle.home["1a"]
    for _ in range(12):
        try:
            circle.do(data.draw(sheet_commands(circle, sheet)))
        except Refused:
            continue
    shown = circle.state.sheets[sheet]
    reached = {node for part in sections(shown, questions(circle.state, shown)) for node in _ids(part.nodes)}
    assert reached == {entry.id for entry in shown.entries.values() if not entry.deleted}
    assert all(living(shown, entry.parent) != entry.id for entry in shown.entries.values())


def _ids(nodes: tuple[Node, ...]) -> list[str]:
    return [id_ for node in nodes for id_ in (node.entry.id, *_ids(node.children))]


@LAW
@given(st.data())
def test_a_whole_sheet_is_what_it_was_at_any_version(data: st.DataObject) -> None:
    circle = Circle()
    sheet = circle.home["1a"]
    for _ in range(12):
        try:
            circle.do(data.draw(sheet_commands(circle, sheet)))
        except Refused:
            continue
    now, last = circle.state.sheets[sheet], circle.state.version
    before = [fold(circle.records[:version]).sheets[sheet] for version in range(1, last + 1)]
    for version, then in enumerate(before, 1):
        assert seen(sheet_at(now, version), circle.state) == seen(then, circle.state)
    for version in data.draw(st.lists(st.integers(1, last), min_size=1, max_size=3)):
        circle.do(ReturnEntries(sheet=sheet, version=version))
        assert outline(circle.state, sheet) == seen(before[version - 1], circle.state)
    circle.do(ReturnEntries(sheet=sheet, version=last))
    assert outline(circle.state, sheet) == seen(now, circle.state)


def test_a_whole_sheet_comes_back_and_the_coming_back_too() -> None:
    circle = Circle()
    sheet = circle.home["1a"]
    kept, gone = written(circle, "kept", starred=True), written(circle, "gone", kind="task", who="School")
    below = written(circle, "below", parent=kept.id)
    good = circle.state.version
    before = outline(circle.state, sheet)
    circle.do(EditEntry(sheet=sheet, entry=kept.id, base=kept.version, text="spoilt"))
    circle.do(StarEntry(sheet=sheet, entry=kept.id, starred=False))
    circle.do(MarkEntry(sheet=sheet, entry=gone.id, kind="point"))
    circle.do(DeleteEntry(sheet=sheet, entry=gone.id))
    circle.do(DeleteEntry(sheet=sheet, entry=kept.id))
    written(circle, "later")
    spoilt, last = outline(circle.state, sheet), circle.state.version
    circle.do(ReturnEntries(sheet=sheet, version=good))
    assert outline(circle.state, sheet) == before
    assert len(moments(circle.state.sheets[sheet].entries[below.id])) == 3
    circle.do(ReturnEntries(sheet=sheet, version=last))
    assert outline(circle.state, sheet) == spoilt


def test_a_heading_comes_back_with_its_entries() -> None:
    circle = Circle()
    sheet, heading = circle.home["1a"], circle.fresh()
    circle.do(SetHeading(sheet=sheet, heading=heading, text="Stumbling blocks", rank="a0"))
    written(circle, "below it", section=heading)
    before, version = outline(circle.state, sheet), circle.state.version
    circle.do(RemoveHeading(sheet=sheet, heading=heading))
    assert outline(circle.state, sheet)[-1][0] == ""
    circle.do(ReturnEntries(sheet=sheet, version=version))
    assert outline(circle.state, sheet) == before


def heading_of(circle: Circle, text: str) -> str:
    heading = circle.fresh()
    circle.do(SetHeading(sheet=circle.home["1a"], heading=heading, text=text, rank="a0"))
    return heading


def test_words_of_headings_come_back_and_later_ones_go() -> None:
    circle = Circle()
    sheet, heading = circle.home["1a"], heading_of(circle, "Stumbling blocks")
    below = written(circle, "below it", section=heading)
    before, version = outline(circle.state, sheet), circle.state.version
    circle.do(SetHeading(sheet=sheet, heading=heading, text="Obstacles", rank="a5"))
    later = heading_of(circle, "Later")
    circle.do(MoveEntry(sheet=sheet, entry=below.id, section=later, rank="a0"))
    after, last = outline(circle.state, sheet), circle.state.version
    circle.do(ReturnEntries(sheet=sheet, version=version))
    assert outline(circle.state, sheet) == before
    assert circle.state.sheets[sheet].headings[later].removed
    circle.do(ReturnEntries(sheet=sheet, version=last))
    assert outline(circle.state, sheet) == after
    known = moments(circle.state.sheets[sheet].headings[heading])
    assert [one.text for one in known] == ["Stumbling blocks", "Obstacles", "Stumbling blocks", "Obstacles"]
    said = [heading_changed(*pair) for pair in zip((None, *known), known, strict=False)]
    assert said == [("added",), ("text", "moved"), ("text", "moved"), ("text", "moved")]


def test_a_heading_that_says_so_already_has_no_moment_of_it() -> None:
    circle = Circle()
    heading = heading_of(circle, "Same")
    record = circle.do(SetHeading(sheet=circle.home["1a"], heading=heading, text="Same", rank="a0"))
    assert record.events == ()
    assert len(moments(circle.state.sheets[circle.home["1a"]].headings[heading])) == 1


def test_one_entry_that_comes_back_changes_no_other_heading() -> None:
    circle = Circle()
    sheet, heading = circle.home["1a"], heading_of(circle, "Mine")
    entry = written(circle, "said", section=heading)
    version = circle.state.version
    circle.do(SetHeading(sheet=sheet, heading=heading, text="Mine, reworded", rank="a0"))
    later = heading_of(circle, "Later")
    circle.do(RemoveHeading(sheet=sheet, heading=heading))
    circle.do(ReturnEntries(sheet=sheet, version=version, entries=(entry.id,)))
    headings = circle.state.sheets[sheet].headings
    assert (headings[heading].text, headings[heading].removed) == ("Mine, reworded", False)
    assert not headings[later].removed


def test_headings_that_the_sender_has_not_seen_stay_with_what_hangs_there() -> None:
    circle = Circle()
    sheet, host = circle.home["1a"], circle.hosts["1a"]
    heading, other = heading_of(circle, "One"), heading_of(circle, "Two")
    version = circle.state.version
    mine = heading_of(circle, "Mine, later")
    empty = heading_of(circle, "Mine, empty")
    seen = circle.state.version
    circle.do(SetHeading(sheet=sheet, heading=heading, text="One, by the host", rank="a0"), host)
    unseen = circle.fresh()
    circle.do(SetHeading(sheet=sheet, heading=unseen, text="New, by the host", rank="a0"), host)
    new = NewEntry(entry=circle.fresh(), section=mine, rank="a0", text="by the host")
    circle.do(AddEntries(sheet=sheet, entries=(new,)), host)
    circle.do(RemoveHeading(sheet=sheet, heading=heading), seen=seen)
    circle.do(ReturnEntries(sheet=sheet, version=version), seen=seen)
    standing = {one.id: one.text for one in circle.state.sheets[sheet].headings.values() if not one.removed}
    assert standing == {
        heading: "One, by the host",
        other: "Two",
        mine: "Mine, later",
        unseen: "New, by the host",
    }
    assert circle.state.sheets[sheet].headings[empty].removed
    circle.do(ReturnEntries(sheet=sheet, version=version))
    standing = {one.id: one.text for one in circle.state.sheets[sheet].headings.values() if not one.removed}
    assert standing == {heading: "One", other: "Two"}


@pytest.mark.parametrize("way", ["forgotten", "purged"])
def test_nobody_is_named_in_what_headings_were(way: str) -> None:
    circle = Circle()
    circle.do(pasted("1 Anna Berg"))
    sheet, heading, gone = circle.home["1a"], heading_of(circle, "Asked by Anna Berg"), heading_of(circle, "ANNA BERG")
    for one in (heading, gone):
        circle.do(SetHeading(sheet=sheet, heading=one, text="Asked by one of us", rank="a0"))
    circle.do(RemoveHeading(sheet=sheet, heading=gone))
    assert "Anna Berg" in dump_state(circle.state)
    state = circle.state
    if way == "forgotten":
        circle.do(ForgetPerson(person=circle.person("Anna Berg")))
        state = circle.state
    else:
        state = purged(state)
    assert "anna berg" not in dump_state(state).casefold()
    assert (state.sheets[sheet].headings[heading].text, state.sheets[sheet].headings[gone].removed) == (
        "Asked by one of us",
        True,
    )


def test_one_entry_comes_back_where_its_place_still_is() -> None:
    circle = Circle()
    sheet = circle.home["1a"]
    parent = written(circle, "parent")
    child = written(circle, "child", parent=parent.id)
    version = circle.state.version
    circle.do(DeleteEntry(sheet=sheet, entry=parent.id))
    circle.do(ReturnEntries(sheet=sheet, version=version, entries=(child.id,)))
    assert [text for text, *_ in outline(circle.state, sheet)[-1][1]] == ["child"]


def test_what_one_command_does_is_one_moment_by_who_sent_it() -> None:
    circle = Circle()
    entry = written(circle, "first")
    circle.now += 5_000
    circle.do(EditEntry(sheet=circle.home["1a"], entry=entry.id, base=entry.version, text="second"), circle.hosts["1a"])
    was, now = moments(circle.state.sheets[circle.home["1a"]].entries[entry.id])
    assert (was.text, now.text) == ("first", "second")
    assert now.by == circle.hosts["1a"].device
    assert now.changed_at - was.changed_at == 5_000


@LAW
@given(st.data())
def test_the_moments_of_a_sheet_are_those_of_its_entries(data: st.DataObject) -> None:
    circle = Circle()
    sheet = circle.home["1a"]
    for _ in range(12):
        circle.now += data.draw(st.sampled_from((0, 30_000, 90_000)))
        try:
            circle.do(
                data.draw(sheet_commands(circle, sheet)), data.draw(st.sampled_from((MODERATOR, circle.hosts["1a"])))
            )
        except Refused:
            continue
    now = circle.state.sheets[sheet]
    found = sheet_moments(now)
    assert [moment.version for moment in found] == sorted(moment.version for moment in found)
    assert len({(moment.at // MINUTE, moment.by) for moment in found}) == len(found)
    for moment in found:
        assert not moment.added & moment.changed
        assert not moment.deleted & (moment.added | moment.changed)
        things = [now.entries.get(id_) or now.headings[id_] for id_ in moment.added | moment.deleted]
        assert all(at_version(thing, moment.version) for thing in things)
    first: dict[str, Moment | HeadingMoment] = {entry.id: moments(entry)[0] for entry in now.entries.values()}
    first |= {heading.id: moments(heading)[0] for heading in now.headings.values()}
    for moment in found:
        assert all(first[id_].changed_at // MINUTE == moment.at // MINUTE for id_ in moment.added)
    told = {id_ for moment in found for id_ in moment.added | moment.deleted}
    assert told >= now.headings.keys() | now.entries.keys()
    if found:
        assert seen(sheet_at(now, max(moment.version for moment in found)), circle.state) == seen(now, circle.state)


def test_what_a_moment_changed_is_named() -> None:
    circle = Circle()
    entry = written(circle, "first")
    sheet = circle.home["1a"]
    circle.do(EditEntry(sheet=sheet, entry=entry.id, base=entry.version, text="second"))
    circle.do(StarEntry(sheet=sheet, entry=entry.id, starred=True))
    circle.do(MarkEntry(sheet=sheet, entry=entry.id, kind="agreement"))
    circle.do(DeleteEntry(sheet=sheet, entry=entry.id))
    circle.do(ReturnEntries(sheet=sheet, version=circle.state.version - 3, entries=(entry.id,)))
    known = moments(circle.state.sheets[sheet].entries[entry.id])
    said = [changed(*pair) for pair in zip((None, *known), known, strict=False)]
    assert said == [("added",), ("text",), ("starred",), ("marked",), ("deleted",), ("restored",)]


def test_entries_that_changed_places_unseen_stay_reachable() -> None:
    circle = Circle()
    sheet = circle.home["1a"]
    one = written(circle, "one")
    other = written(circle, "other", parent=one.id)
    version = circle.state.version
    host = circle.hosts["1a"]
    circle.do(MoveEntry(sheet=sheet, entry=other.id, rank="a0"), host)
    circle.do(MoveEntry(sheet=sheet, entry=one.id, parent=other.id, rank="a0"), host)
    circle.do(EditEntry(sheet=sheet, entry=one.id, base=one.version, text="one, by the host"), host)
    for entries in (None, (one.id, other.id), (other.id, one.id)):
        circle.do(ReturnEntries(sheet=sheet, version=version, entries=entries), seen=version)
        shown = circle.state.sheets[sheet]
        reached = [id_ for part in sections(shown, ()) for id_ in _ids(part.nodes)]
        assert sorted(reached) == sorted((one.id, other.id))


def test_what_had_to_be_forgotten_is_not_taken_for_what_was_not_there() -> None:
    circle = Circle()
    sheet = circle.home["1a"]
    circle.do(pasted("1 Anna Berg"))
    version = circle.state.version
    entry = written(circle, "Anna Berg knows")
    before = circle.state.version
    circle.do(ForgetPerson(person=circle.person("Anna Berg")))
    circle.do(ReturnEntries(sheet=sheet, version=before))
    assert not circle.state.sheets[sheet].entries[entry.id].deleted
    circle.do(ReturnEntries(sheet=sheet, version=version))
    assert circle.state.sheets[sheet].entries[entry.id].deleted


def test_nobody_deletes_a_wording_or_a_mark_of_another_unseen() -> None:
    circle = Circle()
    sheet, host = circle.home["1a"], circle.hosts["1a"]
    entry, other = written(circle, "said"), written(circle, "to do")
    seen = circle.state.version
    circle.do(EditEntry(sheet=sheet, entry=entry.id, base=entry.version, text="said by us"))
    circle.do(EditEntry(sheet=sheet, entry=entry.id, base=entry.version, text="said by the host"), host)
    circle.do(MarkEntry(sheet=sheet, entry=other.id, kind="task", who="School"), host)
    mine = circle.state.version
    for one in (entry, other):
        circle.do(DeleteEntry(sheet=sheet, entry=one.id), seen=seen)
        assert not circle.state.sheets[sheet].entries[one.id].deleted
        circle.do(DeleteEntry(sheet=sheet, entry=one.id), seen=mine)
        assert circle.state.sheets[sheet].entries[one.id].deleted


def test_what_was_deleted_for_itself_does_not_come_back_with_its_parent() -> None:
    circle = Circle()
    sheet = circle.home["1a"]
    parent = written(circle, "parent")
    first, second = written(circle, "first", parent=parent.id), written(circle, "second", parent=parent.id)
    circle.do(DeleteEntry(sheet=sheet, entry=first.id))
    circle.do(DeleteEntry(sheet=sheet, entry=parent.id))
    circle.do(RestoreEntry(sheet=sheet, entry=parent.id))
    entries = circle.state.sheets[sheet].entries
    assert (entries[first.id].deleted, entries[second.id].deleted) == (True, False)


def test_only_what_moderators_note_is_marked_as_said_in_the_plenary() -> None:
    circle = Circle()
    for item in list(circle.state.items):
        circle.do(BeginItem(item=item, current=circle.state.current))
    entry = NewEntry(entry=circle.fresh(), rank="a0", text="late")
    circle.do(AddEntries(sheet=circle.home["1a"], entries=(entry,)), circle.hosts["1a"])
    assert not circle.state.sheets[circle.home["1a"]].entries[entry.entry].plenary
    assert written(circle, "said to all").plenary
