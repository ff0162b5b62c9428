"""What changes the tables as a whole: propose, add, close, sizes, publish."""

from __future__ import annotations

from typing import Any

from qzlive.session.base import Command
from qzlive.session.commands.tables import (
    AddTable,
    ChangeSizes,
    CloseTable,
    PublishTables,
    ReopenTable,
)
from qzlive.session.seating import allocation_of, tables_of

from ...dialogs import Confirm
from ...outline.dialogs import Choose, Possibility
from ..forms import Field, Form
from ..panel import Panel
from ..people_data import offered
from .computing import compute
from .data import boxes, changes, concerns
from .publish import ShowPublication, doubts, versions


class TablesWork(Panel):
    """The part of the tables' view that asks and sends."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._publishing: str | None = None

    @property
    def breakout(self) -> str | None:
        return self.qz.breakout

    @property
    def chosen(self) -> str | None:
        """The selected person."""
        raise NotImplementedError

    @property
    def publishing(self) -> bool:
        """Whether a publication is on its way."""
        return self._publishing is not None and self.qz.link.state_of(self._publishing) == "waiting"

    def action_propose(self) -> None:
        breakout = self.breakout
        if breakout is None:
            return
        compute(self.qz, breakout)

    def action_new_table(self) -> None:
        breakout = self.breakout
        if breakout is None:
            return
        shown = boxes(self.state, breakout)
        choice = self.state.choices.get(breakout, {}).get(self.chosen or "")
        wish = choice.topics[0] if choice is not None and choice.topics else 0
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
                self.send(AddTable(breakout=breakout, topic=int(number)))
                self.show()

        self.app.push_screen(Choose(self.t("board-new-table"), offers, wish=str(wish)), answered)

    def action_close(self) -> None:
        """Close a table, or open one again."""
        breakout = self.breakout
        if breakout is None:
            return
        seats = allocation_of(self.state, breakout).seats
        present = seats.get(self.chosen or "", "")
        members = {table.id: sum(at == table.id for at in seats.values()) for table in tables_of(self.state, breakout)}
        offers = [
            Possibility(
                table.id,
                self.t(
                    "board-table-offer",
                    label=table.label,
                    closed="yes" if table.closed else "no",
                    count=members[table.id],
                ),
            )
            for table in tables_of(self.state, breakout)
        ]

        def answered(table: str | None) -> None:
            if table is not None:
                self._close(table, members[table])

        self.app.push_screen(Choose(self.t("board-close-which"), offers, wish=present), answered)

    def _close(self, table: str, members: int) -> None:
        known = self.state.tables[table]
        if known.closed:
            self.send(ReopenTable(table=table))
            self.show()
            return

        def answered(yes: bool | None) -> None:
            if yes:
                self.send(CloseTable(table=table))
                self.show()

        question = self.t("board-close", label=known.label, count=members)
        yes, no = self.t("board-close-yes"), self.t("board-close-no")
        self.app.push_screen(Confirm(question, yes, no), answered)

    def action_sizes(self) -> None:
        breakout = self.breakout
        if breakout is None:
            return
        present = self.state.breakouts[breakout]
        fields = (
            Field("min_size", self.t("board-min-size"), str(present.min_size)),
            Field("max_size", self.t("board-max-size"), str(present.max_size)),
        )

        def build(values: Any) -> ChangeSizes:
            numbers = {name: int(text) if text.strip().isdecimal() else text for name, text in values.items()}
            return ChangeSizes.model_validate({"breakout": breakout, **numbers})

        def answered(command: Command | None) -> None:
            if command is not None:
                self.send(command)
                self.show()

        self.app.push_screen(Form(self.t("board-sizes"), fields, build), answered)

    def action_publish(self) -> None:
        """Publish the draft, after asking if something is open; without any change show the lists again."""
        breakout = self.breakout
        if breakout is None:
            return
        allocation, changed = allocation_of(self.state, breakout), changes(self.state, breakout)
        if changed is not None and not changed.all:
            self._show_publication(breakout)
            return

        def answered(yes: bool | None) -> None:
            if yes:
                self._publishing = self.send(PublishTables(breakout=breakout, number=allocation.number)) or None
                self.show()

        open_ones = concerns(self.state, breakout)
        if open_ones.any and allocation.seats:
            question = doubts(open_ones, self.t)
            self.app.push_screen(Confirm(question, self.t("publish-yes"), self.t("publish-no")), answered)
        else:
            answered(True)

    def after_publishing(self) -> None:
        """Show what is to be said as soon as the publication is saved; a refused one is told by the console."""
        if self._publishing is None or self.breakout is None:
            return
        if self.publishing:
            return
        refused = self._publishing in self.qz.refused
        self._publishing = None
        if not refused:
            self._show_publication(self.breakout)

    def _show_publication(self, breakout: str) -> None:
        choice = versions(self.state, breakout, self.t)
        if choice:
            self.app.push_screen(ShowPublication(choice, self.qz.folder))
