"""The line in which an entry is written."""

from __future__ import annotations

from typing import Literal, Protocol

from textual import events
from textual.widgets import TextArea

from qzlive.language import Catalogue
from qzlive.session.bullets import parse_bullets

from .. import clipboard
from ..actions import bind, of
from ..text import safe

_JOINERS = "\u200c\u200d\u200e\u200f"
"""Signs without a shape that Persian words, emoji of several parts and mixed directions need. Text fields take no key
that cannot be printed."""

Then = Literal["next", "stay", "up", "down"]


class Writer(Protocol):
    """Who is told what happens in the field, in the order of the keys: a message would come after letters that are
    typed fast, and these would land in the entry before."""

    def end_line(self, then: Then) -> None:
        """The entry is done; go on with the next one, stay, or go up or down."""

    def shift(self, by: int) -> None:
        """Put the entry one level in (1) or out (-1)."""

    def take_list(self, points: list[tuple[int, str]]) -> None:
        """Several points were pasted."""


class EntryField(TextArea):
    """A text field that grows; hidden while nothing is written."""

    SCOPE = "outline_writing"
    DEFAULT_CSS = """
    EntryField {
        display: none; height: auto; max-height: 12; width: 1fr; padding: 0 1 0 0;
        border: none; border-left: thick $primary; background: $surface;
        &:focus { border: none; border-left: thick $primary; background: $surface; }
        &.-writing { display: block; }
        & .text-area--cursor-line { background: $surface; }
    }
    """

    def __init__(self, writer: Writer, t: Catalogue) -> None:
        super().__init__(highlight_cursor_line=False, placeholder=t("outline-placeholder"))
        self._writer = writer
        self._opened = ""
        bind(self, self.SCOPE, t)

    @property
    def writing(self) -> bool:
        return self.has_class("-writing")

    def open(self, text: str, depth: int) -> None:
        """Begin with a text, as far in as its level."""
        self._opened = safe(text).plain
        self.load_text(self._opened)
        self.move_cursor(self.document.end)
        self.set_depth(depth)
        self.add_class("-writing")
        self.focus()

    def resume(self, opened: str, text: str, depth: int) -> None:
        """Go on with `text`, which was begun on `opened`."""
        self.open(text, depth)
        self._opened = safe(opened).plain

    @property
    def touched(self) -> bool:
        return self.text != self._opened

    def set_depth(self, depth: int) -> None:
        self.styles.margin = (0, 0, 0, 4 + 2 * depth)

    def close(self) -> None:
        self.remove_class("-writing")
        self.load_text("")

    def action_next(self) -> None:
        self._writer.end_line("next")

    def action_done(self) -> None:
        self._writer.end_line("stay")

    def action_indent(self) -> None:
        self._writer.shift(1)

    def action_outdent(self) -> None:
        self._writer.shift(-1)

    def action_newline(self) -> None:
        self.insert("\n")

    def action_cursor_up(self, select: bool = False) -> None:
        if select or not self.navigator.is_first_wrapped_line(self.cursor_location):
            super().action_cursor_up(select)
        else:
            self._writer.end_line("up")

    def action_cursor_down(self, select: bool = False) -> None:
        if select or not self.navigator.is_last_wrapped_line(self.cursor_location):
            super().action_cursor_down(select)
        else:
            self._writer.end_line("down")

    def action_paste(self) -> None:
        self._take(clipboard.take() or self.app.clipboard)

    async def _on_key(self, event: events.Key) -> None:
        if not self.writing:
            event.prevent_default()
            return
        act = next((action.id for action in of(self.SCOPE) if event.key in action.keys.split(",")), None)
        if act is not None:
            event.stop()
            event.prevent_default()
            getattr(self, f"action_{act}")()
        elif event.character is not None and event.character in _JOINERS:
            event.stop()
            event.prevent_default()
            self.insert(safe(event.character).plain)

    async def _on_paste(self, event: events.Paste) -> None:
        event.stop()
        event.prevent_default()
        self._take(event.text)

    def _take(self, text: str) -> None:
        points = parse_bullets(text)
        if len(points) > 1:
            self._writer.take_list(points)
        elif points:
            # A single line keeps its blanks at the ends: it may go between two words.
            line = text.strip("\r\n") if len(text.splitlines()) == 1 else points[0][1]
            self.replace(safe(line).plain, *self.selection)
