"""Tasks and agreements of all sheets in one list."""

from __future__ import annotations

from qzlive.language import catalogue
from qzlive.roster import Kind
from qzlive.session.chat import told_deeds
from qzlive.session.commands.people import PastedRow, PastePeople
from qzlive.session.commands.sheets import AddEntries, MarkEntry, NewEntry
from qzlive.session.deeds import all_sheets, deeds, owners
from qzlive.session.outline import rank_between
from qzlive.session.seating import table_order
from qzlive.session.state import EntryKind, Sheet
from qzlive.session.values import replace
from tests.qzlive.session.circle import Circle


def write(circle: Circle, sheet: Sheet, text: str, kind: EntryKind = "point", who: str = "", until: str = "") -> str:
    entry = NewEntry(
        entry=circle.fresh(), rank=rank_between(None, None), text=text, kind=kind, who=who, until=until
    )  # fmt: skip
    circle.do(AddEntries(sheet=sheet.id, entries=(entry,)))
    return entry.entry


def test_tasks_stand_before_agreements_in_the_order_of_tables_and_items() -> None:
    circle = Circle()
    summary = circle.state.sheet_of(item=list(circle.state.items)[-1])
    write(circle, summary, "We meet again", "agreement")
    write(circle, summary, "Book a room", "task", "Head", "31.05.")
    write(circle, circle.sheet("2a"), "Write to all", "task")
    write(circle, circle.sheet("2a"), "Only a point")
    first = write(circle, circle.sheet("1b"), "Call the library", "task", "School social work")
    trial = NewEntry(entry=circle.fresh(), rank=rank_between(None, None), text="Trial", kind="task")
    circle.do(AddEntries(sheet=circle.sheet("1a").id, entries=(trial,), trial=True), circle.hosts["1a"])

    def told() -> list[tuple[str, str]]:
        found = deeds(circle.state)
        return [(one.table.label if one.table else one.item.title if one.item else "", one.entry.text) for one in found]

    assert told() == [
        ("1b", "Call the library"),
        ("2a", "Write to all"),
        ("Summary", "Book a room"),
        ("Summary", "We meet again"),
    ]
    text = told_deeds(circle.state, catalogue("en"))
    assert text is not None
    assert text.lines == (
        "Task: Call the library → School social work",
        "Task: Write to all → who will do it?",
        "Task: Book a room → Head, by 31.05.",
        "Agreement: We meet again",
    )
    circle.do(MarkEntry(sheet=circle.sheet("1b").id, entry=first, kind="point"))
    assert told()[0] == ("2a", "Write to all")


def test_roles_and_organisations_are_proposed_as_owners_and_no_person() -> None:
    circle = Circle()
    kind: Kind = "live"
    rows = (PastedRow(display="Ada Öz", organisation="City library", role="Librarian"), PastedRow(display="Bo Lee"))
    circle.do(PastePeople(breakout="topics", kind=kind, rows=rows))
    write(circle, circle.sheet("1a"), "One", "task", "ada öz")
    write(circle, circle.sheet("1a"), "Two", "task", "Head of school")
    known = owners(circle.state, ("head of School", "Youth office"))
    assert known == ("Head of school", "Youth office", "Librarian", "City library")


def test_nothing_is_told_of_a_circle_without_tasks() -> None:
    assert told_deeds(Circle().state, catalogue("de")) is None


def test_a_table_with_two_letters_comes_after_those_with_one() -> None:
    circle = Circle()
    first = circle.state.tables[circle.table("1a")]
    state = replace(circle.state, tables={**circle.state.tables, first.id: replace(first, label="1aa")})
    found = [state.tables[sheet.table].label for sheet in all_sheets(state) if sheet.table is not None]
    assert found[:2] == ["1b", "1aa"]
    assert found == [table.label for table in sorted(state.tables.values(), key=table_order(state))]
