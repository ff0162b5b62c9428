"""Dates of a list as seconds on one clock: the order of day and month is decided once for the whole list.

A list writes all its dates alike, so a reading counts only if it fits every one of them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain

from .grid import DateOrder

_DATE = {
    "ymd": re.compile(r"(?P<year>\d{4})[-./](?P<month>\d{1,2})[-./](?P<day>\d{1,2})"),
    "dmy": re.compile(r"(?P<day>\d{1,2})[-./](?P<month>\d{1,2})[-./](?P<year>\d{4}|\d{2})"),
    "mdy": re.compile(r"(?P<month>\d{1,2})[-./](?P<day>\d{1,2})[-./](?P<year>\d{4}|\d{2})"),
    # A month in words can be read one way only.
    "words": re.compile(
        r"(?:(?P<month>[^\W\d]{3,10})\.? (?P<day>\d{1,2})|(?P<day2>\d{1,2})\.? (?P<month2>[^\W\d]{3,10})\.?)"
        r",? (?P<year>\d{4})"
    ),
    "none": re.compile(r"(?P<nothing>)"),
}
_TIME = re.compile(
    r"(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?:[:.](?P<second>\d{2})(?:\.\d+)?)?"
    r"(?: ?(?P<half>[ap])\.?m\.?)?(?: ?uhr)?(?: ?(?:z|utc|gmt|[a-z]{3,4}|(?P<offset>[+-]\d{2}:?\d{2})))?"
)
_MONTHS = {
    word: number
    for number, words in enumerate(
        (
            "jan january januar jän",
            "feb february februar",
            "mar march mär märz mrz",
            "apr april",
            "may mai",
            "jun june juni",
            "jul july juli",
            "aug august",
            "sep sept september",
            "oct october okt oktober",
            "nov november",
            "dec december dez dezember",
        ),
        1,
    )
    for word in words.split()
}


@dataclass(frozen=True, slots=True)
class Times:
    """For each pair of cells the seconds on the list's clock; `open`: read another way, their order would differ."""

    pairs: tuple[tuple[int | None, int | None], ...]
    open: bool = False


def read_times(cells: Sequence[tuple[str, str]], dates: DateOrder | None = None) -> Times:
    """Read pairs of join and leave cells of one list. What no reading understands has no time.

    `dates` decides where both orders of day and month are possible.
    """
    texts = dict.fromkeys(map(_plain, chain.from_iterable(cells)))
    readings = {order: _read_all(texts, order) for order in _DATE}
    most = max(sum(value is not None for value in reading.values()) for reading in readings.values())
    fitting = {
        order: reading
        for order, reading in readings.items()
        if most and sum(value is not None for value in reading.values()) == most
    }
    if not fitting:
        return Times(((None, None),) * len(cells))
    if dates in fitting:
        fitting = {dates: fitting[dates]}
    pairs = [tuple((reading[_plain(a)], reading[_plain(b)]) for a, b in cells) for reading in fitting.values()]
    if len(pairs) > 1 and _order(pairs[0]) != _order(pairs[1]):
        return Times(((None, None),) * len(cells), open=True)
    return Times(pairs[0])


def read_time(text: str, order: str) -> int | None:
    """The seconds of one date and time in this order ("dmy", "mdy", "ymd", "words", "none": a time alone)."""
    text = _plain(text)
    date = _DATE[order].match(text)
    if not date:
        return None
    rest = text[date.end() :].lstrip(" ,t")
    time = _TIME.fullmatch(rest)
    if not time:
        return None
    try:
        moment = datetime(*_day(date), *_clock(time), tzinfo=UTC)
    except (ValueError, KeyError):
        return None
    return int(moment.timestamp()) - _offset(time["offset"])


def _read_all(texts: Sequence[str] | dict[str, None], order: str) -> dict[str, int | None]:
    return {text: read_time(text, order) for text in texts}


def _plain(text: str) -> str:
    """Blanks of every kind as one blank, lower case."""
    return " ".join(text.casefold().split())


def _day(date: re.Match[str]) -> tuple[int, int, int]:
    found = date.groupdict()
    if "nothing" in found:
        return 2000, 1, 1
    year = int(found["year"])
    month = found["month"] or found["month2"]
    day = found["day"] or found["day2"]
    return (year + 2000 if year < 100 else year), int(month) if month.isdecimal() else _MONTHS[month], int(day)


def _clock(time: re.Match[str]) -> tuple[int, int, int]:
    hour = int(time["hour"])
    if time["half"]:
        if not 1 <= hour <= 12:
            raise ValueError
        hour = hour % 12 + 12 * (time["half"] == "p")
    return hour, int(time["minute"]), int(time["second"] or 0)


def _offset(text: str | None) -> int:
    if not text:
        return 0
    sign = -1 if text[0] == "-" else 1
    return sign * (int(text[1:3]) * 3600 + int(text[-2:]) * 60)


def _order(pairs: Sequence[tuple[int | None, int | None]]) -> list[int]:
    """The order in time of all moments of a list."""
    moments = list(chain.from_iterable(pairs))
    return sorted(
        (number for number, moment in enumerate(moments) if moment is not None), key=lambda n: moments[n] or 0
    )
