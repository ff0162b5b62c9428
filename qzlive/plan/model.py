"""What is prepared before a circle: the plan file as models, with the names that stand in the file.

The models check each value for itself; what contradicts something elsewhere in the plan is found by
`qzlive.plan.checks`. `qzlive.plan.load.load_plan` does both, and is the way to a plan that can be relied on.
"""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, Literal, get_args
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, Field, model_validator

from qzlive.language import Language
from qzlive.plan.values import Clock, Day, Link, TagWord, Whole, Zone
from qzlive.session.retention import DAYS
from qzlive.session.state import Absent, Aim, Belonging, Split
from qzlive.session.table_rules import SEEDS
from qzlive.text import Line, Name, Text, Title, slug

ItemKind = Literal["plenary", "input", "break", "breakout", "summary", "feedback"]
BreakoutForm = Literal["arrival", "choice", "rotation", "given"]
ArrivalBy = Literal["platform", "qzlive"]
GivenBy = Literal["region", "organisation", "role", "site", "list"]
TagKind = Literal["numbers", "letters"]
GroupedBy = Literal[ArrivalBy, GivenBy]

_ALL = frozenset({"form", "questions", "announce"})
_PAIRS = frozenset({"apart", "together"})
KEYS_OF_FORM: dict[BreakoutForm, frozenset[str]] = {
    "arrival": _ALL | {"by", "size", "seed"},
    "choice": _ALL
    | _PAIRS
    | {
        "min_size",
        "max_size",
        "topics",
        "max_tables",
        "aim",
        "popularity_rule",
        "without_choice",
        "split",
        "keep",
        "seed",
    },
    "rotation": _ALL | _PAIRS | {"max_size", "rounds", "round_minutes", "topics", "seed"},
    "given": _ALL | _PAIRS | {"by", "min_size", "max_size", "seed"},
}
"""The keys that mean something in a breakout of each form."""

BY_OF_FORM: dict[str, tuple[str, ...]] = {"arrival": get_args(ArrivalBy), "given": get_args(GivenBy)}
BREAKOUT_NAME = r"^[\w-]{1,40}$"
SLUG_LIMIT = 60


class Part(BaseModel):
    """A piece of a plan file: what it does not know, it refuses."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    @model_validator(mode="before")
    @classmethod
    def _empty_is_left_out(cls, data: Any) -> Any:
        # `letter:` with nothing behind it stands in every plan that is half filled in.
        if not isinstance(data, dict):
            return data
        return {key: value for key, value in data.items() if value is not None or key not in cls.model_fields}


class PlanItem(Part):
    """One item of the agenda; it lasts until the next one begins."""

    at: Clock
    title: Title
    kind: ItemKind
    breakout: str | None = None
    speaker: Name | None = None
    notes: tuple[Title, ...] = Field(default=(), max_length=50)


class PlanNotice(Part):
    """A sentence for all rooms, `at` minutes before the end of the breakout."""

    at: Annotated[int, Whole(0, 600)]
    text: Title


class PlanBreakout(Part):
    """One phase in rooms. Which keys belong to which form stands in `KEYS_OF_FORM`."""

    form: BreakoutForm
    by: GroupedBy | None = None
    size: Annotated[int, Whole(2, 50)] = 4
    min_size: Annotated[int, Whole(1, 100)] = 3
    max_size: Annotated[int, Whole(2, 100)] = 8
    rounds: Annotated[int, Whole(1, 20)] = 3
    round_minutes: Annotated[int, Whole(0, 240)] = 0
    max_tables: Annotated[int, Whole(0, 500)] = 0
    aim: Aim = "fair"
    popularity_rule: bool = True
    without_choice: Absent = "later"
    split: Split = "deal"
    keep: tuple[Annotated[int, Whole(1, 99)], ...] = Field(default=(), max_length=99)
    apart: Belonging | None = None
    together: Belonging | None = None
    seed: Annotated[int, Whole(0, SEEDS - 1)] = 0
    topics: tuple[Annotated[int, Whole(1, 99)], ...] | None = Field(default=None, max_length=99)
    questions: tuple[Title, ...] = Field(default=(), max_length=20)
    announce: tuple[PlanNotice, ...] = Field(default=(), max_length=20)


class PlanTopic(Part):
    """A topic that people may choose; `tables` is how many places (1a, 1b, …) are prepared for it."""

    number: Annotated[int, Whole(1, 99)]
    title: Title
    assignment: Text = ""
    questions: tuple[Title, ...] = Field(default=(), max_length=20)
    host: Name | None = None
    tables: Annotated[int, Whole(1, 26)] | None = None


class PlanMaterial(Part):
    """Something that the documentation hands on: a link, a text or both."""

    title: Title
    link: Link = ""
    note: Line = ""
    group: Line = ""
    text: Text = ""


class PlanAnnouncement(Part):
    """A date that the documentation announces."""

    date: Day
    title: Title
    note: Line = ""


class PlanTags(Part):
    """What people write for their topic in front of their display name: its number or its letter (A is topic 1), with
    one of the session's own words if they like, such as "Insel 3"."""

    kind: TagKind = "numbers"
    words: tuple[TagWord, ...] = Field(default=(), max_length=20)


class Plan(Part):
    """A whole plan file."""

    title: Title
    subtitle: Line = ""
    date: Day
    timezone: Zone = "Europe/Berlin"
    language: Language = "de"
    organiser: Line = ""
    moderators: tuple[Name, ...] = Field(default=(), max_length=50)
    platform: Line = ""
    tags: PlanTags = PlanTags()
    agenda: tuple[PlanItem, ...] = Field(min_length=1, max_length=200)
    end: Clock
    breakouts: dict[Annotated[str, Field(pattern=BREAKOUT_NAME)], PlanBreakout] = Field(default={}, max_length=50)
    topics: tuple[PlanTopic, ...] = Field(default=(), max_length=99)
    letter: Text = ""
    materials: tuple[PlanMaterial, ...] = Field(default=(), max_length=200)
    announcements: tuple[PlanAnnouncement, ...] = Field(default=(), max_length=200)
    retention_days: Annotated[int, Whole(1, 3650)] = DAYS

    def topics_of(self, breakout: str) -> tuple[PlanTopic, ...]:
        """Return the topics of one breakout in the order of the plan; none for a form without topics."""
        phase = self.breakouts[breakout]
        if "topics" not in KEYS_OF_FORM[phase.form]:
            return ()
        return tuple(topic for topic in self.topics if phase.topics is None or topic.number in phase.topics)


def item_times(plan: Plan) -> tuple[tuple[int, int], ...]:
    """Return the planned start and end of each item of the agenda, in milliseconds since the epoch."""
    zone = ZoneInfo(plan.timezone)
    clocks = [*(item.at for item in plan.agenda), plan.end]
    moments = [round(dt.datetime.combine(plan.date, clock, zone).timestamp()) * 1000 for clock in clocks]
    return tuple(zip(moments, moments[1:], strict=False))


def session_name(plan: Plan) -> str:
    """Return the name of the session in lists and addresses: the date and the title in plain letters."""
    return f"{plan.date.isoformat()}-{slug(plan.title, SLUG_LIMIT)}".rstrip("-")
