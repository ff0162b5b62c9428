"""A BigBlueButton server for tests and rehearsals: the two calls of its API that qzlive uses, as documented.

async with bbb_server() as server:
    server.meetings["m-1"] = meeting = BbbMeeting("m-1", "Kreis")
    meeting.join("u-1", "2 Ada Beispiel")
    server.url, server.secret

Checksums are really checked, over the query as it came. `server.play` puts something else in place of an answer.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TypeVar
from urllib.parse import parse_qs
from xml.sax.saxutils import escape

_PATH = "/bigbluebutton/api/"
_ALGORITHMS = {40: "sha1", 64: "sha256", 96: "sha384", 128: "sha512"}
"""The server recognises the algorithm by the length of the checksum."""


@dataclass
class BbbPerson:
    id: str
    name: str
    role: str = "VIEWER"
    client: str = "HTML5"

    def xml(self) -> str:
        return (
            f"<attendee><userID>{escape(self.id)}</userID><fullName>{escape(self.name)}</fullName>"
            f"<role>{self.role}</role><isPresenter>false</isPresenter><isListeningOnly>false</isListeningOnly>"
            f"<hasJoinedVoice>true</hasJoinedVoice><hasVideo>false</hasVideo><clientType>{self.client}</clientType>"
            "</attendee>"
        )


@dataclass
class BbbMeeting:
    """A meeting; it runs from when the first person joins."""

    id: str
    name: str
    running: bool = False
    people: list[BbbPerson] = field(default_factory=list)

    def join(self, user: str, name: str, role: str = "VIEWER", client: str = "HTML5") -> None:
        self.people.append(BbbPerson(user, name, role, client))
        self.running = True

    def rename(self, user: str, name: str) -> None:
        for person in self.people:
            if person.id == user:
                person.name = name

    def leave(self, user: str) -> None:
        self.people = [person for person in self.people if person.id != user]

    def xml(self) -> str:
        attendees = "".join(person.xml() for person in self.people)
        return (
            f"<meetingName>{escape(self.name)}</meetingName><meetingID>{escape(self.id)}</meetingID>"
            "<internalMeetingID>183f0bf3a0982a127bdb8161e0c44eb696b3e75c-1794502330</internalMeetingID>"
            "<createTime>1794502330000</createTime><createDate>Thu Nov 12 17:52:10 CET 2026</createDate>"
            "<voiceBridge>70757</voiceBridge><dialNumber>613-555-1234</dialNumber>"
            "<attendeePW>door-of-viewers</attendeePW><moderatorPW>door-of-moderators</moderatorPW>"
            f"<running>{str(self.running).lower()}</running><duration>0</duration>"
            f"<hasUserJoined>{str(self.running).lower()}</hasUserJoined><recording>false</recording>"
            "<hasBeenForciblyEnded>false</hasBeenForciblyEnded><startTime>1794502330000</startTime><endTime>0</endTime>"
            f"<participantCount>{len(self.people)}</participantCount><listenerCount>0</listenerCount>"
            f"<voiceParticipantCount>{len(self.people)}</voiceParticipantCount><videoCount>0</videoCount>"
            "<maxUsers>0</maxUsers>"
            f"<moderatorCount>{sum(person.role == 'MODERATOR' for person in self.people)}</moderatorCount>"
            f"<attendees>{attendees}</attendees><metadata></metadata><isBreakout>false</isBreakout>"
        )


@dataclass(frozen=True)
class Asked:
    """A request: the name of the call, everything behind the question mark as it came, the head as a whole, and what
    else the client sends, which ends when it has gone."""

    call: str
    query: str
    headers: str
    rest: asyncio.StreamReader

    def __str__(self) -> str:
        return f"{self.call}?{self.query}"


Reply = Callable[[Asked, asyncio.StreamWriter], Awaitable[None]]


def success(body: str) -> str:
    return f"<response><returncode>SUCCESS</returncode>{body}</response>"


def failure(key: str, message: str) -> str:
    return (
        f"<response><returncode>FAILED</returncode><messageKey>{key}</messageKey>"
        f"<message>{message}</message></response>"
    )


def reply(body: str | bytes, status: str = "200 OK", kind: str = "text/xml;charset=utf-8", **headers: str) -> Reply:
    """Answer with this whatever is asked; a header's name has underscores for hyphens."""

    async def write(asked: Asked, writer: asyncio.StreamWriter) -> None:
        data = body.encode() if isinstance(body, str) else body
        lines = [f"HTTP/1.1 {status}", f"Content-Type: {kind}", f"Content-Length: {len(data)}", "Connection: close"]
        lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
        writer.write("\r\n".join([*lines, "", ""]).encode() + data)
        await writer.drain()

    return write


