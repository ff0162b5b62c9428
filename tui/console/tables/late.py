"""Everybody without a seat, and tables that became too small: one list, each with what can be done in a key or two."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.widgets import DataTable, Input, Label, OptionList, Static

from qzlive.session.commands.tables import SeatPerson
from qzlive.session.late import Ask, Chair, Matter, Matters, Small, Way, standing

from ... import clipboard
from ...dialogs import Dialog
from ...footer import Footer
from ...outline.dialogs import Choose, Possibility
from ...text import safe
from ..console import Console
from ..people_data import topics_text
from ..steady_table import Cell, Column, SteadyTable
from .data import boxes
from .late_deeds import answered, close, seat
from .late_prices import prices
from .late_sentences import way, whole
from .move import NOWHERE, MoveTo


class Answer(MoveTo):
    """Where somebody wants to go: the label of a table, or the number of a topic for its emptiest table."""

    def __init__(self, question: str, console: Console, breakout: str, free: tuple[str, ...], typed: str = "") -> None:
        shown = [box for box in boxes(console.state, breakout) if box.table in free]
        super().__init__(question, shown, None)
        self._first = typed

    def on_mount(self) -> None:
        super().on_mount()
        field = self.query_one(Input)
        field.value = self._first
        field.cursor_position = len(self._first)
        self.set_focus(field)

    def on_key(self, event: events.Key) -> None:
        """Take what is typed before the field has the keys: a number of two digits comes quickly."""
        if self.focused is None and event.character is not None and event.is_printable:
            event.stop()
            self.query_one(Input).insert_text_at_cursor(event.character)

    def _list(self, typed: str) -> None:
        super()._list(typed)
        if not self._shown:
            self.query_one("#ahead", Static).update(safe(self.qz.t("late-nothing-there"), "$text-warning"))
        of_topic = [box for box in self._boxes if str(box.topic) == typed and box.table in self._shown]
        if of_topic:
            emptiest = min(of_topic, key=lambda box: box.count)
            self.query_one(OptionList).highlighted = self._shown.index(emptiest.table or NOWHERE)


class Late(Dialog[None]):
    """Goes through what waits. It stays open and shows what is left."""

    SCOPE = "late"
    DEFAULT_CSS = """
    Late > .box { width: 116; height: 90%; padding: 0 1; }
    Late SteadyTable { height: 1fr; margin-top: 1; }
    Late VerticalScroll { height: auto; min-height: 3; max-height: 7; margin-top: 1; }
    Late #said { padding: 0 1; }
    """

    def __init__(self, console: Console, breakout: str) -> None:
        super().__init__()
        self._shell, self._breakout = console, breakout
        self._rows: dict[str, Matter] = {}

    def compose(self) -> ComposeResult:
        with Vertical(classes="box"):
            yield Label(id="title")
            yield SteadyTable()
            with VerticalScroll(can_focus=False):
                yield Static(id="said")
            yield Footer(show_command_palette=False, compact=True)

    def on_mount(self) -> None:
        self._shell.store.changed.subscribe(self, self._changed)
        self._show()
        self.query_one(SteadyTable).focus()

    def _changed(self, what: frozenset[str]) -> None:
        if "picture" in what:
            self._show()

    def _show(self) -> None:
        t, state = self._shell.t, self._shell.state
        found = self._shell.late.matters(state, self._breakout)
        self._rows = _rows(found, self._free())
        self.query_one("#title", Label).update(safe(t("late-title", count=len(found.pressing)), "bold"))
        columns = (
            Column("who", t("late-column-who")),
            Column("wishes", t("people-column-topics"), 10),
            Column("what", t("late-column-what"), 34),
        )
        self.query_one(SteadyTable).fill(columns, {key: self._cells(one) for key, one in self._rows.items()})
        self._tell()

    def _free(self) -> tuple[str, ...]:
        """Return every table with a free chair."""
        state = self._shell.state
        full = state.breakouts[self._breakout].max_size
        return tuple(table.id for table in standing(state, self._breakout) if len(table.members) < full)

    def _cells(self, matter: Matter) -> tuple[Cell, ...]:
        t, state = self._shell.t, self._shell.state
        if isinstance(matter, Small):
            label = t("desk-table", label=state.tables[matter.table].label)
            what = t("late-cell-small", people=len(matter.people), least=matter.least)
            return (label, "bold"), ("", ""), (what, "$warning")
        name, wishes = state.people[matter.person].name, topics_text(matter.wishes, t("people-none"), "")
        if isinstance(matter, Chair):
            return (name, "bold"), (wishes, ""), (t("late-cell-chair", label=state.tables[matter.table].label), "")
        if matter.wishes:
            return (name, "bold"), (wishes, ""), (t("late-cell-ask"), "$warning")
        return (name, "dim"), ("·", "dim"), (t("late-cell-wishless"), "dim")

    @property
    def _pointed(self) -> Matter | None:
        return self._rows.get(self.query_one(SteadyTable).key or "")

    @on(SteadyTable.Pointed)
    def _tell(self) -> None:
        one = self._pointed
        t = self._shell.t
        said = whole(self._shell.state, self._breakout, one, t) if one is not None else t("late-nothing")
        self.query_one("#said", Static).update(safe(said))

    def _do(self, work: Coroutine[Any, Any, bool]) -> None:
        self._shell.run_worker(work, group="late")

    @on(DataTable.RowSelected)
    def _entered(self) -> None:
        one = self._pointed
        if isinstance(one, Chair):
            self._do(seat(self._shell, self._breakout, {one.person: one.table}))
        elif isinstance(one, Small):
            self._choose_way(one)
        elif one is not None:
            self.action_answer()

    def _choose_way(self, small: Small) -> None:
        t, state = self._shell.t, self._shell.state
        ways = [Possibility(str(number), way(state, one, t)) for number, one in enumerate(small.ways)]
        ways += [Possibility("close", t("late-way-close")), Possibility("none", t("late-way-none"))]

        def chosen(number: str | None) -> None:
            if number == "close":
                self._do(close(self._shell, self._breakout, small, Way(None, {}, 0)))
            elif number is not None and number.isdecimal():
                self._do(close(self._shell, self._breakout, small, small.ways[int(number)]))
            elif number is not None:
                self._put_off(small)

        title = t("late-ways", label=state.tables[small.table].label, people=len(small.people), least=small.least)
        self.app.push_screen(Choose(title, ways), chosen)

    def action_all(self) -> None:
        """Seat everybody who has a proposed chair, with one text for the chat."""
        chairs = [one for one in self._rows.values() if isinstance(one, Chair)]
        if chairs:
            self._do(seat(self._shell, self._breakout, {one.person: one.table for one in chairs}))
        else:
            self._shell.say("late-no-chairs")

    def action_answer(self, typed: str | int = "") -> None:
        """Seat the person at a table or a topic that is typed."""
        one = self._pointed
        if one is None or isinstance(one, Small):
            self.app.bell()
            return

        def named(table: str | None) -> None:
            if table is not None and table != NOWHERE:
                self._do(answered(self._shell, self._breakout, one.person, table))

        state = self._shell.state
        free = one.free if isinstance(one, Ask) else self._free()
        question = self._shell.t("move-question", name=state.people[one.person].name)
        self.app.push_screen(Answer(question, self._shell, self._breakout, free, str(typed)), named)

    def action_prices(self) -> None:
        """Compute what could be done if others moved."""
        self._do(prices(self._shell, self._breakout))

    def action_decline(self) -> None:
        """Put a proposal off until it is another one."""
        one = self._pointed
        if one is not None:
            self._put_off(one)

    def _put_off(self, one: Matter) -> None:
        self._shell.late.decline(one)
        self._shell.store.note("picture")
        self._shell.say("late-put-off")
        self._show()

    def action_seatless(self) -> None:
        """The person needs no seat: somebody who helps or watches."""
        one = self._pointed
        if one is not None and not isinstance(one, Small):
            self._shell.send(SeatPerson(breakout=self._breakout, person=one.person, seatless=True))
            self._show()

    def action_copy(self) -> None:
        """Copy what is said about the one under the cursor."""
        one = self._pointed
        if one is not None:
            text = whole(self._shell.state, self._breakout, one, self._shell.t)
            self.app.copy_to_clipboard(text)
            self._shell.say("late-text-copied" if clipboard.put(text) else "late-copied-by-mouse")


def _rows(found: Matters, free: tuple[str, ...]) -> dict[str, Matter]:
    """Return what waits, with those without a wish last, by a key each."""
    rows: dict[str, Matter] = {}
    for one in found.pressing:
        rows[f"table {one.table}" if isinstance(one, Small) else one.person] = one
    rows.update({id_: Ask(id_, (), free) for id_ in found.wishless})
    return rows
