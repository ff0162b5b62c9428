"""One line after the other onto a sheet: Enter adds, and the line is ready for the next."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import ValidationError
from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Input, Static
from uuid6 import uuid7

from qzlive.session.commands.sheets import AddEntries
from qzlive.session.state import Sheet
from qzlive.text import TEXT_LIMIT

from ...dialogs import Confirm, Dialog
from ...footer import Footer
from ...outline.spots import at_end, placed
from ...text import safe
from ..console import Console

AT_ONCE = 200
"""So many entries a command takes."""
_MARKS = {"saved": "✓", "waiting": "…", "refused": "✗"}


def add_commands(sheet: Sheet, texts: Sequence[str]) -> tuple[AddEntries, ...]:
    """Return the commands that put texts at the end of a sheet, in order; raises ValidationError."""
    fresh = iter(lambda: str(uuid7()), "")
    entries = placed(sheet, at_end(sheet, None), [(0, text) for text in texts], fresh)
    parts = (entries[start : start + AT_ONCE] for start in range(0, len(entries), AT_ONCE))
    return tuple(AddEntries(sheet=sheet.id, entries=part) for part in parts)


class WriteLines(Dialog[None]):
    """A line for typing that is always ready, and what was added last."""

    SCOPE = "lines"
    DEFAULT_CSS = """
    WriteLines > .box { padding: 0 2; }
    WriteLines #said { height: 8; padding: 0 1; color: $text-muted; }
    """

    def __init__(self, console: Console, sheet: str, title: str) -> None:
        super().__init__()
        self._shell, self._sheet, self._title = console, sheet, title
        self._added: list[str] = []
        """Ids of entries."""
        self._fault = ""

    def compose(self) -> ComposeResult:
        t = self._shell.t
        with Vertical(classes="box"):
            yield Static(safe(self._title, "bold"))
            yield Input(placeholder=t("lines-placeholder"), max_length=TEXT_LIMIT)
            yield Static(id="said")
            yield Footer(show_command_palette=False, compact=True)

    def on_mount(self) -> None:
        self._shell.store.changed.subscribe(self, self._changed)
        self._show()

    def _changed(self, what: frozenset[str]) -> None:
        if what & {"picture", "pending"}:
            self._show()

    def _show(self) -> None:
        t = self._shell.t
        sheet = self._shell.state.sheets.get(self._sheet)
        entries = [sheet.entries[id_] for id_ in self._added if id_ in sheet.entries] if sheet is not None else []
        told = [f"{_MARKS[self._shell.link.state_of_entry(one.id)]} {' '.join(one.text.split())}" for one in entries]
        lines = [self._fault] if self._fault else []
        lines += told[-6:] or [t("lines-hint")]
        self.query_one("#said", Static).update(safe("\n".join(lines)))

    @on(Input.Submitted)
    def _entered(self, event: Input.Submitted) -> None:
        sheet = self._shell.state.sheets.get(self._sheet)
        if sheet is None or not event.value.strip():
            return
        try:
            [command] = add_commands(sheet, (event.value,))
        except ValidationError as error:
            problem = error.errors()[0]
            self._fault = self._shell.t(problem["type"], problem.get("ctx", {}))
            self._show()
            return
        if self._shell.send(command):
            self._fault = ""
            self._added.extend(one.entry for one in command.entries)
            event.input.value = ""
        self._show()

    def action_cancel(self) -> None:
        """Leave; what was typed is only given up on a person's word."""
        if not self.query_one(Input).value.strip():
            self.dismiss(None)
            return

        def answered(give_up: bool | None) -> None:
            if give_up:
                self.dismiss(None)

        t = self._shell.t
        self.app.push_screen(Confirm(t("form-give-up"), t("form-give-up-yes"), t("form-give-up-no")), answered)
