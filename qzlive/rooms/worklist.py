"""Who is still to be put into which room by hand, in the order in which the platform's own dialogue shows people.

Before the rooms are open one moderator goes from room to room: its dialogue offers those who have no room yet. (Zoom
takes only the first set of assignments that is submitted, so a second moderator's work would be lost.) Afterwards
several go down the list of people, each taking lines that nobody else has.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from ..language import Catalogue
from .order import Place, shown_order


@dataclass(frozen=True, slots=True)
class Move:
    """A person who is here, with the display name that the platform shows, and the id of the table to sit at."""

    person: str
    display: str
    table: str


@dataclass(frozen=True, slots=True)
class Line:
    """A move that is to be made. `was`: the table at whose room the person was put before, None if at none.
    `claimed`: who has taken the line, None if nobody."""

    move: Move
    was: str | None = None
    claimed: str | None = None


@dataclass(frozen=True, slots=True)
class Run:
    """Lines that stand one after the other in the dialogue and go into one room: clicks in a row.

    `room` is the name of the room; `was` the name of the room in which the dialogue lists these people, "" for those
    without one; `claimed` as for a line.
    """

    table: str
    room: str
    was: str
    claimed: str | None
    lines: tuple[Line, ...]

    @property
    def first(self) -> str:
        """The display name at the top."""
        return self.lines[0].move.display

    @property
    def last(self) -> str:
        return self.lines[-1].move.display


@dataclass(frozen=True, slots=True)
class Worklist:
    """What is left, run by run, and what is done, in the order of names. `again` of the lines that are left are people
    who sit elsewhere by now than where they were put."""

    runs: tuple[Run, ...]
    done: tuple[Line, ...]

    @property
    def left(self) -> int:
        return sum(len(run.lines) for run in self.runs)

    @property
    def total(self) -> int:
        return self.left + len(self.done)

    @property
    def again(self) -> int:
        return sum(len(run.lines) for run in self.runs if run.was)

    def next_for(self, moderator: str, place: int = 0) -> Run | None:
        """Return the first run that is this moderator's, else the first that is nobody's: from a place in the list on,
        and from its top where there is none below."""
        order = (*self.runs[place:], *self.runs[:place])
        own = (run for run in order if run.claimed == moderator)
        return next(own, None) or next((run for run in order if run.claimed is None), None)


def worklist(
    moves: Iterable[Move],
    rooms: Mapping[str, str],
    *,
    placed: Mapping[str, str],
    claims: Mapping[str, str],
    opened: bool,
    order: Callable[[str], Place] = shown_order,
) -> Worklist:
    """Return what is left to do.

    `moves` are all people who are to sit somewhere and are here: who has left is not among them and so disappears.
    `rooms` are the names of the rooms by table id, in the order of the tables; `placed` where people were put already,
    by person the id of a table; `claims` who has taken which person's line. `opened`: whether the rooms are open.

    Before that the runs go by room, and a run is unbroken in the list of those who are in no room yet and in none of
    the rooms above; afterwards they go by name. People who are to change their room come last, by the room they are in.
    Raises KeyError for a table that has no room.
    """
    lines = [
        Line(move, placed.get(move.person), claims.get(move.person))
        for move in sorted(moves, key=lambda move: (order(move.display), move.display, move.person))
    ]
    new = [line for line in lines if line.was is None]
    again = [line for line in lines if line.was not in (None, line.move.table)]
    runs = _stretches(new, rooms) if opened else _by_room(new, rooms)
    done = tuple(line for line in lines if line.was == line.move.table)
    return Worklist((*runs, *_changes(again, rooms)), done)


def run_text(run: Run, say: Catalogue) -> str:
    """Return a run as one line of a list."""
    params = {"first": run.first, "last": run.last, "room": run.room, "was": run.was, "count": len(run.lines)}
    if run.was:
        return say("rooms-run-again", params)
    return say("rooms-run", params)


def _by_room(lines: Sequence[Line], rooms: Mapping[str, str]) -> Iterator[Run]:
    """From the last room to the first: between two people of a room only those of later rooms break a run, because
    those of the rooms above are no longer offered."""
    places: dict[str, list[int]] = {table: [] for table in rooms}
    for place, line in enumerate(lines):
        places[line.move.table].append(place)
    later: list[int] = []
    found: list[list[Run]] = []
    for table in reversed(list(rooms)):
        runs: list[list[Line]] = []
        before = -1
        for place in places[table]:
            line = lines[place]
            unbroken = runs and bisect(later, before) == bisect(later, place)
            if unbroken and runs[-1][-1].claimed == line.claimed:
                runs[-1].append(line)
            else:
                runs.append([line])
            before = place
        found.append([Run(table, rooms[table], "", run[0].claimed, tuple(run)) for run in runs])
        later = sorted(later + places[table])
    for of_room in reversed(found):
        yield from of_room


def _changes(lines: Sequence[Line], rooms: Mapping[str, str]) -> Iterator[Run]:
    places = {table: number for number, table in enumerate(rooms)}
    by_room = sorted(lines, key=lambda line: places.get(line.was or "", len(places)))
    for was, there in groupby(by_room, key=lambda line: line.was or ""):
        # A table that is gone has no room to be named, but the person is in one.
        yield from _stretches(list(there), rooms, rooms.get(was, "?"))


def _stretches(lines: Sequence[Line], rooms: Mapping[str, str], was: str = "") -> Iterator[Run]:
    for (table, claimed), run in groupby(lines, key=lambda line: (line.move.table, line.claimed)):
        yield Run(table, rooms[table], was, claimed, tuple(run))
