"""Breakout rooms of a meeting in BigBlueButton, made through its API.

The ids of the rooms follow from the meeting, the phase and the room's number. So a second call finds what the first one
made, whoever makes it, links that were given out stay valid if a room has to be made anew, and two moderators make no
two rooms for one table.

A server takes the id of `create` for a room as its own, inner one and derives the one that calls name from it
(`ParamsProcessorUtil.processCreateParams`, BigBlueButton 2.6 to 3.0); a room can be joined only if the two belong
together as they do when the server makes rooms itself (`BreakoutRoomsUtil.createMeetingIds`). Other ids make rooms that
nobody can enter (bigbluebutton issues 12084 and 15707).
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from qzlive.reason import Reason

from .bbb import BbbClient
from .bbb_answer import BbbFailed
from .bbb_facts import Facts, facts_of_all, facts_of_one

EMPTY_MINUTES = 30
"""So long a room waits for its first person; the server's own time is five minutes, less than a break."""
LEFT_MINUTES = 10
"""So long it waits for somebody to come back; the server's own time is one minute."""

_FIRST_TIME = 1_000_000_000_000
_TIMES = 1_000_000_000
_FOR_ALL = frozenset({"secret", "absent"})
_IN_A_ROW = 2


@dataclass(frozen=True, slots=True)
class WantedRoom:
    """A room to be made for a table (its id); `sequence` is its number, never that of another table of the phase."""

    table: str
    name: str
    sequence: int


@dataclass(frozen=True, slots=True)
class OpenRoom:
    """A room that is there. `meeting` is the id that links name; `new`: was made by this call; `people` counts the
    connections in it."""

    table: str
    name: str
    meeting: str
    new: bool
    people: int


@dataclass(frozen=True, slots=True)
class Step:
    """How it went with one room. `reason` says why it is not there, None if all is well; `done` of `total`."""

    table: str
    name: str
    reason: Reason | None
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """The rooms that are there, in the order in which they were wanted, and by table why others are not."""

    rooms: tuple[OpenRoom, ...]
    failed: Mapping[str, Reason]


Listener = Callable[[Step], object]


