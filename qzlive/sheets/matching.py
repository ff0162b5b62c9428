"""What of a file stands on the sheet already: equal texts at the same place, as often as they stand there.

A saved file carries no ids: it is made to be read, mended and sent on by people, and ids would not survive that. Texts
with how often they occur do. Where equal texts have different points below them, those are put together that leave
nothing over; so a file that was read once finds itself again as a whole.
"""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from ..session.bullets import DEPTH
from ..session.outline import Node, Section
from ..session.state import Entry, EntryKind
from .labels import fold
from .model import Marked, ReadEntry


@dataclass(frozen=True, eq=False)
class Standing:
    """A text on the sheet: an entry's own, or one of its other wordings, which has no points below it."""

    entry: Entry
    text: str
    children: tuple[Standing, ...] = ()
    wording: bool = False


def standing(nodes: Sequence[Node], level: int = 0) -> Iterator[Standing]:
    """Yield what stands on one level, in the order in which it is saved; what lies too deep stands on the last."""
    for node in nodes:
        below = tuple(standing(node.children, level + 1))
        deep = level >= DEPTH - 1
        yield Standing(node.entry, fold(node.entry.text), () if deep else below)
        if deep:
            yield from below
        for variant in node.entry.variants:
            yield Standing(node.entry, fold(variant.text), wording=True)


def at_top(sections: Sequence[Section]) -> dict[str | None, tuple[Standing, ...]]:
    """Return what stands at the top of each section."""
    return {section.id: tuple(standing(section.nodes)) for section in sections}


def every(level: Sequence[Standing]) -> Iterator[Standing]:
    """Yield a level and all below it."""
    for one in level:
        yield one
        yield from every(one.children)


def holds(entry: Entry, said: Marked) -> bool:
    """Return whether an entry says all that a point of a file says besides its text."""
    return _may_hold(entry, said) and (entry.starred or not said.starred) and completed(entry, said) is None


def completed(entry: Entry, said: Marked) -> tuple[EntryKind, str, str] | None:
    """Return kind, owner and date that an entry would get from a point of a file, None if nothing is new."""
    if said.kind == "point":
        return None
    found = (said.kind, said.who or entry.who, said.until or entry.until)
    return found if found != (entry.kind, entry.who, entry.until) else None


def _may_hold(entry: Entry, said: Marked) -> bool:
    """Return whether nothing that an entry says is against what a point of a file says."""
    if "point" in (entry.kind, said.kind):
        return True
    return entry.kind == said.kind and all(
        not new or not known or fold(new) == fold(known)
        for new, known in ((said.who, entry.who), (said.until, entry.until))
    )


@dataclass
class Matcher:
    """Puts points of a file and texts of a sheet together; remembers what it has found out."""

    _fits: dict[tuple[int, int], bool] = field(default_factory=dict)

    def pairs(self, read: Sequence[ReadEntry], there: Sequence[Standing]) -> dict[int, Standing]:
        """Return what stands there for the points of one level, by their place."""
        groups: dict[str, list[int]] = defaultdict(list)
        for place, one in enumerate(read):
            groups[fold(one.said.text)].append(place)
        known: dict[str, list[Standing]] = defaultdict(list)
        for other in there:
            known[other.text].append(other)
        found: dict[int, Standing] = {}
        for text, places in groups.items():
            if known[text]:
                found.update(self._group(read, places, known[text]))
        return found

    def _group(
        self, read: Sequence[ReadEntry], places: Sequence[int], there: Sequence[Standing]
    ) -> dict[int, Standing]:
        """Put equal texts together: first those that stand there as a whole, then the most alike."""
        whole = self._whole([read[place] for place in places], there)
        found = {places[number]: there[other] for number, other in whole.items()}
        taken = set(whole.values())
        free = [other for number, other in enumerate(there) if number not in taken]
        for place in places:
            if place in found:
                continue
            one = read[place]
            possible = (other for other in free if _may_hold(other.entry, one.said))
            # With nothing below it a point is equally unlike all that are left.
            best = max(possible, key=partial(_shared, one), default=None) if one.children else next(possible, None)
            if best is not None:
                free.remove(best)
                found[place] = best
        return found

    def _whole(self, read: Sequence[ReadEntry], there: Sequence[Standing]) -> dict[int, int]:
        """Return as many pairs as there can be of points that stand there with all below them"""
        kinds = [id(one) if one.children else one.said for one in read]
        fits: dict[Hashable, list[int]] = {}
        for kind, one in zip(kinds, read, strict=True):
            if kind not in fits:
                fits[kind] = [place for place, other in enumerate(there) if self._stands(one, other)]
        return placed(kinds, fits)

    def _stands(self, read: ReadEntry, there: Standing) -> bool:
        """Return whether a point stands there with all that is below it."""
        if fold(read.said.text) != there.text or not holds(there.entry, read.said):
            return False
        if not read.children:
            return True
        case = id(read), id(there)
        if case not in self._fits:
            self._fits[case] = self._all_stand(read.children, there.children)
        return self._fits[case]

    def _all_stand(self, read: Sequence[ReadEntry], there: Sequence[Standing]) -> bool:
        wanted, known = _texts(read), Counter(other.text for other in there)
        if any(known[text] < count for text, count in wanted.items()):
            return False
        for text in wanted:
            group = [one for one in read if fold(one.said.text) == text]
            if len(self._whole(group, [other for other in there if other.text == text])) < len(group):
                return False
        return True


def placed(kinds: Sequence[Hashable], fits: Mapping[Hashable, Sequence[int]]) -> dict[int, int]:
    """Return places for as many numbers as possible (Kuhn's algorithm); those of one kind fit the same places."""
    owner: dict[int, int] = {}
    found: dict[int, int] = {}
    lost: set[int] = set()
    for number in range(len(kinds)):
        wanted: dict[int, int] = {}
        end: int | None = None
        asked: set[Hashable] = set()
        rest = deque([number])
        while rest and end is None:
            one = rest.popleft()
            if kinds[one] in asked:
                continue
            asked.add(kinds[one])
            for place in fits[kinds[one]]:
                if place in wanted or place in lost:
                    continue
                wanted[place] = one
                if place not in owner:
                    end = place
                    break
                rest.append(owner[place])
        if end is None:
            # From these places no later search gets any further.
            lost |= wanted.keys()
        while end is not None:
            one = owner[end] = wanted[end]
            before = found.get(one)
            found[one], end = end, before
    return found


def _texts(read: Sequence[ReadEntry]) -> Counter[str]:
    return Counter(fold(one.said.text) for one in read)


def _shared(read: ReadEntry, there: Standing) -> tuple[int, bool]:
    """Return how much of what is below a point stands below a text, and whether it says the same of itself."""
    below = (_texts(read.children) & Counter(other.text for other in there.children)).total()
    return below, holds(there.entry, read.said)
