"""Taking back the own steps at the tables, and doing them again. No screen, no connection.

A step is what one or several commands changed, by their effect: who sits where, which tables are open, hosts, pairs,
rules. Taking it back brings exactly that to what it was, and only as long as it still is what the step made of it: what
another moderator changed since is theirs. What a merge wrote on the sheet of the other table goes with it
(`tui.outline.steps`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

from qzlive.session.base import Command
from qzlive.session.commands.tables import (
    AddTable,
    ChangeRules,
    ChangeSizes,
    CloseTable,
    HostTable,
    MergeTables,
    Move,
    MovePeople,
    MovePerson,
    PairPeople,
    PinPerson,
    ProposeTables,
    ReopenTable,
    SeatPerson,
    SplitTable,
)
from qzlive.session.seating import BY_HAND
from qzlive.session.state import State, TableRules

from ...outline.steps import Step as SheetStep
from ...outline.steps import Way as SheetWay
from ...outline.steps import step as sheet_step
from ...outline.steps import untouched as sheet_untouched

STEPS = (
    AddTable,
    ChangeRules,
    ChangeSizes,
    CloseTable,
    HostTable,
    MergeTables,
    MovePeople,
    MovePerson,
    PairPeople,
    PinPerson,
    ProposeTables,
    ReopenTable,
    SeatPerson,
    SplitTable,
)
"""The commands whose effect can be taken back."""
KEPT = 200
"""So many steps can be taken back."""
RECENT = 3
"""Who sits where none of so many steps has brought anybody was moved by another moderator."""
AT_ONCE = 500
"""So many people fit into one command."""

Fact = tuple[str, ...]
"""("seat", breakout, person), ("open", table), ("host", table), ("pair", one, other), ("rules", breakout), ("sizes",
breakout) or ("seatless", person)."""
Facts = Mapping[Fact, Any]
Outcome = Literal["done", "nothing", "changed", "waiting", "unwritten"]
"""`changed`: somebody else has changed the same since; `waiting`: what the step did is not known before the server has
answered; `unwritten`: the own disk did not take it."""
OPEN = (True, None)


def facts(state: State) -> dict[Fact, Any]:
    """Return what steps at the tables change; what has no value is left out."""
    found: dict[Fact, Any] = {}
    for breakout, allocation in state.allocations.items():
        for person, at in allocation.seats.items():
            why = allocation.reasons.get(person)
            by_hand = why is not None and why.code == BY_HAND
            found["seat", breakout, person] = (at, person in allocation.pinned, by_hand)
    for table in state.tables.values():
        found["open", table.id] = (False, table.joined) if table.closed else OPEN
        if table.host is not None:
            found["host", table.id] = table.host
    for pair in state.pairs:
        found["pair", pair.one, pair.other] = pair.relation
    for phase in state.breakouts.values():
        found["rules", phase.id] = phase.rules
        found["sizes", phase.id] = (phase.min_size, phase.max_size)
    for one in state.people.values():
        if one.seatless is not None:
            found["seatless", one.id] = one.seatless
    return found


@dataclass(frozen=True, slots=True)
class Step:
    """Facts before and after (None: none), and what happened on sheets, by their ids."""

    changes: Mapping[Fact, tuple[Any, Any]]
    sheets: Mapping[str, SheetStep] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.changes or self.sheets)

    def turned(self) -> Step:
        """Return the step the other way round."""
        return Step(
            {fact: (after, before) for fact, (before, after) in self.changes.items()},
            {sheet: one.turned() for sheet, one in self.sheets.items()},
        )

    @property
    def people(self) -> tuple[str, ...]:
        """Whose seat it changed."""
        return tuple(fact[2] for fact in self.changes if fact[0] == "seat")


def step(before: State, after: State) -> Step:
    """Return what differs between two states."""
    was, now = facts(before), facts(after)
    changes = {fact: (was.get(fact), now.get(fact)) for fact in {**was, **now} if was.get(fact) != now.get(fact)}
    written: dict[str, SheetStep] = {}
    for id_, sheet in after.sheets.items():
        known = before.sheets.get(id_)
        if known is not None and known is not sheet and (made := sheet_step(known, sheet)) is not None:
            written[id_] = made
    return Step(changes, written)


def joined(steps: Iterable[Step]) -> Step:
    """Return several steps, one after the other, as one."""
    changes: dict[Fact, tuple[Any, Any]] = {}
    sheets: dict[str, SheetStep] = {}
    for one in steps:
        for fact, (before, after) in one.changes.items():
            changes[fact] = (changes[fact][0] if fact in changes else before, after)
        sheets.update(one.sheets)
    return Step({fact: (before, after) for fact, (before, after) in changes.items() if before != after}, sheets)


def untouched(state: State, done: Step) -> bool:
    """Return whether nobody has changed since what a step did, and whether its way back is free."""
    now = facts(state)
    if not all(_is(now, fact, after) for fact, (_, after) in done.changes.items()):
        return False
    if not all(id_ in state.sheets and sheet_untouched(state.sheets[id_], one) for id_, one in done.sheets.items()):
        return False
    going = {fact[1] for fact, (before, _) in done.changes.items() if fact[0] == "open" and before != OPEN}
    coming = {fact[1] for fact, (before, _) in done.changes.items() if fact[0] == "open" and before == OPEN}
    if any(fact[0] == "seat" and seat[0] in going and fact not in done.changes for fact, seat in now.items()):
        return False
    for fact, (before, _) in done.changes.items():
        if fact[0] == "seat":
            person = state.people.get(fact[2])
            if person is None or not person.counted:
                return False
            if before is not None and before[0] not in coming and state.tables[before[0]].closed:
                return False
        into = before[1] if fact[0] == "open" and before is not None else None
        if into is not None and state.tables[into].closed and into not in coming:
            return False
    return True


def _is(now: Facts, fact: Fact, wanted: Any) -> bool:
    """A table that was added is closed when it is taken back: tables never go."""
    present = now.get(fact)
    return bool(present == wanted or (fact[0] == "open" and wanted is None and present == (False, None)))


class Way:
    """The commands that lead to where some facts have wanted values. Each is made for the state as the one before it
    left it, so that the rules of the session are nobody else's business."""

    def __init__(self, state: State, done: Step) -> None:
        self._wanted = {fact: before for fact, (before, _) in done.changes.items()}
        self._sheets = {id_: SheetWay.back(state.sheets[id_], one) for id_, one in done.sheets.items()}
        self._said: list[Command] = []

    def next(self, state: State) -> Command | None:
        """Return the next command, None at the end of the way."""
        for command in self._missing(state):
            if command not in self._said:
                self._said.append(command)
                return command
        for id_, way in self._sheets.items():
            if (written := way.next(state.sheets[id_])) is not None:
                return written
        return None

    def _missing(self, state: State) -> Iterator[Command]:
        now = facts(state)
        missing = {fact: value for fact, value in self._wanted.items() if not _is(now, fact, value)}
        yield from _tables(now, missing)
        yield from _rules(missing)
        yield from _moves(now, missing)
        for fact, value in missing.items():
            if fact[0] == "open" and value is None and now.get(fact) == OPEN:
                yield CloseTable(table=fact[1])
            elif fact[0] == "host":
                yield HostTable(table=fact[1], person=value)
            elif fact[0] == "pair":
                yield PairPeople(person=fact[1], other=fact[2], relation=value)
            elif fact[0] == "seatless":
                # Where somebody sits is said by the seats.
                yield SeatPerson(breakout=next(iter(state.breakouts)), person=fact[1], seatless=value)


