"""Hosts who act: they write what the results file says, with the detours that people take."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from uuid6 import uuid7

from qzlive.plan.results import ResultEntry, ResultSection
from qzlive.session.commands.sheets import (
    AddEntries,
    DeleteEntry,
    EditEntry,
    MoveEntry,
    NewEntry,
    RestoreEntry,
    SetHeading,
    StarEntry,
)
from qzlive.session.outline import rank_after, rank_between, siblings
from qzlive.session.state import Sheet
from tui.link import HostPicture, Link

from .company import Company, Pace
from .parts import Part

AHEAD = 4
"""So many entries a host with a connection writes before the first of them is saved."""


@dataclass
class Host:
    """One host with a link. `cuts` is how often, of one, a connection breaks after an entry; who is `away` is
    without one for the middle third."""

    company: Company
    link: Link
    part: Part
    pace: Pace
    random: Random
    cuts: float = 0.0
    away: bool = False
    typed: Callable[[], None] = lambda: None
    written: int = 0
    _headings: dict[str, str] = field(default_factory=dict)

    @property
    def sheet(self) -> Sheet:
        assert isinstance(self.link.picture, HostPicture)
        return self.link.picture.sheet

    async def try_out(self) -> None:
        """Come early and write something that does not count."""
        await self.company.ready(self.link)
        self._add(self.part.sections[0].entries[0].text, None, None, None, trial=True)
        await self.company.settled(self.link)

    async def write_all(self) -> None:
        """Write everything and wait until it is saved."""
        for number in range(1, self.part.rounds + 1):
            await self.write(number)

    async def write(self, number: int) -> None:
        """Write the share of a round and wait until it is saved."""
        await self.company.ready(self.link)
        self.link.here(self.sheet.id)
        for section in self.part.share(number):
            await self._entries(section.entries, self._section(section), None)
        self.link.plug()
        await self.company.settled(self.link)
        self.link.here(None)

    def _section(self, section: ResultSection) -> str | None:
        assert isinstance(self.link.picture, HostPicture)
        if section.question is not None:
            return self.link.picture.table.questions[section.question - 1].id
        if section.heading is None:
            return None
        if section.heading not in self._headings:
            id_ = self._headings[section.heading] = str(uuid7())
            last = max((heading.rank for heading in self.sheet.headings.values()), default=None)
            rank = rank_between(last, None)
            self.link.send(SetHeading(sheet=self.sheet.id, heading=id_, text=section.heading, rank=rank))
        return self._headings[section.heading]

    async def _entries(self, entries: tuple[ResultEntry, ...], section: str | None, parent: str | None) -> None:
        below = siblings(self.sheet, section, parent)
        last = below[-1].id if below else None
        for entry in entries:
            last = await self._entry(entry.text, section, parent, last)
            await self._entries(entry.entries, section, last)

    async def _entry(self, text: str, section: str | None, parent: str | None, last: str | None) -> str:
        """Write one entry behind `last`, each fifth only after a first wording, each seventh at a wrong place."""
        number = self.written
        await self.pace.breathe()
        unfinished = number % 5 == 0 and len(text) > 1
        misplaced = number % 7 == 1
        words = text[: len(text) // 2].strip() if unfinished else ""
        where = (None, None, None) if misplaced else (section, parent, last)
        id_ = self._add(words or text, *where)
        if misplaced:
            await self.pace.breathe(0.3)
            rank = rank_after(self.sheet, section, parent, last)
            self.link.send(MoveEntry(sheet=self.sheet.id, entry=id_, section=section, parent=parent, rank=rank))
        if words:
            await self.pace.breathe(0.5)
            base = self.sheet.entries[id_].version
            self.link.send(EditEntry(sheet=self.sheet.id, entry=id_, base=base, text=text))
        if number % 9 == 2:
            self.link.send(DeleteEntry(sheet=self.sheet.id, entry=id_))
            self.link.send(RestoreEntry(sheet=self.sheet.id, entry=id_))
        if number % 6 == 0:
            self.link.send(StarEntry(sheet=self.sheet.id, entry=id_, starred=True))
        self.written += 1
        self.typed()
        await self._network()
        return id_

    def _add(self, text: str, section: str | None, parent: str | None, last: str | None, *, trial: bool = False) -> str:
        id_ = str(uuid7())
        rank = rank_after(self.sheet, section, parent, last)
        new = NewEntry(entry=id_, section=section, parent=parent, rank=rank, text=text)
        self.link.send(AddEntries(sheet=self.sheet.id, entries=(new,), trial=trial))
        return id_

    async def _network(self) -> None:
        """Let the connection be as connections are."""
        if self.away and self.written == self.part.entries // 3:
            self.link.unplug()
        elif self.away and self.written == 2 * self.part.entries // 3:
            self.link.plug()
        elif self.random.random() < self.cuts:
            self.link.cut()
        if self.link.status == "online":
            await self.company.until(self.link, lambda: len(self.link.pending) < AHEAD or self.link.status != "online")


async def volunteer(company: Company, link: Link, part: Part, name: str) -> None:
    """Ask for the seat of a table without a code, and wait to be let in."""
    await company.until(link, lambda: link.lobby is not None or link.picture is not None)
    if link.lobby is not None:
        seat = next(place["seat"] for place in link.lobby.places if place["label"] == part.label)
        link.knock(seat, name)
    await company.until(link, lambda: link.picture is not None, seconds=3600)
