"""What a client shows: what the server confirmed, and on top of it what was written since, through the same
decide and evolve as on the server."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, cast

from pydantic import ValidationError

from qzlive.session.decide import Actor, Context, accept
from qzlive.session.evolve import fold
from qzlive.session.refusal import Refused
from qzlive.session.state import Seat, Sheet, State, Table, Topic
from qzlive.session.views import SECTIONS, Agenda, Members, Messages, SessionInfo, TableInfo, section_adapter
from qzlive.wire.records import load_record, load_state

from .outbox import Item, Outbox


class Gap(Exception):
    """What came does not follow on what is there; the whole is needed."""


class NotUnderstood(Exception):
    """The server speaks of something that this release does not know."""


class _OnlyTheServer(Exception):
    """A command needs ids that the server makes; it is shown when it has arrived."""


def _no_ids() -> Iterator[str]:
    raise _OnlyTheServer
    yield


def _ahead(state: State, item: Item, actor: Actor) -> State:
    """Return the state after one command that has not arrived, or the same one if nothing can be told yet."""
    if item.command is None:
        return state
    context = Context(at=item.at, actor=actor, command=item.id, seen=item.seen, fresh=_no_ids())
    try:
        after, _ = accept(state, item.command, context)
    except (Refused, _OnlyTheServer):
        return state
    return replace(after, version=state.version)


class ModeratorPicture:
    """`confirmed` is the fold of the records; `shown` has the own commands that have not arrived on top of it."""

    def __init__(self, device: str, outbox: Outbox) -> None:
        self.confirmed = State()
        self._actor = Actor(device, "moderator")
        self._outbox = outbox
        self._shown: tuple[State, int, State] | None = None
        self.watched: dict[str, Callable[[State, State], object]] = {}
        """Own commands by id, and who is told the states before and after when one of them has arrived."""

    @property
    def version(self) -> int:
        return self.confirmed.version

    @property
    def closed_at(self) -> int | None:
        return self.confirmed.closed_at

    @property
    def shown(self) -> State:
        if self._shown is not None:
            confirmed, revision, shown = self._shown
            if confirmed is self.confirmed and revision == self._outbox.revision:
                return shown
        shown = self.confirmed
        for item in self._outbox.overlay():
            shown = _ahead(shown, item, self._actor)
        self._shown = self.confirmed, self._outbox.revision, shown
        return shown

    def take_records(
        self, after: int, records: Sequence[Mapping[str, Any]], *, anew: bool = False
    ) -> list[tuple[str, int]]:
        """Fold what is new; with `anew` from the beginning. Returns the own commands among it with their versions.

        Raises Gap, and NotUnderstood for a record that this release cannot read; nothing has changed then.
        """
        state = State() if anew else self.confirmed
        if after > state.version:
            raise Gap
        try:
            fresh = [load_record(body) for body in records if int(body["version"]) > state.version]
            arrived = []
            for record in fresh:
                before, state = state, fold((record,), state)
                if record.command in self.watched:
                    arrived.append((record.command, before, state))
        except (LookupError, TypeError, ValueError) as error:
            raise NotUnderstood from error
        self.confirmed = state
        for command, before, state in arrived:
            self.watched.pop(command)(before, state)
        return [(record.command, record.version) for record in fresh if record.actor == self._actor.device]

    def take_snapshot(self, text: str) -> None:
        """Put the whole state in place; raises NotUnderstood."""
        try:
            self.confirmed = load_state(text)
        except ValidationError as error:
            raise NotUnderstood from error

    def exists(self, id_: str) -> bool:
        """Whether there is an entry or a heading with this id."""
        return any(id_ in sheet.headings or id_ in sheet.entries for sheet in self.confirmed.sheets.values())


class HostPicture:
    """`sections` are confirmed; `sheet` has the own commands that have not arrived on top of it."""

    def __init__(self, device: str, outbox: Outbox) -> None:
        self.sections: Mapping[str, Any] = {}
        self.version = 0
        self._device = device
        self._outbox = outbox
        self._shown: tuple[Mapping[str, Any], int, Sheet] | None = None

    @property
    def complete(self) -> bool:
        return self.sections.keys() == SECTIONS.keys()

    @property
    def session(self) -> SessionInfo:
        return cast(SessionInfo, self.sections["session"])

    @property
    def closed_at(self) -> int | None:
        return self.session.closed_at

    @property
    def agenda(self) -> Agenda:
        return cast(Agenda, self.sections["agenda"])

    @property
    def table(self) -> TableInfo:
        return cast(TableInfo, self.sections["table"])

    @property
    def members(self) -> Members:
        return cast(Members, self.sections["members"])

    @property
    def messages(self) -> Messages:
        return cast(Messages, self.sections["messages"])

    @property
    def confirmed_sheet(self) -> Sheet:
        return cast(Sheet, self.sections["sheet"])

    @property
    def sheet(self) -> Sheet:
        if self._shown is not None:
            sections, revision, sheet = self._shown
            if sections is self.sections and revision == self._outbox.revision:
                return sheet
        state = self._one_sheet()
        for item in self._outbox.overlay():
            state = _ahead(state, item, self._actor)
        sheet = state.sheets[self.confirmed_sheet.id]
        self._shown = self.sections, self._outbox.revision, sheet
        return sheet

    @property
    def _actor(self) -> Actor:
        return Actor(self._device, "host", self.table.seat)

    def _one_sheet(self) -> State:
        """Return a state of which all but the own sheet is left out."""
        sheet, table, session = self.confirmed_sheet, self.table, self.session
        return State(
            version=self.version,
            started_at=session.started_at,
            ended_at=session.ended_at,
            closed_at=session.closed_at,
            closed_version=session.closed_version,
            topics={table.topic: Topic(table.topic, table.title, questions=table.questions)},
            tables={table.table: Table(table.table, table.breakout, table.topic, table.label, table.closed)},
            seats={table.seat: Seat(table.seat, table.table, (sheet.id,))},
            sheets={sheet.id: sheet},
        )

    def take_view(self, after: int, to: int, bodies: Mapping[str, Any]) -> None:
        """Merge sections; `after` 0 is the whole view. Unknown sections are left alone.

        Raises Gap, and NotUnderstood for a section that cannot be read; nothing has changed then.
        """
        if after > self.version or (after and not self.complete):
            raise Gap
        try:
            fresh = {
                name: section_adapter(name).validate_python(body) for name, body in bodies.items() if name in SECTIONS
            }
        except ValidationError as error:
            raise NotUnderstood from error
        merged = {**self.sections, **fresh} if after else fresh
        if merged.keys() != SECTIONS.keys():
            raise NotUnderstood
        self.sections, self.version = merged, to

    def dump(self) -> dict[str, Any]:
        """Return the sections as JSON values, for the journal."""
        return {
            name: section_adapter(name).dump_python(content, mode="json") for name, content in self.sections.items()
        }

    def exists(self, id_: str) -> bool:
        """Whether there is an entry or a heading with this id."""
        return id_ in self.confirmed_sheet.headings or id_ in self.confirmed_sheet.entries
