"""What ends a rehearsal before its end."""

from __future__ import annotations

from collections.abc import Mapping


class RehearsalFailed(Exception):
    """`code` is a message of the catalogue, `params` fill it."""

    def __init__(self, code: str, **params: str | int) -> None:
        super().__init__(code, params)
        self.code = code
        self.params: Mapping[str, str | int] = params
