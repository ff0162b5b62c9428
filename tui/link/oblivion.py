"""What goes from commands that were saved when somebody is forgotten.

They are kept for a server that is restored from an older copy, and the forgotten must not come back with them. The
words go and the ids stay, because later commands name what earlier ones made.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from qzlive.session.identity import Reader, folded_email
from qzlive.session.mentions import Mentions, mentions_of
from qzlive.session.state import Participant, State

from . import naming

Change = Callable[[Mapping[str, Any]], Mapping[str, Any] | None]
"""What becomes of a command's JSON values; None: it goes as a whole."""
_KEPT = frozenset({"person.forget", "people.merge", "people.split"})
_DIGITS = str.maketrans("0123456789abcdef-", "ghijklmnopabcdefq")


def forgotten_in(state: State) -> frozenset[str]:
    """Return the ids of those who have been forgotten."""
    return frozenset(person.id for person in state.people.values() if person.forgotten)


def forgetting(before: State, people: Iterable[str]) -> Change:
    """Return how commands are changed that may name these people; `before` knew their names, if anything did."""
    records = [before.people[id_] for id_ in people if id_ in before.people]
    if not records or not all(one.name for one in records):
        return _without_words
    names = mentions_of(before, records)
    reader = Reader(before, tuple(sorted(before.topics)))
    return _Forgetting({one.id: one for one in records}, names, reader).change


def _without_words(body: Mapping[str, Any]) -> Mapping[str, Any] | None:
    return None if "rows" in body or naming.texts(body) else body


@dataclass(frozen=True)
class _Forgetting:
    records: Mapping[str, Participant]
    names: Mentions | None
    reader: Reader

    def change(self, body: Mapping[str, Any]) -> Mapping[str, Any] | None:
        if body.get("type") == "people.paste":
            return {**body, "rows": [self._row(row) for row in body["rows"]]}
        person = body.get("person")
        if person in self.records and body.get("type") not in _KEPT:
            # It would say or ask something of somebody who has no words any more.
            return {**body, "name": _stand_in(str(person))} if body.get("type") == "person.add" else None
        if self.names is None:
            return body
        return naming.with_texts(body, self.names.mask, owner=self.names.mask_owner)

    def _row(self, row: Mapping[str, Any]) -> Mapping[str, Any]:
        record = next((one for one in self.records.values() if _is_of(row, one)), None)
        if record is None:
            return row
        # The choice stays, because the tables were made by it.
        chosen = self.reader.read(row["display"]).choices
        name = _stand_in(record.id)
        kept = {key: row[key] for key in ("moment", "marks") if key in row}
        wishes = [wish for wish in row.get("wishes", ()) if wish.isdigit()]
        display = f"{chosen[0]} {name}" if len(chosen) == 1 else name
        return {"display": display, **kept, **({"wishes": wishes} if wishes else {})}


def _is_of(row: Mapping[str, Any], record: Participant) -> bool:
    email = folded_email(row.get("email", ""))
    return (
        row["display"] in record.seen_as
        or row.get("original") in record.seen_as
        or row.get("id") in record.ids
        or (email != "" and email == folded_email(record.email))
    )


def _stand_in(person: str) -> str:
    """Return a name that is nobody else's and says nothing: a list is read as before, with the same ids."""
    return person[-12:].translate(_DIGITS).capitalize()
