"""The day has come: everything about people goes, from every file, whatever happens meanwhile."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from qzlive.language import catalogue
from qzlive.privacy.record import purge_record, silent_devices
from qzlive.session.commands import edition, people, plenary, sheets, tables, texts
from qzlive.session.commands.retention import SetDeletion
from qzlive.session.evolve import fold
from qzlive.session.mentions import GONE
from qzlive.session.retention import deletion_at
from qzlive.session.state import State
from qzlive.wire import frames
from qzlive.wire.records import dump_state, load_state
from server import app
from server.live.room import records_of
from server.offline import find, server_key
from server.operator import purge_session
from server.record import record_file
from server.settings import ServerFailed
from server.store import DataFolder, LogReader, StoreFailed, kept_key, person_key, session_key
from tests.server.dying import DIED
from tests.server.raw import Raw, host, joined, moderator, new_id, opened, true
from tests.server.running import PLAN, Place, running
from tests.server.store.samples import everything
from tests.server.store.test_secrecy import spellings
from tests.server.test_live import sheet_of

NAME = "Wolfhilde Musterzwirn"
OTHER = "Eusebia Kranichfeld"
ADDRESS = "wolfhilde.mz@example.org"
OURS = PLAN.replace("title: Anfangen\n", f"title: Anfangen\n    host: {NAME}\n")


async def fill(place: Place, mod: Raw, writer: Raw) -> str:
    """Put the names into every field that takes one; return the sheet of table 1a."""
    breakout = "topics"
    rows = (
        people.PastedRow(
            display=f"1 {NAME}",
            email=ADDRESS,
            organisation="Amt",
            role=f"Vertretung von {OTHER}",
            region=NAME,
            site=f"Haus {NAME}",
            id="z-1",
            original=f"{NAME} (Amt)",
        ),
        people.PastedRow(display=f"{OTHER} 1 oder 2"),
        people.PastedRow(display=f"2 {OTHER} (Handy)", wishes=("2",)),
    )
    await ok(mod, people.PastePeople(breakout=breakout, kind="live", rows=rows))
    await ok(mod, tables.ProposeTables(breakout=breakout))
    await ok(mod, tables.PublishTables(breakout=breakout, number=0))
    await ok(mod, texts.SendMessage(message=new_id(), table=None, text=f"{NAME}: bitte Tisch 2"))
    await ok(mod, texts.SetMaterial(material=new_id(), title="Folien", note=f"von {NAME}, {ADDRESS}"))
    await ok(mod, texts.ChangeLetter(text=f"Mit Dank an {NAME}"))
    await ok(mod, plenary.SetTurn(topic=1, speaker=NAME, minutes=3))
    sheet = await sheet_of(writer)
    entries = tuple(sheets.NewEntry(entry=new_id(), rank=f"a{n}", text=f"{NAME} und {OTHER} {n}") for n in range(40))
    await ok(writer, sheets.AddEntries(sheet=sheet, entries=entries))
    first = entries[0].entry
    await ok(writer, sheets.SetHeading(sheet=sheet, heading=new_id(), text=f"Bei {NAME}", rank="a0"))
    renamed = new_id()
    for text in (f"Mit {NAME}, {OTHER}, {ADDRESS}", "Anders genannt"):
        await ok(writer, sheets.SetHeading(sheet=sheet, heading=renamed, text=text, rank="a1"))
    await ok(writer, sheets.MarkEntry(sheet=sheet, entry=first, kind="task", who=f"{NAME}, Schulamt", until="Mai"))
    base = place.state.sheets[sheet].entries[first].version
    await ok(mod, sheets.EditEntry(sheet=sheet, entry=first, base=base, text=f"Ein Punkt von {NAME}"))
    now = place.state.sheets[sheet].entries[first].version
    await ok(mod, edition.Reword(entry=first, base=now, text=f"Ein Satz über {NAME}"))
    return sheet


async def ok(raw: Raw, command: Any) -> None:
    assert isinstance(answer := await raw.do(command), frames.Ack), answer


def names_in(data: bytes) -> list[str]:
    texts = (NAME, *NAME.split(), OTHER, *OTHER.split(), ADDRESS)
    return [f"{text} {way}" for text in texts for way, spelled in spellings(text).items() if spelled in data]


def opened_log(folder: Path, name: str) -> str:
    """Return all that can be read in the log with the keys that are there."""
    with DataFolder.beside(folder) as there, LogReader(there) as reader:
        session = next(one.id for one in reader.sessions() if one.name == name)
        return str(reader.read(session))


def keys_of(folder: Path) -> dict[str, bytes]:
    with sqlite3.connect(folder / "keys.sqlite") as db:
        found = dict(db.execute("SELECT id, key FROM keys WHERE key IS NOT NULL").fetchall())
    db.close()
    return found


def assert_nobody_left(folder: Path, name: str, before: dict[str, bytes], state: State) -> None:
    content = everything(folder)
    assert names_in(content) == []
    assert names_in(opened_log(folder, name).encode()) == []
    assert list(keys_of(folder)) == [kept_key(state.id)]
    assert [id_ for id_, key in before.items() if id_ != kept_key(state.id) and key in content] == []


async def test_no_name_is_left_in_any_byte(tmp_path: Path) -> None:
    data, backup = tmp_path / "data", tmp_path / "backup"
    async with running(data, plan=OURS) as place:
        async with moderator(place, label=NAME) as mod, host(place, label=f"Rechner {NAME}") as writer:
            sheet = await fill(place, mod, writer)
            async with host(place, "2a") as gone:
                assert gone.welcome is not None
            assert names_in(opened_log(data, place.name).encode())
            backup.mkdir()
            with sqlite3.connect(data / "log.sqlite") as source, sqlite3.connect(backup / "log.sqlite") as copy:
                source.backup(copy)
            source.close()
            copy.close()
            before = keys_of(data)
            state = place.state
            done = await purge_session(place.server.address, server_key(data), place.name, early=True)
            assert done
            assert await writer.closed() == frames.CLOSE_REFUSED
            assert writer.seen[-1].code == "server-session-purged"
            parts = [frame for frame in await after(mod, place) if isinstance(frame, frames.Snapshot)]
            assert load_state("".join(part.text for part in parts)).people == {}
            assert not await purge_session(place.server.address, server_key(data), place.name, early=True)
            # While the server runs, with the files that SQLite keeps beside the log.
            assert (data / "log.sqlite-wal").exists()
            assert_nobody_left(data, place.name, before, state)
            kept = place.state
            entry = next(iter(kept.sheets[sheet].entries.values()))
            assert (entry.text, entry.who) == ("Ein Punkt von …", "…, Schulamt")
            assert kept.purged is not None
            assert (kept.purged.people, kept.purged.came) == (3, 3)
            await true(lambda: len(silent_devices(place.state)) == 1)
            record = record_file(data, place.name).read_text()
            assert record == purge_record(place.state, catalogue("de"))
            assert "Tisch 2a" in record
            assert "Ada" not in record
        await place.restart()
        assert dump_state(place.state) == dump_state(find(data, place.name) or State())
        assert_nobody_left(data, place.name, before, state)
    assert_nobody_left(data, place.name, before, state)
    # A copy of the log that somebody put back: without the keys it says nothing.
    shutil.copy(backup / "log.sqlite", data / "log.sqlite")
    (data / "log.head").unlink()
    assert names_in(opened_log(data, place.name).encode()) == []


async def after(mod: Raw, place: Place) -> list[Any]:
    """Return what a moderator has been given up to a snapshot that is whole."""
    found: list[Any] = []
    while not any(isinstance(one, frames.Snapshot) and one.part == one.parts - 1 for one in found):
        found.append(await mod.next())
    return found


async def test_who_comes_back_is_told(tmp_path: Path) -> None:
    async with running(tmp_path) as place:
        async with host(place) as writer, moderator(place) as mod:
            tokens = [(raw.device, raw.welcome.token) for raw in (writer, mod) if raw.welcome]
        await place.server.hub.purge(place.name, "tests-operator", early=True)
        assert len(silent_devices(place.state)) == 2
        async with opened(place.url) as writer:
            await writer.send(frames.Hello(device=tokens[0][0], token=tokens[0][1]))
            assert (await writer.wait(frames.Problem)).code == "server-session-purged"
            assert await writer.closed() == frames.CLOSE_REFUSED
        async with joined(place, device=tokens[1][0], token=tokens[1][1]) as mod:
            await mod.wait(frames.Snapshot)
            answer = await mod.do(texts.ChangeLetter(text="Neu"))
            assert answer.code == "session-purged"
        assert silent_devices(place.state) == ()


async def test_only_who_has_answered_counts_as_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("server.live.peer.CLOSE_SECONDS", 0.1)
    async with running(tmp_path) as place, moderator(place), host(place), moderator(place) as deaf, host(place) as mute:
        for one in (deaf, mute):
            one.connection.transport.pause_reading()
        await place.server.hub.purge(place.name, "tests-operator", early=True)
        silent = {deaf.device, mute.device}
        await true(lambda: {device.id for device in silent_devices(place.state)} == silent)
        # What a connection is told behind this has been answered or given up.
        await true(lambda: mute.device not in {peer.device for peer in place.server._door.peers})
        assert {device.id for device in silent_devices(place.state)} == silent
        for one in (deaf, mute):
            one.connection.transport.resume_reading()
        await true(lambda: {device.id for device in silent_devices(place.state)} == {mute.device})


async def test_the_record_is_written_once_for_all_that_come_back_together(tmp_path: Path) -> None:
    async with running(tmp_path) as place:
        async with host(place) as one, host(place, "2a") as two, moderator(place) as three:
            devices = [raw.device for raw in (one, two, three)]
        await true(lambda: not place.server._door.peers)
        await place.server.hub.purge(place.name, "tests-operator", early=True)
        written: list[State] = []
        place.server.hub._recorded = written.append
        await asyncio.gather(*(place.server.hub.tell(place.room, device) for device in devices))
        assert silent_devices(place.state) == ()
        assert written == [place.state]


async def test_a_late_copy_of_a_command_is_known(tmp_path: Path) -> None:
    async with running(tmp_path) as place, moderator(place) as mod:
        id_, command = new_id(), people.AddPerson(person=new_id(), name=NAME, breakout="topics", topics=(1,))
        first = await mod.do(command, id_=id_)
        await place.server.hub.purge(place.name, "tests-operator", early=True)
        assert (await mod.do(command, id_=id_)).version == first.version
        device, token = mod.device, mod.welcome.token if mod.welcome else None
        await place.restart()
        async with joined(place, device=device, token=token) as again:
            assert (await again.do(command, id_=id_)).version == first.version
            assert (await again.do(command)).code == "session-purged"


async def test_the_server_keeps_the_day_by_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app, "DATES_SECONDS", 0.01)
    async with running(tmp_path) as place, moderator(place) as mod:
        await ok(mod, SetDeletion(date="2031-06-20"))
        address, key = place.server.address, server_key(tmp_path)
        with pytest.raises(ServerFailed, match="session-deletion-not-due"):
            await purge_session(address, key, place.name, early=False)
        with pytest.raises(ServerFailed, match="server-session-unknown"):
            await purge_session(address, key, "anderes", early=False)
        assert place.state.purged is None
        at = deletion_at(place.state)
        place.server.hub.clock = place.room._clock = lambda: at
        await true(lambda: place.state.purged is not None)
        assert place.state.purged is not None
        assert place.state.purged.at == at


async def test_a_log_that_is_being_read_is_cleared_later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("server.store.database.BUSY_SECONDS", 0.1)
    async with running(tmp_path) as place, moderator(place) as mod, host(place) as writer:
        await fill(place, mod, writer)
        reader = sqlite3.connect(tmp_path / "log.sqlite")
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM log").fetchall()
        with pytest.raises(StoreFailed, match="store-still-read"):
            await place.server.hub.purge(place.name, "tests-operator", early=True)
        assert session_key(place.state.id) in keys_of(tmp_path)
        reader.close()
        await place.server.hub.keep_dates()
        assert list(keys_of(tmp_path)) == [kept_key(place.state.id)]


async def test_a_log_that_is_being_read_loses_one_person_later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("server.store.database.BUSY_SECONDS", 0.1)
    async with running(tmp_path, plan=PLAN) as place, moderator(place) as mod, host(place) as writer:
        await fill(place, mod, writer)
        state = place.state
        person = next(one.id for one in state.people.values() if one.name == NAME)
        reader = sqlite3.connect(tmp_path / "log.sqlite")
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM log").fetchall()
        await ok(mod, people.ForgetPerson(person=person))
        await place.room.drain()
        # Without the key nobody would know any more whose names have to go.
        assert person_key(state.id, person) in keys_of(tmp_path)
        assert (tmp_path / "log.sqlite-wal").stat().st_size
        reader.close()
        await place.server.hub.keep_dates()
        assert person_key(state.id, person) not in keys_of(tmp_path)
        assert not (tmp_path / "log.sqlite-wal").stat().st_size
        left = opened_log(tmp_path, place.name)
        assert [text for text in (*NAME.split(), ADDRESS) if text in left] == []
        with LogReader(DataFolder.beside(tmp_path)) as rows:
            hashes = {row.version: row.command_hash for row in rows.read(state.id)}
            named = {row.version for row in rows.read(state.id) if GONE in str(row.events)}
        assert named
        # That the masking is no secret: it was the server's own answer to a command without words.
        masking = place.state.version
        assert {version for version, hash_ in hashes.items() if not hash_} == named - {masking}


@pytest.fixture(scope="module")
def dying() -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.server.dying"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    yield process
    process.communicate(timeout=10)


DEATHS = [(place, when) for place in ("commit", "empty", "compact", "erase") for when in ("before", "after")]


async def test_a_purge_that_was_interrupted_is_finished(dying: subprocess.Popen[str], tmp_path: Path) -> None:
    original = tmp_path / "original"
    async with running(original, plan=OURS) as place, moderator(place, label=NAME) as mod, host(place) as writer:
        await fill(place, mod, writer)
        before, state = keys_of(original), place.state
    assert dying.stdin is not None
    assert dying.stdout is not None
    for where, when in [*DEATHS, ("vacuum", "within")]:
        data = tmp_path / f"{where}-{when}"
        shutil.copytree(original, data)
        dying.stdin.write(f"{data}\t{where}\t{when}\n")
        dying.stdin.flush()
        assert dying.stdout.readline().strip() == str(DIED), (where, when)
        halfway = find(data, place.name)
        assert halfway is not None
        assert (halfway.purged is None) == ((where, when) == ("commit", "before"))
        if halfway.purged is None:
            assert halfway == state
            continue
        async with running(data, plan=OURS) as again:
            assert again.state.purged is not None
            assert again.state.people == {}
            assert_nobody_left(data, again.name, before, state)


async def test_one_person_alone_goes_from_the_rows_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def dies(*_: object) -> None:
        raise StoreFailed("store-disk-full", path="log")

    async with running(tmp_path, plan=PLAN) as place, moderator(place) as mod, host(place) as writer:
        await fill(place, mod, writer)
        person = next(one.id for one in place.state.people.values() if one.name == NAME)
        with monkeypatch.context() as patch:
            # As if the server had been killed between the commit and the clearing of the files.
            patch.setattr("server.store.SqliteLog.rewrite", dies)
            await ok(mod, people.ForgetPerson(person=person))
        state = place.state
        assert NAME in opened_log(tmp_path, place.name)
        await place.restart()
        assert place.state == state
        readable = opened_log(tmp_path, place.name)
        assert NAME not in readable
        assert OTHER in readable
        with LogReader(DataFolder.beside(tmp_path)) as reader:
            assert fold(records_of(reader.read(state.id))) == state
        async with moderator(place) as again:
            other = next(one.id for one in place.state.people.values() if one.name == OTHER)
            await ok(again, people.ForgetPerson(person=other))
        await place.room.drain()
        assert place.state == find(tmp_path, place.name)
