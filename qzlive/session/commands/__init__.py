"""Everything that can be asked of a session, and who may ask it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Annotated, Any, Union

from pydantic import Field, TypeAdapter

from ..base import Command
from . import access, agenda, creation, edition, people, plenary, retention, rounds, sheets, tables, texts

COMMANDS: Mapping[str, type[Command]] = {
    model.model_fields["type"].default: model
    for module in (agenda, texts, people, tables, rounds, sheets, plenary, edition, retention, access, creation)
    for model in vars(module).values()
    if isinstance(model, type) and issubclass(model, Command) and model is not Command
}
"""Command types by their literal."""


LIFTS: Mapping[tuple[str, int], Callable[[dict[str, Any]], dict[str, Any]]] = {}
"""How a body of an older schema number becomes one of the next, by type and number: an outbox may be older than the
server that it is sent to."""


@cache
def adapter() -> TypeAdapter[Any]:
    """Return the validator of any command; it cleans texts and refuses what it does not know."""
    anyone: Any = Annotated[Union[tuple(COMMANDS.values())], Field(discriminator="type")]  # noqa: UP007
    return TypeAdapter(anyone)
