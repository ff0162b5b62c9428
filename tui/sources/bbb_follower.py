"""Follows the list of a meeting in BigBlueButton while the circle runs."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from qzlive.reason import Reason
from qzlive.roster.rows import Roster
from qzlive.roster.sources.bbb_meeting import Meeting

from .bbb import BbbClient
from .bbb_answer import BbbFailed, BbbState
from .bbb_settings import BbbSettings

Change = Literal["status", "roster", "meetings"]


@dataclass(frozen=True, slots=True)
class BbbStatus:
    """How it is with the server. `reason` says what is wrong. `at` is when the list that is there was fetched (ms),
    `count` how many rows it has; both stay when a later fetch fails."""

    state: BbbState = "off"
    reason: Reason | None = None
    at: int | None = None
    count: int | None = None


def pause(failures: int, interval: float, slowest: float) -> float:
    """Return how long to wait after so many failures in a row."""
    return max(interval, min(slowest, interval * 2.0 ** min(max(failures - 1, 0), 16)))


class Follower:
    """Fetches the list of one meeting again and again until `run` is cancelled; as long as no meeting is chosen, the
    meetings of the server, for a moderator to choose: whose list it is is not guessed.

    `listener` is called on the loop with what changed; `now` is the circle's clock (ms). Seconds: `interval` between
    fetches, after failures in a row doubled each time up to `slowest`; `seconds` bounds one fetch.
    """

    def __init__(
        self,
        settings: BbbSettings,
        *,
        now: Callable[[], int],
        listener: Callable[[Change], object] = lambda change: None,
        interval: float = 10.0,
        slowest: float = 60.0,
        seconds: float = 8.0,
    ) -> None:
        self.settings = settings
        self.listener = listener
        self.meeting = settings.meeting
        self.status = BbbStatus()
        self.roster: Roster | None = None
        """The latest list of the meeting."""
        self.meetings: tuple[Meeting, ...] = ()
        """What can be chosen."""
        self._interval, self._slowest, self._seconds, self._now = interval, slowest, seconds, now
        self.failures = 0
        """How many fetches failed since the last one that did not."""
        self._wake = asyncio.Event()
        self._running = False

    def again(self) -> None:
        """Fetch at once; if a fetch is under way, right after it."""
        self._wake.set()

    def choose(self, meeting: str | None) -> None:
        """Follow the meeting with this id from now on, or none, to see the meetings again."""
        if meeting == self.meeting:
            return
        self.meeting = meeting
        had, self.roster = self.roster, None
        if self.status.state != "off":
            self._say(BbbStatus("waiting"))
        if had is not None:
            self.listener("roster")
        self.again()

    async def run(self) -> None:
        """Fetch until it is cancelled; never two fetches at a time."""
        if self._running:
            raise RuntimeError("this follower is running already")
        self._running = True
        try:
            self._say(replace(self.status, state="waiting", reason=None))
            async with BbbClient(self.settings, seconds=self._seconds) as client:
                await self._follow(client)
        finally:
            self._running = False
            self._say(replace(self.status, state="off", reason=None))

    async def _follow(self, client: BbbClient) -> None:
        while True:
            self._wake.clear()
            self.failures = 0 if await self._fetch(client) else self.failures + 1
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(pause(self.failures, self._interval, self._slowest)):
                    await self._wake.wait()

    async def _fetch(self, client: BbbClient) -> bool:
        """Fetch once; return whether the server answered as it should. What is there stays if it did not."""
        meeting = self.meeting
        try:
            if meeting is None:
                found = await client.meetings()
            else:
                roster = await client.people(meeting)
        except BbbFailed as failed:
            if meeting == self.meeting:
                self._say(replace(self.status, state=failed.state, reason=failed.reason))
            return failed.state == "absent"
        if meeting != self.meeting:
            return True
        if meeting is None:
            self._show(found)
        else:
            self._take(roster)
        return True

    def _show(self, found: tuple[Meeting, ...]) -> None:
        changed, self.meetings = found != self.meetings, found
        self._say(BbbStatus("choosing"))
        if changed:
            self.listener("meetings")

    def _take(self, roster: Roster) -> None:
        changed, self.roster = roster != self.roster, roster
        self._say(BbbStatus("ok", None, self._now(), len(roster.rows)))
        if changed:
            self.listener("roster")

    def _say(self, status: BbbStatus) -> None:
        if status != self.status:
            self.status = status
            self.listener("status")
