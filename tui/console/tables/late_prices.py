"""What could be done for people without a chair and for small tables if others moved: computed on request, each with
its price, taken or left by a moderator."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from qzlive.language import Catalogue
from qzlive.session.base import Command
from qzlive.session.commands.tables import AddTable, CloseTable
from qzlive.session.late import standing
from qzlive.session.problem import problem_of
from qzlive.session.seating import allocation_of, tables_of
from qzlive.session.state import State
from qzlive.tables.choice import Cancelled, NoSolver, Proposal, proposals

from ...outline.dialogs import Choose, Possibility
from ..console import Console
from ..patience import GivenUp
from .computing import Cancel, beside
from .late_deeds import finish, moves_to

SECONDS = 2.0
"""So long each proposal may take."""
NAMED = 5
"""So many moves are named; more are counted."""


@dataclass(frozen=True, slots=True)
class Price:
    """A proposal as it differs from the draft: `placed` get a table, `moved` another one; tables by their ids, new ones
    by their labels."""

    placed: Mapping[str, str]
    moved: Mapping[str, str]
    opened: tuple[str, ...]
    closed: tuple[str, ...]


def price(state: State, breakout: str, offer: Proposal) -> Price:
    """Return what a proposal changes."""
    seats = allocation_of(state, breakout).seats
    target = {member: table.id for table in offer.tables for member in table.members}
    return Price(
        placed={id_: table for id_, table in target.items() if id_ not in seats},
        moved={id_: table for id_, table in target.items() if id_ in seats and seats[id_] != table},
        opened=offer.opened,
        closed=offer.closed,
    )


def told(state: State, breakout: str, one: Price, t: Catalogue) -> str:
    """Return a proposal in a sentence: what it brings, and who moves for it."""
    seats = allocation_of(state, breakout).seats

    def label(table: str) -> str:
        known = state.tables.get(table)
        return known.label if known is not None else table

    placed = ", ".join(f"{state.people[id_].name} → {label(table)}" for id_, table in one.placed.items())
    moves = [
        f"{state.people[id_].name} {label(seats[id_])} → {label(table)}"
        for id_, table in list(one.moved.items())[:NAMED]
    ]
    parts = [t("price-places", who=placed) if placed else t("price-mends")]
    parts.append(t("price-moves", count=len(one.moved), who=", ".join(moves), more=len(one.moved) - len(moves)))
    for code, tables in (("price-opens", one.opened), ("price-closes", one.closed)):
        if tables:
            parts.append(t(code, labels=", ".join(map(label, tables))))
    return "\n".join(parts)


async def prices(console: Console, breakout: str) -> bool:
    """Compute proposals with their price, let a moderator choose, and do what is chosen. To be awaited in a worker."""
    state, t = console.state, console.t
    allocation = allocation_of(state, breakout)
    published = allocation.published
    if published is not None and any(
        published[id_] != table for id_, table in allocation.seats.items() if id_ in published
    ):
        console.say("price-publish-first", bad=True)
        return False
    problem, tables = problem_of(state, breakout), standing(state, breakout)

    def work(cancelled: Cancel) -> tuple[Proposal, ...]:
        return proposals(problem, tables, seconds=SECONDS, cancelled=cancelled)

    try:
        offers = await beside(console, work, lambda seconds: t("price-computing", seconds=seconds))
    except (GivenUp, Cancelled):
        console.say("why-given-up")
        return False
    except NoSolver:
        console.say("price-no-solver", bad=True)
        return False
    found = [price(state, breakout, offer) for offer in offers]
    if not found:
        console.say("price-none")
        return False
    offered = [Possibility(str(number), told(state, breakout, one, t)) for number, one in enumerate(found)]
    chosen = await console.push_screen_wait(Choose(t("price-title"), offered))
    return chosen is not None and await _take(console, breakout, found[int(chosen)])


async def _take(console: Console, breakout: str, one: Price) -> bool:
    rooms: dict[str, str] = {}
    for opened in one.opened:
        room = await _room(console, breakout, opened)
        if room is None:
            return False
        rooms[opened] = room
    seats = {id_: rooms.get(table, table) for id_, table in {**one.placed, **one.moved}.items()}
    commands: list[Command] = [moves_to(console.state, breakout, seats)]
    commands += [CloseTable(table=table) for table in one.closed]
    return await finish(console, breakout, commands, seats)


async def _room(console: Console, breakout: str, label: str) -> str | None:
    """Return an empty open table of the topic whose table would have this label; one is added if there is none."""
    topic = int("".join(sign for sign in label if sign.isdecimal()))

    def empty() -> str | None:
        taken = {*allocation_of(console.state, breakout).seats.values()}
        tables = (table for table in tables_of(console.state, breakout) if table.topic == topic)
        return next((table.id for table in tables if not table.closed and table.id not in taken), None)

    if empty() is None:
        sent = console.send(AddTable(breakout=breakout, topic=topic))
        if not sent or await console.settled(sent) is not None:
            return None
        await console.shown(lambda: empty() is not None)
    return empty()
