"""What may be shown to everybody: from the state of a session to the slide of a shared window."""

from __future__ import annotations

from collections.abc import Mapping

from ..names import alphabetical
from . import slides
from .cafe import route_of
from .cafe_clock import running_round
from .chat import offered
from .clock import MINUTE, Slot, course, left, wall
from .phases import due, with_tables
from .plenary import TopicTurn, turns
from .seating import listed
from .slides import Slide
from .state import Allocation, Breakout, ScreenView, State

SOON = 180 * MINUTE
"""The start is counted down to for so long; a plan that is looked at days before says when it begins."""


def shown(state: State, view: ScreenView, topic: int | None, now: int) -> Slide:
    """Return the slide of a view at a moment of the server's clock, in ms.

    `topic` is the one of the plenary; None is the one that has the floor.
    """
    if state.forgotten or not state.items:
        return slides.Blank("", "", "")
    if view == "programme":
        return _programme(state, now)
    if view == "topics":
        return _topics(state, now)
    if view == "seats":
        return _seats(state, now)
    if view == "countdown":
        return _countdown(state, now)
    if view == "plenary":
        return _plenary(state, topic, now)
    return slides.Blank(state.title, state.subtitle, state.organiser)


def _programme(state: State, now: int) -> Slide:
    found = course(state, now)
    following = found.following

    def status(slot: Slot) -> slides.LineStatus:
        if slot.current:
            return "now"
        if slot.done:
            return "done"
        return "next" if following is not None and slot.item.id == following.item.id else "ahead"

    lines = tuple(
        slides.Line(
            wall(state, slot.begins_at),
            "" if slot.overrun else wall(state, slot.ends_at),
            slot.item.title,
            slot.item.speaker,
            status(slot),
        )
        for slot in found.slots
    )
    return slides.Programme(lines, wall(state, found.ends_at))


def _tags(state: State, breakout: Breakout) -> Mapping[int, str]:
    numbers = [topic.number for topic in offered(state, breakout)]
    return {number: state.tags.of(number, numbers) for number in numbers}


def _topics(state: State, now: int) -> Slide:
    found = state.breakouts.get(due(state, now) or "")
    if found is None:
        return slides.Topics("", False, False, ())
    tags = _tags(state, found)
    slots = course(state, now).slots
    place = next((number for number, slot in enumerate(slots) if slot.item.breakout == found.id), 0)
    pause = place > 0 and slots[place - 1].item.kind == "break"
    begins = wall(state, slots[place].begins_at)
    offers = tuple(slides.Offer(tags[topic.number], topic.title) for topic in offered(state, found))
    return slides.Topics(begins, state.tags.kind == "letters", pause, offers)


def _seats(state: State, now: int) -> Slide:
    """The tables of the breakout that runs if they were published, else those that were published last; of one that
    is over none: everybody would walk off again."""
    told = [one for one in state.allocations.values() if one.published is not None]
    slots = course(state, now).slots
    done = {slot.item.breakout for slot in slots if slot.done}
    present = state.items[state.current].breakout if state.current is not None else None
    last = max(
        told,
        key=lambda one: (one.breakout not in done, one.breakout == present, one.published_at or 0),
        default=None,
    )
    if last is None:
        return slides.Seats("", ())
    title = next((item.title for item in state.items.values() if item.breakout == last.breakout), "")
    if last.breakout in done:
        ahead = {slot.item.breakout for slot in slots if not slot.done}
        return slides.Seats("", ()) if ahead & set(with_tables(state)) else slides.Seats(title, (), over=True)
    if state.breakouts[last.breakout].form == "rotation":
        return _cafe(state, last, title, now)
    return slides.Seats(title, listed(state, last.breakout))


def _cafe(state: State, allocation: Allocation, title: str, now: int) -> Slide:
    """The round that runs; the next one as soon as the time of that is over, if it was told."""
    running, told = running_round(state, allocation.breakout), allocation.told
    number = max(1, allocation.round)
    if running is not None and running.left(now) <= 0 and len(told) > number:
        number, running = number + 1, None
    ahead = told[number - 1 :]
    people = {person for seated in ahead for person in seated if state.people[person].counted}
    ways = (
        slides.Way(state.people[one].name, tuple(label or "" for label in route_of(state, ahead, one)))
        for one in people
    )
    return slides.Seats(
        title,
        listed(state, allocation.breakout, ahead[0]),
        number,
        state.breakouts[allocation.breakout].rounds,
        running is not None,
        tuple(sorted(ways, key=lambda way: (*alphabetical(way.name), way))) if len(ahead) > 1 else (),
    )


def _countdown(state: State, now: int) -> Slide:
    found = course(state, now)
    following = found.following.item.title if found.following is not None else ""
    if state.ended_at is not None:
        return slides.Countdown(state.title, False, False, True, None, "", "")
    if found.current is None:
        begins_at = found.slots[0].begins_at
        rest = begins_at - now
        counted = rest if 0 <= rest <= SOON else None
        return slides.Countdown(state.title, False, rest < 0, False, counted, wall(state, begins_at), following)
    running = running_round(state, found.current.item.breakout or "")
    if running is not None:
        rest = running.left(now)
        until = "" if rest <= 0 else wall(state, running.ends_at)
        title, shown_left = found.current.item.title, max(0, rest)
        return slides.Countdown(
            title,
            True,
            rest <= 0,
            False,
            shown_left,
            until,
            following if running.last else "",
            running.number,
            running.of,
        )
    rest = left(state, now)
    until = "" if rest <= 0 else wall(state, now + rest)
    return slides.Countdown(found.current.item.title, True, rest <= 0, False, max(0, rest), until, following)


def _plenary(state: State, topic: int | None, now: int) -> Slide:
    found = turns(state, now)
    phase = state.breakouts.get(due(state, now) or "")
    tags = _tags(state, phase) if phase is not None else {}

    def offer(turn: TopicTurn) -> slides.Offer:
        return slides.Offer(tags.get(turn.topic.number, str(turn.topic.number)), turn.topic.title)

    wanted = state.plenary.current if topic is None else topic
    floor = next((turn for turn in found if turn.topic.number == wanted), None)
    if floor is None:
        return slides.Turns(tuple((offer(turn), turn.status) for turn in found))
    # Of an entry that was written twice nobody knows yet what it says.
    agreed = (entry for table in floor.tables for entry in table.points if not entry.variants)
    points = tuple(entry.text for entry in agreed if entry.starred)
    following = next((offer(turn) for turn in found if turn.status == "next" and turn is not floor), None)
    # Who is only proposed was not decided upon.
    speaker = "" if floor.proposed else floor.speaker
    rest = None if floor.left is None else max(0, floor.left)
    return slides.Floor(offer(floor), speaker, rest, points, following if floor.status == "now" else None)
