"""Every key of every screen, in one place: footer, help and command palette are made from it.

A scope is a screen, a dialog or a widget. The label of an action is the message `key-<scope>-<id>` of the catalogue,
what it does in a sentence `key-<scope>-<id>-help` if the label does not say it all.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from textual.dom import DOMNode

from qzlive.language import Catalogue


@dataclass(frozen=True, slots=True)
class Action:
    """`id` is the name of the action method, perhaps with arguments: `go('people')`. `shown`: in the footer."""

    scope: str
    id: str
    keys: str
    shown: bool = True

    @property
    def label(self) -> str:
        name = re.sub(r"[^a-z0-9]+", "-", self.id).strip("-")
        return f"key-{self.scope.replace('_', '-')}-{name}"


REGISTRY: tuple[Action, ...] = (
    Action("app", "help", "f1,question_mark"),
    Action("app", "command_palette", "ctrl+p"),
    Action("app", "quit", "ctrl+q"),
    Action("console", "view('programme')", "1", shown=False),
    Action("console", "view('people')", "2", shown=False),
    Action("console", "view('tables')", "3", shown=False),
    Action("console", "view('sheets')", "4", shown=False),
    Action("console", "view('messages')", "5", shown=False),
    Action("console", "view('texts')", "6", shown=False),
    Action("console", "view('access')", "7", shown=False),
    Action("console", "find", "slash"),
    Action("dialog", "cancel", "escape"),
    Action("ask_text", "take", "ctrl+s"),
    Action("show_text", "copy", "c"),
    Action("show_text", "next_piece", "n,right"),
    Action("show_text", "previous_piece", "p,left", shown=False),
)


def of(scope: str) -> tuple[Action, ...]:
    """Return the actions of a scope in the order of the footer."""
    return tuple(action for action in REGISTRY if action.scope == scope)


def bind(node: DOMNode, scope: str, t: Catalogue) -> None:
    """Give a screen, dialog or widget the keys of its scope, labelled in the reader's language."""
    for action in of(scope):
        node._bindings.bind(action.keys, action.id, t(action.label), show=action.shown)
