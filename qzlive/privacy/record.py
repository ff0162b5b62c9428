"""The record of a deletion, for the file of the data protection officer. It names nobody."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from zoneinfo import ZoneInfo

from ..language import Catalogue
from ..session.heads import SMALLEST
from ..session.state import Device, Heads, Purge, State
from ..text import visible


def purge_record(state: State, say: Catalogue) -> str:
    """Return what was removed from a session, what was kept, and which devices have not been heard from since.

    The session must have been purged.
    """
    assert state.purged is not None
    return visible("\n".join(_lines(state, state.purged, say))) + "\n"


def silent_devices(state: State) -> tuple[Device, ...]:
    """Return the devices that were let in and have not come back since the deletion: names may be left on them."""
    told = state.purged.told if state.purged is not None else frozenset()
    return tuple(device for device in state.devices.values() if device.id not in told)


def _lines(state: State, purged: Purge, say: Catalogue) -> Iterator[str]:
    zone = ZoneInfo(state.timezone)
    at = dt.datetime.fromtimestamp(purged.at / 1000, zone)
    yield say("purge-title")
    yield ""
    yield say("purge-session", name=state.name, title=state.title)
    yield say("purge-held", date=_day(state), organiser=state.organiser or "–")
    yield say("purge-at", date=at.date(), time=f"{at:%H:%M}", zone=state.timezone)
    yield ""
    yield say("purge-removed")
    for code, count in (
        ("purge-people", purged.people),
        ("purge-choices", purged.choices),
        ("purge-seated", purged.seated),
        ("purge-labels", len(state.devices)),
        ("purge-masked", purged.masked),
        ("purge-keys", purged.people + 1),
    ):
        yield "- " + say(code, count=count)
    yield ""
    yield say("purge-kept")
    yield "- " + _results(state, say)
    for code, count in (
        ("purge-came", purged.came),
        ("purge-registered", purged.registered),
        ("purge-moderators", purged.moderators),
        ("purge-hosts", purged.hosts),
    ):
        yield "- " + say(code, count=count)
    for code, counted in (
        ("purge-groups", purged.organisations),
        ("purge-roles", purged.roles),
        ("purge-regions", purged.regions),
    ):
        yield from _heads(say(code, smallest=SMALLEST), counted, say)
    yield ""
    yield from _devices(state, say, zone)
    yield ""
    yield say("purge-elsewhere")


def _day(state: State) -> dt.date | str:
    try:
        return dt.date.fromisoformat(state.date)
    except ValueError:
        return state.date


def _results(state: State, say: Catalogue) -> str:
    entries = [entry for sheet in state.sheets.values() for entry in sheet.entries.values() if not entry.deleted]
    tasks = sum(entry.kind == "task" for entry in entries)
    return say("purge-results", entries=len(entries), tasks=tasks)


def _heads(title: str, heads: Heads, say: Catalogue) -> Iterator[str]:
    if not heads.groups and not heads.others:
        return
    yield f"- {title}"
    for group in heads.groups:
        yield f"  - {group.name}: {group.count}"
    for code, count in (("purge-others", heads.others), ("purge-unknown", heads.unknown)):
        if count:
            yield "  - " + say(code, count=count)


def _devices(state: State, say: Catalogue, zone: ZoneInfo) -> Iterator[str]:
    silent = silent_devices(state)
    if not silent:
        yield say("purge-devices-none", count=len(state.devices))
        return
    yield say("purge-devices", silent=len(silent), count=len(state.devices))
    for device in silent:
        day = dt.datetime.fromtimestamp(device.at / 1000, zone).date()
        # The end of the id: the beginning is the time and the same for many.
        short = device.id[-8:]
        if device.seat is not None:
            label = state.tables[state.seats[device.seat].table].label
            yield "- " + say("purge-device-host", label=label, date=day, short=short)
        else:
            yield "- " + say("purge-device-moderator", date=day, short=short)
