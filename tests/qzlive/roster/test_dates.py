"""Dates: one order for a whole list, or none."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qzlive.roster import DateOrder
from qzlive.roster.dates import read_time, read_times

MOMENT = int(datetime(2026, 11, 15, 17, 52, 10, tzinfo=UTC).timestamp())


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("11/15/2026 05:52:10 PM", "mdy"),
        ("11/15/26, 5:52:10\u202fPM", "mdy"),
        ("11/15/26, 5:52:10 p.m.", "mdy"),
        ("15/11/26, 17:52:10", "dmy"),
        ("15/11/2026 17:52:10", "dmy"),
        ("15.11.26, 17:52:10", "dmy"),
        ("15.11.2026 17:52:10 Uhr", "dmy"),
        ("2026-11-15 17:52:10", "ymd"),
        ("2026-11-15T17:52:10Z", "ymd"),
        ("2026-11-15T18:52:10+01:00", "ymd"),
        ("2026-11-15 17:52:10.123", "ymd"),
        ("Nov 15, 2026 5:52:10 PM", "words"),
        ("15. November 2026 17:52:10", "words"),
        ("15 Nov 2026, 17:52:10", "words"),
    ],
)
def test_ways_to_write_a_moment(text: str, order: str) -> None:
    assert read_time(text, order) == MOMENT
    assert read_times([(text, "")]).pairs == ((MOMENT, None),)


@pytest.mark.parametrize(
    "text", ["", "gestern", "31.02.2026 10:00", "1/2/2026 13:00 PM", "1/2/2026 0:00 AM", "12.11.2026"]
)
def test_what_is_no_moment(text: str) -> None:
    assert read_times([(text, "")]).pairs == ((None, None),)


def test_midnight_and_noon() -> None:
    begin = read_time("11/15/2026 12:00:00 AM", "mdy")
    noon = read_time("11/15/2026 12:00:00 PM", "mdy")
    assert begin is not None
    assert noon == begin + 12 * 3600


def test_one_date_decides_for_all() -> None:
    times = read_times([("11/12/2026 10:00", ""), ("13/12/2026 10:00", ""), ("12/12/2026 10:00", "")])
    moments = [pair[0] or 0 for pair in times.pairs]
    assert not times.open
    assert sorted(moments) == [moments[0], moments[2], moments[1]]


def test_two_readings_that_order_the_rows_alike_need_no_question() -> None:
    times = read_times([("11/12/2026 10:00", "11/12/2026 11:00"), ("11/12/2026 10:30", "11/12/2026 11:00")])
    assert not times.open
    assert None not in times.pairs[0]


def test_two_readings_that_order_them_otherwise_are_a_question() -> None:
    cells = [("01/02/2026 10:00", ""), ("02/01/2026 10:00", "")]
    assert read_times(cells).open
    assert read_times(cells).pairs == ((None, None),) * 2
    first, second = (pair[0] or 0 for pair in read_times(cells, "dmy").pairs)
    assert first > second
    first, second = (pair[0] or 0 for pair in read_times(cells, "mdy").pairs)
    assert first < second


def test_an_order_that_fits_less_is_not_taken_because_it_was_named() -> None:
    assert read_times([("12/31/2026 10:00", "")], "dmy") == read_times([("12/31/2026 10:00", "")])


def test_one_broken_cell_does_not_spoil_the_list() -> None:
    times = read_times([("12/31/2026 10:00", "??"), ("12/30/2026 10:00", "-")])
    assert [pair[0] is not None for pair in times.pairs] == [True, True]


@given(st.lists(st.integers(0, 20 * 365 * 86_400), min_size=1, max_size=8))
def test_with_the_order_named_every_list_is_read(seconds: list[int]) -> None:
    moments = [datetime(2020, 1, 1, tzinfo=UTC) + timedelta(seconds=second) for second in seconds]
    orders: tuple[tuple[DateOrder, str], ...] = (("dmy", "%d/%m/%Y %H:%M:%S"), ("mdy", "%m/%d/%y, %I:%M:%S %p"))
    for order, pattern in orders:
        cells = [(moment.strftime(pattern), (moment + timedelta(hours=1)).strftime(pattern)) for moment in moments]
        times = read_times(cells, order)
        assert [pair[0] for pair in times.pairs] == [int(moment.timestamp()) for moment in moments]


@given(st.lists(st.text(max_size=30), max_size=5))
def test_any_cells_are_read(cells: list[str]) -> None:
    assert len(read_times([(cell, cell) for cell in cells]).pairs) == len(cells)
