"""What a session holds about a person, as a page to be read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..language import Catalogue
from ..text import visible

_LISTS: Mapping[str, str] = {
    "choices": "data-choices",
    "tables": "data-tables",
    "questions": "data-questions",
    "entries": "data-entries",
    "texts": "data-texts",
    "devices": "data-devices",
}
"""What there may be several of, with its heading."""


def page(facts: Mapping[str, Any], say: Catalogue) -> str:
    """Return the facts of `qzlive.privacy.person.about` as text, without what is empty."""
    return visible("\n".join(_lines(facts, say))) + "\n"


def _lines(facts: Mapping[str, Any], say: Catalogue) -> Iterator[str]:
    session = facts["session"]
    yield say("data-title", name=facts["records"][0]["name"])
    yield say("data-session", title=session["title"], name=session["name"], date=session["date"])
    yield say("data-deletion", date=session["deleted_on"])
    for number, record in enumerate(facts["records"], 1):
        yield ""
        yield say("data-record", number=number, count=len(facts["records"]))
        yield from _fields(record, say)
    yield ""
    yield say({None: "data-naming-open", True: "data-naming-yes", False: "data-naming-no"}[facts["may_be_named"]])
    for name, heading in _LISTS.items():
        yield ""
        yield say(heading)
        if not facts[name]:
            yield "- " + say("data-nothing")
        for one in facts[name]:
            yield "- " + (one if isinstance(one, str) else "; ".join(_fields(one, say)).strip())


def _fields(facts: Mapping[str, Any], say: Catalogue) -> Iterator[str]:
    for field, value in facts.items():
        if value not in (None, "", [], ()):
            shown = say(f"people-source-{value}") if field == "source" else _value(value, say)
            yield f"{say(f'data-field-{field}')}: {shown}"


def _value(value: Any, say: Catalogue) -> str:
    match value:
        case bool():
            return say("data-yes" if value else "data-no")
        case str():
            return value
        case Mapping():
            return say(value["code"], value["params"])
        case Sequence():
            return ", ".join(map(str, value))
    return str(value)
