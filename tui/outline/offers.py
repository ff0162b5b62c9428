"""What can be done with the line under the cursor, and why something cannot."""

from __future__ import annotations

from textual.widget import Widget

from qzlive.session.state import Entry, Heading

from ..actions import of
from ..base import BaseApp
from .lines import EntryLine, Line, SectionLine, deleted, removed
from .pen import Pen
from .source import Source
from .steps import Steps

_NEEDS_ENTRY = frozenset({"star", "task", "agree", "indent", "outdent", "move_up", "move_down"})
_READS = frozenset({"up", "down", "page_up", "page_down", "first", "last"})


class Offers(Widget):
    """What is under the cursor, and what can be done with it."""

    SCOPE = "outline"
    source: Source
    pen: Pen
    lines: tuple[Line, ...]
    steps: Steps

    @property
    def qz(self) -> BaseApp:
        assert isinstance(self.app, BaseApp)
        return self.app

    @property
    def line(self) -> Line | None:
        """The line under the cursor, None on the menu."""
        raise NotImplementedError

    def say(self, code: str, *, bad: bool = False, **params: str | int) -> None:
        self.qz.say(code, bad=bad, **params)

    @property
    def _entry(self) -> Entry | None:
        return self.line.entry if isinstance(self.line, EntryLine) else None

    @property
    def _heading(self) -> Heading | None:
        sheet = self.source.sheet()
        line = self.line
        return sheet.headings.get(line.id or "") if sheet and isinstance(line, SectionLine) else None

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action not in {one.id.partition("(")[0] for one in of(self.SCOPE)} or action in _READS:
            return True
        if self.source.locked or self.source.sheet() is None:
            return False
        if action == "menu":
            return True
        if self.pen.writing is not None:
            # The line that is being written moves with it; everything else would be typed over.
            return action in ("move_up", "move_down")
        if action == "settle":
            return bool(self._entry and self._entry.variants)
        if action in ("edit", "delete"):
            return True if self._entry or self._heading else None
        if action in ("undo", "redo"):
            sheet = self.source.sheet()
            return True if sheet and self.steps.possible(sheet.id, again=action == "redo") else None
        if action in ("history", "sheet_history"):
            return self._has_past(action)
        if action in _NEEDS_ENTRY:
            return True if self._entry else None
        if action == "bring_back":
            sheet = self.source.sheet()
            return True if sheet and (deleted(sheet) or removed(sheet)) else None
        return True

    def _has_past(self, action: str) -> bool | None:
        sheet = self.source.sheet()
        if self.source.whole() is None:
            return False
        if action == "history":
            return True if self._entry or self._heading else None
        return True if sheet and (sheet.entries or sheet.headings) else None

    def explain(self, action: str) -> None:
        """Say why an action cannot be done on this line."""
        if self.source.locked or self.source.sheet() is None:
            self.say("outline-only-reading")
        elif action == "bring_back":
            self.say("outline-nothing-deleted")
        elif action == "sheet_history":
            self.say("outline-no-past")
        elif action == "settle":
            self.say("outline-nothing-apart")
        elif action in ("undo", "redo"):
            self.say(f"outline-nothing-to-{action}")
        elif action in ("edit", "delete") and isinstance(self.line, SectionLine):
            self.say("outline-fixed-heading")
        else:
            self.say("outline-needs-entry")
