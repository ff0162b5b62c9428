"""Links that run beside a test, on a real server or on one that says what the test wants."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from random import Random
from typing import Any

from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed

from qzlive.session.state import Sheet
from qzlive.wire.frames import SUBPROTOCOL, Welcome, encode
from tests.server.running import Place
from tui.link import Address, HostPicture, Link, MemoryJournal, ModeratorPicture, Policy, Secrets
from tui.link.policy import FAST


@asynccontextmanager
async def linked(
    place: Place | str,
    code: str | None = None,
    *,
    journal: MemoryJournal | None = None,
    label: str = "Test",
    policy: Policy = FAST,
    random: Random | None = None,
) -> AsyncIterator[Link]:
    """Run a link until the block ends."""
    url = place if isinstance(place, str) else place.url
    journal = journal or MemoryJournal()
    link = Link(Address.parse(url), Secrets(code), journal=journal, label=label, policy=policy, random=random)
    running = asyncio.create_task(link.run())
    try:
        yield link
    finally:
        await link.close()
        await running


@asynccontextmanager
async def a_host(place: Place, table: str = "1a", **more: Any) -> AsyncIterator[Link]:
    async with linked(place, place.seat_codes[table], **more) as link:
        await link.wait(lambda: link.status == "online" and link.picture is not None)
        yield link


@asynccontextmanager
async def a_moderator(place: Place, **more: Any) -> AsyncIterator[Link]:
    async with linked(place, place.moderator_code, **more) as link:
        await link.wait(lambda: link.status == "online" and link.picture is not None)
        yield link


def host_picture(link: Link) -> HostPicture:
    assert isinstance(link.picture, HostPicture)
    return link.picture


def moderator_picture(link: Link) -> ModeratorPicture:
    assert isinstance(link.picture, ModeratorPicture)
    return link.picture


def texts(sheet: Sheet) -> list[str]:
    """Return the texts of the living entries, sorted."""
    return sorted(entry.text for entry in sheet.entries.values() if not entry.deleted)


async def all_saved(*links: Link, timeout: float = 5.0) -> None:  # noqa: ASYNC109
    """Wait until everything is acknowledged and has arrived in the sender's picture."""
    for link in links:
        outbox = link.journal.outbox
        await link.wait(lambda outbox=outbox: not len(outbox) and not list(outbox.overlay()), timeout)


@dataclass
class Scripted:
    """A server that does what a test tells it; `hellos` and `commands` are what came."""

    url: str = ""
    hellos: list[dict[str, Any]] = field(default_factory=list)
    commands: list[dict[str, Any]] = field(default_factory=list)


Handler = Callable[[Scripted, ServerConnection, dict[str, Any]], Awaitable[None]]


async def welcome(ws: ServerConnection, role: str = "moderator", **more: Any) -> None:
    facts = {"protocol": 1, "role": role, "device": "device-01", "at": 1_000, "boot": "boot-1", **more}
    await ws.send(encode(Welcome.model_validate(facts)), text=True)


async def say(ws: ServerConnection, **frame: Any) -> None:
    await ws.send(json.dumps(frame))


@asynccontextmanager
async def scripted(handler: Handler) -> AsyncIterator[Scripted]:
    """Run a server whose connections are handled by `handler`, which is given the hello."""
    server = Scripted()

    async def handle(ws: ServerConnection) -> None:
        try:
            hello = json.loads(await ws.recv())
            server.hellos.append(hello)
            await handler(server, ws, hello)
        except ConnectionClosed:
            pass

    async with serve(handle, "127.0.0.1", 0, subprotocols=[SUBPROTOCOL], compression=None) as listening:  # type: ignore[list-item]
        port = next(iter(listening.sockets)).getsockname()[1]
        server.url = f"ws://127.0.0.1:{port}/s/kreis"
        yield server
