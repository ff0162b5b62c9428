"""What a command names: read from its JSON values, so that one of another release can be read too."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

_ID = re.compile(r"^[0-9a-zA-Z-]{8,40}$")
_ON_SHEETS = ("entry.", "entries.", "heading.")
_CREATES = {
    "entries.add": "entry",
    "heading.set": "heading",
    "person.add": "person",
    "question.add": "question",
    "material.set": "material",
    "notice.set": "notice",
    "message.send": "message",
    "edition.heading": "heading",
}
_SUBJECTS = frozenset({"entry", "entries", "heading"})
_TEXTS = frozenset(
    {
        "text",
        "title",
        "name",
        "note",
        "notes",
        "date",
        "assignment",
        "host",
        "label",
        "link",
        "speaker",
        "group",
        "who",
        "until",
        "hang",
    }
)
"""The fields that hold what a person wrote; the rows of a list are people, not texts."""
_WORDLESS = frozenset({"deletion.set"})
"""Commands whose `date` is a day of the calendar."""
TEXT_COMMANDS = frozenset({"entries.add", "entry.edit", "entry.settle", "heading.set"})
"""What a person wrote stands in them: refused or not, it stays to be seen."""


def _strings(value: Any, key: str = "") -> Iterator[tuple[str, str]]:
    """Yield every string in JSON values with the key that it stands under."""
    if isinstance(value, str):
        yield key, value
    elif isinstance(value, Mapping):
        for name, inner in value.items():
            yield from _strings(inner, name)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _strings(inner, key)


def on_sheet(body: Mapping[str, Any]) -> bool:
    """Whether the command is about entries: such a command only waits for those that are about the same ones."""
    return str(body.get("type")).startswith(_ON_SHEETS)


def creates(body: Mapping[str, Any]) -> frozenset[str]:
    """Return the ids that the command brings into being."""
    key = _CREATES.get(str(body.get("type")))
    return frozenset(value for name, value in _strings(body) if name == key)


def subjects(body: Mapping[str, Any]) -> frozenset[str]:
    """Return the ids of the entries and headings that the command writes."""
    return frozenset(value for name, value in _strings(body) if name in _SUBJECTS)


def mentions(body: Mapping[str, Any]) -> frozenset[str]:
    """Return everything in the command that may be an id, its sheet aside."""
    return frozenset(value for name, value in _strings(body) if name != "sheet" and _ID.match(value))


def texts(body: Mapping[str, Any]) -> tuple[str, ...]:
    """Return what a person wrote."""
    if body.get("type") in _WORDLESS:
        return ()
    return tuple(value for name, value in _strings(body) if name in _TEXTS and value)


def with_texts(
    body: Mapping[str, Any], change: Callable[[str], str], *, owner: Callable[[str], str]
) -> Mapping[str, Any]:
    """Return the values with what a person wrote changed, the owners of tasks by `owner`."""

    def changed(value: Any, key: str) -> Any:
        if isinstance(value, str):
            return (owner if key == "who" else change)(value) if key in _TEXTS else value
        if isinstance(value, Mapping):
            return {name: changed(inner, name) for name, inner in value.items()}
        if isinstance(value, list | tuple):
            return [changed(inner, key) for inner in value]
        return value

    return {name: changed(value, name) for name, value in body.items()}
