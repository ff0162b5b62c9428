"""Demands that cannot be met: named in sentences, each with what gives it up."""

from __future__ import annotations

from collections.abc import Sequence

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Label, OptionList
from textual.widgets.option_list import Option

from qzlive.language import Catalogue
from qzlive.session.remedies import Remedy, crowded, relief, remedies
from qzlive.session.state import State
from qzlive.tables.choice import Contradictory, Demand

from ...dialogs import Dialog
from ...footer import Footer
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


def excluded(console: Console, breakout: str, found: Contradictory) -> Contradiction:
    """Return the dialog about demands that the solver found to exclude each other."""
    state, t = console.state, console.t
    faults = [(sentence(state, one, t), remedies(state, breakout, one)) for one in _once(found)]
    return Contradiction(console, t("choice-impossible" if found.alone else "choice-excluding"), faults)


def full(console: Console, breakout: str) -> Contradiction | None:
    """Return the dialog about tables at which more people were placed than they have chairs; None if there are none."""
    state, t = console.state, console.t
    faults = []
    for one in crowded(state, breakout):
        label, who = state.tables[one.table].label, _names(state, one.people, t)
        said = t("seating-crowded", label=label, who=who, people=len(one.people), chairs=one.chairs)
        faults.append((said, relief(state, breakout, one)))
    return Contradiction(console, t("choice-impossible"), faults, anyway=True) if faults else None


class Contradiction(Dialog[bool]):
    """Names the demands; Enter on a remedy sends it. True: something was given up, compute again; False: compute as it
    stands, which is offered only if that is possible (`anyway`)."""

    SCOPE = "contradiction"
    DEFAULT_CSS = """
    Contradiction > .box { width: 100; padding: 0 2; }
    Contradiction Label { width: 100%; padding-bottom: 1; }
    Contradiction OptionList { height: auto; max-height: 60vh; border: none; background: $surface; padding: 0; }
    Contradiction OptionList:focus { border: none; }
    """

    def __init__(
        self,
        console: Console,
        title: str,
        faults: Sequence[tuple[str, tuple[Remedy, ...]]],
        *,
        anyway: bool = False,
    ) -> None:
        super().__init__()
        self._shell, self._title, self._faults, self._anyway = console, title, faults, anyway

    def compose(self) -> ComposeResult:
        t, state = self._shell.t, self._shell.state
        options = []
        for said, offers in self._faults:
            options.append(Option(safe(f"• {said}", "bold"), disabled=True))
            options += [Option(safe(f"    → {offer(state, one, t)}")) for one in offers]
        if self._anyway:
            options.append(Option(safe(t("seating-crowded-anyway"))))
        with Vertical(classes="box"):
            yield Label(safe(self._title, "bold"))
            yield OptionList(*options)
            yield Footer(show_command_palette=False, compact=True)

    def on_mount(self) -> None:
        options = self.query_one(OptionList)
        options.focus()
        options.action_first()

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        rows: list[Remedy | None] = []
        for _, offers in self._faults:
            rows += [None, *offers]
        if event.option_index == len(rows):
            self.dismiss(False)
            return
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
