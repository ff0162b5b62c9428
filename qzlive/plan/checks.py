"""What contradicts something elsewhere in the plan.

These look at the values as written, so that other faults do not hide the contradictions.
"""

from __future__ import annotations

import datetime as dt
import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from pydantic import TypeAdapter, ValidationError

from qzlive.plan.model import BY_OF_FORM, KEYS_OF_FORM, PlanBreakout
from qzlive.plan.values import Clock, Day, Zone

Loc = tuple[str | int, ...]
T = TypeVar("T")


@dataclass(frozen=True)
class Problem:
    """A contradiction at `loc`, on its key or value. `near` would be right; `first` stands against it."""

    code: str
    loc: Loc
    params: Mapping[str, str | int] = field(default_factory=dict)
    on_key: bool = False
    near: str | None = None
    first: Loc | None = None


_LETTERS = 26
_CLOCK: TypeAdapter[dt.time] = TypeAdapter(Clock)
_DAY: TypeAdapter[dt.date] = TypeAdapter(Day)
_ZONE: TypeAdapter[str] = TypeAdapter(Zone)


def contradictions(plan: dict[str, Any]) -> Iterator[Problem]:
    """Yield what contradicts something else in a plan read from YAML, valid or not."""
    yield from _times(plan)
    yield from _clocks_that_do_not_exist(plan)
    yield from _items(plan)
    yield from _topics(plan)
    for name, breakout in parts_of(plan, "breakouts"):
        if breakout.get("form") in KEYS_OF_FORM:
            yield from _breakout(plan, name, breakout)


def parts_of(plan: dict[str, Any], key: str) -> Iterator[tuple[Any, dict[str, Any]]]:
    """Yield the parts under `key` that have keys themselves, each with its name or number."""
    parts = plan.get(key)
    pairs = parts.items() if isinstance(parts, dict) else enumerate(parts) if isinstance(parts, list) else ()
    return ((place, part) for place, part in pairs if isinstance(part, dict))


def _valid(adapter: TypeAdapter[T], value: object) -> T | None:
    try:
        return adapter.validate_python(value)
    except ValidationError:
        return None


def _starts(plan: dict[str, Any]) -> Iterator[tuple[int, dt.time]]:
    for number, item in parts_of(plan, "agenda"):
        clock = _valid(_CLOCK, item.get("at"))
        if clock is not None:
            yield number, clock


def _times(plan: dict[str, Any]) -> Iterator[Problem]:
    end = _valid(_CLOCK, plan.get("end"))
    before: dt.time | None = None
    for number, clock in _starts(plan):
        loc: Loc = ("agenda", number, "at")
        if before is not None and clock <= before:
            params = {"at": _written(clock), "before": _written(before)}
            yield Problem("plan-times-order", loc, params)
        if end is not None and clock >= end:
            yield Problem("plan-after-end", loc, {"at": _written(clock), "end": _written(end)})
        before = clock


def _clocks_that_do_not_exist(plan: dict[str, Any]) -> Iterator[Problem]:
    """Yield the times that the change to summer time skips: nothing can begin then."""
    day, name = _valid(_DAY, plan.get("date")), _valid(_ZONE, plan.get("timezone") or "Europe/Berlin")
    if day is None or name is None:
        return
    end = _valid(_CLOCK, plan.get("end"))
    clocks: list[tuple[Loc, dt.time]] = [(("agenda", number, "at"), clock) for number, clock in _starts(plan)]
    for loc, clock in [*clocks, *([] if end is None else [(("end",), end)])]:
        moment = dt.datetime.combine(day, clock, ZoneInfo(name))
        back = moment.astimezone(dt.UTC).astimezone(ZoneInfo(name))
        if back.time() != clock:
            yield Problem("plan-time-skipped", loc, {"at": _written(clock), "zone": name})


def _items(plan: dict[str, Any]) -> Iterator[Problem]:
    breakouts = plan.get("breakouts")
    names = list(breakouts) if isinstance(breakouts, dict) else []
    for number, item in parts_of(plan, "agenda"):
        kind, name = item.get("kind"), item.get("breakout")
        loc: Loc = ("agenda", number, "breakout")
        if kind == "breakout" and name is None:
            yield Problem("plan-item-names-no-breakout", loc[:-1])
        elif kind != "breakout" and name is not None and isinstance(kind, str):
            yield Problem("plan-item-is-no-breakout", loc, {"kind": kind}, on_key=True)
        if isinstance(name, str) and name not in names:
            yield Problem("plan-unknown-breakout", loc, {"name": name}, near=_nearest(name, names))


