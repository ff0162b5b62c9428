"""The break before a phase in rooms: its steps, what stands, what is done, and what the one key does next.

Two moderators share a break. All of this is derived from the state, so that both see the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Literal, get_args

from .clock import MINUTE, course, left
from .phases import choosing, makes_groups
from .seating import allocation_of, to_seat
from .state import AgendaItem, Aim, Breakout, BreakStep, State

STEPS: tuple[BreakStep, ...] = get_args(BreakStep)

Deed = Literal["copy", "list", "decide", "compute", "publish", "begin", "on"]
"""What the one key does in a step: give the text away; take a list; go to what is doubtful; make the tables; publish
them; begin the phase; tick the step and go on."""


@dataclass(frozen=True, slots=True)
class Done:
    """A step that is done. `at` is when, in ms, None where nobody has said so and the state does not tell; `ticked`: a
    moderator has said so, which may be taken back."""

    at: int | None
    ticked: bool


@dataclass(frozen=True, slots=True)
class Facts:
    """How things stand, in people who are to have a seat: `here` are those who have a topic and no doubt, those about
    whom something is asked, those who said nothing, and those who want none.

    Of the draft: who sits at how many `tables`, how many of the `wished`, who have a wish, at their `first` choice, who
    has a wish and no chair (`asked`, ids), who came or chose after it was made (`since`), and the topics (`closed`)
    that somebody wants most and that have no table.
    """

    here: int
    chosen: int
    unclear: int
    silent: int
    none: int
    drafted: bool
    seated: int
    tables: int
    first: int
    wished: int
    asked: tuple[str, ...]
    since: int
    closed: tuple[int, ...]
    aim: Aim | None
    proved: bool
    number: int
    published_at: int | None


def steps_of(breakout: Breakout) -> tuple[BreakStep, ...]:
    """Return the steps that make sense before a phase: where nobody names topics nothing is announced and decided, and
    what the platform deals out by itself has none."""
    if choosing(breakout):
        return STEPS
    return ("collect", "seat", "tell", "open") if makes_groups(breakout) else ()


def phases(state: State) -> tuple[str, ...]:
    """Return the ids of the phases that have steps, in the order of the programme."""
    planned = dict.fromkeys(item.breakout for item in state.items.values() if item.breakout is not None)
    return tuple(id_ for id_ in planned if id_ in state.breakouts and steps_of(state.breakouts[id_]))


def meant(state: State) -> str | None:
    """Return the phase for which a break is made now: the one that runs or comes next, else the last one; None if no
    phase of the plan has steps."""
    known, order = phases(state), list(state.items)
    reached = order.index(state.current) if state.current is not None else 0
    ahead = (state.items[id_].breakout for id_ in order[reached:])
    return next((one for one in ahead if one in known), known[-1] if known else None)


def pausing(state: State) -> str | None:
    """Return the phase that follows the break which runs; None if no break runs or nothing is to be done in it."""
    if state.current is None or state.items[state.current].kind != "break":
        return None
    order = list(state.items)
    following = order[order.index(state.current) + 1 :]
    found = next((one for id_ in following if (one := state.items[id_].breakout) is not None), None)
    return found if found in phases(state) else None


def item_of(state: State, breakout: str) -> AgendaItem | None:
    """Return the item of the programme at which a phase takes place."""
    return next((item for item in state.items.values() if item.breakout == breakout), None)


def rest(state: State, breakout: str, now: int) -> int | None:
    """Return the ms until a phase should begin, negative once it should have; None when it has begun.

    Who tries a circle whose day is over without starting it has the time that the break before is planned to take.
    """
    slots = course(state, now).slots
    place = next((number for number, slot in enumerate(slots) if slot.item.breakout == breakout), None)
    if place is None or slots[place].current or slots[place].done:
        return None
    if place and slots[place - 1].current:
        return left(state, now)
    if state.started_at is None and slots[place].begins_at < now:
        return slots[place - 1].item.length * MINUTE if place else 0
    return slots[place].begins_at - now


def facts(state: State, breakout: str) -> Facts:
    """Return how things stand before a phase."""
    people = to_seat(state, breakout)
    allocation, choices = allocation_of(state, breakout), state.choices.get(breakout, {})
    seats = allocation.seats
    clear = [person for person in people if person.doubt is None]
    wishes = {person.id: choices[person.id].topics for person in people if person.id in choices}
    firsts = {id_: topics[0] for id_, topics in wishes.items() if topics}
    at = {person.id: state.tables[seats[person.id]] for person in people if seats.get(person.id) in state.tables}
    known = seats.keys() | allocation.reasons.keys()
    offered = state.breakouts[breakout].topics or tuple(state.topics)
    running = {table.topic for table in at.values()}
    drafted = bool(seats)
    return Facts(
        here=len(people),
        chosen=sum(person.id in firsts for person in clear),
        unclear=len(people) - len(clear),
        silent=sum(person.id not in wishes for person in clear),
        none=sum(person.id in wishes and person.id not in firsts for person in clear),
        drafted=drafted,
        seated=len(at),
        tables=len({table.id for table in at.values()}),
        first=sum(firsts.get(id_) == table.topic for id_, table in at.items()),
        wished=len(firsts),
        asked=tuple(id_ for id_ in firsts if drafted and id_ not in at and id_ in known),
        since=sum(id_ not in known for id_ in firsts) if drafted else 0,
        closed=tuple(topic for topic in offered if drafted and topic in set(firsts.values()) - running),
        aim=allocation.aim,
        proved=allocation.proved,
        number=allocation.number,
        published_at=allocation.published_at,
    )


@dataclass(frozen=True)
class Break:
    """The break before a phase, at one version of the state."""

    state: State
    breakout: str

    @property
    def steps(self) -> tuple[BreakStep, ...]:
        return steps_of(self.state.breakouts[self.breakout])

    @cached_property
    def facts(self) -> Facts:
        return facts(self.state, self.breakout)

    @property
    def by_wish(self) -> bool:
        """Whether people name topics."""
        return choosing(self.state.breakouts[self.breakout])

    @property
    def needs_wish(self) -> bool:
        """Whether nobody gets a chair without a wish: in a café everybody does."""
        return self.state.breakouts[self.breakout].form == "choice"

    @property
    def begun(self) -> bool:
        """Whether the phase has begun."""
        item = item_of(self.state, self.breakout)
        return item is not None and item.begun_at is not None

    def done(self, step: BreakStep) -> Done | None:
        """Return whether a step is done: a moderator has ticked it, or the state shows it.

        Shown is: tables were published (tell), so there is a draft (seat); the phase has begun (open); everybody who
        is here has a topic (collect), and nothing is asked about anybody then (decide), for which in a café, where
        wishes are free, it is enough. A draft is enough as long as it knows everybody who has a wish.
        """
        allocation = allocation_of(self.state, self.breakout)
        ticked = allocation.steps.get(step)
        if ticked is not None:
            return Done(ticked, True)
        if step == "open":
            item = item_of(self.state, self.breakout)
            return Done(item.begun_at, False) if item is not None and self.begun else None
        if step == "tell":
            return Done(allocation.published_at, False) if allocation.published is not None else None
        if step == "seat":
            whole = self.facts.drafted and not self.facts.since
            return Done(None, False) if whole or allocation.published is not None else None
        if step == "announce" or not self.facts.here or not self.by_wish:
            return None
        if self.needs_wish:
            return Done(None, False) if self.facts.here == self.facts.chosen else None
        return Done(None, False) if step == "decide" and not self.facts.unclear else None

    @property
    def first_open(self) -> BreakStep:
        """The first step that is not done, the last one if all are. Once the tables are told, what was left out before
        is over."""
        told = [step for step in self.steps if step in ("tell", "open") and self.done(step)]
        behind = self.steps.index(told[-1]) if told else 0
        return next((step for step in self.steps[behind:] if self.done(step) is None), self.steps[-1])

    def following(self, step: BreakStep) -> BreakStep:
        """Return the next step after this one that is not done, the last one if there is none."""
        later = self.steps[self.steps.index(step) + 1 :]
        return next((one for one in later if self.done(one) is None), self.steps[-1])

    def deed(self, step: BreakStep, *, changed: int = 0, copied: bool = False) -> Deed | None:
        """Return what the one key does in a step: its main thing as long as that is to be done, else it goes on; None
        where nothing is left to do.

        `changed` is how many people sit elsewhere than as published; `copied`: the text of the step was given away
        here. A step that was ticked by hand is left as it is.
        """
        found, over = self.facts, self.done(step)
        ticked = over is not None and over.ticked
        if step == "open":
            return None if self.begun else "begin"
        if step == "tell" and found.drafted and (found.published_at is None or changed):
            return "publish"
        if ticked:
            return "on"
        if step in ("announce", "tell"):
            return "on" if copied or (step == "tell" and found.published_at is None) else "copy"
        if step == "collect":
            return "on" if (found.chosen + found.unclear if self.needs_wish else found.here) else "list"
        if step == "decide":
            return "decide" if found.unclear else "on"
        stale = found.since and found.published_at is None
        return "compute" if found.here and (stale or not found.drafted) else "on"
