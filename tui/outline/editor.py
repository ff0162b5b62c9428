"""The outline editor: one sheet with its sections and nested entries, for hosts and moderators alike."""

from __future__ import annotations

from collections.abc import Iterator

from textual import events, on
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Static, TextArea
from uuid6 import uuid7

from ..actions import REGISTRY, bind, of
from ..text import safe
from .field import EntryField
from .hand import Hand
from .lines import EntryLine, Line, lines
from .pen import Pen
from .row import Row
from .source import Source
from .steps import Steps

_PAGE = 10
MENU = "menu"
"""The cursor's place on the visible line of the menu."""


def _ids() -> Iterator[str]:
    while True:
        yield str(uuid7())


def begins_text(event: events.Key) -> bool:
    """Return whether a key that is typed on a line means text: whatever is no sign with a meaning of its own."""
    if not event.is_printable or event.character is None:
        return False
    signs = {key for action in REGISTRY if action.scope in ("app", "outline") for key in action.keys.split(",")}
    return event.character.isalnum() or event.key not in signs


class MenuLine(Static):
    """The visible line of the menu, with the state of all entries in words."""

    class Clicked(Message):
        pass

    def on_click(self) -> None:
        self.post_message(self.Clicked())


class OutlineEditor(Hand, can_focus=True):
    """Shows the sheet of a `source`; `reload` it after anything changed. It tells the source what is wanted, and
    nobody else."""

    DEFAULT_CSS = """
    OutlineEditor { width: 1fr; height: 1fr; layout: vertical; }
    OutlineEditor > #lines { height: 1fr; scrollbar-size-vertical: 1; }
    OutlineEditor > MenuLine { height: 1; padding: 0 1; color: $text-muted; }
    OutlineEditor:focus Row.-current { background: $primary 35%; }
    OutlineEditor:focus > MenuLine.-current { background: $primary 35%; color: $text; }
    """

    def __init__(
        self,
        source: Source,
        *,
        typing: bool = False,
        around: str = "",
        id: str | None = None,  # noqa: A002
        fresh: Iterator[str] | None = None,
    ) -> None:
        """With `typing` a letter begins a point; without it letters are keys, also those further out. `around` is the
        scope of the screen whose actions belong into the menu."""
        super().__init__(id=id)
        self.around = around
        self._typing = typing
        self.steps = Steps()
        self.source = source
        self.fresh = fresh or _ids()
        self.pen = Pen(self, self.fresh)
        self.lines: tuple[Line, ...] = ()
        self.current = ""
        """The key of the line under the cursor, or `MENU`."""
        self._sheet: str | None = None
        self._rows: dict[str, Row] = {}
        self._marked: dict[str, Row | None] = {}
        self._possible: tuple[bool | None, ...] = ()

    def compose(self) -> ComposeResult:
        self.field = EntryField(self.pen, self.qz.t)
        with VerticalScroll(id="lines", can_focus=False):
            yield self.field
        yield MenuLine()

    def on_mount(self) -> None:
        bind(self, self.SCOPE, self.qz.t, hidden=() if self._typing else ("task",))
        self.reload()

    @property
    def line(self) -> Line | None:
        return next((line for line in self.lines if line.key == self.current), None)

    def reload(self) -> None:
        """Show what the source has now. What is being written stays as it is, and so does the cursor."""
        sheet, writing = self.source.sheet(), self.pen.writing
        if writing and (self.source.locked or sheet is None or writing.sheet != sheet.id):
            # Nobody can go on with it here. It is sent rather than dropped: what is refused keeps its text.
            self.pen.commit()
            self.pen.stop()
        if sheet is not None and sheet.id != self._sheet:
            self._sheet, self.current = sheet.id, ""
            self._resume()
        self.show()

    def on_focus(self) -> None:
        self._resume()

    def _resume(self) -> None:
        """Go on with what was left unfinished, but only for who is here: a sheet may be shown just to be read."""
        if self.has_focus and not self.source.locked:
            self.pen.resume()

    def show(self, key: str | None = None, step: int = 0) -> None:
        keys = [line.key for line in self.lines]
        place = keys.index(self.current) if self.current in keys else 0
        sheet = self.pen.sheet()
        self.lines = tuple(lines(self.source, sheet, self.source.asked())) if sheet else ()
        keys = [line.key for line in self.lines]
        wanted = self.current if key is None else key
        if wanted in keys:
            wanted = keys[max(0, min(keys.index(wanted) + step, len(keys) - 1))]
        elif wanted != MENU:
            wanted = keys[min(place, len(keys) - 1)] if keys else MENU
        self.current = wanted
        self._lay()

    def _lay(self) -> None:
        """Bring the rows in line with the lines, keeping those that are there already."""
        container = self.query_one("#lines", VerticalScroll)
        written = self.pen.writing.entry.id if self.pen.writing else None
        rows = {line.key: self._rows.get(line.key) or Row(line, self.qz.t) for line in self.lines}
        for line in self.lines:
            row, shown = rows[line.key], line.key != written
            row.put(line)
            if row.display != shown:
                row.display = shown
        gone = [row for key, row in self._rows.items() if key not in rows]
        new = [row for key, row in rows.items() if key not in self._rows]
        self._rows = rows
        for row in gone:
            row.display = False
        container.remove_children(gone)
        container.mount_all(new)
        places: dict[Widget, int] = {row: 2 * number for number, row in enumerate(rows.values())}
        order: dict[Widget, int] = {**places, self.field: places[rows[written]] + 1 if written in rows else -1}
        if [child for child in container.children if child in order] != sorted(order, key=order.__getitem__):
            container.sort_children(key=lambda child: order.get(child, len(order) * 2))
        self._mark()

    def _mark(self) -> None:
        """Show where the cursor is, and what is saved."""
        first, current = next(iter(self._rows.values()), None), self._rows.get(self.current)
        for name, row in (("-first", first), ("-current", current)):
            # Two rows at most look different: to ask all of them takes longer than everything else.
            if (before := self._marked.get(name)) is not row:
                if before is not None:
                    before.remove_class(name)
                if row is not None:
                    row.add_class(name)
                self._marked[name] = row
        self.query_one(MenuLine).set_class(self.current == MENU, "-current")
        self._sum_up()
        target: Widget | None = self.field if self.pen.writing else self._rows.get(self.current)
        if target is not None:
            self.call_after_refresh(self._follow, target)
        possible = tuple(self.check_action(action.id, ()) for action in of(self.SCOPE))
        if possible != self._possible:
            # The footer is made anew for it, and with it the whole screen is laid out.
            self._possible = possible
            self.refresh_bindings()

    def _follow(self, target: Widget) -> None:
        if target.is_attached:
            self.query_one("#lines", VerticalScroll).scroll_to_widget(target, animate=False)

    def _sum_up(self) -> None:
        title = self.qz.t("outline-read-only" if self.source.locked else "outline-menu")
        # While something is written, the key of the menu moves the cursor in the text.
        said = safe("   ".join(filter(None, ("" if self.pen.writing else title, self._summary()))))
        menu = self.query_one(MenuLine)
        if menu.content != said:
            menu.update(said)

    def _summary(self) -> str:
        t = self.qz.t
        states = [line.state for line in self.lines]
        if refused := max(states.count("refused"), self.source.refused()):
            return t("outline-refused-count", count=refused)
        if self.pen.writing is not None and self.field.touched:
            return t("outline-unfinished")
        if not any(isinstance(line, EntryLine) for line in self.lines):
            return self._writer()
        waiting = states.count("waiting")
        said = t("outline-waiting-count", count=waiting) if waiting else t("outline-all-saved")
        return f"{said}   {self._writer()}".rstrip()

    def _writer(self) -> str:
        """Say who is adding something to this sheet: where that will stand is not known yet."""
        writers = self.source.writers()
        if self._sheet is None or self._sheet not in writers:
            return ""
        name = writers[self._sheet]
        return self.qz.t("outline-writer-adds", name=name) if name else self.qz.t("outline-writer-adds-unknown")

    def rest(self) -> None:
        """Nothing is written any more: the keys are the outline's own again."""
        self.focus()
        self.show()

    def action_up(self) -> None:
        self._step(-1)

    def action_down(self) -> None:
        self._step(1)

    def action_page_up(self) -> None:
        self._step(-_PAGE)

    def action_page_down(self) -> None:
        self._step(_PAGE)

    def action_first(self) -> None:
        self._step(-len(self.lines) - 1)

    def action_last(self) -> None:
        self.current = self.lines[-1].key if self.lines else MENU
        self._mark()

    def _step(self, step: int) -> None:
        keys = [*(line.key for line in self.lines), MENU]
        place = keys.index(self.current) if self.current in keys else 0
        self.current = keys[max(0, min(place + step, len(keys) - 1))]
        self._mark()

    def on_key(self, event: events.Key) -> None:
        """Act on the own keys in the order in which they come. As bindings they would be looked at only after they
        went up to the app and back, and what is typed right after Enter would act as keys of the outline."""
        if self.pen.writing is not None:
            if self.has_focus:
                # The focus is on its way to the field.
                event.stop()
                self.field.post_message(events.Key(event.key, event.character))
            return
        if self._typing and begins_text(event):
            event.stop()
            if self.check_action("new", ()):
                self.type(event)
            else:
                self.explain("new")
            return
        act = next((action.id for action in of(self.SCOPE) if event.key in action.keys.split(",")), None)
        if act is None:
            return
        # Not let through either where it cannot act: further out the same key may mean something else.
        event.stop()
        if self.check_action(act, ()):
            getattr(self, f"action_{act}")()
        else:
            self.explain(act)

    def type(self, event: events.Key) -> None:
        """Begin a point with what was typed."""
        if spot := self._here():
            self.pen.begin(spot)
            self.field.post_message(events.Key(event.key, event.character))

    @on(Row.Picked)
    def _picked(self, event: Row.Picked) -> None:
        if self.pen.writing is not None:
            self.pen.end_line("stay")
        self.focus()
        self.show(event.key)
        if event.twice and self.check_action("edit", ()):
            self.action_edit()

    @on(MenuLine.Clicked)
    def _menu_clicked(self) -> None:
        self.action_menu()

    @on(TextArea.Changed)
    def _typed(self, event: TextArea.Changed) -> None:
        event.stop()
        self.pen.note()
        self._sum_up()

    def on_paste(self, event: events.Paste) -> None:
        if self.check_action("paste", ()):
            event.stop()
            self.paste(event.text)
