"""What was written and has not arrived yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from qzlive.session.base import Command

EntryState = Literal["saved", "waiting", "refused"]


@dataclass(frozen=True)
class Pending:
    """A command that is not saved yet. `code` and `params` are the reason of a refusal; a waiting one has them when
    the server could not take it just now and it will be sent again. `command` is None if it was written by another
    release and cannot be read by this one; `body` has its content all the same."""

    id: str
    command: Command | None
    seen: int
    state: Literal["waiting", "refused"]
    code: str | None = None
    params: Mapping[str, str | int] = field(default_factory=dict)
    body: Mapping[str, Any] = field(default_factory=dict)

    @property
    def texts(self) -> tuple[str, ...]:
        """What a person wrote in it, to be shown and saved."""
        raise NotImplementedError
