"""Breakout rooms through BigBlueButton's API, against a server that makes them as the real one does."""

from __future__ import annotations

import asyncio
import logging
import traceback
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from qzlive.language import LANGUAGES, catalogue
from qzlive.reason import Reason
from tests.bbb_rooms import RoomsServer
from tests.bbb_server import BbbMeeting, cut, reply, serving
from tui.sources.bbb import BbbClient
from tui.sources.bbb_answer import BbbFailed
from tui.sources.bbb_rooms import BbbRooms, Step, WantedRoom
from tui.sources.bbb_settings import BbbSettings, Checksum, parse_api

WANTED = (
    WantedRoom("t-1a", "1a Lesen & Schreiben", 1001),
    WantedRoom("t-2a", "2a Eltern", 2001),
    WantedRoom("t-2b", "2b Eltern", 2002),
)
SECRET = "a-secret-of-tests"


@asynccontextmanager
async def place(*, running: bool = True, rebuilds: bool = True) -> AsyncIterator[RoomsServer]:
    server = RoomsServer(SECRET)
    server.rebuilds = rebuilds
    server.meetings["kreis"] = BbbMeeting("kreis", "Kreis", running=running)
    async with serving(server):
        yield server


def client(server: RoomsServer, checksum: Checksum = "sha256", secret: str = SECRET, seconds: float = 8) -> BbbClient:
    return BbbClient(BbbSettings(parse_api(server.url), secret, None, checksum), seconds=seconds)


def rooms(asking: BbbClient, breakout: str = "topics", parent: str = "kreis", *, free: bool = False) -> BbbRooms:
    return BbbRooms(asking, parent, breakout, free=free)


async def failed(server: RoomsServer, **more: str) -> BbbFailed:
    async with client(server) as asking:
        with pytest.raises(BbbFailed) as raised:
            await rooms(asking, **more).open(WANTED)
    return raised.value


@pytest.mark.parametrize("checksum", ["sha1", "sha256", "sha384", "sha512"])
@pytest.mark.parametrize("rebuilds", [True, False])
async def test_rooms_are_made_once_and_can_be_entered(checksum: Checksum, rebuilds: bool) -> None:
    steps: list[Step] = []
    async with place(rebuilds=rebuilds) as server, client(server, checksum) as asking:
        server.algorithms = (checksum,)
        first = await rooms(asking, free=True).open(WANTED, steps.append)
        again = await rooms(asking).open(WANTED)
        assert [(room.name, room.sequence, room.parent, room.free) for room in server.rooms] == [
            (one.name, one.sequence, "183f0bf3a0982a127bdb8161e0c44eb696b3e75c-1794502330", True) for one in WANTED
        ]
        assert first.failed == again.failed == {}
        assert [room.new for room in (*first.rooms, *again.rooms)] == [True] * 3 + [False] * 3
        assert [room.meeting for room in first.rooms] == [room.meeting for room in again.rooms]
        assert len(server.calls("create")) == 3
        assert [(step.table, step.reason, step.done, step.total) for step in steps] == [
            (one.table, None, number, 3) for number, one in enumerate(WANTED, 1)
        ]
        assert [meeting.id for meeting in await asking.meetings()] == ["kreis"], "nobody follows a room by mistake"
        link = rooms(asking).link(first.rooms[0], "p-1", "Ada <Beispiel> & Co")
        async with httpx.AsyncClient() as browser:
            entered = await browser.get(link)
            forged = await browser.get(link.replace("Ada", "Eva"))
        assert (entered.status_code, "checksumError" in forged.text) == (302, True)
        assert [(one.id, one.name, one.role) for one in server.rooms[0].people] == [
            ("p-1", "Ada <Beispiel> & Co", "VIEWER")
        ]
        assert [(room.table, room.people) for room in await rooms(asking).find(WANTED)] == [
            ("t-1a", 1), ("t-2a", 0), ("t-2b", 0),
        ]  # fmt: skip


async def test_each_phase_has_rooms_of_its_own_and_they_are_closed_alone() -> None:
    async with place() as server, client(server) as asking:
        await rooms(asking, "morning").open(WANTED)
        later = await rooms(asking, "afternoon").open(WANTED)
        assert len(server.rooms) == 6
        steps: list[Step] = []
        assert await rooms(asking, "afternoon").close([*later.rooms, later.rooms[0]], steps.append) == {}
        assert len(server.rooms) == 3
        assert [step.done for step in steps] == [1, 2, 3, 4]
        assert await rooms(asking, "afternoon").find(WANTED) == ()
        reopened = await rooms(asking, "afternoon").open(WANTED)
        assert [room.meeting for room in reopened.rooms] == [room.meeting for room in later.rooms]


async def test_a_failure_in_the_middle_is_named_and_the_others_are_made() -> None:
    async with place() as server, client(server) as asking:
        server.refuse = {"2a Eltern": "idNotUnique"}
        found = await rooms(asking).open(WANTED)
        assert [room.table for room in found.rooms] == ["t-1a", "t-2b"]
        assert found.failed == {"t-2a": Reason("rooms-bbb-taken")}
        server.refuse, server.broken = {}, frozenset({"2a Eltern"})
        assert (await rooms(asking).open(WANTED)).failed == {"t-2a": Reason("rooms-bbb-broken", {"number": 500})}
        server.broken = frozenset()
        assert [room.new for room in (await rooms(asking).open(WANTED)).rooms] == [False, True, False]


