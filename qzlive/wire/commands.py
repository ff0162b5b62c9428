"""Commands as JSON, and their hash."""

from __future__ import annotations

import hmac
import json
from collections.abc import Mapping
from typing import Any

from pydantic_core import PydanticSerializationError, to_json

from ..session.base import Command
from ..session.commands import LIFTS, adapter

_SORTED = json.JSONEncoder(sort_keys=True, separators=(",", ":"))


def dump_command(command: Command) -> dict[str, Any]:
    """Return a command as JSON values, with its schema number unless that is the first."""
    body: dict[str, Any] = command.model_dump(mode="json")
    return body if command.schema_number == 1 else {"schema": command.schema_number, **body}


def load_command(body: Mapping[str, Any]) -> Command:
    """Return the command of JSON values, cleaned; older schema numbers are lifted. Raises ValidationError."""
    body = _lifted(body)
    try:
        text: str | bytes = to_json(body)
    except PydanticSerializationError:
        # Half a character cannot be written as bytes. Escaped it can, and is refused like any other wrong text.
        text = json.dumps(body)
    command: Command = adapter().validate_json(text)
    return command


def _lifted(body: Mapping[str, Any]) -> Mapping[str, Any]:
    number = body.get("schema", 1)
    if "schema" in body:
        body = {field: value for field, value in body.items() if field != "schema"}
    while lift := LIFTS.get((str(body.get("type")), number)):
        body, number = lift(dict(body)), number + 1
    return body


def command_hash(body: Mapping[str, Any], key: bytes) -> str:
    """Return a keyed hash (HMAC-SHA-256, 128 bits as hex) of a command as it was sent: equal content, equal hash.

    Keyed, because the bare hash of a command that holds a name would tell the name to anyone who can guess it. Of
    what was sent and not of what was read, so that a client that sends again after an update of the server is known.
    """
    return hmac.digest(key, _SORTED.encode(body).encode(), "sha256").hex()[:32]
