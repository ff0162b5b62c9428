"""What was written and has not arrived yet, in order, and what has to be given again to a restored server."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from heapq import merge
from typing import Any, Literal

from pydantic import ValidationError

from qzlive.session.base import Command
from qzlive.wire.commands import load_command

from . import naming

EntryState = Literal["saved", "waiting", "refused"]
WINDOW = 32
"""So many commands are on their way at once."""
MISSING = "-unknown"
"""How the code of a refusal ends that misses something which a command names."""
TRIES_AGAIN = 8
"""So often what was saved once is tried on a restored server: a minute and a half, and others may be back by then."""


@dataclass(frozen=True)
class Problem:
    """A code of the catalogue with its parameters."""

    code: str
    params: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True)
class Pending:
    """A command that is not saved yet. `code` and `params` are the reason of a refusal; a waiting one has them when
    the server could not take it just now and it will be sent again. `command` is None if it was written by another
    release and cannot be read by this one; `body` has its content all the same."""

    id: str
    command: Command | None
    seen: int
    state: Literal["waiting", "refused"]
    code: str | None = None
    params: Mapping[str, str | int] = field(default_factory=dict)
    body: Mapping[str, Any] = field(default_factory=dict)
    again: bool = False
    """It was saved once, and is given again to a server that was restored from an older copy."""

    @property
    def texts(self) -> tuple[str, ...]:
        """What a person wrote in it, to be shown and saved."""
        return naming.texts(self.body)


@dataclass(eq=False)
class Item:
    """A command that was given to the link. `version` is the acknowledged one; `at` the server's clock in ms."""

    id: str
    body: Mapping[str, Any]
    seen: int
    at: int
    number: int = 0
    version: int | None = None
    refusal: Problem | None = None
    delay: Problem | None = None
    delays: int = 0
    not_before: float = 0.0
    sent: bool = False
    again: bool = False

    @cached_property
    def command(self) -> Command | None:
        try:
            return load_command(self.body)
        except ValidationError:
            return None

    @cached_property
    def on_sheet(self) -> bool:
        return naming.on_sheet(self.body)

    @cached_property
    def creates(self) -> frozenset[str]:
        return naming.creates(self.body)

    @cached_property
    def subjects(self) -> frozenset[str]:
        return naming.subjects(self.body)

    @cached_property
    def mentions(self) -> frozenset[str]:
        return naming.mentions(self.body)

    @property
    def visible(self) -> bool:
        """Whether a picture shows what it brings about."""
        return self.refusal is None or self.body.get("type") in naming.TEXT_COMMANDS

    def pending(self) -> Pending:
        reason = self.refusal or self.delay
        return Pending(
            id=self.id,
            command=self.command,
            seen=self.seen,
            state="refused" if self.refusal else "waiting",
            code=reason.code if reason else None,
            params=reason.params if reason else {},
            body=self.body,
            again=self.again,
        )


