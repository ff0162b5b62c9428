"""Commands on people and their choices."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field, SerializerFunctionWrapHandler, field_validator, model_serializer

from ...roster.rows import Kind
from ...text import Line, Name, shows
from ..base import Command
from ..roles import MODERATORS
from .ids import Id

ROW_LIMIT = 1_000
"""So many rows a list may have in one command."""

Topics = Annotated[tuple[int, ...], Field(max_length=20)]


RowMark = Literal["host", "me", "guest", "pronouns", "waiting", "telephone", "device", "bot"]


class PastedRow(BaseModel):
    """One person of a list. What the list does not state is empty, and is not sent.

    `wishes` are texts that state a choice and nothing else, the first wish first; `moment` is when they were written,
    in seconds on the clock of the list.
    """

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)

    display: Name
    original: Line = ""
    email: Line = ""
    id: Line = ""
    organisation: Line = ""
    role: Line = ""
    region: Line = ""
    site: Line = ""
    wishes: Annotated[tuple[Line, ...], Field(max_length=20)] = ()
    moment: int | None = None
    marks: Annotated[tuple[RowMark, ...], Field(max_length=8)] = ()

    @model_serializer(mode="wrap")
    def _without_what_is_empty(self, handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
        # A frame holds 64 KiB, and a list of 300 people is one command.
        return {key: value for key, value in handler(self).items() if value}


class PastePeople(Command):
    """A list of people, each once: it adds and changes.

    Nobody is gone by not being in it: `gone` names who has left, and only a live list may.
    """

    roles: ClassVar = MODERATORS
    type: Literal["people.paste"] = "people.paste"
    breakout: str
    kind: Kind
    rows: Annotated[tuple[PastedRow, ...], Field(max_length=ROW_LIMIT)]
    gone: Annotated[tuple[Id, ...], Field(max_length=ROW_LIMIT)] = ()

    @field_validator("rows")
    @classmethod
    def _of_somebody(cls, rows: tuple[PastedRow, ...]) -> tuple[PastedRow, ...]:
        """Leave out rows without a name that can be seen: nobody could tell who that is."""
        return tuple(row for row in rows if shows(row.display))


class AddPerson(Command):
    """A person entered at the desk, with the choice if there is one."""

    roles: ClassVar = MODERATORS
    type: Literal["person.add"] = "person.add"
    person: Id
    name: Name
    breakout: str | None = None
    topics: Topics = ()


class MergePeople(Command):
    """Two records are one person: `person` becomes part of `into`, and is found under its names from now on."""

    roles: ClassVar = MODERATORS
    type: Literal["people.merge"] = "people.merge"
    person: str
    into: str


class SplitPerson(Command):
    """Take the merging of a record back, with the choice and the chair that were before."""

    roles: ClassVar = MODERATORS
    type: Literal["people.split"] = "people.split"
    person: str


class TellApart(Command):
    """These are two people: do not suggest again that they are one. Without `differ` that is taken back."""

    roles: ClassVar = MODERATORS
    type: Literal["people.differ"] = "people.differ"
    person: str
    other: str
    differ: bool = True


class RenamePerson(Command):
    """Correct a name."""

    roles: ClassVar = MODERATORS
    type: Literal["person.rename"] = "person.rename"
    person: str
    name: Name


class Choose(Command):
    """A person's choice, entered by a moderator; no topics takes it back."""

    roles: ClassVar = MODERATORS
    type: Literal["choice.make"] = "choice.make"
    person: str
    breakout: str
    topics: Topics


class SettleDoubt(Command):
    """Decide what was asked: these topics, no topic, or not a person. The display name is not asked about again."""

    roles: ClassVar = MODERATORS
    type: Literal["doubt.settle"] = "doubt.settle"
    person: str
    breakout: str
    topics: Topics = ()
    is_person: bool = True


class ReopenDoubt(Command):
    """Take the last decision about a person back: it is asked again, with the choice that was before."""

    roles: ClassVar = MODERATORS
    type: Literal["doubt.reopen"] = "doubt.reopen"
    person: str


class MarkHere(Command):
    """A person has gone, or (`here`) has come back; that also takes back that this is no person."""

    roles: ClassVar = MODERATORS
    type: Literal["person.here"] = "person.here"
    person: str
    here: bool


class ForgetPerson(Command):
    """Erase a person's names for good, with the records merged into it; in entries they are masked first."""

    roles: ClassVar = MODERATORS
    type: Literal["person.forget"] = "person.forget"
    person: str
