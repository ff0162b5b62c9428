"""How long the table still has, in words."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal
from zoneinfo import ZoneInfo

from qzlive.language import Catalogue
from qzlive.session.cafe_clock import running_round
from qzlive.session.clock import MINUTE, course, left, wall
from qzlive.session.state import Breakout, State

from ..status import minutes
from .one_table import own_item

SOON = 5 * MINUTE
Tone = Literal["quiet", "running", "soon", "over"]


@dataclass(frozen=True, slots=True)
class TimeLine:
    text: str
    tone: Tone


def time_line(state: State, now: int, t: Catalogue) -> TimeLine:
    """Return what is to be said about the table's time at this moment."""
    item = own_item(state)
    if state.ended_at is not None:
        return TimeLine(t("host-event-ended", time=wall(state, state.ended_at)), "quiet")
    if item is None:
        return TimeLine("", "quiet")
    if item.id == state.current and (breakout := state.breakouts[item.breakout or ""]).form == "rotation":
        return _round_line(state, breakout, now, t)
    if item.id == state.current:
        rest = left(state, now)
        if rest <= 0:
            return TimeLine(t("host-over", length=minutes(-rest)), "over")
        end = wall(state, now + rest)
        if rest <= SOON:
            return TimeLine(t("host-left-soon", length=minutes(rest), end=end), "soon")
        return TimeLine(t("host-left", minutes=-(-rest // MINUTE), end=end), "running")
    if item.ended_at is not None:
        return TimeLine(t("host-ended", time=wall(state, item.ended_at)), "quiet")
    begins = next(slot.begins_at for slot in course(state, now).slots if slot.item.id == item.id)
    day, today = _day(state, begins), _day(state, now)
    if day == today:
        return TimeLine(t("host-begins", time=wall(state, begins)), "quiet")
    year, month, number = day.split("-")
    return TimeLine(t("host-begins-on", year=year, month=month, day=number, time=wall(state, begins)), "quiet")


def _round_line(state: State, breakout: Breakout, now: int, t: Catalogue) -> TimeLine:
    running = running_round(state, breakout.id)
    if running is None:
        return TimeLine(t("host-round-soon", of=breakout.rounds), "quiet")
    which = {"number": running.number, "of": running.of}
    rest = running.left(now)
    if rest <= 0:
        code = "host-round-last-over" if running.last else "host-round-over"
        return TimeLine(t(code, **which, next=running.number + 1, length=minutes(-rest)), "over")
    end = wall(state, running.ends_at)
    if rest <= SOON:
        return TimeLine(t("host-round-left-soon", **which, length=minutes(rest), end=end), "soon")
    return TimeLine(t("host-round-left", **which, minutes=-(-rest // MINUTE), end=end), "running")


def _day(state: State, at: int) -> str:
    """Return the date of a moment where the session takes place, ISO 8601."""
    return dt.datetime.fromtimestamp(at / 1000, ZoneInfo(state.timezone)).date().isoformat()
