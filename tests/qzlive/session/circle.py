"""A small circle to play with: commands go in, state and records come out, without server or disk."""

from __future__ import annotations

from itertools import count

from qzlive.roster import Kind
from qzlive.session.base import Command
from qzlive.session.commands.creation import CreateSession, PlannedBreakout, PlannedItem, PlannedTopic
from qzlive.session.commands.people import PastedRow, PastePeople
from qzlive.session.decide import Actor, Context, accept
from qzlive.session.record import Record
from qzlive.session.state import Seat, Sheet, State

START = 1_648_641_600_000
MINUTE = 60_000
OPERATOR = Actor("operator-device", "operator")
MODERATOR = Actor("moderator-device", "moderator")

PLAN = CreateSession(
    session="0190aaaa-0000-7000-8000-000000000001",
    name="2022-03-30-circle",
    title="Circle",
    date="2022-03-30",
    timezone="Europe/Berlin",
    moderators=("Mara Moderation",),
    letter="Dear all",
    ends_at=START + 90 * MINUTE,
    items=(
        PlannedItem(title="Welcome", kind="plenary", planned_at=START, minutes=15, notes=("News",)),
        PlannedItem(
            title="Tables", kind="breakout", planned_at=START + 15 * MINUTE, minutes=45, breakout="topics"
        ),
        PlannedItem(title="Summary", kind="summary", planned_at=START + 60 * MINUTE, minutes=30, speaker="Somebody"),
    ),
    breakouts=(
        PlannedBreakout(
            breakout="topics", form="choice", min_size=2, max_size=3, announce=((5, "Five minutes"),)
        ),
    ),
    topics=(
        PlannedTopic(number=1, title="Beginnings", assignment="Collect", questions=("What works?", "What lacks?")),
        PlannedTopic(number=2, title="Networks", questions=("Who helps?",), host="Hanna Host"),
        PlannedTopic(number=3, title="Talking", tables=1),
    ),
)  # fmt: skip


def pasted(*displays: str, breakout: str = "topics", kind: Kind = "live", gone: tuple[str, ...] = ()) -> PastePeople:
    """The command for a list that has nothing but names."""
    return PastePeople(
        breakout=breakout, kind=kind, rows=tuple(PastedRow(display=display) for display in displays), gone=gone
    )


class Circle:
    """Plays commands on a session made from `PLAN`."""

    def __init__(self, plan: CreateSession = PLAN) -> None:
        self._numbers = count(1)
        self.state = State()
        self.records: list[Record] = []
        self.now = START
        self.do(plan, OPERATOR)
        self.hosts = {label: self.host(label) for label in ("1a", "2a")}
        self.home = {label: self.sheet(label).id for label in self.hosts}

    def fresh(self) -> str:
        return f"0190bbbb-0000-7000-8000-{next(self._numbers):012}"

    def do(
        self, command: Command, actor: Actor = MODERATOR, *, seen: int | None = None, id_: str | None = None
    ) -> Record:
        """Accept a command; raises Refused and changes nothing then."""
        context = Context(
            at=self.now,
            actor=actor,
            command=id_ or self.fresh(),
            seen=self.state.version if seen is None else seen,
            fresh=iter(self.fresh, ""),
        )
        self.state, record = accept(self.state, command, context)
        self.records.append(record)
        return record

    def table(self, label: str) -> str:
        return next(table.id for table in self.state.tables.values() if table.label == label)

    def seat(self, label: str) -> Seat:
        return next(seat for seat in self.state.seats.values() if seat.table == self.table(label))

    def host(self, label: str) -> Actor:
        return Actor(f"host-device-{label}", "host", self.seat(label).id)

    def sheet(self, label: str) -> Sheet:
        return self.state.sheets[self.seat(label).sheets[-1]]

    def person(self, name: str) -> str:
        return next(person.id for person in self.state.people.values() if person.name == name)

    def table_of(self, name: str) -> str | None:
        """The label of the table at which a person sits in the draft."""
        seat = self.state.allocations["topics"].seats.get(self.person(name))
        return self.state.tables[seat].label if seat else None
