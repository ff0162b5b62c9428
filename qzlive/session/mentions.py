"""Whose names stand in a text, and whose may: the one rule for the documentation, the purge and who is forgotten.

A name counts as said where at least two of its words stand together ("Anneke Vosskamp", "Vosskamp, Anneke"), where a
family name follows a form of address ("Frau Vosskamp"), and where a part of a name is all that is entered as the owner
of a task ("Anneke", "anneke"). The address that a list gave, or under which somebody joined, is a name too. Such a name
is masked, unless a moderator decided that it may stand, or its owner is named by the programme or as a moderator
anyway. If several people are called so, it stands only if it may for each of them.

What deletes people looks for more, because nobody reads it over afterwards: a name of a single word by which somebody
was known, and the names that were typed for devices and for who speaks in the plenary.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from ..names import is_form_of_address, keys, words_of
from ..roster.suggestions import is_nobody
from .identity import Reader, asks_who, clusters, names_of
from .spelling import folded, pattern_of, same
from .state import Participant, State

GONE = "…"
"""What stands in a text where a name stood."""
_BRACKET = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\s*$")
"""What somebody adds to a name: a place, a function."""
_LETTERS = 2
"""So many letters a name has at least that is looked for in texts."""
_SHORTEST = 3
"""So many letters a part of a name has that may stand for it; a shorter one only behind a form of address, and as the
whole owner of a task if it is not in capitals: "Bo" is somebody, "PR" and "SL" are functions."""
_ADDRESSED = frozenset(["herrn", "hrn", "kollege", "kollegin", "kollegen", "familie", "fam"])
"""What stands before a family name, beside titles."""
_PIECES = re.compile(r"\s*[,;/&+()]\s*|\s+(?:und|and)\s+")
_MARKS = " .,:!?*@–-"
"""What stands around a name in a field of its own."""
_BEFORE = re.compile(r"([^\W_]+\.?)\s+$")


def names_in_texts(reader: Reader, records: tuple[Participant, ...]) -> frozenset[str]:
    """Return every name by which a person was known that a text may hold: as it was written, without titles and what
    stands in brackets, and with the family name first. The name of a device is a word of its own."""
    readings = [reader.read(name) for name in names_of(records)]
    known = {*(one.name for one in records), *(name for one in records for name in one.called)}
    names = known | {reading.name for reading in readings} | {reading.original for reading in readings}
    written = names | {_BRACKET.sub("", name).strip() for name in names}
    forms = written | {form for name in written for form in _forms(words_of(name))}
    return frozenset(name for name in forms if sum(map(str.isalpha, name)) >= _LETTERS and not is_nobody(name))


def _forms(words: tuple[str, ...]) -> Iterator[str]:
    # A word alone that is left of "Frau Sommer" would be looked for in every season.
    if len(words) > 1:
        first, last = words[0], words[-1]
        yield from (" ".join(words), f"{first} {last}", f"{last} {first}", f"{last}, {first}")


def name_pattern(state: State, records: Iterable[Participant]) -> re.Pattern[str] | None:
    """Return what finds every name of a person in a text, None if the person has none that could be found."""
    return pattern_of(names_in_texts(Reader(state, tuple(sorted(state.topics))), tuple(records)))


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody with the names and addresses that count as said, the parts of names, and the family names, folded.
    `decided` is what a moderator said, `public` that the person is named anyway."""

    id: str
    name: str
    full: frozenset[str]
    parts: frozenset[str]
    families: frozenset[str]
    decided: bool | None = None
    public: bool = False

    @property
    def may_stand(self) -> bool:
        return self.public if self.decided is None else self.decided


@dataclass(frozen=True, slots=True)
class Hit:
    """A name in a text, of one of these people; unless `sure` it is a part of a name and may be a word."""

    start: int
    end: int
    people: frozenset[str]
    sure: bool


