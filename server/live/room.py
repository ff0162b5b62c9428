"""One live session: everything that is asked of it goes through one task, and is answered when it is on the disk."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, NamedTuple

from uuid6 import uuid7

from qzlive.session.base import Command
from qzlive.session.commands.retention import PurgeSession
from qzlive.session.decide import Actor, Context, accept
from qzlive.session.decide.forgetting import without_name
from qzlive.session.events import load_rows
from qzlive.session.events.retention import SessionPurged
from qzlive.session.evolve import fold
from qzlive.session.mentions import Mentions
from qzlive.session.record import Record
from qzlive.session.refusal import Refused
from qzlive.session.state import State
from qzlive.wire.commands import command_hash, dump_command
from qzlive.wire.frames import Ack, Refusal
from server.logs import failed
from server.store import Boot, Log, Row, StoredRow, StoreFailed

from .erasure import erased_by, erased_in, names_gone, without_words
from .fanout import Fanout
from .fresh import fresh_ids
from .ledger import Known, Tail
from .presence import PresenceBoard

BATCH = 512
WAITING_AT_MOST = 2048
TAIL_AT_START = 200
NOT_THE_DISK = frozenset({"store-key-erased"})
"""What the log refuses for the sake of one command: it will refuse it again."""
PASSING = frozenset({"server-disk-full", "server-not-saved"})
"""Why a command is not saved for now."""

Answer = Callable[[Ack | Refusal], None]


class Asked(NamedTuple):
    """A command that waits. `answer` is called once, when its fate is on the disk."""

    actor: Actor
    id: str
    seen: int
    command: Command
    hash: str
    answer: Answer


@dataclass(slots=True)
class _Draft:
    """What a batch comes to if the log takes it."""

    state: State
    rows: list[Row] = field(default_factory=list)
    records: list[Record] = field(default_factory=list)
    made: dict[tuple[str, str], Known] = field(default_factory=dict)
    answers: list[tuple[Asked, Ack | Refusal]] = field(default_factory=list)


def records_of(rows: Sequence[StoredRow]) -> list[Record]:
    """Return stored rows as records; raises KeyError or ValidationError for what this release cannot read."""
    found = load_rows([row.events for row in rows])
    return [
        Record(row.version, row.at, row.actor, row.command_id, events) for row, events in zip(rows, found, strict=True)
    ]


class Room:
    """`state` is what is on the disk. `committed` is called with what was new in it, before anybody is told.

    Made by `load`; `run` has to be running for anything to be answered.
    """

    def __init__(self, session: str, log: Log, hash_key: bytes, clock: Callable[[], int]) -> None:
        self.session = session
        self.state = State()
        self.boots: Sequence[Boot] = ()
        self.saving = True
        """Whether the last commit succeeded."""
        self.tail = Tail()
        self.fanout = Fanout(self.tail, lambda error: failed("view", error, session=session), self.busy)
        self.presence = PresenceBoard(self.fanout)
        self.committed: Callable[[Sequence[Record]], None] = lambda records: None
        self._log = log
        self._hash_key = hash_key
        self._clock = clock
        self._queue: asyncio.Queue[Asked] = asyncio.Queue(WAITING_AT_MOST)
        self._writing = False
        self._index: dict[tuple[str, str], Known] = {}
        self._sure = True
        self._to_erase: frozenset[str] = frozenset()
        self._to_mask: dict[int, Mentions] = {}
        """Names that stand in rows up to a version, and may not any more."""
        self._cleared = False
        """Whether nothing about people is left in the files after a purge."""
        self._last_at = 0
        self._gone: set[str] = set()
        """Erased keys without which the log did not take something: of a log that is older than its keys."""

    @classmethod
    async def load(cls, session: str, log: Log, hash_key: bytes, clock: Callable[[], int]) -> Room:
        """Read a session from the log. Raises StoreFailed, KeyError or ValidationError for an unknown event."""
        room = cls(session, log, hash_key, clock)
        room.boots = await log.boots(session)
        newest = deque[Record](maxlen=TAIL_AT_START)
        await log.replay(session, lambda rows: newest.extend(room._replay(rows)))
        # The server may have died between a commit and the erasing of the keys.
        room._to_erase = erased_in(session, room.state)
        hidden = bool(room._to_erase) or room.state.purged is not None
        room.tail.restart(room.state.version, () if hidden else tuple(newest))
        room.fanout.start(room.state)
        await room._erase()
        return room

    def _replay(self, rows: Sequence[StoredRow]) -> Sequence[Record]:
        records = records_of(rows)
        self._to_mask |= names_gone(self.state, records)
        self.state = fold(records, self.state)
        self._last_at = records[-1].at
        self._note(rows)
        return records

    async def ask(
        self, actor: Actor, id_: str, seen: int, command: Command, body: Mapping[str, Any], answer: Answer
    ) -> None:
        """Let a command wait for its turn, with the body that it was sent in; waits itself while too many do."""
        hash_ = command_hash(body, self._hash_key)
        await self._queue.put(Asked(actor, id_, seen, command, hash_, answer))

    async def command(self, actor: Actor, command: Command) -> int:
        """Carry out one of the server's own commands, and return its version; raises Refused."""
        done: asyncio.Future[Ack | Refusal] = asyncio.get_running_loop().create_future()

        def answer(outcome: Ack | Refusal) -> None:
            if not done.done():
                done.set_result(outcome)

        await self.ask(actor, str(uuid7()), self.state.version, command, dump_command(command), answer)
        outcome = await done
        if isinstance(outcome, Refusal):
            raise Refused(outcome.code, **outcome.params)
        return outcome.version

    async def run(self) -> None:
        """Write what is asked, until cancelled."""
        while True:
            batch = [await self._queue.get()]
            while len(batch) < BATCH and not self._queue.empty():
                batch.append(self._queue.get_nowait())
            self._writing = True
            await self._settle(batch)
            self._writing = False
            for _ in batch:
                self._queue.task_done()

    def busy(self) -> bool:
        """Tell whether anybody waits for an answer."""
        return self._writing or not self._queue.empty()

    async def drain(self) -> None:
        """Wait until everything that was asked is answered."""
        await self._queue.join()

    async def _settle(self, batch: Sequence[Asked]) -> None:
        try:
            await self._write(batch)
        except Exception as error:
            failed("commit", error, session=self.session, commands=len(batch))
            self.saving = False
            self._sure = False
            await self._explain(batch, error)
        await self._erase()

    async def _write(self, batch: Sequence[Asked]) -> None:
        if not self._sure:
            await self._catch_up()
        draft = self._draft(batch)
        if draft.rows:
            await self._log.append(self.session, draft.rows)
            self.saving = True
            self._index.update(draft.made)
            self._take(draft.state, draft.records)
        for asked, outcome in draft.answers:
            self._answer(asked, outcome)

    def _take(self, state: State, records: Sequence[Record]) -> None:
        """Make durable records the state of the session."""
        self._to_mask |= names_gone(self.state, records)
        self.state = state
        for record in records:
            self.tail.add(record)
        self._last_at = records[-1].at
        if erased := erased_by(self.session, state, records):
            self._to_erase |= erased
            self.tail.forget()
        if any(isinstance(event, SessionPurged) for record in records for event in record.events):
            self.tail.forget()
            self._index = {key: known._replace(hash="") for key, known in self._index.items()}
        self.committed(records)
        self.fanout.committed(state, records)
        if any("sheet" in event.touches for record in records for event in record.events):
            # A seat may have another sheet now, and where somebody writes may be there only now.
            self.presence.changed()

    def _answer(self, asked: Asked, outcome: Ack | Refusal) -> None:
        if isinstance(outcome, Ack) and asked.actor.seat is not None:
            self.fanout.owe(asked.actor.seat)
        try:
            asked.answer(outcome)
        except Exception as error:
            # What one connection does to its answer is nobody else's trouble.
            failed("answer", error, session=self.session, command=asked.id)

    def _draft(self, batch: Sequence[Asked]) -> _Draft:
        draft = _Draft(self.state)
        at = max(self._clock(), self._last_at)
        for asked in batch:
            draft.answers.append((asked, self._decide(draft, asked, at)))
        return draft

    def _decide(self, draft: _Draft, asked: Asked, at: int) -> Ack | Refusal:
        key = (asked.actor.device, asked.id)
        known = draft.made.get(key) or self._index.get(key)
        if known is not None:
            # Of what came before a purge, only that it came is known.
            if known.hash and known.hash != asked.hash:
                return Refusal(id=asked.id, code="server-command-differs")
            return Ack(id=asked.id, version=known.version)
        device = draft.state.devices.get(asked.actor.device)
        if device is not None and device.removed:
            return Refusal(id=asked.id, code="session-device-removed")
        context = Context(at, asked.actor, asked.id, asked.seen, fresh_ids(self.session, asked.actor.device, asked.id))
        try:
            state, record = accept(draft.state, asked.command, context)
            if self._gone:
                record = without_words(self.session, record, self._gone)
                state = fold((record,), draft.state)
        except Refused as refused:
            return Refusal(id=asked.id, code=refused.code, params=dict(refused.params))
        except Exception as error:
            failed("decide", error, session=self.session, command=asked.id)
            return Refusal(id=asked.id, code="server-error")
        draft.state = state
        draft.records.append(record)
        draft.rows.append(Row(record.version, at, record.actor, record.command, asked.hash, record.events))
        draft.made[key] = Known(record.version, asked.hash)
        return Ack(id=asked.id, version=record.version)

    async def _explain(self, batch: Sequence[Asked], error: Exception) -> None:
        """Answer a batch that the log did not take. It may have taken it all the same: then it is acknowledged."""
        try:
            await self._catch_up()
        except Exception as again:
            failed("catch-up", again, session=self.session)
        lasting = self._sure and (not isinstance(error, StoreFailed) or error.code in NOT_THE_DISK)
        if lasting and (len(batch) > 1 or self._learns(error)):
            for asked in batch:
                await self._settle((asked,))
            return
        code = "server-disk-full" if getattr(error, "code", "") == "store-disk-full" else "server-not-saved"
        for asked in batch:
            known = self._index.get((asked.actor.device, asked.id))
            if known is not None and known.hash == asked.hash:
                self._answer(asked, Ack(id=asked.id, version=known.version))
            elif lasting:
                self._answer(asked, Refusal(id=asked.id, code="server-error"))
            else:
                self._answer(asked, Refusal(id=asked.id, code=code, again=True))

    def _learns(self, error: Exception) -> bool:
        """Tell whether the error names an erased key that was not known: without its words the log takes the rest."""
        key = str(error.params.get("key", "")) if isinstance(error, StoreFailed) else ""
        news = bool(key) and key not in self._gone
        if news:
            self._gone.add(key)
        return news

    async def _catch_up(self) -> None:
        """Take what the log has and the state has not."""
        rows = await self._log.read(self.session, self.state.version)
        records = records_of(rows)
        self._note(rows)
        if records:
            self._take(fold(records, self.state), records)
        self._sure = True

    def _note(self, rows: Sequence[StoredRow]) -> None:
        for row in rows:
            self._index[row.actor, row.command_id] = Known(row.version, row.command_hash)

    async def purge(self, device: str) -> None:
        """Delete everything about people; nothing of it is in any file when this returns. Raises Refused and
        StoreFailed, the latter when the rest will be done later."""
        if self.state.purged is None:
            await self.command(Actor(device, "operator"), PurgeSession(name=self.state.name))
        await self.finish_purge()

    async def finish_purge(self) -> None:
        """Clear the files of a session whose people were deleted, if that was interrupted; raises StoreFailed."""
        if self.state.purged is not None:
            await self._log.purge(self.session, self.state.purged.version)
            self._cleared = True

    async def _erase(self) -> None:
        """Clear the files of who was forgotten; what fails is tried again with the next batch."""
        if not self._cleared:
            try:
                await self.finish_purge()
            except Exception as error:
                failed("purge", error, session=self.session)
        await self.finish_forgetting()

    async def finish_forgetting(self) -> None:
        """Clear the log of who was forgotten, if that is still to be done; what fails is tried again later."""
        # More may be forgotten meanwhile.
        keys, names = self._to_erase, tuple(self._to_mask.items())
        if not keys:
            return
        try:
            # Before the keys go, because afterwards nobody knows the names.
            for version, name in names:
                await self._log.rewrite(self.session, version, partial(without_name, name=name))
                self._to_mask.pop(version, None)
            await self._log.forget(keys)
        except Exception as error:
            failed("erase", error, session=self.session, keys=len(keys))
        else:
            self._to_erase -= keys
