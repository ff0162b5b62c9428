"""Names of participants in what was written: where they occur, and what the documentation makes of them.

What counts as said, and who may stand, is `qzlive.session.mentions`.

A first name or a family name alone may as well be a word, or somebody else's: Mai, Sommer, Berg. It is only a hint, and
never masked by itself, because a text with holes that nobody looked at is worse than one name that a person reads over:
who sees a hint that is a name words the entry anew at the editor's desk. Words of the topics, of organisations,
functions and places are no hint, and the name of an organisation under which somebody joined is nobody's.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from qzlive.names import keys
from qzlive.session.identity import BELONGINGS
from qzlive.session.mentions import Hit, Mentions, known_people
from qzlive.session.spelling import folded
from qzlive.session.state import State

from .edition import arranged, headings
from .labels import where

_EXCERPT = 40
"""So many characters of a text are shown on each side of a name."""
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a name stands: in an entry, or with None in a heading; at a table (its label) or an agenda item (its
    title). `excerpt` is what stands around it."""

    entry: str | None
    where: str
    excerpt: str


@dataclass(frozen=True, slots=True)
class Occurrence:
    """Somebody whose name occurs. `decided` is what a moderator said, `public` that the documentation names the person
    anyway; `hints` are places where a part of the name stands alone."""

    person: str
    name: str
    places: tuple[Place, ...]
    hints: tuple[Place, ...] = ()
    decided: bool | None = None
    public: bool = False

    @property
    def open(self) -> bool:
        """Is masked only because nobody has decided."""
        return bool(self.places) and self.decided is None and not self.public


class Naming:
    """Finds and masks the names of a session's people in what was written."""

    def __init__(self, state: State) -> None:
        self._texts = tuple(_texts(state))
        said = "\n".join(text for text, *_ in self._texts)
        self._mentions = Mentions(known_people(state, said), _subject(state))
        self.mask, self.mask_owner = self._mentions.mask, self._mentions.mask_owner

    def occurring(self) -> tuple[Occurrence, ...]:
        """Return everybody whose name, or a part of it, occurs, in the order of names."""
        places: dict[tuple[str, bool], dict[Place, None]] = defaultdict(dict)
        for text, owner, entry, at in self._texts:
            for hit in self._mentions.hits(text, owner=owner):
                for person in hit.people:
                    places[person, hit.sure][Place(entry, at, _excerpt(text, hit))] = None
        found = [
            Occurrence(one.id, one.name, said, hints, one.decided, one.public)
            for one in self._mentions.people.values()
            if (said := tuple(places[one.id, True])) + (hints := tuple(places[one.id, False]))
        ]
        return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.person)))


def occurring(state: State) -> tuple[Occurrence, ...]:
    """Return everybody whose name occurs in what the documentation says, with what was decided about it."""
    return Naming(state).occurring()


def deciding(state: State, names: Iterable[str], named: bool) -> tuple[State, tuple[str, ...]]:
    """Return the session with the names of some people decided, for this documentation only, and the names that are
    nobody's whose name occurs."""
    occurrences, strangers, decided = occurring(state), list[str](), dict(state.edition.naming)
    for name in names:
        people = [one.person for one in occurrences if not keys(one.name).isdisjoint(keys(name))]
        decided.update(dict.fromkeys(people, named))
        if not people:
            strangers.append(name)
    return replace(state, edition=replace(state.edition, naming=decided)), tuple(strangers)


def _subject(state: State) -> Iterator[str]:
    """Yield the words of what the session is about, folded: they are no hint at anybody."""
    told = [state.title, state.subtitle, state.organiser]
    for topic in state.topics.values():
        told += [topic.title, topic.assignment, *(question.text for question in topic.questions)]
    told += [getattr(one, field) for one in state.people.values() for field in BELONGINGS]
    for text in told:
        yield from _WORD.findall(folded(text))


def _texts(state: State) -> Iterator[tuple[str, bool, str | None, str]]:
    """Yield every text that the documentation may show, whether it is the owner of a task, its entry, and where."""
    for sheet in state.sheets.values():
        at = where(state, sheet)
        points = [top.point for top in arranged(state, (sheet,), lambda one: one.id)]
        for heading in sheet.headings.values():
            if not heading.removed:
                yield heading.text, False, None, at
        while points:
            point = points.pop(0)
            points[:0] = point.children
            for source in (point.source, *point.joined):
                entry = source.entry
                told = (point.text if source is point.source else entry.text, entry.until)
                for text in (*told, *(variant.text for variant in entry.variants)):
                    yield text, False, entry.id, at
                yield entry.who, True, entry.id, at
    for added in headings(state).values():
        yield added.text, False, None, ""


def _excerpt(text: str, hit: Hit) -> str:
    begin, end = max(0, hit.start - _EXCERPT), hit.end + _EXCERPT
    cut = text[begin:end].replace("\n", " ")
    return f"{'…' if begin else ''}{cut}{'…' if end < len(text) else ''}"
