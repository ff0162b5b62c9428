"""Commands as JSON, and their hash."""

from __future__ import annotations

import hmac
import json
from collections.abc import Mapping
from typing import Any

from pydantic_core import PydanticSerializationError, to_json

from ..session.base import Command
from ..session.commands import adapter

_SORTED = json.JSONEncoder(sort_keys=True, separators=(",", ":"))


def dump_command(command: Command) -> dict[str, Any]:
    """Return a command as JSON values."""
    return command.model_dump(mode="json")


def load_command(body: Mapping[str, Any]) -> Command:
    """Return the command of JSON values, cleaned; raises ValidationError."""
    try:
        text: str | bytes = to_json(body)
    except PydanticSerializationError:
        # Half a character cannot be written as bytes. Escaped it can, and is refused like any other wrong text.
        text = json.dumps(body)
    command: Command = adapter().validate_json(text)
    return command


def command_hash(command: Command, key: bytes) -> str:
    """Return a keyed hash (HMAC-SHA-256, 128 bits as hex) of a command: equal content, equal hash. Keyed, because
    the bare hash of a command that holds a name would tell the name to anyone who can guess it."""
    return hmac.digest(key, _SORTED.encode(dump_command(command)).encode(), "sha256").hex()[:32]
