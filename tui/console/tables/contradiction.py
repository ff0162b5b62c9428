"""Demands that cannot be met: named in sentences, with what can be done about each."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Footer, Label, Static

from qzlive.language import Catalogue
from qzlive.session.state import State
from qzlive.tables.choice import Contradictory, Demand

from ...dialogs import Dialog
from ...text import safe
from ..console import Console
from .sentences import enumerated


def sentence(state: State, demand: Demand, t: Catalogue) -> str:
    """Return a demand as a sentence, its people by their names."""
    who = enumerated([state.people[id_].name for id_ in demand.people if id_ in state.people], t)
    return t(demand.code, demand.params, who=who)


class Contradiction(Dialog[bool]):
    """Names the demands; True: something was done about them, compute again."""

    SCOPE = "contradiction"

    def __init__(self, console: Console, breakout: str, found: Contradictory) -> None:
        super().__init__()
        self._shell, self._breakout, self._found = console, breakout, found

    def compose(self) -> ComposeResult:
        t, state = self._shell.t, self._shell.state
        with Vertical(classes="box"):
            yield Label(safe(t("choice-impossible" if self._found.alone else "choice-excluding"), "bold"))
            yield Static(safe(_lines([sentence(state, demand, t) for demand in self._found.demands])))
            yield Footer(show_command_palette=False, compact=True)


def _lines(sentences: Sequence[str]) -> str:
    return "\n".join(f"• {one}" for one in sentences)
