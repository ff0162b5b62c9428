"""How a server ends: killed in the middle, asked to stop, or not let in at all."""

from __future__ import annotations

import asyncio
import contextlib
import os
import random
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from websockets.exceptions import ConnectionClosed, InvalidHandshake

from qzlive.session.commands.people import AddPerson, ForgetPerson
from qzlive.session.commands.sheets import AddEntries, NewEntry
from qzlive.session.evolve import fold
from qzlive.session.state import State
from qzlive.wire import frames
from server import codes
from server.app import Server
from server.live.room import records_of
from server.offline import ensure_session, find, server_key
from server.settings import ServerFailed, Settings
from server.store import DataFolder, LogReader, SqliteLog, StoredRow, StoreFailed, person_key
from server.store.keys import KeyRing
from tests.server.raw import Raw, host, joined, moderator, new_id, opened
from tests.server.running import plan_command, running
from tests.server.test_hostile import small_socket
from tests.server.test_live import entry, sheet_of


class Cradle:
    """Starts servers in processes of their own."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.server.cradle"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def start(self, folder: Path) -> tuple[int, int]:
        """Return process id and port of a server on this folder."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{folder}\n")
        self._process.stdin.flush()
        pid, port = self._process.stdout.readline().split()
        return int(pid), int(port)

    def close(self) -> None:
        self._process.communicate(timeout=10)


@pytest.fixture(scope="module")
def cradle() -> Iterator[Cradle]:
    cradle = Cradle()
    yield cradle
    cradle.close()


@dataclass
class Writer:
    """A host who gives every command again until it is acknowledged."""

    code: str
    device: str
    token: str | None = None

    async def write(self, url: str, given: dict[str, AddEntries], acknowledged: dict[str, int]) -> None:
        """Write until the connection ends."""
        try:
            async with opened(url) as raw:
                code = None if self.token else self.code
                await raw.send(frames.Hello(device=self.device, code=code, token=self.token))
                welcome = await raw.wait(frames.Welcome)
                self.token = welcome.token or self.token
                sheet = await sheet_of(raw)
                for id_, command in tuple(given.items()):
                    if id_ not in acknowledged:
                        await self._do(raw, id_, command, acknowledged)
                while True:
                    id_, command = new_id(), self._command(sheet)
                    given[id_] = command
                    await self._do(raw, id_, command, acknowledged)
        except (ConnectionClosed, InvalidHandshake, OSError):
            pass

    async def _do(self, raw: Raw, id_: str, command: AddEntries, acknowledged: dict[str, int]) -> None:
        answer = await raw.do(command, id_=id_)
        assert isinstance(answer, frames.Ack), answer
        acknowledged[id_] = answer.version

    def _command(self, sheet: str) -> AddEntries:
        return AddEntries(sheet=sheet, entries=(NewEntry(entry=new_id(), rank="a0", text="Ein Punkt"),))


def stored(folder: Path, name: str) -> tuple[State, dict[str, int]]:
    """Return the state in a folder without a server, and the version of each command by its id."""
    with DataFolder.beside(folder) as there, LogReader(there) as reader:
        session = next(session.id for session in reader.sessions() if session.name == name)
        rows = reader.read(session)
    ids = [row.command_id for row in rows]
    assert len(set(ids)) == len(ids)
    return fold(records_of(rows)), {row.command_id: row.version for row in rows}


async def kill_again_and_again(cradle: Cradle, folder: Path, rounds: int) -> None:
    command = plan_command()
    await ensure_session(folder, command)
    state = find(folder, command.name)
    assert state is not None
    known = codes.Codes(server_key(folder)).seats(state)
    writers = [Writer(code, new_id()) for code in known.values()]
    given: list[dict[str, AddEntries]] = [{} for _ in writers]
    acknowledged: dict[str, int] = {}
    rng = random.Random(rounds)
    for _ in range(rounds):
        pid, port = await asyncio.to_thread(cradle.start, folder)
        url = f"ws://127.0.0.1:{port}/s/{command.name}"
        before = len(acknowledged)
        writing = asyncio.gather(*(w.write(url, g, acknowledged) for w, g in zip(writers, given, strict=True)))
        async with asyncio.timeout(10):
            wanted = before + rng.randint(0, 25)
            while len(acknowledged) < wanted:  # noqa: ASYNC110
                await asyncio.sleep(0.001)
        os.kill(pid, signal.SIGKILL)
        await writing
    await ensure_session(folder, command)
    state, versions = stored(folder, command.name)
    assert acknowledged.items() <= versions.items()
    written = {entry.id for sheet in state.sheets.values() for entry in sheet.entries.values()}
    for commands in given:
        for id_ in commands.keys() & acknowledged.keys():
            assert commands[id_].entries[0].entry in written
    assert len(acknowledged) > rounds


async def test_what_a_killed_server_acknowledged_is_there(cradle: Cradle, tmp_path: Path) -> None:
    await kill_again_and_again(cradle, tmp_path / "data", 20)


@pytest.mark.long
async def test_what_a_killed_server_acknowledged_is_there_200_times(cradle: Cradle, tmp_path: Path) -> None:
    await kill_again_and_again(cradle, tmp_path / "data", 200)


async def test_it_stops_in_time_although_somebody_reads_nothing(tmp_path: Path) -> None:
    async with running(tmp_path) as place, moderator(place) as mod:
        async with joined(place, place.moderator_code, sock=small_socket(place)) as stalled:
            stalled.connection.transport.pause_reading()
            for peer in place.room.fanout.moderators:
                if peer.device == stalled.device:
                    peer.push(b"x" * 8_000_000, first=True)
            begun = time.perf_counter()
            await place.server.stop(1.0)
            assert time.perf_counter() - begun < 3.0
        assert await mod.closed() == 1012
        await place.start()


