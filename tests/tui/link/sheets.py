"""Commands on one sheet, made short for the tests."""

from __future__ import annotations

from qzlive.session.commands.sheets import AddEntries, EditEntry, MoveEntry, NewEntry, SetHeading, StarEntry

SHEET = "sheet-00001"


def an_id(number: int) -> str:
    return f"entry-{number:05}"


def add(
    number: int,
    text: str = "Punkt",
    *,
    parent: str | None = None,
    section: str | None = None,
    sheet: str = SHEET,
    rank: str = "a0",
) -> AddEntries:
    new = NewEntry(entry=an_id(number), section=section, parent=parent, rank=rank, text=text)
    return AddEntries(sheet=sheet, entries=(new,))


def edit(number: int, base: str, text: str, sheet: str = SHEET) -> EditEntry:
    return EditEntry(sheet=sheet, entry=an_id(number), base=base, text=text)


def move(number: int, *, parent: str | None, sheet: str = SHEET) -> MoveEntry:
    return MoveEntry(sheet=sheet, entry=an_id(number), parent=parent, rank="a1")


def star(number: int, sheet: str = SHEET, *, starred: bool = True) -> StarEntry:
    return StarEntry(sheet=sheet, entry=an_id(number), starred=starred)


def heading(name: str, text: str = "Sonstiges", sheet: str = SHEET) -> SetHeading:
    return SetHeading(sheet=sheet, heading=name, text=text, rank="a0")
