"""Sealing the fields of events that are declared so, and opening them again.

A stored event is {type, schema, open fields..., "~": {field: sealed}}. The sealed fields lie apart because no
value may be mistaken for a sealed one: people write what they like. A sealed string is `s1:`, `p1:` or `k1:`
(the session's key, the person's, that of what is kept; format 1) with the base64 of nonce, ciphertext and tag; a sealed
tuple is [number of items, that]. Each is bound to its session, version, place in the row and field: none can be moved.
"""

from __future__ import annotations

import binascii
import os
from collections.abc import Iterable, Mapping
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from pydantic_core import from_json, to_json

from qzlive.session.base import Event
from qzlive.session.sealed import MASK, KeyKind, sealed_fields

from .errors import StoreFailed
from .keys import erased, kept_key, person_key, session_key

SEALED = "~"
NONCE_BYTES = 12
_MARKS: Mapping[KeyKind, str] = {"session": "s1:", "person": "p1:", "kept": "k1:"}
_KINDS = {mark: kind for kind, mark in _MARKS.items()}
_MARK_LENGTH = 3


class Sealer:
    """Seals and opens the events of one session.

    `keys` is what `KeyRing.of_session` returns; whoever makes a key later puts it in there too.
    """

    def __init__(self, session_id: str, keys: dict[str, bytes | None]) -> None:
        self.session_id = session_id
        self.keys = keys
        self._session_key = session_key(session_id)
        self._ciphers: dict[str, AESGCM] = {}

    def needs(self, event: Event) -> set[str]:
        """Return the ids of the keys that sealing this event takes."""
        return {
            self._key_id(kind, vars(event))
            for field, kind in sealed_fields(type(event)).items()
            if _tells(getattr(event, field))
        }

    def seal(self, event: Event, version: int, index: int) -> dict[str, Any]:
        """Return the event as it is stored in row `version` at place `index`.

        Raises StoreFailed `store-key-erased` when it tells something that only an erased key could seal.
        """
        body = event.body()
        body["schema"] = event.schema_number
        sealed: dict[str, Any] = {}
        for field, kind in sealed_fields(type(event)).items():
            value = body[field]
            if not _tells(value):
                continue
            del body[field]
            cipher = self._cipher(self._key_id(kind, vars(event)))
            if cipher is None:
                raise erased(self._key_id(kind, vars(event)))
            nonce = os.urandom(NONCE_BYTES)
            plain = value.encode() if isinstance(value, str) else to_json(value)
            box = nonce + cipher.encrypt(nonce, plain, self._place(version, index, field))
            text = _MARKS[kind] + binascii.b2a_base64(box, newline=False).decode("ascii")
            sealed[field] = text if isinstance(value, str) else [len(value), text]
        if sealed:
            body[SEALED] = sealed
        return body

    def unseal(self, stored: Mapping[str, Any], version: int, index: int) -> dict[str, Any]:
        """Return {type, schema, fields...} with everything readable that has a key; the rest is MASK.

        Raises StoreFailed `store-seal-broken` when a sealed field is not what was sealed at this place.
        """
        event = dict(stored)
        for field, value in event.pop(SEALED, {}).items():
            try:
                count, text = (None, value) if isinstance(value, str) else value
                cipher = self._cipher(self._key_id(_KINDS[text[:_MARK_LENGTH]], event))
                if cipher is None:
                    event[field] = MASK if count is None else [MASK] * count
                    continue
                box = binascii.a2b_base64(text[_MARK_LENGTH:])
                place = self._place(version, index, field)
                plain = cipher.decrypt(box[:NONCE_BYTES], box[NONCE_BYTES:], place)
                event[field] = plain.decode() if count is None else from_json(plain)
            except (InvalidTag, ValueError, TypeError, LookupError) as error:
                raise StoreFailed("store-seal-broken", session=self.session_id, version=version, field=field) from error
        return event

    def _key_id(self, kind: KeyKind, event: Mapping[str, Any]) -> str:
        match kind:
            case "session":
                return self._session_key
            case "kept":
                return kept_key(self.session_id)
        return person_key(self.session_id, event["person"])

    def _cipher(self, key_id: str) -> AESGCM | None:
        cipher = self._ciphers.get(key_id)
        if cipher is None:
            key = self.keys.get(key_id)
            if key is None:
                return None
            cipher = self._ciphers[key_id] = AESGCM(key)
        return cipher

    def forget(self, key_ids: Iterable[str]) -> None:
        """Stop using keys that were erased."""
        for key_id in key_ids:
            self.keys[key_id] = None
            self._ciphers.pop(key_id, None)

    def _place(self, version: int, index: int, field: str) -> bytes:
        return f"{self.session_id}\n{version}\n{index}\n{field}".encode()


def _tells(value: object) -> bool:
    """Tell whether a value says anything.

    A masked or missing text needs no key, so that an event can be written anew when its key is gone.
    """
    match value:
        case None:
            return False
        case str():
            return value != MASK
        case tuple() | list() if all(isinstance(item, str) for item in value):
            return any(item != MASK for item in value)
    # Better no event than one that is readable on the disk although it was declared otherwise.
    raise TypeError(f"only a string or a tuple of strings can be sealed, not {type(value).__name__}")
