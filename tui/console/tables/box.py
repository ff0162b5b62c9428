"""One table on the board: its head, and a line for each member."""

from __future__ import annotations

from typing import Protocol

from textual import events
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from qzlive.language import Catalogue

from ...text import safe
from ..people_data import PersonLine
from .data import TableBox

SHORT = 7
"""The name of a function is cut to so many characters where several are counted."""


class Holder(Protocol):
    """What a box tells of the mouse."""

    def pressed(self, table: str | None, person: str | None, again: bool) -> None: ...

    def over(self, table: str | None) -> None: ...

    def released(self, table: str | None) -> None: ...


class BoxView(Static):
    """`table` None: those without one."""

    ALLOW_SELECT = False
    DEFAULT_CSS = """
    BoxView {
        height: auto; border: round $panel-lighten-2; padding: 0 1;
        text-wrap: nowrap; text-overflow: ellipsis;
        border-title-color: $text; border-subtitle-color: $text-muted;
    }
    BoxView.-over { border: heavy $error; border-subtitle-color: $text-error; border-subtitle-style: bold; }
    BoxView.-small { border: dashed $warning; border-subtitle-color: $text-warning; border-subtitle-style: bold; }
    BoxView.-full { border-subtitle-color: $text; }
    BoxView.-unseated { border: round $warning; border-title-color: $text-warning; }
    BoxView.-chosen { border: double $accent; border-title-style: reverse; }
    BoxView.-target { background: $primary-muted; }
    """

    class Opened(Message):
        """The mouse asks what can be done here."""

    def __init__(self, table: str | None, holder: Holder, t: Catalogue) -> None:
        super().__init__()
        self.table = table
        self._holder, self._t = holder, t
        self._shown: tuple[object, ...] = ()
        self._people: tuple[PersonLine, ...] = ()
        self._head: list[Content] = []
        self._titles: tuple[Content, ...] = ()

    @property
    def head(self) -> int:
        """So many lines stand above the members."""
        return len(self._head)

    def show(self, box: TableBox, selected: str | None, published: bool) -> None:
        """Repaint if anything is new; only another number of lines lays the board out anew."""
        chosen = selected is not None and selected == box.table
        here = selected if any(member.id == selected for member in box.members) else None
        if self._shown == (box, here, chosen, published):
            return
        lines = self.head + len(self._people)
        self._shown, self._people = (box, here, chosen, published), box.members
        self._frame(box, chosen)
        self._head = self._heading(box)
        members = [self._line(member, box, member.id == here, published) for member in box.members]
        self.update(Content("\n").join([*self._head, *members]), layout=lines != self.head + len(self._people))

    def _frame(self, box: TableBox, chosen: bool) -> None:
        t, count = self._t, box.count
        for standing in ("over", "small", "full"):
            self.set_class(box.standing == standing, f"-{standing}")
        self.set_class(box.table is None, "-unseated")
        self.set_class(chosen, "-chosen")
        if box.table is None:
            title, subtitle = safe(t("board-unseated")), safe(str(count))
        else:
            closed = f" {t('board-closed')}" if box.closed else ""
            title = safe(f"{box.label}{closed}", "bold")
            subtitle = safe(t("board-size-word", count=count, full=box.full, low=box.low, standing=box.standing))
        if self._titles != (title, subtitle):
            self._titles = self.border_title, self.border_subtitle = title, subtitle

    def _heading(self, box: TableBox) -> list[Content]:
        t = self._t
        found = [safe(box.title or t("board-unseated-hint"), "dim")]
        if box.host:
            found.append(safe(t("board-host", name=box.host), "italic"))
        if box.roles:
            found.append(safe(roles_text(box.roles), "dim"))
        return found

    def _line(self, member: PersonLine, box: TableBox, selected: bool, published: bool) -> Content:
        moved = published and member.table != member.told
        mark = "? " if member.doubt is not None else "◆ " if member.pinned else "→ " if moved else "  "
        pair = box.marks.get(member.id, "")
        bad = pair.endswith("!")
        style = "reverse" if selected else "$text-error" if bad else "$text-warning" if moved else ""
        style = style or ("" if member.here else "dim")
        before = f"{pair} " if pair else ""
        return safe(mark + before + " ".join(member.name.split()), style)

    def person_at(self, event: events.MouseEvent) -> str | None:
        """Return the member under the mouse."""
        offset = event.get_content_offset(self)
        line = offset.y - self.head if offset is not None else -1
        return self._people[line].id if 0 <= line < len(self._people) else None

    def on_mouse_down(self, event: events.MouseDown) -> None:
        event.stop()
        self._holder.pressed(self.table, self.person_at(event), event.button == 3)

    def on_mouse_move(self, event: events.MouseMove) -> None:
        self._holder.over(self.table)

    def on_mouse_up(self, event: events.MouseUp) -> None:
        event.stop()
        self._holder.released(self.table)

    def on_click(self, event: events.Click) -> None:
        if event.chain == 2:
            self.post_message(self.Opened())


def roles_text(roles: tuple[tuple[str, int], ...]) -> str:
    """Return head counts by function, short: "3 Schule, 2 Jugend."; one function alone stands whole."""
    if len(roles) == 1:
        return f"{roles[0][1]} {roles[0][0]}"
    return ", ".join(f"{number} {role if len(role) <= SHORT else role[: SHORT - 1] + '.'}" for role, number in roles)
