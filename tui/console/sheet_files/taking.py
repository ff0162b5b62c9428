"""The way of a file onto a sheet: given, read, the table recognised, compared, shown, sent."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

from uuid6 import uuid7

from qzlive.roster import BYTE_LIMIT
from qzlive.roster.regular import read_regular
from qzlive.session.outline import questions
from qzlive.session.state import Sheet
from qzlive.sheets.comparing import Comparison, Line, compare
from qzlive.sheets.model import ReadSheet, SheetRefused
from qzlive.sheets.reading import read_bytes, read_text
from qzlive.sheets.recognising import asked, recognised, title_of

from ... import clipboard
from ...dialogs import Confirm
from .. import given
from ..console import Console
from ..patience import GivenUp, patient
from .dialog import Answer, ShowSheetFile


@dataclass(frozen=True, slots=True)
class Given(given.Given):
    """A filled sheet as it was given."""

    def read(self, known: Iterable[str] = ()) -> ReadSheet:
        """Return what stands in it; raises SheetRefused. It may take long: a file can lie on a slow share."""
        if self.file is None:
            return read_text(self.text, tuple(known))
        try:
            data = read_regular(self.file, BYTE_LIMIT)
        except OSError as error:
            where = clipboard.place(self.file)
            raise SheetRefused("dialog-file-unreadable", file=where, reason=error.strerror or "") from error
        return read_bytes(data, self.file.name, tuple(known))


async def take_file(console: Console, sheet: str) -> None:
    """Ask for a file or a block for a sheet, show what is new in it, and send what is taken. Whatever cannot be read
    leaves everything as it was."""
    t = console.t
    question = t("sheetfile-question", place=_place(console, sheet))
    found = await console.push_screen_wait(given.AskGiven(question, t("sheetfile-hint"), Given))
    if found is None or _gone(console, sheet):
        return
    try:
        read = await patient(console, found.read, quick=found.quick)
        target = await _target(console, sheet, read)
        if target is None or _gone(console, target):
            return
        read = await patient(console, partial(found.read, asked(console.state, target)), quick=found.quick)
    except SheetRefused as refused:
        console.say(refused.code, bad=True, **refused.params)
    except GivenUp:
        console.say("paste-given-up")
    else:
        await _show(console, target, read)


async def _show(console: Console, sheet: str, read: ReadSheet) -> None:
    if _gone(console, sheet):
        return
    title = console.t("sheetfile-preview", place=_place(console, sheet))
    compared = partial(_compared, console, sheet, read)
    answer: Answer | None = await console.push_screen_wait(ShowSheetFile(title, compared))
    if answer is None or _gone(console, sheet):
        return
    # What has come while somebody was reading must not come twice.
    now = compared(answer.alike)
    taken = _again(now.lines, [line for line in answer.comparison.lines if line.number in answer.taken])
    for command in now.commands(taken, iter(lambda: str(uuid7()), "")):
        if not console.send(command):
            return
    console.say("sheetfile-taken", count=len(taken))


def _gone(console: Console, sheet: str) -> bool:
    """Say so if there is no such sheet any more."""
    gone = sheet not in console.state.sheets
    if gone:
        console.say("session-sheet-unknown", bad=True)
    return gone


def _compared(console: Console, sheet: str, read: ReadSheet, alike: bool) -> Comparison:
    # While the preview is open the data of the session may be deleted.
    one = console.state.sheets.get(sheet, Sheet(sheet))
    return compare(one, questions(console.state, one), read, alike=alike)


def _again(lines: Iterable[Line], taken: Iterable[Line]) -> frozenset[int]:
    """Return the numbers of the lines that are the same as those that were taken."""
    wanted = Counter((line.section, line.level, line.said) for line in taken)
    found = set()
    for line in lines:
        sign = line.section, line.level, line.said
        if wanted[sign]:
            wanted[sign] -= 1
            found.add(line.number)
    return frozenset(found)


async def _target(console: Console, sheet: str, read: ReadSheet) -> str | None:
    """Return the sheet that a file is for: the one under the cursor unless the file names another."""
    if _gone(console, sheet):
        return None
    t, named = console.t, recognised(console.state, read)
    if named == sheet or (named is None and not read.label):
        return sheet
    here, table = _place(console, sheet), t("sheetfile-title", label=read.label, title=read.title)
    if named is None:
        question = Confirm(t("sheetfile-unknown", table=table, here=here), t("sheetfile-here"), t("sheetfile-no"))
        return sheet if await console.push_screen_wait(question) else None
    there = _place(console, named)
    yes, no = _button(console, named), _button(console, sheet)
    question = Confirm(t("sheetfile-other", there=there, here=here), yes, no, dangerous=False)
    wanted = await console.push_screen_wait(question)
    return None if wanted is None else named if wanted else sheet


def _button(console: Console, sheet: str) -> str:
    table = console.state.sheets[sheet].table
    return console.t("sheetfile-table", label=console.state.tables[table].label) if table else _place(console, sheet)


def _place(console: Console, sheet: str) -> str:
    state, table = console.state, console.state.sheets[sheet].table
    title = title_of(state, sheet)
    return title if table is None else console.t("sheetfile-title", label=state.tables[table].label, title=title)
