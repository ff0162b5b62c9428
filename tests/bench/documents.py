"""The documentation of 40 tables with 1,200 entries in every format, beside bare libraries writing the same lines."""

from __future__ import annotations

import io
import json
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import docx
import typst
from openpyxl import Workbook

from qzlive.documentation.build import document
from qzlive.documentation.files import rendered
from qzlive.documentation.formats import FORMATS, Format
from qzlive.documentation.model import Documentation, Options
from qzlive.session.commands.edition import Reword
from qzlive.session.commands.people import PastedRow, PastePeople
from qzlive.session.commands.sheets import AddEntries, NewEntry
from qzlive.session.outline import ranks
from qzlive.session.state import State

from .circle import BREAKOUT, TABLES, WORDS, Script, new_id
from .figures import Figure, figure, ratios

TOPICS, ENTRIES, PEOPLE = 20, 30, 300
"""Each topic has `TABLES` tables, each table so many entries: 40 tables, 1,200 entries."""
AIM = 5.0
"""Seconds for all formats together."""
_TYPST = """#set document(title: "Lines")
#let lines = json("lines.json")
#outline()
= Results
#for line in lines [- #line]
"""


def run(folder: Path, trials: int, clients: Sequence[int]) -> list[Figure]:
    """`clients` do not matter here."""
    state, wanted = session(), Options(table_marks=True, names=True, starred_first=True)
    lines = [entry.text for sheet in state.sheets.values() for entry in sheet.entries.values()]
    if len(lines) != TOPICS * TABLES * ENTRIES:
        raise RuntimeError("the entries are not those that were written")
    (folder / "lines.json").write_text(json.dumps(lines), encoding="utf-8")
    (folder / "bare.typ").write_text(_TYPST, encoding="utf-8")

    def each(label: str, work: Callable[[], object]) -> Figure:
        return figure(label, "s", [_taking(work) for _ in range(trials)])

    size = f"{TOPICS * TABLES} tables, {len(lines):,} entries"
    made = document(state, wanted)
    found = [each(f"{size}: state to document", lambda: document(state, wanted))]
    found += [each(f"{size}: {name}", _writing(made, form)) for name, form in FORMATS.items()]
    together = figure(f"{size}: all formats", "s", map(sum, zip(*(one.values for one in found), strict=True)), AIM)
    bare = each("the same lines: bare typst, python-docx, openpyxl", lambda: _bare(folder, lines))
    return [*found, together, bare, ratios("all formats / bare libraries", together, bare)]


def session() -> State:
    """Return a circle of which everything was written, with people some of whose names occur."""
    script = Script(bytes(32), topics=TOPICS)
    rows = tuple(PastedRow(display=f"{number % TOPICS + 1} {_name(number)}") for number in range(PEOPLE))
    script.do(PastePeople(breakout=BREAKOUT, kind="live", rows=rows))
    for sheet in [sheet for sheet in script.state.sheets.values() if sheet.table is not None]:
        entries = tuple(_entries())
        script.do(AddEntries(sheet=sheet.id, entries=entries))
        for one in entries[6::10]:
            script.do(Reword(entry=one.entry, base=new_id(), text=f"{one.text} Neu gefasst."))
    return script.state


def _name(number: int) -> str:
    return f"Ada{''.join(chr(97 + int(digit)) for digit in str(number))} Öztürk-{number % 7 * 'a'}Feld"


def _entries() -> Iterator[NewEntry]:
    """Yield points of two levels; one of ten is a task, starred, or names somebody."""
    above = None
    for number, rank in enumerate(ranks(ENTRIES)):
        id_, text = new_id(), f"{WORDS[number % len(WORDS)]} ({number})"
        yield NewEntry(
            entry=id_,
            parent=above if number % 3 else None,
            rank=rank,
            text=f"{_name(number)}: {text}" if number % 10 == 0 else text,
            starred=number % 10 == 1,
            kind="task" if number % 10 == 4 else "point",
            who="Koordination" if number % 10 == 4 else "",
            until="2031-06-01" if number % 10 == 4 else "",
        )
        above = id_ if number % 3 == 0 else above


def _writing(made: Documentation, form: Format) -> Callable[[], object]:
    return lambda: list(rendered(made, form, "de"))


def _bare(folder: Path, lines: Sequence[str]) -> None:
    typst.compile(str(folder / "bare.typ"), output=str(folder / "bare.pdf"), pdf_standards="ua-1")
    document_of_word = docx.Document()
    for line in lines:
        document_of_word.add_paragraph(line, style="List Bullet")
    document_of_word.save(io.BytesIO())
    book = Workbook(write_only=True)
    sheet = book.create_sheet("lines")
    for line in lines:
        sheet.append([line])
    book.save(io.BytesIO())


def _taking(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin
