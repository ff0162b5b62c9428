"""Asks a BigBlueButton server for its meetings and for who is in one of them.

Every call is signed with the server's secret: the checksum over its name, its query and the secret stands in its
address. The address is therefore shown to nobody: not in an error, not in a log, not to another host.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
import ssl
from collections.abc import Iterator
from types import TracebackType
from typing import Self
from urllib.parse import urlencode

import httpx

from qzlive.reason import Reason
from qzlive.roster.rows import Roster, RosterRefused
from qzlive.roster.sources.bbb_meeting import Meeting, read_meetings, read_text

from .bbb_answer import Answer, BbbFailed, parse_answer
from .bbb_facts import facts_of_all
from .bbb_settings import BbbSettings

ANSWER_LIMIT = 2_000_000
"""Bytes. A meeting with 300 people is a twentieth of it."""

_HEADERS = {"Accept": "application/xml, text/xml", "Accept-Encoding": "identity", "User-Agent": "qzlive"}
"""Uncompressed, so that what arrives is as big as it looks."""


class BbbClient:
    """A client of one server, to be used with `async with`.

    The system's proxy is used, as for the connection to the circle's own server, but not to this machine: it sees an
    encrypted connection and the name of the host. Certificates are always checked; SSL_CERT_FILE may name the
    authority of the own house. `seconds` bounds a call as a whole.
    """

    def __init__(self, settings: BbbSettings, *, seconds: float = 8.0, limit: int = ANSWER_LIMIT) -> None:
        self._settings, self._seconds, self._limit = settings, seconds, limit
        for name in ("httpx", "httpcore"):
            # They write the address of each request into the log.
            logging.getLogger(name).setLevel(logging.WARNING)
        self._http = httpx.AsyncClient(
            timeout=httpx.Timeout(None, connect=seconds * 0.75),
            headers=_HEADERS,
            # A connection that was kept may break in the very moment in which it is used again.
            limits=httpx.Limits(max_keepalive_connections=0),
            follow_redirects=False,
            trust_env=not settings.here,
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._http.aclose()

    async def meetings(self) -> tuple[Meeting, ...]:
        """Return the meetings that the server has, without breakout rooms; raises BbbFailed."""
        answer = await self.ask("getMeetings")
        try:
            found = await asyncio.to_thread(read_meetings, answer.text)
        except RosterRefused:
            raise BbbFailed("malformed", Reason("sources-bbb-malformed")) from None
        rooms = {one.id for one in facts_of_all(answer.text) if one.room}
        return tuple(meeting for meeting in found if meeting.id not in rooms)

    async def people(self, meeting: str) -> Roster:
        """Return who is in the meeting with this id; raises BbbFailed, also while nobody has joined it."""
        answer = await self.ask("getMeetingInfo", meetingID=meeting)
        if not answer.running:
            raise BbbFailed("absent", Reason("sources-bbb-not-running"))
        try:
            roster = await asyncio.to_thread(read_text, answer.text)
        except RosterRefused:
            roster = None
        if roster is None:
            raise BbbFailed("malformed", Reason("sources-bbb-malformed"))
        return roster

    async def ask(self, call: str, **params: str) -> Answer:
        """Call the server; whatever goes wrong becomes a BbbFailed without its cause, which knows the address."""
        try:
            async with asyncio.timeout(self._seconds):
                return await self._fetch(call, urlencode(params))
        except (TimeoutError, httpx.ReadTimeout, httpx.WriteTimeout):
            failed = BbbFailed("slow", Reason("sources-bbb-slow", {"seconds": max(1, round(self._seconds))}))
        except httpx.ConnectTimeout:
            failed = BbbFailed("unreachable", Reason("sources-bbb-unreachable"))
        except httpx.ConnectError as error:
            certificate = any(isinstance(cause, ssl.SSLCertVerificationError) for cause in _causes(error))
            code = "sources-bbb-certificate" if certificate else "sources-bbb-unreachable"
            failed = BbbFailed("unreachable", Reason(code))
        except httpx.ProxyError:
            failed = BbbFailed("unreachable", Reason("sources-bbb-proxy"))
        except (httpx.HTTPError, httpx.InvalidURL):
            failed = BbbFailed("unreachable", Reason("sources-bbb-cut"))
        raise failed

    def link(self, call: str, **params: str) -> str:
        """Return the signed address of a call, for the one person who is to open it: whoever has it can make the
        call."""
        return self._signed(call, urlencode(params))

    def _signed(self, call: str, query: str) -> str:
        signed = f"{call}{query}{self._settings.secret}".encode()
        checksum = hashlib.new(self._settings.checksum, signed).hexdigest()
        query = f"{query}&checksum={checksum}" if query else f"checksum={checksum}"
        return f"{self._settings.api}/{call}?{query}"

    async def _fetch(self, call: str, query: str) -> Answer:
        async with self._http.stream("GET", self._signed(call, query)) as response:
            if response.has_redirect_location:
                raise BbbFailed("unreachable", Reason("sources-bbb-redirect"))
            if response.status_code >= 500:
                raise BbbFailed("unreachable", Reason("sources-bbb-broken", {"number": response.status_code}))
            data = await self._body(response)
        if response.status_code == 200:
            return await asyncio.to_thread(parse_answer, data)
        raise _told(data) or BbbFailed("unreachable", Reason("sources-bbb-status", {"number": response.status_code}))

    async def _body(self, response: httpx.Response) -> bytes:
        if response.headers.get("Content-Encoding", "identity").lower() != "identity":
            raise BbbFailed("malformed", Reason("sources-bbb-malformed"))
        data = bytearray()
        async for part in response.aiter_raw():
            data += part
            if len(data) > self._limit:
                raise BbbFailed("too-big", Reason("sources-bbb-too-big", {"limit": self._limit // 1_000_000}))
        return bytes(data)


def _told(data: bytes) -> BbbFailed | None:
    """Return what the server itself says of a call that it refused with a status of its own."""
    try:
        parse_answer(data)
    except BbbFailed as failed:
        return failed if failed.state in ("secret", "absent") else None
    return None


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__
