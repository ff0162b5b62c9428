"""The sources that a console can follow: the chat that Zoom saves, and BigBlueButton."""

from __future__ import annotations

import asyncio
from collections.abc import Hashable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from qzlive.roster import Roster, Row
from qzlive.roster.sources import zoom_chat
from qzlive.session.identity import root
from qzlive.session.state import State

from ...sources.bbb_settings import BbbSettings
from ...sources.chat_file import ChatFile, ChatStatus
from ...sources.detached import detached
from ...sources.saved_chats import SavedChat, latest_chat
from ..console import Console
from ..lists.difference import Difference, Line, changes
from .feed import Came, Feed, FeedName
from .messages import Unread, only_wishes, unread_in

if TYPE_CHECKING:
    from ...sources.bbb_follower import Change, Follower

SEARCH = 5.0
"""Seconds between searches for a chat that was saved later than the one that is watched."""
OLD = 12 * 3_600_000
"""Milliseconds after which a saved chat is that of another meeting."""
_PATIENCE = 3_600.0


class ChatFeed(Feed):
    """The chat that Zoom saves: the file that was named, else the one that was saved last."""

    NAME: ClassVar[FeedName] = "chat"
    WHOLE: ClassVar[bool] = False

    def __init__(self, console: Console) -> None:
        super().__init__(console)
        self.file: ChatFile | None = None
        self.named: Path | None = None
        self.older: SavedChat | None = None
        """The latest chat that was found, if it is too old to be that of this meeting."""
        self.is_chat = True
        """Whether what stands in the file can be read as a chat."""
        self._text = ""
        self._saved_at = 0
        self._past: frozenset[Hashable] = frozenset()
        self._unread: tuple[Unread, ...] = ()

    @property
    def state(self) -> str:
        return self.file.status.state if self.file is not None else "waiting"

    def watch(self, path: Path | None) -> None:
        """Watch this file from now on; None: the one that was saved last."""
        self.stop()
        self.named = path
        self.start()

    def forget(self) -> None:
        self._past, self._text, self._saved_at, self.is_chat = frozenset(), "", 0, True
        self.file = self.older = None
        self._unread = ()
        super().forget()

    @property
    def unread(self) -> tuple[Unread, ...]:
        """The messages that perhaps hold a wish, of those who have no topic or about whom something is asked."""
        state = self.console.state
        chosen = state.choices.get(self._breakout or "", {})

        def is_open(id_: str) -> bool:
            person = state.people.get(id_)
            return person is not None and person.listed and (person.doubt is not None or id_ not in chosen)

        return tuple(one for one in self._unread if not one.people or any(map(is_open, one.people)))

    async def listen(self) -> None:
        watching: asyncio.Task[None] | None = None
        try:
            while True:
                path = self.named or await self._latest()
                if path is not None and (self.file is None or path != self.file.path):
                    await _ended(watching)
                    self.file = ChatFile(path, self._heard, now=self.console.link.now, listener=self._told)
                    watching = asyncio.create_task(self.file.run())
                if watching is None:
                    await asyncio.sleep(SEARCH)
                elif (await asyncio.wait([watching], timeout=SEARCH))[0]:
                    watching.result()
        finally:
            await _ended(watching)

    async def _latest(self) -> Path | None:
        """Return the file to watch: another one only if it was saved later."""
        # However long it takes: one search at a time.
        found = await latest_chat(_PATIENCE)
        now = self.console.link.now()
        before, self.older = self.older, found if found is not None and found.saved_at < now - OLD else None
        if before != self.older:
            self.tell()
        if found is None or self.older is not None or found.saved_at <= self._saved_at:
            return None
        self._saved_at = found.saved_at
        return found.path

    def _heard(self, text: str) -> None:
        self._text = text
        self.wake()

    def _told(self, status: ChatStatus) -> None:
        self.trouble(status.state in ("gone", "slow", "unreadable"))

    def roster(self, state: State, breakout: str) -> Roster | None:
        """Return who wrote which wish, without what was settled already."""
        text = self._text
        found = zoom_chat.read_text(text)
        self.is_chat = found is not None or not text.strip()
        if found is None:
            return None
        self._unread = tuple(unread_in(found, state, breakout))
        rows = [row for row in found.rows if _key(row) not in self._past]
        return only_wishes(replace(found, rows=tuple(rows), skipped=()), state, breakout)

    async def settled(self, found: Difference) -> None:
        self._past |= {_key(row) for row in found.roster.rows}


