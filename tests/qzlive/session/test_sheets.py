"""What a host wrote finds its place (house rule 9)."""

from __future__ import annotations

from typing import Any

import pytest

from qzlive.session.commands import agenda, sheets, tables, texts
from qzlive.session.commands.sheets import NewEntry
from qzlive.session.outline import (
    NESTING,
    RANK_LIMIT,
    levels,
    questions,
    rank_after,
    rank_between,
    ranks,
    sections,
    siblings,
)
from qzlive.session.refusal import Refused
from qzlive.session.state import Entry
from qzlive.session.values import replace

from .circle import MODERATOR, Circle

A, B, C = "entry-aaaa", "entry-bbbb", "entry-cccc"


def add(circle: Circle, entry: str, parent: str | None = None, rank: str = "a0", **more: object) -> None:
    circle.do(
        sheets.AddEntries(
            sheet=circle.sheet("1a").id,
            entries=(NewEntry(entry=entry, parent=parent, rank=rank, text=f"text of {entry}"),),
        ),
        circle.host("1a"),
        **more,  # type: ignore[arg-type]
    )


def entry(circle: Circle, id_: str) -> Entry:
    return circle.sheet("1a").entries[id_]


@pytest.fixture
def circle() -> Circle:
    circle = Circle()
    add(circle, A)
    return circle


def edit(circle: Circle, base: str, text: str, id_: str, label: str = "1a") -> None:
    command = sheets.EditEntry(sheet=circle.sheet("1a").id, entry=A, base=base, text=text)
    circle.do(command, circle.host("1a") if label == "1a" else MODERATOR, id_=id_)


def test_the_own_second_edit_never_conflicts_with_the_first(circle: Circle) -> None:
    edit(circle, entry(circle, A).version, "first", "command-1")
    edit(circle, "command-1", "second", "command-2")
    assert (entry(circle, A).text, entry(circle, A).variants) == ("second", ())


def test_texts_written_apart_stand_side_by_side_until_a_person_decides(circle: Circle) -> None:
    base = entry(circle, A).version
    edit(circle, base, "moderator", "command-1", "moderator")
    edit(circle, base, "host", "command-2")
    edit(circle, "command-2", "host again", "command-3")
    assert entry(circle, A).text == "moderator"
    assert [variant.text for variant in entry(circle, A).variants] == ["host again"]
    settle = sheets.SettleEntry(
        sheet=circle.sheet("1a").id, entry=A, base="command-1", variants=("command-3",), text="both"
    )
    circle.do(settle)
    assert (entry(circle, A).text, entry(circle, A).variants) == ("both", ())


def test_what_nobody_looked_at_survives_the_decision(circle: Circle) -> None:
    base = entry(circle, A).version
    edit(circle, base, "moderator", "command-1", "moderator")
    edit(circle, base, "host", "command-2")
    edit(circle, base, "other host", "command-3")
    settle = sheets.SettleEntry(
        sheet=circle.sheet("1a").id, entry=A, base="command-1", variants=("command-2",), text="settled"
    )
    circle.do(settle)
    assert [variant.text for variant in entry(circle, A).variants] == ["other host"]
    circle.do(settle.model_copy(update={"text": "stale decision"}))
    assert {variant.text for variant in entry(circle, A).variants} == {"other host", "stale decision"}
    assert entry(circle, A).text == "settled"


def test_an_entry_that_was_deleted_meanwhile_is_revived_by_an_edit(circle: Circle) -> None:
    base = entry(circle, A).version
    circle.do(sheets.DeleteEntry(sheet=circle.sheet("1a").id, entry=A))
    edit(circle, base, "still wanted", "command-1")
    assert (entry(circle, A).deleted, entry(circle, A).text) == (False, "still wanted")


def test_a_child_of_a_deleted_parent_hangs_on_the_nearest_living_ancestor(circle: Circle) -> None:
    add(circle, B, parent=A)
    circle.do(sheets.DeleteEntry(sheet=circle.sheet("1a").id, entry=B))
    add(circle, C, parent=B)
    assert entry(circle, C).parent == A


def test_deleting_takes_what_is_below_and_restoring_brings_it_back(circle: Circle) -> None:
    add(circle, B, parent=A)
    circle.do(sheets.DeleteEntry(sheet=circle.sheet("1a").id, entry=A))
    assert entry(circle, B).deleted
    circle.do(sheets.RestoreEntry(sheet=circle.sheet("1a").id, entry=A))
    assert not entry(circle, A).deleted
    assert (entry(circle, B).deleted, entry(circle, B).parent) == (False, A)


def test_an_entry_cannot_be_put_below_itself(circle: Circle) -> None:
    add(circle, B, parent=A)
    circle.do(sheets.MoveEntry(sheet=circle.sheet("1a").id, entry=A, parent=B, rank="a1"))
    assert entry(circle, A).parent is None


