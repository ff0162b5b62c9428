"""The documentation as JSON, for other programs and to be read back. `schema` says what stands in it.

The format has a number of its own: a file of another one is refused. So is what the schema does not know, because it
would be missing from every document that is made of the file.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from pydantic import ConfigDict, TypeAdapter, ValidationError, with_config

from qzlive.language import Language
from qzlive.session.outline import NESTING
from qzlive.text import editable

from .model import Documentation
from .style import Style

FORMAT = "qzlive.documentation/1"
LIMIT = 64 * 1024 * 1024
"""So many bytes a file may have."""
DEEPEST = 2 * NESTING
"""So deep entries may be nested: an editor may put what stands below one entry below another."""


@with_config(ConfigDict(extra="forbid"))
@dataclass(frozen=True, slots=True)
class Document:
    """The file: its format, the language in which the documents were wanted, and the documentation."""

    format: Literal["qzlive.documentation/1"]
    language: Language
    documentation: Documentation


class Unreadable(Exception):
    """Not a documentation that this version can read. `code` is a message of the catalogue, `params` fill it."""

    def __init__(self, code: str, **params: str) -> None:
        self.code, self.params = code, params
        super().__init__(code, params)


_FILE = TypeAdapter(Document)


def render(documentation: Documentation, language: Language, style: Style) -> bytes:
    """Return the file. The look of a house is not part of it."""
    told = _FILE.dump_python(Document("qzlive.documentation/1", language, documentation), mode="json")
    # Halves of characters have no UTF-8, but an escape in JSON.
    return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "backslashreplace")


def read(content: bytes) -> Document:
    """Return what a file says; raises Unreadable. What acts on a terminal is taken out of its texts."""
    if len(content) > LIMIT:
        raise Unreadable("documentation-file-long", limit=str(LIMIT // 1024 // 1024))
    try:
        told = _cleaned(json.loads(content.decode("utf-8-sig")))
        if isinstance(told, dict) and isinstance(told.get("format"), str) and told["format"] != FORMAT:
            raise Unreadable("documentation-file-other", format=told["format"][:60], known=FORMAT)
        read = _FILE.validate_python(told)
    except ValidationError as error:
        place = ".".join(map(str, error.errors(include_url=False, include_input=False)[0]["loc"]))
        raise Unreadable("documentation-file-wrong", place=place or "–") from None
    except (ValueError, RecursionError):
        raise Unreadable("documentation-file-no-json") from None
    if _levels(told) > DEEPEST:
        raise Unreadable("documentation-file-deep", limit=str(DEEPEST))
    return read


def _levels(value: Any) -> int:
    """Return how deep entries are nested."""
    row, count = [value], 0
    while row:
        # What is within an entry without being below it takes no level.
        entries: list[Any] = []
        while row:
            one = row.pop()
            if isinstance(one, dict):
                entries += one.get("children") or ()
                row += (inner for name, inner in one.items() if name != "children")
            elif isinstance(one, list):
                row += one
        row, count = entries, count + 1
    return count - 1


def schema() -> Mapping[str, Any]:
    """Return the JSON Schema of the file, draft 2020-12."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **_FILE.json_schema()}


def _cleaned(value: Any) -> Any:
    if isinstance(value, str):
        return editable(value)
    if isinstance(value, list):
        return [_cleaned(one) for one in value]
    if isinstance(value, dict):
        return {editable(key): _cleaned(one) for key, one in value.items()}
    return value
