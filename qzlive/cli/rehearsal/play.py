"""The rehearsal: a whole circle, as fast as it goes."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Protocol

from uuid6 import uuid7

from qzlive.documentation.build import document
from qzlive.documentation.files import rendered
from qzlive.documentation.formats import FORMATS
from qzlive.documentation.model import Options
from qzlive.plan.creation import create_command
from qzlive.plan.model import Plan
from qzlive.session.cafe import known_rounds
from qzlive.session.phases import choosing
from qzlive.session.state import AgendaItem, State
from qzlive.tables.rounds import met
from tui.link import ModeratorPicture

from .company import Company, Pace
from .failure import RehearsalFailed
from .hosts import Host, volunteer
from .moderator import Moderator
from .parts import Part
from .report import Report, lost_commands, lost_entries, read_log, readable_names
from .stage import Stage, stage

CUTS = 0.12
"""How often a connection breaks, of one, after something was written."""
AWAY = 2
"""So many hosts are without a connection for a while."""
KILLS = (1 / 3, 2 / 3)
"""When the server is killed, as shares of what is to be written."""
AGAIN_AFTER = 10
"""So many commands are acknowledged between two kills at least."""


class Progress(Protocol):
    """Told what is going on: a message of the catalogue, or that one more entry was typed."""

    def phase(self, code: str, **params: int) -> None: ...

    def typed(self, count: int, total: int) -> None: ...


@dataclass(frozen=True)
class Script:
    """What is played: the plan, the participant list, what the hosts write, and the seed of all chance."""

    plan: Plan
    displays: tuple[str, ...]
    parts: tuple[Part, ...]
    pace: float = 0.0
    kill: bool = False
    seed: int = 1


class Rehearsal:
    """One run of a script on a stage."""

    def __init__(self, script: Script, at: Stage, company: Company, progress: Progress) -> None:
        self._script = script
        self._stage = at
        self._company = company
        self._progress = progress
        self._total = sum(part.entries for part in script.parts)
        self._written = 0
        self._next_kills = [round(self._total * share) for share in KILLS] if script.kill else []
        self._killing = asyncio.Lock()
        self._kills: list[asyncio.Task[None]] = []
        self._moderator = self._moderating("Moderation A")
        self._second = self._moderating("Moderation B")
        self._hosts: list[Host] = []

    def _chance(self, number: int) -> Random:
        return Random(f"{self._script.seed}/{number}")

    def _pace(self, number: int) -> Pace:
        return Pace(self._script.pace, self._chance(number))

    def _moderating(self, label: str) -> Moderator:
        link = self._company.join(label, self._stage.code)
        number = len(label) * 1000
        return Moderator(self._company, link, self._pace(number), self._chance(number + 1), CUTS)

    async def run(self) -> None:
        """Play the circle from the hosts' coming to the close of the sheets."""
        codes = await self._moderator.codes()
        await self._company.ready(self._second.link)
        self._progress.phase("rehearsal-phase-hosts", count=len(self._script.parts))
        await self._gather_hosts(codes)
        await self._moderator.walk(self._before, self._during)
        self._progress.phase("rehearsal-phase-end")
        await self._moderator.end()
        for host in self._hosts:
            await self._company.settled(host.link)

    async def _gather_hosts(self, codes: dict[str, str]) -> None:
        state = self._moderator.state
        tables = {(table.breakout, table.label): table.id for table in state.tables.values()}
        seats = {seat.table: seat.id for seat in state.seats.values()}
        for number, part in enumerate(self._script.parts):
            volunteers = number == len(self._script.parts) - 1
            code = None if volunteers else codes[seats[tables[part.breakout, part.label]]]
            link = self._company.join(f"Tischgastgeber*in {part.label}", code)
            away = number < AWAY
            host = Host(self._company, link, part, self._pace(number), self._chance(number), CUTS, away, self._typed)
            self._hosts.append(host)
            if volunteers:
                await asyncio.gather(self._moderator.admit(1), volunteer(self._company, link, part, part.label))
        if self._hosts:
            await self._hosts[0].try_out()

    async def _before(self, item: AgendaItem) -> None:
        """Before a breakout by choice: the people, their doubts, the tables; of a café the rounds."""
        state = self._moderator.state
        breakout = state.breakouts.get(item.breakout or "")
        if breakout is None or not choosing(breakout) or not self._script.displays:
            return
        self._progress.phase("rehearsal-phase-people", count=len(self._script.displays))
        await self._moderator.paste(breakout.id, self._script.displays)
        version = self._moderator.state.version
        await self._company.until(self._second.link, lambda: self._second.state.version >= version)
        await self._second.settle(breakout.id)
        version = self._second.state.version
        await self._company.until(self._moderator.link, lambda: self._moderator.state.version >= version)
        if breakout.form == "rotation":
            await self._moderator.plan_rounds(breakout.id)
        else:
            await self._moderator.seat(breakout.id)

    async def _during(self, item: AgendaItem) -> None:
        """In a breakout: the hosts write, in a café in each round."""
        writing = [host for host in self._hosts if host.part.breakout == item.breakout]
        allocation = self._moderator.state.allocations.get(item.breakout or "")
        rounds = len(allocation.rounds) if allocation is not None else 0
        for number in range(1, rounds + 1):
            await self._moderator.begin_round(item.breakout or "", number)
            if writing:
                self._progress.phase("rehearsal-phase-round", number=number, count=rounds)
                await asyncio.gather(*(host.write(number) for host in writing))
        if writing and not rounds:
            self._progress.phase("rehearsal-phase-writing", count=len(writing))
            await asyncio.gather(*(host.write_all() for host in writing))
        await asyncio.gather(*self._kills)

    def _typed(self) -> None:
        self._written += 1
        self._progress.typed(self._written, self._total)
        if self._next_kills and self._written >= self._next_kills[0]:
            self._next_kills.pop(0)
            self._kills.append(asyncio.create_task(self._kill()))

    async def _kill(self) -> None:
        async with self._killing:
            if self._stage.server.kills:
                # Not before the hosts are back: a server that has just started has promised nothing.
                await self._answers(AGAIN_AFTER)
            self._progress.phase("rehearsal-phase-kill")
            await self._stage.server.kill()
            await self._stage.server.start()

    async def _answers(self, count: int) -> None:
        """Wait until so many more commands are acknowledged, or nothing waits any more."""
        enough = len(self._company.promised) + count
        waiting = [host.link for host in self._hosts]
        await self._company.until(
            self._moderator.link,
            lambda: len(self._company.promised) >= enough or not any(link.pending for link in waiting),
        )