class Outbox:
    """Commands from being written to being forgotten: waiting or refused (`open`), acknowledged but not yet in the
    picture (`coming`), and arrived (kept for a server that is restored from an older copy)."""

    def __init__(self) -> None:
        self._items: dict[str, Item] = {}
        self._open: dict[str, Item] = {}
        self._coming: dict[str, Item] = {}
        self._numbers = 0
        self.revision = 0
        """Counts the changes that a picture or a list of what is pending may show."""

    def __len__(self) -> int:
        return len(self._open)

    def add(self, item: Item) -> None:
        if item.id in self._items:
            return
        self._numbers += 1
        item.number = self._numbers
        self._items[item.id] = self._open[item.id] = item
        self.revision += 1

    def acknowledge(self, id_: str, version: int) -> bool:
        """The command is on the server's disk as `version`. Returns whether that is news."""
        item = self._open.pop(id_, None)
        if item is None:
            return False
        item.version, item.refusal, item.delay, item.sent, item.again = version, None, None, False, False
        self._coming[id_] = item
        self.revision += 1
        return True

    def refuse(self, id_: str, reason: Problem) -> bool:
        """The server does not accept the command. Returns whether that is news."""
        item = self._open.get(id_)
        if item is None:
            return False
        item.refusal, item.delay, item.sent = reason, None, False
        self.revision += 1
        return True

    def delay(self, id_: str, reason: Problem, not_before: Callable[[int], float]) -> None:
        """The server could not take the command just now; `not_before` tells when to send it again, from how often
        it was delayed."""
        item = self._open.get(id_)
        if item is None:
            return
        item.delays += 1
        item.delay, item.sent, item.not_before = reason, False, not_before(item.delays)
        self.revision += 1

    def may_pass(self, id_: str, code: str) -> bool:
        """Tell whether a refusal may pass: what another client brought is not there yet, because that client has not
        given everything again to the restored server. After some tries it does not pass any more."""
        item = self._open.get(id_)
        return item is not None and item.again and code.endswith(MISSING) and item.delays < TRIES_AGAIN

    def retry(self, id_: str) -> None:
        item = self._open.get(id_)
        if item is not None:
            item.refusal = item.delay = None
            item.not_before, item.sent = 0.0, False
            self.revision += 1

    def drop(self, id_: str) -> None:
        """Forget a command that is not saved, and with it what needs what it would have created."""
        item = self._open.get(id_)
        if item is None:
            return
        gone = {id_: item}
        lost = set(item.creates)
        for other in self._open.values():
            if other.number > item.number and other.mentions & lost:
                gone[other.id] = other
                lost |= other.creates
        for other_id in gone:
            del self._open[other_id], self._items[other_id]
        self.revision += 1

    def restored(self, common: int) -> None:
        """The server has nothing after version `common`: what it acknowledged after it is to be given again."""
        lost = [item for item in self._items.values() if item.version is not None and item.version > common]
        for item in lost:
            # Versions after `common` may mean something else now, and what was accepted once must not be refused
            # because it seems to have seen more.
            item.version, item.sent, item.again = None, False, True
            self._coming.pop(item.id, None)
            self._open[item.id] = item
        for item in self._open.values():
            item.seen = min(item.seen, common)
        if lost:
            self._open = dict(sorted(self._open.items(), key=lambda pair: pair[1].number))
            self.revision += 1

    def rewrite(self, change: Callable[[Mapping[str, Any]], Mapping[str, Any] | None]) -> None:
        """Change the JSON values of what was acknowledged; what they become None of goes as a whole."""
        for item in [item for item in self._items.values() if item.version is not None]:
            body = change(item.body)
            changed = None if body is None else replace(item, body=body)
            for items in (self._items, self._coming):
                if changed is None:
                    items.pop(item.id, None)
                elif item.id in items:
                    items[item.id] = changed
        self.revision += 1

    def arrived(self, version: int) -> None:
        """The picture is at `version`."""
        here = [item for item in self._coming.values() if item.version is not None and item.version <= version]
        for item in here:
            del self._coming[item.id]
        if here:
            self.revision += 1

    def disconnected(self) -> None:
        for item in self._open.values():
            item.sent = False

    def due(self, now: float, exists: Callable[[str], bool]) -> tuple[list[Item], float | None]:
        """Return what is to be sent now, and when to ask again if nothing else happens.

        A command on sheets waits for unanswered ones that write an entry which it names, if only as parent; any
        other for all before it. What names something that a refused command would have created is held back;
        `exists` tells whether it is there all the same.
        """
        due: list[Item] = []
        wake: float | None = None
        written: set[str] = set()
        lost: set[str] = set()
        anything = alone = False
        room = WINDOW - sum(item.sent for item in self._open.values())
        for item in self._open.values():
            if item.refusal or item.mentions & lost:
                lost.update(id_ for id_ in item.creates if not exists(id_))
                continue
            if not item.sent:
                if room <= 0:
                    break
                blocked = (alone or item.mentions & written) if item.on_sheet else anything
                if not blocked and item.not_before > now:
                    wake = min(wake or item.not_before, item.not_before)
                elif not blocked:
                    due.append(item)
                    room -= 1
            written |= item.subjects
            anything = True
            alone = alone or not item.on_sheet
        return due, wake

    def pending(self) -> tuple[Pending, ...]:
        return tuple(item.pending() for item in self._open.values())

    def overlay(self) -> Iterator[Item]:
        """Yield what a picture shows on top of what is confirmed, in order."""
        both = merge(sorted(self._coming.values(), key=_number), self._open.values(), key=_number)
        return (item for item in both if item.visible)

    def state_of(self, id_: str) -> EntryState:
        item = self._open.get(id_)
        if item is None:
            return "saved"
        return "refused" if item.refusal else "waiting"

    def state_of_entry(self, entry: str) -> EntryState:
        """Return the worst state of the commands that write this entry or heading."""
        states = {self.state_of(item.id) for item in self._open.values() if entry in item.subjects}
        return "refused" if "refused" in states else "waiting" if states else "saved"

    def items(self) -> tuple[Item, ...]:
        """Return everything that was ever given to it and not dropped, in order."""
        return tuple(self._items.values())

    def all_arrived(self) -> bool:
        return not self._coming

    def quiet(self, exists: Callable[[str], bool]) -> bool:
        """Whether all that is not saved was refused, or is held back by what was refused."""
        return not any(item.sent for item in self._open.values()) and not self.due(float("inf"), exists)[0]


def _number(item: Item) -> int:
    return item.number
