"""Everything that can happen in a session. The literal `type` outlives the class names."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Annotated, Any, Union

from pydantic import Field, TypeAdapter

from ..base import Event
from . import access, agenda, edition, people, plenary, retention, rounds, sheets, tables, texts

EVENTS: Mapping[str, type[Event]] = {
    model.model_fields["type"].default: model
    for module in (agenda, texts, people, tables, rounds, sheets, plenary, edition, retention, access)
    for model in vars(module).values()
    if isinstance(model, type) and issubclass(model, Event) and model is not Event
}
"""Event types by their literal."""

LIFTS: Mapping[tuple[str, int], Callable[[dict[str, Any]], dict[str, Any]]] = {}
"""How a body of an older schema number becomes one of the next, by type and number."""


def dump(event: Event) -> dict[str, Any]:
    """Return the event as JSON values with its type and schema number."""
    return {"schema": event.schema_number, **event.body()}


def load(body: Mapping[str, Any]) -> Event:
    """Return the event of a stored or sent body; older schema numbers are lifted.

    Raises KeyError for a type that this release does not know, pydantic's ValidationError for a damaged body.
    """
    body = _lifted(body)
    return EVENTS[body["type"]].model_validate(body)


def load_rows(rows: Sequence[Sequence[Mapping[str, Any]]]) -> list[tuple[Event, ...]]:
    """Return the events of many rows: what `load` does, in half the time. Raises ValidationError, for an
    unknown type too."""
    if LIFTS:
        rows = [[_lifted(body) for body in row] for row in rows]
    return _rows().validate_python(rows)


def _lifted(body: Mapping[str, Any]) -> Mapping[str, Any]:
    number = body.get("schema", 1)
    while lift := LIFTS.get((body["type"], number)):
        body, number = lift({field: value for field, value in body.items() if field != "schema"}), number + 1
    return body


@cache
def _rows() -> TypeAdapter[list[tuple[Event, ...]]]:
    anyone: Any = Annotated[Union[tuple(EVENTS.values())], Field(discriminator="type")]  # noqa: UP007
    return TypeAdapter(list[tuple[anyone, ...]])
