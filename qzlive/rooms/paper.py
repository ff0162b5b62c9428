"""What a moderator prints or keeps open beside the platform: the names of the rooms, and the work list to tick."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from ..language import Catalogue
from .platforms import Platform
from .seats import Room
from .worklist import Run, Worklist, run_text

_BOX, _PASSED = "[ ]", "⋮"


def names_text(rooms: Sequence[Room]) -> str:
    """Return the names of the rooms, a line each, to be typed or pasted one after the other."""
    return "".join(f"{room.name}\n" for room in rooms)


def advice(platform: Platform, rooms: Sequence[Room], say: Catalogue) -> tuple[str, ...]:
    """Return what a moderator has to know before the first click, and what is too much for the platform."""
    people = sum(len(room.people) for room in rooms)
    known = tuple(say(f"rooms-advice-{platform.key}").split("\n"))
    once = [say("rooms-zoom-first")] if platform.key == "zoom" else []
    return (*once, *known, *(say(reason.code, reason.params) for reason in platform.excesses(len(rooms), people)))


def worklist_text(todo: Worklist, platform: Platform, say: Catalogue, *, opened: bool) -> str:
    """Return the work list as a text with a box before each name: room by room before the rooms are open, where dots
    stand for those who are passed over in the dialogue; afterwards run by run down the list."""
    head = say("rooms-worklist-opened" if opened else "rooms-worklist-before")
    order = say("rooms-order-zoom" if platform.key == "zoom" else "rooms-order-name")
    once = [say("rooms-zoom-first")] if platform.key == "zoom" and not opened else []
    lines = [head, *once, order, say("rooms-left", left=todo.left, total=todo.total)]
    fresh = [run for run in todo.runs if not run.was]
    changes = [run for run in todo.runs if run.was]
    for room, runs in [] if opened else groupby(fresh, key=lambda run: run.room):
        lines += ["", *_room(room, list(runs), say)]
    for run in (*(fresh if opened else ()), *changes):
        lines += ["", run_text(run, say), *_names(run)]
    return "\n".join(lines) + "\n"


def _room(room: str, runs: Sequence[Run], say: Catalogue) -> Iterator[str]:
    yield f"{room} ({say('rooms-people', count=sum(len(run.lines) for run in runs))})"
    for number, run in enumerate(runs):
        if number:
            yield f"  {_PASSED}"
        yield from _names(run)


def _names(run: Run) -> Iterator[str]:
    return (f"  {_BOX} {line.move.display}" for line in run.lines)
