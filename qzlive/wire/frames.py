"""The frames of subprotocol `qzlive.v1`: JSON objects with a `type`, one a websocket text message.

What a client sends is strict and at most 64 KiB; what it does not know in the server's frames, it ignores.
Times are ms since the epoch, versions count the accepted commands of a session.
"""

from __future__ import annotations

import json
from functools import cache
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter
from pydantic_core import to_json

from ..session.commands.ids import Id
from ..session.state import Role
from ..text import Line

SUBPROTOCOL = "qzlive.v1"
PROTOCOL = 1
OLDEST_PROTOCOL = 1
"""The protocol versions that this release speaks."""
FRAME_LIMIT = 64 * 1024
"""Bytes a client may send in one frame."""
PART_SIZE = 48 * 1024
"""Characters of a snapshot in one frame."""
CLAIMS = 1_000
"""So many lines may one device have."""

CLOSE_PROTOCOL = 4000
CLOSE_REFUSED = 4001
CLOSE_REMOVED = 4003
CLOSE_VERSION = 4009
FATAL = frozenset({CLOSE_PROTOCOL, CLOSE_REFUSED, CLOSE_REMOVED, CLOSE_VERSION})
"""Close codes after which trying again is useless."""


class _FromClient(BaseModel):
    # Codes, tokens and what people write must not stand in the text of an error.
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True, hide_input_in_errors=True)


class _FromServer(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)


class Hello(_FromClient):
    """The first frame. With a code, with a token, or with neither to ask for a seat.

    `boot` and `version` are the server's start and the version that the client saw last; they tell the server
    whether it is behind its client.
    """

    type: Literal["hello"] = "hello"
    protocol: tuple[int, int] = (OLDEST_PROTOCOL, PROTOCOL)
    device: Id
    label: Line = ""
    code: Annotated[str, Field(max_length=64)] | None = None
    token: Annotated[str, Field(max_length=512)] | None = None
    boot: str | None = None
    version: int = 0


class CommandFrame(_FromClient):
    """A command with its id and the version that the sender had seen when it wrote it."""

    type: Literal["command"] = "command"
    id: Id
    seen: int
    command: dict[str, Any]


class Knock(_FromClient):
    """A volunteer asks for the seat of a table."""

    type: Literal["knock"] = "knock"
    seat: str
    label: Line


class Here(_FromClient):
    """Where this device is writing: the id of an entry or of a sheet; whether its host asks for help; and to which
    seat's hosts a moderator comes to help. Forgotten when the connection ends."""

    type: Literal["here"] = "here"
    place: Annotated[str, Field(max_length=64)] | None = None
    help: bool = False
    coming: Annotated[str, Field(max_length=64)] | None = None


def coming_to(seat: str) -> str:
    """Return the place at which hosts of a seat see a moderator who comes to help them and does not write yet."""
    return f"help:{seat}"


class Helped(_FromClient):
    """Moderators: the hosts of a seat have got the help that they asked for; they ask no more."""

    type: Literal["helped"] = "helped"
    seat: Annotated[str, Field(max_length=64)]


class Claim(_FromClient):
    """Moderators: the lines of the list of who is to be put into which room that this device works on, all of them: a
    person's id is that person's line, the id of a breakout its whole list. Forgotten when the connection ends."""

    type: Literal["claim"] = "claim"
    lines: Annotated[tuple[Annotated[str, Field(max_length=64)], ...], Field(max_length=CLAIMS)] = ()


class AskClock(_FromClient):
    """Asks for the server's clock; `sent` is the client's own, and comes back."""

    type: Literal["clock"] = "clock"
    sent: int


class AskCodes(_FromClient):
    """Moderators: the codes of all seats."""

    type: Literal["codes"] = "codes"


class OpenSession(_FromClient):
    """Operators: open a session from a plan, or find it if its name is known."""

    type: Literal["open"] = "open"
    command: dict[str, Any]


class PurgeFrame(_FromClient):
    """Operators: delete everything about the people of a session. Not `early`: only if its day has come."""

    type: Literal["purge"] = "purge"
    name: str
    early: bool = False


class Welcome(_FromServer):
    """The answer to a good hello. `token` is new, to be kept by the device.

    `common` is the last version that client and server share. Is it lower than the client's own, the server was
    restored from an older copy: the client gives everything again that was acknowledged after it.
    """

    type: Literal["welcome"] = "welcome"
    protocol: int
    role: Role
    device: str
    seat: str | None = None
    session: str = ""
    name: str = ""
    token: str | None = None
    boot: str = ""
    version: int = 0
    common: int = 0
    at: int


