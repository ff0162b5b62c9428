"""The client of one session: what screens and the rehearsal talk to."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from random import Random

from uuid6 import uuid7

from qzlive.session.base import Command
from qzlive.session.state import Role
from qzlive.wire.commands import dump_command
from qzlive.wire.frames import (
    FRAME_LIMIT,
    AskCodes,
    Claim,
    Codes,
    CommandFrame,
    Helped,
    Here,
    Knock,
    LobbyFrame,
    Presence,
    encode,
)

from .address import Address
from .drafts import Drafts
from .journal import MemoryJournal
from .keeper import Keeper, Status
from .mirror import Change, Mirror
from .outbox import EntryState, Item, Pending, Problem
from .picture import HostPicture, ModeratorPicture
from .policy import Policy

__all__ = ["Change", "Link", "Problem", "Secrets", "Status"]


@dataclass(frozen=True)
class Secrets:
    """The code that a person typed; never written down."""

    code: str | None = field(default=None, repr=False)


class Link:
    """One device's connection to one session. It owns the journal that it is given.

    `listener` is called on the loop with what changed; `problem` says why there is no connection, or why commands do
    not get through. `label` is how its owner wants to be called, as far as that is new to the journal.
    """

    def __init__(
        self,
        address: Address,
        secrets: Secrets,
        *,
        journal: MemoryJournal,
        label: str = "",
        listener: Callable[[Change], object] = lambda change: None,
        policy: Policy | None = None,
        random: Random | None = None,
    ) -> None:
        self.address = address
        self.journal = journal
        journal.call(label)
        self.status: Status = "connecting"
        self.problem: Problem | None = None
        self.connections = 0
        """How many connections were welcomed."""
        self.listener = listener
        policy, random = policy or Policy(), random or Random()
        self._mirror = Mirror(journal, policy, random)
        self._keeper = Keeper(
            address,
            self._mirror,
            policy,
            random,
            code=secrets.code,
            heard=self._heard,
            say=self._say,
        )
        self._drafts = Drafts(journal, policy.draft_quiet)
        self._pending: tuple[int, tuple[Pending, ...]] = (-1, ())
        self._standing: dict[type[object], AskCodes | Claim | Here | Knock] = {}
        self._place: str | None = None
        self._coming: str | None = None
        self.wants_help = False
        """Whether this device has asked for help, and goes on asking after each new beginning."""
        self._help_heard = False
        self._changed = asyncio.Event()

    @property
    def device(self) -> str:
        return self.journal.device

    @property
    def label(self) -> str:
        """How the owner of this device wants to be called, "" for no name."""
        return self.journal.label

    @property
    def role(self) -> Role | None:
        return self._mirror.role

    @property
    def seat(self) -> str | None:
        return self._mirror.seat

    @property
    def picture(self) -> ModeratorPicture | HostPicture | None:
        return self._mirror.picture

    @property
    def presence(self) -> Presence | None:
        return self._mirror.presence

    @property
    def codes(self) -> Codes | None:
        return self._mirror.codes

    @property
    def lobby(self) -> LobbyFrame | None:
        return self._mirror.lobby

    @property
    def drafts(self) -> Mapping[str, str]:
        """Unfinished input by place."""
        return self._drafts.texts

    @property
    def latency(self) -> float | None:
        """The last round trip in seconds, None without a connection."""
        return self._keeper.latency

    @property
    def pending(self) -> tuple[Pending, ...]:
        """What is not saved yet, in order; refused ones keep their text."""
        outbox = self.journal.outbox
        if self._pending[0] != outbox.revision:
            self._pending = outbox.revision, outbox.pending()
        return self._pending[1]

    def now(self) -> int:
        """Return the server's clock in ms."""
        return self._mirror.clock.now()

    def send(self, command: Command) -> str:
        """Write the command down and send it as soon as there is a connection; return its id.

        Raises JournalRefused if it cannot be written down; then nothing has happened.
        """
        seen = self.picture.version if self.picture is not None else 0
        item = Item(str(uuid7()), dump_command(command), seen, self.now())
        self.journal.add(item)
        size = len(encode(CommandFrame(id=item.id, seen=seen, command=dict(item.body))))
        if size > FRAME_LIMIT:
            self.journal.refuse(item.id, Problem("link-too-large", {"size": size, "limit": FRAME_LIMIT}))
        self._outbox_changed()
        return item.id

    def state_of(self, command_id: str) -> EntryState:
        return self.journal.outbox.state_of(command_id)

    def state_of_entry(self, entry_id: str) -> EntryState:
        """Return the worst state of the commands that write this entry or heading."""
        return self.journal.outbox.state_of_entry(entry_id)

    def quiet(self) -> bool:
        """Whether everything is saved that can be: the rest was refused, or is held back by what was refused."""
        return self.journal.outbox.quiet(self._mirror.exists)

    def arrived(self) -> bool:
        """Whether the confirmed picture has everything that was acknowledged."""
        return self.journal.outbox.all_arrived()

    def retry(self, command_id: str) -> None:
        """Send a refused command again."""
        self.journal.retry(command_id)
        self._outbox_changed()

    def drop(self, command_id: str) -> None:
        """Forget a command that is not saved, on a person's word, and with it what is held back because of it."""
        self.journal.drop(command_id)
        self._outbox_changed()

    def draft(self, place: str, text: str) -> None:
        """Keep unfinished input, an empty one no more."""
        self._drafts.keep(place, text)

    def here(self, place: str | None) -> None:
        """Tell the others where this device is writing."""
        self._place = place
        self._say_where()

    def ask_help(self, wanted: bool) -> None:
        """Hosts: ask the moderators for help, or take that back."""
        self.wants_help = wanted
        self._say_where()

    def come(self, seat: str | None) -> None:
        """Moderators: tell everybody that this one comes to help the hosts of a seat, None when that is over."""
        self._coming = seat
        self._say_where()

    def helped(self, seat: str) -> None:
        """Moderators: the hosts of a seat have got their help, and ask no more."""
        if self.status == "online":
            self._keeper.push(Helped(seat=seat))
        self.come(None)

    @property
    def coming(self) -> str | None:
        """The seat whose hosts this device comes to help."""
        return self._coming

    def claim(self, lines: Iterable[str]) -> None:
        """Moderators: tell everybody which lines of the work list this device works on, all of them. Who says so first
        has a line, as long as there is a connection."""
        self._stand(Claim(lines=tuple(sorted(lines))))

    def _say_where(self) -> None:
        self._stand(Here(place=self._place, help=self.wants_help, coming=self._coming))

    def _hear_of_help(self) -> None:
        """Ask no more once a moderator has ended what the server knew this device to ask for."""
        devices = self.presence.devices if self.presence is not None else ()
        heard = any(one["device"] == self.device and one.get("help") for one in devices)
        if self._help_heard and not heard and self.wants_help:
            self.ask_help(False)
        self._help_heard = heard

    def ask_codes(self) -> None:
        """Ask for the codes of all seats, now and after every new beginning."""
        self._stand(AskCodes())

    def knock(self, seat: str, label: str) -> None:
        """Ask for the seat of a table, until the moderators let this device in."""
        self.journal.call(label)
        self._stand(Knock(seat=seat, label=label))

    def rename(self, label: str) -> None:
        """Be called otherwise from the next connection on, which begins at once."""
        self.journal.call(label)
        self.cut()

    async def run(self) -> None:
        """Keep the connection until the link is closed or refused for good."""
        await self._keeper.run()

    async def close(self) -> None:
        """End the connection in bounded time and let go of the journal; what is not saved is in it."""
        await self._keeper.stop()
        self._drafts.write()
        self._tidy()
        self.journal.close()
        self._say("closed", None)

    def cut(self) -> None:
        """Break the connection as a bad network does; it comes back by itself."""
        self._keeper.cut()

    def unplug(self) -> None:
        """Stay without a connection until `plug`."""
        self._keeper.unplug()

    def plug(self) -> None:
        self._keeper.plug()

    async def wait(self, condition: Callable[[], bool], timeout: float = 5.0) -> None:  # noqa: ASYNC109
        """Wait until the condition holds; raises TimeoutError."""
        async with asyncio.timeout(timeout):
            while not condition():
                self._changed.clear()
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(0.02):
                        await self._changed.wait()

    def _heard(self, changes: set[Change]) -> None:
        """Something came from the server."""
        if self.role != "guest":
            self._standing.pop(Knock, None)
        if "status" in changes and self._mirror.welcomed and self.status != "online":
            self.status, self.problem = "online", None
            self.connections += 1
            self._help_heard = False
            for frame in self._standing.values():
                self._keeper.push(frame)
        if "presence" in changes:
            self._hear_of_help()
        if "status" in changes:
            self.problem = self._mirror.said
        self._tell(*sorted(changes))

    def _stand(self, frame: AskCodes | Claim | Here | Knock) -> None:
        self._standing[type(frame)] = frame
        if self.status == "online":
            self._keeper.push(frame)

    def _outbox_changed(self) -> None:
        self._keeper.wake()
        self._tell("pending", "picture")

    def _say(self, status: Status, problem: Problem | None) -> None:
        if (self.status, self.problem) != (status, problem):
            self.status, self.problem = status, problem
            self._tell("status")

    def _tell(self, *changes: Change) -> None:
        self._changed.set()
        for change in changes:
            self.listener(change)

    def _tidy_purged(self) -> None:
        """Only a moderator's device may come back, for the results."""
        unsaved = self._drafts.texts or any(one.texts for one in self.pending)
        if isinstance(self.picture, ModeratorPicture) and not unsaved:
            self.journal.forget_contents()
        else:
            self.journal.forget_gone()

    def _tidy(self) -> None:
        """Delete what this machine does not need any more once the session is over."""
        picture, unsaved = self.picture, len(self.journal.outbox) or self._drafts.texts
        if isinstance(picture, ModeratorPicture) and picture.confirmed.forgotten:
            self.journal.forget()
        elif self._mirror.purged:
            self._tidy_purged()
        elif picture is not None and not unsaved and picture.closed_at is not None:
            self.journal.forget_contents()
        elif isinstance(picture, ModeratorPicture) and picture.closed_at is not None:
            self.journal.forget_saved()
        elif isinstance(picture, HostPicture):
            self.journal.see(picture.version, picture.dump())
