"""What the server said: role, picture, presence, clock. No connection here, so that every order of frames can be
tried out."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from random import Random
from typing import Any, Literal

from qzlive.session.retention import deletion_date
from qzlive.session.state import Role, State
from qzlive.wire import frames

from .clock import ServerClock
from .journal import MemoryJournal
from .oblivion import forgetting, forgotten_in
from .outbox import Problem
from .picture import Gap, HostPicture, ModeratorPicture, NotUnderstood
from .policy import Policy

Change = Literal["status", "picture", "pending", "presence", "codes", "lobby"]
NEWER = Problem("link-newer-server")
PURGED = "server-session-purged"


class Mirror:
    """`welcomed` tells whether the server has answered the present hello; `said` is the last problem it named."""

    def __init__(self, journal: MemoryJournal, policy: Policy, random: Random) -> None:
        self.journal = journal
        self.clock = ServerClock()
        self.role: Role | None = None
        self.seat: str | None = None
        self.picture: ModeratorPicture | HostPicture | None = None
        self.presence: frames.Presence | None = None
        self.codes: frames.Codes | None = None
        self.lobby: frames.LobbyFrame | None = None
        self.said: Problem | None = None
        self.welcomed = False
        self.whole = False
        """Whether only the whole will do: what is there belongs to another history."""
        self.purged = False
        """Whether the people of the session were deleted on the server, and with them what was saved here."""
        self._policy = policy
        self._random = random
        self._asked = 0
        self._parts: dict[int, str] = {}
        self._parts_of = (0, 0)
        self._take: Mapping[type[Any], Callable[[Any], set[Change]]] = {
            frames.Welcome: self._welcome,
            frames.LobbyFrame: self._lobby,
            frames.Records: self._records,
            frames.Snapshot: self._snapshot,
            frames.ViewFrame: self._view,
            frames.Ack: self._ack,
            frames.Refusal: self._refusal,
            frames.Presence: self._presence,
            frames.Clock: self._clock,
            frames.Codes: self._codes,
            frames.Problem: self._problem,
        }
        self._remember()

    def _remember(self) -> None:
        """Show what the journal has of the last time."""
        if self.journal.view is None:
            return
        version, sections = self.journal.view
        picture = HostPicture(self.journal.device, self.journal.outbox)
        try:
            picture.take_view(0, version, sections)
        except NotUnderstood:
            return
        self.picture, self.role, self.seat = picture, "host", picture.table.seat
        self.journal.outbox.arrived(version)

    def hello(self, code: str | None) -> frames.Hello:
        """Begin a connection: return its first frame."""
        self.welcomed, self.said = False, None
        self._parts.clear()
        self._asked = 0 if self.whole or self.picture is None else self.picture.version
        return frames.Hello(
            device=self.journal.device,
            label=self.journal.label,
            code=code,
            token=self.journal.token if code is None else None,
            boot=self.journal.boot,
            version=self._asked,
        )

    def take(self, frame: Any) -> set[Change]:
        """Take one frame in; return what changed. Raises Gap and NotUnderstood."""
        take = self._take.get(type(frame))
        return take(frame) if take is not None else set()

    def exists(self, id_: str) -> bool:
        """Whether the server has an entry or a heading with this id."""
        return self.picture is not None and self.picture.exists(id_)

    def _welcome(self, frame: frames.Welcome) -> set[Change]:
        self.welcomed, self.said = True, None
        self.role, self.seat, self.lobby = frame.role, frame.seat, None
        if frame.token is not None:
            self.journal.let_in(frame.token)
        if frame.session and self.journal.session not in ("", frame.session):
            self._leave()
        # With the server's start that was met last, everything that was acknowledged is there.
        if frame.boot != self.journal.boot or frame.common < self._asked:
            self.journal.restored(frame.common)
        self.journal.meet(frame.boot, frame.session)
        kind = ModeratorPicture if frame.role == "moderator" else HostPicture
        if not isinstance(self.picture, kind):
            self.picture = None
        elif self.picture.version > frame.common:
            self.whole = True
        self.clock.begin(frame.at)
        return {"status", "pending", "picture", "lobby"}

    def _leave(self) -> None:
        """Another session is here now: it is given nothing of the earlier one, and what was not saved stays here."""
        self._refuse_waiting(Problem("link-other-session"))
        self.journal.forget_session()
        self.picture = None

    def _refuse_waiting(self, reason: Problem) -> None:
        for one in self.journal.outbox.pending():
            if one.state == "waiting":
                self.journal.refuse(one.id, reason)

    def _lobby(self, frame: frames.LobbyFrame) -> set[Change]:
        self.welcomed, self.said, self.role, self.lobby = True, None, "guest", frame
        return {"status", "lobby"}

    def _records(self, frame: frames.Records) -> set[Change]:
        picture = self.picture
        if not isinstance(picture, ModeratorPicture):
            picture = ModeratorPicture(self.journal.device, self.journal.outbox)
        if self.whole and frame.after:
            raise Gap
        before = picture.confirmed
        own = picture.take_records(frame.after, frame.records, anew=self.whole)
        if picture.version < frame.to:
            raise Gap
        for id_, version in own:
            # An acknowledgement that was lost on the way.
            self.journal.acknowledge(id_, version)
        self._forget(before, picture.confirmed)
        return self._arrived(picture)

    def _forget(self, before: State, after: State) -> None:
        """Whoever was forgotten on the server is forgotten on this machine."""
        if after.purged is not None:
            self._purge()
        if gone := forgotten_in(after) - self.journal.forgotten:
            self.journal.forget_people(gone, forgetting(before, gone))

    def _purge(self) -> None:
        """Keep nothing here but what was not saved: only the person who wrote it may give that up."""
        if not self.purged:
            self.purged = True
            self._refuse_waiting(Problem("session-purged"))
            self.journal.forget_session()

    def _snapshot(self, frame: frames.Snapshot) -> set[Change]:
        if self._parts_of != (frame.version, frame.parts):
            self._parts_of = frame.version, frame.parts
            self._parts.clear()
        self._parts[frame.part] = frame.text
        if len(self._parts) < frame.parts:
            return set()
        picture = self.picture
        if not isinstance(picture, ModeratorPicture):
            picture = ModeratorPicture(self.journal.device, self.journal.outbox)
        before = picture.confirmed
        picture.take_snapshot("".join(self._parts[part] for part in sorted(self._parts)))
        self._forget(before, picture.confirmed)
        self._parts.clear()
        return self._arrived(picture)

    def _view(self, frame: frames.ViewFrame) -> set[Change]:
        picture = self.picture
        if not isinstance(picture, HostPicture):
            picture = HostPicture(self.journal.device, self.journal.outbox)
        if self.whole and frame.after:
            raise Gap
        picture.take_view(frame.after, frame.to, frame.sections)
        return self._arrived(picture)

    def _arrived(self, picture: ModeratorPicture | HostPicture) -> set[Change]:
        self.picture, self.whole = picture, False
        if isinstance(picture, HostPicture):
            self.journal.keep_until(picture.session.deletion)
        elif picture.confirmed.purged is None and picture.confirmed.date:
            self.journal.keep_until(str(deletion_date(picture.confirmed)))
        self.journal.outbox.arrived(picture.version)
        return {"picture", "pending"}

    def _ack(self, frame: frames.Ack) -> set[Change]:
        if not self.journal.acknowledge(frame.id, frame.version):
            return set()
        if self.picture is not None and not self.whole:
            self.journal.outbox.arrived(self.picture.version)
        return {"pending"}

    def _refusal(self, frame: frames.Refusal) -> set[Change]:
        reason = Problem(frame.code, frame.params)
        if not frame.again and not self.journal.outbox.may_pass(frame.id, frame.code):
            return {"pending", "picture"} if self.journal.refuse(frame.id, reason) else set()

        def not_before(times: int) -> float:
            return time.monotonic() + self._policy.wait_again(times, self._random)

        self.journal.outbox.delay(frame.id, reason, not_before)
        return {"pending"}

    def _presence(self, frame: frames.Presence) -> set[Change]:
        self.presence = frame
        return {"presence"}

    def _clock(self, frame: frames.Clock) -> set[Change]:
        self.clock.measured(frame.sent, frame.at)
        return set()

    def _codes(self, frame: frames.Codes) -> set[Change]:
        self.codes = frame
        return {"codes"}

    def _problem(self, frame: frames.Problem) -> set[Change]:
        self.said = Problem(frame.code, frame.params)
        if frame.code == PURGED:
            self._purge()
            return {"status", "pending", "picture"}
        return {"status"}
