from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections.abc import Sequence
from dataclasses import replace

import pytest

from server.store import (
    Boot,
    DataFolder,
    Log,
    LogReader,
    Row,
    SqliteLog,
    StoredSession,
    StoreFailed,
    person_key,
    session_key,
)
from server.store.log import MAX_ROWS
from server.store.writer import Append, LogWriter

from .samples import SESSION, Came, Wrote, row, rows

OTHER = StoredSession("0191", "2030-01-02-other", 6)


class Gate:
    """Holds up the writer, so that what comes meanwhile waits; notes what each commit takes."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.batches: list[list[int]] = []
        self.entered = threading.Event()
        self.open = threading.Event()
        commit = LogWriter.commit

        def gated(writer: LogWriter, appends: Sequence[Append]) -> list[Exception | None]:
            self.batches.append([len(append.rows) for append in appends])
            self.entered.set()
            assert self.open.wait(20)
            return commit(writer, appends)

        monkeypatch.setattr(LogWriter, "commit", gated)


async def test_what_is_stored_can_be_read(log: SqliteLog) -> None:
    first = row(1, Came(person="p", name="Ada Beispiel", table=2), Wrote(text="said", words=("a", "b"), open="o"))
    await log.create_session(SESSION, [first])
    await log.append(SESSION.id, rows(2, 4))
    found = await log.read(SESSION.id)
    assert [stored.version for stored in found] == [1, 2, 3, 4]
    assert found[0].events == [
        {"type": "test.came", "schema": 1, "person": "p", "name": "Ada Beispiel", "table": 2},
        {"type": "test.wrote", "schema": 1, "text": "said", "words": ["a", "b"], "open": "o"},
    ]
    assert (found[3].at, found[3].actor, found[3].command_id, found[3].command_hash) == (
        1004,
        "device",
        "command 4",
        "hash",
    )
    assert await log.read(SESSION.id, after=2) == found[2:]
    assert await log.read(SESSION.id, after=4) == await log.read(SESSION.id, after=99) == []
    assert await log.sessions() == [SESSION]


async def test_it_is_there_after_a_restart(folder: DataFolder) -> None:
    log: Log = await SqliteLog.open(folder, boot="one", at=1)
    await log.create_session(SESSION, rows(1, 3))
    before = await log.read(SESSION.id)
    await log.close()
    log = await SqliteLog.open(folder, boot="two", at=2)
    assert await log.read(SESSION.id) == before
    await log.append(SESSION.id, [row(4)])
    await log.close()


async def test_each_start_notes_the_version_that_each_session_had(folder: DataFolder) -> None:
    for number, boot in enumerate(["one", "two", "three"]):
        log = await SqliteLog.open(folder, boot=boot, at=number)
        if boot == "one":
            await log.create_session(SESSION, rows(1, 2))
        if boot == "two":
            await log.append(SESSION.id, rows(3, 5))
            await log.create_session(OTHER, [])
        boots = await log.boots(SESSION.id)
        others = await log.boots(OTHER.id)
        await log.close()
    assert boots == [Boot("one", 0, SESSION.created_at), Boot("two", 2, 1), Boot("three", 5, 2)]
    assert others == [Boot("two", 0, OTHER.created_at), Boot("three", 0, 2)]


async def test_one_commit_takes_what_waits_from_all_sessions(log: SqliteLog, monkeypatch: pytest.MonkeyPatch) -> None:
    await log.create_session(SESSION, [])
    await log.create_session(OTHER, [])
    gate = Gate(monkeypatch)
    first = asyncio.create_task(log.append(SESSION.id, [row(1)]))
    await asyncio.to_thread(gate.entered.wait, 20)
    waiting = [
        asyncio.create_task(log.append(session.id, [row(version)]))
        for version in range(2, 52)
        for session in (SESSION, OTHER)
        if session is SESSION or version > 2
    ]
    await asyncio.sleep(0)
    gate.open.set()
    await first
    # OTHER starts at version 3 here: all of its calls are refused, and harm none of the others in their commit.
    outcomes = await asyncio.gather(*waiting, return_exceptions=True)
    assert gate.batches == [[1], [1] * 99]
    assert sum(outcome is None for outcome in outcomes) == 50
    assert [stored.version for stored in await log.read(SESSION.id)] == list(range(1, 52))
    assert await log.read(OTHER.id) == []


async def test_a_commit_takes_only_so_many_rows(log: SqliteLog, monkeypatch: pytest.MonkeyPatch) -> None:
    await log.create_session(SESSION, [])
    gate = Gate(monkeypatch)
    calls = [asyncio.create_task(log.append(SESSION.id, [row(1)]))]
    await asyncio.to_thread(gate.entered.wait, 20)
    calls += [
        asyncio.create_task(log.append(SESSION.id, rows(version, version + 99))) for version in range(2, 1002, 100)
    ]
    await asyncio.sleep(0)
    gate.open.set()
    await asyncio.gather(*calls)
    assert gate.batches == [[1], [100] * 6, [100] * 4]
    assert 5 * 100 < MAX_ROWS <= 6 * 100
    assert len(await log.read(SESSION.id)) == 1001


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (rows(4, 4), "store-version-conflict"),
        (rows(2, 2), "store-version-conflict"),
        ([row(3), row(5)], "store-version-conflict"),
        ([row(3), row(4, command="command 3")], "store-command-twice"),
        ([row(3, command="command 1")], "store-command-twice"),
    ],
)
async def test_a_wrong_call_stores_nothing_of_itself(log: SqliteLog, wrong: list[Row], code: str) -> None:
    await log.create_session(SESSION, rows(1, 2))
    await log.create_session(OTHER, [])
    bad, good = await asyncio.gather(
        log.append(SESSION.id, wrong), log.append(OTHER.id, rows(1, 3)), return_exceptions=True
    )
    assert isinstance(bad, StoreFailed)
    assert bad.code == code
    assert good is None
    assert len(await log.read(SESSION.id)) == 2
    await log.append(SESSION.id, [row(3, actor="another device", command="command 1")])


async def test_what_cannot_be_written_at_all_harms_only_itself(log: SqliteLog) -> None:
    await log.create_session(SESSION, [])
    await log.create_session(OTHER, [])
    surrogate = row(1, Wrote(open="\ud800"))
    bad, worse, good = await asyncio.gather(
        log.append(SESSION.id, [surrogate]),
        log.append(SESSION.id, [row(1)._replace(at=2**70)]),
        log.append(OTHER.id, rows(1, 3)),
        return_exceptions=True,
    )
    assert isinstance(bad, Exception)
    assert isinstance(worse, Exception)
    assert good is None
    await log.append(SESSION.id, [row(1)])


async def test_unknown_and_taken_sessions(log: SqliteLog) -> None:
    with pytest.raises(StoreFailed, match="store-session-unknown"):
        await log.append("nowhere", [row(1)])
    with pytest.raises(StoreFailed, match="store-session-unknown"):
        await log.read("nowhere")
    await log.create_session(SESSION, [row(1)])
    with pytest.raises(StoreFailed, match="store-session-taken"):
        await log.create_session(replace(OTHER, name=SESSION.name), [row(1)])
    with pytest.raises(StoreFailed, match="store-session-taken"):
        await log.create_session(replace(SESSION, name="another"), [row(1)])
    assert len(await log.read(SESSION.id)) == 1
    assert await log.sessions() == [SESSION]


async def test_a_session_is_made_with_its_first_rows_or_not_at_all(log: SqliteLog) -> None:
    with pytest.raises(StoreFailed, match="store-version-conflict"):
        await log.create_session(SESSION, rows(1, 2) + rows(4, 4))
    assert await log.sessions() == []


async def test_a_cancelled_call_is_stored_all_the_same(log: SqliteLog, monkeypatch: pytest.MonkeyPatch) -> None:
    await log.create_session(SESSION, [])
    gate = Gate(monkeypatch)
    call = asyncio.create_task(log.append(SESSION.id, [row(1)]))
    await asyncio.to_thread(gate.entered.wait, 20)
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call
    gate.open.set()
    await log.append(SESSION.id, [row(2)])
    assert len(await log.read(SESSION.id)) == 2


async def test_closing_stores_what_waits_and_refuses_what_comes_later(folder: DataFolder) -> None:
    log = await SqliteLog.open(folder, boot="one", at=1)
    await log.create_session(SESSION, [])
    calls = [asyncio.create_task(log.append(SESSION.id, [row(version)])) for version in range(1, 101)]
    await asyncio.sleep(0)
    await log.close()
    await asyncio.gather(*calls)
    await log.close()
    with pytest.raises(StoreFailed, match="store-closed"):
        await log.append(SESSION.id, [row(101)])
    assert not folder.log.with_name("log.sqlite-wal").exists()
    with LogReader(folder) as reader:
        assert len(reader.read(SESSION.id)) == 100


async def test_closing_does_not_wait_for_ever(folder: DataFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    log = await SqliteLog.open(folder, boot="one", at=1)
    await log.create_session(SESSION, [])
    gate = Gate(monkeypatch)
    call = asyncio.create_task(log.append(SESSION.id, [row(1)]))
    await asyncio.to_thread(gate.entered.wait, 20)
    with pytest.raises(StoreFailed, match="store-close-late"):
        await log.close(within=0.01)
    gate.open.set()
    await call
    await log.close()


async def test_forgetting_comes_after_what_was_appended_before(log: SqliteLog) -> None:
    await log.create_session(SESSION, [])
    people = [Came(person=person, name=f"Name {person}") for person in ("p", "q")]
    await asyncio.gather(
        log.append(SESSION.id, [row(1, *people, Wrote(text="said"))]),
        log.forget([person_key(SESSION.id, "p")]),
    )
    [found] = await log.read(SESSION.id)
    assert [event.get("name") for event in found.events] == ["", "Name q", None]
    with pytest.raises(StoreFailed, match="store-key-erased"):
        await log.append(SESSION.id, [row(2, people[0])])
    await log.append(SESSION.id, [row(2, people[0].model_copy(update={"name": ""}), people[1])])
    await log.forget([session_key(SESSION.id), person_key(SESSION.id, "q")])
    assert [
        event.get("name", event.get("text")) for stored in await log.read(SESSION.id) for event in stored.events
    ] == [""] * 5


async def test_reading_beside_a_running_server(log: SqliteLog, folder: DataFolder) -> None:
    await log.create_session(SESSION, rows(1, 2))
    with LogReader(DataFolder.beside(folder.path)) as reader:
        assert len(reader.read(SESSION.id)) == 2
        await log.append(SESSION.id, [row(3, Came(person="new", name="Ada"))])
        assert reader.read(SESSION.id)[2].events[0]["name"] == "Ada"


def test_nobody_else_writes_tables_by_a_typing_error(writer: LogWriter, folder: DataFolder) -> None:
    db = sqlite3.connect(folder.log)
    tables = {name for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    db.close()
    assert tables == {"sessions", "log", "boots", "_sqlite_migrations"}
