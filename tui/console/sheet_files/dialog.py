"""What a file would add to a sheet, shown before anything is sent: taken as a whole or line by line."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Label, Static

from qzlive.sheets.comparing import Comparison, Line
from qzlive.sheets.model import FRAME
from qzlive.sheets.telling import told

from ...dialogs import Dialog, ShowText
from ...footer import Footer
from ...text import safe
from ..rows import Rows
from ..steady_table import Cell, Column, SteadyTable

SHOWN = 300
"""So many skipped lines are told one by one."""
WIDE = 110
_LOUD = {"marked": "$warning", "older": "$warning", "gone": "$warning", "trial": "$warning", "unsent": "$warning"}


@dataclass(frozen=True, slots=True)
class Answer:
    """The lines of a comparison that are taken; `alike`: headings that are like a question are it."""

    comparison: Comparison
    taken: frozenset[int]
    alike: bool


class ShowSheetFile(Dialog[Answer]):
    """A line with a tick each. Enter takes those that are ticked."""

    SCOPE = "sheet_file"
    DEFAULT_CSS = """
    ShowSheetFile > .box { width: 100%; height: 100%; max-width: 100%; padding: 0 1; }
    ShowSheetFile #facts { height: auto; max-height: 5; color: $text-muted; }
    ShowSheetFile #sheet-line { height: auto; max-height: 5; padding-top: 1; }
    ShowSheetFile Rows { height: 1fr; margin-top: 1; }
    """

    def __init__(self, title: str, compare: Callable[[bool], Comparison]) -> None:
        """`compare` compares again, with headings that are like a question or without."""
        super().__init__()
        self._title, self._compare = title, compare
        self._alike = False
        self._comparison = compare(False)
        self._taken = self._comparison.taken
        self._proposes = any(line.change == "heading" and line.like for line in self._comparison.lines)

    def compose(self) -> ComposeResult:
        with Vertical(classes="box"):
            yield Label(safe(self._title, "bold"))
            yield Static(id="facts")
            yield Rows()
            yield Static(id="sheet-line")
            yield Footer(show_command_palette=False, compact=True)

    def on_mount(self) -> None:
        rows = self.query_one(Rows)
        rows.display = bool(self._comparison.lines)
        if rows.display:
            rows.focus()
        self.call_after_refresh(self._show)

    def on_resize(self) -> None:
        self.call_after_refresh(self._show)

    def _show(self) -> None:
        t = self.qz.t
        self.query_one("#facts", Static).update(safe("\n".join(self._facts())))
        columns = [
            Column("tick", "", 1),
            Column("change", t("sheetfile-column-change"), 16),
            Column("text", t("sheetfile-column-text")),
        ]
        if self._wide:
            columns.insert(2, Column("section", t("sheetfile-column-section"), 30))
        self.query_one(Rows).fill(tuple(columns), {str(key): cells for key, cells in self._cells()})
        self._pointed()

    def _facts(self) -> Iterator[str]:
        t, comparison = self.qz.t, self._comparison
        others = sum(one.code not in FRAME for one in comparison.skipped)
        count = len(comparison.lines)
        yield t("sheetfile-facts", count=count, taken=len(self._taken), same=comparison.same)
        if others:
            yield t("sheetfile-facts-skipped", count=others)
        if self._proposes:
            yield t("sheetfile-facts-alike", on="yes" if self._alike else "no")

    def _cells(self) -> Iterator[tuple[int, tuple[Cell, ...]]]:
        for line in self._comparison.lines:
            taken = line.number in self._taken
            dim = "" if taken else "dim"
            tick, change = "✓" if taken else "·", self.qz.t(f"sheetfile-change-{line.change}")
            like = " ≈" if line.like else ""
            cells = [
                (tick, dim),
                (change, _LOUD.get(line.change, dim)),
                (f"{'  ' * line.level}{self._said(line)}{like}", dim),
            ]
            if self._wide:
                cells.insert(2, (self._section(line), "dim"))
            yield line.number, tuple(cells)

    @property
    def _wide(self) -> bool:
        return self.size.width >= WIDE

    def _said(self, line: Line) -> str:
        return line.section if line.change == "heading" else told(line.said, self.qz.t)

    def _section(self, line: Line) -> str:
        return "" if line.change == "heading" else line.section or self.qz.t("sheetfile-none")

    @on(SteadyTable.Pointed)
    def _pointed(self) -> None:
        """Show the line under the cursor whole: a table has no room for it."""
        t, key = self.qz.t, self.query_one(Rows).key
        line = self._comparison.lines[int(key)] if key is not None else None
        if line is None:
            return
        like = t(f"sheetfile-like-{line.change}", like=line.like) if line.like else ""
        under = t("sheetfile-under", section=self._section(line)) if line.change != "heading" else ""
        parts = [safe(self._said(line)), safe(" · ".join(filter(None, (like, under))), "$text-muted")]
        self.query_one("#sheet-line", Static).update(Content("\n").join(part for part in parts if part.plain))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer only what there is."""
        lines = bool(self._comparison.lines)
        offered = {
            "tick": lines,
            "all": lines,
            "skipped": bool(self._comparison.skipped),
            "alike": self._proposes,
        }
        return offered.get(action, True)

    def action_take(self) -> None:
        self.dismiss(Answer(self._comparison, self._taken, self._alike))

    def action_tick(self) -> None:
        key = self.query_one(Rows).key
        if key is not None:
            self._taken = self._taken ^ {int(key)}
            self._show()
            self.query_one(Rows).action_cursor_down()

    def action_all(self) -> None:
        """Take every line; if they all are, those that are taken unless somebody says otherwise."""
        every = frozenset(line.number for line in self._comparison.lines)
        self._taken = self._comparison.taken if self._taken == every and self._comparison.taken != every else every
        self._show()

    def action_alike(self) -> None:
        """Take headings that are like a guiding question for it, or not."""
        if self._proposes:
            self._alike = not self._alike
            self._comparison = self._compare(self._alike)
            self._taken = self._comparison.taken
            self._show()

    def action_skipped(self) -> None:
        skipped, t = self._comparison.skipped, self.qz.t
        if skipped:
            lines = [
                t("sheetfile-skipped", number=one.number, why=t(one.code), text=one.text) for one in skipped[:SHOWN]
            ]
            title = t("sheetfile-skipped-title", count=len(skipped))
            self.app.push_screen(ShowText(title, ("\n".join(lines),), None))
