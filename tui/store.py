"""What the screens know: the link's picture, and a signal when it has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.signal import Signal

if TYPE_CHECKING:
    from textual.app import App

    from .link.link import Link

REPAINT = 0.06
"""Seconds that changes are gathered before the screens repaint: a flood of events must not slow the keys."""


class Store:
    """Publishes on `changed` which of "status", "picture", "pending", "presence", "codes", "lobby" are new."""

    def __init__(self, app: App[int], link: Link) -> None:
        self.link = link
        self.changed: Signal[frozenset[str]] = Signal(app, "changed")
        self._app = app
        self._gathered: set[str] = set()
        self.waiting = False
        """Whether something has changed that the screens do not show yet."""
        link.listener = self.note

    def note(self, what: str) -> None:
        """Take a change from the link; may be called before the app runs."""
        self._gathered.add(what)
        if not self.waiting and self._app.is_running:
            self.waiting = True
            self._app.set_timer(REPAINT, self._publish)

    def _publish(self) -> None:
        gathered, self.waiting = frozenset(self._gathered), False
        self._gathered.clear()
        self.changed.publish(gathered)
