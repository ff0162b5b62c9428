"""Clients that do what no client should: the others must not notice."""

from __future__ import annotations

import asyncio
import socket
import time
from pathlib import Path

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus
from websockets.typing import Origin, Subprotocol

from qzlive.session.commands.agenda import ChangeItem
from qzlive.wire import frames
from server.app import Server
from server.live.peer import Peer
from server.settings import Settings
from tests.server.raw import Raw, host, joined, moderator, new_id, opened, true
from tests.server.running import Place, running
from tests.server.test_live import entry, sheet_of


def small_socket(place: Place) -> socket.socket:
    """Return a connection whose system keeps little for a program that does not read."""
    found = socket.socket()
    found.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    found.connect(("127.0.0.1", place.server.port))
    found.setblocking(False)
    return found


async def flood(place: Place, mod: Raw, megabytes: int) -> None:
    """Let so much be sent to every moderator."""
    item = next(iter(place.state.items))
    notes = tuple(["ä" * 490] * 30)
    for _ in range(megabytes * 34):
        await mod.do(ChangeItem(item=item, title="Lang", notes=notes))


async def test_who_reads_nothing_is_cut_off_and_nobody_waits_for_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("server.live.peer.STALLED_SECONDS", 1.0)
    async with running(tmp_path) as place, moderator(place) as mod, host(place) as writer:
        sheet = await sheet_of(writer)
        async with joined(place, place.moderator_code, sock=small_socket(place)) as stalled:
            stalled.connection.transport.pause_reading()
            before = len(place.room.fanout.moderators)
            await flood(place, mod, 3)
            worst = 0.0
            for _ in range(20):
                begun = time.perf_counter()
                assert isinstance(await writer.do(entry(sheet)), frames.Ack)
                worst = max(worst, time.perf_counter() - begun)
            await true(lambda: len(place.room.fanout.moderators) == before - 1)
            assert worst < 1.0


class Wire:
    """A connection as far as its write buffer goes."""

    def __init__(self) -> None:
        self.waiting = 0
        self.transport = self

    def get_write_buffer_size(self) -> int:
        return self.waiting


def test_who_takes_the_first_megabytes_slowly_is_not_cut_off() -> None:
    wire = Wire()
    peer = Peer(wire, "")  # type: ignore[arg-type]
    peer.gone = True
    peer.push(b"x" * 3_000_000, first=True)
    peer._pushed, wire.waiting = 3_000_000, 3_000_000
    for second in range(1, 100):
        assert not peer.stalled(float(second))
        wire.waiting -= 20_000
    for second in range(100, 104):
        assert not peer.stalled(float(second))
    assert peer.stalled(105.0)


def test_who_takes_less_than_comes_is_cut_off() -> None:
    wire = Wire()
    peer = Peer(wire, "")  # type: ignore[arg-type]
    found = []
    for second in range(1, 20):
        peer._pushed += 200_000
        wire.waiting += 100_000
        found.append(peer.stalled(float(second)))
    assert found.index(True) == 10


async def test_a_connection_cut_in_the_middle_of_commands(tmp_path: Path) -> None:
    async with running(tmp_path) as place, host(place, "1b") as other:
        sheet = await sheet_of(other)
        async with host(place) as writer:
            own = await sheet_of(writer)
            for number in range(30):
                await writer.command(entry(own, f"Punkt {number}"))
            writer.connection.transport.abort()
        assert isinstance(await other.do(entry(sheet)), frames.Ack)
        await true(lambda: place.seats["1a"].id not in place.room.fanout.hosts)


async def test_a_frame_too_large_ends_its_own_connection(tmp_path: Path) -> None:
    async with running(tmp_path) as place, host(place) as writer, host(place, "1b") as other:
        await writer.send("x" * (frames.FRAME_LIMIT + 1))
        assert await writer.closed() == 1009
        assert isinstance(await other.do(entry(await sheet_of(other))), frames.Ack)


