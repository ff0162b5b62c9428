"""People as JSON: a list of names or of records with a name in it, as Jitsi gives them to the page around it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from ...text import clean_line
from ..rows import Mark, Roster, Row, Skipped
from .cells import email

WORDS: Mapping[str, tuple[str, ...]] = {
    "people": ("participants", "attendees", "users", "members", "people"),
    "name": ("displayName", "display_name", "fullName", "full_name", "name", "userName", "user_name"),
    "id": ("participantId", "participant_id", "userId", "userID", "user_id", "id"),
    "email": ("email", "emailAddress", "user_email", "mail"),
}
_KINDS: Mapping[str, Mark] = {"anonymousUser": "guest", "phoneUser": "telephone"}
"""Google Meet's API names the kind of a person around the name."""


def read_text(text: str) -> Roster | None:
    """Read one person a record; None for other JSON and for what is none."""
    if not text.lstrip().startswith(("[", "{")):
        return None
    try:
        body = json.loads(text)
    except (ValueError, RecursionError):
        return None
    records = _records(body)
    people = [_row(number, one) for number, one in enumerate(records, 1)]
    rows = tuple(row for row in people if row and row.display)
    if not rows:
        return None
    skipped = tuple(
        Skipped(number, "roster-no-name", text=json.dumps(one, ensure_ascii=False)[:500])
        for number, (row, one) in enumerate(zip(people, records, strict=True), 1)
        if row is None or not row.display
    )
    return Roster("json_list", "live", rows, skipped)


def _records(body: object) -> list[object]:
    if isinstance(body, dict):
        body = next((body[word] for word in WORDS["people"] if isinstance(body.get(word), list)), [])
    return body if isinstance(body, list) else []


def _row(number: int, one: object) -> Row | None:
    if isinstance(one, str):
        return Row(number, one, clean_line(one))
    if not isinstance(one, dict):
        return None
    kind = next((kind for kind in ("signedinUser", *_KINDS) if isinstance(one.get(kind), dict)), "")
    fields = {**one, **one[kind]} if kind else one
    marks: frozenset[Mark] = frozenset({_KINDS[kind]}) if kind in _KINDS else frozenset()
    name = _first(fields, "name")
    return Row(
        number,
        name,
        clean_line(name),
        id=clean_line(_first(fields, "id")),
        email=email(_first(fields, "email")),
        stated=marks,
    )


def _first(fields: Mapping[str, Any], role: str) -> str:
    """The first field of this role that is a text or a number; "" if there is none."""
    values = (fields.get(word) for word in WORDS[role])
    return next((str(value) for value in values if isinstance(value, str | int) and str(value).strip()), "")
