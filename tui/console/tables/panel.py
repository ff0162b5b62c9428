"""Tables: who sits where, side by side or as a list, until everyone has been told."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.widgets import DataTable, Static

from qzlive.session.commands.tables import MovePerson, PinPerson
from qzlive.session.seating import allocation_of

from ...text import safe
from ..people.panel import PeoplePanel
from ..people_data import PersonLine, following, people, topics_text
from ..steady_table import Cell, Column, SteadyTable
from ..views import Views
from .board import Board
from .data import boxes, changes, reason
from .head import overview, standing
from .late import Late
from .move import NOWHERE, MoveTo
from .work import TablesWork

WIDE = 110
"""From this width on the tables stand side by side if nobody has asked for the list."""


class TablesPanel(TablesWork):
    SCOPE = "tables"
    LISTENS: ClassVar = frozenset({"picture", "pending"})
    DEFAULT_CSS = """
    TablesPanel { height: 1fr; }
    TablesPanel .head { height: auto; padding: 0 1; }
    TablesPanel #standing { text-style: bold; }
    TablesPanel SteadyTable { height: 1fr; }
    TablesPanel #why { height: 1; padding: 0 1; background: $boost; text-wrap: nowrap; text-overflow: ellipsis; }
    TablesPanel #none { padding: 1 2; color: $text-muted; }
    """

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._side_by_side: bool | None = None
        self._moves: list[MovePerson] = []

    def compose(self) -> ComposeResult:
        yield Static(id="standing", classes="head")
        yield Static(id="overview", classes="head")
        yield Static(id="none")
        yield SteadyTable()
        yield Board(self.t)
        yield Static(id="why")

    @property
    def side_by_side(self) -> bool:
        return self.size.width >= WIDE if self._side_by_side is None else self._side_by_side

    @property
    def chosen(self) -> str | None:
        """The selected person."""
        return self.query_one(Board).selected if self.side_by_side else self.query_one(SteadyTable).key

    def select(self, person: str) -> None:
        """Select a person in both views."""
        self.query_one(SteadyTable).select(person)
        self.query_one(Board).select(person)

    def enter(self) -> None:
        self.show()
        self._take_focus()

    def _take_focus(self) -> None:
        self.screen.set_focus(self.query_one(Board) if self.side_by_side else self.query_one(SteadyTable))

    def on_resize(self) -> None:
        if self.display:
            self._switch_view()

    def _switch_view(self) -> None:
        had_focus = self.screen.focused in (self.query_one(Board), self.query_one(SteadyTable), self)
        self.show()
        if had_focus:
            self._take_focus()

    def show(self) -> None:
        breakout, board, listed = self.breakout, self.query_one(Board), self.query_one(SteadyTable)
        board.display = breakout is not None and self.side_by_side
        listed.display = breakout is not None and not self.side_by_side
        self.query_one("#none").display = breakout is None
        if breakout is None:
            self.query_one("#none", Static).update(safe(self.t("people-no-breakout")))
            return
        state = self.state
        self.query_one("#standing", Static).update(standing(state, breakout, self.t, waiting=self.publishing))
        self.query_one("#overview", Static).update(overview(state, breakout, self.t))
        published = changes(state, breakout) is not None
        if self.side_by_side:
            board.fill(boxes(state, breakout), published=published)
        else:
            lines = [line for line in people(state, breakout) if line.here or line.table]
            listed.fill(self._columns(), {line.id: self._cells(line, published) for line in lines})
        self._show_why()
        self.after_publishing()

    def _columns(self) -> tuple[Column, ...]:
        t = self.t
        return (
            Column("name", t("people-column-name")),
            Column("table", t("people-column-table"), 10),
            Column("topics", t("people-column-topics"), 10),
            Column("note", t("board-column-note"), 24),
        )

    def _cells(self, line: PersonLine, published: bool) -> tuple[Cell, ...]:
        t, dim = self.t, "" if line.here else "dim"
        notes = []
        if line.pinned:
            notes.append(t("board-note-pinned"))
        if published and line.table != line.told:
            notes.append(t("board-note-was", label=line.told) if line.told else t("board-note-new"))
        if line.doubt is not None:
            notes.append(t("board-note-doubt"))
        if not line.here:
            notes.append(t("people-is-gone"))
        return (
            (line.name, dim),
            (line.table, "bold" if line.here else dim) if line.table else (t("board-nowhere"), "$warning"),
            (topics_text(line.topics, t("people-none"), "·"), dim),
            (", ".join(notes), "dim"),
        )

    @on(SteadyTable.Pointed)
    @on(Board.Pointed)
    def _show_why(self) -> None:
        breakout, person = self.breakout, self.chosen
        line = self._line(person)
        if breakout is None or line is None:
            self.query_one("#why", Static).update(safe(""))
            return
        t, why = self.t, reason(self.state, breakout, line.id)
        place = t("desk-table", label=line.table) if line.table else t("board-nowhere")
        said = t(why.code, why.params) if why is not None else t("board-no-reason")
        wishes = topics_text(line.topics, t("people-none"), t("people-unknown"))
        sentence = t("board-why", name=line.name, place=place, reason=said, wishes=wishes)
        self.query_one("#why", Static).update(safe(sentence))

    def _line(self, person: str | None) -> PersonLine | None:
        return next((line for line in people(self.state, self.breakout) if line.id == person), None)

    def _chosen_line(self) -> tuple[str, PersonLine] | None:
        line = self._line(self.chosen)
        if self.breakout is None or line is None:
            self.qz.say("board-nobody-chosen")
            return None
        return self.breakout, line

    def action_layout(self) -> None:
        chosen = self.chosen
        self._side_by_side = not self.side_by_side
        self._switch_view()
        if chosen is not None:
            self.select(chosen)
        self._take_focus()

    def action_switch(self) -> None:
        """Show the next breakout by choice, if there are several."""
        self.qz.breakout_wish = following(self.state, self.breakout)
        self.show()

    async def action_desk(self) -> None:
        (await self.screen.query_one(Views).made(PeoplePanel)).action_desk()

    def action_late(self) -> None:
        """Go through who is without a seat and which tables became too small."""
        if self.breakout is not None:
            self.app.push_screen(Late(self.qz, self.breakout))

    def action_next_unseated(self) -> None:
        order = [line for line in people(self.state, self.breakout) if line.here]
        ids = [line.id for line in order]
        start = ids.index(self.chosen) + 1 if self.chosen in ids else 0
        found = next((line.id for line in [*order[start:], *order[:start]] if line.table is None), None)
        if found is None:
            self.qz.say("board-all-seated")
        else:
            self.select(found)

    def action_move(self) -> None:
        chosen = self._chosen_line()
        if chosen is None:
            return
        breakout, line = chosen
        present = allocation_of(self.state, breakout).seats.get(line.id)

        def answered(table: str | None) -> None:
            if table is not None:
                self._move(breakout, line.id, present, table if table != NOWHERE else None)

        question = self.t("move-question", name=line.name)
        self.app.push_screen(MoveTo(question, boxes(self.state, breakout), present), answered)

    @on(DataTable.RowSelected)
    def _row_entered(self) -> None:
        self.action_move()

    @on(Board.Moved)
    def _moved(self, event: Board.Moved) -> None:
        if self.breakout is not None:
            present = allocation_of(self.state, self.breakout).seats.get(event.person)
            self._move(self.breakout, event.person, present, event.table)

    def _move(self, breakout: str, person: str, present: str | None, table: str | None) -> None:
        if present != table:
            move = MovePerson(breakout=breakout, person=person, from_table=present, table=table)
            self._moves.append(move)
            self.send(move)
            self.show()
            self.select(person)

    def action_undo(self) -> None:
        """Take the last move of this console back, unless somebody has moved the person since."""
        if not self._moves:
            self.qz.say("board-nothing-to-undo")
            return
        last = self._moves.pop()
        person = self.state.people.get(last.person)
        if person is None or allocation_of(self.state, last.breakout).seats.get(last.person) != last.table:
            self.qz.say("desk-changed-meanwhile")
            return
        self.send(MovePerson(breakout=last.breakout, person=last.person, from_table=last.table, table=last.from_table))
        self.show()
        self.select(last.person)
        self.qz.say("board-undone", name=person.name)

    def action_pin(self) -> None:
        chosen = self._chosen_line()
        if chosen is not None:
            breakout, line = chosen
            self.send(PinPerson(breakout=breakout, person=line.id, pinned=not line.pinned))
            self.show()
