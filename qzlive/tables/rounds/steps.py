"""Step numbers: how far whoever sits in a stream moves on from round to round, so that nobody meets anybody twice.

The places of a café are streams: each has one person who starts at each table. In round r the person of stream j
who started at table a sits at table a + D[r][j], counted in a commutative group with as many elements as there are
tables. Two people of one stream never meet; two of different streams meet twice only if the steps of their streams
differ by the same in two rounds. So D is right if for every two rounds the differences D[r][j] - D[s][j] are
different for all j (a difference matrix: C. J. Colbourn, J. H. Dinitz, Handbook of Combinatorial Designs, VI.17).
Stream 0 has only zeros: its people stay, and everybody else is at another table in each round.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import combinations, product

from .found import FOUND

_FIELDS: dict[int, tuple[int, tuple[int, ...]]] = {
    4: (2, (1, 1)),
    8: (2, (1, 1, 0)),
    9: (3, (2, 0)),
    16: (2, (1, 1, 0, 0)),
    25: (5, (3, 0)),
    27: (3, (2, 1, 0)),
    32: (2, (1, 0, 1, 0, 0)),
    49: (7, (6, 0)),
    64: (2, (1, 1, 0, 0, 0, 0)),
}
"""By size the characteristic p of a field and what x^k is, lowest power first: the irreducible polynomial is x^k less
that."""


@dataclass(frozen=True, slots=True)
class Steps:
    """`moduli`: the group, a product of cyclic ones. `rows`: for each round, for each stream, the step."""

    moduli: tuple[int, ...]
    rows: tuple[tuple[int, ...], ...]

    def table(self, start: int, number: int, stream: int) -> int:
        """Return the table in a round of whoever started at `start`; tables are counted from 0."""
        return add(self.moduli, start, self.rows[number][stream])


def add(moduli: tuple[int, ...], a: int, b: int) -> int:
    """Return the sum of two elements, which are numbered by their digits, the last modulus counting ones."""
    if len(moduli) == 1:
        return (a + b) % moduli[0]
    total, scale = 0, 1
    for modulus in reversed(moduli):
        total += (a + b) % modulus * scale
        a, b, scale = a // modulus, b // modulus, scale * modulus
    return total


def negative(moduli: tuple[int, ...], a: int) -> int:
    """Return the element that gives 0 with `a`."""
    total, scale = 0, 1
    for modulus in reversed(moduli):
        total += -a % modulus * scale
        a, scale = a // modulus, scale * modulus
    return total


def proves(steps: Steps) -> bool:
    """Return whether nobody meets anybody twice with these steps."""
    for first, second in combinations(steps.rows, 2):
        apart = {add(steps.moduli, a, negative(steps.moduli, b)) for a, b in zip(first, second, strict=True)}
        if len(apart) < len(first):
            return False
    return True


@cache
def steps(tables: int, rounds: int, streams: int) -> Steps | None:
    """Return steps for so many tables, rounds and streams (that of the hosts included), None if none are known."""
    if max(rounds, streams) > tables:
        return None
    for known in _known(tables, rounds, streams):
        if len(known.rows) >= rounds and len(known.rows[0]) >= streams:
            return Steps(known.moduli, tuple(row[:streams] for row in known.rows[:rounds]))
    return None


def _known(tables: int, rounds: int, streams: int) -> list[Steps]:
    known = []
    plain = Steps((tables,), tuple(tuple(r * j % tables for j in range(streams)) for r in range(rounds)))
    if proves(plain):
        known.append(plain)
    if tables in _FIELDS:
        known.append(_field(tables))
    for moduli, rows in FOUND.get(tables, ()):
        steps_on = [[int(sign, 36) for sign in row] for row in rows.split()]
        matrix = ((0,) * (len(steps_on[0]) + 1), *((0, *row) for row in steps_on))
        known += [Steps(moduli, matrix), Steps(moduli, tuple(zip(*matrix, strict=True)))]
    return known


def _field(size: int) -> Steps:
    """Return the multiplication table of the field: r·j - s·j is different for all j, because r - s has an inverse."""
    base, power = _FIELDS[size]
    degree = len(power)
    elements = [digits[::-1] for digits in product(range(base), repeat=degree)]

    def times(a: tuple[int, ...], b: tuple[int, ...]) -> int:
        coefficients = [0] * (2 * degree - 1)
        for i, x in enumerate(a):
            for j, y in enumerate(b):
                coefficients[i + j] += x * y
        for high in range(2 * degree - 2, degree - 1, -1):
            for low, factor in enumerate(power):
                coefficients[high - degree + low] += coefficients[high] * factor
        return sum(value % base * base**place for place, value in enumerate(coefficients[:degree]))

    return Steps((base,) * degree, tuple(tuple(times(a, b) for b in elements) for a in elements))
