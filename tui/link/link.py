"""The client of one session: what screens and the rehearsal talk to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from qzlive.session.base import Command
from qzlive.session.state import Role
from qzlive.wire.frames import Codes, LobbyFrame, Presence

from .address import Address
from .journal import MemoryJournal
from .outbox import EntryState, Pending
from .picture import HostPicture, ModeratorPicture
from .policy import Policy

Change = Literal["status", "picture", "pending", "presence", "codes", "lobby"]
Status = Literal["connecting", "online", "offline", "refused", "closed"]


@dataclass(frozen=True)
class Problem:
    """Why there is no connection: a code of the catalogue with its parameters."""

    code: str
    params: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True)
class Secrets:
    """The code that a person typed; never written down."""

    code: str | None = field(default=None, repr=False)


class Link:
    """One device's connection to one session."""

    role: Role | None
    device: str
    seat: str | None
    status: Status
    problem: Problem | None
    picture: ModeratorPicture | HostPicture | None
    pending: tuple[Pending, ...]
    presence: Presence | None
    codes: Codes | None
    lobby: LobbyFrame | None
    drafts: Mapping[str, str]
    latency: float | None

    def __init__(
        self,
        address: Address,
        secrets: Secrets,
        *,
        journal: MemoryJournal,
        label: str,
        listener: Callable[[Change], object] = lambda change: None,
        policy: Policy | None = None,
    ) -> None:
        raise NotImplementedError

    def now(self) -> int:
        """Return the server's clock in ms."""
        raise NotImplementedError

    def send(self, command: Command) -> str:
        """Write the command down and send it when there is a connection; return its id."""
        raise NotImplementedError

    def state_of(self, command_id: str) -> EntryState:
        raise NotImplementedError

    def state_of_entry(self, entry_id: str) -> EntryState:
        raise NotImplementedError

    def retry(self, command_id: str) -> None:
        raise NotImplementedError

    def drop(self, command_id: str) -> None:
        raise NotImplementedError

    def draft(self, place: str, text: str) -> None:
        raise NotImplementedError

    def here(self, place: str | None) -> None:
        raise NotImplementedError

    def ask_codes(self) -> None:
        raise NotImplementedError

    def knock(self, seat: str, label: str) -> None:
        raise NotImplementedError

    async def run(self) -> None:
        raise NotImplementedError

    async def close(self) -> None:
        raise NotImplementedError

    async def wait(self, condition: Callable[[], bool], timeout: float = 5.0) -> None:  # noqa: ASYNC109
        raise NotImplementedError
