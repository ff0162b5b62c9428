"""The room: all sheets filling up and who needs somebody, and the sheet under the cursor to read and to write in."""

from __future__ import annotations

from collections.abc import Sequence

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widgets import DataTable, Static

from qzlive.session.base import Command
from qzlive.session.chat import stars
from qzlive.session.clock import MINUTE
from qzlive.session.commands.agenda import CloseSheets, ReopenSheets
from qzlive.session.commands.sheets import CountEntries
from qzlive.session.room import Known, Row, arranged, room
from qzlive.tables import chat_pieces

from ..dialogs import Confirm
from ..outline.editor import OutlineEditor
from ..outline.source import ModeratorSource
from ..text import safe
from .panel import Panel
from .room import rows as told
from .rows import Rows
from .sending import write_to
from .sheet_files.taking import take_file
from .steady_table import SteadyTable

SIDE_BY_SIDE = 110
"""From this width on the list and a sheet stand side by side."""
COUNTED_AT_ONCE = 200
READING = MINUTE // 3
"""So many ms after the cursor has moved the lines keep their order."""


class SheetsPanel(Panel):
    """On a narrow terminal either the list or a sheet, on a wide one both."""

    SCOPE = "sheets"
    LISTENS = frozenset({"picture", "presence", "pending", "status"})

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._shown: tuple[Row, ...] = ()
        self._known: Known = {}
        self._moved_at = 0

    def compose(self) -> ComposeResult:
        self._source = ModeratorSource(self.qz.link, "")
        with Horizontal():
            with Vertical(id="all-sheets"):
                yield Static(id="room-summary")
                yield Rows(id="sheet-list")
                yield Static(id="room-about")
                yield Static(id="legend")
            with Vertical(id="one-sheet"):
                yield Static(id="sheet-title")
                yield OutlineEditor(self._source)

    def on_resize(self, event: events.Resize) -> None:
        self.set_class(event.size.width < SIDE_BY_SIDE, "-narrow")
        if self.display:
            self.call_after_refresh(self.show)

    @property
    def _in_sheet(self) -> bool:
        return self.query_one(OutlineEditor).has_focus_within

    @property
    def _sheet_is_visible(self) -> bool:
        return self.has_class("-open") or not self.has_class("-narrow")

    @property
    def _rows(self) -> tuple[Row, ...]:
        """The sheets as the room has them, those on top that need somebody."""
        link = self.qz.link
        seen = self.qz.last_seen
        return room(self.state, self.qz.here, link.now(), seen=seen, own=link.device, known=self._known)

    def _row(self, sheet: str | None) -> Row | None:
        return next((row for row in self._shown if row.sheet == sheet), None)

    def enter(self) -> None:
        self._shown = ()
        self.show()
        if self.has_class("-open"):
            self.screen.set_focus(self.query_one(OutlineEditor))
        else:
            self.screen.set_focus(self.query_one(Rows))

    def leave(self) -> None:
        self.qz.link.here(None)

    def open(self, sheet: str) -> None:
        """Go into a sheet, from wherever one is."""
        self._source.id = sheet
        self.query_one(Rows).select(sheet)
        self.add_class("-open")
        self.show()
        self.screen.set_focus(self.query_one(OutlineEditor))

    def tick(self) -> None:
        self._show_room()

    def show(self) -> None:
        self._show_room()
        self._show_sheet()

    def _show_room(self) -> None:
        """Show all sheets. Their order is made anew only when nobody is reading it."""
        state, t, now = self.state, self.t, self.qz.link.now()
        kept = [row.sheet for row in self._shown] if now - self._moved_at < READING else ()
        self._shown = shown = arranged(state, self._rows, kept)
        rows, width = self.query_one(Rows), max(40, self.query_one("#all-sheets").size.width - 2)
        count, own = told.asked(shown), self.qz.link.device
        rows.fill(told.columns(t, count), {row.sheet: told.cells(state, row, now, t, count, own) for row in shown})
        self._put("#room-summary", " · ".join(told.summary(state, shown, t)))
        row = next((row for row in shown if row.sheet == rows.key), None)
        self._put("#room-about", self._about(row, width) if row is not None else "")
        closed = [t("sheets-closed")] if state.closed_at is not None else []
        self._put("#legend", "\n".join([t("room-legend"), *closed]))

    def _about(self, row: Row, width: int) -> str:
        """Return what there is to say about a sheet below the list: beside it the title says the first part."""
        state, t, beside = self.state, self.t, self._sheet_is_visible
        asked = told.asked_about(state, row, t, width, whole=beside)
        return asked if beside else "\n".join(filter(None, (told.about(state, row, t, self.qz.link.device), asked)))

    def _put(self, place: str, text: str, style: str = "") -> None:
        widget, content = self.query_one(place, Static), safe(text, style)
        if widget.content != content:
            widget.update(content)

    def _show_sheet(self) -> None:
        """Show the sheet under the cursor, unless somebody is in the middle of another one."""
        key = self.query_one(Rows).key or ""
        if not self._in_sheet:
            self._source.id = key
        row = self._row(self._source.id)
        if row is None or not self._sheet_is_visible:
            return
        self.query_one(OutlineEditor).reload()
        self._put("#sheet-title", told.about(self.state, row, self.t, self.qz.link.device), "bold")

    @on(SteadyTable.Pointed)
    def _pointed(self) -> None:
        self._moved_at = self.qz.link.now()
        self.show()

    @on(DataTable.RowSelected)
    def _selected(self) -> None:
        self.action_open()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Say in the footer only what is possible: into a sheet or back from it."""
        if action in ("open", "back", "close", "stars", "message"):
            return self._in_sheet == (action == "back")
        return True

    def action_open(self) -> None:
        """Go into the sheet under the cursor to write in it."""
        if self._row(self._source.id) is None or self._in_sheet:
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
        sheet, t = self._source.sheet(), self.t
        row = self._row(sheet.id) if sheet is not None else None
        trials = [one.id for one in sheet.entries.values() if one.trial and not one.deleted] if sheet else []
        if sheet is None or row is None or not trials:
            self.qz.say("sheets-no-trials")
            return
        commands = [
            CountEntries(sheet=sheet.id, entries=tuple(trials[start : start + COUNTED_AT_ONCE]))
            for start in range(0, len(trials), COUNTED_AT_ONCE)
        ]
        label = told.table_label(self.state, row)
        self._ask(t("sheets-count", count=len(trials), label=label), t("sheets-count-yes"), commands)

    def action_message(self) -> None:
        """Write to the table under the cursor, without leaving the room."""
        row = self._row(self.query_one(Rows).key)
        if row is None or row.table is None:
            self.qz.say("room-no-table")
            return
        question = self.t("room-write-to", label=told.table_label(self.state, row), title=told.title(self.state, row))
        write_to(self.qz, row.table, question)

    def action_stars(self) -> None:
        """Show the starred points of all sheets as a text for the chat or the plenary's screen."""
        text = stars(self.state, self.t)
        if text is None:
            self.qz.say("sheets-no-stars")
        else:
            pieces = chat_pieces(text.lines, header=text.title)
            self.give(self.t("sheets-stars"), f"{self.state.name}-{text.name}.txt", pieces)

    def action_file(self) -> None:
        """Read a filled sheet into the one under the cursor, after showing what is new in it."""
        if self._row(self._source.id) is not None:
            self.run_worker(take_file(self.qz, self._source.id), group="sheet-file", exclusive=True)

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
