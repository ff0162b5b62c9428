"""The tables side by side: a box each, moving people with the arrows or the mouse."""

from __future__ import annotations

from collections.abc import Sequence

from textual import on
from textual.app import ComposeResult
from textual.containers import Grid, Horizontal, VerticalScroll
from textual.geometry import Region
from textual.message import Message

from qzlive.language import Catalogue

from ...actions import bind
from .box import BoxView
from .data import TableBox

BOX_WIDTH = 24
"""A box is at least so wide."""
UNSEATED_WIDTH = 27


class Board(Horizontal):
    """A person or a table is selected; the arrows go from one to the next, with Shift they take the person along. The
    mouse selects, drags people, and opens what can be done with the second click."""

    SCOPE = "board"
    DEFAULT_CSS = f"""
    Board {{ height: 1fr; }}
    Board #unseated {{ width: {UNSEATED_WIDTH}; display: none; }}
    Board #seated {{ width: 1fr; }}
    Board Grid {{ height: auto; grid-gutter: 0; grid-rows: auto; }}
    """
    can_focus = True

    class Pointed(Message):
        """Another person or table is selected."""

    class Opened(Message):
        """What can be done with the selected one?"""

    class Moved(Message):
        """A person is to sit at another table; None: at none."""

        def __init__(self, person: str, table: str | None) -> None:
            super().__init__()
            self.person, self.table = person, table

    class Hovered(Message):
        """A person is dragged over a table; None: no more."""

        def __init__(self, person: str | None, table: str | None) -> None:
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
        self._target: str | None = None

    def compose(self) -> ComposeResult:
        yield VerticalScroll(id="unseated", can_focus=False)
        with VerticalScroll(id="seated", can_focus=False):
            yield Grid()

    def on_mount(self) -> None:
        bind(self, self.SCOPE, self._t)

    @property
    def selected(self) -> str | None:
        """The id of the selected person or table."""
        return self._selected

    def shows(self, thing: str) -> bool:
        """Is there a box or a line for this person or table?"""
        return any(thing in names for names in self._order())

    def select(self, thing: str | None) -> None:
        """Select a person or a table."""
        if thing != self._selected:
            self._selected = thing
            self.post_message(self.Pointed())
        self._paint()
        self.call_after_refresh(self._reveal)

    def fill(self, boxes: Sequence[TableBox], *, published: bool) -> None:
        """Show these boxes; only what has changed is repainted."""
        self._boxes, self._published = tuple(boxes), published
        if self._selected is not None and not self.shows(self._selected):
            self._selected = None
        self._paint()

    def _order(self) -> list[list[str]]:
        """Return what can be selected: for each box its table and its members."""
        return [
            [*([box.table] if box.table is not None else []), *(member.id for member in box.members)]
            for box in self._boxes
        ]

    def _paint(self) -> None:
        if not self.is_mounted:
            return
        known = {box.table for box in self._boxes}
        for table in self._views.keys() - known:
            self._views.pop(table).remove()
        after: BoxView | None = None
        for box in reversed(self._boxes):
            if box.table not in self._views:
                view = self._views[box.table] = BoxView(box.table, self, self._t)
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

    @property
    def _columns(self) -> int:
        # Before the first layout the board has no size of its own yet.
        width = self.size.width or self.app.size.width
        room = width - (UNSEATED_WIDTH if None in self._views else 0) - 2
        return max(1, room // BOX_WIDTH)

    def _lay_out(self) -> None:
        grid = self.query_one(Grid)
        if grid.styles.grid_size_columns != self._columns:
            grid.styles.grid_size_columns = self._columns

    def on_resize(self) -> None:
        self._lay_out()

    def _where(self) -> tuple[int, int] | None:
        """The number of the selected one's box, and its line there: -1 is the table itself."""
        for number, box in enumerate(self._boxes):
            if self._selected is not None and box.table == self._selected:
                return number, -1
            for line, member in enumerate(box.members):
                if member.id == self._selected:
                    return number, line
        return None

    def _reveal(self) -> None:
        found = self._where()
        if found is None:
            return
        table, line = self._boxes[found[0]].table, found[1]
        view = self._views[table]
        region = view.virtual_region
        if line < 0:
            top, height = region.y, region.height
        else:
            top, height = (region.y, view.head + 3) if line == 0 else (region.y + 1 + view.head + line, 2)
        scroll = self.query_one("#unseated" if table is None else "#seated", VerticalScroll)
        scroll.scroll_to_region(Region(0, top, 1, height), animate=False)

    def action_step(self, where: str) -> None:
        """Go to the next line of the box, from the last on to the next table."""
        order = [name for names in self._order() for name in names]
        if order:
            step = 1 if where == "down" else -1
            place = order.index(self._selected) + step if self._selected in order else 0
            self.select(order[max(0, min(place, len(order) - 1))])

    def action_cross(self, where: str) -> None:
        """Go to the neighbouring box, to the same height."""
        self._jump(1 if where == "right" else -1)

    def action_row(self, where: str) -> None:
        """Go to the box above or below."""
        self._jump(self._columns if where == "down" else -self._columns)

    def action_end(self, where: str) -> None:
        """Go to the first or the last table."""
        order = [names[0] for names in self._order() if names]
        if order:
            self.select(order[0 if where == "first" else -1])

    def _jump(self, by: int) -> None:
        found = self._where()
        if found is None:
            self.action_step("down")
            return
        number = max(0, min(found[0] + by, len(self._boxes) - 1))
        box = self._boxes[number]
        if number == found[0]:
            return
        if box.members and (found[1] >= 0 or box.table is None):
            self.select(box.members[max(0, min(found[1], len(box.members) - 1))].id)
        else:
            self.select(box.table)

    def action_take_along(self, where: str) -> None:
        """Move the selected person to the neighbouring table."""
        found = self._where()
        if found is None or self._selected is None or found[1] < 0:
            self.app.bell()
            return
        number = found[0] + (1 if where == "right" else -1)
        if 0 <= number < len(self._boxes) and self._boxes[number].table is not None:
            self.post_message(self.Moved(self._selected, self._boxes[number].table))
        else:
            self.app.bell()

    def pressed(self, table: str | None, person: str | None, again: bool) -> None:
        """The mouse went down on a person, or beside the people of a table; `again`: with the other button."""
        self.focus()
        self._held = person
        if (thing := person or table) is not None:
            self.select(thing)
            if again:
                self._held = None
                self.post_message(self.Opened())

    def over(self, table: str | None) -> None:
        """The mouse is over a table: a person that is dragged may sit down here."""
        if self._held is None or table == self._target:
            return
        self._mark(table)
        self.post_message(self.Hovered(self._held, table))

    def released(self, table: str | None) -> None:
        """The mouse went up over a table: a person that was dragged here sits down."""
        held, self._held = self._held, None
        if self._target is not None:
            self._mark(None)
            self.post_message(self.Hovered(None, None))
        at = next((box.table for box in self._boxes if any(one.id == held for one in box.members)), table)
        if held is not None and at != table:
            self.post_message(self.Moved(held, table))

    def _mark(self, table: str | None) -> None:
        at = next((box.table for box in self._boxes if any(one.id == self._held for one in box.members)), None)
        self._target = table
        for name, view in self._views.items():
            view.set_class(name is not None and name == table and name != at, "-target")

    @on(BoxView.Opened)
    def _opened(self, event: BoxView.Opened) -> None:
        event.stop()
        self.post_message(self.Opened())
