"""Watches the chat file that Zoom saves, and gives its text whenever it has changed.

By looking at it every second: what Zoom saves may lie on a share or in a cloud's folder, where systems report no
changes, and one look at a file a second costs nothing anywhere. A changed file is read when two looks have found it the
same, because half a line can be another choice: of "12" it is "1".
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Literal, TypeVar

from qzlive.reason import Reason

from .chat_reading import Mark, Reading, Unreadable, look, read
from .detached import detached

T = TypeVar("T")

ChatState = Literal["off", "waiting", "watching", "gone", "slow", "unreadable"]
"""`waiting`: the file was never there; `gone`: it was; `slow`: its disk does not answer."""

_RESTLESS = 10
"""A file that is another at so many looks is read as far as its lines are whole."""


@dataclass(frozen=True, slots=True)
class ChatStatus:
    """How it is with the file. `reason` says why it is gone, slow or unreadable; `changed_at` is when its text was
    last seen to change (ms)."""

    state: ChatState = "off"
    reason: Reason | None = None
    changed_at: int | None = None


class ChatFile:
    """Watches one file, from now on or from when it appears, until `run` is cancelled.

    `heard` is given the whole text whenever it is another, `listener` the status whenever that is; both on the loop.
    `now` is the circle's clock (ms).
    Seconds: `interval` between looks, `settle` until a file that changed is looked at again, `second_look` after which
    a file is read once more although it looks the same (the clocks of some disks count in two seconds), `patience`
    until a look counts as slow.
    """

    def __init__(
        self,
        path: Path,
        heard: Callable[[str], object],
        *,
        now: Callable[[], int],
        listener: Callable[[ChatStatus], object] = lambda status: None,
        interval: float = 1.0,
        settle: float = 0.3,
        second_look: float = 3.0,
        patience: float = 5.0,
    ) -> None:
        self.path = path
        self.heard = heard
        self.listener = listener
        self.status = ChatStatus()
        self.text: str | None = None
        """What was given last."""
        self._interval, self._settle, self._second_look = interval, settle, second_look
        self._patience, self._now = patience, now
        self._known: Reading | None = None
        """What was read last, until it has to be read again."""
        self._seen: Mark | None = None
        """Of the last look."""
        self._restless = 0
        self._read_again_at: float | None = None

    async def run(self) -> None:
        """Watch the file until it is cancelled."""
        self._say("waiting")
        try:
            while True:
                try:
                    calm = await self._step()
                except Unreadable as error:
                    self._known, calm = None, True
                    self._say("unreadable", error.reason)
                await asyncio.sleep(self._interval if calm else self._settle)
        finally:
            self._say("off")

    async def _step(self) -> bool:
        """Look once, and read if it is time; return whether the file is calm."""
        mark = await self._wait_for(partial(look, self.path))
        before, self._seen = self._seen, mark
        if mark is None:
            return self._missing(again=before is None)
        if self._known is not None and mark == self._known.mark and not self._read_again_due():
            self._say_known(self._known)
            return True
        self._restless = 0 if mark == before else self._restless + 1
        if 0 < self._restless < _RESTLESS:
            return False
        content = await self._wait_for(partial(read, self.path))
        if content is None:
            return False
        self._take(content, whole=not self._restless)
        return True

    def _missing(self, *, again: bool) -> bool:
        """The file is not there: while it is replaced it is so for a moment."""
        if again:
            self._known = None
            if self.text is None:
                self._say("waiting")
            else:
                self._say("gone", Reason("sources-chat-gone"))
        return again

    def _take(self, content: Reading, *, whole: bool) -> None:
        changed = self._known is None or content.mark != self._known.mark
        self._known = content if whole else None
        self._read_again_at = time.monotonic() + self._second_look if changed else None
        self._restless = 0
        text = content.text if whole else content.text[: content.text.rfind("\n") + 1]
        if content.reason is not None or text == self.text:
            self._say_known(content)
            return
        self.text = text
        self._say("watching", changed_at=self._now())
        self.heard(text)

    def _say_known(self, content: Reading) -> None:
        self._say("watching" if content.reason is None else "unreadable", content.reason)

    def _read_again_due(self) -> bool:
        return self._read_again_at is not None and time.monotonic() >= self._read_again_at

    async def _wait_for(self, work: Callable[[], T]) -> T:
        """Run a look at the disk; while it hangs there is no second one."""
        future = detached(work)
        try:
            done, _ = await asyncio.wait([future], timeout=self._patience)
            if not done:
                self._say("slow", Reason("sources-chat-slow"))
            return await future
        finally:
            future.cancel()

    def _say(self, state: ChatState, reason: Reason | None = None, *, changed_at: int | None = None) -> None:
        status = ChatStatus(state, reason, changed_at or self.status.changed_at)
        if status != self.status:
            self.status = status
            self.listener(status)
