"""To which table? Its label is typed, or it is chosen from the list."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Input, Label, OptionList, Static
from textual.widgets.option_list import Option

from ...dialogs import Dialog
from ...footer import Footer
from ...text import safe
from .ahead import Line
from .ask import as_lines
from .data import TableBox

NOWHERE = ""
"""The answer for no table."""


class MoveTo(Dialog[str]):
    """Gives the id of a table, or `NOWHERE`. Enter takes the table whose label was typed, else the marked one."""

    SCOPE = "move_to"
    DEFAULT_CSS = """
    MoveTo OptionList { height: auto; max-height: 12; border: none; padding: 0; margin-top: 1; background: $surface; }
    MoveTo #ahead { height: auto; min-height: 3; max-height: 5; padding-top: 1; }
    """

    def __init__(
        self,
        question: str,
        boxes: Sequence[TableBox],
        present: str | None,
        ahead: Callable[[str], Sequence[Line]] | None = None,
    ) -> None:
        """`ahead` tells what would come of each answer."""
        super().__init__()
        self._question, self._present, self._ahead = question, present, ahead
        self._boxes = [box for box in boxes if box.table is not None and not box.closed]
        self._shown: list[str] = []

    def compose(self) -> ComposeResult:
        t = self.qz.t
        with Vertical(classes="box"):
            yield Label(safe(self._question, "bold"))
            yield Input(placeholder=t("move-placeholder"), max_length=10)
            tables = OptionList(markup=False)
            tables.can_focus = False
            yield tables
            yield Static(id="ahead")
            yield Footer(show_command_palette=False, compact=True)

    def on_mount(self) -> None:
        self._list("")

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        self._list(event.value.strip().casefold())

    def _list(self, typed: str) -> None:
        t = self.qz.t
        options: list[tuple[str, str]] = []
        for box in self._boxes:
            if box.table is not None and box.table != self._present and box.label.startswith(typed):
                size = t("board-size", count=box.count, full=box.full)
                word = t(f"board-standing-{box.standing}", free=box.full - box.count)
                options.append((box.table, f"{box.label:<4} {size:>5} {word:<12} {box.title}"))
        if self._present is not None and not typed:
            options.append((NOWHERE, t("move-nowhere")))
        self._shown = [table for table, _ in options]
        listed = self.query_one(OptionList)
        listed.set_options(Option(safe(text)) for _, text in options)
        exact = [box.table for box in self._boxes if box.label == typed and box.table in self._shown]
        if exact and exact[0] is not None:
            listed.highlighted = self._shown.index(exact[0])
        elif typed and len(self._shown) == 1:
            listed.highlighted = 0
        self._tell()

    @on(OptionList.OptionHighlighted)
    def _tell(self) -> None:
        """Show what would come of the marked answer."""
        place = self.query_one(OptionList).highlighted
        marked = self._shown[place] if place is not None and place < len(self._shown) else None
        lines = self._ahead(marked) if self._ahead is not None and marked is not None else None
        self.query_one("#ahead", Static).update(as_lines(lines, self.qz.t) if lines is not None else safe(""))

    def action_mark(self, where: str) -> None:
        step = 1 if where == "down" else -1
        listed = self.query_one(OptionList)
        if self._shown:
            place = listed.highlighted
            listed.highlighted = (place + step) % len(self._shown) if place is not None else (0 if step > 0 else -1)

    @on(Input.Submitted)
    def _entered(self) -> None:
        place = self.query_one(OptionList).highlighted
        if place is None:
            self.app.bell()
        else:
            self.dismiss(self._shown[place])

    @on(OptionList.OptionSelected)
    def _clicked(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(self._shown[event.option_index])
