"""Any person, from every view: the table, the wishes, and who else sits there."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Input, Label, Static

from qzlive.session.seating import title_of

from ..dialogs import Dialog
from ..footer import Footer
from ..text import safe
from .console import Console
from .people.rows import where
from .people_data import PersonLine, people, topics_text
from .people_search import ranked
from .steady_table import Column, SteadyTable

SHOWN = 30
"""So many hits are listed; more letters make them fewer."""


class Find(Dialog[str]):
    """Gives the id of the person that was chosen with Enter."""

    SCOPE = "find"
    DEFAULT_CSS = """
    Find SteadyTable { height: 9; margin-top: 1; }
    Find #members { height: 3; padding: 0 1; color: $text-muted; }
    """

    def __init__(self, breakout: str | None = None) -> None:
        """`breakout` is the one whose tables are told; None: that of the views."""
        super().__init__()
        self._breakout = breakout
        self._hits: tuple[PersonLine, ...] = ()

    @property
    def _shell(self) -> Console:
        assert isinstance(self.app, Console)
        return self.app

    def compose(self) -> ComposeResult:
        t = self._shell.t
        with Vertical(classes="box"):
            yield Label(safe(self.title_text, "bold"))
            yield Input(placeholder=t("find-placeholder"), max_length=120)
            hits = SteadyTable()
            hits.can_focus = False
            yield hits
            yield Static(id="members")
            yield Footer(show_command_palette=False, compact=True)

    @property
    def breakout(self) -> str | None:
        return self._breakout or self._shell.breakout

    def label(self, line: PersonLine) -> str | None:
        """Return the label of the table that stands in the list."""
        return line.table

    @property
    def title_text(self) -> str:
        return self._shell.t("find-title")

    def found(self, typed: str) -> tuple[PersonLine, ...]:
        """Return who answers what was typed, the best first."""
        everyone = people(self._shell.state, self.breakout)
        return tuple(line for _, line in ranked(typed, everyone)) if typed.strip() else everyone

    def on_mount(self) -> None:
        self._shell.store.changed.subscribe(self, self._changed)
        self._find()

    def _changed(self, what: frozenset[str]) -> None:
        if "picture" in what:
            self._find(keep=True)

    @on(Input.Changed)
    def _typed(self) -> None:
        self._find()

    def _find(self, *, keep: bool = False) -> None:
        t = self._shell.t
        self._hits = self.found(self.query_one(Input).value)[:SHOWN]
        columns = (
            Column("name", t("people-column-name")),
            Column("table", t("people-column-table"), 10),
            Column("topics", t("people-column-topics"), 9),
            Column("here", t("people-column-here"), 10),
        )
        table = self.query_one(SteadyTable)
        table.fill(
            columns,
            {
                line.id: (
                    (line.name, "" if line.here else "dim"),
                    (self.label(line) or "", "bold") if self.label(line) else (t("board-nowhere"), "$warning"),
                    ("?" if line.doubt else topics_text(line.topics, t("people-none"), "·"), ""),
                    (t(f"people-is-{where(line)}"), "dim"),
                )
                for line in self._hits
            },
        )
        if self._hits and not keep:
            table.select(self._hits[0].id)
        self._show_members()

    @on(SteadyTable.Pointed)
    def _show_members(self) -> None:
        self.query_one("#members", Static).update(safe(self.about(self._pointed)))

    def about(self, line: PersonLine | None) -> str:
        """Return what stands below the list about the one under the cursor."""
        t, state = self._shell.t, self._shell.state
        if line is None:
            return t("find-nobody")
        if line.table is None:
            return t("find-no-table", name=line.name)
        others = [one.name for one in people(state, self.breakout) if one.table == line.table]
        topic = next(
            title_of(state, table)
            for table in state.tables.values()
            if table.label == line.table and table.breakout == self.breakout
        )
        return t("find-members", label=line.table, title=topic, names=", ".join(others))

    @property
    def _pointed(self) -> PersonLine | None:
        key = self.query_one(SteadyTable).key
        return next((line for line in self._hits if line.id == key), None)

    def action_mark(self, where: str) -> None:
        table = self.query_one(SteadyTable)
        table.move_cursor(row=table.cursor_row + (1 if where == "down" else -1))

    @on(Input.Submitted)
    def _entered(self) -> None:
        line = self._pointed
        if line is None:
            self.app.bell()
        else:
            self.dismiss(line.id)
