"""What a person is just writing, and its place among what is there.

An entry that is being written stands in the outline as if it were there already: under its own id, at its own rank.
So what others do meanwhile never moves it, and when it is saved nothing jumps.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace

from qzlive.session.state import Entry, Sheet

from .spots import Spot


@dataclass(frozen=True, slots=True)
class Writing:
    """`entry` is how the entry looked when the writing began; its version is the base of the edit."""

    sheet: str
    entry: Entry
    new: bool

    @classmethod
    def begin(cls, sheet: str, entry: str, spot: Spot) -> Writing:
        """Return the writing of a new entry at a spot."""
        found = Entry(id=entry, section=spot.section, parent=spot.parent, rank=spot.rank, text="", version="", at=0)
        return cls(sheet, found, True)

    def put(self, spot: Spot) -> Writing:
        """Return it at another spot."""
        return replace(self, entry=replace(self.entry, section=spot.section, parent=spot.parent, rank=spot.rank))

    @property
    def spot(self) -> Spot:
        return Spot(self.entry.section, self.entry.parent, self.entry.rank)

    @property
    def place(self) -> str:
        """The name of the draft; everything that is needed to go on later."""
        entry = self.entry
        return json.dumps([self.sheet, entry.id, entry.version, entry.section, entry.parent, entry.rank])

    def over(self, sheet: Sheet) -> Sheet:
        """Return the sheet with this entry in it, whatever became of it meanwhile."""
        found = sheet.entries.get(self.entry.id, self.entry)
        return replace(sheet, entries={**sheet.entries, found.id: replace(found, deleted=False)})


def sheet_of(place: str) -> str | None:
    """Return the sheet for which a draft was written, None for what is no entry's draft."""
    try:
        sheet, *_ = json.loads(place)
    except (ValueError, TypeError):
        return None
    return sheet if isinstance(sheet, str) else None


def resumed(sheet: Sheet, drafts: Mapping[str, str]) -> tuple[Writing, str] | None:
    """Return the first unfinished entry of this sheet with its text."""
    for place, text in drafts.items():
        if sheet_of(place) != sheet.id:
            continue
        _, id_, version, section, parent, rank = json.loads(place)
        found = sheet.entries.get(id_)
        if found is None:
            entry = Entry(id=id_, section=section, parent=parent, rank=rank, text="", version=version, at=0)
        else:
            # The version that the draft was begun on: written apart since, both texts stay.
            entry = replace(found, version=version or found.version)
        return Writing(sheet.id, entry, found is None), text
    return None
