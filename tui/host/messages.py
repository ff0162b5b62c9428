"""All messages of the moderators, the newest first."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Label, Static

from ..dialogs import Dialog
from ..footer import Footer
from ..text import safe


class MessageList(Dialog[None]):
    """Shows (time, text) pairs."""

    def __init__(self, messages: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._messages = messages

    def compose(self) -> ComposeResult:
        t = self.qz.t
        said = [safe(f"{time}  ", "$foreground 60%").append(safe(text)) for time, text in self._messages]
        with Vertical(classes="box"):
            yield Label(safe(t("host-messages"), "bold"))
            with VerticalScroll():
                yield Static(Content("\n\n").join(said) if said else safe(t("host-no-messages")))
            yield Footer(show_command_palette=False)
