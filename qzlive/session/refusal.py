"""Why a command is not accepted: a code with parameters, a sentence only at the edge."""

from __future__ import annotations

from collections.abc import Mapping


class Refused(Exception):
    """A command is refused. `code` is a message of the catalogue, `params` fill it; no personal text in them."""

    def __init__(self, code: str, **params: str | int) -> None:
        super().__init__(code, params)
        self.code = code
        self.params: Mapping[str, str | int] = params
