"""The session that is measured: a data folder with its people, its devices and their tokens.

Tokens are signed here with the key of the data folder, as the server signs them, and the devices are in the log: so
the limits on wrong codes and the admission of new devices are not what is measured, unless it is asked for.
"""

from __future__ import annotations

import asyncio
import hmac
import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from uuid6 import uuid7

from qzlive.session.base import Command
from qzlive.session.commands.access import AdmitDevice
from qzlive.session.commands.agenda import BeginItem
from qzlive.session.commands.creation import CreateSession, PlannedBreakout, PlannedItem, PlannedTopic
from qzlive.session.commands.people import AddPerson, Choose
from qzlive.session.commands.sheets import AddEntries, EditEntry, MoveEntry, NewEntry, StarEntry
from qzlive.session.decide import Actor, Context, accept
from qzlive.session.state import Role, State
from qzlive.wire.commands import command_hash, dump_command
from qzlive.wire.frames import CommandFrame, Hello, encode
from server import tokens
from server.store import DataFolder, Row, SqliteLog, StoredSession

from .swarm import masked

BREAKOUT = "topics"
TOPICS = 50
TABLES = 2
PEOPLE = 300
"""In the sessions for the start: the largest circle there is, six people at a table."""
BEGIN = 1_924_000_000_000
MINUTE = 60_000
OPERATOR = Actor("bench-operator", "operator")
MODERATOR = Actor("bench-moderator", "moderator")
WORDS = (
    "Die Fachkonferenz trifft sich künftig zweimal im Halbjahr und hält Absprachen schriftlich fest.",
    "Mehr Zeit für den Austausch in den Pausen, weniger Folien.",
    "Eine gemeinsame Ablage, in der jede Schule ihre Materialien findet.",
    "Offen bleibt, wer die neuen Kolleg*innen in den ersten Wochen begleitet.",
    "Rückmeldungen der Teilnehmenden sollen vor der nächsten Sitzung ausgewertet sein.",
)


def new_id() -> str:
    return str(uuid7())


def plan(name: str = "bench", topics: int = TOPICS) -> CreateSession:
    """Return the command that opens the session: two tables for each topic."""
    items = [
        PlannedItem(title="Begrüßung", kind="plenary", planned_at=BEGIN, minutes=15),
        PlannedItem(
            title="Thementische", kind="breakout", planned_at=BEGIN + 15 * MINUTE, minutes=60, breakout=BREAKOUT
        ),
        PlannedItem(title="Abschluss", kind="feedback", planned_at=BEGIN + 75 * MINUTE, minutes=15),
    ]
    planned = [
        PlannedTopic(
            number=number,
            title=f"Wie gelingt Vorhaben {number}?",
            assignment="Sammeln Sie, was hilft, und halten Sie drei Punkte fest.",
            questions=("Was gelingt schon?", "Was fehlt?", "Was nehmen wir uns vor?"),
            tables=TABLES,
        )
        for number in range(1, topics + 1)
    ]
    return CreateSession(
        session=new_id(),
        name=name,
        title="Kreis für die Messung",
        date="2030-12-20",
        timezone="Europe/Berlin",
        organiser="Muster-Stelle",
        ends_at=BEGIN + 90 * MINUTE,
        items=tuple(items),
        breakouts=(PlannedBreakout(breakout=BREAKOUT, form="choice"),),
        topics=tuple(planned),
    )


class Script:
    """A session in the making: commands in, rows for the log out. Everything goes through the session's own rules."""

    def __init__(self, hash_key: bytes, name: str = "bench", topics: int = TOPICS) -> None:
        self.state = State()
        self.rows: list[Row] = []
        self.events = 0
        self._hash_key = hash_key
        self._at = BEGIN - 60 * MINUTE
        self.do(plan(name, topics), OPERATOR)

    def do(self, command: Command, actor: Actor = MODERATOR) -> str:
        """Carry out a command; return its id."""
        self._at += 20
        id_ = new_id()
        context = Context(self._at, actor, id_, self.state.version, _ids())
        self.state, record = accept(self.state, command, context)
        hash_ = command_hash(dump_command(command), self._hash_key)
        self.rows.append(Row(record.version, record.at, record.actor, record.command, hash_, record.events))
        self.events += len(record.events)
        return id_


def _ids() -> Iterator[str]:
    while True:
        yield new_id()


