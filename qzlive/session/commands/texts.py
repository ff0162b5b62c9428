"""Commands that change topics, questions, materials and announcements, and that send messages."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from ...text import Filled, Line, Text, Title
from ..base import Command
from ..roles import MODERATORS
from .ids import Id

TopicNumber = Annotated[int, Field(ge=1, le=999)]


class AddTopic(Command):
    """A topic that came up; it gets a table in every breakout by choice."""

    roles: ClassVar = MODERATORS
    type: Literal["topic.add"] = "topic.add"
    topic: TopicNumber
    title: Title
    assignment: Text = ""
    host: Line = ""


class ChangeTopic(Command):
    """Put other texts into a topic."""

    roles: ClassVar = MODERATORS
    type: Literal["topic.change"] = "topic.change"
    topic: TopicNumber
    title: Title
    assignment: Text = ""
    host: Line = ""


class AddQuestion(Command):
    """One more guiding question, on the sheets of all tables of the topic."""

    roles: ClassVar = MODERATORS
    type: Literal["question.add"] = "question.add"
    topic: TopicNumber
    question: Id
    text: Title


class ChangeQuestion(Command):
    """Put a guiding question into other words; what hangs on it stays."""

    roles: ClassVar = MODERATORS
    type: Literal["question.change"] = "question.change"
    topic: TopicNumber
    question: str
    text: Title


class RemoveQuestion(Command):
    """Take a guiding question away; where entries hang on it, it stays readable."""

    roles: ClassVar = MODERATORS
    type: Literal["question.remove"] = "question.remove"
    topic: TopicNumber
    question: str


class ChangeLetter(Command):
    """The covering letter of the documentation."""

    roles: ClassVar = MODERATORS
    type: Literal["letter.change"] = "letter.change"
    text: Text


class SetMaterial(Command):
    """Add a material, or change the one with this id."""

    roles: ClassVar = MODERATORS
    type: Literal["material.set"] = "material.set"
    material: Id
    title: Title
    link: Annotated[Line, Field(pattern=r"^((https?|mailto):\S+)?$")] = ""
    note: Line = ""
    group: Line = ""
    text: Text = ""


class RemoveMaterial(Command):
    """Take a material away."""

    roles: ClassVar = MODERATORS
    type: Literal["material.remove"] = "material.remove"
    material: str


class SetNotice(Command):
    """Add an announcement of the documentation, or change the one with this id."""

    roles: ClassVar = MODERATORS
    type: Literal["notice.set"] = "notice.set"
    notice: Id
    date: Line
    title: Title
    note: Line = ""


class RemoveNotice(Command):
    """Take an announcement away."""

    roles: ClassVar = MODERATORS
    type: Literal["notice.remove"] = "notice.remove"
    notice: str


class SendMessage(Command):
    """A message to one table, or to all without one."""

    roles: ClassVar = MODERATORS
    type: Literal["message.send"] = "message.send"
    message: Id
    table: str | None
    text: Filled
