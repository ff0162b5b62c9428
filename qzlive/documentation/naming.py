"""Names of participants in what was written: where they occur, and what the documentation makes of them.

A name counts as said where at least two of its words stand together ("Anneke Vosskamp", "Vosskamp, Anneke"), where a
family name follows a form of address ("Frau Vosskamp"), and where a part of a name is all that is entered as the owner
of a task. Such a name is masked, unless a moderator decided that it may stand, or its owner is named by the programme
or as a moderator anyway. If several people are called so, it stands only if it may for each of them.

A first name or a family name alone may as well be a word, or somebody else's: Mai, Sommer, Berg. It is only a hint, and
never masked by itself, because a text with holes that nobody looked at is worse than one name that a person reads over:
who sees a hint that is a name words the entry anew at the editor's desk. Words of the topics and of organisations are
no hint, and the name of an organisation under which somebody joined is nobody's.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from qzlive.names import is_form_of_address, keys, words_of
from qzlive.roster.suggestions import is_nobody
from qzlive.session.identity import Reader, clusters
from qzlive.session.mentions import GONE, names_in_texts, pattern_of
from qzlive.session.state import State

from .edition import arranged, headings
from .labels import where

_EXCERPT = 40
"""So many characters of a text are shown on each side of a name."""
_SHORTEST = 3
"""So many letters a part of a name has that may be a hint."""
_PIECES = re.compile(r"\s*[,;/&+()]\s*|\s+(?:und|and)\s+")
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_BEFORE = re.compile(r"([^\W_]+\.?)\s+$")


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


@dataclass(frozen=True, slots=True)
class _Known:
    """Somebody with the names that count as said, and the parts that may be a hint, all folded."""

    id: str
    name: str
    full: frozenset[str]
    parts: frozenset[str]
    family: str
    decided: bool | None
    public: bool

    @property
    def may_stand(self) -> bool:
        return self.public if self.decided is None else self.decided


@dataclass(frozen=True, slots=True)
class _Hit:
    start: int
    end: int
    people: frozenset[str]
    sure: bool


class Naming:
    """Finds and masks the names of a session's people in what was written."""

    def __init__(self, state: State) -> None:
        self._texts = tuple(_texts(state))
        said = _folded("\n".join(text for text, *_ in self._texts))
        people = tuple(_people(state, said))
        self._full = _by_name((name, one.id) for one in people for name in one.full)
        self._parts = _by_name((part, one.id) for one in people for part in one.parts)
        self._family = _by_name((one.family, one.id) for one in people if one.family)
        self._subject = frozenset(_subject(state))
        self._whole, self._part = pattern_of(self._full), pattern_of(self._parts)
        speaking = "\n".join(item.speaker for item in state.items.values())
        found = self._whole.finditer(speaking) if self._whole else ()
        speakers = {person for one in found for person in self._full.get(_folded(one[1]), ())}
        self.people: Mapping[str, _Known] = {
            one.id: replace(one, public=True) if one.id in speakers else one for one in people
        }

    def mask(self, text: str) -> str:
        """Return a text without the names that may not stand in it."""
        return self._masked(text, self._hits(text))

    def mask_owner(self, who: str) -> str:
        """Return the owner of a task, masked if it is somebody who may not be named."""
        return self._masked(who, self._hits(who, owner=True))

    def occurring(self) -> tuple[Occurrence, ...]:
        """Return everybody whose name, or a part of it, occurs, in the order of names."""
        places: dict[tuple[str, bool], dict[Place, None]] = defaultdict(dict)
        for text, owner, entry, at in self._texts:
            for hit in self._hits(text, owner=owner):
                for person in hit.people:
                    places[person, hit.sure][Place(entry, at, _excerpt(text, hit))] = None
        found = [
            Occurrence(one.id, one.name, said, hints, one.decided, one.public)
            for one in self.people.values()
            if (said := tuple(places[one.id, True])) + (hints := tuple(places[one.id, False]))
        ]
        return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.person)))

    def _masked(self, text: str, hits: Iterable[_Hit]) -> str:
        for hit in reversed(list(hits)):
            if hit.sure and not all(self.people[person].may_stand for person in hit.people):
                text = text[: hit.start] + GONE + text[hit.end :]
        return text

    def _hits(self, text: str, *, owner: bool = False) -> Iterator[_Hit]:
        """Yield the names in a text from left to right, none within another."""
        begin = 0
        for found in self._whole.finditer(text) if self._whole else ():
            yield from self._alone(text, begin, found.start(), owner)
            yield _Hit(*found.span(), self._full.get(_folded(found[1]), frozenset(self.people)), True)
            begin = found.end()
        yield from self._alone(text, begin, len(text), owner)

    def _alone(self, text: str, begin: int, end: int, owner: bool) -> Iterator[_Hit]:
        """Yield the parts of names that stand between `begin` and `end`."""
        if self._part is None or begin == end:
            return
        pieces = {piece.strip() for piece in _PIECES.split(text)} if owner else frozenset()
        for found in self._part.finditer(text, begin, end):
            part = _folded(found[1])
            if not found[1][:1].isupper():
                continue
            before = _BEFORE.search(text, 0, found.start())
            addressed = before is not None and is_form_of_address(before[1])
            if addressed and part in self._family:
                yield _Hit(*found.span(), self._family[part], True)
            elif found[0] in pieces or part not in self._subject:
                yield _Hit(*found.span(), self._parts.get(part, frozenset(self.people)), found[0] in pieces)


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


