"""What of a chat is taken: messages that are perhaps wishes. The others are nobody's business outside of it,
unless they hold the number of a topic."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace

from qzlive.names import keys
from qzlive.roster import Roster, Row, Skipped
from qzlive.session.decide.people import topics_of
from qzlive.session.identity import Reader, root
from qzlive.session.state import State

_NUMBER = re.compile(r"(?<!\d)[0-9]{1,3}(?!\d)")


@dataclass(frozen=True, slots=True)
class Unread:
    """A message with the number of a topic that is not understood. `people` are the ids of those who may have written
    it, none if nobody of that name was known."""

    name: str
    text: str
    people: frozenset[str]


def only_wishes(roster: Roster, state: State, breakout: str) -> Roster:
    """Return a chat without what people only talk about, which is nobody's business outside of it, and without what
    the session's moderators wrote: "Thema 2 ist voll" is no wish."""
    reader = Reader(state, topics_of(state, breakout))
    own = _moderators(state)
    rows, skipped = list[Row](), list(roster.skipped)
    for row in roster.rows:
        if own.isdisjoint(reader.keys((row.display,))):
            rows.append(replace(row, wishes=tuple(wish for wish in row.wishes if _may_be_wish(reader, wish))))
        else:
            skipped.append(Skipped(row.number, "feeds-moderator", text=" ".join((row.display, *row.wishes))))
    return replace(roster, rows=tuple(rows), skipped=tuple(skipped))


def unread_in(roster: Roster, state: State, breakout: str) -> Iterator[Unread]:
    """Yield the messages of a chat that hold the number of a topic and cannot be read as a wish."""
    topics, own = topics_of(state, breakout), _moderators(state)
    reader = Reader(state, topics)
    ids: dict[str, set[str]] = defaultdict(set)
    for person in state.people.values():
        for key in reader.keys((person.name, person.display)):
            ids[key].add(root(state, person.id))
    for row in roster.rows:
        names = reader.keys((row.display,))
        if own.isdisjoint(names):
            people = frozenset(id_ for key in names for id_ in ids.get(key, ()))
            for wish in row.wishes:
                if any(int(number) in topics for number in _NUMBER.findall(wish)) and not _may_be_wish(reader, wish):
                    yield Unread(row.display, wish, people)


def _moderators(state: State) -> frozenset[str]:
    return frozenset(key for name in state.moderators for key in keys(name))


def _may_be_wish(reader: Reader, wish: str) -> bool:
    one = reader.wish(wish)
    return bool(one.choices) or not one.sure
