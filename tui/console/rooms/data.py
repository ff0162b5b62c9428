"""What the view of the rooms shows, taken from the state and from who has which line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from qzlive.rooms import PLATFORMS, Platform, Run, Worklist, latest, platform_named, todo
from qzlive.session.phases import with_tables
from qzlive.session.seating import allocation_of
from qzlive.session.state import State


@dataclass(frozen=True, slots=True)
class Work:
    """The work list of a phase. `alone`: only one moderator may put people into rooms, who takes the list as a whole:
    `holder` is the device that has it, None if nobody."""

    breakout: str
    opened: bool
    alone: bool
    holder: str | None
    todo: Worklist

    @property
    def people(self) -> frozenset[str]:
        """Everybody who is still to be put somewhere."""
        return frozenset(line.move.person for run in self.todo.runs for line in run.lines)

    @property
    def taken(self) -> Mapping[str, int]:
        """How many lines each device has."""
        return Counter(line.claimed for run in self.todo.runs for line in run.lines if line.claimed is not None)


def platform_of(state: State, wish: Platform | None) -> Platform:
    """Return the platform that was chosen, else that of the plan, else the one that most people use."""
    return wish or platform_named(state.platform) or PLATFORMS["zoom"]


def breakout_of(state: State, *wishes: str | None) -> str | None:
    """Return the first of the wishes that has tables, else the phase whose tables were told last; None if there is
    none."""
    known = with_tables(state)
    return next((one for one in wishes if one in known), None) or latest(state)


def work_of(
    state: State, breakout: str, platform: Platform, holders: Mapping[str, str], *, singly: bool = False
) -> Work:
    """Return the work list as it is now; `holders` by line the device that has it. `singly`: each person apart."""
    opened = "open" in allocation_of(state, breakout).steps
    alone = not (opened and platform.several)
    found = todo(state, breakout, platform, {} if alone else holders, opened=opened)
    if singly:
        apart = (Run(run.table, run.room, run.was, run.claimed, (line,)) for run in found.runs for line in run.lines)
        found = Worklist(tuple(apart), found.done)
    return Work(breakout, opened, alone, holders.get(breakout), found)


def stretch(work: Work, start: int, people: int) -> frozenset[str]:
    """Return about so many people whom nobody has yet, from this run on."""
    found: list[str] = []
    for run in work.todo.runs[start:]:
        if len(found) >= people:
            break
        if run.claimed is None:
            found += [line.move.person for line in run.lines]
    return frozenset(found)
