"""What pydantic refuses and what contradicts, as faults at their place in the file."""

from __future__ import annotations

import datetime as dt
import difflib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, get_args, get_origin
from zoneinfo import available_timezones

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from qzlive.plan.checks import Problem
from qzlive.plan.faults import PlanFault, shown
from qzlive.plan.mend import quoted
from qzlive.plan.tree import Node

Loc = tuple[str | int, ...]


@dataclass(frozen=True)
class Place:
    """Where something stands: its value and its key if they are there, the nearest thing around them else."""

    value: Node
    key: Node | None
    found: bool


class Explainer:
    """Turns what is wrong with the values of one file into faults."""

    def __init__(self, root: Node, lines: Sequence[str], model: type[BaseModel]) -> None:
        self._root = root
        self._lines = lines
        self._model = model

    def of_problems(self, problems: Iterable[Problem]) -> Iterator[PlanFault]:
        for problem in problems:
            place = self._place(problem.loc)
            node = place.key if problem.on_key and place.key else place.value
            params = {key: shown(value) if isinstance(value, str) else value for key, value in problem.params.items()}
            if problem.first is not None:
                params["first"] = self._place(problem.first).value.line + 1
            yield self._fault(problem.code, params, node, problem.near)

    def of_validation(self, error: ValidationError) -> Iterator[PlanFault]:
        details = error.errors(include_url=False)
        meant = set()
        for detail in details:
            if detail["type"] == "extra_forbidden":
                near = self._near_key(detail["loc"])
                meant.add((*detail["loc"][:-1], near))
        for detail in details:
            # A key that is only misspelled is not missing as well.
            if detail["type"] == "missing" and detail["loc"] in meant:
                continue
            fault = self._of_detail(detail)
            if fault is not None:
                yield fault

    def _of_detail(self, detail: ErrorDetails) -> PlanFault | None:
        loc, context = detail["loc"], detail.get("ctx", {})
        place = self._place(loc)
        node, value = place.value, _value(place.value)
        match detail["type"]:
            case "missing" if place.found:
                return self._fault("plan-empty", {"key": str(loc[-1])}, place.key or node)
            case "missing":
                return self._fault("plan-missing", {"key": str(loc[-1])}, node)
            case "extra_forbidden":
                return self._unknown_key(loc, place.key or node)
            case "too_short" if node.content:
                return None
            case "text-empty" | "too_short":
                return self._fault("plan-empty", {"key": _last_key(loc)}, place.key or node)
            case "text-too-long":
                return self._fault("plan-text-too-long", context, node)
            case "too_long":
                return self._fault("plan-too-many", {"most": context["max_length"]}, place.key or node)
            case "literal_error":
                allowed = re.findall(r"'([^']*)'", context["expected"])
                near = next(iter(difflib.get_close_matches(value.lower(), allowed, 1)), None)
                return self._fault("plan-not-one-of", {"value": value, "allowed": ", ".join(allowed)}, node, near)
            case "string_pattern_mismatch":
                return self._fault("plan-breakout-name", {"name": value}, place.key or node)
            case "list_type" | "tuple_type":
                mended = f"[{quoted(node.content)}]" if isinstance(node.content, str) else None
                return self._fault("plan-not-list", {"key": _last_key(loc)}, node, mended)
            case "model_type" | "model_attributes_type" | "dict_type":
                return self._fault("plan-not-keys" if loc else "plan-no-keys", {"key": _last_key(loc)}, node)
            case "plan-time" | "plan-date" | "plan-timezone" | "plan-link" as code:
                return self._fault(code, {"value": value}, node, _near_value(code, node))
            case code if code.startswith("plan-") and code != "plan-not-text":
                return self._fault(code, {"value": value, **context}, node)
            case _:
                return self._not_text(node)

    def _unknown_key(self, loc: Loc, key: Node) -> PlanFault:
        name, near = shown(str(loc[-1])), self._near_key(loc)
        if near is not None:
            return self._fault("plan-unknown-key-near", {"key": name, "near": near}, key, near)
        known = ", ".join(_model_at(self._model, loc[:-1]).model_fields)
        return self._fault("plan-unknown-key", {"key": name, "known": known}, key)

    def _near_key(self, loc: Loc) -> str | None:
        known = list(_model_at(self._model, loc[:-1]).model_fields)
        return next(iter(difflib.get_close_matches(str(loc[-1]).lower(), known, 1)), None)

    def _not_text(self, node: Node) -> PlanFault:
        pairs = node.content if isinstance(node.content, dict) else {}
        if len(pairs) == 1:
            # A colon within an unquoted text: YAML took what stands before it for a key.
            ((key, value),) = pairs.values()
            if isinstance(key.content, str) and not isinstance(value.content, list | dict):
                text = f"{key.content}: {value.content or ''}".strip()
                if value.end_line > key.line and isinstance(value.content, str):
                    params = {"first": key.line + 1, "last": value.end_line + 1}
                    return self._fault("plan-lines-joined", params, node, quoted(text))
                return self._fault("plan-colon", {}, node, quoted(text))
        raw = self._raw(node) if isinstance(node.content, list) else None
        return self._fault("plan-not-text", {}, node, quoted(raw) if raw else None)

    def _place(self, loc: Loc) -> Place:
        node, key = self._root, None
        for step in loc:
            content = node.content
            if isinstance(content, dict) and step in content:
                key, node = content[str(step)]
            elif isinstance(content, list) and isinstance(step, int) and step < len(content):
                key, node = None, content[step]
            elif step != "[key]":
                return Place(node, key, found=False)
        return Place(node, key, found=True)

    def _raw(self, node: Node) -> str | None:
        """Return the node as written, if it stands on one line."""
        if node.line != node.end_line or node.line >= len(self._lines):
            return None
        return self._lines[node.line][node.column : node.end_column]

    def _fault(self, code: str, params: Any, node: Node, instead: str | None = None) -> PlanFault:
        """Return a fault at `node`; `instead` is what should be written in its place."""
        mended = None
        if instead is not None and node.line < len(self._lines):
            line = self._lines[node.line]
            # A block ends where the next thing begins; what it has on its own line is the rest of that line.
            rest = line[node.end_column :] if node.end_line == node.line else ""
            mended = (line[: node.column] + instead + rest).rstrip()
        return PlanFault(code, dict(params), node.line + 1, node.column + 1, mended)