async def rehearse(script: Script, folder: Path, progress: Progress) -> tuple[Report, list[Path]]:
    """Play a script; return the report and the files of the documentation.

    Raises RehearsalFailed also for names that can be read and for sheets in another order than they were written.
    """
    progress.phase("rehearsal-phase-server")
    async with stage(folder, create_command(script.plan, str(uuid7()))) as at:
        async with Company(at.url, script.seed) as company:
            await Rehearsal(script, at, company, progress).run()
            shown = await fresh_look(company, at)
            promised, reconnects = company.promised, company.reconnects
        await at.server.stop()
        rows, state = read_log(at.data, at.name)
        if state != shown:
            raise RehearsalFailed("rehearsal-views-differ", shown=shown.version, stored=state.version)
        lost = [*lost_commands(promised, rows), *lost_entries(state, script.parts)]
        report = _report(state, len(promised), len(lost), at.server.kills, reconnects)
        (folder / "report.json").write_text(report.json(), encoding="utf-8")
        _check_names(state, at)
        return report, _write_documentation(state, script.plan, folder)


async def fresh_look(company: Company, at: Stage) -> State:
    """Return what a moderator sees who comes at the end."""
    link = company.join("Moderation C", at.code)
    await company.ready(link)
    picture = link.picture
    assert isinstance(picture, ModeratorPicture)
    # Its own admission is the last thing that happens.
    await company.until(link, lambda: link.device in picture.confirmed.devices)
    return picture.confirmed


def _report(state: State, acknowledged: int, lost: int, kills: int, reconnects: int) -> Report:
    seated = {table for allocation in state.allocations.values() for table in (allocation.published or {}).values()}
    return Report(
        people=sum(person.came for person in state.people.values()),
        tables=len(seated),
        entries=sum(
            not (entry.deleted or entry.trial) for sheet in state.sheets.values() for entry in sheet.entries.values()
        ),
        acknowledged=acknowledged,
        lost=lost,
        kills=kills,
        reconnects=reconnects,
        rounds=sum(allocation.round for allocation in state.allocations.values()),
        repeated_pairs=sum(
            met(known.seats).repeated_pairs for breakout in state.breakouts if (known := known_rounds(state, breakout))
        ),
    )


def _check_names(state: State, at: Stage) -> None:
    names = [name for person in state.people.values() for name in (person.name, person.display)]
    places = [*at.data.rglob("*"), at.folder / "server.log"]
    if found := readable_names(names, places):
        raise RehearsalFailed("rehearsal-name-readable", path=str(found[0]))


def _write_documentation(state: State, plan: Plan, folder: Path) -> list[Path]:
    written = []
    documentation = document(state, Options())
    for form in FORMATS.values():
        for file in rendered(documentation, form, plan.language):
            (folder / file.name).write_bytes(file.content)
            written.append(folder / file.name)
    return written
