"""From wishes to open rooms: make tables, tell them, begin, or all of it at once."""

from __future__ import annotations

from qzlive.session.base import Command
from qzlive.session.commands.agenda import BeginItem
from qzlive.session.commands.rounds import BeginRound, PublishRounds
from qzlive.session.commands.tables import PublishTables
from qzlive.session.pause import Break, item_of
from qzlive.session.seating import allocation_of
from qzlive.session.state import State

from ...dialogs import Confirm
from ..tables.data import concerns
from ..tables.publish import doubts
from . import seating
from .base import PauseBase
from .opening import question
from .ready import Ready

MEANWHILE = "session-published-meanwhile"


def publish_command(state: State, breakout: str, number: int) -> Command:
    """Return the command that tells everybody where to sit, in a café in every round; `number` is the publication that
    was known when it was decided."""
    if state.breakouts[breakout].form == "rotation":
        rounds = len(allocation_of(state, breakout).rounds) or 1
        return PublishRounds(breakout=breakout, number=number, rounds=rounds)
    return PublishTables(breakout=breakout, number=number)


class PauseDeeds(PauseBase):
    """What changes the tables and the programme."""

    def action_compute(self) -> None:
        """Make the tables, once more if they are made already."""
        if (one := self.pause) is not None and not self._busy:
            self.run_worker(self._computed(one), group="computing", exclusive=True)

    async def _computed(self, one: Break) -> None:
        self._done_here("seat")
        await seating.made(self.qz, one.breakout)
        self.show()

    def _ask_publish(self, one: Break) -> None:
        """Publish, after asking if something is open."""

        def answered(yes: bool | None) -> None:
            if yes:
                work = self._publish(one.breakout, one.facts.number)
                self.run_worker(work, group="publishing", exclusive=True)

        open_ones = concerns(one.state, one.breakout)
        if open_ones.any:
            asked = doubts(open_ones, self.t)
            yes, no = self.t("publish-yes"), self.t("publish-no")
            self.app.push_screen(Confirm(asked, yes, no, dangerous=False), answered)
        else:
            answered(True)

    async def _publish(self, breakout: str, number: int) -> None:
        """Publish and show it to all; `number` is the last publication that was known when it was decided. That
        somebody else was faster is no fault."""
        refusal: str | None = MEANWHILE
        if allocation_of(self.state, breakout).number == number:
            self._done_here("tell")
            sent = self.send(publish_command(self.state, breakout, number))
            with self._waiting():
                refusal = await self.qz.settled(sent, dealt_with=MEANWHILE) if sent else ""
        if refusal == MEANWHILE:
            self.qz.say("pause-published-meanwhile")
        elif refusal is None:
            self._show_to_all("seats")
        self.show()

    def _begin(self, one: Break) -> None:
        """Begin the phase, in a café its first round too."""
        item, allocation = item_of(self.state, one.breakout), allocation_of(self.state, one.breakout)
        if item is None or item.begun_at is not None:
            self.qz.say("pause-begun-already")
            return
        self._done_here("open")
        self.send(BeginItem(item=item.id, current=self.state.current))
        if self.state.breakouts[one.breakout].form == "rotation" and allocation.rounds and not allocation.round:
            self.send(BeginRound(breakout=one.breakout, round=1, current=0))

    def action_open_now(self) -> None:
        """Open as it stands, after one question that says what is open."""
        one = self.pause
        if one is None or self._busy:
            return
        if one.begun:
            self.qz.say("pause-begun-already")
            return

        def answered(yes: bool | None) -> None:
            if yes:
                self.run_worker(self._opened(one.breakout), group="opening", exclusive=True)

        asked = question(one, self.t, changed=self.changed(one))
        yes, no = self.t("pause-open-yes"), self.t("pause-open-no")
        self.app.push_screen(Confirm(asked, yes, no, dangerous=False), answered)

    async def _opened(self, breakout: str) -> None:
        """Make a draft if there is none, publish what is new, begin, and give all texts."""
        with self._waiting():
            if not Break(self.state, breakout).facts.drafted:
                self.qz.say("pause-opening")
                self._done_here("seat")
                await seating.made_at_once(self.qz, breakout)
            one = Break(self.state, breakout)
            if one.facts.drafted and (one.facts.published_at is None or self.changed(one)):
                await self._publish(breakout, one.facts.number)
            one = Break(self.state, breakout)
            self._begin(one)
        self._at = "open"
        self._give_all(Break(self.state, breakout))
        self.show()

    def _give_all(self, one: Break) -> None:
        """Show who sits where, if that was not given away yet, and that the rooms are open, in one go."""
        opened, told = self.text(one, "open"), self.text(one, "tell")
        if told is None or opened is None:
            title = item.title if (item := item_of(one.state, one.breakout)) is not None else ""
            self.qz.say("pause-opened-bare", title=title)
            return
        if self.given(one, told) >= len(told.pieces):
            self.action_copy()
            return
        for text in (opened, told):
            self._given[self.key_of(one, text)] = len(text.pieces)
        self._lay(Ready("all", told.title, told.file, (*told.pieces, *opened.pieces)))