class LobbyFrame(_FromServer):
    """For who has no code: title, date, the tables that can be asked for, and the day on which names are deleted."""

    type: Literal["lobby"] = "lobby"
    title: str
    date: str
    places: tuple[dict[str, str], ...]
    deletion: str = ""


class Records(_FromServer):
    """Moderators: the records after version `after` up to `to`."""

    type: Literal["records"] = "records"
    after: int
    to: int
    records: tuple[dict[str, Any], ...]


class Snapshot(_FromServer):
    """Moderators: one part of the state at `version`, as JSON text."""

    type: Literal["snapshot"] = "snapshot"
    version: int
    part: int
    parts: int
    text: str


class ViewFrame(_FromServer):
    """Hosts: whole sections. `after` 0 is the whole view; else the state before must be at least at `after`."""

    type: Literal["view"] = "view"
    after: int
    to: int
    sections: dict[str, Any]


class Ack(_FromServer):
    """The command is on the disk; `version` is the one that it made."""

    type: Literal["ack"] = "ack"
    id: str
    version: int


class Refusal(_FromServer):
    """The command is refused. With `again` the reason is the server's and will pass: keep it and send it again."""

    type: Literal["refusal"] = "refusal"
    id: str
    code: str
    params: dict[str, str | int] = {}
    again: bool = False


class Presence(_FromServer):
    """Who is here. Moderators see everybody and who is knocking; hosts their own seat, those of other seats with the
    same sheet, and the moderators who write in it or come to help.

    A device has `device`, `label`, `role`, `seat`, `place` and `help`; with `asked_at` since when it asks, and with
    `coming` and `coming_at` to which seat's hosts it comes and since when, ms of the server's clock. Of several who
    come to the same seat the one with the lowest (`coming_at`, `device`) has taken it. Moderators are also told the
    `claims` of a device: lines of the work list that it has, none of which another one has too."""

    type: Literal["presence"] = "presence"
    devices: tuple[dict[str, Any], ...]
    knocking: tuple[dict[str, Any], ...] = ()


class Clock(_FromServer):
    type: Literal["clock"] = "clock"
    sent: int
    at: int


class Codes(_FromServer):
    """Moderators: codes by seat, the moderators' own, and the address to give away."""

    type: Literal["codes"] = "codes"
    seats: dict[str, str]
    moderator: str
    address: str


class Opened(_FromServer):
    """Operators: the session is there."""

    type: Literal["opened"] = "opened"
    session: str
    name: str
    created: bool


class Cleared(_FromServer):
    """Operators: nothing about people is left of the session. `done`: it was deleted now, and not before."""

    type: Literal["cleared"] = "cleared"
    name: str
    done: bool


class Problem(_FromServer):
    """Something about the connection, not about one command; mostly the last frame before the end."""

    type: Literal["problem"] = "problem"
    code: str
    params: dict[str, str | int] = {}


FromClient = Annotated[
    Hello | CommandFrame | Knock | Here | Helped | Claim | AskClock | AskCodes | OpenSession | PurgeFrame,
    Field(discriminator="type"),
]
FromServer = Annotated[
    Welcome
    | LobbyFrame
    | Records
    | Snapshot
    | ViewFrame
    | Ack
    | Refusal
    | Presence
    | Clock
    | Codes
    | Opened
    | Cleared
    | Problem,
    Field(discriminator="type"),
]


@cache
def _client_adapter() -> TypeAdapter[FromClient]:
    return TypeAdapter(FromClient)


@cache
def _server_adapter() -> TypeAdapter[FromServer]:
    return TypeAdapter(FromServer)


def from_client(frame: str | bytes) -> FromClient:
    """Return a client's frame; raises pydantic's ValidationError."""
    return _client_adapter().validate_json(frame)


def from_server(frame: str | bytes) -> FromServer | None:
    """Return a server's frame, None for a type that this release does not know; raises ValidationError."""
    if json.loads(frame).get("type") not in _SERVER_TYPES:
        return None
    return _server_adapter().validate_json(frame)


_SERVER_TYPES = frozenset(
    model.model_fields["type"].default
    for model in (
        Welcome, LobbyFrame, Records, Snapshot, ViewFrame, Ack, Refusal, Presence, Clock, Codes, Opened, Cleared,
        Problem,
    )
)  # fmt: skip


def encode(frame: BaseModel) -> bytes:
    """Return the frame as it goes over the wire."""
    return to_json(frame, exclude_none=True)
