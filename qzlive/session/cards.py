"""The cards that are given away: for the host of a table days before, for a second moderator."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from ..language import Catalogue
from ..text import visible
from .clock import MINUTE, wall
from .seating import assignment_of, questions_of, title_of
from .state import State, Table


def seat_card(state: State, seat: str, *, code: str, address: str, say: Catalogue) -> str:
    """Return the card of a seat as lines of text; KeyError if there is no such seat.

    `code` is written as given, `address` is the session's URL.
    """
    table = state.tables[state.seats[seat].table]
    return visible("\n".join(_seat_lines(state, table, code, address, say)))


def moderator_card(*, code: str, address: str, say: Catalogue) -> str:
    """Return the card for a further moderator as lines of text."""
    lines = [say("server-card-moderator"), say("server-card-moderator-note")]
    return "\n".join([*lines, *_way_in("server-card-moderator-start", "moderate", code, address, say)])


def card_name(state: State, seat: str) -> str:
    """Return the name of the file for the card of a seat; KeyError if there is no such seat."""
    return f"{state.name}-{state.tables[state.seats[seat].table].label}.txt"


def _seat_lines(state: State, table: Table, code: str, address: str, say: Catalogue) -> Iterator[str]:
    yield say("server-card-title", label=table.label, title=title_of(state, table))
    yield f"{state.title}, {_when(state, table, say)}"
    yield ""
    yield say("server-card-greeting")
    yield from _way_in("server-card-start", "host", code, address, say)
    if assignment := assignment_of(state, table):
        yield ""
        yield f"{say('server-card-assignment')}: {assignment}"
    if asked := [question.text for question in questions_of(state, table) if not question.removed]:
        yield ""
        yield f"{say('server-card-questions')}:"
        yield from (f"  {number}. {text}" for number, text in enumerate(asked, 1))
    yield ""
    yield f"{say('server-card-keys')}: {say('server-card-keys-text')}"


def _way_in(start: str, command: str, code: str, address: str, say: Catalogue) -> Iterator[str]:
    yield ""
    yield f"{say('server-card-address')}: {address}"
    yield f"{say('server-card-code')}: {code}"
    yield f"{say(start)}: qzlive {command} {address}"
    yield say("server-card-asks")
    yield say("server-card-get")


def _when(state: State, table: Table, say: Catalogue) -> str:
    """Return the day, and the time of the item in which the tables meet if there is one."""
    day = dt.date.fromisoformat(state.date)
    item = next((item for item in state.items.values() if item.breakout == table.breakout), None)
    if item is None:
        return say("access-card-day", date=day)
    end = item.planned_at + item.minutes * MINUTE
    return say("access-card-when", date=day, start=wall(state, item.planned_at), end=wall(state, end))
