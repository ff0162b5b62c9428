"""People and what they choose."""

from __future__ import annotations

from typing import ClassVar, Literal

from ..base import Event
from ..sealed import Personal, PersonalList
from ..state import Source


class PersonAdded(Event):
    """`seen_as` are further names beside the display name. Who is registered only is not `here`."""

    type: Literal["person.added"] = "person.added"
    person: str
    name: Personal
    display: Personal
    seen_as: PersonalList = ()
    email: Personal = ""
    organisation: Personal = ""
    role: Personal = ""
    region: Personal = ""
    site: Personal = ""
    ids: PersonalList = ()
    registered: bool = False
    here: bool = True


class PersonRecognised(Event):
    """A list showed somebody known with something new. `seen_as` and `ids` are what comes to those known; the other
    fields hold from now on."""

    type: Literal["person.recognised"] = "person.recognised"
    person: str
    display: Personal
    seen_as: PersonalList = ()
    email: Personal = ""
    organisation: Personal = ""
    role: Personal = ""
    region: Personal = ""
    site: Personal = ""
    ids: PersonalList = ()
    registered: bool = False


class PersonRenamed(Event):
    touches: ClassVar = frozenset({"members"})
    type: Literal["person.renamed"] = "person.renamed"
    person: str
    name: Personal


class PersonMerged(Event):
    """This record is one more of the person `into`: choice and chair go over, and it is hidden.

    `choices` are topics by breakout that were held back because it was open who this is, and hold now. `asked` is the
    record whose doubt stays open; all others are answered by this. That the two were told apart is taken back.
    """

    touches: ClassVar = frozenset({"members"})
    type: Literal["person.merged"] = "person.merged"
    person: str
    into: str
    choices: dict[str, tuple[int, ...]] = {}
    asked: str | None = None


class PersonSplit(Event):
    """The merging is taken back, with the choice, the chair and the doubts that were before."""

    touches: ClassVar = frozenset({"members"})
    type: Literal["person.split"] = "person.split"
    person: str


class PeopleToldApart(Event):
    """A moderator said that these are two people, or took that back."""

    type: Literal["people.told_apart"] = "people.told_apart"
    person: str
    other: str
    differ: bool


class PersonLeft(Event):
    type: Literal["person.left"] = "person.left"
    person: str


class PersonReturned(Event):
    """The person is here again, or was set aside by mistake."""

    touches: ClassVar = frozenset({"members"})
    type: Literal["person.returned"] = "person.returned"
    person: str


class PersonSeatless(Event):
    """The person is to have no seat at the tables, or is to have one; None: as the name says."""

    type: Literal["person.seatless"] = "person.seatless"
    person: str
    seatless: bool | None


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


class StatementHeard(Event):
    """What the person wrote in a message or a poll; it is not read again."""

    type: Literal["statement.heard"] = "statement.heard"
    person: str
    written: Personal


class DoubtRaised(Event):
    """`written`: what is doubtful is not the display name but this."""

    type: Literal["doubt.raised"] = "doubt.raised"
    person: str
    display: Personal
    breakout: str
    code: str
    params: dict[str, int] = {}
    proposal: tuple[int, ...] = ()
    written: Personal = ""


class DoubtSettled(Event):
    """A moderator has decided; the names seen so far are not asked about again."""

    type: Literal["doubt.settled"] = "doubt.settled"
    person: str


class DoubtDropped(Event):
    """The reason for asking is gone: the person has another display name now."""

    type: Literal["doubt.dropped"] = "doubt.dropped"
    person: str


class DoubtReopened(Event):
    """A moderator took the decision back: the doubt, the choice and the settled names are those before it."""

    touches: ClassVar = frozenset({"members"})
    type: Literal["doubt.reopened"] = "doubt.reopened"
    person: str
