"""Arrival groups: small random groups in which people meet whom they do not know."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import combinations

from ...names import fold
from ..lots import lot
from ..rounds.hall import Hall
from ..rounds.model import Cafe, CafeRefused, check
from ..rounds.plan import broken, improved
from .people import GroupsRefused, Guest, Pairs, Trait, check_people, sharing

TRIALS = 200_000
_ORGANISATION: tuple[Trait, ...] = ("organisation",)
_SHARED = 8
"""Two who have a trait in common count as if they had met so often before."""
_MOST_MEETINGS = 7

Groups = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Mixed:
    """Groups with sizes that differ by at most one. What could not be had: `not_apart` and `not_together` by hand,
    `alike` who share a trait and a group, `again` who share a group once more."""

    groups: Groups
    not_apart: Pairs
    not_together: Pairs
    alike: Pairs
    again: Pairs


def group_count(people: int, size: int) -> int:
    """Return into how many groups people go so that their sizes are as near to the wished one as can be; of two
    equally good numbers the larger, because in smaller groups everybody speaks."""

    def off(groups: int) -> int:
        each, over = divmod(people, groups)
        return (groups - over) * abs(each - size) + over * abs(each + 1 - size)

    return min(range(1, max(1, people) + 1), key=lambda groups: (off(groups), -groups))


def mixed_groups(
    people: Sequence[Guest],
    size: int,
    *,
    seed: int = 1,
    apart: Pairs = (),
    together: Pairs = (),
    apart_by: Collection[Trait] = _ORGANISATION,
    earlier: Sequence[Groups] = (),
    trials: int = TRIALS,
) -> Mixed:
    """Return random groups of about `size`; raises GroupsRefused where what is asked contradicts itself.

    `apart`, `together`: pairs by hand, which go first. `apart_by`: traits that people of one group should not share.
    `earlier`: the groups of each meeting so far; whoever met often meets last. Strangers in pairs and earlier groups
    are left out. The order of the people does not matter: what is chance is drawn from the seed.
    """
    check_people(people)
    if size < 1:
        raise GroupsRefused("groups-no-size")
    if not people:
        return Mixed((), (), (), (), ())
    here = {person.id for person in people}
    apart, together = (tuple(p for p in pairs if here.issuperset(p)) for pairs in (apart, together))
    groups = group_count(len(people), size)
    cafe = Cafe(tuple(sorted(here)), tuple(range(1, groups + 1)), 1, apart=apart, together=together, seed=seed)
    try:
        check(cafe)
    except CafeRefused as refused:
        raise GroupsRefused(refused.code, **refused.params) from None
    alike = {pair for trait in apart_by for pair in sharing(people, trait)}
    meetings = Counter(
        pair for met in earlier for members in met for pair in combinations(sorted(here.intersection(members)), 2)
    )
    hall = Hall.of(cafe)
    number = {person: at for at, person in enumerate(hall.people)}
    before = {
        (number[one], number[other]): min(meetings[one, other], _MOST_MEETINGS) + _SHARED * ((one, other) in alike)
        for one, other in {*alike, *meetings}
    }
    dealt = _dealt(hall, people, sorted(apart_by), groups, seed)
    found = improved(hall, lambda *_: dealt, 0, [0] * len(people), seed, trials, before=before)
    seats = hall.seats(found.rows)
    same = {pair for members in seats[0] for pair in combinations(sorted(members), 2)}
    return Mixed(
        seats[0],
        *broken(seats, apart, together),
        alike=tuple(sorted(alike & same)),
        again=tuple(sorted(meetings.keys() & same)),
    )


def _dealt(hall: Hall, people: Sequence[Guest], by: Sequence[Trait], groups: int, seed: int) -> list[list[int]]:
    """Deal people like cards, those with the same traits one after the other, the traits by lot too."""
    traits = {
        person.id: tuple(lot(seed, value) if value else 0 for value in (fold(getattr(person, trait)) for trait in by))
        for person in people
    }
    order = sorted(range(len(people)), key=lambda one: (traits[hall.people[one]], one))
    row = [0] * len(people)
    for place, one in enumerate(order):
        row[one] = place % groups
    return [row]
