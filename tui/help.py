"""The keys of the present screen, with a sentence each."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical, VerticalScroll
from textual.widgets import Footer, Label, Static

from .actions import Action
from .dialogs import Dialog
from .text import safe


class Help(Dialog[None]):
    """Lists actions with their keys."""

    def __init__(self, actions: tuple[Action, ...]) -> None:
        super().__init__()
        self._actions = actions

    def compose(self) -> ComposeResult:
        t = self.qz.t
        keys = [
            ", ".join(self.app.get_key_display(binding) for binding in _bindings(action)) for action in self._actions
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


def _bindings(action: Action) -> list[Binding]:
    return [Binding(key, action.id, "") for key in action.keys.split(",")]
