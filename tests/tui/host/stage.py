"""The sample circle on a stage: its clock stands, and a link that reaches no server hears what a server would say."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from itertools import count
from pathlib import Path

from qzlive.plan.creation import create_command
from qzlive.plan.load import load_plan
from qzlive.session.commands.agenda import BeginItem
from qzlive.session.commands.sheets import AddEntries, NewEntry
from qzlive.session.commands.tables import ProposeTables, PublishTables
from qzlive.session.commands.texts import SendMessage
from qzlive.session.record import Record
from qzlive.session.refusal import Refused
from qzlive.session.state import Message, Question, State
from qzlive.session.views import Members, Messages, host_view, section_adapter
from qzlive.wire.frames import LobbyFrame
from tests.qzlive.session.circle import MINUTE, OPERATOR, Circle, pasted
from tui.link.address import Address
from tui.link.journal import MemoryJournal
from tui.link.link import Link, Problem, Secrets, Status
from tui.link.picture import HostPicture

SAMPLE = Path(__file__).parents[3] / "sample_sessions" / "circle_2022-03-30.yaml"
PEOPLE = ("1 Anneke Vosskamp", "1 Björn Tillmann", "1_Çiğdem Aksoy", "(1) Dorothea Lindqvist", "1 Emeka Obi")


class Stage(Circle):
    """The sample circle in its fifth item, the topic tables; `at` sets the clock to so many minutes into it."""

    def __init__(self, *, begun: bool = True) -> None:
        self._numbers = count(1)
        self.state = State()
        self.records: list[Record] = []
        plan = load_plan(SAMPLE.read_bytes(), SAMPLE.name)
        command = create_command(plan, "0190aaaa-0000-7000-8000-000000000001")
        self.now = command.items[0].planned_at
        self.do(command, OPERATOR)
        self.hosts = {label: self.host(label) for label in ("1a", "2a")}
        self.home = {label: self.sheet(label).id for label in self.hosts}
        self.do(pasted(*PEOPLE))
        self.do(ProposeTables(breakout="topics"))
        self.do(PublishTables(breakout="topics", number=0))
        if begun:
            for item in [item.id for item in self.state.items.values() if item.planned_at <= self._tables_at]:
                self.now = self.state.items[item].planned_at
                self.do(BeginItem(item=item, current=self.state.current))

    @property
    def _tables_at(self) -> int:
        return next(item.planned_at for item in self.state.items.values() if item.breakout == "topics")

    def at(self, minutes: float) -> None:
        self.now = self._tables_at + round(minutes * MINUTE)

    def message(self, text: str, table: str | None = None) -> None:
        self.do(SendMessage(message=self.fresh(), table=self.table(table) if table else None, text=text))


class StageLink(Link):
    """The link of the host at table 1a. `deliver` is the server's answer, `pull` what it tells by itself."""

    def __init__(self, stage: Stage, label: str = "1a", *, journal: MemoryJournal | None = None) -> None:
        self.stage = stage
        self.actor = stage.hosts[label]
        self.knocked: list[tuple[str, str]] = []
        super().__init__(
            Address.parse("ws://localhost/s/2022-03-30"),
            Secrets(),
            journal=journal or MemoryJournal(self.actor.device),
            label="",
        )
        self.say("online")
        self.pull()

    @property
    def host(self) -> HostPicture:
        assert isinstance(self.picture, HostPicture)
        return self.picture

    async def run(self) -> None:
        await asyncio.Event().wait()

    def now(self) -> int:
        return self.stage.now

    def say(self, status: Status, problem: Problem | None = None) -> None:
        self.status, self.problem = status, problem
        self.listener("status")

    def pull(self) -> None:
        picture = self._mirror.picture
        if not isinstance(picture, HostPicture):
            picture = HostPicture(self.device, self.journal.outbox)
        assert self.actor.seat is not None
        view = host_view(self.stage.state, self.actor.seat)
        bodies = {name: section_adapter(name).dump_python(content, mode="json") for name, content in view.items()}
        picture.take_view(0, self.stage.state.version, bodies)
        self._mirror.picture, self._mirror.role = picture, "host"
        self.journal.outbox.arrived(picture.version)
        self.listener("picture")
        self.listener("pending")

    def deliver(self) -> None:
        """Decide what waits, in order."""
        for pending in self.pending:
            if pending.state == "waiting" and pending.command is not None:
                try:
                    self.stage.do(pending.command, self.actor, seen=pending.seen, id_=pending.id)
                except Refused as refused:
                    self.journal.refuse(pending.id, Problem(refused.code, refused.params))
                else:
                    self.journal.acknowledge(pending.id, self.stage.state.version)
        self.pull()

    def pull_nothing(self, status: Status, problem: Problem | None = None, lobby: LobbyFrame | None = None) -> None:
        """Begin without a picture."""
        self._mirror.picture, self._mirror.lobby = None, lobby
        self.say(status, problem)

    def knock(self, seat: str, label: str) -> None:
        self.knocked.append((seat, label))

    def spoil(self, texts: Sequence[str]) -> None:
        """Put texts that nobody has cleaned into everything that is shown, as a hostile server might."""
        text = "\n".join(texts)
        session, table = self.host.session, self.host.table
        message = Message("message", None, text, self.stage.now)
        link_problem = Problem("server-seat-full", {"limit": text})
        self.host.sections = {
            **self.host.sections,
            "session": replace(session, title=text, name="2022-03-30"),
            "table": replace(
                table,
                label=texts[0],
                title=text,
                assignment=text,
                questions=tuple(Question(str(number), one) for number, one in enumerate(texts)),
            ),
            "members": Members(1, tuple(texts)),
            "messages": Messages((message,)),
        }
        command = AddEntries(sheet="another", entries=(NewEntry(entry="0190ffff-1", rank="a0", text="x"),))
        self.journal.refuse(self.send(command), link_problem)
        self.say("offline", link_problem)
