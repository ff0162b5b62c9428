"""The log as the server uses it: asynchronous, with one writer thread behind it.

A row is on the disk when `append` returns. Whatever waits from all sessions while a commit runs goes into the
next one, without any delay of its own: a lone row is stored at once, hundreds cost one sync.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Protocol, TypeVar

from qzlive.session.base import Event

from .errors import StoreFailed
from .folder import DataFolder
from .reader import LogReader
from .rows import Boot, Row, StoredRow, StoredSession
from .writer import Append, LogWriter

_T = TypeVar("_T")
_Outcome = tuple[asyncio.Future[None], Exception | None]

MAX_ROWS = 512
"""How many rows one commit takes, so that the first of a burst need not wait for the last."""

CLOSE_SECONDS = 10.0


class Log(Protocol):
    """What a room needs of a log. What cannot be done raises StoreFailed and has stored nothing."""

    async def sessions(self) -> list[StoredSession]:
        """Return all sessions in the order of their creation."""

    async def create_session(self, session: StoredSession, rows: Sequence[Row]) -> None:
        """Store a session together with its first rows, or nothing. Its name must be free."""

    async def append(self, session_id: str, rows: Sequence[Row]) -> None:
        """Store rows, all or none; durable when this returns. The first must follow the last version.

        Cancelling the caller takes nothing back: the rows are stored all the same.
        """

    async def read(self, session_id: str, after: int = 0) -> list[StoredRow]:
        """Return the rows with a version above `after`."""

    async def replay(self, session_id: str, take: Callable[[list[StoredRow]], None]) -> None:
        """Hand over all rows from the first on, some hundred at a time. `take` is called in another thread."""

    async def boots(self, session_id: str) -> list[Boot]:
        """Return the starts of the server since the session exists, oldest first; the last is this one."""

    async def forget(self, key_ids: Collection[str]) -> None:
        """Erase keys (`session_key`, `person_key`) for ever, after everything that was appended before."""

    async def rewrite(self, session_id: str, version: int, change: Callable[[Event], Event]) -> None:
        """Put what `change` makes of each event in its place in the files, in all rows up to `version`. It is called in
        another thread."""

    async def purge(self, session_id: str, version: int) -> None:
        """Empty the rows before `version` in the files, and erase all keys of the session but that of what is kept.
        Does nothing if that was done before."""

    async def close(self) -> None:
        """Store what waits, and close. Later calls are refused."""


@dataclass(frozen=True, slots=True)
class _Job:
    """What waits for the writer thread: rows, which may share a commit, or a task of its own."""

    done: asyncio.Future[None]
    append: Append | None = None
    task: Callable[[LogWriter], None] | None = None


class SqliteLog:
    """The log in the data folder of one server. Made by `open`, used from one event loop."""

    def __init__(self, folder: DataFolder, boot: str, at: int) -> None:
        self._folder = folder
        self._loop = asyncio.get_running_loop()
        self._queue: SimpleQueue[_Job] = SimpleQueue()
        self._opened: asyncio.Future[None] = self._loop.create_future()
        self._closed: asyncio.Future[None] | None = None
        # A daemon, so that a disk that never answers cannot keep the process alive.
        self._thread = threading.Thread(target=self._run, args=(boot, at), name="qzlive-log", daemon=True)

    @classmethod
    async def open(cls, folder: DataFolder, *, boot: str, at: int) -> SqliteLog:
        """Open the log of a folder that this process holds, check it, and note this start of the server.

        `boot` is a new id, `at` the time in ms. Raises StoreFailed when the log is damaged, shorter than it
        was acknowledged, of a newer version, or cannot be made durable.
        """
        log = cls(folder, boot, at)
        log._thread.start()
        await asyncio.shield(log._opened)
        return log

    async def sessions(self) -> list[StoredSession]:
        return await asyncio.to_thread(self._read, LogReader.sessions)

    async def create_session(self, session: StoredSession, rows: Sequence[Row]) -> None:
        await self._submit(append=Append(session.id, tuple(rows), session))

    async def append(self, session_id: str, rows: Sequence[Row]) -> None:
        if rows:
            await self._submit(append=Append(session_id, tuple(rows)))

    async def read(self, session_id: str, after: int = 0) -> list[StoredRow]:
        return await asyncio.to_thread(self._read, lambda reader: reader.read(session_id, after))

    async def replay(self, session_id: str, take: Callable[[list[StoredRow]], None]) -> None:
        def each(reader: LogReader) -> None:
            for page in reader.pages(session_id):
                take(page)

        await asyncio.to_thread(self._read, each)

    async def boots(self, session_id: str) -> list[Boot]:
        return await asyncio.to_thread(self._read, lambda reader: reader.boots(session_id))

    async def forget(self, key_ids: Collection[str]) -> None:
        wanted = frozenset(key_ids)
        await self._submit(task=lambda writer: writer.forget(wanted))

    async def rewrite(self, session_id: str, version: int, change: Callable[[Event], Event]) -> None:
        await self._submit(task=lambda writer: writer.rewrite(session_id, version, change))

    async def purge(self, session_id: str, version: int) -> None:
        await self._submit(task=lambda writer: writer.purge(session_id, version))

    async def close(self, within: float = CLOSE_SECONDS) -> None:
        """Store what waits, and close; after `within` seconds it is given up with `store-close-late`.

        What was acknowledged is on the disk in either case.
        """
        if self._closed is None:
            self._closed = self._loop.create_future()
            self._queue.put(_Job(self._closed, task=LogWriter.close))
        try:
            async with asyncio.timeout(within):
                await asyncio.shield(self._closed)
        except TimeoutError:
            raise StoreFailed("store-close-late", path=str(self._folder.log)) from None
        self._thread.join(within)

    def _read(self, what: Callable[[LogReader], _T]) -> _T:
        with LogReader(self._folder) as reader:
            return what(reader)

    async def _submit(self, append: Append | None = None, task: Callable[[LogWriter], None] | None = None) -> None:
        if self._closed is not None:
            raise StoreFailed("store-closed")
        done: asyncio.Future[None] = self._loop.create_future()
        self._queue.put(_Job(done, append, task))
        # The thread stores it whoever still waits; a cancelled future would only hide that.
        await asyncio.shield(done)

    def _run(self, boot: str, at: int) -> None:
        """The writer thread, from the opening to the job of `close`."""
        try:
            writer = LogWriter(self._folder, boot, at)
        except Exception as error:
            self._settle([(self._opened, error)])
            return
        self._settle([(self._opened, None)])
        task: _Job | None = None
        while task is None or task.task is not LogWriter.close:
            batch, task = self._batch()
            if batch:
                self._settle(_commit(writer, batch))
            if task is not None:
                self._settle([(task.done, _perform(writer, task))])

    def _batch(self) -> tuple[list[_Job], _Job | None]:
        """Wait for something to do; return what goes into one commit, and the task that came behind it."""
        batch: list[_Job] = []
        rows = 0
        job = self._queue.get()
        while job.append is not None:
            batch.append(job)
            rows += len(job.append.rows)
            if rows >= MAX_ROWS:
                return batch, None
            try:
                job = self._queue.get_nowait()
            except Empty:
                return batch, None
        return batch, job

    def _settle(self, outcomes: list[_Outcome]) -> None:
        # One call for the whole commit: waking the loop costs more than storing a row. The loop may be gone.
        with suppress(RuntimeError):
            self._loop.call_soon_threadsafe(_resolve, outcomes)


def _commit(writer: LogWriter, batch: list[_Job]) -> list[_Outcome]:
    appends = [job.append for job in batch if job.append is not None]
    try:
        outcomes = writer.commit(appends)
    except Exception as error:
        return [(job.done, error) for job in batch]
    return [(job.done, outcome) for job, outcome in zip(batch, outcomes, strict=True)]


def _perform(writer: LogWriter, job: _Job) -> Exception | None:
    try:
        if job.task is not None:
            job.task(writer)
    except Exception as error:
        return error
    return None


def _resolve(outcomes: list[_Outcome]) -> None:
    for future, error in outcomes:
        if future.done():
            continue
        if error is None:
            future.set_result(None)
        else:
            future.set_exception(error)