class BbbFeed(Feed):
    """The list of a meeting in BigBlueButton. It names everybody: who is not in it any more has left."""

    NAME: ClassVar[FeedName] = "bbb"
    WHOLE: ClassVar[bool] = True

    def __init__(self, console: Console) -> None:
        super().__init__(console)
        self.follower: Follower | None = None
        self._refused: frozenset[Hashable] = frozenset()
        """Lines that a moderator has seen and not taken."""
        self._there: frozenset[str] = frozenset()
        """The platform's ids in the list that was settled last."""

    @property
    def state(self) -> str:
        return self.follower.status.state if self.follower is not None else "off"

    @property
    def title(self) -> str:
        meeting = self.meeting_name
        return f"{super().title}: {meeting}" if meeting else super().title

    @property
    def meeting_name(self) -> str:
        """The name of the meeting that is followed, as far as it is known."""
        follower = self.follower
        if follower is None or follower.meeting is None:
            return ""
        return next((one.name for one in follower.meetings if one.id == follower.meeting), follower.meeting)

    def forget(self) -> None:
        self._refused, self._there = frozenset(), frozenset()
        super().forget()

    async def listen(self) -> None:
        settings = self.console.bbb
        if not isinstance(settings, BbbSettings):
            raise RuntimeError("there is no server to be asked")
        # Its client takes longer to be imported than all the rest of the console.
        from ...sources.bbb_follower import Follower

        before, follower = self.follower, Follower(settings, now=self.console.link.now)
        if before is not None:
            # The one before may not have ended yet.
            before.listener = lambda change: None
            follower.meeting, follower.meetings = before.meeting, before.meetings
        self.follower = follower
        follower.listener = self._told
        await follower.run()

    def choose(self, meeting: str | None) -> None:
        """Follow another meeting; its list is shown first again."""
        if self.follower is not None and meeting != self.follower.meeting:
            self.forget()
            self.follower.choose(meeting)

    def _told(self, change: Change) -> None:
        assert self.follower is not None
        if change == "roster":
            self.wake()
        self.trouble(self.running and self.follower.status.reason is not None)

    def roster(self, state: State, breakout: str) -> Roster | None:
        return self.follower.roster if self.follower is not None else None

    def wanted(self, found: Difference) -> frozenset[str]:
        """Nobody is gone by itself who was not in the meeting: others may be at the telephone or in the room."""
        self._refused &= {_sign(line) for line in found.lines}
        refused = {line.person for line in found.lines if _sign(line) in self._refused}
        if self.auto:
            state = self.console.state
            here = {root(state, one.id) for one in state.people.values() if not self._there.isdisjoint(one.ids)}
            refused |= {line.person for line in found.lines if line.change == "left" and line.person not in here}
        return found.taken - {other for person in refused for other in found.together(person)}

    async def settled(self, found: Difference) -> None:
        """What the list would still change is what nobody wanted."""
        console = self.console
        self._there = frozenset(row.id for row in found.roster.rows if row.id)
        work = partial(changes, console.state, found.breakout, found.roster, console.link.now(), whole=self.WHOLE)
        self._refused = frozenset(map(_sign, (await detached(work)).lines))


class Feeds:
    """Both, for one console; and which replies were copied already."""

    def __init__(self, console: Console) -> None:
        self.chat = ChatFeed(console)
        self.bbb = BbbFeed(console)
        self.replied: set[str] = set()

    @property
    def all(self) -> tuple[ChatFeed, BbbFeed]:
        return self.chat, self.bbb

    @property
    def came(self) -> tuple[tuple[Feed, Came], ...]:
        """What was taken by itself, the latest first."""
        return tuple(sorted(((feed, one) for feed in self.all for one in feed.came), key=lambda found: -found[1].at))

    @property
    def waiting(self) -> Feed | None:
        """The first source of which something waits to be shown."""
        return next((feed for feed in self.all if feed.pending is not None), None)


def _key(row: Row) -> Hashable:
    """A message: where it stands stays the same, because a chat is only added to."""
    return row.number, row.joined, row.display


def _sign(line: Line) -> Hashable:
    return line.change, line.name, line.display, line.topics


async def _ended(task: asyncio.Task[None] | None) -> None:
    """End a task that runs beside."""
    if task is not None:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
