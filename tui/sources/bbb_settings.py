"""Which BigBlueButton server is asked, and with what secret: from the environment, never from an argument."""

from __future__ import annotations

import ipaddress
import os
import re
import stat
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, get_args
from urllib.parse import urlsplit

from qzlive.roster.regular import NotRegular, open_regular

URL = "QZLIVE_BBB_URL"
SECRET = "QZLIVE_BBB_SECRET"
SECRET_FILE = "QZLIVE_BBB_SECRET_FILE"
MEETING = "QZLIVE_BBB_MEETING"
CHECKSUM = "QZLIVE_BBB_CHECKSUM"

Checksum = Literal["sha1", "sha256", "sha384", "sha512"]
"""What a server can be set to accept. Out of the box it accepts all four, before version 2.5 the first two."""

_API = re.compile(r"(?:(?P<before>(?:/[\w.~-]+)*?)/bigbluebutton(?:/api)?)?/?", re.ASCII)
_SECRET_LIMIT = 1_000


class SettingsRefused(ValueError):
    """The environment names no server that can be asked; `code` and `params` say why, without the secret."""

    def __init__(self, code: str, **params: str | int) -> None:
        super().__init__(code, params)
        self.code = code
        self.params: Mapping[str, str | int] = params


@dataclass(frozen=True, slots=True)
class BbbSettings:
    """`api` is the address of the API without a slash at the end. `secret` opens every meeting of the server."""

    api: str
    secret: str = field(repr=False)
    meeting: str | None = None
    checksum: Checksum = "sha256"

    @property
    def host(self) -> str:
        """What can be shown of the address."""
        return urlsplit(self.api).netloc

    @property
    def here(self) -> bool:
        """Whether the server is on this machine: no proxy reaches it, and nobody listens between."""
        return _is_here(urlsplit(self.api).hostname or "")

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] | None = None) -> BbbSettings | None:
        """Return what the environment names, None if it names no server; raises SettingsRefused.

        It may read the file with the secret.
        """
        given = os.environ if environment is None else environment
        url = given.get(URL, "").strip()
        if not url:
            return None
        for variable in (URL, SECRET, MEETING, CHECKSUM):
            # Bytes that are no UTF-8 stand there as lone surrogates; whatever encodes them later names the secret.
            if any("\ud800" <= character <= "\udfff" for character in given.get(variable, "")):
                raise SettingsRefused("sources-bbb-no-text", variable=variable)
        checksum = given.get(CHECKSUM, "").strip().lower().replace("-", "") or "sha256"
        known = next((name for name in get_args(Checksum) if name == checksum), None)
        if known is None:
            raise SettingsRefused("sources-bbb-checksum", variable=CHECKSUM, known=", ".join(get_args(Checksum)))
        return cls(parse_api(url), _secret(given), given.get(MEETING, "").strip() or None, known)


def parse_api(text: str) -> str:
    """Return the address of the API for that of a server, with or without /bigbluebutton and /api.

    Raises SettingsRefused: for http too, except to this machine, because names and checksums would travel openly.
    """
    given = text.strip()
    if "://" not in given:
        given = f"https://{given}"
    try:
        parts = urlsplit(given)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise SettingsRefused("sources-bbb-address", variable=URL) from None
    if parts.scheme not in ("http", "https") or not host or re.search(r"[\s%\\]", host):
        raise SettingsRefused("sources-bbb-address", variable=URL)
    if parts.query or parts.fragment or parts.username is not None or parts.password is not None:
        raise SettingsRefused("sources-bbb-address-extra", variable=URL)
    if parts.scheme == "http" and not _is_here(host):
        raise SettingsRefused("sources-bbb-address-open", variable=URL)
    path = _API.fullmatch(parts.path)
    if path is None:
        raise SettingsRefused("sources-bbb-address-path", variable=URL)
    named = f"[{host}]" if ":" in host else host
    end = f":{port}" if port is not None else ""
    return f"{parts.scheme}://{named}{end}{path['before'] or ''}/bigbluebutton/api"


def _is_here(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _secret(given: Mapping[str, str]) -> str:
    secret, file = given.get(SECRET, "").strip(), given.get(SECRET_FILE, "").strip()
    if secret and file:
        raise SettingsRefused("sources-bbb-two-secrets", variable=SECRET, file_variable=SECRET_FILE)
    if file:
        secret = _read_secret(Path(file))
    if not secret:
        raise SettingsRefused("sources-bbb-no-secret", variable=SECRET, file_variable=SECRET_FILE)
    return secret


def _read_secret(path: Path) -> str:
    """Return the first line of a file that belongs to nobody else; where rights are no bits (Windows), of any."""
    try:
        with open_regular(path) as file:
            if os.name == "posix" and stat.S_IMODE(os.fstat(file.fileno()).st_mode) & 0o077:
                raise SettingsRefused("sources-bbb-secret-open", path=str(path))
            data = file.read(_SECRET_LIMIT)
    except NotRegular:
        raise SettingsRefused("sources-bbb-secret-text", path=str(path)) from None
    except OSError as error:
        raise SettingsRefused("sources-bbb-secret-file", path=str(path), number=error.errno or 0) from None
    try:
        return data.decode("utf-8-sig").strip().partition("\n")[0].strip()
    except UnicodeDecodeError:
        raise SettingsRefused("sources-bbb-secret-text", path=str(path)) from None
