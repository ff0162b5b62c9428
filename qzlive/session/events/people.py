"""People and what they choose."""

from __future__ import annotations

from typing import ClassVar, Literal

from ..base import Event
from ..sealed import Personal
from ..state import Source


class PersonAdded(Event):
    type: Literal["person.added"] = "person.added"
    person: str
    name: Personal
    display: Personal


class PersonRenamed(Event):
    touches: ClassVar = frozenset({"members"})
    type: Literal["person.renamed"] = "person.renamed"
    person: str
    name: Personal
    display: Personal


class PersonLeft(Event):
    type: Literal["person.left"] = "person.left"
    person: str


class PersonReturned(Event):
    """The person is here again, or was set aside by mistake."""

    touches: ClassVar = frozenset({"members"})
    type: Literal["person.returned"] = "person.returned"
    person: str


class PersonSetAside(Event):
    """What the list showed is no person: a bot, a second device, a telephone."""

    touches: ClassVar = frozenset({"members"})
    type: Literal["person.set_aside"] = "person.set_aside"
    person: str


class PersonForgotten(Event):
    """The person's key is erased after this."""

    touches: ClassVar = frozenset({"members"})
    type: Literal["person.forgotten"] = "person.forgotten"
    person: str


class ChoiceMade(Event):
    """No topics: the person wants none, or has taken back the choice."""

    type: Literal["choice.made"] = "choice.made"
    person: str
    breakout: str
    topics: tuple[int, ...]
    source: Source


class DoubtRaised(Event):
    type: Literal["doubt.raised"] = "doubt.raised"
    person: str
    display: Personal
    code: str
    params: dict[str, int] = {}
    proposal: tuple[int, ...] = ()


class DoubtSettled(Event):
    """A moderator has decided; the same display name is not asked about again."""

    type: Literal["doubt.settled"] = "doubt.settled"
    person: str
    display: Personal


class DoubtDropped(Event):
    """The reason for asking is gone: the person has another display name now."""

    type: Literal["doubt.dropped"] = "doubt.dropped"
    person: str
