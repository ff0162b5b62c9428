"""What the list of doubts tells the view of the people."""

from __future__ import annotations

from dataclasses import dataclass

from textual.message import Message

from ..people_data import PersonLine


@dataclass
class Settled(Message):
    """A moderator has decided about a person: these topics, none, or that it is no person."""

    line: PersonLine
    topics: tuple[int, ...]
    is_person: bool


@dataclass
class Same(Message):
    """The person is somebody who is known."""

    person: str
    other: str


@dataclass
class Others(Message):
    """The person is none of those who seemed likely."""

    person: str
    others: tuple[str, ...]


@dataclass
class Named(Message):
    """The line stays to be decided, but the person is to have a name."""

    line: PersonLine


@dataclass
class Digit(Message):
    """A digit was pressed that may be the first of a longer number."""

    line: PersonLine
    digit: int


@dataclass
class Stands(Message):
    """The cursor stands on the line of this person, or on none."""

    person: str | None


@dataclass
class Busy(Message):
    """A key was pressed on a line on which another moderator stands; pressed once more, it counts."""

    label: str


class Unproposed(Message):
    """Enter was pressed where nothing is proposed."""
