"""Writing an entry: from the first letter to the command that saves it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Protocol

from qzlive.session.base import Command
from qzlive.session.commands.sheets import AddEntries, EditEntry, NewEntry
from qzlive.session.state import Sheet
from qzlive.text import TEXT_LIMIT, clean_text
from qzlive.wire.frames import FRAME_LIMIT

from .field import EntryField, Then
from .source import Source
from .spots import Spot, after, depth, indented, move, outdented, placed, too_deep
from .writing import Writing, resumed

PASTE_LIMIT = 200
"""Points in one list."""
_ENVELOPE = 1024


class Owner(Protocol):
    """The outline around the pen."""

    source: Source
    field: EntryField

    def say(self, code: str, *, bad: bool = False, **params: str | int) -> None: ...

    def submit(self, command: Command) -> bool:
        """Hand a command over; False if it could not be written down."""

    def show(self, key: str | None = None, step: int = 0) -> None:
        """Paint anew; the cursor goes to a line, or so many lines on."""

    def rest(self) -> None:
        """Nothing is written any more: the outline itself has the keys."""


class Pen:
    """Writes one entry at a time."""

    def __init__(self, owner: Owner, fresh: Iterator[str]) -> None:
        self._owner = owner
        self._fresh = fresh
        self.writing: Writing | None = None

    @property
    def _source(self) -> Source:
        return self._owner.source

    def sheet(self) -> Sheet | None:
        """Return the sheet with what is being written in it."""
        sheet = self._source.sheet()
        if sheet is None or self.writing is None or self.writing.sheet != sheet.id:
            return sheet
        return self.writing.over(sheet)

    def begin(self, spot: Spot) -> None:
        """Begin a new entry."""
        if sheet := self._source.sheet():
            self._take_up(Writing.begin(sheet.id, next(self._fresh), spot))

    def edit(self, entry: str) -> None:
        """Change an entry."""
        if (sheet := self._source.sheet()) and entry in sheet.entries:
            self._take_up(Writing(sheet.id, sheet.entries[entry], False))

    def resume(self) -> None:
        """Go on with what was left unfinished on this sheet, if there is something."""
        sheet = self._source.sheet()
        if sheet and self.writing is None and (found := resumed(sheet, self._source.drafts())):
            self._take_up(found[0], found[1])

    def _take_up(self, writing: Writing, draft: str | None = None) -> None:
        self.writing = writing
        sheet = self.sheet()
        assert sheet is not None
        level = depth(sheet, writing.entry.id)
        self._owner.field.resume(writing.entry.text, writing.entry.text if draft is None else draft, level)
        self._source.here(sheet.id if writing.new else writing.entry.id)
        self._owner.show(writing.entry.id)

    def note(self) -> None:
        """Keep the unfinished text."""
        if self.writing is not None:
            field = self._owner.field
            self._source.draft(self.writing.place, field.text if field.touched else "")

    def commit(self) -> bool:
        """Save what stands in the field; False if it cannot be saved like this. The writing goes on."""
        writing, field = self.writing, self._owner.field
        if writing is None:
            return True
        text = clean_text(field.text)
        if len(text) > TEXT_LIMIT:
            self._owner.say("outline-too-long", bad=True, length=len(text), limit=TEXT_LIMIT)
            return False
        if not text and not writing.new:
            self._owner.say("outline-kept")
        elif text and (writing.new or field.touched) and not self._owner.submit(self._command(writing, text)):
            return False
        self._source.draft(writing.place, "")
        return True

    def _command(self, writing: Writing, text: str) -> Command:
        id_, spot = writing.entry.id, writing.spot
        if not writing.new:
            return EditEntry(sheet=writing.sheet, entry=id_, base=writing.entry.version, text=text)
        entry = NewEntry(entry=id_, section=spot.section, parent=spot.parent, rank=spot.rank, text=text)
        return AddEntries(sheet=writing.sheet, entries=(entry,), trial=self._source.trial)

    def stop(self) -> None:
        """Put the pen down; what is in the field has been saved."""
        self.writing = None
        self._owner.field.close()
        self._source.here(None)
        self._owner.rest()

    def end_line(self, then: Then) -> None:
        writing, sheet = self.writing, self.sheet()
        if writing is None or sheet is None:
            return
        blank = writing.new and not clean_text(self._owner.field.text)
        if blank and then == "next" and (spot := outdented(sheet, writing.entry.id)):
            # As in a word processor: Enter on an empty point goes one level out, and at last ends the list.
            self._put(spot)
            return
        following = after(sheet, writing.entry.id)
        if not self.commit():
            return
        if then == "next" and not blank:
            self.begin(following)
            return
        key = writing.entry.id
        self._owner.show(key, {"up": -1, "down": 1}.get(then, -1 if blank else 0))
        self.stop()

    def shift(self, by: int) -> None:
        self.move(indented if by > 0 else outdented)

    def move(self, where: Callable[[Sheet, str], Spot | None]) -> None:
        """Put what is being written somewhere else."""
        writing, sheet = self.writing, self.sheet()
        if writing is None or sheet is None:
            return
        spot = where(sheet, writing.entry.id)
        if spot is None:
            self._owner.say("outline-no-further")
        elif writing.new:
            self._put(spot)
        else:
            self._owner.submit(move(sheet, writing.entry.id, spot))
            self._moved()

    def _put(self, spot: Spot) -> None:
        assert self.writing is not None
        self._source.draft(self.writing.place, "")
        self.writing = self.writing.put(spot)
        self.note()
        self._moved()

    def _moved(self) -> None:
        sheet = self.sheet()
        assert sheet is not None
        assert self.writing is not None
        self._owner.field.set_depth(depth(sheet, self.writing.entry.id))
        self._owner.show(self.writing.entry.id)

    def take_list(self, points: list[tuple[int, str]]) -> None:
        """Add a pasted list where something is being written, and go on behind it."""
        writing, sheet = self.writing, self.sheet()
        if writing is None or sheet is None or self._refused(points):
            return
        if writing.new and not clean_text(self._owner.field.text):
            spot = writing.spot
            self._source.draft(writing.place, "")
        else:
            spot = after(sheet, writing.entry.id)
            if not self.commit():
                return
        self.writing = None
        last = self.add(points, spot)
        grown = self._source.sheet()
        if grown is not None and last in grown.entries:
            self.begin(after(grown, last))
        else:
            self.stop()

    def add(self, points: list[tuple[int, str]], spot: Spot) -> str:
        """Add a list at a spot; return the last entry on its first level, "" if it is too much."""
        sheet = self._source.sheet()
        if sheet is None or self._refused(points):
            return ""
        flattened = too_deep(sheet, spot, points)
        entries = placed(sheet, spot, points, self._fresh)
        command = AddEntries(sheet=sheet.id, entries=entries, trial=self._source.trial)
        size = len(command.model_dump_json().encode()) + _ENVELOPE
        if size > FRAME_LIMIT:
            self._owner.say("outline-paste-too-large", bad=True, size=size // 1024, limit=FRAME_LIMIT // 1024)
            return ""
        if not self._owner.submit(command):
            return ""
        self._owner.say("outline-pasted-flat" if flattened else "outline-pasted", count=len(entries))
        return [entry.entry for entry in entries if entry.parent == spot.parent][-1]

    def _refused(self, points: list[tuple[int, str]]) -> bool:
        if len(points) > PASTE_LIMIT:
            self._owner.say("outline-paste-too-many", bad=True, count=len(points), limit=PASTE_LIMIT)
            return True
        longest = max(len(text) for _, text in points)
        if longest > TEXT_LIMIT:
            self._owner.say("outline-too-long", bad=True, length=longest, limit=TEXT_LIMIT)
        return longest > TEXT_LIMIT
