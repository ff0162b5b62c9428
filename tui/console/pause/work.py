"""What the keys of the break bring about."""

from __future__ import annotations

from qzlive.session.commands.tables import TickStep
from qzlive.session.pause import phases

from ..people.panel import PeoplePanel
from ..rooms.panel import open_rooms
from ..tables.late import Late
from ..views import Views
from .deeds import PauseDeeds


class PauseWork(PauseDeeds):
    """The one key, and the ways to other views."""

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
            self.look_along()
            self.show()

    def look_along(self) -> None:
        """Let the views of people and tables be on the phase of this break too."""
        if self.breakout is not None and self.qz.breakout != self.breakout:
            self.qz.look_at(self.breakout)

    async def _people(self) -> PeoplePanel:
        """Return the view of the people, in front or not, on the phase of this break."""
        self.look_along()
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
