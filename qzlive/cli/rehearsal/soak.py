"""A long time of writing in a short one: some hosts at each table, bad networks, programs and servers that die.

Each host has a machine of its own with a journal on the disk. Nothing may get lost of what a screen showed as saved,
nothing may be there twice, and what one person wrote stays in its order.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random

from uuid6 import uuid7

from qzlive.plan.creation import create_command
from qzlive.plan.model import Plan
from qzlive.session.commands.agenda import BeginItem
from qzlive.session.outline import siblings
from qzlive.session.state import Sheet, State

from .company import Company, Pace
from .failure import RehearsalFailed
from .moderator import Moderator
from .play import Progress, fresh_look
from .report import lost_commands, read_log
from .stage import Stage, stage
from .writer import Writer

POINT_SECONDS = 45.0
"""A host finishes a point so often, on average."""


@dataclass(frozen=True)
class Soak:
    """`minutes` of writing pass `speed` times as fast. `cuts` is how often, of one, something breaks after a point."""

    plan: Plan
    hosts: int = 2
    minutes: float = 30.0
    speed: float = 20.0
    cuts: float = 0.08
    kills: int = 2
    seed: int = 1


@dataclass(frozen=True)
class SoakReport:
    """Of `acknowledged` commands and finished `entries`, so many are `lost`, `doubled` or out of their writer's order
    (`misplaced`). Seconds are real ones: the longest wait from writing a point to its being saved, and the whole."""

    tables: int
    hosts: int
    entries: int
    acknowledged: int
    lost: int
    doubled: int
    misplaced: int
    cuts: int
    crashes: int
    kills: int
    longest_wait: float
    seconds: float

    @property
    def good(self) -> bool:
        return not (self.lost or self.doubled or self.misplaced)

    def json(self) -> str:
        return json.dumps(asdict(self), indent=2) + "\n"


async def soak(what: Soak, folder: Path, progress: Progress) -> SoakReport:
    """Let it happen; raises RehearsalFailed and ServerFailed."""
    began = time.monotonic()
    progress.phase("rehearsal-phase-server")
    async with stage(folder, create_command(what.plan, str(uuid7()))) as at:
        async with Company(at.url, what.seed) as company:
            writers = await _gather(what, at, company, folder)
            try:
                progress.phase("rehearsal-phase-writing", count=len({writer.sheet_id for writer in writers}))
                await _write(what, at, writers, progress)
                await asyncio.gather(*(writer.told_all(writers) for writer in writers))
                shown = await fresh_look(company, at)
                seen = [(writer.sheet_id, writer.sheet) for writer in writers]
            finally:
                await asyncio.gather(*(writer.close() for writer in writers))
        await at.server.stop()
        rows, state = read_log(at.data, at.name)
        if state != shown:
            raise RehearsalFailed("rehearsal-views-differ", shown=shown.version, stored=state.version)
        promised = {id_: version for writer in writers for id_, version in writer.promised.items()}
        report = _report(writers, [*seen, *state.sheets.items()], len(lost_commands(promised, rows)), at, began)
        (folder / "report.json").write_text(report.json(), encoding="utf-8")
        return report


async def _gather(what: Soak, at: Stage, company: Company, folder: Path) -> list[Writer]:
    """Let a moderator begin the first breakout, and the hosts come."""
    moderator = Moderator(company, company.join("Moderation A", at.code), Pace(), Random(what.seed))
    codes = await moderator.codes()
    state = moderator.state
    item = next((item for item in state.items.values() if item.breakout is not None), None)
    if item is None:
        raise RehearsalFailed("rehearsal-no-breakout")
    await moderator.do(BeginItem(item=item.id, current=None))
    writers: list[Writer] = []
    for table in _tables(state, item.breakout):
        seat = next(seat.id for seat in state.seats.values() if seat.table == table)
        for _ in range(what.hosts):
            number = len(writers)
            random = Random(f"{what.seed}/{number}")
            writers.append(Writer(at.url, codes[seat], folder / "machines" / str(number), number, random))
    await asyncio.gather(*(writer.ready() for writer in writers))
    return writers


def _tables(state: State, breakout: str | None) -> list[str]:
    return [table.id for table in state.tables.values() if table.breakout == breakout]


async def _write(what: Soak, at: Stage, writers: list[Writer], progress: Progress) -> None:
    points = max(1, round(what.minutes * 60 / POINT_SECONDS))
    total, written = points * len(writers), 0

    def typed() -> None:
        nonlocal written
        written += 1
        progress.typed(written, total)

    try:
        async with asyncio.TaskGroup() as room:
            for writer in writers:
                pace = Pace(POINT_SECONDS / what.speed, writer.random)
                room.create_task(writer.write(points, pace, what.cuts, typed))
            room.create_task(_kill(what, at, progress))
    except* RehearsalFailed as failed:
        raise failed.exceptions[0] from None


async def _kill(what: Soak, at: Stage, progress: Progress) -> None:
    """Kill the server so often, in equal distances."""
    for _ in range(what.kills):
        await asyncio.sleep(what.minutes * 60 / what.speed / (what.kills + 1))
        progress.phase("rehearsal-phase-kill")
        await at.server.kill()
        await at.server.start()


def _report(
    writers: list[Writer], views: Iterable[tuple[str, Sheet]], lost: int, at: Stage, began: float
) -> SoakReport:
    doubled = misplaced = 0
    for id_, sheet in views:
        shown = [entry.text for entry in siblings(sheet, None, None)]
        here = [writer for writer in writers if writer.sheet_id == id_]
        lost += sum((Counter(text for one in here for text in one.texts) - Counter(shown)).values())
        doubled += sum((Counter(shown) - Counter(text for one in here for text in one.texts)).values())
        for writer in here:
            own = [text for text in shown if text in set(writer.texts)]
            misplaced += own != [text for text in writer.texts if text in set(own)]
    return SoakReport(
        tables=len({writer.sheet_id for writer in writers}),
        hosts=len(writers),
        entries=sum(len(writer.texts) for writer in writers),
        acknowledged=sum(len(writer.promised) for writer in writers),
        lost=lost,
        doubled=doubled,
        misplaced=misplaced,
        cuts=sum(writer.cuts for writer in writers),
        crashes=sum(writer.crashes for writer in writers),
        kills=at.server.kills,
        longest_wait=round(max(writer.longest_wait for writer in writers), 2),
        seconds=round(time.monotonic() - began, 1),
    )
