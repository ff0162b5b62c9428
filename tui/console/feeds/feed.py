"""A source that goes on: what it would change is shown first, and taken by itself once a moderator says so."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from typing import ClassVar, Literal

from textual.worker import Worker

from qzlive.roster import Roster
from qzlive.session.phases import due
from qzlive.session.refusal import Refused
from qzlive.session.state import State

from ...sources.detached import detached
from ..console import Console
from ..lists.difference import Difference, Line, changes
from ..lists.taking import Lists, LiveFeed

FeedName = Literal["chat", "bbb"]
KEPT = 100
"""So many lines that were taken by themselves can be looked up."""


@dataclass(frozen=True, slots=True)
class News:
    """What came by itself at a moment (ms), in people."""

    at: int
    wishes: int
    asked: int
    came: int
    gone: int

    @classmethod
    def of(cls, at: int, lines: Iterable[Line]) -> News | None:
        """Return what these lines bring; None for what nobody needs to know, such as another spelling."""
        lines = tuple(lines)
        asked = sum(line.doubt is not None for line in lines)
        wishes = sum(bool(line.topics) and line.topics != line.before for line in lines if line.doubt is None)
        came = sum(line.change in ("added", "came", "returned") for line in lines)
        gone = sum(line.change == "left" for line in lines)
        return cls(at, wishes, asked, came, gone) if asked or wishes or came or gone else None


@dataclass(frozen=True, slots=True)
class Came:
    """A line that was taken by itself at a moment (ms)."""

    at: int
    line: Line


@dataclass(frozen=True, slots=True)
class _Phase:
    """For which breakout a source is taken by itself, and which one was due then: once the circle has gone on to
    another, the same words mean something else."""

    breakout: str
    due: str | None


class Feed:
    """One source of one console. Subclasses listen to it, and say what list it gives.

    `pending` is what waits to be shown, `news` what was taken by itself last. The app owns what runs here: it ends with
    it.
    """

    NAME: ClassVar[FeedName]
    WHOLE: ClassVar[bool]
    """Whether its list names everybody who is in the call."""

    def __init__(self, console: Console) -> None:
        self.console = console
        self.pending: Difference | None = None
        self.news: News | None = None
        self.came: deque[Came] = deque(maxlen=KEPT)
        """What was taken by itself, the latest first."""
        self.trouble_at: int | None = None
        """Since when the source gives nothing (ms)."""
        self.unseen = True
        """Whether nothing of it was shown yet."""
        self._phase: _Phase | None = None
        self._worker: Worker[None] | None = None
        self._wake = asyncio.Event()
        self._compared: State | None = None
        self._breakout: str | None = None
        """The one that was shown when it was compared."""

    @property
    def running(self) -> bool:
        return self._worker is not None

    @property
    def auto(self) -> bool:
        """Whether what comes is taken by itself, in the phase in which a moderator said so."""
        console, phase = self.console, self._phase
        return phase is not None and due(console.state, console.link.now()) == phase.due

    @property
    def count(self) -> int:
        """How many changes wait. That somebody is known by one more sign is none, unless there is nothing else."""
        lines = self.pending.lines if self.pending is not None else ()
        return sum(line.change != "linked" for line in lines) or len(lines)

    @property
    def title(self) -> str:
        """What it is called above its list."""
        return self.console.t(f"feeds-source-{self.NAME}")

    @property
    def state(self) -> str:
        """The state of the source itself, as it names it."""
        raise NotImplementedError

    def start(self) -> None:
        """Follow the source; what it gives first is shown."""
        if not self.running:
            self._worker = self.console.run_worker(self._run(), group=f"feed-{self.NAME}", exclusive=True)
            self.tell()

    def stop(self) -> None:
        """Stop; what comes when it is started again is shown first again."""
        if self._worker is not None:
            self._worker.cancel()
        self._worker, self.trouble_at = None, None
        self.forget()

    def forget(self) -> None:
        """Begin anew: what comes next is shown first."""
        self.pending, self.news, self._phase, self.unseen = None, None, None, True
        self.came.clear()
        self.tell()

    def ask(self) -> None:
        """Take nothing by itself any more."""
        self._phase = None
        self.tell()

    async def _run(self) -> None:
        async with asyncio.TaskGroup() as group:
            group.create_task(self.listen())
            group.create_task(self._compare_all())

    async def listen(self) -> None:
        """Listen to the source until it is cancelled, and `wake` when it has given something."""
        raise NotImplementedError

    def roster(self, state: State, breakout: str) -> Roster | None:
        """Return the list as it is now, None if there is none; raises Refused. Called in a thread."""
        raise NotImplementedError

    def wake(self) -> None:
        """The source has given something."""
        self._wake.set()

    def trouble(self, is_so: bool) -> None:
        """Remember since when the source gives nothing."""
        if is_so != (self.trouble_at is not None):
            self.trouble_at = self.console.link.now() if is_so else None
        self.tell()

    def tell(self) -> None:
        """Let the screens show how it is now."""
        self.console.store.note("feeds")

    def state_changed(self) -> None:
        """Compare again what waits, because somebody else may have taken it meanwhile; and everything once another
        breakout is shown."""
        known, state = self._compared, self.console.state
        if not self.running or known is None:
            return
        same = known.people is state.people and known.choices is state.choices
        if self.console.breakout != self._breakout or (self.pending is not None and not same):
            self.wake()

    async def _compare_all(self) -> None:
        while True:
            await self._wake.wait()
            self._wake.clear()
            await self.compare()

    async def compare(self) -> None:
        """Compare the list as it is now with what is known, and take what is new if that is wanted."""
        console, phase = self.console, self._phase
        breakout = phase.breakout if phase is not None and self.auto else console.breakout
        self._compared, self._breakout = console.state, console.breakout
        found = await self._difference(breakout)
        if found is None:
            self.pending = None
        elif self.auto and self._phase is phase:
            await self._take(found)
        else:
            self.pending = found if self.wanted(found) else None
        self.tell()

    async def _difference(self, breakout: str | None) -> Difference | None:
        console = self.console
        if breakout is None:
            return None
        return await detached(partial(self._look, console.state, breakout, console.link.now()))

    def _look(self, state: State, breakout: str, at: int) -> Difference | None:
        try:
            roster = self.roster(state, breakout)
            if roster is None or not roster.rows:
                return None
            return changes(state, breakout, roster, at, whole=self.WHOLE)
        except Refused:
            return None

    async def _take(self, found: Difference) -> None:
        taken = self.wanted(found)
        for command in found.commands(taken):
            self.console.send(command)
        now, lines = self.console.link.now(), [line for line in found.lines if line.person in taken]
        self.came.extendleft(Came(now, line) for line in reversed(lines) if line.change != "linked")
        news = News.of(now, lines)
        self.pending, self.news = None, news or self.news
        await self.settled(found)

    def wanted(self, found: Difference) -> frozenset[str]:
        """Return the people whose lines say anything new, of those that would be taken."""
        return found.taken

    async def settled(self, found: Difference) -> None:
        """A moderator has seen this, or it was taken by itself: it is not to come again."""

    async def show(self) -> None:
        """Show what waits, to be taken as a whole or line by line. To be run in a worker."""
        self.unseen = False
        if not self.auto:
            await self.compare()
        found = self.pending
        if found is None:
            self.console.say("feeds-nothing-new")
            return
        live = LiveFeed(self.title, self.WHOLE, partial(self._follow, found.breakout))
        if await Lists(self.console).compare(found.breakout, found.roster, live):
            self.pending = None
            await self.settled(found)
            self.wake()
            self.tell()

    def _follow(self, breakout: str) -> None:
        console = self.console
        self._phase = _Phase(breakout, due(console.state, console.link.now()))
