"""The people who are registered, from any list: another program's JSON, or whatever `qzlive.roster` reads."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from ..text import clean_line
from . import DateOrder, read_bytes
from .decoding import decode
from .people import people
from .sources.cells import email
from .suggestions import Candidate

FIELDS: Mapping[str, tuple[str, ...]] = {
    "first": ("first", "first_name", "firstname", "vorname", "given_name"),
    "last": ("last", "last_name", "lastname", "nachname", "family_name", "surname"),
    "name": ("name", "full_name", "fullname", "display_name", "displayname", "display", "anzeigename"),
    "email": ("email", "e-mail", "mail", "user_email", "email_address"),
    "organisation": ("org", "organisation", "organization", "institution", "company", "einrichtung"),
    "id": ("id", "user_id", "userid", "user_name"),
}
_INSIDE = ("people", "participants", "registrants", "registered")


def read_registered(data: bytes, name: str, dates: DateOrder | None = None) -> tuple[Candidate, ...]:
    """Read who is registered from the content of a file called `name`.

    The id is that of the list, else the e-mail address, else the name. JSON may be an array of objects, or a mapping
    from ids to objects, or an object with one of these under "people" or "participants". Raises RosterRefused.
    """
    if data[:200].lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"[") and (found := _json(decode(data, name))):
        return found
    roster = read_bytes(data, name, dates=dates)
    return tuple(
        Candidate(one.id or one.email or one.name, one.name or one.display, one.organisation, one.email)
        for one in people(roster, ())
    )


def _json(text: str) -> tuple[Candidate, ...]:
    try:
        body = json.loads(text.removeprefix("\ufeff"))
    except (ValueError, RecursionError):
        return ()
    if isinstance(body, dict):
        body = next((body[key] for key in _INSIDE if isinstance(body.get(key), (dict, list))), body)
    if isinstance(body, dict):
        return tuple(_candidates(body.items()))
    if isinstance(body, list):
        return tuple(_candidates(("", one) for one in body))
    return ()


def _candidates(entries: Any) -> Iterator[Candidate]:
    for id_, entry in entries:
        if isinstance(entry, str):
            entry = {"name": entry}
        if not isinstance(entry, dict):
            continue
        fields = {str(key).casefold(): value for key, value in entry.items()}
        name = _field(fields, "name") or f"{_field(fields, 'first')} {_field(fields, 'last')}".strip()
        address = email(_field(fields, "email"))
        if name or address:
            id_ = str(id_) or _field(fields, "id") or address or name
            yield Candidate(id_, name or address, _field(fields, "organisation"), address)


def _field(fields: Mapping[str, Any], role: str) -> str:
    values = (fields.get(word) for word in FIELDS[role])
    return next((clean_line(str(value)) for value in values if isinstance(value, (str, int)) and str(value)), "")
