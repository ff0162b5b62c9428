"""A moderator who acts: people, doubts, tables and the programme."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from random import Random

from uuid6 import uuid7

from qzlive.session.base import Command
from qzlive.session.cafe import cafe_of, rounds_proposal
from qzlive.session.commands.access import AdmitVolunteer
from qzlive.session.commands.agenda import BeginItem, CloseSheets, EndAgenda
from qzlive.session.commands.people import PastedRow, PastePeople, SettleDoubt
from qzlive.session.commands.rounds import BeginRound, PublishRounds
from qzlive.session.commands.tables import PinPerson, PublishTables
from qzlive.session.commands.texts import SendMessage
from qzlive.session.problem import problem_of, proposal
from qzlive.session.state import AgendaItem, State
from qzlive.tables.choice import NoSolver, greedy, solve
from qzlive.tables.rounds import plan_rounds
from tui.link import Link, ModeratorPicture

from .company import Company, Pace

PEOPLE_A_PASTE = 20


@dataclass
class Moderator:
    """One moderator with a link. `cuts` is how often, of one, the connection breaks after a command."""

    company: Company
    link: Link
    pace: Pace
    random: Random
    cuts: float = 0.0

    @property
    def state(self) -> State:
        assert isinstance(self.link.picture, ModeratorPicture)
        return self.link.picture.shown

    async def do(self, command: Command) -> None:
        await self.pace.breathe()
        self.link.send(command)
        if self.random.random() < self.cuts:
            self.link.cut()
        await self.company.settled(self.link)

    async def codes(self) -> dict[str, str]:
        """Return the codes by seat."""
        await self.company.ready(self.link)
        self.link.ask_codes()
        await self.company.until(self.link, lambda: self.link.codes is not None)
        assert self.link.codes is not None
        return self.link.codes.seats

    async def admit(self, count: int) -> None:
        """Let so many volunteers in, as they come."""
        for _ in range(count):
            await self.company.until(self.link, lambda: bool(self._knocking()))
            who = self._knocking()[0]
            self.link.send(AdmitVolunteer(device=who["device"], seat=who["seat"], label=who["label"]))
            await self.company.settled(self.link)

    def _knocking(self) -> list[dict[str, str]]:
        presence = self.link.presence
        known = {device.id for device in self.state.devices.values()}
        return [who for who in presence.knocking if who["device"] not in known] if presence is not None else []

    async def paste(self, breakout: str, displays: tuple[str, ...], more: int = PEOPLE_A_PASTE) -> None:
        """Paste the list as it grows: each time everybody who is there by then."""
        for end in range(more, len(displays) + more, more):
            rows = tuple(PastedRow(display=display) for display in displays[:end])
            await self.do(PastePeople(breakout=breakout, kind="live", rows=rows))

    async def settle(self, breakout: str) -> None:
        """Decide every doubt: as it is proposed, or without a topic."""
        while asked := [(one.id, one.doubt) for one in self.state.people.values() if one.counted and one.doubt]:
            person, doubt = asked[0]
            await self.do(SettleDoubt(person=person, breakout=breakout, topics=doubt.proposal))

    async def seat(self, breakout: str) -> None:
        """Compute tables, pin one person, compute them again and publish."""
        await self._compute(breakout)
        await self.company.until(self.link, lambda: breakout in self.state.allocations)
        for person in list(self.state.allocations[breakout].seats)[:1]:
            await self.do(PinPerson(breakout=breakout, person=person, pinned=True))
            await self._compute(breakout)
        allocation = self.state.allocations[breakout]
        if allocation.seats:
            await self.do(PublishTables(breakout=breakout, number=allocation.number))

    async def _compute(self, breakout: str) -> None:
        state = self.state
        problem = problem_of(state, breakout)
        try:
            plan = await asyncio.to_thread(solve, problem)
        except NoSolver:
            plan = greedy(problem)
        await self.do(proposal(state, breakout, plan, problem))

    async def plan_rounds(self, breakout: str) -> None:
        """Plan the rounds of a café and tell all of them."""
        await self.do(rounds_proposal(self.state, breakout, plan_rounds(cafe_of(self.state, breakout))))
        allocation = self.state.allocations[breakout]
        await self.do(PublishRounds(breakout=breakout, number=allocation.number, rounds=len(allocation.rounds)))

    async def begin_round(self, breakout: str, number: int) -> None:
        await self.do(BeginRound(breakout=breakout, round=number, current=number - 1))

    async def walk(
        self, before: Callable[[AgendaItem], Awaitable[None]], during: Callable[[AgendaItem], Awaitable[None]]
    ) -> None:
        """Walk through the programme; `before` an item begins and `during` it something is done."""
        for item in tuple(self.state.items.values()):
            await before(item)
            await self.do(BeginItem(item=item.id, current=self.state.current))
            for announcement in self._announcements(item):
                await self.do(SendMessage(message=str(uuid7()), table=None, text=announcement))
            await during(item)

    def _announcements(self, item: AgendaItem) -> Iterable[str]:
        if item.breakout is None:
            return ()
        return (announcement.text for announcement in self.state.breakouts[item.breakout].announcements)

    async def end(self) -> None:
        await self.do(EndAgenda())
        await self.do(CloseSheets())
