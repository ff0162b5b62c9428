"""Blank sheets for those who write elsewhere: one file a table, as a Word document or as plain text.

What they hold is what `reading` knows again, so that nothing but the writing comes back.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from docx.document import Document
from docx.shared import Pt, RGBColor

from ..documentation import word
from ..documentation.files import Rendered
from ..documentation.plain import plain_line
from ..language import Catalogue, Language
from ..session.outline import questions
from ..session.seating import assignment_of, title_of
from ..session.state import State
from ..text import clean_line
from .saved import About

FORMATS = ("docx", "txt")
_POINTS = 4
_UNDERLINE = 72
_GREY = RGBColor(0x59, 0x59, 0x59)
_HELP = tuple(f"sheetfile-how-{part}" for part in ("points", "task", "agreement", "star", "back"))
_TXT = {"sheetfile-how-points": "sheetfile-how-points-txt"}


@dataclass(frozen=True, slots=True)
class Blank:
    """What stands on the blank sheet of a table."""

    about: About
    asked: tuple[str, ...]


def blanks(state: State) -> Iterator[Blank]:
    """Yield the sheets of all tables that are open, in the order of breakouts, topics and labels."""
    phases = list(state.breakouts)
    for sheet in sorted(
        (one for one in state.sheets.values() if one.table is not None and not state.tables[one.table].closed),
        key=lambda one: _order(state, phases, one.table or ""),
    ):
        table = state.tables[sheet.table or ""]
        asked = tuple(question.text for question in questions(state, sheet) if not question.removed)
        yield Blank(
            About(state.title, state.date, table.label, title_of(state, table), assignment_of(state, table)), asked
        )


def _order(state: State, phases: Sequence[str], table: str) -> tuple[int, int, int, str]:
    one = state.tables[table]
    return phases.index(one.breakout), one.topic, len(one.label), one.label


def render(state: State, formats: Iterable[str], t: Catalogue) -> Iterator[Rendered]:
    """Yield a file for each table and format, which are of `FORMATS`."""
    wanted = list(formats)
    several = len({table.breakout for table in state.tables.values()}) > 1
    seen: dict[str, int] = {}
    for blank in blanks(state):
        label = blank.about.label
        seen[label] = seen.get(label, 0) + 1
        stem = t("sheetfile-file", session=state.name, label=label)
        # A label comes again in each breakout.
        stem = f"{stem}-{seen[label]}" if several and seen[label] > 1 else stem
        for form in wanted:
            content = as_docx(blank, t) if form == "docx" else as_txt(blank, t)
            yield Rendered(f"{stem}.{form}", content)


def as_txt(blank: Blank, t: Catalogue) -> bytes:
    """Return the sheet as plain text, as the editors of Windows like it best."""
    about = blank.about
    lines = [*_underlined(_title(blank, t), "="), _day(blank, t), ""]
    if about.assignment:
        lines += [f"{t('sheetfile-assignment')} {clean_line(about.assignment)}", ""]
    lines.append(t("sheetfile-how"))
    lines += [f"  {t(_TXT.get(part, part))}" for part in _HELP]
    for heading in (*blank.asked, t("sheetfile-more")):
        lines += ["", *_underlined(clean_line(heading), "-"), *["- "] * _POINTS]
    return ("\ufeff" + "\r\n".join(lines) + "\r\n").encode()


def _underlined(text: str, sign: str) -> tuple[str, str]:
    return text, sign * min(max(len(text), 3), _UNDERLINE)


def _title(blank: Blank, t: Catalogue) -> str:
    return clean_line(t("sheetfile-title", label=blank.about.label, title=blank.about.title))


def _day(blank: Blank, t: Catalogue) -> str:
    date = dt.date.fromisoformat(blank.about.date)
    return clean_line(t("sheetfile-about", session=blank.about.session, date=date))


def as_docx(blank: Blank, t: Catalogue) -> bytes:
    """Return the sheet as a Word document with real lists, whose levels the tab key changes."""
    language: Language = t.language
    document = word.new_document(language)
    title = plain_line(_title(blank, t))
    word.describe(document, title, dt.date.fromisoformat(blank.about.date))
    document.add_paragraph(title, "Title")
    document.add_paragraph(plain_line(_day(blank, t)), "Subtitle")
    if blank.about.assignment:
        paragraph = document.add_paragraph()
        paragraph.add_run(t("sheetfile-assignment"), "Strong")
        paragraph.add_run(f" {plain_line(clean_line(blank.about.assignment))}")
    _help(document, t)
    for heading in (*blank.asked, t("sheetfile-more")):
        document.add_heading(plain_line(clean_line(heading)), 2)
        for _ in range(_POINTS):
            word.set_level(document.add_paragraph(), 0)
    word.set_directions(document)
    return word.saved(document)


def _help(document: Document, t: Catalogue) -> None:
    for code in ("sheetfile-how", *_HELP):
        paragraph = document.add_paragraph()
        paragraph.paragraph_format.space_after = Pt(2)
        run = paragraph.add_run(t(code))
        run.italic, run.font.size, run.font.color.rgb = True, Pt(9.5), _GREY
