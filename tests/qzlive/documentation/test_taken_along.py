"""Entries that were taken along to the sheet of another table: in the documentation nothing is twice, nothing lost."""

from __future__ import annotations

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from qzlive.documentation.build import document
from qzlive.documentation.formats import FORMATS
from qzlive.documentation.model import Options
from qzlive.documentation.style import PLAIN
from qzlive.session.commands import edition, people, sheets, tables
from qzlive.session.plenary import turns
from qzlive.session.refusal import Refused
from qzlive.session.state import Entry
from tests.qzlive.session.circle import Circle, pasted

from .test_edition import found

HANG = "From elsewhere"
EVERY = (Options(), Options(by="table"), Options(table_marks=True, starred_first=True))


def write(circle: Circle, label: str, text: str, parent: str | None = None) -> str:
    new = sheets.NewEntry(entry=circle.fresh(), section=None, parent=parent, rank="a0", text=text)
    circle.do(sheets.AddEntries(sheet=circle.sheet(label).id, entries=(new,)))
    return new.entry


def living(circle: Circle) -> list[tuple[str, Entry]]:
    known = ((sheet.id, entry) for sheet in circle.state.sheets.values() for entry in sheet.entries.values())
    return [(sheet, entry) for sheet, entry in known if not entry.deleted and entry.text != HANG]


def hosting(label: str = "1a") -> Circle:
    circle = Circle()
    circle.do(tables.AddTable(breakout="topics", topic=1))
    circle.do(pasted("1 Anna Berg", "2 Bo Lindt"))
    assert label in {table.label for table in circle.state.tables.values()}
    return circle


def step(data: st.DataObject, circle: Circle, number: int) -> None:
    labels = sorted(table.label for table in circle.state.tables.values())
    one, other = (data.draw(st.sampled_from(labels)) for _ in range(2))
    written = living(circle)
    kind = data.draw(st.sampled_from(("write", "merge", "merge", "reopen", "edit", "delete", "move", "restore")))
    if kind == "merge":
        circle.do(tables.MergeTables(table=circle.table(one), into=circle.table(other), hang=HANG))
    elif kind == "reopen":
        circle.do(tables.ReopenTable(table=circle.table(one)))
    elif kind == "write" or not written:
        own = [entry.id for sheet, entry in written if sheet == circle.sheet(one).id]
        write(circle, one, f"Point {number:03}.", data.draw(st.sampled_from([None, *own])))
    else:
        sheet, entry = data.draw(st.sampled_from(written))
        copies = {one.copy.entry for _, one in living(circle) if one.copy is not None}
        if kind == "edit" and entry.id in copies:
            return  # Its text stands for that of the entry from which it was made.
        if kind == "edit":
            circle.do(sheets.EditEntry(sheet=sheet, entry=entry.id, base=entry.version, text=f"Point {number:03}."))
        elif kind == "delete":
            circle.do(sheets.DeleteEntry(sheet=sheet, entry=entry.id))
        else:
            circle.do(sheets.MoveEntry(sheet=sheet, entry=entry.id, section=None, parent=None, rank="a5"))


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_every_text_that_stands_on_a_sheet_is_there_once(data: st.DataObject) -> None:
    circle = hosting()
    for number in range(14):
        circle.now += 30_000
        try:
            step(data, circle, number)
        except Refused:
            continue
    standing = {entry.text for _, entry in living(circle)}
    for options in EVERY:
        told = Counter(text for text in found(document(circle.state, options)) if text != HANG)
        assert told == dict.fromkeys(standing, 1)


def merged() -> tuple[Circle, str, str]:
    """Table 1b was merged into 1a with one entry; the ids of the entry and of its copy."""
    circle = hosting()
    own = write(circle, "1b", "Point from 1b, by Anna Berg")
    circle.do(tables.MergeTables(table=circle.table("1b"), into=circle.table("1a"), hang=HANG))
    copy = circle.sheet("1b").entries[own].copy
    assert copy is not None
    return circle, own, copy.entry


def test_a_task_that_the_host_of_a_merged_table_marks_later_is_not_lost() -> None:
    circle, own, _ = merged()
    circle.do(sheets.MarkEntry(sheet=circle.sheet("1b").id, entry=own, kind="task", who="School", until="May"))
    assert [task.who for task in document(circle.state, Options()).tasks] == ["School"]


def test_a_star_that_is_set_later_at_the_merged_table_reaches_the_plenary() -> None:
    circle, own, _ = merged()
    circle.do(sheets.StarEntry(sheet=circle.sheet("1b").id, entry=own, starred=True))
    first = next(turn for turn in turns(circle.state, circle.now) if turn.topic.number == 1)
    assert [entry.id for table in first.tables for entry in table.points] == [own]


def test_who_is_forgotten_brings_no_text_back_that_stands_elsewhere() -> None:
    circle, _, _ = merged()
    circle.do(people.ForgetPerson(person=circle.person("Anna Berg")))
    assert sorted(found(document(circle.state, Options()))) == [HANG, "Point from 1b, by …"]


def test_what_was_written_twice_stays_where_it_was_until_somebody_has_decided() -> None:
    circle = hosting()
    own = write(circle, "1b", "As it was")
    sheet = circle.sheet("1b").id
    base = circle.sheet("1b").entries[own].version
    circle.do(sheets.EditEntry(sheet=sheet, entry=own, base=base, text="One way"), circle.host("1b"))
    circle.do(sheets.EditEntry(sheet=sheet, entry=own, base=base, text="Another way"))
    below = write(circle, "1b", "Below it", own)
    circle.do(tables.MergeTables(table=circle.table("1b"), into=circle.table("1a"), hang=HANG))
    assert circle.sheet("1b").entries[below].copy is not None
    assert sorted(found(document(circle.state, Options()))) == ["Another way", "Below it", HANG, "One way"]


def test_the_editor_may_leave_out_join_and_reword_a_copy() -> None:
    circle, own, copy = merged()
    another = write(circle, "1a", "Much the same")
    circle.do(edition.JoinEntries(entries=(another,), into=copy))
    circle.do(edition.Reword(entry=copy, base=circle.sheet("1a").entries[copy].version, text="Both in one"))
    for form in ("md", "html"):
        text = FORMATS[form].render(document(circle.state, Options()), "en", PLAIN)
        body = text if isinstance(text, str) else text.decode()
        assert body.count("Both in one") == 1
        assert "Point from 1b" not in body
    circle.do(edition.LeaveOut(entries=(copy,), out=True))
    assert found(document(circle.state, Options())) == [HANG]
    assert own in circle.sheet("1b").entries
