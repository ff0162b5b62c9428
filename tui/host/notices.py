"""What a host must know now: lasting notices, and what is said once until it is read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from qzlive.language import Catalogue
from qzlive.session.announcements import Planned, due
from qzlive.session.cafe_clock import running_round
from qzlive.session.clock import wall
from qzlive.session.state import Message, Sheet, State

from ..link.link import Link
from ..link.mirror import PURGED
from ..link.picture import HostPicture
from .one_table import own_item, state_of
from .unsent import unsent


def trials(sheet: Sheet) -> tuple[str, ...]:
    """Return the entries that were written as a trial."""
    return tuple(entry.id for entry in sheet.entries.values() if entry.trial and not entry.deleted)


def locked(link: Link, picture: HostPicture) -> str:
    """Return why nothing can be written any more, as a code; "" if it can."""
    if picture.session.closed_at is not None:
        return "host-locked-closed"
    if link.status == "refused" and link.problem is not None and link.problem.code == "session-device-removed":
        return "host-locked-removed"
    if link.status == "refused" and link.problem is not None and link.problem.code == PURGED:
        return PURGED
    return ""


def lasting(link: Link, picture: HostPicture, t: Catalogue) -> Iterator[str]:
    """Yield the notices that stay as long as they are true, the gravest first."""
    session = picture.session
    if count := len(unsent(link, t)):
        yield t("host-unsent-count", count=count)
    if why := locked(link, picture):
        yield t(why, time=wall(state_of(picture), session.closed_at or link.now()))
    elif link.status in ("offline", "refused") and link.problem is not None:
        yield t(link.problem.code, link.problem.params)
    yield from help_called(link, t)
    if session.started_at is None:
        yield t("host-trial")
        yield from stored(session.deletion, t)
    elif not locked(link, picture):
        if count := len(trials(picture.sheet)):
            yield t("host-trials-left", count=count)
        if session.ended_at is not None:
            yield t("host-late-ended")
        elif picture.table.joined:
            yield t("host-late-joined", label=picture.table.joined)
        elif picture.table.closed:
            yield t("host-late-table")


def stored(deletion: str, t: Catalogue) -> Iterator[str]:
    """Yield what is kept of the person at this device, and until which day (ISO 8601, "" if that is not known)."""
    if deletion:
        yield t("host-stored", date=dt.date.fromisoformat(deletion))


def help_called(link: Link, t: Catalogue) -> Iterator[str]:
    """Yield what there is to say about help: that it is called, that somebody comes, that the call waits."""
    devices = link.presence.devices if link.presence is not None and link.status == "online" else ()
    coming = [one for one in devices if one.get("coming") is not None and one["coming"] == link.seat]
    if coming:
        first = min(coming, key=lambda one: (one.get("coming_at") or 0, one["device"]))
        name = first.get("label", "")
        yield t("host-help-coming", name=name) if name else t("host-help-coming-unknown")
    elif link.wants_help and link.status != "online":
        yield t("host-help-waits")
    elif link.wants_help:
        yield t("host-help-called")
    elif any(one.get("help") and one.get("seat") == link.seat for one in devices):
        yield t("host-help-called-beside")


@dataclass(frozen=True, slots=True)
class News:
    """What is said now, one thing at a time: an announcement, or the newest message that has not been read. `more`
    counts the unread messages that wait behind it."""

    message: Message | None = None
    more: int = 0
    announcement: Planned | None = None


class Reading:
    """Remembers what was read."""

    def __init__(self) -> None:
        self._messages: set[str] = set()
        self._announced: tuple[int | None, int] | None = None

    def news(self, picture: HostPicture, now: int) -> News:
        unread = [one for one in picture.messages.messages if one.id not in self._messages]
        state = state_of(picture)
        said = due(state, now)
        if said is not None and self._announced is not None:
            begun, minutes = self._announced
            # An item that was extended passes the same minutes again: the table is told again only of later ones.
            if begun == _began(state) and minutes <= said.minutes:
                said = None
        if said is not None or not unread:
            return News(None, len(unread), said)
        return News(unread[-1], len(unread) - 1)

    def read(self, picture: HostPicture, news: News) -> None:
        """What was shown has been read, and nothing else."""
        if news.message is not None:
            self._messages.add(news.message.id)
        if news.announcement is not None:
            self._announced = _began(state_of(picture)), news.announcement.minutes


def _began(state: State) -> int | None:
    """Return when that began whose end is announced: the round that runs, else the item of the programme."""
    item = own_item(state)
    if item is None:
        return None
    running = running_round(state, item.breakout or "")
    return running.begun_at if running is not None else item.begun_at
