"""The sheets filling up: a list of all of them, and the one under the cursor to read and to write in."""

from __future__ import annotations

from collections.abc import Sequence

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widgets import DataTable, Static

from qzlive.session.base import Command
from qzlive.session.chat import stars
from qzlive.session.commands.agenda import CloseSheets, ReopenSheets
from qzlive.session.commands.sheets import CountEntries
from qzlive.tables import chat_pieces

from ..dialogs import Confirm
from ..outline.editor import OutlineEditor
from ..outline.source import ModeratorSource
from ..text import safe
from .panel import Panel
from .rows import Rows
from .sheets_data import SheetLine, sheet_lines
from .steady_table import Cell, Column, SteadyTable

SIDE_BY_SIDE = 110
"""From this width on the list and a sheet stand side by side."""
COUNTED_AT_ONCE = 200
_MARKS = {"writing": ("✎", "bold green"), "here": ("●", "green"), "none": ("○", "yellow")}


class SheetsPanel(Panel):
    """On a narrow terminal either the list or a sheet, on a wide one both."""

    SCOPE = "sheets"
    LISTENS = frozenset({"picture", "presence", "pending", "status"})

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._shown = ""

    def compose(self) -> ComposeResult:
        self._source = ModeratorSource(self.qz.link, "")
        with Horizontal():
            with Vertical(id="all-sheets"):
                yield Rows(id="sheet-list")
                yield Static(id="legend")
            with Vertical(id="one-sheet"):
                yield Static(id="sheet-title")
                yield OutlineEditor(self._source)

    def on_resize(self, event: events.Resize) -> None:
        self.set_class(event.size.width < SIDE_BY_SIDE, "-narrow")
        self._show_sheet()

    @property
    def _in_sheet(self) -> bool:
        return self.query_one(OutlineEditor).has_focus_within

    @property
    def _sheet_is_visible(self) -> bool:
        return self.has_class("-open") or not self.has_class("-narrow")

    @property
    def _lines(self) -> tuple[SheetLine, ...]:
        return sheet_lines(self.state, self.qz.link.presence, self.qz.link.device)

    @property
    def _line(self) -> SheetLine | None:
        return next((line for line in self._lines if line.id == self._source.id), None)

    def enter(self) -> None:
        self.show()
        if self.has_class("-open"):
            self.screen.set_focus(self.query_one(OutlineEditor))
        else:
            self.screen.set_focus(self.query_one(Rows))

    def leave(self) -> None:
        self.qz.link.here(None)

    def show(self) -> None:
        t = self.t
        columns = (
            Column("writer", "", 1),
            Column("label", t("sheets-table"), 5),
            Column("entries", t("sheets-entries"), 6),
            Column("changed", t("sheets-changed"), 5),
            Column("title", t("sheets-title")),
        )
        self.query_one(Rows).fill(columns, {line.id: self._cells(line) for line in self._lines})
        closed = t("sheets-closed") if self.state.closed_at is not None else t("sheets-open")
        self.query_one("#legend", Static).update(safe(f"{t('sheets-legend')}\n{closed}"))
        self._show_sheet()

    def _cells(self, line: SheetLine) -> tuple[Cell, ...]:
        mark, style = _MARKS[line.writer]
        if not line.table:
            mark, style = ("✎", style) if line.writer == "writing" else ("", "")
        count = f"{line.entries}+{line.trials}" if line.trials else str(line.entries) if line.entries else "–"
        dim = "dim" if line.closed or not line.table else ""
        return (
            (mark, style),
            (line.label, "bold" if line.table else "dim"),
            (count, dim),
            (line.changed, "dim"),
            (line.title, dim),
        )

    def _show_sheet(self) -> None:
        """Show the sheet under the cursor, unless somebody is in the middle of another one."""
        key = self.query_one(Rows).key or ""
        if not self._in_sheet:
            self._source.id = key
        line = self._line
        if line is None or not self._sheet_is_visible:
            return
        self.query_one(OutlineEditor).reload()
        self.query_one("#sheet-title", Static).update(safe(self._about(line), "bold"))

    def _about(self, line: SheetLine) -> str:
        t = self.t
        known = "sheets-about-table" if line.table else "sheets-about-item"
        said = [t(known, label=line.label, title=line.title)]
        if line.table:
            said.append(t(f"sheets-writer-{line.writer}"))
        if line.variants:
            said.append(t("sheets-variants", count=line.variants))
        if line.trials:
            said.append(t("sheets-trials", count=line.trials))
        return " · ".join(said)

    @on(SteadyTable.Pointed)
    def _pointed(self) -> None:
        self._show_sheet()

    @on(DataTable.RowSelected)
    def _selected(self) -> None:
        self.action_open()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Say in the footer only what is possible: into a sheet or back from it."""
        if action in ("open", "back", "close", "stars"):
            return self._in_sheet == (action == "back")
        return True

    def action_open(self) -> None:
        """Go into the sheet under the cursor to write in it."""
        if self._line is None or self._in_sheet:
            return
        self.add_class("-open")
        self._show_sheet()
        self.screen.set_focus(self.query_one(OutlineEditor))

    def action_back(self) -> None:
        """Go back to the list."""
        self.remove_class("-open")
        self.qz.link.here(None)
        self.screen.set_focus(self.query_one(Rows))
        self.show()

    def action_count(self) -> None:
        """Let the trial entries of the sheet count, after asking."""
        sheet, line, t = self._source.sheet(), self._line, self.t
        trials = [one.id for one in sheet.entries.values() if one.trial and not one.deleted] if sheet else []
        if sheet is None or line is None or not trials:
            self.qz.say("sheets-no-trials")
            return
        commands = [
            CountEntries(sheet=sheet.id, entries=tuple(trials[start : start + COUNTED_AT_ONCE]))
            for start in range(0, len(trials), COUNTED_AT_ONCE)
        ]
        self._ask(t("sheets-count", count=len(trials), label=line.label), t("sheets-count-yes"), commands)

    def action_stars(self) -> None:
        """Show the starred points of all sheets as a text for the chat or the plenary's screen."""
        text = stars(self.state, self.t)
        if text is None:
            self.qz.say("sheets-no-stars")
        else:
            pieces = chat_pieces(text.lines, header=text.title)
            self.give(self.t("sheets-stars"), f"{self.state.name}-{text.name}.txt", pieces)

    def action_close(self) -> None:
        """Close all sheets for the hosts, or open them again, after asking."""
        t = self.t
        if self.state.closed_at is None:
            self._ask(t("sheets-close"), t("sheets-close-yes"), [CloseSheets()], dangerous=True)
        else:
            self._ask(t("sheets-reopen"), t("sheets-reopen-yes"), [ReopenSheets()])

    def _ask(self, question: str, yes: str, commands: Sequence[Command], *, dangerous: bool = False) -> None:
        def answered(sure: bool | None) -> None:
            if sure:
                for command in commands:
                    self.send(command)

        self.app.push_screen(Confirm(question, yes, self.t("sheets-no"), dangerous=dangerous), answered)
