"""Commands as JSON, and their hash."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Mapping
from typing import Any

from ..session.base import Command
from ..session.commands import adapter


def dump_command(command: Command) -> dict[str, Any]:
    """Return a command as JSON values."""
    return command.model_dump(mode="json")


def load_command(body: Mapping[str, Any]) -> Command:
    """Return the command of JSON values, cleaned; raises ValidationError."""
    command: Command = adapter().validate_json(json.dumps(body))
    return command


def command_hash(command: Command, key: bytes) -> str:
    """Return a keyed hash (HMAC-SHA-256, 128 bits as hex) of a command: equal content, equal hash. Keyed, because
    the bare hash of a command that holds a name would tell the name to anyone who can guess it."""
    text = json.dumps(dump_command(command), sort_keys=True, separators=(",", ":"))
    return hmac.new(key, text.encode(), hashlib.sha256).hexdigest()[:32]