def _value(node: Node) -> str:
    return shown(node.content) if isinstance(node.content, str) else "…"


def _last_key(loc: Loc) -> str:
    return shown(next((step for step in reversed(loc) if isinstance(step, str)), ""))


def _near_value(code: str, node: Node) -> str | None:
    text = node.content if isinstance(node.content, str) else ""
    if code == "plan-timezone":
        return next(iter(difflib.get_close_matches(text, sorted(available_timezones()), 1)), None)
    if code == "plan-time" and (found := re.fullmatch(r"\s*(\d{1,2})[.:h ]?(\d\d)?\s*(Uhr|h)?\s*", text)):
        hour, minute = int(found[1]), int(found[2] or 0)
        return f'"{hour:02}:{minute:02}"' if hour < 24 and minute < 60 else None
    if code == "plan-date" and (found := re.fullmatch(r"\s*(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})\s*", text)):
        try:
            return dt.date(int(found[3]), int(found[2]), int(found[1])).isoformat()
        except ValueError:
            return None
    if code == "plan-link" and re.fullmatch(r"[\w-]+(\.[\w-]+)+(/\S*)?", text):
        return f"https://{text}"
    return None


def _model_at(model: type[BaseModel], loc: Loc) -> type[BaseModel]:
    """Return the model of the part at `loc`."""
    steps = iter(loc)
    for step in steps:
        field = model.model_fields.get(str(step)) if not isinstance(step, int) else None
        if field is None:
            continue
        model = next(_models_in(field.annotation), model)
        if get_origin(field.annotation) is dict:
            next(steps, None)
    return model


def _models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in get_args(annotation):
        yield from _models_in(inner)
