"""Everybody who is connected, and what the server promised them."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from types import TracebackType

from qzlive.session.base import Command
from tui.link import Address, Link, MemoryJournal, Secrets
from tui.link.policy import FAST

from .failure import RehearsalFailed

PATIENCE = 60.0
"""Seconds after which something that does not happen is a failure."""


class Watched(MemoryJournal):
    """Notes each command that was acknowledged, with the version of the first acknowledgement."""

    def __init__(self) -> None:
        super().__init__()
        self.promised: dict[str, int] = {}

    def acknowledge(self, id_: str, version: int) -> bool:
        self.promised.setdefault(id_, version)
        return super().acknowledge(id_, version)


@dataclass
class Pace:
    """How fast people act: `seconds` between two actions on average, 0 for as fast as it goes."""

    seconds: float = 0.0
    random: Random = field(default_factory=Random)

    async def breathe(self, times: float = 1.0) -> None:
        await asyncio.sleep(self.random.uniform(0.5, 1.5) * self.seconds * times)


class Company:
    """The links of a circle, closed together. Entered as a context."""

    def __init__(self, url: str, seed: int) -> None:
        self.url = url
        self._seed = seed
        self._links: list[tuple[Link, Watched, asyncio.Task[None]]] = []

    async def __aenter__(self) -> Company:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for link, _, _ in self._links:
            await link.close()
        await asyncio.gather(*(running for _, _, running in self._links), return_exceptions=kind is not None)

    def join(self, label: str, code: str | None = None) -> Link:
        """Let one more device come, with a code or to ask for a seat."""
        journal = Watched()
        link = Link(
            Address.parse(self.url),
            Secrets(code),
            journal=journal,
            label=label,
            policy=FAST,
            random=Random(self._seed + len(self._links)),
        )
        self._links.append((link, journal, asyncio.create_task(link.run(), name=f"link {label}")))
        return link

    @property
    def promised(self) -> dict[str, int]:
        """The acknowledged commands with their versions."""
        return {id_: version for _, journal, _ in self._links for id_, version in journal.promised.items()}

    @property
    def reconnects(self) -> int:
        return sum(max(0, link.connections - 1) for link, _, _ in self._links)

    async def until(self, link: Link, condition: Callable[[], bool], seconds: float = PATIENCE) -> None:
        """Wait until a condition holds for a link; raises RehearsalFailed if it cannot come to that."""
        end = time.monotonic() + seconds
        while not condition():
            if link.status == "refused" and link.problem is not None:
                raise RehearsalFailed(link.problem.code, **link.problem.params)
            for _, _, running in self._links:
                if running.done() and not running.cancelled() and (error := running.exception()) is not None:
                    raise error
            if time.monotonic() > end:
                raise RehearsalFailed("rehearsal-stuck", seconds=round(seconds))
            try:
                await link.wait(lambda: condition() or link.status == "refused", 1.0)
            except TimeoutError:
                continue

    async def ready(self, link: Link) -> None:
        """Wait for the first picture."""
        await self.until(link, lambda: link.picture is not None)

    async def settled(self, link: Link) -> None:
        """Wait until everything is saved and has arrived; raises RehearsalFailed for what is refused."""
        await self.until(link, lambda: link.quiet() and link.arrived())
        for pending in link.pending:
            raise RehearsalFailed(pending.code or "rehearsal-stuck", **pending.params)

    async def do(self, link: Link, command: Command) -> None:
        """Send a command and wait until it is saved and shown; raises RehearsalFailed if it is refused."""
        link.send(command)
        await self.settled(link)
