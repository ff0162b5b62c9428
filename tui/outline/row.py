"""One line of an outline on the screen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from textual import events
from textual.content import Content
from textual.geometry import Size
from textual.message import Message
from textual.widget import Widget

from qzlive.language import Catalogue
from qzlive.session.state import Entry, EntryKind, Moment

from ..link.outbox import EntryState
from ..text import safe
from .apart import shown_apart
from .lines import EntryLine, Line, SectionLine

WIDE = 96
"""Columns from which on each entry says in words that it is saved."""
_SIDE_BY_SIDE = 56
KINDS: Mapping[EntryKind, str] = {"point": "•", "task": "☐", "agreement": "≡"}
_SIGNS = {"saved": ("✓", "$foreground 60%"), "waiting": ("…", "$warning"), "refused": ("✗", "$error")}


class Row(Widget):
    """Shows a line with hanging indent; says when it is clicked."""

    DEFAULT_CSS = """
    Row { height: auto; width: 1fr; padding: 0 1; }
    Row.-section { margin-top: 1; }
    Row.-first { margin-top: 0; }
    Row.-current { background: $boost; }
    """

    class Picked(Message):
        """`twice`: by a double click."""

        def __init__(self, key: str, twice: bool) -> None:
            super().__init__()
            self.key, self.twice = key, twice

    def __init__(self, line: Line, t: Catalogue) -> None:
        super().__init__()
        self.line = line
        self._t = t
        self.set_class(isinstance(line, SectionLine), "-section")

    def put(self, line: Line) -> None:
        """Show another version of the line."""
        if line != self.line:
            width = self.content_size.width
            before, self.line = self._content(width) if width else None, line
            # To lay out hundreds of rows anew is what takes long, and most changes leave the height as it is.
            self.refresh(layout=before is None or _height(before) != _height(self._content(width)))

    def render(self) -> Content:
        return self._content(self.content_size.width)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return _height(self._content(width))

    def on_click(self, event: events.Click) -> None:
        self.post_message(self.Picked(self.line.key, event.chain == 2))

    def _content(self, width: int) -> Content:
        rows = _section(self.line, width, self._t) if isinstance(self.line, SectionLine) else self._entry(width)
        return Content("\n").join(rows)

    def _entry(self, width: int) -> list[Content]:
        assert isinstance(self.line, EntryLine)
        entry, t = self.line.entry, self._t
        # Left of everything, where no terminal that counts an emoji wider or narrower can push it away.
        lead = _sign(self.line.state) + safe("  " * self.line.depth)
        if entry.starred:
            lead = lead + safe("★ ", "bold $accent")
        if entry.kind != "point" or not entry.starred:
            lead = lead + safe(f"{KINDS[entry.kind]} ", "$foreground 60%" if entry.kind == "point" else "bold $accent")
        end = _said(self.line.state, width, t)
        words = safe(entry.text)
        if entry.variants:
            words = safe(t("outline-variants-locked" if self.line.locked else "outline-variants"), "bold $warning")
        words = words + marked(entry, t)
        tags = [t(f"outline-{tag}") for tag in ("trial", "late", "plenary") if getattr(entry, tag)]
        if (writer := self.line.writer) is not None:
            tags.append(t("outline-writer", name=writer) if writer else t("outline-writer-unknown"))
        for tag in tags:
            words = words + safe("  ") + safe(f"[{tag}]", "italic $warning")
        rows = _hanging(lead, words, width, end)
        if self.line.round:
            rows.insert(0, safe(t("outline-round", number=self.line.round), "$foreground 50%"))
        if entry.variants:
            texts = (entry.text, *(variant.text for variant in entry.variants))
            rows += _variants(texts, lead.cell_length, width, t)
        return rows


def _height(content: Content) -> int:
    return content.plain.count("\n") + 1


def marked(entry: Entry | Moment, t: Catalogue) -> Content:
    """Return what a task or an agreement says behind its text."""
    if entry.kind == "agreement":
        return safe(f"  {t('outline-agreement')}", "italic $accent")
    if entry.kind == "point":
        return safe("")
    known = [name for name in ("who", "until") if getattr(entry, name)]
    code = "-".join(("outline-task-mark", *known))
    return safe(f"  {t(code, who=entry.who, until=entry.until)}", "italic $accent")


def _sign(state: EntryState) -> Content:
    sign, style = _SIGNS[state]
    return safe(f"{sign} ", style)


def _said(state: EntryState, width: int, t: Catalogue) -> Content:
    """Return the state in a word; that something is saved goes without saying where there is little room."""
    _, style = _SIGNS[state]
    return safe(t(f"outline-{state}"), style) if state != "saved" or width >= WIDE else safe("")


def _section(line: SectionLine, width: int, t: Catalogue) -> list[Content]:
    text = line.text or t("outline-none")
    lead, end = safe(""), safe("")
    if line.state != "saved":
        lead, end = _sign(line.state), _said(line.state, width, t)
    rows = _hanging(lead, safe(text, "bold $text-primary"), width, end)
    if line.empty and not line.locked:
        rows += _hanging(safe("    "), safe(t("outline-empty"), "italic $foreground 60%"), width, safe(""))
    return rows


def _hanging(lead: Content, words: Content, width: int, end: Content) -> list[Content]:
    """Wrap words behind a lead; the end stands right in the first row."""
    room = max(8, width - lead.cell_length - end.cell_length - 1)
    blank = " " * lead.cell_length
    rows = []
    for number, row in enumerate(words.wrap(room)):
        row = row.rstrip()
        if number == 0 and end:
            row = row.pad_right(max(1, room + 1 - row.cell_length)) + end
        rows.append((lead if number == 0 else safe(blank)) + row)
    return rows


def _variants(texts: Sequence[str], indent: int, width: int, t: Catalogue) -> list[Content]:
    """Show what was written apart, side by side where there is room."""
    blank = safe(" " * indent)
    room = width - indent
    columns = len(texts) if room >= _SIDE_BY_SIDE and len(texts) <= 3 else 1
    each = (room - 3 * (columns - 1)) // columns
    others = [[*texts[:number], *texts[number + 1 :]] for number in range(len(texts))]
    boxes = [_box(number + 1, shown_apart(text, others[number]), max(8, each), t) for number, text in enumerate(texts)]
    if columns == 1:
        return [blank + row for box in boxes for row in box]
    rows = []
    empty = Content.blank(each)
    for number in range(max(map(len, boxes))):
        cells = [box[number] if number < len(box) else empty for box in boxes]
        rows.append(blank + safe(" │ ", "$warning").join(cells))
    return rows


def _box(number: int, text: Content, width: int, t: Catalogue) -> list[Content]:
    title = safe(t("outline-variant", number=number), "$warning")
    rows = [row.rstrip() for row in (title, *text.wrap(width))]
    return [row.pad_right(max(0, width - row.cell_length)) for row in rows]
