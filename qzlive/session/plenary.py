"""The results told to all, topic by topic: whose turn it is, which points, how much time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from .clock import MINUTE, left
from .outline import counted
from .seating import table_order
from .state import AgendaItem, Entry, ItemKind, Sheet, State, Table, Topic, Turn

TurnStatus = Literal["now", "next", "ahead", "done"]
"""`next` is the one that gets the floor after the present one; `done` had it."""


@dataclass(frozen=True, slots=True)
class TablePoints:
    """What a table brings: its `points` are starred or were added in the plenary, in the order of the sheet.

    `entries` is how many points of its sheet count.
    """

    table: Table
    sheet: Sheet
    points: tuple[Entry, ...]
    entries: int


@dataclass(frozen=True, slots=True)
class TopicTurn:
    """A topic in the plenary.

    `speaker` is who was named, else the topic's host of the plan (then it is `proposed`), "" if there is neither: then
    whoever writes at the table speaks. `minutes` is 0 for as long as it takes. `begun_at` and `left` (ms, negative
    once it is over; None without planned minutes) belong to the one that has the floor.
    """

    topic: Topic
    status: TurnStatus
    speaker: str
    proposed: bool
    minutes: int
    tables: tuple[TablePoints, ...]
    begun_at: int | None = None
    left: int | None = None

    @property
    def starred(self) -> int:
        """How many of its points are starred."""
        return sum(entry.starred for one in self.tables for entry in one.points)


@dataclass(frozen=True, slots=True)
class Share:
    """What is left of the summary for the topics that have not begun: how many, and how many ms they have together
    (negative once there is none)."""

    topics: int
    left: int

    @property
    def minutes(self) -> int:
        """Whole minutes for each of them, 0 if there is less."""
        return max(0, self.left // self.topics // MINUTE)


def turns(state: State, now: int) -> tuple[TopicTurn, ...]:
    """Return the topics in the order of the plenary: those that were put in order, then the others by number.

    A topic is left out if no table of it is in use: it has no entry, and nobody sits there as published.
    """
    plenary = state.plenary
    found = {number: _tables(state, number) for number in ordered(state)}
    numbers = [number for number, tables in found.items() if tables or number == plenary.current] or list(found)
    following = _following(numbers, plenary.current, plenary.spoken)
    return tuple(_turn(state, number, found[number], following, now) for number in numbers)


def ordered(state: State) -> tuple[int, ...]:
    """Return the numbers of all topics in the order of the plenary."""
    named = [number for number in state.plenary.order if number in state.topics]
    return tuple(dict.fromkeys((*named, *sorted(state.topics))))


def item_of(state: State, kind: ItemKind) -> AgendaItem | None:
    """Return the agenda item of a kind that is meant: the one that runs, else the first not over, else the last; None
    if the plan has none."""
    items = [item for item in state.items.values() if item.kind == kind]
    running = [item for item in items if item.id == state.current]
    ahead = [item for item in items if item.ended_at is None]
    return next(iter((*running, *ahead, *items[-1:])), None)


def share(state: State, now: int, found: Sequence[TopicTurn]) -> Share | None:
    """Return what the topics that have not begun may take of the summary, less what the present one still has by its
    plan; None if there is no such topic or no summary."""
    item = item_of(state, "summary")
    topics = sum(turn.status in ("next", "ahead") for turn in found)
    if item is None or not topics or item.ended_at is not None:
        return None
    rest = left(state, now) if item.id == state.current else item.length * MINUTE
    present = next((turn.left for turn in found if turn.status == "now"), None)
    return Share(topics, rest - max(0, present or 0))


def _following(numbers: Sequence[int], current: int | None, spoken: Sequence[int]) -> int | None:
    """The first behind the present one that has not had the floor, else one that was passed over."""
    place = numbers.index(current) + 1 if current in numbers else 0
    rest = (*numbers[place:], *numbers[:place])
    return next((number for number in rest if number != current and number not in spoken), None)


def _turn(state: State, number: int, tables: tuple[TablePoints, ...], following: int | None, now: int) -> TopicTurn:
    topic, plenary = state.topics[number], state.plenary
    planned = plenary.turns.get(number, Turn(number))
    status: TurnStatus = "ahead"
    if number == plenary.current:
        status = "now"
    elif number in plenary.spoken:
        status = "done"
    elif number == following:
        status = "next"
    begun_at = plenary.begun_at if status == "now" else None
    rest = begun_at + planned.minutes * MINUTE - now if begun_at is not None and planned.minutes else None
    speaker = planned.speaker or topic.host
    proposed = bool(speaker) and not planned.speaker
    return TopicTurn(topic, status, speaker, proposed, planned.minutes, tables, begun_at, rest)


def _tables(state: State, topic: int) -> tuple[TablePoints, ...]:
    order = table_order(state)
    sheets = [
        (state.tables[sheet.table], sheet)
        for sheet in state.sheets.values()
        if sheet.table is not None and state.tables[sheet.table].topic == topic
    ]
    sheets.sort(key=lambda one: order(one[0]))
    found = []
    for table, sheet in sheets:
        written = tuple(counted(state, sheet))
        if written or _is_used(state, table):
            told = tuple(entry for entry in written if entry.starred or entry.plenary)
            found.append(TablePoints(table, sheet, told, len(written)))
    return tuple(found)


def _is_used(state: State, table: Table) -> bool:
    """Whether people sit at a table, or may still come to sit there."""
    allocation = state.allocations.get(table.breakout)
    published = allocation.published if allocation is not None else None
    return not table.closed and (published is None or table.id in published.values())
