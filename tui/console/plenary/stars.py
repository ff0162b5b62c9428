"""The points of a topic to choose from: which are told to all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import DataTable, Label, Static

from qzlive.session.commands.sheets import StarEntry
from qzlive.session.outline import counted
from qzlive.session.plenary import turns
from qzlive.session.state import Entry, Sheet

from ...dialogs import Dialog
from ...footer import Footer
from ...outline.spots import depth
from ...text import safe
from ..console import Console
from ..rows import Rows
from ..steady_table import Column
from .data import named


@dataclass(frozen=True, slots=True)
class _Offer:
    """A point, with the label of its table where the table's first point stands."""

    label: str
    sheet: Sheet
    entry: Entry


class Stars(Dialog[None]):
    """All points of a topic by table; a key gives the one under the cursor a star or takes it."""

    SCOPE = "stars"
    DEFAULT_CSS = """
    Stars > .box { width: 100%; height: 100%; max-width: 100%; padding: 0 1; }
    Stars Rows { height: 1fr; }
    Stars #point-whole { height: auto; max-height: 5; padding: 0 1; color: $text-muted; }
    """

    def __init__(self, console: Console, topic: int) -> None:
        super().__init__()
        self._shell, self._topic = console, topic

    def compose(self) -> ComposeResult:
        with Vertical(classes="box"):
            yield Label(id="title")
            yield Rows()
            yield Static(id="point-whole")
            yield Footer(show_command_palette=False, compact=True)

    def on_mount(self) -> None:
        self._shell.store.changed.subscribe(self, self._changed)
        self.query_one(Rows).focus()
        self._show()

    def on_resize(self) -> None:
        self._show()

    def _changed(self, what: frozenset[str]) -> None:
        if "picture" in what:
            self._show()

    def _offers(self) -> Iterator[_Offer]:
        state = self._shell.state
        for turn in turns(state, self._shell.link.now()):
            if turn.topic.number == self._topic:
                for one in turn.tables:
                    label = one.table.label
                    for entry in counted(state, one.sheet):
                        yield _Offer(label, one.sheet, entry)
                        label = ""

    def _show(self) -> None:
        t, state = self._shell.t, self._shell.state
        offers = list(self._offers())
        turn = next((one for one in turns(state, self._shell.link.now()) if one.topic.number == self._topic), None)
        starred = sum(one.entry.starred for one in offers)
        title = t("stars-title", topic=named(state, turn, t) if turn is not None else "", count=starred)
        self.query_one("#title", Label).update(safe(title, "bold"))
        columns = (
            Column("star", "", 1),
            Column("label", t("plenary-column-table"), 5),
            Column("text", t("plenary-column-point")),
        )
        rows = {
            one.entry.id: (
                ("★" if one.entry.starred else "·", "bold yellow" if one.entry.starred else "dim"),
                (one.label, "bold"),
                ("  " * depth(one.sheet, one.entry.id) + one.entry.text, ""),
            )
            for one in offers
        }
        self.query_one(Rows).fill(columns, rows)
        self._show_whole()

    @on(Rows.Pointed)
    def _show_whole(self) -> None:
        """Show the point under the cursor whole; the list cuts long ones."""
        offer = self._offer()
        said = offer.entry.text if offer is not None else self._shell.t("stars-none")
        self.query_one("#point-whole", Static).update(safe(said))

    def _offer(self) -> _Offer | None:
        key = self.query_one(Rows).key
        return next((one for one in self._offers() if one.entry.id == key), None)

    @on(DataTable.RowSelected)
    def _selected(self) -> None:
        self.dismiss(None)

    def action_star(self) -> None:
        if (offer := self._offer()) is not None:
            self._shell.send(StarEntry(sheet=offer.sheet.id, entry=offer.entry.id, starred=not offer.entry.starred))
            self.query_one(Rows).action_cursor_down()
