"""A running server with one session from a small plan, for tests of the server, the link and the screens.

async with running(tmp_path) as place:
    place.url, place.moderator_code, place.seat_codes["1a"]
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from uuid6 import uuid7

from qzlive.plan.creation import create_command
from qzlive.plan.load import load_plan
from qzlive.session.commands.creation import CreateSession
from qzlive.session.state import Seat, State
from server import codes
from server.app import Server
from server.live.room import Room
from server.settings import Settings

PLAN = """
title: Kleiner Kreis
date: 2031-05-14
organiser: Muster-Stelle
moderators: [Mona Muster]
agenda:
  - {at: "14:00", title: Begrüßung, kind: plenary, notes: [Neues]}
  - {at: "14:15", title: Pause, kind: break}
  - {at: "14:30", title: Thementische, kind: breakout, breakout: topics}
  - {at: "15:30", title: Abschluss, kind: feedback}
end: "16:00"
breakouts:
  topics:
    form: choice
    min_size: 2
    max_size: 4
    announce:
      - {at: 5, text: Noch fünf Minuten.}
topics:
  - number: 1
    title: Anfangen
    assignment: Sammeln Sie, was hilft.
    questions: [Was gelingt?, Was fehlt?]
    tables: 2
  - number: 2
    title: Dranbleiben
    questions: [Was trägt?]
    tables: 1
"""


def plan_command(plan: str = PLAN) -> CreateSession:
    """Return the command that opens a session from a plan's text."""
    return create_command(load_plan(plan, "plan.yaml"), str(uuid7()))


@dataclass
class Place:
    """A running server with its session."""

    server: Server
    data: Path
    name: str

    @property
    def room(self) -> Room:
        return self.server.hub.rooms[self.name]

    @property
    def state(self) -> State:
        """The durable state of the session."""
        return self.room.state

    @property
    def url(self) -> str:
        """The address of the session, as it is given to clients."""
        return self.server.url(self.name)

    @property
    def moderator_code(self) -> str:
        code = codes.moderator_code(self.server.hub.key, self.state.id, self.state.moderator_issue)
        return codes.shown(code)

    @property
    def seats(self) -> dict[str, Seat]:
        """The seats by the label of their table, such as 1a."""
        state = self.state
        return {state.tables[seat.table].label: seat for seat in state.seats.values()}

    @property
    def seat_codes(self) -> dict[str, str]:
        """The hosts' codes by the label of their table."""
        known = self.server.hub.codes(self.room).seats(self.state)
        return {label: codes.shown(known[seat.id]) for label, seat in self.seats.items()}

    def people(self) -> Iterator[str]:
        """Yield the names of all people of the session."""
        return (person.name for person in self.state.people.values())

    async def start(self) -> None:
        """Start another server on the same folder and port."""
        self.server = Server(Settings(self.data, port=self.server.port))
        await self.server.start()

    async def restart(self, grace: float = 2.0) -> None:
        """Stop the server, and start another one on the same folder and port."""
        await self.server.stop(grace)
        await self.start()


@asynccontextmanager
async def running(data: Path, *, port: int = 0, plan: str = PLAN) -> AsyncIterator[Place]:
    """Run a server on the folder `data` with the session of `plan`; it is found again if it is there already."""
    server = Server(Settings(data, port=port))
    await server.start()
    place = Place(server, data, "")
    try:
        opened = await server.hub.open(plan_command(plan), "tests-operator")
        place.name = opened.name
        yield place
    finally:
        await place.server.stop(2.0)
