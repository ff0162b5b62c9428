"""Who sits where, for people who walk into the rooms themselves: for paper, for a spreadsheet and as text.

What is said in the chat is made by `qzlive.tables.publication`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from docx.enum.section import WD_SECTION
from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml.ns import qn
from docx.shared import Cm, Length, Pt
from jinja2 import Environment, PackageLoader, StrictUndefined

from ..documentation import tables_csv
from ..documentation.markdown import escape, one_line
from ..documentation.plain import plain_line
from ..documentation.style import PLAIN
from ..documentation.tables import Table
from ..documentation.words import Words
from ..language import Catalogue
from .seats import Room, Seated, by_name

_COLUMNS, _BETWEEN = 2, Cm(1)
"""So many columns of names stand side by side in Word, so far apart."""


@dataclass(frozen=True, slots=True)
class SeatList:
    """The rooms of one breakout with what stands above them: the title of the circle, that of the phase, the day, and
    which publication this is, "" before the first."""

    title: str
    phase: str
    date: dt.date
    version: str
    rooms: tuple[Room, ...]

    @property
    def by_name(self) -> tuple[tuple[Seated, Room], ...]:
        """Everybody with the room, in the order of the names."""
        found = [(one, room) for room in self.rooms for one in room.people]
        return tuple(sorted(found, key=lambda pair: by_name(pair[0])))


def sheets(listed: SeatList, say: Catalogue) -> tuple[Table, ...]:
    """Return the lists as tables of a spreadsheet: the people by name, and the rooms. What a spreadsheet would compute
    is for those who write them."""
    people = tuple((one.name, room.label, room.title, room.name, one.display) for one, room in listed.by_name)
    rooms = tuple((room.label, room.title, room.name, len(room.people)) for room in listed.rooms)
    return (
        _table(
            say("rooms-file-people"), say("rooms-by-name"), ("name", "table", "title", "room", "display"), people, say
        ),
        _table(say("rooms-file-rooms"), say("rooms-by-table"), ("table", "title", "room", "people"), rooms, say),
    )


def csv_files(listed: SeatList, say: Catalogue) -> dict[str, bytes]:
    """Return the tables as CSV files, by what sets their names apart."""
    return {table.key: tables_csv.content(table) for table in sheets(listed, say)}


def workbook(listed: SeatList, say: Catalogue) -> bytes:
    """Return the tables as an Excel workbook."""
    from ..documentation import tables_xlsx

    return tables_xlsx.workbook(sheets(listed, say), listed.title, listed.date)


def markdown(listed: SeatList, say: Catalogue) -> str:
    """Return both lists as CommonMark; names are text, whatever is in them."""
    return "\n".join(_markdown(listed, say)) + "\n"


def html(listed: SeatList, say: Catalogue) -> bytes:
    """Return both lists as one page that fetches nothing and fits on paper: the names in columns, then the tables."""
    page: str = _template().render(
        language=say.language,
        title=listed.title,
        heads=[text for text in (listed.phase, listed.version) if text],
        by_name=say("rooms-by-name"),
        by_table=say("rooms-by-table"),
        people=listed.by_name,
        rooms=[(room, say("rooms-people", count=len(room.people))) for room in listed.rooms],
    )
    return page.encode("utf-8")


def docx(listed: SeatList, say: Catalogue) -> bytes:
    """Return both lists as a Word document; the same lists give the same bytes."""
    from ..documentation import word, word_house

    document = word.new_document(say.language)
    title = plain_line(listed.title)
    word.describe(document, title, listed.date)
    word_house.dress(document, PLAIN)
    word_house.head_and_foot(document, title, PLAIN, Words(say.language, PLAIN))
    word.style_as(document.add_paragraph(title), "Title")
    for text in filter(None, (listed.phase, listed.version)):
        word.style_as(document.add_paragraph(plain_line(text)), "Subtitle")
    word.style_as(document.add_paragraph(say("rooms-by-name")), "Heading 2")
    stop = _section(document, WD_SECTION.CONTINUOUS, _COLUMNS)
    for one, room in listed.by_name:
        line = document.add_paragraph(f"{plain_line(one.name)}\t")
        word.add_run(line, plain_line(room.label), "Strong")
        line.paragraph_format.tab_stops.add_tab_stop(stop, WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
        line.paragraph_format.space_after = Pt(2)
    _section(document, WD_SECTION.NEW_PAGE, 1)
    word.style_as(document.add_paragraph(say("rooms-by-table")), "Heading 2")
    for room in listed.rooms:
        text = f"{room.label} {room.title}"
        word.style_as(document.add_paragraph(plain_line(text)), "Heading 3")
        names = document.add_paragraph(", ".join(plain_line(one.name) for one in room.people))
        names.paragraph_format.keep_together = True
    word.set_directions(document)
    return word.saved(document)


def _markdown(listed: SeatList, say: Catalogue) -> Iterator[str]:
    yield f"# {escape(one_line(listed.title))}"
    for text in filter(None, (listed.phase, listed.version)):
        yield from ("", escape(one_line(text)))
    yield from ("", f"## {say('rooms-by-name')}", "")
    for one, room in listed.by_name:
        yield f"- {escape(one_line(one.name))}: **{escape(one_line(room.label))}**"
    yield from ("", f"## {say('rooms-by-table')}")
    for room in listed.rooms:
        yield from ("", f"### {escape(one_line(f'{room.label} {room.title}'))}", "")
        yield from (f"- {escape(one_line(one.name))}" for one in room.people)


def _section(document: Any, start: WD_SECTION, columns: int) -> Length:
    """Begin a part of a Word document with so many columns, and return how wide each is."""
    section = document.add_section(start)
    section.different_first_page_header_footer = start is WD_SECTION.CONTINUOUS
    (cols,) = section._sectPr.findall(qn("w:cols"))
    cols.set(qn("w:num"), str(columns))
    cols.set(qn("w:space"), str(_BETWEEN.twips))
    width = section.page_width - section.left_margin - section.right_margin
    return Length(int((width - (columns - 1) * _BETWEEN) / columns))


def _table(key: str, title: str, columns: Iterable[str], rows: tuple[tuple[Any, ...], ...], say: Catalogue) -> Table:
    return Table(key, title, tuple(say(f"rooms-column-{column}") for column in columns), rows)


@cache
def _template() -> Any:
    environment = Environment(
        loader=PackageLoader("qzlive.rooms", "."),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["line"] = plain_line
    return environment.get_template("seats.html.j2")