def _people(state: State, said: str) -> Iterator[_Known]:
    """Yield everybody of whose names at least one word is among what was said, folded."""
    reader = Reader(state, tuple(sorted(state.topics)))
    moderators = frozenset(key for name in state.moderators for key in keys(name))
    organisations: dict[str, set[str]] = defaultdict(set)
    for one in state.people.values():
        for key in keys(one.organisation):
            organisations[key].add(one.id)
    for id_, records in clusters(state).items():
        if any("bot" in reader.read(one.display).marks for one in records):
            continue
        # Who joined under the name of the own school gives no name away.
        others = {key for key, people in organisations.items() if people - {one.id for one in records}}
        names = {name for name in names_in_texts(reader, records) if others.isdisjoint(keys(name))}
        if not any(word in said for name in names for word in _folded(name).split()):
            continue
        full = frozenset(name for name in names if len(_spoken(name)) > 1)
        spoken = words_of(records[0].name)
        decisions = {state.edition.naming[one.id] for one in records if one.id in state.edition.naming}
        yield _Known(
            id=id_,
            name=records[0].name,
            full=full,
            parts=frozenset(_parts(names)),
            family=_folded(spoken[-1]) if spoken else "",
            decided=all(decisions) if decisions else None,
            public=not moderators.isdisjoint(keys(records[0].name)),
        )


def _subject(state: State) -> Iterator[str]:
    """Yield the words of what the session is about, folded: they are no hint at anybody."""
    told = [state.title, state.subtitle, state.organiser]
    for topic in state.topics.values():
        told += [topic.title, topic.assignment, *(question.text for question in topic.questions)]
    told += [one.organisation for one in state.people.values()]
    for text in told:
        yield from _WORD.findall(_folded(text))


def _spoken(name: str) -> list[str]:
    return [word for word in name.split() if any(map(str.isalpha, word))]


def _parts(names: Iterable[str]) -> Iterator[str]:
    """Yield the first and the last word of each name."""
    for name in names:
        words = words_of(name)
        for word in (words[0], words[-1]) if words else ():
            if sum(map(str.isalpha, word)) >= _SHORTEST and not is_nobody(word):
                yield word


def _by_name(pairs: Iterable[tuple[str, str]]) -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for name, person in pairs:
        found[_folded(name)].add(person)
    return {name: frozenset(people) for name, people in found.items()}


def _folded(text: str) -> str:
    """Return a text so that two match exactly if a pattern that ignores case and blanks takes them for the same."""
    return re.sub(r"\s+", " ", text.casefold()).replace("ı", "i").replace("i\u0307", "i")


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


def _excerpt(text: str, hit: _Hit) -> str:
    begin, end = max(0, hit.start - _EXCERPT), hit.end + _EXCERPT
    cut = text[begin:end].replace("\n", " ")
    return f"{'…' if begin else ''}{cut}{'…' if end < len(text) else ''}"
