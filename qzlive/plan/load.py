"""A plan file → a plan, or every fault in it at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from qzlive.plan.checks import Problem, contradictions
from qzlive.plan.explain import Explainer
from qzlive.plan.faults import PlanFault, PlanRefused
from qzlive.plan.model import (
    Plan,
    PlanAnnouncement,
    PlanBreakout,
    PlanItem,
    PlanMaterial,
    PlanNotice,
    PlanTags,
    PlanTopic,
)
from qzlive.plan.source import read

Loaded = TypeVar("Loaded", bound=BaseModel)
PLAN_PARTS = (Plan, PlanTags, PlanItem, PlanBreakout, PlanNotice, PlanTopic, PlanMaterial, PlanAnnouncement)
FAULTS_AT_MOST = 100


def load_plan(source: bytes | str, name: str) -> Plan:
    """Return the plan in `source`; `name` is the file's, for the error.

    Raises `PlanRefused` with every fault that could be found.
    """
    return load(source, name, PLAN_PARTS, contradictions)


def load(
    source: bytes | str,
    name: str,
    parts: tuple[type[Loaded], *tuple[type[BaseModel], ...]],
    checks: Callable[[dict[str, Any]], Iterable[Problem]],
) -> Loaded:
    """Return the file as the first of `parts`, its models; `checks` find the contradictions."""
    keys = {key for part in parts for key in part.model_fields}
    read_source = read(source, keys)
    faults = list(read_source.faults)
    value: Loaded | None = None
    if read_source.root is not None:
        plain = read_source.root.plain()
        explainer = Explainer(read_source.root, read_source.lines, parts[0])
        if isinstance(plain, dict):
            faults += explainer.of_problems(checks(plain))
        try:
            value = parts[0].model_validate(plain)
        except ValidationError as error:
            faults += explainer.of_validation(error)
    if value is None or faults:
        raise PlanRefused(name, tuple(_sorted(faults))[:FAULTS_AT_MOST])
    return value


def _sorted(faults: Iterable[PlanFault]) -> Iterator[PlanFault]:
    """Yield the faults in the order of the file, the same thing only once."""
    seen = set()
    for fault in sorted(faults, key=lambda fault: (fault.line, fault.column)):
        key = (fault.line, fault.column, fault.code, *sorted(map(str, fault.params.values())))
        if key not in seen:
            seen.add(key)
            yield fault
