"""Topics, questions, materials, announcements and messages."""

from __future__ import annotations

from typing import ClassVar, Literal

from ..base import Event
from ..sealed import Free


class TopicAdded(Event):
    touches: ClassVar = frozenset({"table"})
    type: Literal["topic.added"] = "topic.added"
    topic: int
    title: Free
    assignment: Free = ""
    host: Free = ""


class TopicChanged(Event):
    touches: ClassVar = frozenset({"table"})
    type: Literal["topic.changed"] = "topic.changed"
    topic: int
    title: Free
    assignment: Free = ""
    host: Free = ""


class QuestionAdded(Event):
    touches: ClassVar = frozenset({"table"})
    type: Literal["question.added"] = "question.added"
    topic: int
    question: str
    text: Free


class QuestionChanged(Event):
    touches: ClassVar = frozenset({"table"})
    type: Literal["question.changed"] = "question.changed"
    topic: int
    question: str
    text: Free


class QuestionRemoved(Event):
    touches: ClassVar = frozenset({"table"})
    type: Literal["question.removed"] = "question.removed"
    topic: int
    question: str


class LetterChanged(Event):
    type: Literal["letter.changed"] = "letter.changed"
    text: Free


class MaterialSet(Event):
    """A material is added, or changed if the id is known."""

    type: Literal["material.set"] = "material.set"
    material: str
    title: Free
    link: Free = ""
    note: Free = ""
    group: Free = ""
    text: Free = ""


class MaterialRemoved(Event):
    type: Literal["material.removed"] = "material.removed"
    material: str


class NoticeSet(Event):
    """An announcement is added, or changed if the id is known."""

    type: Literal["notice.set"] = "notice.set"
    notice: str
    date: Free
    title: Free
    note: Free = ""


class NoticeRemoved(Event):
    type: Literal["notice.removed"] = "notice.removed"
    notice: str


class MessageSent(Event):
    """A message, or with the id of one that was sent the same with a forgotten person's name taken out."""

    touches: ClassVar = frozenset({"messages"})
    type: Literal["message.sent"] = "message.sent"
    message: str
    table: str | None
    text: Free
