"""The line that is always there: connection, clock, what runs and how long it still does."""

from __future__ import annotations

from textual.widgets import Static

from qzlive.language import Catalogue

from .link.link import Link
from .text import safe


def connection(link: Link, t: Catalogue) -> tuple[str, str]:
    """Return the sentence about the connection and the style that goes with it."""
    waiting = sum(pending.state == "waiting" for pending in link.pending)
    if link.status == "online":
        return (t("status-waiting", count=waiting), "$warning") if waiting else (t("status-online"), "$success")
    if link.status in ("refused", "closed"):
        return t("status-refused"), "$error"
    return t("status-offline", count=waiting), "$error"


def minutes(ms: int) -> str:
    """Return a length as m:ss, over an hour as h:mm:ss, with a sign if it is negative."""
    seconds = abs(ms) // 1000
    hours, seconds = divmod(seconds, 3600)
    text = f"{hours}:{seconds // 60:02}:{seconds % 60:02}" if hours else f"{seconds // 60}:{seconds % 60:02}"
    return f"−{text}" if ms < 0 else text


class ConnectionBadge(Static):
    """The state of the connection in words and colour."""

    DEFAULT_CSS = "ConnectionBadge { width: auto; padding: 0 1; }"

    def __init__(self, link: Link, t: Catalogue) -> None:
        super().__init__()
        self._link, self._t = link, t

    def on_mount(self) -> None:
        self.show()

    def show(self) -> None:
        """Repaint from the link."""
        sentence, style = connection(self._link, self._t)
        self.update(safe(sentence, f"bold {style}"))
