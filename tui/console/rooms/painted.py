"""The work list as it is told: its rows, what is left and who has what, and who may work on it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from qzlive.language import Catalogue
from qzlive.rooms import Platform, Room, Run, unlisted
from qzlive.session.seating import allocation_of
from qzlive.session.state import State

from .data import Work


@dataclass(frozen=True, slots=True)
class Shown:
    """A row as it was painted: what a key does holds for these people, whatever has changed since. `run` is None for
    who is in the room already."""

    people: tuple[str, ...]
    table: str
    who: str
    room: str
    again: bool
    holder: str | None
    run: Run | None


def left(state: State, work: Work) -> tuple[Shown, ...]:
    """Return the runs that are left; of people who move, the label of the table where they are."""
    return tuple(_painted(state, run) for run in work.todo.runs)


def in_rooms(work: Work, rooms: Sequence[Room]) -> tuple[Shown, ...]:
    """Return who is in the room already, each in a row."""
    names = {room.table: room.name for room in rooms}
    return tuple(
        Shown((one.person,), one.table, one.display, names[one.table], False, None, None)
        for one in (line.move for line in work.todo.done)
    )


def standing(state: State, work: Work, own: str, names: Mapping[str, str], t: Catalogue) -> str:
    """Return what is left, and how much of it this device (`own`) and the others have; `names` are the labels of
    devices."""
    todo = work.todo
    if allocation_of(state, work.breakout).published is None:
        return t("rooms-unpublished")
    if not todo.total:
        return t("rooms-work-nobody")
    said = [t("rooms-work-left", left=todo.left, total=todo.total, again=todo.again)]
    if not work.alone:
        taken = work.taken
        said += [t("rooms-work-mine", count=taken[own])] if own in taken else []
        others = ((names.get(device) or "?", count) for device, count in taken.items() if device != own)
        said += [t("rooms-work-theirs", name=name, count=count) for name, count in others]
    return " · ".join(said)


def rules(
    state: State, work: Work, platform: Platform, own: str, names: Mapping[str, str], t: Catalogue
) -> tuple[str, ...]:
    """Return who may work on the list and who has it, and who is on no list."""
    if work.alone:
        whose = "mine" if work.holder == own else "nobody" if work.holder is None else "theirs"
        said = [t(f"rooms-work-whole-{whose}", name=names.get(work.holder or "") or "?")]
        if work.opened:
            said.append(t("rooms-work-one-opened", platform=platform.name))
        else:
            said.append(t("rooms-zoom-first" if platform.key == "zoom" else "rooms-work-one-before"))
    else:
        said = [t("rooms-work-several")]
    missing = zip(("rooms-unseated", "rooms-away"), unlisted(state, work.breakout), strict=True)
    return (*said, *(t(code, count=count) for code, count in missing if count and work.todo.total))


def _painted(state: State, run: Run) -> Shown:
    who = run.first if len(run.lines) == 1 else f"{run.first} … {run.last}"
    room, was = run.room, state.tables.get(run.lines[0].was or "")
    if run.was:
        room = f"{was.label if was is not None else '?'} → {room}"
    people = tuple(line.move.person for line in run.lines)
    return Shown(people, run.table, who, room, bool(run.was), run.claimed, run)
