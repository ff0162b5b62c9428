"""The keys of the present screen, with a sentence each."""

from __future__ import annotations

from itertools import groupby

from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.widgets import Label, Static

from qzlive.language import Catalogue

from .actions import Action, bindings
from .dialogs import Dialog
from .footer import Footer
from .text import in_columns, safe

TOGETHER = {
    ("console", "view"): "key-console-view-all",
    ("doubts", "topic"): "key-doubts-topic-all",
    ("settle", "take"): "key-settle-take-all",
}
"""Scope and name of actions that differ only in an argument, and the sentence for all of them."""


class Help(Dialog[None]):
    """Lists actions with their keys."""

    DEFAULT_CSS = "Help > .box { padding: 0 2; }"

    def __init__(self, actions: tuple[Action, ...]) -> None:
        super().__init__()
        self._actions = actions

    def compose(self) -> ComposeResult:
        t = self.qz.t
        lines = [self._line(list(alike), t) for _, alike in groupby(self._actions, _family)]
        with Vertical(classes="box"):
            yield Label(safe(t("app-help-title")))
            with VerticalScroll():
                yield Static(in_columns(lines))
            yield Footer()

    def _line(self, alike: list[Action], t: Catalogue) -> tuple[str, str]:
        """Return keys and sentence; actions that differ in a number alone share a line."""
        first = alike[0]
        known = [binding for action in alike for binding in bindings(action)]
        if self.qz.typing:
            # Where letters begin a text they are no keys.
            known = [binding for binding in known if len(binding.key) > 1 or first.scope != "outline"]
        keys = [self.app.get_key_display(binding) for binding in known]
        if len(alike) > 1:
            return f"{keys[0]}–{keys[-1]}", t(TOGETHER[_family(first)])
        more = f"{first.label}-help"
        return ", ".join(keys), t(more) if t.has(more) else t(first.label)

    def on_resize(self, event: events.Resize) -> None:
        """Let the list have all lines but those of the frame, the title and the footer."""
        self.query_one(VerticalScroll).styles.max_height = max(3, event.size.height - 4)


def _family(action: Action) -> tuple[str, str]:
    """Return what actions have in common that differ only in an argument; others have a family of their own."""
    family = action.scope, action.id.partition("(")[0]
    return family if family in TOGETHER else (action.scope, action.id)
