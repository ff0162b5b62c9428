"""People, what they chose, and what is doubtful about them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from ...reason import Reason

Source = Literal["registration", "display", "statement", "desk", "decision"]
"""Where a choice comes from: a registration before the session, a display name, a message or a poll, what a moderator
entered, or what a moderator decided when asked."""


@dataclass(frozen=True)
class Doubt:
    """What a careful moderator would not dare to read out of a display name, or out of what was `written` in a message
    or a poll; `breakout` is the one for which it was read, and `record` whose words these are."""

    display: str
    reason: Reason
    breakout: str
    proposal: tuple[int, ...] = ()
    written: str = ""
    record: str = ""


@dataclass(frozen=True)
class Choice:
    topics: tuple[int, ...]
    source: Source
    at: int


@dataclass(frozen=True)
class Decided:
    """What a moderator decided last about a person, with what it takes to ask again.

    `before` and `after` are the person's choices in each breakout; `settled` is the former number of each record, and
    `aside` whether this was set aside before.
    """

    version: int
    doubt: Doubt
    before: Mapping[str, Choice]
    after: Mapping[str, Choice]
    settled: Mapping[str, int]
    aside: bool


@dataclass(frozen=True)
class Way:
    """Somebody's tables in the rounds of a café, None for nowhere. `gave` are those, counted from 0, in which the other
    got them."""

    tables: tuple[str | None, ...] = ()
    gave: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Chair:
    """Where somebody sat in a draft, and where as published last; None for nowhere. In a café it was in this `round`,
    and `drafted` and `announced` are the ways through all rounds."""

    table: str | None
    pinned: bool
    reason: Reason | None
    told: str | None
    round: int = 0
    drafted: Way = Way()
    announced: Way = Way()


@dataclass(frozen=True)
class Merged:
    """A record that turned out to be somebody who is known already, with what it takes to split the two again.

    `choices` is what the other had chosen where a choice went over, None for nothing, and `gave` what it got then;
    `chairs` is where this one sat; `took` names the breakouts in which the other got the chair of the draft, `told`
    those in which it got the published one. `here`, `seen`, `doubt` and `decided` are the other's before; `reopens` as
    long as nothing was asked or decided about the other since. `differs`: they had been told apart. `version` is that
    of the merging.
    """

    into: str
    here: bool
    seen: bool
    registered: bool
    choices: Mapping[str, Choice | None] = field(default_factory=dict)
    chairs: Mapping[str, Chair] = field(default_factory=dict)
    took: frozenset[str] = frozenset()
    told: frozenset[str] = frozenset()
    gave: Mapping[str, Choice] = field(default_factory=dict)
    doubt: Doubt | None = None
    decided: Decided | None = None
    reopens: bool = False
    differs: bool = False
    version: int = 0


@dataclass(frozen=True)
class Participant:
    """A person, never a connection.

    `seen_as` are all display and original names so far, each once, the first seen first; the first `settled` of them
    were seen before a moderator or a message said last what the person wants, and say nothing new. `ids` are those of
    platforms, `called` the names that a moderator has corrected. `stated` is what the person wrote in messages and
    polls, each once. `seen`: has been in the call or at the desk at least once; somebody registered is known before
    that. `merged`: this record is one more of another person. `differs` are people of whom a moderator said that this
    is not one of them. `role` is the function in which the person comes, `region` the municipality or district, `site`
    the place of work, as lists say. `seatless`: a moderator said that the person is to have no seat at
    the tables, or is to have one; None: as it follows from the name (`to_seat` in `qzlive/session/seating.py`).
    """

    id: str
    name: str
    display: str
    seen_as: tuple[str, ...] = ()
    settled: int = 0
    email: str = ""
    organisation: str = ""
    role: str = ""
    region: str = ""
    site: str = ""
    ids: tuple[str, ...] = ()
    called: tuple[str, ...] = ()
    stated: tuple[str, ...] = ()
    registered: bool = False
    seen: bool = True
    here: bool = True
    aside: bool = False
    forgotten: bool = False
    seatless: bool | None = None
    doubt: Doubt | None = None
    decided: Decided | None = None
    merged: Merged | None = None
    differs: frozenset[str] = frozenset()

    @property
    def listed(self) -> bool:
        """Is a record of its own that can be shown: not merged into another, not forgotten."""
        return self.merged is None and not self.forgotten

    @property
    def counted(self) -> bool:
        """Is a person of the circle: listed and not set aside."""
        return self.listed and not self.aside

    @property
    def came(self) -> bool:
        """Is a person who has taken part, perhaps gone by now."""
        return self.counted and self.seen

    @property
    def present(self) -> bool:
        """Is a person who is here now and may be seated."""
        return self.counted and self.here