class Mentions:
    """Finds and masks the names of people in texts. Words of the `subject`, folded, are no hint at anybody."""

    def __init__(self, people: Iterable[Known], subject: Iterable[str] = ()) -> None:
        self.people: Mapping[str, Known] = {one.id: one for one in people}
        known = self.people.values()
        self._full = _by_name((name, one.id) for one in known for name in one.full)
        self._parts = _by_name((part, one.id) for one in known for part in one.parts)
        self._families = _by_name((family, one.id) for one in known for family in one.families)
        self._subject = frozenset(subject)
        self._whole = pattern_of(name for one in known for name in one.full)
        self._part = pattern_of(part for one in known for part in one.parts)

    def mask(self, text: str) -> str:
        """Return a text without the names that may not stand in it."""
        return self._masked(text, self.hits(text))

    def mask_owner(self, who: str) -> str:
        """Return the owner of a task, masked if it is somebody who may not be named."""
        return self._masked(who, self.hits(who, owner=True))

    def says(self, text: str) -> bool:
        """Tell whether a name stands in a text, or as the owner of a task, that may not."""
        return self.mask_owner(text) != text

    def named(self, text: str) -> frozenset[str]:
        """Return who is meant in a text: by the whole name, or by a family name that is nobody else's."""
        sure = (hit for hit in self.hits(text) if hit.sure)
        said = (hit for hit in sure if len(hit.people) == 1 or same(text[hit.start : hit.end]) in self._full)
        return frozenset(person for hit in said for person in hit.people)

    def _masked(self, text: str, hits: Iterable[Hit]) -> str:
        for hit in reversed(list(hits)):
            if hit.sure and not all(self.people[person].may_stand for person in hit.people):
                text = text[: hit.start] + GONE + text[hit.end :]
        return text

    def hits(self, text: str, *, owner: bool = False) -> Iterator[Hit]:
        """Yield the names in a text from left to right, none within another."""
        begin = 0
        for found in self._whole.finditer(text) if self._whole else ():
            yield from self._alone(text, begin, found.start(), owner)
            yield Hit(*found.span(), self._full.get(same(found[1]), frozenset(self.people)), True)
            begin = found.end()
        yield from self._alone(text, begin, len(text), owner)

    def _alone(self, text: str, begin: int, end: int, owner: bool) -> Iterator[Hit]:
        """Yield the parts of names that stand between `begin` and `end`."""
        if self._part is None or begin == end:
            return
        pieces = {piece.strip(_MARKS) for piece in _PIECES.split(text)} if owner else frozenset()
        for found in self._part.finditer(text, begin, end):
            part, is_short = same(found[1]), sum(map(str.isalpha, found[1])) < _SHORTEST
            is_all = found[1] in pieces and not (is_short and found[1].isupper())
            if not is_all and not found[1][:1].isupper():
                continue
            before = _BEFORE.search(text, 0, found.start())
            address = before[1] if before is not None else ""
            addressed = is_form_of_address(address) or address.casefold().rstrip(".") in _ADDRESSED
            if addressed and part in self._families:
                yield Hit(*found.span(), self._families[part], True)
            elif is_short and not is_all:
                continue
            elif found[0] in pieces or folded(found[1]) not in self._subject:
                yield Hit(*found.span(), self._parts.get(part, frozenset(self.people)), found[0] in pieces)


def mentions_of(state: State, records: Iterable[Participant]) -> Mentions | None:
    """Return what masks one person who may stand nowhere any more, names and addresses; None if the person has none
    that could be found."""
    records = tuple(records)
    names = names_in_texts(Reader(state, tuple(sorted(state.topics))), records)
    full = names | {one.email for one in records if one.email}
    if not full:
        return None
    families = frozenset(folded(words[-1]) for one in records if (words := words_of(one.name)))
    return Mentions([Known(records[0].id, "", full, frozenset(_parts(names)), families, decided=False)])


@dataclass(frozen=True, slots=True)
class _Names:
    """The names of somebody, those of a single word apart."""

    known: Known
    single: frozenset[str]


