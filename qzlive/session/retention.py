"""Until when the names of a session are kept."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from .state import State

DAYS = 30
"""So many days names are kept where a plan says nothing."""
LATEST_DAYS = 365
"""So many days after the session moderators may put the deletion off, unless the plan allows more."""


def last_day(state: State) -> dt.date:
    """Return the day of the session; one that was opened, begun or ended later took place then."""
    zone = ZoneInfo(state.timezone)
    moments = (state.created_at, state.started_at or 0, state.ended_at or 0)
    days = (dt.datetime.fromtimestamp(at / 1000, zone).date() for at in moments)
    return max(_planned(state), *days)


def _planned(state: State) -> dt.date:
    try:
        return dt.date.fromisoformat(state.date)
    except ValueError:
        return dt.date.min


def deletion_date(state: State) -> dt.date:
    """Return the day on which the names are deleted: as the moderators said, else as the plan says."""
    return planned_deletion(state) if state.delete_on is None else dt.date.fromisoformat(state.delete_on)


def planned_deletion(state: State) -> dt.date:
    """Return the day on which the names are deleted unless moderators say otherwise."""
    return last_day(state) + dt.timedelta(days=DAYS if state.retention_days is None else state.retention_days)


def deletion_at(state: State) -> int:
    """Return the first moment of that day where the session takes place, in ms."""
    midnight = dt.datetime.combine(deletion_date(state), dt.time(), ZoneInfo(state.timezone))
    return int(midnight.timestamp() * 1000)


def due(state: State, now: int) -> bool:
    """Tell whether the names of the session have to go by now."""
    return state.purged is None and not state.forgotten and deletion_at(state) <= now


def limits(state: State, now: int) -> tuple[dt.date, dt.date]:
    """Return the first and the last day that moderators may choose for the deletion."""
    today = dt.datetime.fromtimestamp(now / 1000, ZoneInfo(state.timezone)).date()
    day = last_day(state)
    latest = max(LATEST_DAYS, state.retention_days or 0)
    return max(today, day) + dt.timedelta(days=1), day + dt.timedelta(days=latest)