def _tables(now: Facts, missing: Facts) -> Iterator[Command]:
    states = {fact[1]: value for fact, value in missing.items() if fact[0] == "open" and value is not None}
    for table, value in states.items():
        if value == OPEN:
            yield ReopenTable(table=table)
    for table, (_, into) in ((table, value) for table, value in states.items() if value != OPEN):
        if now["open", table] != OPEN:
            yield ReopenTable(table=table)
        yield CloseTable(table=table) if into is None else MergeTables(table=table, into=into)


def _rules(missing: Facts) -> Iterator[Command]:
    for fact, value in missing.items():
        if fact[0] == "sizes":
            yield ChangeSizes(breakout=fact[1], min_size=value[0], max_size=value[1])
        elif fact[0] == "rules" and isinstance(value, TableRules):
            yield ChangeRules(breakout=fact[1], **asdict(value))


def _moves(now: Facts, missing: Facts) -> Iterator[Command]:
    found: dict[str, list[Move]] = {}
    for fact, value in missing.items():
        if fact[0] == "seat":
            table, pinned, by_hand = value or (None, False, False)
            present = now.get(fact)
            move = Move(
                person=fact[2],
                from_table=present[0] if present is not None else None,
                table=table,
                pinned=pinned,
                placed_by_hand=by_hand,
            )
            found.setdefault(fact[1], []).append(move)
    for breakout, moves in found.items():
        for start in range(0, len(moves), AT_ONCE):
            yield MovePeople(breakout=breakout, moves=tuple(moves[start : start + AT_ONCE]))


