"""The card that is sent to a host days before: where to go, the code, and what the table is to do."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from ..language import Catalogue
from .clock import MINUTE, wall
from .state import AgendaItem, State, Table


def card(state: State, seat: str, *, code: str, address: str, say: Catalogue) -> str:
    """Return the card of a seat as plain text with a line end; KeyError if there is no such seat.

    `code` is written as given, `address` is the session's URL.
    """
    table = state.tables[state.seats[seat].table]
    return "\n".join(_lines(state, table, code, address, say)) + "\n"


def card_name(state: State, seat: str) -> str:
    """Return the name of the file for the card of a seat; KeyError if there is no such seat."""
    return f"{state.name}-{state.tables[state.seats[seat].table].label}.txt"


def _lines(state: State, table: Table, code: str, address: str, say: Catalogue) -> Iterator[str]:
    topic = state.topics[table.topic]
    yield say("access-card-title", label=table.label, topic=topic.title)
    yield f"{state.title}, {_when(state, table, say)}"
    yield ""
    yield say("access-card-start")
    yield f"    qzlive host {address}"
    yield say("access-card-code", code=code)
    yield say("access-card-early")
    yield ""
    if topic.assignment:
        yield say("access-card-assignment")
        yield from (f"    {line}" for line in topic.assignment.splitlines())
        yield ""
    if asked := [question.text for question in topic.questions if not question.removed]:
        yield say("access-card-questions")
        yield from (f"    {number}. {text}" for number, text in enumerate(asked, 1))
        yield ""
    yield say("access-card-keys")


def _when(state: State, table: Table, say: Catalogue) -> str:
    day = dt.date.fromisoformat(state.date)
    item = _item(state, table)
    if item is None:
        return say("access-card-day", date=day)
    end = item.planned_at + item.minutes * MINUTE
    return say("access-card-when", date=day, start=wall(state, item.planned_at), end=wall(state, end))


def _item(state: State, table: Table) -> AgendaItem | None:
    return next((item for item in state.items.values() if item.breakout == table.breakout), None)