async def test_what_waits_is_answered_before_it_stops(tmp_path: Path) -> None:
    async with running(tmp_path) as place, host(place) as writer:
        sheet = await sheet_of(writer)
        ids = [await writer.command(entry(sheet)) for _ in range(50)]
        await writer.answer(ids[0])
        await place.server.stop(2.0)
        acknowledged = 1
        try:
            while True:
                acknowledged += isinstance(await writer.next(), frames.Ack)
        except ConnectionClosed:
            pass
        await place.start()
        entries = [entry for sheet in place.state.sheets.values() for entry in sheet.entries.values()]
        assert len(entries) >= acknowledged


async def test_a_second_server_on_the_same_folder(tmp_path: Path) -> None:
    async with running(tmp_path):
        second = Server(Settings(tmp_path, port=0))
        with pytest.raises(StoreFailed) as raised:
            await second.start()
        assert raised.value.code == "store-folder-in-use"


async def test_a_port_that_is_taken_leaves_nothing_open(tmp_path: Path) -> None:
    async with running(tmp_path / "one") as place:
        second = Server(Settings(tmp_path / "two", port=place.server.port))
        with pytest.raises(ServerFailed) as raised:
            await second.start()
        assert raised.value.code == "server-address-taken"
        third = Server(Settings(tmp_path / "two", port=0))
        await third.start()
        await third.stop(1.0)


async def test_a_session_that_cannot_be_read_stops_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with running(tmp_path) as place:
        other = await place.server.hub.open(plan_command().model_copy(update={"name": "anderes"}), "operator-1")
        bad = place.state.id
        await place.server.stop(1.0)
        replay = SqliteLog.replay

        async def damaged(self: SqliteLog, session_id: str, take: Callable[[list[StoredRow]], None]) -> None:
            if session_id == bad:
                raise StoreFailed("store-row-damaged", session=session_id, version=1)
            await replay(self, session_id, take)

        monkeypatch.setattr(SqliteLog, "replay", damaged)
        await place.start()
        assert list(place.server.hub.rooms) == [other.name]
        reason = place.server.hub.unreadable[place.name]
        assert reason is not None
        assert reason.code == "store-row-damaged"


async def test_it_stops_in_time_although_the_disk_does_not_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def never(*_: object) -> None:
        await asyncio.Event().wait()

    async with running(tmp_path) as place, host(place) as writer:
        sheet = await sheet_of(writer)
        with monkeypatch.context() as patch:
            patch.setattr(SqliteLog, "append", never)
            patch.setattr("server.live.room.WAITING_AT_MOST", 1)
            for _ in range(100):
                await writer.command(entry(sheet))
            async with opened(place.url) as late:
                await late.send(frames.Hello(device=late.device, code=place.moderator_code))
                begun = time.perf_counter()
                await place.server.stop(1.0)
                assert time.perf_counter() - begun < 3.0
        await place.start()


async def test_keys_are_erased_although_the_server_died_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def fails(*_: object) -> None:
        raise StoreFailed("store-disk-full", path="keys")

    person = new_id()
    async with running(tmp_path) as place, moderator(place) as mod:
        await mod.do(AddPerson(person=person, name="Ada Muster"))
        with monkeypatch.context() as patch:
            patch.setattr(SqliteLog, "forget", fails)
            assert isinstance(await mod.do(ForgetPerson(person=person)), frames.Ack)
            await place.server.stop(1.0)
        key = person_key(place.state.id, person)
        assert kept(tmp_path, key)
        await place.start()
        assert not kept(tmp_path, key)


def kept(folder: Path, key: str) -> bool:
    with DataFolder.beside(folder) as there, KeyRing(there.keys, read_only=True) as ring:
        return ring.get(key) is not None


@pytest.mark.parametrize("turns", range(4))
async def test_who_knocks_while_the_server_leaves_is_not_left_with_a_dead_connection(
    tmp_path: Path, turns: int
) -> None:
    async with running(tmp_path) as place:
        knocking = [socket.create_connection(("127.0.0.1", place.server.port)) for _ in range(20)]
        for _ in range(turns):
            await asyncio.sleep(0)
        await place.server.stop(0.3)
        for one in knocking:
            one.settimeout(10)
            with one, contextlib.suppress(ConnectionError):
                while one.recv(4096):
                    pass


async def test_what_a_kill_left_in_the_middle_of_a_key_is_put_in_order_by_whoever_reads(tmp_path: Path) -> None:
    data, killed = tmp_path / "data", tmp_path / "killed"
    async with running(data) as place:
        name = place.name
    database = sqlite3.connect(data / "keys.sqlite", isolation_level=None)
    database.execute("PRAGMA cache_size = 1")
    database.execute("BEGIN IMMEDIATE")
    database.executemany("INSERT INTO keys VALUES (?, ?)", [(f"person:{n}", b"k" * 32) for n in range(2000)])
    shutil.copytree(data, killed)
    database.close()
    assert (killed / "keys.sqlite-journal").exists()
    with pytest.raises(StoreFailed), LogReader(DataFolder.beside(killed)) as reader:
        [reader.read(stored.id) for stored in reader.sessions()]
    state = find(killed, name)
    assert state is not None
    assert state.title == "Kleiner Kreis"
