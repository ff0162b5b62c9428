"""What a shared window shows to everybody in the call: plain values, and nothing in them that is still to be decided.

Whatever is drawn is drawn from one of these. Names of people stand in `Seats` alone; `speaker` is somebody whom the
moderators announce. Clock times are HH:MM, lengths ms.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ..tables import Listed

LineStatus = Literal["done", "now", "next", "ahead"]


@dataclass(frozen=True, slots=True)
class Blank:
    """A calm picture with the title of the event."""

    title: str
    subtitle: str
    organiser: str


@dataclass(frozen=True, slots=True)
class Line:
    """An item of the programme and when it takes place as things stand; `ends` is "" once its time is up."""

    begins: str
    ends: str
    title: str
    speaker: str
    status: LineStatus


@dataclass(frozen=True, slots=True)
class Programme:
    lines: tuple[Line, ...]
    ends: str


@dataclass(frozen=True, slots=True)
class Offer:
    """A topic with what is put in front of a name to choose it."""

    tag: str
    title: str


@dataclass(frozen=True, slots=True)
class Topics:
    """What can be chosen, and how. `letters`: the tags are letters. `pause`: there is a break meanwhile."""

    begins: str
    letters: bool
    pause: bool
    offers: tuple[Offer, ...]


@dataclass(frozen=True, slots=True)
class Way:
    """Somebody's way through the rounds of a café that are still to come: the labels of the tables, "" for none."""

    name: str
    stops: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Seats:
    """Who sits where as it was published last, "" and empty before the first publication. In a café the tables are
    those of the round that runs or comes next, `round` of `rounds`, both 0 elsewhere; `ways` are those of everybody, if
    more than this round was told. `over`: the item `title` is over, nobody is to go anywhere, and there are no tables.
    """

    title: str
    tables: tuple[Listed, ...]
    round: int = 0
    rounds: int = 0
    runs: bool = False
    ways: tuple[Way, ...] = ()
    over: bool = False


@dataclass(frozen=True, slots=True)
class Countdown:
    """What runs and how long it still does. `left` is None where no time is to be seen; `over`: its time is up, and
    the next is about to begin. Before the start `title` is what comes first, `running` is False and `until` the start.
    In a café it is the round that is counted down, `round` of `rounds`; 0 elsewhere.
    """

    title: str
    running: bool
    over: bool
    ended: bool
    left: int | None
    until: str
    following: str
    round: int = 0
    rounds: int = 0


@dataclass(frozen=True, slots=True)
class Floor:
    """The topic that has the floor in the plenary, with its starred points; `left` is None without planned minutes."""

    topic: Offer
    speaker: str
    left: int | None
    points: tuple[str, ...]
    following: Offer | None


@dataclass(frozen=True, slots=True)
class Turns:
    """The topics of the plenary in their order, while none of them has the floor."""

    topics: tuple[tuple[Offer, LineStatus], ...]


Slide = Blank | Programme | Topics | Seats | Countdown | Floor | Turns
