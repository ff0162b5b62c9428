"""Any point of any sheet, found by some letters of it."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Input, Label, Static

from qzlive.session.deeds import all_sheets
from qzlive.session.outline import counted

from ...dialogs import Dialog
from ...footer import Footer
from ...text import safe
from ..console import Console
from ..steady_table import Column, SteadyTable
from .places import place_of

SHOWN = 40
"""So many hits are listed; more letters make them fewer."""


class FindEntry(Dialog[str]):
    """Gives the id of the entry that was chosen with Enter. The latest changed ones are offered first."""

    SCOPE = "find"
    DEFAULT_CSS = """
    FindEntry SteadyTable { height: 10; margin-top: 1; }
    FindEntry #point-whole { height: 3; padding: 0 1; color: $text-muted; }
    """

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = title

    @property
    def _shell(self) -> Console:
        assert isinstance(self.app, Console)
        return self.app

    def compose(self) -> ComposeResult:
        with Vertical(classes="box"):
            yield Label(safe(self._title, "bold"))
            yield Input(placeholder=self.qz.t("entries-placeholder"), max_length=120)
            hits = SteadyTable()
            hits.can_focus = False
            yield hits
            yield Static(id="point-whole")
            yield Footer(show_command_palette=False, compact=True)

    def on_mount(self) -> None:
        self._find()

    @on(Input.Changed)
    def _find(self) -> None:
        t, state = self.qz.t, self._shell.state
        words = self.query_one(Input).value.casefold().split()
        entries = [(sheet, entry) for sheet in all_sheets(state) for entry in counted(state, sheet)]
        hits = [one for one in entries if all(word in one[1].text.casefold() for word in words)]
        hits.sort(key=lambda one: -one[1].changed)
        columns = (Column("from", t("tasks-from"), 5), Column("text", t("plenary-column-point")))
        rows = {entry.id: ((place_of(state, sheet), "bold"), (entry.text, "")) for sheet, entry in hits[:SHOWN]}
        table = self.query_one(SteadyTable)
        table.fill(columns, rows)
        if rows and (table.key is None or words):
            table.select(next(iter(rows)))
        more = len(hits) - len(rows)
        said = t("entries-more", count=more) if more > 0 else "" if hits else t("entries-none")
        self.query_one("#point-whole", Static).update(safe(said))

    @on(SteadyTable.Pointed)
    def _show_whole(self, event: SteadyTable.Pointed) -> None:
        for sheet in self._shell.state.sheets.values():
            if event.key is not None and event.key in sheet.entries:
                self.query_one("#point-whole", Static).update(safe(sheet.entries[event.key].text))

    @on(Input.Submitted)
    def _chosen(self) -> None:
        if (key := self.query_one(SteadyTable).key) is not None:
            self.dismiss(key)

    def action_mark(self, where: str) -> None:
        """Choose among the hits."""
        table = self.query_one(SteadyTable)
        table.move_cursor(row=table.cursor_row + (1 if where == "down" else -1))