class BbbRooms:
    """The rooms of one phase (`breakout`) of the meeting with the id `parent`. `free`: people may choose the room."""

    def __init__(self, client: BbbClient, parent: str, breakout: str, *, free: bool = False) -> None:
        self._client, self._parent, self._breakout, self._free = client, parent, breakout, free

    async def find(self, wanted: Iterable[WantedRoom]) -> tuple[OpenRoom, ...]:
        """Return which of the rooms are there; raises BbbFailed, also if the meeting does not run."""
        parent = await self._meeting()
        there = await self._there()
        found = ((room, self._known(parent, room, there)) for room in wanted)
        return tuple(OpenRoom(room.table, room.name, one.id, False, one.people) for room, one in found if one)

    async def open(self, wanted: Sequence[WantedRoom], progress: Listener = lambda step: None) -> Outcome:
        """Make the rooms that are not there yet, one after the other, and return how it went; raises BbbFailed if
        nothing could be tried.

        It may be cancelled at any time: what was made is found by the next call. If the server fails for good, the
        others are not tried.
        """
        parent = await self._meeting()
        there = await self._there()
        found: dict[str, OpenRoom] = {}
        failed: dict[str, Reason] = {}
        hopeless = False
        in_a_row = 0
        for number, room in enumerate(wanted, 1):
            try:
                if hopeless:
                    raise BbbFailed("unreachable", Reason("rooms-bbb-not-tried"))
                known = self._known(parent, room, there)
                if known is not None:
                    found[room.table] = OpenRoom(room.table, room.name, known.id, False, known.people)
                else:
                    found[room.table] = await self._create(parent, room)
                in_a_row = 0
            except BbbFailed as error:
                failed[room.table] = told(error)
                in_a_row += 1
                hopeless = hopeless or error.state in _FOR_ALL or in_a_row >= _IN_A_ROW
            progress(Step(room.table, room.name, failed.get(room.table), number, len(wanted)))
        if failed:
            await self._look_again(parent, [room for room in wanted if room.table in failed], found, failed)
        rooms = tuple(found[room.table] for room in wanted if room.table in found)
        return Outcome(rooms, failed)

    async def close(self, rooms: Sequence[OpenRoom], progress: Listener = lambda step: None) -> Mapping[str, Reason]:
        """End the rooms and return why some were not, by table. Whoever is in them is sent out; one that is gone
        already counts as ended."""
        failed: dict[str, Reason] = {}
        for number, room in enumerate(rooms, 1):
            try:
                await self._client.ask("end", meetingID=room.meeting)
            except BbbFailed as error:
                if error.state != "absent":
                    failed[room.table] = told(error)
            progress(Step(room.table, room.name, failed.get(room.table), number, len(rooms)))
        return failed

    def link(self, room: OpenRoom, person: str, name: str, role: Literal["VIEWER", "MODERATOR"] = "VIEWER") -> str:
        """Return the address at which somebody enters the room under this name; `person` tells two devices of one
        person from two people.

        Whoever has it enters as this person, without any question. It is for this person alone: never in the common
        chat, on a shared screen or in a log.
        """
        params = {"fullName": name, "meetingID": room.meeting, "role": role, "userID": person}
        return self._client.link("join", **params)

    async def _meeting(self) -> Facts:
        parent = facts_of_one((await self._client.ask("getMeetingInfo", meetingID=self._parent)).text)
        if not parent.running:
            raise BbbFailed("absent", Reason("sources-bbb-not-running"))
        if parent.room:
            raise BbbFailed("absent", Reason("rooms-bbb-is-room"))
        return parent

    async def _there(self) -> Mapping[str, Facts]:
        meetings = facts_of_all((await self._client.ask("getMeetings")).text)
        return {meeting.id: meeting for meeting in meetings if not meeting.ended}

    def _known(self, parent: Facts, room: WantedRoom, there: Mapping[str, Facts]) -> Facts | None:
        return next((there[id_] for id_ in self._ids(parent, room) if id_ in there), None)

    def _ids(self, parent: Facts, room: WantedRoom) -> tuple[str, str]:
        """Return the id by which calls name the room, and the inner one."""
        phase = int(_hash(self._breakout)[:12], 16) % _TIMES
        time = str(max(parent.created, _FIRST_TIME) + phase)
        outer = f"{_hash(f'{parent.internal}-{time}-{room.sequence}')}-{time}"
        return outer, f"{_hash(outer)}-{time}"

    async def _create(self, parent: Facts, room: WantedRoom) -> OpenRoom:
        outer, inner = self._ids(parent, room)
        answer = await self._client.ask(
            "create",
            name=room.name,
            meetingID=inner,
            isBreakout="true",
            parentMeetingID=self._parent,
            sequence=str(room.sequence),
            freeJoin="true" if self._free else "false",
            record="false",
            meetingExpireIfNoUserJoinedInMinutes=str(EMPTY_MINUTES),
            meetingExpireWhenLastUserLeftInMinutes=str(LEFT_MINUTES),
        )
        made = facts_of_one(answer.text)
        if made.id not in (outer, inner):
            raise BbbFailed("malformed", Reason("rooms-bbb-ids"))
        return OpenRoom(room.table, room.name, made.id, True, 0)

    async def _look_again(
        self, parent: Facts, missing: Iterable[WantedRoom], found: dict[str, OpenRoom], failed: dict[str, Reason]
    ) -> None:
        """A room may be there although its answer was lost, or because somebody else has just made it."""
        try:
            there = await self._there()
        except BbbFailed:
            return
        for room in missing:
            if (known := self._known(parent, room, there)) is not None:
                found[room.table] = OpenRoom(room.table, room.name, known.id, True, known.people)
                del failed[room.table]


def told(failed: BbbFailed) -> Reason:
    """Return why a call for rooms gave nothing, in words that speak of rooms instead of lists."""
    code = failed.reason.code
    if not code.startswith("sources-bbb-"):
        return failed.reason
    return Reason(f"rooms-bbb-{code.removeprefix('sources-bbb-')}", failed.reason.params)


def _hash(text: str) -> str:
    # The server itself derives ids so; it protects nothing.
    return hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest()
