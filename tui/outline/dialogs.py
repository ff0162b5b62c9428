"""What the outline asks: choose one of several things."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Label, OptionList, Static
from textual.widgets.option_list import Option

from ..dialogs import Dialog
from ..footer import Footer
from ..text import safe


@dataclass(frozen=True, slots=True)
class Possibility:
    """`id` is what comes back; `key` stands beside it for those who want to learn it. What is not `open` cannot be
    chosen now; its text says why."""

    id: str
    text: str
    key: str = ""
    open: bool = True


class Choose(Dialog[str]):
    """A list to choose from with the arrows and Enter; gives the id."""

    SCOPE = "choose"
    DEFAULT_CSS = """
    Choose OptionList { height: auto; max-height: 16; border: none; background: $surface; padding: 0; }
    Choose OptionList:focus { border: none; }
    Choose Label { padding-bottom: 1; }
    """

    def __init__(self, title: str, possibilities: Sequence[Possibility], *, hint: str = "", wish: str = "") -> None:
        """`wish` is the id on which the cursor stands first."""
        super().__init__()
        self._title, self._possibilities, self._hint, self._wish = title, possibilities, hint, wish

    def compose(self) -> ComposeResult:
        width = max(len(one.key) for one in self._possibilities)
        apart = any("\n" in one.text for one in self._possibilities)
        options: list[Option | None] = []
        for one in self._possibilities:
            lead = safe(f"{one.key:>{width}}  ", "$foreground 60%") if width else safe("")
            options += [Option(lead + safe(one.text), disabled=not one.open), *([None] if apart else [])]
        with Vertical(classes="box"):
            yield Label(safe(self._title, "bold"))
            yield OptionList(*options)
            if self._hint:
                yield Static(safe(self._hint), classes="hint")
            yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        for place, one in enumerate(self._possibilities):
            if one.id == self._wish:
                self.query_one(OptionList).highlighted = place

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(self._possibilities[event.option_index].id)
