"""What can be done with a table: open, close, split, merge, another host; and the rules for all of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qzlive.session.base import Command
from qzlive.session.commands.tables import AddTable, CloseTable, MergeTables, ReopenTable, SplitTable
from qzlive.session.outline import counted
from qzlive.session.seating import hosts, tables_of, title_of
from qzlive.session.state import State, Table

from ...outline.dialogs import Choose, Possibility
from ..people_data import breakout_title, offered
from .ahead import Line, ahead, played
from .ask import PickPerson
from .data import TableBox, boxes
from .deeds import PersonDeeds
from .rules import RulesForm
from .splitting import Splitting
from .told import name_of
from .work import Way


class TableDeeds(PersonDeeds):
    """Each shows first what would come of it."""

    def _table(self) -> Table | None:
        table = self.state.tables.get(self.chosen_table or "")
        if table is None:
            self.qz.say("board-no-table-chosen")
        return table

    def _boxes(self) -> Mapping[str, TableBox]:
        """The open tables and those with members, by id."""
        shown = boxes(self.state, self.breakout) if self.breakout is not None else ()
        return {box.table: box for box in shown if box.table is not None}

    def action_new_table(self) -> None:
        breakout = self.breakout
        if breakout is None:
            return
        shown = self._boxes().values()
        choice = self.state.choices.get(breakout, {}).get(self.chosen or "")
        at = self.state.tables.get(self.chosen_table or "")
        wish = at.topic if at is not None else choice.topics[0] if choice is not None and choice.topics else 0
        offers = [
            Possibility(
                str(number),
                self.t(
                    "board-topic-offer",
                    number=number,
                    title=self.state.topics[number].title,
                    tables=sum(box.topic == number for box in shown),
                    people=sum(len(box.members) for box in shown if box.topic == number),
                ),
            )
            for number in offered(self.state, breakout)
            if number in self.state.topics
        ]

        def answered(number: str | None) -> None:
            if number is not None:
                self.do(AddTable(breakout=breakout, topic=int(number)))

        self.app.push_screen(Choose(self.t("board-new-table"), offers, wish=str(wish)), answered)

    def action_close(self) -> None:
        """Close a table, or open one again."""
        breakout = self.breakout
        if breakout is None:
            return
        shown = self._boxes()
        offers = [
            Possibility(
                table.id,
                self.t(
                    "board-table-offer",
                    label=table.label,
                    closed="yes" if table.closed else "no",
                    count=len(shown[table.id].members) if table.id in shown else 0,
                    full=self.state.breakouts[breakout].max_size,
                ),
            )
            for table in tables_of(self.state, breakout)
        ]

        def answered(table: str | None) -> None:
            if table is not None:
                self.close_or_open(table)

        wish = self.chosen_table or ""
        self.app.push_screen(Choose(self.t("board-close-which"), offers, wish=wish), answered)

    def close_or_open(self, table: str) -> None:
        """Open a table again if it is closed; close it on a person's word."""
        known = self.state.tables[table]
        if known.closed:
            self.do(ReopenTable(table=table), show=table)
        else:
            way = Way(self.t("board-close-yes"), lambda state: (CloseTable(table=table),))
            self.ask(self.t("board-close", label=known.label), (way,))

    def action_split_table(self) -> None:
        """Open one more table of the topic for some of those who sit here."""
        table = self._table()
        if table is None:
            return
        box = self._boxes().get(table.id)
        if box is None or box.closed or len(box.members) < 2:
            self.qz.say("tablesplit-too-few", label=table.label)
            return

        def command(going: tuple[str, ...]) -> SplitTable:
            return SplitTable(table=table.id, people=going)

        def answered(going: tuple[str, ...] | None) -> None:
            if going:
                self.do(command(going))

        title = self.t("tablesplit-title", label=table.label, title=title_of(self.state, table))
        self.app.push_screen(Splitting(title, box.members, lambda going: self.foresee((command(going),))), answered)

    def action_merge_table(self) -> None:
        """Seat everybody of a table at another one and close it."""
        table = self._table()
        if table is None:
            return
        if table.closed:
            self.qz.say("session-table-closed", bad=True)
            return
        known = self._boxes()
        count = known[table.id].count if table.id in known else 0
        others = [box for box in known.values() if box.table != table.id and not box.closed]
        offers = [
            Possibility(
                box.table or "",
                self.t(
                    "merge-offer",
                    label=box.label,
                    title=box.title,
                    count=box.count,
                    then=box.count + count,
                    full=box.full,
                    over="yes" if box.count + count > box.full else "no",
                ),
            )
            # The same topic first: nobody there has to change it. Then where there is room, and where people sit.
            for box in sorted(
                others,
                key=lambda box: (box.topic != table.topic, box.count + count > box.full, -box.count),
            )
        ]

        def answered(into: str | None) -> None:
            if into is not None:
                self._merge(table, into)

        if offers:
            self.app.push_screen(Choose(self.t("merge-into", label=table.label, count=count), offers), answered)
        else:
            self.qz.say("merge-nowhere")

    def _merge(self, table: Table, into: str) -> None:
        def merge(hang: str) -> Command:
            return MergeTables(table=table.id, into=into, hang=hang)

        heading = self.t("merge-hang", label=table.label)
        written = sum(1 for _ in counted(self.state, self.state.sheet_of(table=table.id)))
        plain = Way(self.t("merge-yes"), lambda state: (merge(""),))
        along = Way(self.t("merge-along", count=written, heading=heading), lambda state: (merge(heading),))
        title = self.t("merge-ask", label=table.label, into=self.state.tables[into].label)
        self.ask(title, (along, plain) if written else (plain,), show=into)

    def action_host_table(self) -> None:
        """Say who is to write at a table; the code stays."""
        table = self._table()
        if table is None:
            return
        box = self._boxes().get(table.id)
        members = {line.id for line in box.members} if box is not None else set()
        present = hosts(self.state, table.breakout).get(table.id)
        if not members:
            self.qz.say("host-nobody", label=table.label)
            return

        def about(person: str) -> str:
            said = "host-is-already" if person == present else "host-would"
            return self.t(said, name=name_of(self.state, person), label=table.label)

        def answered(person: str | None) -> None:
            if person is not None:
                self._host(table.id, person)

        code = "host-title-now" if present is not None else "host-title"
        title = self.t(code, label=table.label, name=name_of(self.state, present or ""))
        self.app.push_screen(PickPerson(title, about, among=members), answered)

    def action_rules(self) -> None:
        """Sizes and rules of the breakout."""
        breakout = self.breakout
        if breakout is None:
            return

        def foreseen(commands: Sequence[Command]) -> tuple[Line, ...]:
            after = played(self.state, commands, self.qz.link.now())
            return ahead(self.state, after, breakout, self.t)

        def answered(commands: tuple[Command, ...] | None) -> None:
            if commands:
                self.do(*commands)

        title = self.t("rules-title", title=breakout_title(self.state, breakout))
        self.app.push_screen(RulesForm(title, self.state.breakouts[breakout], foreseen), answered)

    def person_offers(self, state: State) -> list[Possibility]:
        """Return what can be done with the selected person."""
        line, t = self.line(self.chosen), self.t
        if line is None or self.breakout is None:
            return []
        seated = line.table is not None
        table = state.tables.get(self.chosen_table or "")
        offers = [
            Possibility("move", t("menu-move"), "m"),
            Possibility("swap", t("menu-swap"), "x"),
        ]
        if seated:
            offers.append(Possibility("pin", t("menu-unpin" if line.pinned else "menu-pin"), "f"))
        offers.append(Possibility("pairs", t("menu-pairs"), "b"))
        if seated and table is not None:
            if hosts(state, self.breakout).get(table.id) != line.id:
                offers.append(Possibility("host_here", t("menu-host-here", label=table.label)))
            offers.append(Possibility("nowhere", t("menu-nowhere")))
        offers.append(Possibility("seatless", t("menu-seatless" if self.wanted(line) else "menu-seat-again"), "q"))
        offers.append(Possibility("why", t("menu-why"), "y"))
        if table is not None:
            offers.append(Possibility("table", t("menu-table", label=table.label)))
        return offers

    def table_offers(self, state: State, table: Table) -> list[Possibility]:
        """Return what can be done with a table."""
        t = self.t
        if table.closed:
            return [Possibility("open", t("menu-open"))]
        box = self._boxes().get(table.id)
        count = len(box.members) if box is not None else 0
        return [
            Possibility("split_table", t("menu-split"), "s", open=count > 1),
            Possibility("merge_table", t("menu-merge"), "z"),
            Possibility("host_table", t("menu-host"), open=count > 0),
            Possibility("close", t("menu-close")),
            Possibility("new_table", t("menu-new"), "n"),
        ]
