"""What an outline shows, and whom it tells what a person wants."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Protocol

from qzlive.session.base import Command
from qzlive.session.outline import questions
from qzlive.session.seating import allocation_of
from qzlive.session.state import Question, Sheet, State

from ..link.link import Link
from ..link.outbox import EntryState
from ..link.picture import HostPicture, ModeratorPicture

_OWNERS = 5


class Source(Protocol):
    """One sheet as it is to be shown now, own commands that are still on their way included."""

    trial: bool
    """Whether new entries are written to try the sheet out, and do not count."""
    locked: str
    """Why nothing can be written, as a code of the catalogue; "" if it can."""

    def sheet(self) -> Sheet | None: ...

    def asked(self) -> tuple[Question, ...]: ...

    def send(self, command: Command) -> str: ...

    def state_of_entry(self, entry: str) -> EntryState: ...

    def refused(self) -> int:
        """Return how many texts for this sheet were not accepted."""

    def drafts(self) -> Mapping[str, str]: ...

    def draft(self, place: str, text: str) -> None:
        """Keep an unfinished text; an empty one is forgotten."""

    def here(self, place: str | None) -> None:
        """Tell the others where somebody writes."""

    def writers(self) -> Mapping[str, str]:
        """Return who writes elsewhere, by the entry or the sheet; "" where nobody has a name."""

    def begun(self) -> Mapping[int, int]:
        """Return by round of the table's café when it began; nothing for any other table."""

    def owners(self) -> Sequence[str]:
        """Return organisations that may own a task, the most frequent first."""

    def whole(self) -> State | None:
        """Return the state with the past of all entries, None for who may not see it."""


class _LinkSource:
    """What both roles have in common."""

    trial = False
    locked = ""

    def __init__(self, link: Link) -> None:
        self._link = link

    def sheet(self) -> Sheet | None:
        raise NotImplementedError

    def refused(self) -> int:
        sheet = self.sheet()
        refused = (pending for pending in self._link.pending if pending.state == "refused" and pending.texts)
        return sum(1 for pending in refused if sheet and pending.body.get("sheet") == sheet.id)

    def send(self, command: Command) -> str:
        return self._link.send(command)

    def state_of_entry(self, entry: str) -> EntryState:
        return self._link.state_of_entry(entry)

    def drafts(self) -> Mapping[str, str]:
        return self._link.drafts

    def draft(self, place: str, text: str) -> None:
        self._link.draft(place, text)

    def here(self, place: str | None) -> None:
        self._link.here(place)

    def writers(self) -> Mapping[str, str]:
        presence = self._link.presence
        found: dict[str, list[str]] = {}
        for device in presence.devices if presence else ():
            if device.get("place") and device.get("device") != self._link.device:
                found.setdefault(device["place"], []).append(device.get("label", ""))
        return {place: ", ".join(filter(None, labels)) for place, labels in found.items()}

    def begun(self) -> Mapping[int, int]:
        return {}

    def owners(self) -> Sequence[str]:
        return ()

    def whole(self) -> State | None:
        return None


class HostSource(_LinkSource):
    """The sheet of the host's own table."""

    @property
    def _picture(self) -> HostPicture | None:
        picture = self._link.picture
        return picture if isinstance(picture, HostPicture) else None

    def sheet(self) -> Sheet | None:
        return self._picture.sheet if self._picture else None

    def asked(self) -> tuple[Question, ...]:
        return self._picture.table.questions if self._picture else ()

    def begun(self) -> Mapping[int, int]:
        return self._picture.members.begun if self._picture else {}


class ModeratorSource(_LinkSource):
    """Any sheet; which one can be changed by putting another id into `id`."""

    def __init__(self, link: Link, sheet: str) -> None:
        super().__init__(link)
        self.id = sheet

    def sheet(self) -> Sheet | None:
        picture = self._link.picture
        return picture.shown.sheets.get(self.id) if isinstance(picture, ModeratorPicture) else None

    def asked(self) -> tuple[Question, ...]:
        picture, sheet = self._link.picture, self.sheet()
        if sheet is None or not isinstance(picture, ModeratorPicture):
            return ()
        return questions(picture.shown, sheet)

    def begun(self) -> Mapping[int, int]:
        picture, sheet = self._link.picture, self.sheet()
        if sheet is None or sheet.table is None or not isinstance(picture, ModeratorPicture):
            return {}
        return allocation_of(picture.shown, picture.shown.tables[sheet.table].breakout).begun

    def owners(self) -> Sequence[str]:
        picture = self._link.picture
        if not isinstance(picture, ModeratorPicture):
            return ()
        people = (person for person in picture.shown.people.values() if person.came and person.organisation)
        return [name for name, _ in Counter(person.organisation for person in people).most_common(_OWNERS)]

    def whole(self) -> State | None:
        picture = self._link.picture
        return picture.shown if isinstance(picture, ModeratorPicture) else None
