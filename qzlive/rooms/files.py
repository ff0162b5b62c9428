"""The rooms of a phase as files: names to be typed, work lists, lists on paper and for a spreadsheet."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from ..documentation.files import Rendered
from ..documentation.formats import safe_name
from ..language import Catalogue
from ..session.clock import wall
from ..session.seating import allocation_of
from ..session.state import State
from .paper import names_text, worklist_text
from .platforms import Platform
from .preassigned import pre_assignment
from .seats import Room, rooms_of, todo

PAPER = ("print", "html", "docx", "md", "csv", "xlsx")
"""What `on_paper` can be asked for; "print" is HTML and Word."""


def file_named(state: State, breakout: str, part: str, suffix: str) -> str:
    """Return the name of a file for a phase of a session."""
    return safe_name(f"{state.name or state.date}-{breakout}-{part}", suffix) or f"{state.date}.{suffix}"


def names_file(state: State, breakout: str, platform: Platform, found: Sequence[Room], say: Catalogue) -> Rendered:
    """Return the names of the rooms, to be typed or pasted one after the other."""
    name = file_named(state, breakout, f"{platform.key}-{say('rooms-file-names')}", "txt")
    return Rendered(name, names_text(found).encode(), say("rooms-about-names"))


def for_platform(state: State, breakout: str, platform: Platform, say: Catalogue) -> Iterator[Rendered]:
    """Yield what is needed beside the platform: the names, the work lists, and for Zoom the file for assigning in
    advance."""
    found = rooms_of(state, breakout, platform)
    yield names_file(state, breakout, platform, found, say)
    for opened in (False, True):
        work = todo(state, breakout, platform, {}, opened=opened)
        if work.total:
            part = say("rooms-file-opened" if opened else "rooms-file-before")
            text = worklist_text(work, platform, say, opened=opened)
            yield Rendered(file_named(state, breakout, f"{platform.key}-{part}", "txt"), text.encode())
    if platform.key == "zoom" and any(room.people for room in found):
        file = file_named(state, breakout, say("rooms-file-zoom"), "csv")
        assigned = pre_assignment(found)
        yield Rendered(file, assigned.content, say("rooms-about-zoom", count=assigned.people))


def on_paper(
    state: State, breakout: str, found: Sequence[Room], names: Sequence[str], say: Catalogue
) -> Iterator[Rendered]:
    """Yield who sits where in the forms that are named (see PAPER). It takes a second or so: Word and Excel."""
    from . import lists

    allocation = allocation_of(state, breakout)
    version = ""
    if allocation.published_at is not None:
        version = say("rooms-version", number=allocation.number, clock=wall(state, allocation.published_at))
    phase = next((item.title for item in state.items.values() if item.breakout == breakout), breakout)
    listed = lists.SeatList(state.title, phase, dt.date.fromisoformat(state.date), version, tuple(found))
    plan = say("rooms-file-print")
    for one in dict.fromkeys(form for name in names for form in (("html", "docx") if name == "print" else (name,))):
        if one == "csv":
            for part, content in lists.csv_files(listed, say).items():
                yield Rendered(file_named(state, breakout, part, "csv"), content)
            continue
        if one == "md":
            content = lists.markdown(listed, say).encode()
        else:
            content = {"html": lists.html, "docx": lists.docx, "xlsx": lists.workbook}[one](listed, say)
        yield Rendered(file_named(state, breakout, plan, one), content)
