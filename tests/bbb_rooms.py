"""A BigBlueButton server that also makes breakout rooms, lets people join and ends meetings, as documented.

The ids of rooms are made as the real one makes them (`rebuilds`), or taken as they were given.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qsl
from xml.sax.saxutils import escape

from tests.bbb_server import Asked, BbbMeeting, BbbServer, Reply, failure, reply, success

CREATED = 1794502330000


def sha1(text: str) -> str:
    return hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest()


@dataclass
class Room(BbbMeeting):
    """A breakout room; `internal` is the server's own id."""

    internal: str = ""
    parent: str = ""
    sequence: int = 0
    free: bool = False
    asked_for: Mapping[str, str] = field(default_factory=dict)

    def xml(self) -> str:
        return (
            super().xml().partition("<internalMeetingID>")[0]
            + f"<internalMeetingID>{self.internal}</internalMeetingID><createTime>{CREATED + 60_000}</createTime>"
            + "<attendeePW>door-of-viewers</attendeePW><moderatorPW>door-of-moderators</moderatorPW>"
            + f"<running>{str(self.running).lower()}</running><hasBeenForciblyEnded>false</hasBeenForciblyEnded>"
            + f"<participantCount>{len(self.people)}</participantCount><attendees></attendees><metadata></metadata>"
            + f"<isBreakout>true</isBreakout><parentMeetingID>{escape(self.parent)}</parentMeetingID>"
            + f"<sequence>{self.sequence}</sequence><freeJoin>{str(self.free).lower()}</freeJoin>"
        )


@dataclass
class RoomsServer(BbbServer):
    """`meetings` are by the id that calls name. Rooms by their names: `refuse` with which key one is refused, `broken`
    what makes the server stumble, `silent` what is made and never answered."""

    rebuilds: bool = True
    refuse: dict[str, str] = field(default_factory=dict)
    broken: frozenset[str] = frozenset()
    silent: frozenset[str] = frozenset()

    @property
    def rooms(self) -> list[Room]:
        return [meeting for meeting in self.meetings.values() if isinstance(meeting, Room)]

    def calls(self, call: str) -> list[dict[str, str]]:
        return [dict(parse_qsl(asked.query)) for asked in self.asked if asked.call == call]

    def reply_to(self, asked: Asked) -> Reply:
        params = dict(parse_qsl(asked.query, keep_blank_values=True))
        if not self.signed(asked) or asked.call not in ("create", "join", "end"):
            return reply(self.answer(asked))
        if asked.call == "create":
            return self.create(params)
        if asked.call == "end":
            return reply(self.end(params))
        return self.join(params)

    def create(self, params: dict[str, str]) -> Reply:
        name, id_ = params.get("name", ""), params.get("meetingID", "")
        if not 2 <= len(name) <= 64:
            return reply(failure("sizeError", "Meeting name must be between 2 and 64 characters"))
        if not 2 <= len(id_) <= 256 or "," in id_:
            return reply(failure("validationError", "Invalid meeting ID"))
        if params.get("isBreakout") != "true":
            return reply(failure("unsupportedRequest", "Only rooms here"))
        if not params.get("parentMeetingID"):
            return reply(failure("parentMeetingIDMissing", "No parent meeting ID was provided for the breakout room"))
        parent = self.meetings.get(params["parentMeetingID"])
        if parent is None or not parent.running:
            return reply(failure("parentMeetingDoesNotExist", "No parent meeting exists for the breakout room"))
        if not params.get("sequence", "").isdigit() or name in self.broken:
            return reply("Oh", "500 Internal Server Error")
        if name in self.refuse:
            return reply(failure(self.refuse[name], "No"))
        answer = self.made(params, parent)
        return self.slow if name in self.silent else reply(answer)

    def made(self, params: dict[str, str], parent: BbbMeeting) -> str:
        inner = outer = params["meetingID"]
        if self.rebuilds:
            time = inner.partition("-")[2]
            outer = f"{sha1('-'.join((internal_of(parent), time, params['sequence'])))}-{time}"
        known = self.meetings.get(outer)
        if known is not None:
            if not isinstance(known, Room) or known.asked_for != params_of(params):
                return failure("idNotUnique", "A meeting already exists with that meeting ID.")
            more = "<messageKey>duplicateWarning</messageKey><message>Already there</message>"
            return success(known.xml() + more)
        room = Room(outer, params["name"], internal=inner, parent=internal_of(parent))
        room.sequence, room.free = int(params["sequence"]), params.get("freeJoin") == "true"
        room.asked_for = params_of(params)
        self.meetings[outer] = room
        return success(room.xml())

    def found(self, id_: str) -> BbbMeeting | None:
        """Return a meeting as the real server finds it: by the hash of the id at the start of its own one."""
        meeting = self.meetings.get(id_)
        if isinstance(meeting, Room) and self.rebuilds and not meeting.internal.startswith(sha1(id_)):
            return None
        return meeting

    def join(self, params: dict[str, str]) -> Reply:
        meeting = self.found(params.get("meetingID", ""))
        if meeting is None:
            return reply(failure("invalidMeetingIdentifier", "The meeting ID that you supplied did not match any"))
        if params.get("role") not in ("VIEWER", "MODERATOR") or not params.get("fullName"):
            return reply(failure("missingParameters", "Params required"))
        meeting.join(params.get("userID", "w_unknown"), params["fullName"], params["role"])
        return reply("", "302 Found", Location=f"{self.url}/html5client/?sessionToken=ai1wqj8wb6s7rnk0")

    def end(self, params: dict[str, str]) -> str:
        if self.found(params.get("meetingID", "")) is None:
            return failure("notFound", "We could not find a meeting with that meeting ID")
        del self.meetings[params["meetingID"]]
        return success("<messageKey>sentEndMeetingRequest</messageKey><message>A request was sent.</message>")


def internal_of(meeting: BbbMeeting) -> str:
    return meeting.xml().partition("<internalMeetingID>")[2].partition("<")[0]


def params_of(params: Mapping[str, str]) -> Mapping[str, str]:
    return {name: value for name, value in params.items() if name != "checksum"}