@dataclass(eq=False)
class Done:
    """What was asked for as one step: the effect of each command by its id, None as long as it is not known."""

    parts: dict[str, Step | None]

    @property
    def step(self) -> Step | None:
        """The whole of it; None as long as it is not known."""
        known = [one for one in self.parts.values() if one is not None]
        return joined(known) if len(known) == len(self.parts) else None


class Steps:
    """The own steps, the last one last."""

    def __init__(self) -> None:
        self._done: list[Done] = []
        self._undone: list[Done] = []

    def note(self, command: str, before: State, after: State, *, goes_on: bool = False) -> None:
        """Remember what a command has changed as far as it can be seen; `goes_on`: it belongs to the last step."""
        made = step(before, after) or None
        if goes_on and self._done:
            self._done[-1].parts[command] = made
            return
        self._done.append(Done({command: made}))
        del self._done[:-KEPT]
        self._undone.clear()

    def arrived(self, command: str, before: State, after: State) -> None:
        """The server has taken a command: what it did is known now, whoever else was at it meanwhile."""
        for one in (*self._done, *self._undone):
            if command in one.parts:
                one.parts[command] = step(before, after)

    @property
    def waiting(self) -> tuple[str, ...]:
        """The commands of which it is not known yet what they did."""
        return tuple(id_ for one in (*self._done, *self._undone) for id_, part in one.parts.items() if part is None)

    def seated(self, breakout: str, person: str, table: str | None) -> bool:
        """Return whether one of the last own steps, done or taken back, has brought a person to a table."""
        last = (*self._done[-RECENT:], *self._undone[-RECENT:])
        sides = (part.changes.get(("seat", breakout, person)) for one in last for part in one.parts.values() if part)
        return any(table == (side[0] if side is not None else None) for both in sides if both for side in both)

    def forget(self, command: str) -> None:
        """The server has not taken a command, or it will not be told what it did."""
        for stack in (self._done, self._undone):
            for one in stack:
                one.parts.pop(command, None)
            stack[:] = [one for one in stack if one.parts]

    def go(
        self, look: Callable[[], State], send: Callable[[Command], bool], *, again: bool = False
    ) -> tuple[Outcome, Step | None]:
        """Take the last step back, or do the last one that was taken back `again`; return what came of it, and what
        was to be changed. What cannot be taken back any more is forgotten."""
        source, other = (self._undone, self._done) if again else (self._done, self._undone)
        while source and (done := source[-1].step) is not None and not done:
            source.pop()
        if not source:
            return "nothing", None
        if (done := source[-1].step) is None:
            return "waiting", None
        if again:
            done = done.turned()
        last = source.pop()
        if not untouched(look(), done):
            return "changed", done
        way = Way(look(), done)
        while (command := way.next(look())) is not None:
            if not send(command):
                source.append(last)
                return "unwritten", done
        other.append(last)
        return "done", done