def test_an_unknown_section_becomes_the_one_without_a_heading(circle: Circle) -> None:
    circle.do(sheets.MoveEntry(sheet=circle.sheet("1a").id, entry=A, section="no such heading", rank="a1"))
    assert entry(circle, A).section is None


def test_after_the_end_and_at_closed_tables_it_is_accepted_and_marked_late(circle: Circle) -> None:
    assert not entry(circle, A).late
    circle.do(tables.CloseTable(table=circle.table("1a")))
    add(circle, B)
    assert entry(circle, B).late
    circle.do(tables.ReopenTable(table=circle.table("1a")))
    circle.do(agenda.BeginItem(item=next(iter(circle.state.items)), current=None))
    circle.do(agenda.EndAgenda())
    add(circle, C)
    assert entry(circle, C).late


def test_what_was_written_before_the_editorial_close_is_accepted_after_it(circle: Circle) -> None:
    before = circle.state.version
    circle.do(agenda.CloseSheets())
    add(circle, B, seen=before)
    assert entry(circle, B).late
    with pytest.raises(Refused, match="session-sheets-closed"):
        add(circle, C)
    circle.do(sheets.StarEntry(sheet=circle.sheet("1a").id, entry=A, starred=True), MODERATOR)
    assert entry(circle, A).starred


def test_a_trial_does_not_count_unless_wanted_and_never_after_the_start(circle: Circle) -> None:
    trial = sheets.AddEntries(
        sheet=circle.sheet("1a").id, entries=(NewEntry(entry=B, rank="a0", text="try"),), trial=True
    )
    circle.do(trial, circle.host("1a"))
    assert entry(circle, B).trial
    circle.do(sheets.CountEntries(sheet=circle.sheet("1a").id, entries=(B,)), circle.host("1a"))
    assert not entry(circle, B).trial
    circle.do(agenda.BeginItem(item=next(iter(circle.state.items)), current=None))
    circle.do(
        sheets.AddEntries(
            sheet=circle.sheet("1a").id, entries=(NewEntry(entry=C, rank="a0", text="late try"),), trial=True
        ),
        circle.host("1a"),
    )
    assert not entry(circle, C).trial


def test_a_host_writes_on_the_own_sheet_only(circle: Circle) -> None:
    with pytest.raises(Refused, match="session-sheet-not-yours"):
        circle.do(sheets.StarEntry(sheet=circle.sheet("1a").id, entry=A, starred=True), circle.host("2a"))


def test_a_seat_that_points_elsewhere_may_still_deliver_what_it_wrote(circle: Circle) -> None:
    host = circle.host("1a")
    old = circle.sheet("1a").id
    circle.do(tables.PointSeat(seat=circle.seat("1a").id, table=circle.table("2a")))
    circle.do(sheets.AddEntries(sheet=old, entries=(NewEntry(entry=B, rank="a0", text="written before"),)), host)
    assert circle.state.sheets[old].entries[B].text == "written before"


def test_a_removed_question_stays_where_entries_hang_on_it(circle: Circle) -> None:
    first, second = circle.state.topics[1].questions
    circle.do(sheets.MoveEntry(sheet=circle.sheet("1a").id, entry=A, section=first.id, rank="a0"))
    for question in (first, second):
        circle.do(texts.RemoveQuestion(topic=1, question=question.id))
    shown = list(sections(circle.sheet("1a"), questions(circle.state, circle.sheet("1a"))))
    assert [section.text for section in shown] == ["What works?"]


def test_ranks_that_grow_long_are_dealt_anew_in_the_same_order(circle: Circle) -> None:
    for number in range(150):
        sheet = circle.sheet("1a")
        rank = rank_after(sheet, None, None, A)
        add(circle, f"entry-{number:04}", rank=rank)
    sheet = circle.sheet("1a")
    order = [one.id for one in siblings(sheet, None, None)]
    assert order == [A, *(f"entry-{number:04}" for number in reversed(range(150)))]
    assert max(len(one.rank) for one in sheet.entries.values()) <= RANK_LIMIT


@pytest.mark.parametrize(("before", "after"), [("a0", "a0"), ("a1", "a0"), ("!", None), (None, "zzz"), ("a", "b")])
def test_a_rank_is_found_between_any_neighbours(before: str | None, after: str | None) -> None:
    assert rank_between(before, after)
    assert len(set(ranks(3, before, after))) == 3


