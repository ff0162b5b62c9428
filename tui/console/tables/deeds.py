"""What can be done with a person: move, swap, pin, pair, make host, leave without a seat."""

from __future__ import annotations

from collections.abc import Sequence

from qzlive.session.base import Command
from qzlive.session.commands.tables import HostTable, Move, MovePeople, MovePerson, PairPeople, PinPerson, SeatPerson
from qzlive.session.identity import root
from qzlive.session.seating import allocation_of, to_seat
from qzlive.session.state import Relation, State

from ...outline.dialogs import Choose, Possibility
from ..people_data import PersonLine, people
from .ask import PickPerson
from .data import boxes
from .move import NOWHERE, MoveTo
from .told import label_of, name_of
from .work import TablesWork, Way


class PersonDeeds(TablesWork):
    """Each shows first what would come of it."""

    def line(self, person: str | None) -> PersonLine | None:
        return next((line for line in people(self.state, self.breakout) if line.id == person), None)

    def chosen_line(self) -> tuple[str, PersonLine] | None:
        """Return the breakout and the selected person; says so if there is none."""
        line = self.line(self.chosen)
        if self.breakout is None or line is None:
            self.qz.say("board-nobody-chosen")
            return None
        return self.breakout, line

    def _said(self, commands: Sequence[Command]) -> str:
        lines = self.foresee(commands)
        return " ".join(f"! {line.text}" if line.bad else line.text for line in lines) or self.t("ahead-nothing")

    def action_move(self) -> None:
        chosen = self.chosen_line()
        if chosen is None:
            return
        breakout, line = chosen
        present = allocation_of(self.state, breakout).seats.get(line.id)

        def move(table: str | None) -> MovePerson:
            return MovePerson(breakout=breakout, person=line.id, from_table=present, table=table)

        def answered(table: str | None) -> None:
            to = None if table == NOWHERE else table
            if table is not None and to != present:
                self.do(move(to), show=line.id)

        question = self.t("move-question", name=line.name)
        shown = boxes(self.state, breakout)
        dialog = MoveTo(question, shown, present, lambda table: self.foresee((move(table or None),)))
        self.app.push_screen(dialog, answered)

    def moved(self, person: str, table: str | None) -> None:
        """A person was dragged or taken along to a table: asked about only if something is bad about it."""
        if self.breakout is None:
            return
        breakout = self.breakout
        present = allocation_of(self.state, breakout).seats.get(person)
        move = MovePerson(breakout=breakout, person=person, from_table=present, table=table)
        if present == table:
            return
        if not any(line.bad for line in self.foresee((move,))):
            self.do(move, show=person)
            return
        label = label_of(self.state, table) or "–"
        title = self.t("board-move-ask", name=name_of(self.state, person), label=label)
        self.ask(title, (Way(self.t("board-move-yes"), lambda state: (move,)),), show=person)

    def action_swap(self) -> None:
        """Two people change places: the selected one, and another."""
        chosen = self.chosen_line()
        if chosen is None:
            return
        breakout, line = chosen
        here = allocation_of(self.state, breakout).seats.get(line.id)

        def swap(state: State, other: str) -> tuple[Command, ...]:
            seats = allocation_of(state, breakout).seats
            both = ((line.id, other), (other, line.id))
            moves = tuple(Move(person=one, from_table=seats.get(one), table=seats.get(to)) for one, to in both)
            return (MovePeople(breakout=breakout, moves=moves),)

        def answered(other: str | None) -> None:
            if other is not None:
                self.do(*swap(self.state, other), show=line.id)

        seats = allocation_of(self.state, breakout).seats
        there = (one for one in people(self.state, breakout) if one.here or one.id in seats)
        among = {one.id for one in there if seats.get(one.id) != here}
        title = self.t("board-swap", name=line.name, label=line.table or "–")
        self.app.push_screen(
            PickPerson(title, lambda other: self._said(swap(self.state, other)), among=among), answered
        )

    def action_pin(self) -> None:
        chosen = self.chosen_line()
        if chosen is not None:
            breakout, line = chosen
            self.do(PinPerson(breakout=breakout, person=line.id, pinned=not line.pinned))

    def action_pairs(self) -> None:
        """Who is to sit apart or together: for the selected person, and all pairs, which can be taken away here."""
        state, t = self.state, self.t
        line = self.line(self.chosen)
        new = ("apart", "together") if line is not None else ()
        offers = [Possibility(one, t(f"pairs-new-{one}", name=line.name if line else "")) for one in new]
        known = {}
        for pair in state.pairs:
            one, other = name_of(state, root(state, pair.one)), name_of(state, root(state, pair.other))
            if one and other:
                known[f"{pair.one}/{pair.other}"] = pair
                text = t(f"pairs-known-{pair.relation}", one=one, other=other)
                offers.append(Possibility(f"{pair.one}/{pair.other}", text))
        if not offers:
            self.qz.say("board-nobody-chosen")
            return

        def answered(answer: str | None) -> None:
            if answer in known:
                pair = known[answer]
                self.do(PairPeople(person=pair.one, other=pair.other, relation=None))
                self.action_pairs()
            elif answer is not None and line is not None:
                self._pair(line, "apart" if answer == "apart" else "together")

        hint = t("pairs-hint") if known else t("pairs-none")
        self.app.push_screen(Choose(t("pairs-title"), offers, hint=hint), answered)

    def _pair(self, line: PersonLine, relation: Relation) -> None:
        def pair(other: str) -> PairPeople:
            return PairPeople(person=line.id, other=other, relation=relation)

        def about(other: str) -> str:
            lines = self.foresee((pair(other),))
            place = self.line(other)
            where = self.t("desk-table", label=place.table) if place and place.table else self.t("board-nowhere")
            return " ".join([f"{place.name if place else ''}: {where}.", *(f"! {one.text}" for one in lines)])

        def answered(other: str | None) -> None:
            if other is not None:
                self.do(pair(other), show=line.id)

        title = self.t(f"pairs-new-{relation}", name=line.name)
        self.app.push_screen(PickPerson(title, about, without=line.id), answered)

    def wanted(self, line: PersonLine) -> bool:
        """Return whether a person sits or is to have a seat."""
        seated = line.table is not None
        return seated or any(one.id == line.id for one in to_seat(self.state, self.breakout or ""))

    def action_seatless(self) -> None:
        """The person is to have no seat at the tables, or is to have one again."""
        chosen = self.chosen_line()
        if chosen is None:
            return
        breakout, line = chosen
        wanted = self.wanted(line)
        command = SeatPerson(breakout=breakout, person=line.id, seatless=wanted)
        if line.table is None:
            self.do(command, show=line.id)
            self.qz.say("board-seatless" if wanted else "board-seated-again", name=line.name)
        else:
            self.ask(
                self.t("board-seatless-ask", name=line.name),
                (Way(self.t("board-seatless-yes"), lambda state: (command,)),),
                show=line.id,
            )

    def nowhere(self) -> None:
        """The selected person is to have no table for now."""
        if self.chosen is not None:
            self.moved(self.chosen, None)

    def host_here(self) -> None:
        """The selected person is to write at the own table."""
        chosen = self.chosen_line()
        table = self.chosen_table
        if chosen is not None and table is not None:
            self._host(table, chosen[1].id)

    def _host(self, table: str, person: str | None) -> None:
        self.do(HostTable(table=table, person=person))
        code = "board-host-none" if person is None else "board-host-said"
        self.qz.say(code, name=name_of(self.state, person or ""), label=label_of(self.state, table))
