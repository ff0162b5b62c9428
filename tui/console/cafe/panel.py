"""A café in the place of the tables: its rounds by table and by person, its clock, and what is done with it."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Static

from qzlive.session.cafe import way_text
from qzlive.session.cafe_clock import running_round
from qzlive.session.state import State

from ...link.outbox import Pending
from ...text import safe
from ..panel import Panel
from ..people.panel import PeoplePanel
from ..people_data import following, topics_text
from ..rooms.panel import open_rooms
from ..steady_table import Cell, Column, SteadyTable
from ..views import Views
from . import deeds
from .data import CafeView, PersonWay, TableLine, cafe_view, sitting
from .sentences import about, clock_line, quality, told_rounds

WIDE = 110
"""From this width on tables and people stand beside each other."""


class CafePanel(Panel):
    SCOPE = "cafe"
    LISTENS: ClassVar = frozenset({"picture", "pending"})
    DEFAULT_CSS = """
    CafePanel { height: 1fr; }
    CafePanel .head { height: auto; padding: 0 1; }
    CafePanel #standing { text-style: bold; }
    CafePanel #lists { height: 1fr; }
    CafePanel SteadyTable { height: 1fr; width: 1fr; }
    CafePanel.-wide #tables { width: 68; }
    CafePanel.-wide #people { border-left: solid $surface-lighten-2; }
    CafePanel #why { height: auto; max-height: 3; padding: 0 1; background: $boost; }
    """

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._people_in_front = False
        self._seen: tuple[State, str, CafeView] | None = None

    def compose(self) -> ComposeResult:
        yield Static(id="standing", classes="head")
        yield Static(id="clock", classes="head")
        yield Static(id="quality", classes="head")
        with Horizontal(id="lists"):
            yield SteadyTable(id="tables")
            yield SteadyTable(id="people")
        yield Static(id="why")

    @property
    def breakout(self) -> str:
        """The café that is shown."""
        found = self.qz.breakout
        assert found is not None
        return found

    @property
    def view(self) -> CafeView:
        """What is shown; worked out anew when the state has changed."""
        state, breakout = self.state, self.breakout
        if self._seen is None or self._seen[0] is not state or self._seen[1] != breakout:
            self._seen = state, breakout, cafe_view(state, breakout)
        return self._seen[2]

    @property
    def _front(self) -> SteadyTable:
        return self.query_one("#people" if self._people_in_front else "#tables", SteadyTable)

    def enter(self) -> None:
        self.show()
        self.screen.set_focus(self._front)

    def on_resize(self) -> None:
        if self.display:
            self.show()

    def tick(self) -> None:
        self.query_one("#clock", Static).update(clock_line(self.state, self.breakout, self.qz.link.now(), self.t))

    def show(self) -> None:
        state, breakout = self.state, self.qz.breakout
        if breakout is None or state.breakouts[breakout].form != "rotation":
            return
        view, t, wide = self.view, self.t, self.size.width >= WIDE
        waiting = any(pending.state == "waiting" and pending.body["type"] == "rounds.publish" for pending in self._sent)
        self.set_class(wide, "-wide")
        self.query_one("#standing", Static).update(told_rounds(state, breakout, view, t, waiting=waiting))
        self.query_one("#quality", Static).update(quality(state, breakout, view, t))
        self.tick()
        tables, people = self.query_one("#tables", SteadyTable), self.query_one("#people", SteadyTable)
        tables.display, people.display = wide or not self._people_in_front, wide or self._people_in_front
        tables.fill(self._table_columns(view), {line.table: self._table_cells(line, view) for line in view.tables})
        people.fill(self._people_columns(view), {one.person: self._person_cells(one) for one in view.people})
        self._show_why()

    @property
    def _sent(self) -> tuple[Pending, ...]:
        return self.qz.link.pending

    def _table_columns(self, view: CafeView) -> tuple[Column, ...]:
        t = self.t
        running = running_round(self.state, self.breakout)

        def head(number: int) -> str:
            runs = running is not None and running.number == number
            return t("cafe-column-round", number=number, kind="runs" if runs else "told" if number <= view.told else "")

        rounds = [Column(f"round {number}", head(number), 4) for number in range(1, view.summary.rounds + 1)]
        host = Column("host", t("cafe-column-host"), 17)
        return (Column("table", t("cafe-column-table"), 5), Column("title", t("cafe-column-topic")), host, *rounds)

    def _table_cells(self, line: TableLine, view: CafeView) -> tuple[Cell, ...]:
        sizes: list[Cell] = []
        for number in range(1, view.summary.rounds + 1):
            text = str(line.sizes[number - 1]) if number <= len(line.sizes) else "·"
            told, changed = number <= view.told, number <= len(line.changed) and line.changed[number - 1]
            sizes.append((f"{text} ≠" if changed else text, self._style(number, view, told=told, changed=changed)))
        host = (line.host, "") if line.host else (self.t("cafe-no-host"), "$warning")
        return ((line.label, "bold"), (line.title, ""), host, *sizes)

    def _style(self, number: int, view: CafeView, *, told: bool, changed: bool) -> str:
        if changed:
            return "bold $error"
        if number == view.round:
            return "bold $success"
        if number < view.round:
            return "dim"
        return "" if told else "italic $warning"

    def _people_columns(self, view: CafeView) -> tuple[Column, ...]:
        t = self.t
        longest = max((len(_way(one)) for one in view.people), default=10)
        return (
            Column("name", t("people-column-name")),
            Column("way", t("cafe-column-way"), max(8, longest)),
            Column("wishes", t("cafe-column-wishes"), 7),
            Column("note", t("board-column-note"), 13),
        )

    def _person_cells(self, one: PersonWay) -> tuple[Cell, ...]:
        t, dim = self.t, "" if one.here else "dim"
        code = (
            "gone"
            if not one.here
            else "new"
            if one.offer
            else "unlike"
            if one.unlike
            else "unmet"
            if one.unmet
            else "host"
            if one.host
            else ""
        )
        style = {"unlike": "bold $error", "new": "$warning", "unmet": "$warning"}.get(code, "dim")
        return (
            (one.name, dim),
            (_way(one), "italic $warning" if one.offer else dim),
            (topics_text(one.wishes, "", ""), dim),
            (t(f"cafe-note-{code}") if code else "", style),
        )

    @on(SteadyTable.Pointed)
    def _pointed(self, event: SteadyTable.Pointed) -> None:
        self._show_why()

    def on_descendant_focus(self) -> None:
        self._people_in_front = self.query_one("#people", SteadyTable).has_focus
        self._show_why()

    def _show_why(self) -> None:
        view, state, breakout = self.view, self.state, self.breakout
        said = ""
        if self._people_in_front:
            key = self.query_one("#people", SteadyTable).key
            said = next((about(state, breakout, one, self.t) for one in view.people if one.person == key), "")
        elif (table := self.query_one("#tables", SteadyTable).key) is not None and table in state.tables:
            number = max(1, view.round)
            names = sitting(state, breakout, table, number)
            label = state.tables[table].label
            if names:
                said = self.t("cafe-sitting", label=label, round=number, count=len(names), names=", ".join(names))
        self.query_one("#why", Static).update(safe(said))
        self.query_one("#why").display = bool(said)

    def select(self, person: str) -> None:
        """Select a person."""
        self._people_in_front = True
        self.show()
        listed = self.query_one("#people", SteadyTable)
        listed.select(person)
        self.screen.set_focus(listed)

    def action_layout(self) -> None:
        """Tables or people: the other one comes to the front."""
        self._people_in_front = not self._people_in_front
        self.show()
        self.screen.set_focus(self._front)

    def action_switch(self) -> None:
        """Show the next breakout with tables."""
        self.qz.look_at(following(self.state, self.breakout))

    async def action_rooms(self) -> None:
        await open_rooms(self)

    async def action_desk(self) -> None:
        (await self.screen.query_one(Views).made(PeoplePanel)).action_desk()

    def _run(self, deed: Coroutine[Any, Any, object]) -> None:
        self.qz.run_worker(deed, group="cafe", exclusive=True)

    def action_plan(self) -> None:
        self._run(deeds.plan(self.qz, self.breakout))

    def action_publish(self) -> None:
        self._run(deeds.publish(self.qz, self.breakout))

    def action_next(self) -> None:
        self._run(deeds.begin_next(self.qz, self.breakout))

    def action_again(self) -> None:
        self._run(deeds.begin_again(self.qz, self.breakout))

    def action_late(self) -> None:
        self._run(deeds.close_gap(self.qz, self.breakout))


def _way(one: PersonWay) -> str:
    """Return somebody's way, offered or drafted; of a host the table alone."""
    stops = one.stops if any(one.stops) else one.offer
    return way_text(stops[:1] if one.host and len(set(stops)) == 1 else stops) if any(stops) else "–"
