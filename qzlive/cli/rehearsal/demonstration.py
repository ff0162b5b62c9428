"""The demonstration: somebody sits at the console while invented people and hosts act at a visible pace."""

from __future__ import annotations

import asyncio
import contextlib
from pathlib import Path
from random import Random

from qzlive.language import Language, catalogue
from qzlive.session.commands.agenda import BeginItem
from tui.link import Address, Link, MemoryJournal, Secrets
from tui.link.policy import FAST

from .company import Company, Pace
from .failure import RehearsalFailed
from .hosts import Host, volunteer
from .moderator import Moderator
from .parts import Part
from .play import Script
from .stage import Stage, stage

ARRIVING = 6
"""So many people come at once."""
CUTS = 0.01
LEISURE = 3600.0
"""Seconds that actors wait for the person at the console."""


class Demonstration:
    """The actors: a second moderator and the hosts. What the person at the console does, goes before."""

    def __init__(self, script: Script, at: Stage, company: Company, language: Language) -> None:
        self._script = script
        self._company = company
        self._say = catalogue(language)
        link = company.join("Moderation B", at.code)
        self._moderator = Moderator(company, link, self._pace(1.0), Random(script.seed))

    def _pace(self, times: float) -> Pace:
        return Pace(self._script.pace * times, Random(self._script.seed))

    async def act(self) -> None:
        """Come, write, and bring the programme to the tables, unless the person at the console does it."""
        moderator = self._moderator
        codes = await moderator.codes()
        tables = {(table.breakout, table.label): table.id for table in moderator.state.tables.values()}
        seats = {seat.table: seat.id for seat in moderator.state.seats.values()}
        async with asyncio.TaskGroup() as acting:
            for number, part in enumerate(self._script.parts):
                without = number == len(self._script.parts) - 1
                code = None if without else codes[seats[tables[part.breakout, part.label]]]
                acting.create_task(self._host(number, part, code))
            with contextlib.suppress(RehearsalFailed):
                await self._moderate()
            for pending in moderator.link.pending:
                moderator.link.drop(pending.id)

    async def _host(self, number: int, part: Part, code: str | None) -> None:
        """One host: comes some time after the beginning, and writes once the table is open."""
        pace = Pace(self._script.pace * 1.5, Random(f"{self._script.seed}/{number}"))
        await pace.breathe(number)
        label = self._say("rehearsal-demo-host", label=part.label)
        link = self._company.join(label, code)
        if code is None:
            await volunteer(self._company, link, part, self._say("rehearsal-demo-volunteer"))
        else:
            await self._company.ready(link)
        host = Host(self._company, link, part, pace, pace.random, CUTS)
        await self._company.until(link, lambda: self._open(part), LEISURE)
        with contextlib.suppress(RehearsalFailed):
            await host.write()

    def _open(self, part: Part) -> bool:
        state = self._moderator.state
        return state.current is not None and state.items[state.current].breakout == part.breakout

    async def _moderate(self) -> None:
        """Walk on to the first breakout that is written in. Ends with RehearsalFailed when somebody else was faster."""
        moderator = self._moderator
        breakout = self._script.parts[0].breakout
        for number, item in enumerate(tuple(moderator.state.items.values())):
            if item.breakout == breakout:
                await moderator.seat(breakout)
            expected = moderator.state.current
            await moderator.pace.breathe(2)
            await moderator.do(BeginItem(item=item.id, current=expected))
            if number == 0:
                await moderator.paste(breakout, self._script.displays, ARRIVING)
            if item.breakout == breakout:
                return


async def demonstrate(script: Script, folder: Path, language: Language) -> None:
    """Show the console until it is left; raises RehearsalFailed and ServerFailed."""
    from tui.console.app import ConsoleApp

    async with stage(folder, script.plan) as at, Company(at.url, script.seed) as company:
        journal = MemoryJournal()
        link = Link(Address.parse(at.url), Secrets(at.code), journal=journal, label="Moderation A", policy=FAST)
        acting = asyncio.create_task(Demonstration(script, at, company, language).act())
        try:
            await ConsoleApp(link, language, folder=folder).run_async()
        finally:
            await link.close()
            acting.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await acting
