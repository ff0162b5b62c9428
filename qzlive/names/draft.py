"""What a part of the reading found out, before name and organisation are told apart."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from ..reason import Reason
from .expression import Expression
from .kinds_of_marks import NO_MARKS, Mark

_DOUBTS = {"unsure": "names-unsure", "letter": "names-letter", "rank": "names-rank"}


@dataclass(frozen=True, slots=True)
class Draft:
    """Choices if there is no reason to ask, else a proposal."""

    wanted: tuple[int, ...]
    name: str
    rule: str
    reason: Reason | None = None
    marks: frozenset[Mark] = NO_MARKS
    single: bool = False
    """The wish is one plain number, and only its place is doubtful: a registration list may settle it."""


def nothing(name: str, rule: str, marks: frozenset[Mark] = NO_MARKS) -> Draft:
    return Draft((), name, rule, marks=marks)


def asked(
    name: str,
    rule: str,
    reason: Reason,
    wanted: Collection[int] = (),
    *,
    single: bool = False,
    marks: frozenset[Mark] = NO_MARKS,
) -> Draft:
    return Draft(tuple(wanted), name, rule, reason, marks, single)


def not_a_topic(number: int, topics: Collection[int]) -> Reason:
    if topics and len(set(topics)) == max(topics) - min(topics) + 1:
        return Reason("names-out-of-range", {"number": number, "lowest": min(topics), "highest": max(topics)})
    return Reason("names-unknown-topic", {"number": number})


def doubt_of(found: Expression, topics: Collection[int]) -> Reason | None:
    """Return why an expression by itself is no choice, whatever stands around it."""
    numbers = found.wanted or found.refused
    if not numbers:
        return Reason("names-unclear-choice")
    if found.doubt == "negated":
        return Reason("names-negated", {"number": numbers[0]})
    if outside := [number for number in found.wanted if number not in topics]:
        return not_a_topic(outside[0], topics)
    if len(found.digits) > 2 and found.digits.startswith("0"):
        return Reason("names-part-of-name", {"number": numbers[0]})
    if found.doubt in ("several", "span", "point", "keycaps") and len(numbers) > 1:
        code = "names-span" if found.doubt == "span" else "names-several"
        return Reason(code, {"first": numbers[0], "second": numbers[1]})
    if found.doubt:
        return Reason(_DOUBTS.get(found.doubt, "names-unclear"), {"number": numbers[0]})
    if found.anything and not found.wanted:
        return Reason("names-unclear-choice")
    return None


def proposal_of(found: Expression, topics: Collection[int]) -> tuple[int, ...]:
    """Return the topics an expression may mean; two digits that are no topic may be two wishes."""
    inside = tuple(number for number in found.wanted if number in topics)
    if found.doubt == "span" or len(found.digits) > 2:
        return ()
    if not inside and len(found.wanted) == 1 and 10 <= found.wanted[0] <= 99:
        first, second = divmod(found.wanted[0], 10)
        return (first, second) if first != second and {first, second} <= set(topics) else ()
    return inside
