"""The link against a server that behaves oddly."""

from __future__ import annotations

import asyncio
import itertools
import json
import time
from random import Random
from typing import Any

import pytest
from websockets.asyncio.server import ServerConnection

from qzlive.session.commands.agenda import EndAgenda
from qzlive.session.state import State
from qzlive.wire.frames import CLOSE_REMOVED, CLOSE_VERSION, FATAL
from qzlive.wire.records import dump_state
from tui.link import MemoryJournal, Policy
from tui.link.clock import ServerClock

from .linked import Scripted, linked, moderator_picture, say, scripted, welcome


async def forever(ws: ServerConnection, server: Scripted) -> None:
    async for message in ws:
        frame = json.loads(message)
        if frame["type"] == "command":
            server.commands.append(frame)


async def test_a_refusal_that_will_pass_is_tried_again() -> None:
    async def handle(server: Scripted, ws: ServerConnection, hello: dict[str, Any]) -> None:
        await welcome(ws)
        for number in itertools.count(1):
            while len(server.commands) < number:
                await take(server, ws)
            id_ = server.commands[-1]["id"]
            if number < 3:
                await say(ws, type="refusal", id=id_, code="server-disk-full", again=True)
            else:
                await say(ws, type="ack", id=id_, version=9)

    async def take(server: Scripted, ws: ServerConnection) -> None:
        frame = json.loads(await ws.recv())
        if frame["type"] == "command":
            server.commands.append(frame)

    async with scripted(handle) as server, linked(server.url) as link:
        id_ = link.send(EndAgenda())
        await link.wait(lambda: bool(link.pending and link.pending[0].code == "server-disk-full"))
        assert link.state_of(id_) == "waiting"
        await link.wait(lambda: link.state_of(id_) == "saved")
        assert [command["id"] for command in server.commands] == [id_] * 3


@pytest.mark.parametrize("code", sorted(FATAL))
async def test_codes_after_which_trying_again_is_useless_end_it(code: int) -> None:
    async def handle(server: Scripted, ws: ServerConnection, hello: dict[str, Any]) -> None:
        await ws.close(code)

    async with scripted(handle) as server, linked(server.url) as link:
        await link.wait(lambda: link.status == "refused")
        assert link.problem is not None
        assert (link.problem.code, dict(link.problem.params)) == ("link-closed", {"number": code})
        assert len(server.hellos) == 1


async def test_the_reason_that_the_server_gave_is_kept() -> None:
    async def handle(server: Scripted, ws: ServerConnection, hello: dict[str, Any]) -> None:
        await say(ws, type="problem", code="server-protocol-too-old", params={"oldest": 2, "newest": 3})
        await ws.close(CLOSE_VERSION)

    async with scripted(handle) as server, linked(server.url) as link:
        await link.wait(lambda: link.status == "refused")
        assert link.problem is not None
        assert link.problem.code == "server-protocol-too-old"
        assert dict(link.problem.params) == {"oldest": 2, "newest": 3}


class Longest(Random):
    def uniform(self, a: float, b: float) -> float:
        return b


async def test_connections_that_end_at_once_are_taken_up_again_more_and_more_rarely() -> None:
    came: list[float] = []

    async def handle(server: Scripted, ws: ServerConnection, hello: dict[str, Any]) -> None:
        came.append(time.monotonic())
        await welcome(ws)
        await ws.close(1001)

    policy = Policy(first=0.05, base=0.05, cap=0.15, steady=5.0, proxy=None)
    async with scripted(handle) as server, linked(server.url, policy=policy, random=Longest()) as link:
        await link.wait(lambda: len(came) == 5)
    gaps = [later - earlier for earlier, later in itertools.pairwise(came)]
    assert all(gap >= wait for gap, wait in zip(gaps, (0.05, 0.1, 0.15, 0.15), strict=True))


def test_many_clients_do_not_come_back_in_the_same_moment() -> None:
    policy = Policy()
    first = sorted(policy.wait(1, Random(seed)) for seed in range(300))
    assert 0 <= first[0] < 0.1 < 2.9 < first[-1] <= 3
    late = sorted(policy.wait(20, Random(seed)) for seed in range(300))
    assert late[0] < 1 < 29 < late[-1] <= 30


async def test_a_server_that_never_answers_the_hello_is_left() -> None:
    async def handle(server: Scripted, ws: ServerConnection, hello: dict[str, Any]) -> None:
        await ws.wait_closed()

    policy = Policy(first=0.01, base=0.01, cap=0.01, open_timeout=0.1, proxy=None)
    async with scripted(handle) as server, linked(server.url, policy=policy) as link:
        await link.wait(lambda: len(server.hellos) >= 2)
        assert link.status != "online"