async def cut(asked: Asked, writer: asyncio.StreamWriter) -> None:
    """Promise an answer and break the connection in the middle of it."""
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: 1000\r\n\r\n<response><return")
    await writer.drain()
    writer.transport.abort()


@dataclass
class BbbServer:
    """`asked` is every request that came, `at_once` how many are being answered, `most` how many ever were."""

    secret: str
    algorithms: tuple[str, ...] = ("sha1", "sha256", "sha384", "sha512")
    url: str = ""
    meetings: dict[str, BbbMeeting] = field(default_factory=dict)
    play: Reply | None = None
    asked: list[Asked] = field(default_factory=list)
    at_once: int = 0
    most: int = 0

    async def slow(self, asked: Asked, writer: asyncio.StreamWriter) -> None:
        """Begin an answer and never end it; it is over when the client has gone."""
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n<response>")
        await writer.drain()
        await asked.rest.read()

    def reply_to(self, asked: Asked) -> Reply:
        return reply(self.answer(asked))

    def answer(self, asked: Asked) -> str:
        """Return what the API says to a request."""
        if not self.signed(asked):
            return failure("checksumError", "You did not pass the checksum security check")
        if asked.call == "getMeetings":
            found = "".join(f"<meeting>{meeting.xml()}</meeting>" for meeting in self.meetings.values())
            if not found:
                none = "<messageKey>noMeetings</messageKey><message>no meetings were found on this server</message>"
                return success(f"<meetings/>{none}")
            return success(f"<meetings>{found}</meetings>")
        if asked.call == "getMeetingInfo":
            wanted = parse_qs(asked.query).get("meetingID", [""])[0]
            meeting = self.meetings.get(wanted)
            if meeting is None:
                return failure("notFound", "We could not find a meeting with that meeting ID")
            return success(meeting.xml() + "<messageKey></messageKey><message></message>")
        return failure("unsupportedRequest", "This request is not supported.")

    def signed(self, asked: Asked) -> bool:
        given = parse_qs(asked.query).get("checksum", [""])[0]
        algorithm = _ALGORITHMS.get(len(given), "")
        if algorithm not in self.algorithms:
            return False
        query = "&".join(part for part in asked.query.split("&") if not part.startswith("checksum="))
        return given == hashlib.new(algorithm, f"{asked.call}{query}{self.secret}".encode()).hexdigest()

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer one request of a connection."""
        self.at_once += 1
        self.most = max(self.most, self.at_once)
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
            target = head.split(" ", 2)[1]
            path, _, query = target.partition("?")
            if not path.startswith(_PATH):
                await reply("Not Found", "404 Not Found", "text/plain")(Asked(path, query, head, reader), writer)
                return
            asked = Asked(path.removeprefix(_PATH), query, head, reader)
            self.asked.append(asked)
            await (self.play or self.reply_to(asked))(asked, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            self.at_once -= 1
            writer.close()
            with contextlib.suppress(ConnectionError):
                await writer.wait_closed()


@asynccontextmanager
async def bbb_server(secret: str = "a-secret-of-tests", tls: ssl.SSLContext | None = None) -> AsyncIterator[BbbServer]:
    """Run a server without meetings on a free port of this machine."""
    async with serving(BbbServer(secret), tls) as server:
        yield server


S = TypeVar("S", bound=BbbServer)


@asynccontextmanager
async def serving(server: S, tls: ssl.SSLContext | None = None) -> AsyncIterator[S]:
    """Run this server on a free port of this machine."""
    handling: set[asyncio.Task[None]] = set()

    def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.ensure_future(server.handle(reader, writer))
        handling.add(task)
        task.add_done_callback(handling.discard)

    listening = await asyncio.start_server(connected, "127.0.0.1", 0, ssl=tls)
    port = listening.sockets[0].getsockname()[1]
    server.url = f"{'https' if tls else 'http'}://127.0.0.1:{port}"
    try:
        yield server
    finally:
        listening.close()
        for task in handling:
            task.cancel()
        await asyncio.gather(*handling, return_exceptions=True)
        await listening.wait_closed()