@dataclass(frozen=True, slots=True)
class Circle:
    """A data folder with a session, ready for a server. `hellos` are the first frames of its clients."""

    folder: Path
    name: str
    people: Sequence[str]
    sheets: Sequence[str]
    hellos: Sequence[bytes]

    @property
    def path(self) -> str:
        return f"/s/{self.name}"

    def choice(self, number: int) -> bytes:
        """Return the frame of a moderator's device that enters the choice of person `number`."""
        topics = tuple(random.sample(range(1, TOPICS + 1), 2))
        return _frame(Choose(person=self.people[number], breakout=BREAKOUT, topics=topics))

    def entry(self, number: int) -> bytes:
        """Return the frame of host `number` that adds an entry to the sheet of the own table."""
        entry = NewEntry(entry=new_id(), rank=f"a{number % 10}", text=random.choice(WORDS))
        return _frame(AddEntries(sheet=self.sheets[number % len(self.sheets)], entries=(entry,)))


def _frame(command: Command) -> bytes:
    return masked(encode(CommandFrame(id=new_id(), seen=0, command=dump_command(command))))


def make(folder: Path, clients: int, *, role: Role = "moderator", known: bool = True) -> Circle:
    """Make a data folder with a session, a person for each client, and a device for each, admitted if `known`."""
    with DataFolder.open(folder) as data:
        script = Script(hmac.digest(data.server_key, b"command-hash", "sha256"))
        people = [new_id() for _ in range(clients)]
        for number, person in enumerate(people):
            script.do(AddPerson(person=person, name=f"Kim Muster{number}"))
        script.do(BeginItem(item=next(iter(script.state.items)), current=None))
        seats = list(script.state.seats.values())
        hellos = []
        for number in range(clients):
            device, seat = new_id(), seats[number % len(seats)].id if role == "host" else None
            if known:
                script.do(AdmitDevice(device=device, role=role, seat=seat, label=f"Gerät {number}"), OPERATOR)
            token = tokens.write(data.server_key, tokens.Token(device, role, seat, script.state.id))
            hellos.append(masked(encode(Hello(device=device, label=f"Gerät {number}", token=token))))
        asyncio.run(_store(data, [script]))
        return Circle(folder, "bench", people, [seat.sheets[-1] for seat in seats], hellos)


def make_long(folder: Path, events: int, sessions: int = 1) -> int:
    """Make a data folder with so many events in all, dealt to so many sessions; return how many there are."""
    with DataFolder.open(folder) as data:
        key = hmac.digest(data.server_key, b"command-hash", "sha256")
        scripts = [_evening(key, f"circle-{number}", events // sessions) for number in range(sessions)]
        asyncio.run(_store(data, scripts))
        return sum(script.events for script in scripts)


def _evening(hash_key: bytes, name: str, events: int) -> Script:
    """Write what happens in a circle: people come and choose, hosts write, change, star and move their entries."""
    rng = random.Random(name)
    script = Script(hash_key, name, PEOPLE // 12)
    people = [new_id() for _ in range(min(PEOPLE, max(1, events // 10)))]
    for number, person in enumerate(people):
        script.do(AddPerson(person=person, name=f"Kim Muster{number}"))
    script.do(BeginItem(item=next(iter(script.state.items)), current=None))
    sheets = [seat.sheets[-1] for seat in script.state.seats.values()]
    written: list[tuple[str, str]] = []
    while script.events < events:
        if rng.random() < 0.25 or not written:
            topics = tuple(rng.sample(sorted(script.state.topics), 2))
            script.do(Choose(person=rng.choice(people), breakout=BREAKOUT, topics=topics))
        # No table writes more than a few dozen points, however long a session is.
        if len(written) < 30 * len(sheets):
            sheet, id_ = rng.choice(sheets), new_id()
            entry = NewEntry(entry=id_, rank=f"a{rng.randrange(10)}", text=rng.choice(WORDS))
            script.do(AddEntries(sheet=sheet, entries=(entry,)))
            written.append((sheet, id_))
        _change(script, rng, *rng.choice(written))
    return script


def _change(script: Script, rng: random.Random, sheet: str, entry: str) -> None:
    now = script.state.sheets[sheet].entries[entry]
    match rng.randrange(6):
        case 0:
            script.do(StarEntry(sheet=sheet, entry=entry, starred=not now.starred))
        case 1:
            script.do(MoveEntry(sheet=sheet, entry=entry, rank=f"a{rng.randrange(10)}"))
        case _:
            script.do(EditEntry(sheet=sheet, entry=entry, base=now.version, text=f"{rng.choice(WORDS)} {rng.random()}"))


async def _store(data: DataFolder, scripts: Sequence[Script]) -> None:
    log = await SqliteLog.open(data, boot=new_id(), at=time.time_ns() // 1_000_000)
    try:
        for script in scripts:
            state, rows = script.state, script.rows
            await log.create_session(StoredSession(state.id, state.name, state.created_at), rows[:1])
            for start in range(1, len(rows), 500):
                await log.append(state.id, rows[start : start + 500])
    finally:
        await log.close()
