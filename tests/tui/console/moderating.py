"""A console on a real server, driven by keys and mouse."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from textual.pilot import Pilot
from textual.widgets import Input

from qzlive.session.state import Participant, State
from tests.qzlive.session.circle import pasted
from tests.server.running import Place
from tui.console.app import ConsoleApp
from tui.link import Address, Link, MemoryJournal, Secrets
from tui.link.policy import FAST
from tui.sources.bbb_settings import BbbSettings, SettingsRefused

PLAN = """
title: Kreis mit Themen
date: 2031-05-14
agenda:
  - {at: "14:00", title: Begrüßung, kind: plenary}
  - {at: "14:30", title: Thementische, kind: breakout, breakout: topics}
  - {at: "15:30", title: Abschluss, kind: feedback}
end: "16:00"
breakouts:
  topics: {form: choice, min_size: 2, max_size: 4}
topics:
  - {number: 1, title: Anfangen, tables: 2}
  - {number: 2, title: Dranbleiben, tables: 2}
  - {number: 3, title: Aufhören, tables: 1}
"""


async def until(pilot: Pilot[int], condition: Callable[[], object], what: str = "") -> None:
    """Wait for a condition, five seconds at most."""
    deadline = asyncio.get_running_loop().time() + 5
    while not condition():
        assert asyncio.get_running_loop().time() < deadline, what or "waited in vain"
        await pilot.pause(0.01)


class Console:
    """The app under test with its pilot."""

    def __init__(self, app: ConsoleApp, pilot: Pilot[int], place: Place) -> None:
        self.app, self.pilot, self.place = app, pilot, place

    @property
    def state(self) -> State:
        """What the console shows."""
        return self.app.state

    async def press(self, *keys: str) -> None:
        """Press keys."""
        await self.pilot.press(*keys)
        await self.pilot.pause()

    async def enter(self, text: str) -> None:
        """Write a line into the input that has the focus, and press Enter."""
        await self.write(text)
        await self.press("enter")

    async def write(self, text: str) -> None:
        """Write a line into the input that has the focus."""
        field = self.app.focused
        assert isinstance(field, Input)
        field.value = text
        await self.pilot.pause()

    async def until(self, condition: Callable[[], object], what: str = "") -> None:
        """Wait for a condition, five seconds at most."""
        await until(self.pilot, condition, what)

    async def saved(self) -> None:
        """Wait until the server has everything and the screen shows it."""
        await self.until(lambda: not self.app.link.pending and self.state.version == self.place.state.version)
        await self.until(lambda: not self.app.store.waiting)
        await self.pilot.pause()

    async def people(self, *displays: str) -> None:
        """Put people on the list."""
        self.app.send(pasted(*displays))
        await self.saved()

    def person(self, name: str) -> Participant:
        return next(person for person in self.place.state.people.values() if person.name == name)

    def topics(self, name: str) -> tuple[int, ...] | None:
        """What a person wants, according to the server."""
        choice = self.place.state.choices.get("topics", {}).get(self.person(name).id)
        return choice.topics if choice is not None else None

    def table(self, name: str) -> str | None:
        """The label of a person's table, according to the server."""
        allocation = self.place.state.allocations.get("topics")
        seat = allocation.seats.get(self.person(name).id) if allocation is not None else None
        return self.place.state.tables[seat].label if seat is not None else None


@asynccontextmanager
async def moderating(
    place: Place,
    folder: Path,
    *,
    size: tuple[int, int] = (80, 24),
    bbb: BbbSettings | SettingsRefused | None = None,
    label: str = "Test",
) -> AsyncIterator[Console]:
    """Run a console on a device with this label until the block ends."""
    link = Link(
        Address.parse(place.url), Secrets(place.moderator_code), journal=MemoryJournal(), label=label, policy=FAST
    )
    app = ConsoleApp(link, "de", folder=folder, bbb=bbb)
    async with app.run_test(size=size, notifications=True) as pilot:
        console = Console(app, pilot, place)
        try:
            await console.until(lambda: link.status == "online" and link.picture is not None, "no connection")
            yield console
        finally:
            await link.close()
