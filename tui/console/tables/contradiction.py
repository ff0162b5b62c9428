"""Demands that cannot be met: named in sentences, each with what gives it up."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Footer, Label, OptionList
from textual.widgets.option_list import Option

from qzlive.language import Catalogue
from qzlive.session.remedies import Remedy, remedies
from qzlive.session.state import State
from qzlive.tables.choice import Contradictory, Demand

from ...dialogs import Dialog
from ...text import safe
from ..console import Console
from .sentences import enumerated


def sentence(state: State, demand: Demand, t: Catalogue) -> str:
    """Return a demand as a sentence, its people by their names."""
    return t(demand.code, demand.params, who=_names(state, demand.people, t))


def offer(state: State, remedy: Remedy, t: Catalogue) -> str:
    """Return what a remedy does."""
    return t(remedy.code, remedy.params, who=_names(state, remedy.people, t))


def _names(state: State, people: tuple[str, ...], t: Catalogue) -> str:
    return enumerated([state.people[id_].name for id_ in people if id_ in state.people], t)


class Contradiction(Dialog[bool]):
    """Names the demands; Enter on a remedy sends it. True: something was given up, compute again."""

    SCOPE = "contradiction"
    DEFAULT_CSS = """
    Contradiction > .box { width: 100; padding: 0 2; }
    Contradiction Label { width: 100%; padding-bottom: 1; }
    Contradiction OptionList { height: auto; max-height: 60vh; border: none; background: $surface; padding: 0; }
    Contradiction OptionList:focus { border: none; }
    """

    def __init__(self, console: Console, breakout: str, found: Contradictory) -> None:
        super().__init__()
        self._shell, self._found = console, found
        self._offers = [(demand, remedies(console.state, breakout, demand)) for demand in _once(found)]

    def compose(self) -> ComposeResult:
        t, state = self._shell.t, self._shell.state
        options = []
        for demand, offers in self._offers:
            options.append(Option(safe(f"• {sentence(state, demand, t)}", "bold"), disabled=True))
            options += [Option(safe(f"    → {offer(state, one, t)}")) for one in offers]
        with Vertical(classes="box"):
            yield Label(safe(t("choice-impossible" if self._found.alone else "choice-excluding"), "bold"))
            yield OptionList(*options)
            yield Footer(show_command_palette=False, compact=True)

    def on_mount(self) -> None:
        options = self.query_one(OptionList)
        options.focus()
        options.action_first()

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        rows: list[Remedy | None] = []
        for _, offers in self._offers:
            rows += [None, *offers]
        remedy = rows[event.option_index]
        if remedy is not None:
            self._shell.send_as_one(*remedy.commands)
            self.dismiss(True)


def _once(found: Contradictory) -> list[Demand]:
    """Return the demands; the same one may be found twice."""
    demands: list[Demand] = []
    for demand in found.demands:
        if demand not in demands:
            demands.append(demand)
    return demands
