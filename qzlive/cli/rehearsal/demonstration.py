"""The demonstration: somebody sits at the console while invented people and hosts act at a visible pace."""

from __future__ import annotations

import asyncio
import contextlib
import datetime as dt
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

from uuid6 import uuid7

from qzlive.language import Language, catalogue
from qzlive.plan.creation import create_command
from qzlive.plan.model import Plan
from qzlive.session.commands.agenda import BeginItem
from qzlive.session.commands.creation import CreateSession
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
        """One host: comes some time after the beginning, and writes once the table is open.

        Ends when the person at the console does not want it.
        """
        with contextlib.suppress(RehearsalFailed):
            await self._write(number, part, code)

    async def _write(self, number: int, part: Part, code: str | None) -> None:
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
        await host.write_all()

    def _open(self, part: Part) -> bool:
        state = self._moderator.state
        return state.current is not None and state.items[state.current].breakout == part.breakout

    async def _moderate(self) -> None:
        """Walk on to the first breakout that is written in, and stop when somebody else goes on in the programme.

        Raises RehearsalFailed when somebody else does so in the same moment.
        """
        moderator = self._moderator
        breakout = self._script.parts[0].breakout
        begun: str | None = None
        for item in tuple(moderator.state.items.values()):
            if item.breakout == breakout:
                await moderator.seat(breakout)
            await moderator.pace.breathe(2)
            if moderator.state.current != begun:
                return
            await moderator.do(BeginItem(item=item.id, current=begun))
            if begun is None:
                await moderator.paste(breakout, self._script.displays, ARRIVING)
            begun = item.id
            if item.breakout == breakout:
                return


def _today(plan: Plan) -> CreateSession:
    """Return the command that opens a session whose programme begins now."""
    now = dt.datetime.now(ZoneInfo(plan.timezone)).replace(second=0, microsecond=0)
    command = create_command(plan.model_copy(update={"date": now.date()}), str(uuid7()))
    later = round(now.timestamp()) * 1000 - command.items[0].planned_at
    items = tuple(item.model_copy(update={"planned_at": item.planned_at + later}) for item in command.items)
    return command.model_copy(update={"items": items, "ends_at": command.ends_at + later})


async def demonstrate(script: Script, folder: Path, language: Language) -> None:
    """Show the console until it is left; raises RehearsalFailed and ServerFailed."""
    from tui.console.app import ConsoleApp

    async with stage(folder, _today(script.plan)) as at, Company(at.url, script.seed) as company:
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
