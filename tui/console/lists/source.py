"""Where a list comes from: a block that is pasted, or a file, whose bytes never go through the field for the text."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widgets import Button, Input, Label, Static, TextArea

from qzlive.roster import BYTE_LIMIT, DateOrder, Roster, RosterRefused, read_bytes, read_text
from qzlive.roster.regular import read_regular
from qzlive.text import editable

from ... import clipboard
from ...dialogs import Dialog
from ...text import safe

QUICK = 60_000
"""So many characters are read at once: the names of a thousand people."""


@dataclass(frozen=True, slots=True)
class Given:
    """A pasted `text`, or else a `file`."""

    text: str = ""
    file: Path | None = None

    @property
    def quick(self) -> bool:
        """Whether reading takes no time to speak of."""
        return self.file is None and len(self.text) <= QUICK

    def read(self, dates: DateOrder | None = None) -> Roster:
        """Return the list; raises RosterRefused. It may take long: a file can lie on a slow share."""
        if self.file is None:
            return read_text(self.text, dates=dates)
        try:
            data = read_regular(self.file, BYTE_LIMIT)
        except OSError as error:
            where = clipboard.place(self.file)
            raise RosterRefused("dialog-file-unreadable", file=where, reason=error.strerror or "") from error
        return read_bytes(data, self.file.name, dates=dates)


class AskRoster(Dialog[Given]):
    """Takes a block of names, or the name of a file."""

    SCOPE = "ask_text"

    def __init__(self, question: str, hint: str) -> None:
        super().__init__()
        self._question, self._hint = question, hint

    def compose(self) -> ComposeResult:
        t = self.qz.t
        with Vertical(classes="box"):
            yield Label(safe(self._question))
            yield TextArea()
            yield Static(safe(self._hint), classes="hint")
            yield Input(placeholder=t("dialog-file"), id="file")
            with Horizontal(classes="buttons"):
                yield Button(safe(t("dialog-clipboard")), id="clipboard")
                yield Button(safe(t("dialog-take")), id="take", variant="primary")

    @on(Button.Pressed, "#clipboard")
    def _from_clipboard(self) -> None:
        text = clipboard.take()
        if text is None:
            self.qz.say("dialog-no-clipboard")
        else:
            self.query_one(TextArea).text = editable(text)

    @on(Input.Submitted, "#file")
    @on(Button.Pressed, "#take")
    def _take(self) -> None:
        name = self.query_one("#file", Input).value.strip().strip("\"'")
        text = self.query_one(TextArea).text
        file = Path(name).expanduser() if name and not text.strip() else _file_named(text)
        self.dismiss(Given(text) if file is None else Given(file=file))

    def action_take(self) -> None:
        self._take()


def _file_named(text: str) -> Path | None:
    """Return the file if the text is nothing but its place; no name of a person looks like one."""
    line = text.strip().strip("\"'")
    if not line or len(line.splitlines()) > 1 or not {"/", "\\", "."} & set(line):
        return None
    try:
        path = Path(line).expanduser()
        return path if path.is_file() else None
    except (OSError, RuntimeError, ValueError):
        # Too long for a name, or the home of somebody who is not there.
        return None
