"""Following a meeting while people come, rename themselves and go, and while the server has its bad moments."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from qzlive.reason import Reason
from tests.bbb_server import Asked, BbbMeeting, BbbServer, bbb_server, cut, reply
from tui.sources.bbb import BbbClient
from tui.sources.bbb_follower import BbbStatus, Change, Follower, pause
from tui.sources.bbb_settings import BbbSettings, parse_api

from .waiting import beside, until

HOUR = 3600.0


class Noting(Follower):
    """A follower that notes its changes."""

    def __init__(self, server: BbbServer, meeting: str | None = "m-1", secret: str = "", **more: float) -> None:
        settings = BbbSettings(parse_api(server.url), secret or server.secret, meeting)
        self.changes: list[Change] = []
        super().__init__(settings, listener=self.changes.append, now=lambda: 1_000, **{"interval": 0.01, **more})

    @property
    def names(self) -> list[str]:
        return [row.display for row in self.roster.rows] if self.roster is not None else []


@asynccontextmanager
async def following(server: BbbServer, meeting: str | None = "m-1", **more: float) -> AsyncIterator[Noting]:
    follower = Noting(server, meeting, **more)
    async with beside(follower.run()):
        yield follower


@pytest.fixture
async def server() -> AsyncIterator[BbbServer]:
    """A server on which one meeting runs with one person."""
    async with bbb_server() as server:
        meeting = server.meetings["m-1"] = BbbMeeting("m-1", "Kreis")
        meeting.join("u-1", "2 Ada Beispiel")
        yield server


async def test_people_come_rename_themselves_and_go(server: BbbServer) -> None:
    meeting = server.meetings["m-1"]
    async with following(server) as follower:
        await until(lambda: follower.names == ["2 Ada Beispiel"])
        assert follower.status == BbbStatus("ok", None, 1_000, 1)
        meeting.join("u-2", "Bo Muster")
        await until(lambda: follower.names == ["2 Ada Beispiel", "Bo Muster"])
        meeting.rename("u-2", "3 Bo Muster")
        await until(lambda: follower.names == ["2 Ada Beispiel", "3 Bo Muster"])
        meeting.leave("u-1")
        await until(lambda: follower.names == ["3 Bo Muster"])
        assert follower.status == BbbStatus("ok", None, 1_000, 1)
    assert follower.status.state == "off"
    assert follower.names == ["3 Bo Muster"]


async def test_nothing_is_said_while_nothing_changes(server: BbbServer) -> None:
    async with following(server) as follower:
        await until(lambda: len(server.asked) > 5)
        assert follower.changes == ["status", "status", "roster"]


async def test_a_meeting_is_chosen_not_guessed(server: BbbServer) -> None:
    server.meetings["m-2"] = BbbMeeting("m-2", "Anderer Kreis")
    server.meetings["m-2"].join("u-9", "Cem Muster")
    async with following(server, None) as follower:
        await until(lambda: [meeting.id for meeting in follower.meetings] == ["m-1", "m-2"])
        assert (follower.status, follower.roster) == (BbbStatus("choosing"), None)
        follower.choose("m-2")
        await until(lambda: follower.names == ["Cem Muster"])
        follower.choose("m-1")
        assert (follower.status, follower.roster) == (BbbStatus("waiting"), None)
        await until(lambda: follower.names == ["2 Ada Beispiel"])
        follower.choose(None)
        await until(lambda: follower.status.state == "choosing")
        assert follower.roster is None


async def test_an_answer_about_the_meeting_before_is_not_taken(server: BbbServer) -> None:
    """The other meeting is chosen while the first list is on its way."""
    go = asyncio.Event()

    async def late(asked: Asked, writer: asyncio.StreamWriter) -> None:
        await go.wait()
        await reply(server.answer(asked))(asked, writer)

    server.meetings["m-2"] = BbbMeeting("m-2", "Anderer Kreis")
    server.meetings["m-2"].join("u-9", "Cem Muster")
    server.play = late
    async with following(server, interval=HOUR) as follower:
        await until(lambda: server.asked)
        follower.choose("m-2")
        go.set()
        await until(lambda: follower.roster is not None)
        assert follower.names == ["Cem Muster"]
    assert server.most == 1


async def test_at_once_when_it_is_asked_for(server: BbbServer) -> None:
    async with following(server, interval=HOUR) as follower:
        await until(lambda: follower.status.state == "ok")
        server.meetings["m-1"].join("u-2", "Bo Muster")
        follower.again()
        await until(lambda: len(follower.names) == 2)
        async with BbbClient(follower.settings) as other:
            for _ in range(3):
                await other.people("m-1")
        assert len(server.asked) == 2 + 3


async def test_the_list_stays_while_the_server_fails(server: BbbServer) -> None:
    async with following(server) as follower:
        await until(lambda: follower.status.state == "ok")
        for play, reason in (
            (cut, Reason("sources-bbb-cut")),
            (reply("<resp"), Reason("sources-bbb-malformed")),
            (reply("", "503 Busy"), Reason("sources-bbb-broken", {"number": 503})),
        ):
            server.play = play
            await until(lambda reason=reason: follower.status.reason == reason)
            assert (follower.status.at, follower.status.count, follower.names) == (1_000, 1, ["2 Ada Beispiel"])
            follower.again()
        server.play = None
        follower.again()
        await until(lambda: follower.status == BbbStatus("ok", None, 1_000, 1))


async def test_an_ended_meeting_leaves_its_list(server: BbbServer) -> None:
    async with following(server) as follower:
        await until(lambda: follower.status.state == "ok")
        meeting = server.meetings.pop("m-1")
        await until(lambda: follower.status.state == "absent")
        assert follower.names == ["2 Ada Beispiel"]
        server.meetings["m-1"] = meeting
        await until(lambda: follower.status.state == "ok")


async def test_a_wrong_secret_is_said(server: BbbServer) -> None:
    follower = Noting(server, secret="another")
    async with beside(follower.run()):
        await until(lambda: follower.status == BbbStatus("secret", Reason("sources-bbb-secret")))
    assert follower.roster is None
    assert "another" not in repr(follower.settings) + repr(follower.status)


async def test_failures_are_counted_until_one_fetch_succeeds(server: BbbServer) -> None:
    server.play = reply("", "500 Oh")
    async with following(server, slowest=0.02) as follower:
        await until(lambda: follower.failures >= 4)
        server.play = None
        await until(lambda: follower.status.state == "ok")
        assert follower.failures == 0


def test_it_asks_less_often_while_it_fails() -> None:
    assert [pause(failures, 10.0, 60.0) for failures in (0, 1, 2, 3, 4, 5, 10_000)] == [10, 10, 20, 40, 60, 60, 60]


async def test_fetches_do_not_overlap_and_stop_at_once(server: BbbServer) -> None:
    server.play = server.slow
    async with following(server, seconds=HOUR) as follower:
        await until(lambda: server.at_once)
        for _ in range(5):
            follower.again()
        with pytest.raises(RuntimeError):
            await follower.run()
        assert follower.status.state == "waiting"
    assert (server.most, follower.status.state) == (1, "off")
    await until(lambda: server.at_once == 0)


async def test_it_can_be_started_again(server: BbbServer) -> None:
    follower = Noting(server)
    for _ in range(2):
        async with beside(follower.run()):
            await until(lambda: follower.status.state == "ok")
        assert follower.names == ["2 Ada Beispiel"]