def _topics(plan: dict[str, Any]) -> Iterator[Problem]:
    first: dict[str, int] = {}
    for place, topic in parts_of(plan, "topics"):
        number = topic.get("number")
        if not isinstance(number, str | int):
            continue
        key = str(number).strip()
        if key in first:
            yield Problem(
                "plan-topic-twice",
                ("topics", place, "number"),
                {"number": key},
                first=("topics", first[key], "number"),
            )
        first.setdefault(key, place)
    yield from _topics_without_letter(plan)


def _topics_without_letter(plan: dict[str, Any]) -> Iterator[Problem]:
    tags = plan.get("tags")
    if not isinstance(tags, dict) or tags.get("kind") != "letters":
        return
    for place, topic in parts_of(plan, "topics"):
        number = str(topic.get("number")).strip()
        if number.isdecimal() and int(number) > _LETTERS:
            yield Problem("plan-topic-without-letter", ("topics", place, "number"), {"number": number})


def _breakout(plan: dict[str, Any], name: str, breakout: dict[str, Any]) -> Iterator[Problem]:
    form, loc = breakout["form"], ("breakouts", name)
    for key, value in breakout.items():
        if value is not None and key in PlanBreakout.model_fields and key not in KEYS_OF_FORM[form]:
            yield Problem("plan-key-of-other-form", (*loc, key), {"key": key, "form": form}, on_key=True)
    by, allowed = breakout.get("by"), BY_OF_FORM.get(form, ())
    if form == "given" and by is None:
        yield Problem("plan-missing", loc, {"key": "by"})
    if isinstance(by, str) and by in {*sum(BY_OF_FORM.values(), ())} and allowed and by not in allowed:
        params = {"value": by, "allowed": ", ".join(allowed)}
        yield Problem("plan-not-one-of", (*loc, "by"), params)
    if {"min_size", "max_size"} <= KEYS_OF_FORM[form]:
        yield from _sizes(breakout, loc)
    if "apart" in KEYS_OF_FORM[form]:
        yield from _pairs(breakout, loc)
    if "topics" in KEYS_OF_FORM[form]:
        yield from _topics_of(plan, name, breakout)


def _sizes(breakout: dict[str, Any], loc: Loc) -> Iterator[Problem]:
    fields = PlanBreakout.model_fields
    try:
        sizes = [int(breakout.get(key) or fields[key].default) for key in ("min_size", "max_size")]
    except (TypeError, ValueError):
        return
    if sizes[0] > sizes[1]:
        at = next(key for key in ("min_size", "max_size") if breakout.get(key))
        yield Problem("plan-sizes", (*loc, at), {"least": sizes[0], "most": sizes[1]})


def _pairs(breakout: dict[str, Any], loc: Loc) -> Iterator[Problem]:
    apart = breakout.get("apart")
    if isinstance(apart, str) and apart == breakout.get("together"):
        yield Problem("plan-apart-and-together", (*loc, "together"), {"value": apart}, first=(*loc, "apart"))


def _topics_of(plan: dict[str, Any], name: str, breakout: dict[str, Any]) -> Iterator[Problem]:
    listed = breakout.get("topics")
    kept = breakout.get("keep")
    for place, number in enumerate(kept if isinstance(kept, list) else ()):
        if isinstance(listed, list) and str(number).strip() not in {str(one).strip() for one in listed}:
            loc: Loc = ("breakouts", name, "keep", place)
            yield Problem("plan-kept-topic-not-offered", loc, {"number": str(number).strip()})
    known = {str(topic.get("number")).strip() for _, topic in parts_of(plan, "topics")}
    if listed == [] or (listed is None and not plan.get("topics")):
        yield Problem("plan-breakout-without-topics", ("breakouts", name), {"name": name}, on_key=True)
    seen: set[str] = set()
    for place, number in enumerate(listed if isinstance(listed, list) else ()):
        key = str(number).strip()
        loc = ("breakouts", name, "topics", place)
        if key.isdecimal() and key not in known:
            yield Problem("plan-unknown-topic", loc, {"number": key})
        if key in seen:
            yield Problem("plan-topic-listed-twice", loc, {"number": key})
        seen.add(key)


def _nearest(word: str, words: list[str]) -> str | None:
    return next(iter(difflib.get_close_matches(word, words, 1)), None)


def _written(clock: dt.time) -> str:
    return clock.strftime("%H:%M")
