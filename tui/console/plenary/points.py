"""The points of one topic beside the turns."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Static

from qzlive.language import Catalogue
from qzlive.session.plenary import TopicTurn

from ...text import safe
from .data import points


class Points(VerticalScroll):
    """The points of a topic, wrapped anew whenever there is another width."""

    def compose(self) -> ComposeResult:
        yield Static(id="points-title")
        yield Static(id="points-text")

    def on_mount(self) -> None:
        self._told: tuple[str, TopicTurn | None, Catalogue] | None = None

    def tell(self, title: str, turn: TopicTurn | None, t: Catalogue) -> None:
        """Show the points of a topic."""
        self._told = title, turn, t
        self.query_one("#points-title", Static).update(safe(title, "bold"))
        width = self.query_one("#points-text").content_size.width
        told = points(turn, width, t) if turn is not None and width else safe("")
        self.query_one("#points-text", Static).update(told)

    def on_resize(self) -> None:
        if self._told is not None:
            self.tell(*self._told)