async def test_an_answer_that_is_lost() -> None:
    """The room was made all the same, and is found."""
    async with place() as server, client(server, seconds=0.3) as asking:
        server.silent = frozenset({"2a Eltern"})
        found = await rooms(asking).open(WANTED)
        assert (len(found.rooms), found.failed, len(server.rooms)) == (3, {}, 3)


async def test_a_server_that_fails_for_good_is_not_asked_for_each_room() -> None:
    async with place() as server, client(server) as asking:
        many = [WantedRoom(f"t-{number}", f"{number} Raum", number) for number in range(1, 9)]
        server.broken = frozenset(room.name for room in many[1:])
        found = await rooms(asking).open(many)
        assert [room.table for room in found.rooms] == ["t-1"]
        assert len(server.calls("create")) == 3
        assert found.failed["t-8"] == Reason("rooms-bbb-not-tried")


async def test_the_meeting_ends_while_rooms_are_made() -> None:
    async with place() as server, client(server) as asking:

        def end(step: Step) -> None:
            server.meetings["kreis"].running = False

        found = await rooms(asking).open(WANTED, end)
        assert [room.table for room in found.rooms] == ["t-1a"]
        assert found.failed == {"t-2a": Reason("rooms-bbb-no-parent"), "t-2b": Reason("rooms-bbb-not-tried")}


async def test_cancelled_in_the_middle_the_next_call_goes_on() -> None:
    async with place() as server, client(server) as asking:
        server.silent = frozenset({"2a Eltern"})
        begun = asyncio.Event()
        task = asyncio.create_task(rooms(asking).open(WANTED, lambda step: begun.set()))
        async with asyncio.timeout(5):
            await begun.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        server.silent = frozenset()
        found = await rooms(asking).open(WANTED)
        assert (len(found.rooms), found.failed, len(server.rooms)) == (3, {}, 3)


async def test_what_must_be_there_first() -> None:
    async with place(running=False) as server:
        assert (await failed(server)).reason == Reason("sources-bbb-not-running")
        assert (await failed(server, parent="other")).reason == Reason("sources-bbb-absent")
        server.meetings["kreis"].running = True
        async with client(server, secret="another") as asking:
            with pytest.raises(BbbFailed) as raised:
                await rooms(asking).open(WANTED)
        assert raised.value.state == "secret"
        async with client(server) as asking:
            inside = (await rooms(asking).open(WANTED)).rooms[0].meeting
        server.meetings[inside].running = True
        assert (await failed(server, parent=inside)).reason == Reason("rooms-bbb-is-room")
        assert len(server.calls("create")) == 3


@pytest.mark.parametrize(
    ("key", "code"),
    [
        ("parentMeetingIdMissing", "rooms-bbb-parent-missing"),
        ("validationError", "rooms-bbb-name"),
        ("somethingElse", "rooms-bbb-failed"),
    ],
)
async def test_what_the_server_says_of_a_room(key: str, code: str) -> None:
    async with place() as server, client(server) as asking:
        server.refuse = {WANTED[0].name: key}
        assert (await rooms(asking).open(WANTED[:1])).failed == {"t-1a": Reason(code)}


async def test_a_room_that_nobody_could_enter_does_not_count() -> None:
    """An older server derives the id in another way."""
    async with place() as server, client(server) as asking:
        made = server.made
        server.made = lambda params, parent: made({**params, "sequence": "7"}, parent)  # type: ignore[method-assign]
        found = await rooms(asking).open(WANTED[:1])
        assert (found.rooms, found.failed) == ((), {"t-1a": Reason("rooms-bbb-ids")})


async def test_nothing_of_a_call_is_shown(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    async with place() as server, client(server) as asking:
        found = await rooms(asking).open(WANTED)
        link = rooms(asking).link(found.rooms[0], "p-1", "Ada Beispiel", "MODERATOR")
        shown = caplog.text + repr(found)
        for play in (cut, reply("", "302 Found", Location="https://other.example.org/")):
            server.play = play
            error = await failed(server)
            shown += "".join(traceback.format_exception(error))
        assert parse_qs(urlsplit(link).query)["role"] == ["MODERATOR"]
        assert SECRET not in shown + link
        assert "checksum=" not in shown
        assert "Beispiel" not in shown
        assert "door-of" not in shown


def test_every_reason_has_its_sentence() -> None:
    others = ("unreachable", "proxy", "certificate", "cut", "redirect", "status", "broken", "slow", "secret", "absent")
    for code in (*others, "not-running", "failed", "other", "malformed", "too-big"):
        for language in LANGUAGES:
            say = catalogue(language)
            assert say.has(f"sources-bbb-{code}")
            assert "{" not in say(f"rooms-bbb-{code}", number=1, seconds=2, limit=2)
            assert say.has(f"rooms-bbb-{code}")
