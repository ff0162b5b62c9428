"""Tokens: what a device keeps after its code was good. Signed by the server's key, so that nothing is stored here."""

from __future__ import annotations

import base64
import hmac
from dataclasses import dataclass
from typing import get_args

from qzlive.session.state import Role

_FORMAT = "qz1"
_NONE = "-"
_PARTS = 6


@dataclass(frozen=True, slots=True)
class Token:
    """Which device may come back, as what, to which session."""

    device: str
    role: Role
    seat: str | None
    session: str


def _signature(key: bytes, body: str) -> str:
    digest = hmac.digest(key, f"token|{body}".encode(), "sha256")
    return base64.urlsafe_b64encode(digest).decode("ascii").rstrip("=")


def write(key: bytes, token: Token) -> str:
    """Return the token as the device keeps it."""
    body = ".".join((_FORMAT, token.device, token.role, token.seat or _NONE, token.session))
    return f"{body}.{_signature(key, body)}"


def read(key: bytes, text: str) -> Token | None:
    """Return what a token says, None if it is not one that this key has signed."""
    body, _, signature = text.rpartition(".")
    if not hmac.compare_digest(signature.encode(), _signature(key, body).encode()):
        return None
    parts = text.split(".")
    if len(parts) != _PARTS or parts[0] != _FORMAT or parts[2] not in get_args(Role):
        return None
    _, device, role, seat, session, _ = parts
    return Token(device, role, None if seat == _NONE else seat, session)  # type: ignore[arg-type]
