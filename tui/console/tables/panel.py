"""Tables: who sits where, side by side or as a list, until everyone has been told."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import DataTable, Static

from qzlive.session.commands.tables import MovePerson
from qzlive.session.seating import allocation_of, hosts
from qzlive.session.state import State, Table

from ...outline.dialogs import Choose
from ...text import safe
from ..people.panel import PeoplePanel
from ..people_data import PersonLine, following, people, topics_text
from ..rooms.panel import open_rooms
from ..steady_table import Cell, Column, SteadyTable
from ..views import Views
from .ask import as_lines
from .board import Board
from .compare import compare
from .data import TableBox, boxes, changes, reason
from .head import overview, standing, table_text
from .late import Late
from .table_deeds import TableDeeds
from .told import label_of, name_of
from .why import Why

WIDE = 110
"""From this width on the tables stand side by side if nobody has asked for the list."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the list shows of people beside their own lines: who is to write at a table, the marks of pairs, and who is
    without a table."""

    writing: frozenset[str]
    marks: Mapping[str, str]
    unseated: frozenset[str]

    @classmethod
    def of(cls, shown: Sequence[TableBox], writing: Iterable[str]) -> Facts:
        return cls(
            frozenset(writing),
            {person: mark for box in shown for person, mark in box.marks.items()},
            frozenset(line.id for box in shown if box.table is None for line in box.members),
        )


class TablesPanel(TableDeeds):
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
        self._seen: tuple[str, Mapping[str, str]] = "", {}

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
        thing = self._thing
        return thing if thing in self.state.people else None

    @property
    def chosen_table(self) -> str | None:
        """The selected table, or the one at which the selected person sits."""
        thing = self._thing
        if thing is None or thing in self.state.tables or self.breakout is None:
            return thing
        return allocation_of(self.state, self.breakout).seats.get(thing)

    @property
    def _thing(self) -> str | None:
        return self.query_one(Board).selected if self.side_by_side else self.query_one(SteadyTable).key

    def select(self, thing: str) -> None:
        """Select a person or a table. Who is on no box, because no seat is needed, is shown in the list."""
        board = self.query_one(Board)
        if thing in self.state.people:
            if self.side_by_side and self.breakout is not None and not board.shows(thing):
                self._side_by_side = False
                self._switch_view()
                self._take_focus()
            self.query_one(SteadyTable).select(thing)
        if board.shows(thing):
            board.select(thing)

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
        for name, content in (
            ("#standing", standing(state, breakout, self.t, waiting=self.publishing)),
            ("#overview", overview(state, breakout, self.t)),
        ):
            if (head := self.query_one(name, Static)).content != content:
                head.update(content)
        published = changes(state, breakout) is not None
        if self.side_by_side:
            board.fill(boxes(state, breakout), published=published)
        else:
            lines = [line for line in people(state, breakout) if line.here or line.table]
            facts = Facts.of(boxes(state, breakout), hosts(state, breakout).values())
            listed.fill(self._columns(), {line.id: self._cells(line, published, facts) for line in lines})
        self._tell_others(state, breakout)
        self._show_why()
        self.after_publishing()

    def _tell_others(self, state: State, breakout: str) -> None:
        """Say it if another moderator has moved the selected person, or anybody while a question is open here."""
        seats = allocation_of(state, breakout).seats
        (phase, before), self._seen = self._seen, (breakout, seats)
        if before is seats or phase != breakout:
            return
        different = [one for one in {**before, **seats} if before.get(one) != seats.get(one)]
        moved = [one for one in different if not self.qz.steps.seated(breakout, one, seats.get(one))]
        asking = self.app.screen is not self.screen
        if moved and (asking or self.chosen in moved):
            person = self.chosen if self.chosen in moved else moved[0]
            name, now = name_of(state, person or ""), label_of(state, seats.get(person or "")) or "–"
            self.qz.say("board-others-moved", count=len(moved), name=name, label=now)

    def _columns(self) -> tuple[Column, ...]:
        t = self.t
        return (
            Column("name", t("people-column-name")),
            Column("table", t("people-column-table"), 10),
            Column("topics", t("people-column-topics"), 10),
            Column("note", t("board-column-note"), 24),
        )

    def _cells(self, line: PersonLine, published: bool, facts: Facts) -> tuple[Cell, ...]:
        t, dim = self.t, "" if line.here else "dim"
        notes = []
        if line.id in facts.writing:
            notes.append(t("board-note-host"))
        if line.id in facts.marks:
            notes.append(facts.marks[line.id])
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
            self._place(line, facts),
            (topics_text(line.topics, t("people-none"), "·"), dim),
            (", ".join(notes), "dim"),
        )

    def _place(self, line: PersonLine, facts: Facts) -> Cell:
        if line.table is not None:
            return line.table, "bold" if line.here else "dim"
        if line.id in facts.unseated:
            return self.t("board-nowhere"), "$warning"
        return self.t("board-no-seat"), "dim"

    @on(SteadyTable.Pointed)
    @on(Board.Pointed)
    def _show_why(self) -> None:
        breakout, person = self.breakout, self.chosen
        line = self.line(person)
        table = self.state.tables.get(self.chosen_table or "")
        if breakout is not None and line is None and table is not None:
            self._tell(table_text(self.state, table, self.t))
            return
        if breakout is None or line is None:
            self._tell(safe(""))
            return
        t, why = self.t, reason(self.state, breakout, line.id)
        place = t("desk-table", label=line.table) if line.table else t("board-nowhere")
        said = t(why.code, why.params) if why is not None else t("board-no-reason")
        wishes = topics_text(line.topics, t("people-none"), t("people-unknown"))
        sentence = t("board-why", name=line.name, place=place, reason=said, wishes=wishes)
        self._tell(safe(sentence))

    def _tell(self, content: Content) -> None:
        """Put something on the line at the foot; it is always one line, so nothing has to be laid out anew."""
        self.query_one("#why", Static).update(content, layout=False)

    def action_layout(self) -> None:
        chosen = self.chosen
        self._side_by_side = not self.side_by_side
        self._switch_view()
        if chosen is not None:
            self.select(chosen)
        self._take_focus()

    def action_switch(self) -> None:
        """Show the next breakout by choice, if there are several."""
        self.qz.look_at(following(self.state, self.breakout))
        self.show()

    async def action_rooms(self) -> None:
        await open_rooms(self)

    async def action_desk(self) -> None:
        (await self.screen.query_one(Views).made(PeoplePanel)).action_desk()

    def action_late(self) -> None:
        """Go through who is without a seat and which tables became too small."""
        if self.breakout is not None:
            self.app.push_screen(Late(self.qz, self.breakout))

    def action_why(self) -> None:
        """Tell why the chosen person sits there, and what the others would lose otherwise."""
        chosen = self.chosen_line()
        if chosen is not None:
            breakout, line = chosen
            self.app.push_screen(Why(self.qz, breakout, line.id))

    def action_compare(self) -> None:
        """Compute the three aims side by side."""
        if self.breakout is not None:
            compare(self.qz, self.breakout)

    def action_next_unseated(self) -> None:
        ids = [line.id for line in people(self.state, self.breakout)]
        start = ids.index(self.chosen) + 1 if self.chosen in ids else 0
        shown = boxes(self.state, self.breakout) if self.breakout is not None else ()
        unseated = {line.id for box in shown if box.table is None for line in box.members}
        found = next((id_ for id_ in [*ids[start:], *ids[:start]] if id_ in unseated), None)
        if found is None:
            self.qz.say("board-all-seated")
        else:
            self.select(found)

    def action_menu(self) -> None:
        """Everything that can be done with the selected person or table."""
        line = self.line(self.chosen)
        table = self.state.tables.get(self.chosen_table or "")
        if line is None:
            if table is None:
                self.qz.say("board-nobody-chosen")
            else:
                self._table_menu(table)
            return
        label = self.t("desk-table", label=line.table) if line.table else self.t("board-nowhere")

        def answered(what: str | None) -> None:
            if what == "table" and table is not None:
                self._table_menu(table)
            elif what in ("host_here", "nowhere"):
                getattr(self, what)()
            elif what is not None:
                getattr(self, f"action_{what}")()

        title = self.t("menu-person", name=line.name, place=label)
        self.app.push_screen(Choose(title, self.person_offers(self.state)), answered)

    def _table_menu(self, table: Table) -> None:
        if self.side_by_side:
            self.select(table.id)

        def answered(what: str | None) -> None:
            if what in ("open", "close"):
                self.close_or_open(table.id)
            elif what is not None:
                getattr(self, f"action_{what}")()

        title = table_text(self.state, table, self.t, short=True).plain
        self.app.push_screen(Choose(title, self.table_offers(self.state, table)), answered)

    @on(DataTable.RowSelected)
    @on(Board.Opened)
    def _open_menu(self) -> None:
        self.action_menu()

    @on(Board.Moved)
    def _dropped(self, event: Board.Moved) -> None:
        self.moved(event.person, event.table)

    @on(Board.Hovered)
    def _hovered(self, event: Board.Hovered) -> None:
        """Show what would come of it if the person sat down here."""
        if event.person is None or self.breakout is None:
            self._show_why()
            return
        present = allocation_of(self.state, self.breakout).seats.get(event.person)
        move = MovePerson(breakout=self.breakout, person=event.person, from_table=present, table=event.table)
        lines = self.foresee((move,)) if event.table != present else ()
        self._tell(as_lines(lines, self.t, apart=" "))
