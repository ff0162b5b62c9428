"""A host on a machine of its own, whose network breaks and whose program is killed."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from random import Random

from uuid6 import uuid7

from qzlive.session.base import Command
from qzlive.session.commands.sheets import AddEntries, EditEntry, NewEntry, StarEntry
from qzlive.session.outline import rank_after
from qzlive.session.state import Sheet
from tui.link import Address, HostPicture, Journal, Link, Secrets
from tui.link.journal_file import JournalFile, new_file
from tui.link.policy import FAST

from .company import PATIENCE, Pace
from .failure import RehearsalFailed

TORN = b'~{"command":"'
"""What a program leaves that is killed in the middle of a line."""


class _Promised(Journal):
    """Tells what was acknowledged."""

    told: Callable[[str, int], None]

    def acknowledge(self, id_: str, version: int) -> bool:
        self.told(id_, version)
        return super().acknowledge(id_, version)


class Writer:
    """`texts` are the points in the order in which they were written; `promised` the acknowledged commands with the
    version of the first acknowledgement; `longest_wait` the seconds until something was saved."""

    def __init__(self, url: str, code: str, machine: Path, number: int, random: Random) -> None:
        self.random = random
        self.texts: list[str] = []
        self.promised: dict[str, int] = {}
        self.longest_wait = 0.0
        self.cuts = 0
        self.crashes = 0
        self.sheet_id = ""
        self._address = Address.parse(url)
        self._code = code
        self._number = number
        self._given: dict[str, float] = {}
        self._path = new_file(self._address, "host", str(uuid7()), machine)
        self._open()

    def _open(self) -> None:
        journal = _Promised(JournalFile(self._path))
        journal.told = self._saved
        code = None if journal.has_token else self._code
        label = f"Host {self._number + 1}"
        self.link = Link(self._address, Secrets(code), journal=journal, label=label, policy=FAST, random=self.random)
        self._running = asyncio.create_task(self.link.run())

    def _saved(self, id_: str, version: int) -> None:
        if id_ not in self.promised:
            self.promised[id_] = version
            self.longest_wait = max(self.longest_wait, time.monotonic() - self._given[id_])

    @property
    def sheet(self) -> Sheet:
        assert isinstance(self.link.picture, HostPicture)
        return self.link.picture.sheet

    async def ready(self) -> None:
        """Wait for the sheet."""
        await self._until(lambda: self.link.status == "online" and self.link.picture is not None)
        self.sheet_id = self.sheet.id

    async def told_all(self, others: Iterable[Writer]) -> None:
        """Wait until the sheet has what the others at it were told is saved."""
        version = max(max(one.promised.values(), default=0) for one in others if one.sheet_id == self.sheet_id)
        await self._until(lambda: self.link.picture is not None and self.link.picture.version >= version)

    async def _until(self, condition: Callable[[], bool]) -> None:
        try:
            await self.link.wait(condition, PATIENCE)
        except TimeoutError:
            raise RehearsalFailed("rehearsal-stuck", seconds=round(PATIENCE)) from None

    async def write(self, points: int, pace: Pace, cuts: float, typed: Callable[[], None]) -> None:
        """Write so many points at a pace; something breaks after one as often as `cuts` says, of one."""
        last: str | None = None
        for number in range(points):
            last = await self._point(number, pace, last)
            typed()
            if self.random.random() < cuts:
                await self._trouble(pace)
        self.link.plug()
        await self._until(lambda: self.link.quiet() and self.link.arrived())
        for pending in self.link.pending:
            raise RehearsalFailed(pending.code or "rehearsal-stuck", **pending.params)

    async def _point(self, number: int, pace: Pace, last: str | None) -> str:
        """Type one point, each fifth only after a first wording, with what is unfinished kept on the disk."""
        text = f"Punkt {number + 1} von Gastgeber*in {self._number + 1}: " + "was am Tisch gesagt wurde " * (number % 3)
        text, id_ = text.strip(), str(uuid7())
        if number % 3 == 1:
            # Each draft is synced like a command, and here one disk has those of all machines.
            self.link.draft("new", text[:12])
        await pace.breathe()
        rank = rank_after(self.sheet, None, None, last)
        first = text[: len(text) // 2] if number % 5 == 4 else text
        self._send(AddEntries(sheet=self.sheet_id, entries=(NewEntry(entry=id_, rank=rank, text=first),)))
        self.link.draft("new", "")
        if first != text:
            base = self.sheet.entries[id_].version
            self._send(EditEntry(sheet=self.sheet_id, entry=id_, base=base, text=text))
        if number % 7 == 0:
            self._send(StarEntry(sheet=self.sheet_id, entry=id_, starred=True))
        self.texts.append(text)
        return id_

    def _send(self, command: Command) -> None:
        began = time.monotonic()
        self._given[self.link.send(command)] = began

    async def _trouble(self, pace: Pace) -> None:
        """Let the network break, be away for some points, or come back; or kill the program."""
        match self.random.choice(("cut", "cut", "away", "away", "crash")):
            case "cut":
                self.cuts += 1
                self.link.cut()
            case "away":
                self.cuts += 1
                self.link.unplug()
                await pace.breathe(self.random.uniform(0.5, 3))
                self.link.plug()
            case _:
                self.crashes += 1
                await self._crash()

    async def _crash(self) -> None:
        """End the program without a chance to tidy up, in the middle of a line of its journal, and start it again."""
        self._running.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self._running
        self.link.journal.close()
        with self._path.open("ab") as file:
            file.write(TORN)
        self._open()
        await self._until(lambda: self.link.picture is not None)

    async def close(self) -> None:
        await self.link.close()
        await asyncio.gather(self._running, return_exceptions=True)
