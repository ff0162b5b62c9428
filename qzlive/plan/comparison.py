"""What a plan says otherwise than the session that was once opened from it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from qzlive.names import Tags
from qzlive.session.commands.creation import USUAL_TABLES, CreateSession, PlannedBreakout, PlannedTopic
from qzlive.session.state import Breakout, State, Topic
from qzlive.session.table_rules import RULE_NAMES

_HEAD = (
    "title", "subtitle", "date", "timezone", "language", "organiser", "moderators", "platform", "letter",
    "retention_days",
)  # fmt: skip
_BREAKOUT = ("form", "by", "size", "min_size", "max_size", "rounds", "round_minutes", "topics", "questions")
_ITEM = ("title", "kind", "planned_at", "minutes", "breakout", "notes", "speaker")
_MATERIAL = ("title", "link", "note", "group", "text")
_NOTICE = ("date", "title", "note")


@dataclass(frozen=True, slots=True)
class Difference:
    """A part that differs: a message of the catalogue. `keys` in the params are keys of the plan file."""

    code: str
    params: Mapping[str, str] = field(default_factory=dict)


def differences(planned: CreateSession, state: State) -> tuple[Difference, ...]:
    """Return in which parts a session differs from its plan, in the order of the plan file.

    `planned` is the command that would open the session today. Moderators may have changed the session, somebody
    else the plan: nothing is said about who.
    """
    return tuple(_differences(planned, state))


def _differences(planned: CreateSession, state: State) -> Iterator[Difference]:
    keys = _unlike(_HEAD, planned, state)
    if Tags(planned.tags, planned.tag_words) != state.tags:
        keys = ", ".join(filter(None, (keys, "tags")))
    if keys:
        yield Difference("server-differs-head", {"keys": keys})
    items = [_values(_ITEM, item) for item in state.items.values()]
    if [_values(_ITEM, item) for item in planned.items] != items or planned.ends_at != state.ends_at:
        yield Difference("server-differs-agenda")
    yield from _breakouts(planned, state)
    yield from _topics(planned, state)
    for code, keys_of, theirs, ours in (
        ("server-differs-materials", _MATERIAL, planned.materials, state.materials),
        ("server-differs-notices", _NOTICE, planned.notices, state.notices),
    ):
        if [_values(keys_of, one) for one in theirs] != [_values(keys_of, one) for one in ours.values()]:
            yield Difference(code)


def _breakouts(planned: CreateSession, state: State) -> Iterator[Difference]:
    theirs = {breakout.breakout: breakout for breakout in planned.breakouts}
    for name in [*theirs, *(name for name in state.breakouts if name not in theirs)]:
        one, other = theirs.get(name), state.breakouts.get(name)
        if one is None:
            yield Difference("server-differs-breakout-gone", {"name": name})
        elif other is None:
            yield Difference("server-differs-breakout-new", {"name": name})
        elif keys := _breakout(one, other):
            yield Difference("server-differs-breakout", {"name": name, "keys": keys})


def _breakout(one: PlannedBreakout, other: Breakout) -> str:
    keys = ", ".join(filter(None, (_unlike(_BREAKOUT, one, other), _rules(one, other))))
    same = one.announce == tuple((notice.minutes, notice.text) for notice in other.announcements)
    return keys if same else ", ".join(filter(None, (keys, "announce")))


def _rules(one: PlannedBreakout, other: Breakout) -> str:
    """Return the rules for tables that differ, not those that a session has of its own: the seed of the lots if the
    plan names none, and the topics that are kept because they have a host."""
    keys = [name for name in RULE_NAMES if name != "keep" and getattr(one, name) != getattr(other.rules, name)]
    if not one.seed and "seed" in keys:
        keys.remove("seed")
    return ", ".join([*keys, *([] if set(one.keep) <= set(other.rules.keep) else ["keep"])])


def _topics(planned: CreateSession, state: State) -> Iterator[Difference]:
    theirs = {topic.number: topic for topic in planned.topics}
    wanted = Counter[int]()
    for breakout in planned.breakouts:
        if breakout.form in USUAL_TABLES:
            usual = USUAL_TABLES[breakout.form]
            wanted.update({number: theirs[number].tables or usual for number in breakout.topics or theirs})
    there = Counter(
        table.topic
        for table in state.tables.values()
        if not table.closed and state.breakouts[table.breakout].form in USUAL_TABLES
    )
    for number in sorted({*theirs, *state.topics}):
        one, other = theirs.get(number), state.topics.get(number)
        if one is None:
            yield Difference("server-differs-topic-gone", {"number": str(number)})
        elif other is None:
            yield Difference("server-differs-topic-new", {"number": str(number)})
        elif keys := _topic(one, other, same_tables=wanted[number] == there[number]):
            yield Difference("server-differs-topic", {"number": str(number), "keys": keys})


def _topic(one: PlannedTopic, other: Topic, *, same_tables: bool) -> str:
    keys = [_unlike(("title", "assignment", "host"), one, other)]
    if one.questions != tuple(question.text for question in other.questions if not question.removed):
        keys.append("questions")
    if not same_tables:
        keys.append("tables")
    return ", ".join(filter(None, keys))


def _values(keys: tuple[str, ...], one: object) -> tuple[object, ...]:
    return tuple(getattr(one, key) for key in keys)


def _unlike(keys: tuple[str, ...], one: object, other: object) -> str:
    """Return the keys by which two differ, with commas between."""
    return ", ".join(key for key in keys if getattr(one, key) != getattr(other, key))