async def test_frames_that_are_no_json(tmp_path: Path) -> None:
    async with running(tmp_path) as place, host(place) as writer:
        for bad in ("kein json", "[1, 2]", '{"type": "was"}', b"\x00\xff"[:1]):
            await writer.send(bad)
            assert (await writer.wait(frames.Problem)).code == "server-frame-unreadable"
        await writer.send('{"type": "here", "place": 7}')
        problem = await writer.wait(frames.Problem)
        assert (problem.code, problem.params) == ("server-frames-unreadable", {"count": 5})
        assert await writer.closed() == frames.CLOSE_PROTOCOL


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"type": "noch.nie.gehoert"}, "server-command-unknown"),
        ({"type": ["x"]}, "server-command-unknown"),
        ({}, "server-command-unknown"),
        ({"type": "entry.star", "sheet": "s"}, "server-command-unreadable"),
        ({"type": "entries.add", "sheet": "s", "entries": []}, "server-command-unreadable"),
        ({"type": "entry.edit", "sheet": "s", "entry": "e", "base": "b", "text": "x" * 9000}, "text-too-long"),
        ({"type": "entry.edit", "sheet": "s", "entry": "e", "base": "b", "text": "\x1b[2J"}, "text-empty"),
    ],
)
async def test_commands_that_cannot_be_read_are_refused_by_their_id(
    tmp_path: Path, body: dict[str, object], code: str
) -> None:
    async with running(tmp_path) as place, host(place) as writer:
        for _ in range(7):
            id_ = new_id()
            await writer.send(frames.CommandFrame(id=id_, seen=0, command=body))
            answer = await writer.answer(id_)
            assert (answer.code, answer.again) == (code, False)
        await writer.send('{"type": "command", "id": "12345678", "seen": "x", "command": {}, "new": 1}')
        assert (await writer.answer("12345678")).code == "server-command-unreadable"


@pytest.mark.parametrize(
    "first", ['{"type": "clock", "sent": 1}', "kein json", '{"type": "hello"}', '{"type": "hello", "device": "x"}']
)
async def test_a_first_frame_that_is_no_hello(tmp_path: Path, first: str) -> None:
    async with running(tmp_path) as place, opened(place.url) as raw:
        await raw.send(first)
        assert (await raw.wait(frames.Problem)).code == "server-hello-missing"
        assert await raw.closed() == frames.CLOSE_PROTOCOL


async def test_who_says_nothing_is_sent_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("server.live.connection.HELLO_SECONDS", 0.1)
    async with running(tmp_path) as place, opened(place.url) as raw:
        assert (await raw.wait(frames.Problem)).code == "server-hello-missing"


async def test_many_frames_are_read_later_and_all_answered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("server.live.connection.BURST", 20.0)
    async with running(tmp_path) as place, host(place) as writer:
        await sheet_of(writer)
        begun = time.perf_counter()
        for number in range(50):
            await writer.send(frames.AskClock(sent=number))
        for number in range(50):
            assert (await writer.wait(frames.Clock)).sent == number
        assert time.perf_counter() - begun > 0.4


@pytest.mark.parametrize(
    ("origin", "status"),
    [("https://boese.example.org", 403), ("null", 403), (None, 101), ("https://qz.example.org", 101)],
)
async def test_origins(tmp_path: Path, origin: str | None, status: int) -> None:
    server = Server(Settings(tmp_path, port=0, public_url="https://qz.example.org"))
    await server.start()
    try:
        address = f"ws://127.0.0.1:{server.port}/s/x"
        found = 101
        try:
            async with connect(
                address,
                origin=Origin(origin) if origin else None,
                subprotocols=[Subprotocol(frames.SUBPROTOCOL)],
                proxy=None,
            ):
                pass
        except InvalidStatus as refused:
            found = refused.response.status_code
        assert found == status
    finally:
        await server.stop(1.0)


async def request(place: Place, line: str, *headers: str) -> tuple[int, str]:
    """Send a plain request; return status and body."""
    reader, writer = await asyncio.open_connection("127.0.0.1", place.server.port)
    writer.write("\r\n".join((f"{line} HTTP/1.1", "Host: x", *headers, "", "")).encode())
    answer = (await asyncio.wait_for(reader.read(), 5)).decode()
    writer.close()
    await writer.wait_closed()
    head, _, body = answer.partition("\r\n\r\n")
    return int(head.split(" ")[1]), body


async def test_what_is_answered_without_a_websocket(tmp_path: Path) -> None:
    async with running(tmp_path) as place:
        status, body = await request(place, "GET /healthz")
        assert status == 200
        assert '"sessions": 1' in body
        assert "kreis" not in body.lower()
        assert await request(place, "HEAD /healthz") == (200, "")
        assert (await request(place, "GET /etc/passwd"))[0] == 404
        assert (await request(place, f"GET /s/{place.name}?code=ABCD"))[0] == 400
        assert (await request(place, "DELETE /healthz"))[0] == 405
        assert (await request(place, f"GET /s/{place.name}"))[0] == 426


async def test_a_full_server_says_so(tmp_path: Path) -> None:
    async with running(tmp_path) as place:
        await place.server.stop(1.0)
        place.server = Server(Settings(tmp_path, port=0, connections=1))
        await place.server.start()
        async with joined(place):
            with pytest.raises(InvalidStatus) as refused:
                async with opened(place.url):
                    pass
            assert refused.value.response.status_code == 503
            assert (await request(place, "GET /healthz"))[0] == 200
