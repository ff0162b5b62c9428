"""The sizes of a café that docs/rounds.md promises: a sample each time, all of them with `-m long`."""

from __future__ import annotations

import pytest

from qzlive.tables.rounds.found import FOUND
from qzlive.tables.rounds.steps import Steps, proves, steps
from tests.qzlive.tables.rounds.sizes import Size, check_all, find, sizes

KNOWN = {6: range(25, 37), 10: range(81, 86)}
"""By number of tables the people among whom somebody may have to meet again: see docs/rounds.md."""


def excepted(size: Size) -> bool:
    return size.people in KNOWN.get(size.tables, ())


def test_a_sample_of_all_sizes_has_no_repeated_meeting() -> None:
    clean = [size for size in sizes() if not size.needs_repeats and not excepted(size) and size.people <= 120]
    for size in clean[::61]:
        assert find(size, 100_000).repeats == 0, size


def test_more_people_than_other_tables_meet_as_seldom_as_can_be() -> None:
    """For every two rounds, the people of a table that are too many for the other tables meet again."""
    for size in (Size(30, 5, 3, True), Size(25, 5, 4, False), Size(24, 4, 3, True)):
        each = size.people // size.tables - size.hosted
        whole, over = divmod(each, size.tables - 1)
        pairs = size.tables * (whole * (whole - 1) // 2 * (size.tables - 1) + over * whole)
        assert find(size).coincidences == size.rounds * (size.rounds - 1) // 2 * pairs


@pytest.mark.long
def test_all_sizes() -> None:
    count = check_all(100_000)
    assert all(excepted(size) for size in count.exceptions)


def test_every_matrix_is_a_proof() -> None:
    for tables in range(2, 65):
        for rounds in (2, 3, 5, 9):
            for streams in (2, 4, 7, 9, 10):
                known = steps(tables, rounds, streams)
                if known:
                    assert proves(known)
                    assert (len(known.rows), len(known.rows[0])) == (rounds, streams)
                    assert not any(row[0] for row in known.rows)


def test_what_was_found_by_trial_is_small_and_none_of_it_is_idle() -> None:
    assert sum(len(rows) for found in FOUND.values() for _, rows in found) < 2_000
    for tables, found in FOUND.items():
        for moduli, rows in found:
            size = 1
            for modulus in moduli:
                size *= modulus
            assert size == tables
            plain = Steps(
                (tables,), tuple(tuple(r * j % tables for j in range(len(rows.split()[0]) + 1)) for r in range(9))
            )
            assert not proves(plain)


def test_wrong_steps_are_seen() -> None:
    assert not proves(Steps((4,), ((0, 0, 0), (0, 1, 2), (0, 2, 0))))
    assert steps(6, 3, 6) is None
    assert steps(4, 5, 3) is None