def known_people(state: State, said: str | None = None, *, thorough: bool = False) -> tuple[Known, ...]:
    """Return everybody who may be named in texts. With what was `said`, only those of whose names a word is in it;
    `thorough`, also names of a single word, robots, and the names of people who are in no list."""
    reader = Reader(state, tuple(sorted(state.topics)))
    found = [*_listed(state, reader, None if said is None else folded(said), thorough)]
    if thorough:
        found += _typed(state, reader, frozenset(key for one in found for key in keys(one.known.name)))
    mentions = Mentions(one.known for one in found)
    speaking = "\n".join(item.speaker for item in state.items.values())
    speakers = mentions.named(speaking)
    return tuple(
        replace(
            one.known,
            full=one.known.full | one.single if thorough else one.known.full,
            public=one.known.public or one.known.id in speakers,
        )
        for one in found
    )


def _listed(state: State, reader: Reader, said: str | None, thorough: bool) -> Iterator[_Names]:
    places: dict[str, set[str]] = defaultdict(set)
    for one in state.people.values():
        for key in _belonging_keys(one):
            places[key].add(one.id)
    for id_, records in clusters(state).items():
        if not thorough and any("bot" in reader.read(one.display).marks for one in records):
            continue
        # Who joined under the name of the own school gives no name away.
        others = {key for key, people in places.items() if people - {one.id for one in records}}
        names = {name for name in names_in_texts(reader, records) if others.isdisjoint(keys(name))}
        names |= {one.email for one in records if "@" in one.email}
        if said is not None and not any(word in said for name in names for word in folded(name).split()):
            continue
        decisions = {state.edition.naming[one.id] for one in records if one.id in state.edition.naming}
        decided = all(decisions) if decisions else None
        yield _names(state, id_, records[0].name, names, (one.name for one in records), decided)


def _belonging_keys(one: Participant) -> frozenset[str]:
    """Return the keys of the organisation and the site under whose name somebody may have joined."""
    return frozenset(key for said in (one.organisation, one.site) for key in keys(said))


def _typed(state: State, reader: Reader, listed: frozenset[str]) -> Iterator[_Names]:
    """Yield who is in no list: the names of devices, and of who speaks in the plenary."""
    typed = [device.label for device in state.devices.values()]
    typed += [piece for turn in state.plenary.turns.values() for piece in _PIECES.split(turn.speaker)]
    places = {key for one in state.people.values() for key in _belonging_keys(one)}
    for text in dict.fromkeys(typed):
        reading = reader.read(text)
        is_device = asks_who(reading.reason) or "bot" in reading.marks
        if len(_spoken(reading.name)) < 2 or is_device or not keys(reading.name).isdisjoint(listed | places):
            continue
        words = words_of(reading.name)
        names = {name for name in (text, reading.name, *_forms(words)) if len(_spoken(name)) > 1}
        yield _names(state, f"typed/{text}", reading.name, names, (reading.name,), None)


def _names(state: State, id_: str, name: str, names: set[str], called: Iterable[str], decided: bool | None) -> _Names:
    full = frozenset(name for name in names if len(_spoken(name)) > 1 or "@" in name)
    moderators = frozenset(key for moderator in state.moderators for key in keys(moderator))
    public = not moderators.isdisjoint(keys(name))
    families = frozenset(folded(words[-1]) for one in called if (words := words_of(one)))
    return _Names(Known(id_, name, full, frozenset(_parts(names)), families, decided, public), frozenset(names - full))


def _spoken(name: str) -> list[str]:
    return [word for word in name.split() if any(map(str.isalpha, word))]


def _parts(names: Iterable[str]) -> Iterator[str]:
    """Yield the first and the last word of each name; an address has none."""
    for name in names:
        words = words_of(name) if "@" not in name else ()
        for word in (words[0], words[-1]) if words else ():
            if sum(map(str.isalpha, word)) >= _LETTERS and not is_nobody(word):
                yield word


def _by_name(pairs: Iterable[tuple[str, str]]) -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for name, person in pairs:
        found[same(name)].add(person)
    return {name: frozenset(people) for name, people in found.items()}
