"""What the view of a café asks."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widgets import Button, Label, Static

from ... import clipboard
from ...dialogs import Dialog
from ...footer import Footer
from ...text import safe


class BeginRound(Dialog[bool]):
    """What is to be said before a round, what a moderator should know, and one key that begins it."""

    SCOPE = "cafe_begin"
    DEFAULT_CSS = """
    BeginRound #say { border-left: thick $primary; padding: 0 1; margin: 1 0; }
    """

    def __init__(self, title: str, say: str, known: str, yes: str) -> None:
        super().__init__()
        self._title, self._say, self._known, self._yes = title, say, known, yes

    def compose(self) -> ComposeResult:
        with Vertical(classes="box"):
            yield Label(safe(self._title, "bold"))
            yield Static(safe(self._say), id="say")
            if self._known:
                yield Static(safe(self._known, "$text-warning"), id="known")
            yield Static(id="copied")
            with Horizontal(classes="buttons"):
                yield Button(safe(self._yes), id="yes", variant="primary")
            yield Footer(show_command_palette=False, compact=True)

    def on_mount(self) -> None:
        self.query_one("#yes", Button).focus()

    def on_button_pressed(self) -> None:
        self.dismiss(True)

    def action_begin(self) -> None:
        self.dismiss(True)

    def action_copy(self) -> None:
        """Copy what is to be said, for the chat."""
        self.app.copy_to_clipboard(self._say)
        said = "cafe-copied" if clipboard.put(self._say) else "dialog-copied-by-mouse"
        self.query_one("#copied", Static).update(safe(self.qz.t(said)))
