"""Groups that are not chosen: random ones for arriving, and those that are settled by what people have in common."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..language import Catalogue
from ..names import fold
from ..tables.groups import Given, Guest, Trait, decisions, given_groups, group_name, mixed_groups
from ..text import NAME_LIMIT
from .basis import basis
from .commands.tables import Computed, ComputedTable, ProposeTables
from .identity import belonging, clusters
from .pairs import pairs
from .seating import allocation_of, bound, tables_of, to_seat
from .state import Breakout, State

TRAITS: dict[str, Trait] = {"region": "region", "organisation": "organisation", "role": "role", "site": "site"}
"""What given groups may go by; a list of groups is filled by hand."""


_APART_BY: tuple[Trait, ...] = ("organisation",)
"""Who works in one place should meet others on arriving."""


@dataclass
class _Group:
    """A group with the open table that it keeps, None if one has to be opened."""

    name: str
    members: list[str]
    table: str | None = None


def groups_proposal(state: State, breakout: str, say: Catalogue) -> ProposeTables:
    """Return the command that puts everybody who is here into a group; parts of a group are called by `say`.

    Who was placed by hand stays. A group keeps its table: the one of its name or, without names, the one at which most
    of its people sit. Raises GroupsRefused.
    """
    placed = bound(allocation_of(state, breakout))
    everybody = _guests(state, breakout)
    guests = [guest for guest in everybody if guest.id not in placed]
    groups = _kept(state, breakout, _groups(state, state.breakouts[breakout], guests, say))
    by_table = {group.table: group for group in groups if group.table is not None}
    for person in (guest.id for guest in everybody if guest.id in placed):
        if placed[person] not in by_table:
            by_table[placed[person]] = _Group("", [], placed[person])
            groups.append(by_table[placed[person]])
        by_table[placed[person]].members.append(person)
    place = {guest.id: number for number, guest in enumerate(everybody)}
    return ProposeTables(
        breakout=breakout,
        plan=Computed(
            basis=basis(state, breakout),
            people=tuple(place),
            tables=tuple(
                ComputedTable(
                    table=group.table,
                    name=group.name if group.table is None else "",
                    people=tuple(place[member] for member in group.members),
                )
                for group in groups
            ),
        ),
    )


def open_questions(state: State, breakout: str, say: Catalogue) -> tuple[str, ...]:
    """Return what a moderator should look at: groups that are too small, people who belong nowhere yet."""
    phase, placed = state.breakouts[breakout], bound(allocation_of(state, breakout))
    if phase.by not in TRAITS:
        return ()
    guests = [guest for guest in _guests(state, breakout) if guest.id not in placed]
    return decisions(_given(phase, guests), phase.min_size, say)


def _guests(state: State, breakout: str) -> list[Guest]:
    known = clusters(state)
    return [
        Guest(
            person.id,
            region=belonging(known[person.id], "region"),
            organisation=belonging(known[person.id], "organisation"),
            role=belonging(known[person.id], "role"),
            site=belonging(known[person.id], "site"),
        )
        for person in to_seat(state, breakout)
    ]


def _given(phase: Breakout, guests: Sequence[Guest]) -> Given:
    return given_groups(
        guests, TRAITS[phase.by], min_size=phase.min_size, max_size=phase.max_size, seed=phase.rules.seed
    )


def _groups(state: State, phase: Breakout, guests: Sequence[Guest], say: Catalogue) -> list[_Group]:
    if phase.form == "arrival":
        apart, together = pairs(state, phase.id)
        mixed = mixed_groups(
            guests,
            phase.size,
            apart=apart,
            together=together,
            apart_by=_APART_BY,
            seed=phase.rules.seed,
        )
        return [_Group("", list(members)) for members in mixed.groups]
    if phase.by not in TRAITS:
        return []
    return [
        _Group(group_name(replace(group, name=_short(group.name)), say), list(group.members))
        for group in _given(phase, guests).groups
    ]


def _short(name: str) -> str:
    """Return a name for a group from what a list says, which may be as long as a line."""
    return name if len(name) <= NAME_LIMIT else name[: NAME_LIMIT - 1].rstrip() + "…"


def _kept(state: State, breakout: str, groups: list[_Group]) -> list[_Group]:
    seats = allocation_of(state, breakout).seats
    free = {table.id: table for table in tables_of(state, breakout) if not table.closed}
    for group in groups:
        if group.name:
            # The spelling of most people may be another one by now.
            group.table = next((id_ for id_, table in free.items() if fold(table.name) == fold(group.name)), None)
        elif free:
            # The first of those that fit as well.
            group.table = max(free, key=lambda id_: sum(seats.get(member) == id_ for member in group.members))
        if group.table is not None:
            del free[group.table]
    return groups
