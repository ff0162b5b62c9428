"""How the protocol page names the types of fields."""

from __future__ import annotations

import dataclasses
import json
import types
import typing
from collections.abc import Mapping
from typing import Annotated, Any, Literal, Union

from annotated_types import Ge, Le, MaxLen, MinLen
from pydantic import BaseModel
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined

from qzlive.session.commands.ids import Id, Rank
from qzlive.session.sealed import Sealed
from qzlive.text import Filled, Line, Name, Text, Title

NAMED: Mapping[str, Any] = {
    "id": Id,
    "rank": Rank,
    "name": Name,
    "line": Line,
    "title": Title,
    "text": Text,
    "filled": Filled,
}
"""The types with a name of their own on the page."""
_PLAIN: Mapping[Any, str] = {str: "string", int: "integer", bool: "boolean", type(None): "null", Any: "any"}


def hints(model: type[Any]) -> dict[str, Any]:
    """Return the fields of a model or a dataclass with their annotations, as written."""
    found = typing.get_type_hints(model, include_extras=True)
    names = (
        list(model.model_fields)
        if issubclass(model, BaseModel)
        else [field.name for field in dataclasses.fields(model)]
    )
    return {name: found[name] for name in names if name != "type"}


def describe(hint: Any) -> str:
    """Return a type in words."""
    for name, named in NAMED.items():
        if hint == named:
            return name
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin is Annotated:
        return _annotated(args[0], args[1:])
    if origin in (Union, types.UnionType):
        return " or ".join(describe(arg) for arg in args)
    if origin is Literal:
        return " ".join(("one of", *(f"`{arg}`" for arg in args)))
    if origin is tuple:
        if args[-1] is Ellipsis:
            return f"list of {describe(args[0])}"
        return f"[{', '.join(map(describe, args))}]"
    if origin is frozenset:
        return f"list of {describe(args[0])}"
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return f"map of {describe(args[1])}"
    return _PLAIN.get(hint) or hint.__name__


def _annotated(base: Any, marks: tuple[Any, ...]) -> str:
    """A type with limits beside it; the limits of texts belong to their named type."""
    limits = [limit for mark in marks if isinstance(mark, FieldInfo) for limit in mark.metadata]
    others = [mark for mark in marks if not isinstance(mark, FieldInfo | Sealed)]
    inner = describe(Annotated[base, *others] if others else base)
    return ", ".join((inner, *_limits(limits)))


def _limits(limits: list[Any]) -> list[str]:
    least = next((limit.ge for limit in limits if isinstance(limit, Ge)), None)
    most = next((limit.le for limit in limits if isinstance(limit, Le)), None)
    found = [] if least is None else [f"{least} or more" if most is None else f"{least} to {most}"]
    shortest = next((limit.min_length for limit in limits if isinstance(limit, MinLen)), None)
    longest = next((limit.max_length for limit in limits if isinstance(limit, MaxLen)), None)
    if longest is not None:
        found.append(f"at most {longest}" if shortest is None else f"{shortest} to {longest} of them")
    found.extend(f"`{limit.pattern}`" for limit in limits if getattr(limit, "pattern", None))
    return found


def default(model: type[BaseModel], field: str) -> str:
    """Return what holds when a field is left out; nothing if it must not be."""
    value = model.model_fields[field].get_default()
    return "" if value is PydanticUndefined else f"`{json.dumps(value)}`"


def is_sealed(hint: Any) -> bool:
    return any(isinstance(mark, Sealed) for mark in typing.get_args(hint))


def mentioned(hint: Any) -> set[type[Any]]:
    """Return the models and dataclasses that an annotation speaks of."""
    if isinstance(hint, type) and (dataclasses.is_dataclass(hint) or issubclass(hint, BaseModel)):
        return {hint}
    return {model for arg in typing.get_args(hint) for model in mentioned(arg)}
