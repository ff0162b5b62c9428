"""What the keys of the break bring about."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Literal

from qzlive.session.base import Command
from qzlive.session.cafe import unlike
from qzlive.session.commands.agenda import BeginItem
from qzlive.session.commands.plenary import SetScreen
from qzlive.session.commands.rounds import BeginRound, PublishRounds
from qzlive.session.commands.tables import PublishTables, TickStep
from qzlive.session.pause import Break, Deed, item_of, meant, phases
from qzlive.session.seating import allocation_of
from qzlive.session.state import BreakStep, State

from ... import clipboard
from ...dialogs import Confirm
from ..panel import Panel
from ..people.panel import PeoplePanel
from ..rooms.panel import open_rooms
from ..tables.data import changes, concerns
from ..tables.late import Late
from ..tables.publish import doubts
from ..views import Views
from . import seating
from .opening import question
from .ready import Ready, ready

MEANWHILE = "session-published-meanwhile"


def publish_command(state: State, breakout: str, number: int) -> Command:
    """Return the command that tells everybody where to sit, in a café in every round; `number` is the publication that
    was known when it was decided."""
    if state.breakouts[breakout].form == "rotation":
        rounds = len(allocation_of(state, breakout).rounds) or 1
        return PublishRounds(breakout=breakout, number=number, rounds=rounds)
    return PublishTables(breakout=breakout, number=number)


class PauseWork(Panel):
    """The part of the break's view that asks and sends."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._wish: str | None = None
        self._at: BreakStep | None = None
        self._given: dict[str, int] = {}
        """How many pieces of which text were given away here."""
        self._along = True
        self._busy = 0
        self._own: set[BreakStep] = set()
        """The steps that this console has finished: nobody has to tell it of them."""

    @property
    def breakout(self) -> str | None:
        """The phase for which the break is made."""
        return self._wish if self._wish in phases(self.state) else meant(self.state)

    @property
    def pause(self) -> Break | None:
        breakout = self.breakout
        return Break(self.state, breakout) if breakout is not None else None

    @property
    def step(self) -> BreakStep:
        """The step that is shown."""
        one = self.pause
        assert one is not None
        if self._at is None or self._at not in one.steps:
            self._at = one.first_open
        return self._at

    def changed(self, one: Break) -> int:
        """How many people sit elsewhere than as published."""
        if one.state.breakouts[one.breakout].form == "rotation":
            return len(unlike(allocation_of(one.state, one.breakout)))
        found = changes(one.state, one.breakout)
        return found.all if found is not None else 0

    def text(self, one: Break, step: BreakStep) -> Ready | None:
        """Return the text of a step."""
        return ready(one.state, one.breakout, step, self.qz.link.now(), self.t)

    def key_of(self, one: Break, text: Ready) -> str:
        return f"{one.breakout}/{text.key}"

    def given(self, one: Break, text: Ready | None) -> int:
        """How many pieces of a text were given away here, all of them where there is none."""
        return self._given.get(self.key_of(one, text), 0) if text is not None else 0

    def deed(self, one: Break, step: BreakStep) -> Deed | None:
        """Return what the one key does now."""
        text = self.text(one, step)
        copied = text is None or self.given(one, text) >= len(text.pieces)
        return one.deed(step, changed=self.changed(one), copied=copied)

    @contextmanager
    def _waiting(self) -> Iterator[None]:
        """While something is on its way the one key does nothing."""
        self._busy += 1
        self.show()
        try:
            yield
        finally:
            self._busy -= 1

    def _done_here(self, step: BreakStep) -> None:
        self._own.add(step)

    def _tick(self, one: Break, step: BreakStep) -> None:
        if step not in allocation_of(one.state, one.breakout).steps:
            self._done_here(step)
            self.send(TickStep(breakout=one.breakout, step=step, done=True))

    async def action_next(self) -> None:
        """Do what the line with the key says."""
        one = self.pause
        if one is None or self._busy:
            return
        step = self.step
        match self.deed(one, step):
            case "copy":
                self._show_to_all("topics" if step == "announce" else "seats")
                self.action_copy()
            case "list":
                await self.action_paste()
            case "decide":
                await self.action_decide()
            case "compute":
                self.action_compute()
            case "publish":
                self._ask_publish(one)
            case "begin":
                self.action_copy()
                self._begin(one)
            case "on":
                self._tick(one, step)
                self._at = one.following(step)
        self.show()

    def _show_to_all(self, view: Literal["topics", "seats"]) -> None:
        """Let the shared windows show this, if that is wanted."""
        if self._along and self.state.screen.view != view:
            self.send(SetScreen(view=view))

    def action_copy(self) -> None:
        """Copy the next piece of the text; where that may fail, show the whole."""
        one = self.pause
        text = self.text(one, self.step) if one is not None else None
        if one is None or text is None:
            self.qz.say("pause-nothing-to-copy")
            return
        key, count = self.key_of(one, text), len(text.pieces)
        place = self._given.get(key, 0) % count
        self.app.copy_to_clipboard(text.pieces[place])
        if clipboard.put(text.pieces[place]):
            self._given[key] = place + 1
            self.qz.say("pause-copied", number=place + 1, count=count)
        else:
            self._given[key] = count
            self._lay(text)
        self.show()

    def _lay(self, text: Ready) -> None:
        """Show a text to be marked; it also lies in a file."""
        self.give(text.title, text.file, text.pieces)

    def action_late(self) -> None:
        """Show who is to be asked, and where there are chairs."""
        if (breakout := self.breakout) is not None:
            self.app.push_screen(Late(self.qz, breakout))

    async def action_rooms(self) -> None:
        """Go to the names of the rooms, for people who walk there themselves."""
        await open_rooms(self, "walk", self.breakout)

    async def action_by_hand(self) -> None:
        """Go to the list of who is to be put into which room by hand."""
        await open_rooms(self, "work", self.breakout)

    def action_tick(self) -> None:
        """Tick the step, or take the tick back; what has happened stays."""
        one = self.pause
        if one is None:
            return
        step, over = self.step, one.done(self.step)
        if over is None:
            self._tick(one, step)
        elif over.ticked:
            self.send(TickStep(breakout=one.breakout, step=step, done=False))
        else:
            self.qz.say("pause-fact-stays")
        self.show()

    def action_windows(self) -> None:
        """Let the shared windows be switched too, or not."""
        self._along = not self._along
        self.qz.say("pause-windows-along" if self._along else "pause-windows-alone")
        self.show()

    def action_switch(self) -> None:
        """Go to the break before the next phase, if there are several."""
        known, present = phases(self.state), self.breakout
        if present is not None and len(known) > 1:
            self._wish = known[(known.index(present) + 1) % len(known)]
            self._at = None
            self.show()

    async def _people(self) -> PeoplePanel:
        """Return the view of the people, in front or not, on the phase of this break."""
        self.qz.breakout_wish = self.breakout
        return await self.screen.query_one(Views).made(PeoplePanel)

    async def action_paste(self) -> None:
        (await self._people()).action_paste()

    async def action_sources(self) -> None:
        (await self._people()).action_sources()

    async def action_incoming(self) -> None:
        (await self._people()).action_incoming()

    async def action_desk(self) -> None:
        (await self._people()).action_desk()

    async def action_decide(self) -> None:
        """Go to the names that are asked about."""
        people = await self._people()
        await self.screen.run_action("view('people')")
        people.action_decide()

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
        """Show who sits where and that the rooms are open, in one go."""
        opened, told = self.text(one, "open"), self.text(one, "tell")
        if told is None or opened is None:
            title = item.title if (item := item_of(one.state, one.breakout)) is not None else ""
            self.qz.say("pause-opened-bare", title=title)
            return
        for text in (opened, told):
            self._given[self.key_of(one, text)] = len(text.pieces)
        self._lay(Ready("all", told.title, told.file, (*told.pieces, *opened.pieces)))
