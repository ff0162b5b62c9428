"""The tables side by side: a box each, moving people with the arrows or the mouse."""

from __future__ import annotations

from collections.abc import Sequence

from textual import events
from textual.app import ComposeResult
from textual.containers import Grid, Horizontal, VerticalScroll
from textual.content import Content
from textual.geometry import Region
from textual.message import Message
from textual.widgets import Static

from qzlive.language import Catalogue

from ...actions import bind
from ...text import safe
from ..people_data import PersonLine
from .data import TableBox

BOX_WIDTH = 24
"""A box is at least so wide."""
UNSEATED_WIDTH = 27
TITLE_LINES = 1


class Board(Horizontal):
    """One person is selected; the arrows go from person to person, with Shift they take the person along."""

    SCOPE = "board"
    DEFAULT_CSS = f"""
    Board {{ height: 1fr; }}
    Board #unseated {{ width: {UNSEATED_WIDTH}; display: none; }}
    Board #seated {{ width: 1fr; }}
    Board Grid {{ height: auto; grid-gutter: 0; grid-rows: auto; }}
    """
    can_focus = True

    class Pointed(Message):
        """Another person is selected."""

        def __init__(self, person: str | None) -> None:
            super().__init__()
            self.person = person

    class Moved(Message):
        """A person is to sit at another table; None: at none."""

        def __init__(self, person: str, table: str | None) -> None:
            super().__init__()
            self.person, self.table = person, table

    def __init__(self, t: Catalogue) -> None:
        super().__init__()
        self._t = t
        self._boxes: tuple[TableBox, ...] = ()
        self._published = False
        self._views: dict[str | None, BoxView] = {}
        self._selected: str | None = None
        self._held: str | None = None
        self._picked = False

    def compose(self) -> ComposeResult:
        yield VerticalScroll(id="unseated", can_focus=False)
        with VerticalScroll(id="seated", can_focus=False):
            yield Grid()

    def on_mount(self) -> None:
        bind(self, self.SCOPE, self._t)

    @property
    def selected(self) -> str | None:
        """The selected person."""
        return self._selected

    def select(self, person: str | None, *, picked: bool = False) -> None:
        """Select a person; `picked` with the mouse, so that a click on a table means that person."""
        self._picked = picked
        if person != self._selected:
            self._selected = person
            self.post_message(self.Pointed(person))
        self._paint()
        self._reveal()

    def fill(self, boxes: Sequence[TableBox], *, published: bool) -> None:
        """Show these boxes; a change of the tables themselves makes new ones, else only the contents change."""
        self._boxes, self._published = tuple(boxes), published
        if self._selected is not None and self._where() is None:
            self._selected, self._picked = None, False
        self._paint()

    def _paint(self) -> None:
        if not self.is_mounted:
            return
        for table in self._views.keys() - {box.table for box in self._boxes}:
            self._views.pop(table).remove()
        after: BoxView | None = None
        for box in reversed(self._boxes):
            if box.table not in self._views:
                view = self._views[box.table] = BoxView(box.table, self._t)
                if box.table is None:
                    self.query_one("#unseated").mount(view)
                else:
                    self.query_one(Grid).mount(view, before=after)
            if box.table is not None:
                after = self._views[box.table]
        for box in self._boxes:
            self._views[box.table].show(box, self._selected, self._published)
        self.query_one("#unseated").display = None in self._views
        self._lay_out()

    def _lay_out(self) -> None:
        room = self.size.width - (UNSEATED_WIDTH if None in self._views else 0) - 2
        columns = max(1, room // BOX_WIDTH)
        grid = self.query_one(Grid)
        if grid.styles.grid_size_columns != columns:
            grid.styles.grid_size_columns = columns

    def on_resize(self) -> None:
        self._lay_out()

    def _where(self) -> tuple[int, int] | None:
        """Box and line of the selected person."""
        for number, box in enumerate(self._boxes):
            for line, member in enumerate(box.members):
                if member.id == self._selected:
                    return number, line
        return None

    def _reveal(self) -> None:
        self.call_after_refresh(self._scroll_to_selected)

    def _scroll_to_selected(self) -> None:
        found = self._where()
        if found is None:
            return
        table, line = self._boxes[found[0]].table, found[1]
        region = self._views[table].virtual_region
        top, height = (region.y, 3) if line == 0 else (region.y + 1 + TITLE_LINES + line, 2)
        scroll = self.query_one("#unseated" if table is None else "#seated", VerticalScroll)
        scroll.scroll_to_region(Region(0, top, 1, height), animate=False)

    def action_step(self, where: str) -> None:
        """Go to the next person of the box, from the last on to the next box."""
        order = [member.id for box in self._boxes for member in box.members]
        if order:
            place = order.index(self._selected) + (1 if where == "down" else -1) if self._selected in order else 0
            self.select(order[max(0, min(place, len(order) - 1))])

    def action_cross(self, where: str) -> None:
        """Go to the neighbouring box that has somebody, to the same height."""
        found = self._where()
        if found is None:
            self.action_step("down")
            return
        right = 1 if where == "right" else -1
        number, line = found[0] + right, found[1]
        while 0 <= number < len(self._boxes):
            members = self._boxes[number].members
            if members:
                self.select(members[min(line, len(members) - 1)].id)
                return
            number += right

    def action_take_along(self, where: str) -> None:
        """Move the selected person to the neighbouring table."""
        found = self._where()
        if found is None or self._selected is None:
            self.app.bell()
            return
        number = found[0] + (1 if where == "right" else -1)
        if 0 <= number < len(self._boxes) and self._boxes[number].table is not None:
            self.post_message(self.Moved(self._selected, self._boxes[number].table))
        else:
            self.app.bell()

    def pressed(self, table: str | None, person: str | None) -> None:
        """The mouse went down on a person, or beside the people of a table."""
        self.focus()
        self._held = person
        if person is not None:
            self.select(person, picked=True)
        elif self._picked and self._selected is not None:
            self._move_to(self._selected, table)

    def released(self, table: str | None) -> None:
        """The mouse went up over a table: a person that was dragged here sits down."""
        held, self._held = self._held, None
        if held is not None:
            self._move_to(held, table)

    def _move_to(self, person: str, table: str | None) -> None:
        at = next((box.table for box in self._boxes if any(one.id == person for one in box.members)), None)
        if at != table:
            self.post_message(self.Moved(person, table))


class BoxView(Static):
    """A table: its title, and a line for each member."""

    ALLOW_SELECT = False
    DEFAULT_CSS = """
    BoxView {
        height: auto; border: round $panel-lighten-2; padding: 0 1;
        text-wrap: nowrap; text-overflow: ellipsis;
        border-title-color: $text; border-subtitle-color: $text-muted;
    }
    BoxView.-over { border: round $error; border-subtitle-color: $text-error; border-subtitle-style: bold; }
    BoxView.-unseated { border: round $warning; border-title-color: $text-warning; }
    """

    def __init__(self, table: str | None, t: Catalogue) -> None:
        super().__init__()
        self.table = table
        self._t = t
        self._shown: tuple[object, ...] = ()
        self._people: tuple[PersonLine, ...] = ()

    def show(self, box: TableBox, selected: str | None, published: bool) -> None:
        """Repaint if anything is new."""
        here = selected if any(member.id == selected for member in box.members) else None
        if self._shown == (box, here, published):
            return
        self._shown, self._people = (box, here, published), box.members
        t = self._t
        self.set_class(box.over, "-over")
        self.set_class(box.table is None, "-unseated")
        count = len(box.members)
        if box.table is None:
            self.border_title = safe(t("board-unseated"))
            self.border_subtitle = safe(str(count))
        else:
            closed = f" {t('board-closed')}" if box.closed else ""
            self.border_title = safe(f"{box.label}{closed}", "bold")
            self.border_subtitle = safe(t("board-size", count=count, full=box.full))
        title = safe(box.title or t("board-unseated-hint"), "dim")
        lines = [self._line(member, member.id == here, published) for member in box.members]
        self.update(Content("\n").join([title, *lines]))

    def _line(self, member: PersonLine, selected: bool, published: bool) -> Content:
        moved = published and member.table != member.told
        mark = "? " if member.doubt is not None else "◆ " if member.pinned else "→ " if moved else "  "
        style = "reverse" if selected else "$text-warning" if moved else "" if member.here else "dim"
        return safe(mark + " ".join(member.name.split()), style)

    def _person_at(self, event: events.MouseEvent) -> str | None:
        offset = event.get_content_offset(self)
        line = offset.y - TITLE_LINES if offset is not None else -1
        return self._people[line].id if 0 <= line < len(self._people) else None

    def on_mouse_down(self, event: events.MouseDown) -> None:
        event.stop()
        self._board.pressed(self.table, self._person_at(event))

    def on_mouse_up(self, event: events.MouseUp) -> None:
        event.stop()
        self._board.released(self.table)

    @property
    def _board(self) -> Board:
        return self.query_ancestor(Board)