async def test_frames_and_sections_that_are_not_known_do_no_harm() -> None:
    state = State(id="s", version=4, title="Kreis")

    async def handle(server: Scripted, ws: ServerConnection, hello: dict[str, Any]) -> None:
        await welcome(ws, version=4, more="of a newer release")
        await say(ws, type="fireworks", colour="red")
        await ws.send("{no json")
        await ws.send("[]")
        await ws.send(b"\xff\xfe")
        await say(ws, type="ack")
        await say(ws, type="records", after="?")
        text = dump_state(state)
        for part in (1, 0):
            half = text[: len(text) // 2] if part == 0 else text[len(text) // 2 :]
            await say(ws, type="snapshot", version=4, part=part, parts=2, text=half)
        await forever(ws, server)

    async with scripted(handle) as server, linked(server.url) as link:
        await link.wait(lambda: link.picture is not None)
        assert moderator_picture(link).shown == state
        assert len(server.hellos) == 1


async def test_an_event_of_a_newer_release_asks_for_an_update_and_changes_nothing() -> None:
    async def handle(server: Scripted, ws: ServerConnection, hello: dict[str, Any]) -> None:
        await welcome(ws, version=4)
        await say(ws, type="snapshot", version=4, part=0, parts=1, text=dump_state(State(version=4)))
        event = {"type": "fireworks.begun", "schema": 1}
        record = {"version": 5, "at": 1, "actor": "x", "command": "y", "events": [event]}
        await say(ws, type="records", after=4, to=5, records=[record])
        await forever(ws, server)

    async with scripted(handle) as server, linked(server.url) as link:
        await link.wait(lambda: link.status == "refused")
        assert link.problem is not None
        assert link.problem.code == "link-newer-server"
        assert moderator_picture(link).version == 4


async def test_a_gap_is_filled_by_a_new_connection_that_asks_for_the_whole() -> None:
    async def handle(server: Scripted, ws: ServerConnection, hello: dict[str, Any]) -> None:
        await welcome(ws, version=9, common=hello["version"])
        version = 4 if len(server.hellos) == 1 else 9
        await say(ws, type="snapshot", version=version, part=0, parts=1, text=dump_state(State(version=version)))
        if version == 4:
            await say(ws, type="records", after=7, to=9, records=[])
        await forever(ws, server)

    async with scripted(handle) as server, linked(server.url) as link:
        await link.wait(lambda: link.picture is not None and moderator_picture(link).version == 9)
        assert [hello["version"] for hello in server.hellos] == [0, 0]
        assert link.status == "online"


async def test_what_belongs_to_another_history_is_not_built_upon() -> None:
    async def handle(server: Scripted, ws: ServerConnection, hello: dict[str, Any]) -> None:
        number = len(server.hellos)
        common = min(4, hello["version"]) if number > 1 else 0
        await welcome(ws, version=10, common=common, boot="boot-1" if number == 1 else "boot-2")
        if number == 2:
            records = [{"version": v, "at": 1, "actor": "x", "command": f"c{v}", "events": []} for v in range(5, 11)]
            await say(ws, type="records", after=4, to=10, records=records)
        else:
            state = State(version=9 if number == 1 else 10, title="alt" if number == 1 else "neu")
            await say(ws, type="snapshot", version=state.version, part=0, parts=1, text=dump_state(state))
        await forever(ws, server)

    async with scripted(handle) as server, linked(server.url) as link:
        await link.wait(lambda: link.picture is not None)
        link.cut()
        await link.wait(lambda: moderator_picture(link).version == 10)
        assert moderator_picture(link).confirmed.title == "neu"
        assert [hello["version"] for hello in server.hellos] == [0, 9, 0]


async def test_an_own_record_is_as_good_as_an_acknowledgement_that_was_lost() -> None:
    async def handle(server: Scripted, ws: ServerConnection, hello: dict[str, Any]) -> None:
        await welcome(ws, version=4)
        await say(ws, type="snapshot", version=4, part=0, parts=1, text=dump_state(State(version=4)))
        while True:
            frame = json.loads(await ws.recv())
            if frame["type"] == "command":
                body = {"version": 5, "at": 1, "actor": hello["device"], "command": frame["id"], "events": []}
                await say(ws, type="records", after=4, to=5, records=[body])

    async with scripted(handle) as server, linked(server.url) as link:
        id_ = link.send(EndAgenda())
        await link.wait(lambda: link.state_of(id_) == "saved")


async def test_the_hello_names_the_start_and_the_version_that_were_seen() -> None:
    async def handle(server: Scripted, ws: ServerConnection, hello: dict[str, Any]) -> None:
        await welcome(ws, version=4, common=hello["version"], token="the-token")
        await say(ws, type="snapshot", version=4, part=0, parts=1, text=dump_state(State(version=4)))
        await forever(ws, server)

    journal = MemoryJournal()
    async with scripted(handle) as server, linked(server.url, "THE-CODE", journal=journal) as link:
        await link.wait(lambda: link.picture is not None)
        link.cut()
        await link.wait(lambda: len(server.hellos) == 2)
    first, second = server.hellos
    assert (first["code"], first["version"], first.get("boot"), first.get("token")) == ("THE-CODE", 0, None, None)
    assert (second.get("code"), second["version"]) == (None, 4)
    assert (second["boot"], second["token"]) == ("boot-1", "the-token")


async def test_something_else_at_the_address_is_final_only_for_who_was_never_there() -> None:
    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nlogin")
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    url = f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}/s/kreis"
    async with server:
        async with linked(url) as link:
            await link.wait(lambda: link.status == "refused")
        known = MemoryJournal()
        known.let_in("token")
        async with linked(url, journal=known) as link:
            await link.wait(lambda: link.status == "offline")
            assert link.problem is not None
            assert link.problem.code in ("link-status", "link-other-server")


async def test_a_removed_device_is_told_once() -> None:
    async def handle(server: Scripted, ws: ServerConnection, hello: dict[str, Any]) -> None:
        await welcome(ws)
        await ws.close(CLOSE_REMOVED)

    async with scripted(handle) as server, linked(server.url) as link:
        await link.wait(lambda: link.status == "refused")
        assert len(server.hellos) == 1


def test_the_clock_believes_the_shortest_round_trip() -> None:
    own = [100.0]
    clock = ServerClock(lambda: own[0])
    clock.begin(500_000)
    assert clock.now() == 500_000
    clock.measured(99_000, 490_000)
    slow = clock.now()
    own[0] = 101.0
    clock.measured(100_980, 491_000)
    assert clock.now() == 491_010
    assert clock.now() != slow + 1_000
    own[0] = 102.0
    clock.measured(100_000, 600_000)
    assert clock.now() == 492_010
    own[0] = 90.0
    clock.measured(101_000, 700_000)
    assert clock.now() == 480_010
