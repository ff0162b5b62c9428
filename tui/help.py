"""The keys of the present screen, with a sentence each."""

from __future__ import annotations

from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.widgets import Footer, Label, Static

from .actions import Action, bindings
from .dialogs import Dialog
from .text import safe


class Help(Dialog[None]):
    """Lists actions with their keys."""

    DEFAULT_CSS = "Help > .box { padding: 0 2; }"

    def __init__(self, actions: tuple[Action, ...]) -> None:
        super().__init__()
        self._actions = actions

    def compose(self) -> ComposeResult:
        t = self.qz.t
        keys = [
            ", ".join(self.app.get_key_display(binding) for binding in bindings(action)) for action in self._actions
        ]
        width = max(map(len, keys), default=0)
        lines = []
        for shown, action in zip(keys, self._actions, strict=True):
            more = f"{action.label}-help"
            lines.append(f"{shown:<{width}}  {t(more) if t.has(more) else t(action.label)}")
        with Vertical(classes="box"):
            yield Label(safe(t("app-help-title")))
            with VerticalScroll():
                yield Static(safe("\n".join(lines)))
            yield Footer()

    def on_resize(self, event: events.Resize) -> None:
        """Let the list have all lines but those of the frame, the title and the footer."""
        self.query_one(VerticalScroll).styles.max_height = max(3, event.size.height - 4)