def test_a_paste_is_added_as_a_whole_or_not_at_all(circle: Circle) -> None:
    command = sheets.AddEntries(
        sheet=circle.sheet("1a").id,
        entries=(
            NewEntry(entry=B, rank="a1", text="new"),
            NewEntry(entry=C, parent=B, rank="a0", text="below"),
            NewEntry(entry=A, rank="a2", text="id is taken"),
        ),
    )
    with pytest.raises(Refused, match="session-id-taken"):
        circle.do(command, circle.host("1a"))
    assert list(circle.sheet("1a").entries) == [A]
    circle.do(command.model_copy(update={"entries": command.entries[:2]}), circle.host("1a"))
    assert entry(circle, C).parent == B


def test_what_somebody_else_wrote_unseen_is_not_deleted_nor_taken_back(circle: Circle) -> None:
    seen = circle.state.version
    add(circle, B, parent=A)
    add(circle, C, parent=A, seen=seen)
    sheet = circle.sheet("1a").id
    circle.do(sheets.DeleteEntry(sheet=sheet, entry=A), seen=seen)
    assert not entry(circle, A).deleted
    assert not entry(circle, B).deleted
    circle.do(sheets.ReturnEntries(sheet=sheet, version=seen - 1), seen=seen)
    assert not entry(circle, A).deleted
    with pytest.raises(Refused, match="session-version-unknown"):
        circle.do(sheets.ReturnEntries(sheet=sheet, version=seen + 1), seen=seen)
    # One's own is known, whatever has arrived of it.
    circle.do(sheets.DeleteEntry(sheet=sheet, entry=A), circle.host("1a"), seen=seen - 1)
    assert entry(circle, A).deleted
    assert entry(circle, B).deleted
    circle.do(sheets.RestoreEntry(sheet=sheet, entry=A))
    circle.do(sheets.DeleteEntry(sheet=sheet, entry=A))
    assert entry(circle, C).deleted


def test_nobody_nests_deeper_than_everybody_can_read() -> None:
    circle = Circle()
    sheet, above = circle.home["1a"], None
    for number in range(NESTING + 5):
        new = sheets.NewEntry(entry=circle.fresh(), parent=above, rank="a0", text=str(number))
        circle.do(sheets.AddEntries(sheet=sheet, entries=(new,)))
        above = new.entry
    top = next(entry for entry in circle.state.sheets[sheet].entries.values() if entry.parent is None)
    assert levels(circle.state.sheets[sheet], top.id) == NESTING
    assert len(circle.state.sheets[sheet].entries) == NESTING + 5
    other = sheets.NewEntry(entry=circle.fresh(), rank="a1", text="a place to go")
    circle.do(sheets.AddEntries(sheet=sheet, entries=(other,)))
    circle.do(sheets.MoveEntry(sheet=sheet, entry=top.id, parent=other.entry, rank="a0"))
    assert circle.state.sheets[sheet].entries[top.id].parent is None


def test_a_task_keeps_the_owner_and_the_day_of_which_nothing_is_said(circle: Circle) -> None:
    def mark(**said: Any) -> tuple[str, str, str]:
        circle.do(sheets.MarkEntry(sheet=circle.sheet("1a").id, entry=A, **said))
        found = entry(circle, A)
        return found.kind, found.who, found.until

    assert mark(kind="task", who="School", until="31 May") == ("task", "School", "31 May")
    assert mark(kind="task", until="30 June") == ("task", "School", "30 June")
    assert mark(kind="task", who="") == ("task", "", "30 June")
    assert mark(kind="agreement", who="School") == ("agreement", "", "")
    assert mark(kind="task") == ("task", "", "")


def test_what_two_write_into_a_task_at_once_stands_side_by_side_until_somebody_decides(circle: Circle) -> None:
    def mark(over: Entry, **said: Any) -> tuple[str, str, str]:
        seen = sheets.Mark(kind=over.kind, who=over.who, until=over.until)
        circle.do(sheets.MarkEntry(sheet=circle.sheet("1a").id, entry=A, over=seen, **said))
        found = entry(circle, A)
        return found.kind, found.who, found.until

    empty = entry(circle, A)
    assert mark(empty, kind="task", who="School") == ("task", "School", "")
    # Another field is another matter, and the same word is no quarrel.
    assert mark(empty, kind="task", who="School", until="31 May") == ("task", "School", "31 May")
    assert mark(empty, kind="task", who="Office") == ("task", "School / Office", "31 May")
    # Written on without a connection: the own word is replaced, the other one stays.
    mine = replace(empty, who="Office")
    assert mark(mine, kind="task", who="Office of youth") == ("task", "School / Office of youth", "31 May")
    # Nobody takes away what was not seen, by clearing it or by another kind.
    assert mark(mine, kind="task", who="")[1] == "School / Office of youth"
    assert mark(empty, kind="agreement") == ("task", "School / Office of youth", "31 May")
    both = entry(circle, A)
    assert mark(both, kind="task", who="Office of youth") == ("task", "Office of youth", "31 May")
    assert mark(entry(circle, A), kind="agreement") == ("agreement", "", "")
