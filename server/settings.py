"""How a server is to be reached, and what it refuses for the sake of the people in its sessions."""

from __future__ import annotations

import ipaddress
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

DEFAULT_PORT = 8765
CONNECTIONS_AT_MOST = 2500


class ServerFailed(Exception):
    """The server cannot start. `code` is a message of the catalogue, `params` fill it."""

    def __init__(self, code: str, **params: str | int) -> None:
        super().__init__(code, params)
        self.code = code
        self.params: Mapping[str, str | int] = params


@dataclass(frozen=True, slots=True)
class Settings:
    """`public_url` is what people reach the server by if that is not its own address: ws, wss, http or https.

    Raises ServerFailed: `server-address-open`, `server-tls-incomplete`, `server-public-url`.
    """

    data: Path
    host: str = "127.0.0.1"
    port: int = DEFAULT_PORT
    tls_cert: Path | None = None
    tls_key: Path | None = None
    behind_proxy: bool = False
    public_url: str | None = None
    connections: int = CONNECTIONS_AT_MOST

    def __post_init__(self) -> None:
        if (self.tls_cert is None) != (self.tls_key is None):
            raise ServerFailed("server-tls-incomplete")
        if not (_is_local(self.host) or self.tls_cert or self.behind_proxy):
            raise ServerFailed("server-address-open", host=self.host)
        if self.public_url is not None and not _is_url(self.public_url):
            raise ServerFailed("server-public-url", url=self.public_url)

    def tls(self) -> ssl.SSLContext | None:
        """Return the certificate ready for use; raises ServerFailed `server-tls-unusable`."""
        if self.tls_cert is None:
            return None
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        try:
            context.load_cert_chain(self.tls_cert, self.tls_key)
        except (OSError, ssl.SSLError) as error:
            raise ServerFailed("server-tls-unusable", path=str(self.tls_cert)) from error
        return context

    def base_url(self, port: int) -> str:
        """Return the address without a path, with the port that was found for it."""
        if self.public_url is not None:
            parts = urlsplit(self.public_url)
            scheme = "wss" if parts.scheme in ("https", "wss") else "ws"
            return f"{scheme}://{parts.netloc}"
        return self._url(self.host, port)

    def local_url(self, port: int) -> str:
        """Return the address for commands on this machine, past any proxy."""
        return self._url({"0.0.0.0": "127.0.0.1", "::": "::1"}.get(self.host, self.host), port)

    def _url(self, host: str, port: int) -> str:
        bracketed = f"[{host}]" if ":" in host else host
        return f"{'wss' if self.tls_cert else 'ws'}://{bracketed}:{port}"

    def origins(self, port: int) -> list[str | None]:
        """Return from which pages browsers may connect; None are clients that are no browser."""
        parts = urlsplit(self.base_url(port))
        return [f"{'https' if parts.scheme == 'wss' else 'http'}://{parts.netloc}", None]


def _is_local(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _is_url(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return parts.scheme in ("ws", "wss", "http", "https") and bool(parts.hostname) and not parts.query
    except ValueError:
        return False
