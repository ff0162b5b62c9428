"""A console over a circle that is played in memory, with a clock that stands still: for pictures of its screens.

What the console asks for is decided at once by the same rules as on the server. Tests of the way over the wire use
`tests/server/running.py` instead.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, cast

from textual.pilot import Pilot

from qzlive.plan.creation import create_command
from qzlive.plan.load import load_plan
from qzlive.session.base import Command
from qzlive.session.clock import MINUTE
from qzlive.session.commands.access import AdmitDevice
from qzlive.session.commands.agenda import BeginItem
from qzlive.session.commands.sheets import AddEntries, NewEntry
from qzlive.session.decide import Actor, Context, accept
from qzlive.session.outline import ranks
from qzlive.session.refusal import Refused
from qzlive.session.state import Seat, Sheet, State
from qzlive.wire.commands import dump_command
from qzlive.wire.frames import Codes, Presence
from tui.console.app import ConsoleApp
from tui.link.address import Address
from tui.link.link import Link
from tui.link.outbox import EntryState, Outbox, Pending
from tui.link.picture import ModeratorPicture

SAMPLE = Path(__file__).parents[3] / "sample_sessions" / "circle_2022-03-30.yaml"
OWN = "01900000-0000-7000-8000-00000000d000"


class Desk:
    """Takes the place of a link. `now_at` is its clock, to be put forward by hand."""

    address = Address.parse("ws://127.0.0.1:8765/s/sample")

    def __init__(self, sample: Path = SAMPLE) -> None:
        self.device = OWN
        self.picture = ModeratorPicture(OWN, Outbox())
        self.status, self.problem = "online", None
        self.pending: tuple[Pending, ...] = ()
        self.presence: Presence | None = None
        self.codes: Codes | None = None
        self.drafts: Mapping[str, str] = {}
        self.listener: Callable[[str], object] = lambda change: None
        self.places: list[str | None] = []
        self.claimed: tuple[str, ...] = ()
        self._number = 0
        plan = load_plan(sample.read_text(encoding="utf-8"), sample.name)
        created = create_command(plan, self.fresh())
        self.now_at = created.items[0].planned_at - 10 * MINUTE
        self.do(created, Actor(OWN, "operator"))
        self.do(AdmitDevice(device=OWN, role="moderator", label="Notebook"), Actor(OWN, "operator"))

    def fresh(self) -> str:
        self._number += 1
        return f"01900000-0000-7000-8000-{self._number:012}"

    @property
    def state(self) -> State:
        return self.picture.confirmed

    def now(self) -> int:
        return self.now_at

    def do(self, command: Command, actor: Actor | None = None) -> str:
        """Accept a command and tell the console; raises Refused."""
        id_ = self.fresh()
        context = Context(self.now_at, actor or Actor(OWN, "moderator"), id_, self.state.version, iter(self.fresh, ""))
        self.picture.confirmed, _ = accept(self.state, command, context)
        self.listener("picture")
        return id_

    def send(self, command: Command) -> str:
        """Accept a command, or keep it as refused."""
        try:
            return self.do(command)
        except Refused as refused:
            body = dump_command(command)
            id_ = self.fresh()
            pending = Pending(id_, command, self.state.version, "refused", refused.code, refused.params, body)
            self.pending = (*self.pending, pending)
            self.listener("pending")
            return id_

    def drop(self, command_id: str) -> None:
        self.pending = tuple(pending for pending in self.pending if pending.id != command_id)
        self.listener("pending")

    def state_of(self, command_id: str) -> EntryState:
        return "refused" if any(pending.id == command_id for pending in self.pending) else "saved"

    def state_of_entry(self, entry_id: str) -> EntryState:
        return "saved"

    def draft(self, place: str, text: str) -> None:
        self.drafts = {**self.drafts, place: text}

    def here(self, place: str | None) -> None:
        self.places.append(place)

    def claim(self, lines: Iterable[str]) -> None:
        self.claimed = tuple(lines)

    def ask_codes(self) -> None:
        seats = {seat: f"{number:04}-TEST" for number, seat in enumerate(self.state.seats, 1)}
        self.codes = Codes(seats=seats, moderator="0000-1111-2222-TEST", address=self.address.url)
        self.listener("codes")

    async def run(self) -> None:
        """There is no connection to keep."""

    async def close(self) -> None:
        """There is nothing to close."""

    def begin(self, number: int, minutes: int = 0) -> None:
        """Go to the item of this number, counted from 0, at its planned time or so many minutes later."""
        item = list(self.state.items.values())[number]
        self.now_at = item.planned_at + minutes * MINUTE
        self.do(BeginItem(item=item.id, current=self.state.current))

    def table(self, label: str) -> str:
        return next(table.id for table in self.state.tables.values() if table.label == label)

    def seat(self, label: str) -> Seat:
        return next(seat for seat in self.state.seats.values() if seat.table == self.table(label))

    def sheet(self, label: str) -> Sheet:
        return self.state.sheets[self.seat(label).sheets[-1]]

    def write(self, label: str, *texts: str, question: int = 0, trial: bool = False) -> None:
        """Let the host of a table write points under one of its questions."""
        topic = self.state.topics[self.state.tables[self.table(label)].topic]
        entries = tuple(
            NewEntry(entry=self.fresh(), section=topic.questions[question].id, rank=rank, text=text)
            for rank, text in zip(ranks(len(texts)), texts, strict=True)
        )
        actor = Actor(f"host-{label}", "host", self.seat(label).id)
        self.do(AddEntries(sheet=self.sheet(label).id, entries=entries, trial=trial), actor)

    def host(self, label: str, name: str) -> None:
        """Let a device in for the seat of a table."""
        device = f"01900000-0000-7000-8000-0000000{label:>5}".replace(" ", "0")
        self.do(
            AdmitDevice(device=device, role="host", seat=self.seat(label).id, label=name), Actor(device, "operator")
        )

    def who_is_here(self, *labels: str, knocking: tuple[dict[str, Any], ...] = ()) -> None:
        """Say that the hosts of these tables are connected, and this console."""
        seats = {self.seat(label).id for label in labels}
        here = [
            {"device": one.id, "label": one.label, "role": one.role, "seat": one.seat, "place": None}
            for one in self.state.devices.values()
            if one.id == OWN or one.seat in seats
        ]
        self.presence = Presence(devices=tuple(here), knocking=knocking)
        self.listener("presence")

    async def settled(self, pilot: Pilot[int]) -> None:
        """Wait until the screen shows everything that the console was told."""
        app = pilot.app
        assert isinstance(app, ConsoleApp)
        await pilot.pause()
        while app.store.waiting:
            await pilot.pause(0.01)
        await pilot.pause()

    def app(self, folder: Path) -> ConsoleApp:
        """Return the console on this desk, in German."""
        return ConsoleApp(cast(Link, self), "de", folder=folder)
