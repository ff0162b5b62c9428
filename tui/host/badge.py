"""The state of the connection in words, since when it is gone, and how much waits."""

from __future__ import annotations

from dataclasses import dataclass

from qzlive.language import Catalogue

from ..link.link import Link


@dataclass(frozen=True, slots=True)
class Connection:
    """`tone` is "fine", "waiting" or "bad"."""

    text: str
    tone: str


def connection(link: Link, since: str, t: Catalogue) -> Connection:
    """Return what is to be said; `since` is when the connection was lost, HH:MM, or "" if there never was one."""
    waiting = sum(pending.state == "waiting" for pending in link.pending)
    if link.status == "online":
        return Connection(t("host-online", count=waiting), "waiting" if waiting else "fine")
    if link.status == "connecting":
        return Connection(t("host-connecting", count=waiting), "waiting")
    if link.status == "refused":
        return Connection(t("host-refused", count=waiting), "bad")
    code = "host-offline-since" if since else "host-offline"
    return Connection(t(code, since=since, count=waiting), "bad")
