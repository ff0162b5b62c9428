"""Commands on people and their choices."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from ...text import Name
from ..base import Command
from ..roles import MODERATORS
from .ids import Id

Topics = Annotated[tuple[int, ...], Field(max_length=20)]


class PastePeople(Command):
    """A list of display names from the call: it adds and changes.

    Who is missing is gone only if the list is whole: by its stated count, or by the moderator's word.
    """

    roles: ClassVar = MODERATORS
    type: Literal["people.paste"] = "people.paste"
    breakout: str
    displays: Annotated[tuple[Name, ...], Field(min_length=1, max_length=1000)]
    stated: int | None = None
    whole: bool = False


class AddPerson(Command):
    """A person entered at the desk, with the choice if there is one."""

    roles: ClassVar = MODERATORS
    type: Literal["person.add"] = "person.add"
    person: Id
    name: Name
    breakout: str | None = None
    topics: Topics = ()


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


class MarkHere(Command):
    """A person has gone, or (`here`) has come back; that also takes back that this is no person."""

    roles: ClassVar = MODERATORS
    type: Literal["person.here"] = "person.here"
    person: str
    here: bool


class ForgetPerson(Command):
    """Erase a person's name for good; in entries it is masked first."""

    roles: ClassVar = MODERATORS
    type: Literal["person.forget"] = "person.forget"
    person: str
