"""Where a session is: the address that people are given."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

_SCHEMES = {"ws": "ws", "wss": "wss", "http": "ws", "https": "wss"}
_SESSION = re.compile(r"^/s/([a-z0-9-]{1,80})/?$")


class AddressRefused(ValueError):
    """What was given is no address of a session; `code` and `params` say why."""

    def __init__(self, code: str, **params: str | int) -> None:
        super().__init__(code, params)
        self.code = code
        self.params: Mapping[str, str | int] = params


@dataclass(frozen=True)
class Address:
    """`url` is `ws[s]://host:port/s/<session>`."""

    url: str
    session: str

    @property
    def here(self) -> bool:
        """Whether the address is on this machine: no proxy reaches it, and nobody else's does."""
        host = urlsplit(self.url).hostname or ""
        try:
            return ipaddress.ip_address(host).is_loopback
        except ValueError:
            return host == "localhost"

    @classmethod
    def parse(cls, text: str) -> Address:
        """Return the address in a text: ws, wss, http, https, or host and path alone; raises AddressRefused.

        Codes and tokens never stand in an address, so user, query and fragment are refused.
        """
        given = text.strip()
        if "://" not in given:
            given = f"ws://{given}"
        try:
            parts = urlsplit(given)
            host, port = parts.hostname, parts.port
        except ValueError:
            raise AddressRefused("link-address-unreadable") from None
        if parts.scheme.lower() not in _SCHEMES:
            raise AddressRefused("link-address-scheme", scheme=parts.scheme[:20])
        if not host or re.search(r"\s", host):
            raise AddressRefused("link-address-unreadable")
        if parts.query or parts.fragment or parts.username is not None or parts.password is not None:
            raise AddressRefused("link-address-extra")
        session = _SESSION.match(parts.path)
        if session is None:
            raise AddressRefused("link-address-session")
        named = f"[{host}]" if ":" in host else host
        end = f":{port}" if port is not None else ""
        scheme = _SCHEMES[parts.scheme.lower()]
        return cls(f"{scheme}://{named}{end}/s/{session[1]}", session[1])
