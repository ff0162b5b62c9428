"""The plenary as the console shows it, in sentences: who speaks, who is next, how much time, which points."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rich.cells import cell_len
from textual.content import Content

from qzlive.language import Catalogue
from qzlive.session.clock import left, wall
from qzlive.session.plenary import TopicTurn, item_of, share
from qzlive.session.state import State

from ...status import minutes
from ...text import safe
from ...window.paper import hanging

MARKS = {"now": "▶", "next": "›", "ahead": "", "done": "✓"}


@dataclass(frozen=True, slots=True)
class Head:
    """`digits` is what is left of the one who speaks, or how long without planned minutes; before and after, of the
    summary. `over`: it is less than nothing; `soon`: less than a minute."""

    digits: str
    over: bool
    soon: bool
    title: str
    speaks: str
    following: str
    time: str


def number_of(state: State, turn: TopicTurn) -> str:
    """Return the number of a topic as it was announced."""
    return state.tags.of(turn.topic.number, sorted(state.topics))


def speaker(turn: TopicTurn, t: Catalogue) -> str:
    """Return who speaks: somebody who is named, else the hosts of the tables."""
    if turn.speaker:
        return turn.speaker
    labels = ", ".join(one.table.label for one in turn.tables)
    return t("plenary-host", count=len(turn.tables), labels=labels) if labels else ""


def named(state: State, turn: TopicTurn, t: Catalogue) -> str:
    """Return number and title of a topic."""
    return t("plenary-topic", number=number_of(state, turn), title=turn.topic.title)


def head(state: State, found: Sequence[TopicTurn], now: int, t: Catalogue) -> Head:
    """Return what stands above the list."""
    present = next((turn for turn in found if turn.status == "now"), None)
    following = next((turn for turn in found if turn.status == "next"), None)
    time = _time(state, found, now, t)
    said = _following(state, following, t)
    if present is None:
        item = item_of(state, "summary")
        rest = left(state, now) if item is not None and item.id == state.current else 0
        spoken = any(turn.status == "done" for turn in found)
        title = t("plenary-over" if spoken and following is None else "plenary-before")
        digits = minutes(rest) if item is not None and item.id == state.current else wall(state, now)
        return Head(digits.replace("−", "-"), rest < 0, False, title, "", said, time)
    begun = present.begun_at or now
    over = present.left is not None and present.left < 0
    digits = minutes(present.left if present.left is not None else now - begun).replace("−", "-")
    speaks = t(
        "plenary-speaks",
        name=speaker(present, t),
        minutes=present.minutes,
        time=wall(state, begun),
        over="yes" if over else "no",
    )
    soon = present.left is not None and not over and present.left < 60_000
    return Head(digits, over, soon, named(state, present, t), speaks, said, time)


def _following(state: State, turn: TopicTurn | None, t: Catalogue) -> str:
    if turn is None:
        return t("plenary-nobody-next")
    return t("plenary-next", topic=" · ".join(filter(None, (named(state, turn, t), speaker(turn, t)))))


def _time(state: State, found: Sequence[TopicTurn], now: int, t: Catalogue) -> str:
    """Return how the time of the summary goes round."""
    item = item_of(state, "summary")
    if item is None:
        return t("plenary-no-summary")
    if item.id == state.current:
        rest = left(state, now)
        parts = [t("plenary-rest", left=minutes(abs(rest)), over="yes" if rest < 0 else "no")]
    elif item.ended_at is not None:
        parts = [t("plenary-ended")]
    else:
        parts = [t("plenary-ahead", time=wall(state, item.planned_at), minutes=item.length)]
    if (rest_of := share(state, now, found)) is not None:
        parts.append(t("plenary-share", topics=rest_of.topics, minutes=rest_of.minutes))
    return " · ".join(parts)


def points(turn: TopicTurn, width: int, t: Catalogue) -> Content:
    """Return the points of a topic by table, wrapped; for a table without any, how many there are to choose from."""
    found: list[Content] = []
    room = max((cell_len(one.table.label) for one in turn.tables), default=0) + 1
    for one in turn.tables:
        lead = one.table.label
        for entry in one.points:
            text = " ".join(entry.text.split())
            text = t("plenary-added", text=text) if entry.plenary else f"★ {text}"
            found += hanging(lead, text, width, room=room, marked="bold")
            lead = ""
        if not one.points:
            found += hanging(
                lead, t("plenary-no-stars", count=one.entries), width, room=room, marked="bold", style="dim"
            )
    return safe("\n").join(found)
