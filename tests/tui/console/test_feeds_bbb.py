"""BigBlueButton in the console: a server that speaks its API, a real server of the circle, keys."""

from __future__ import annotations

from pathlib import Path

import pytest

from qzlive.session.commands.people import AddPerson, MarkHere
from tests.bbb_server import BbbMeeting, BbbServer, bbb_server, reply
from tests.server.running import running
from tests.tui.console.feeding import PLAN, closed, follow, line, quick, said, settings, shown
from tests.tui.console.moderating import Console, moderating
from tui.console.feeds.dialog import PickMeeting
from tui.console.people.panel import PeoplePanel
from tui.sources.bbb_settings import SettingsRefused

ANN, BO = "01900000-0000-7000-8000-0000000000a1", "01900000-0000-7000-8000-0000000000b2"


@pytest.fixture(autouse=True)
def _quick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    quick(monkeypatch, tmp_path / "home")


def meeting(server: BbbServer, id_: str = "m-1", name: str = "Kreis") -> BbbMeeting:
    server.meetings[id_] = found = BbbMeeting(id_, name)
    return found


def here(console: Console) -> set[str]:
    return {person.name for person in console.place.state.people.values() if person.here}


async def test_join_rename_and_leave(tmp_path: Path) -> None:
    async with bbb_server() as server, running(tmp_path / "data", plan=PLAN) as place:
        circle, _ = meeting(server), meeting(server, "m-2", "Anderer Kreis")
        circle.join("u-1", "2 Anna Berg")
        circle.join("u-2", "Bo Lind")
        async with moderating(place, tmp_path, bbb=settings(server)) as console:
            await console.people("Gerd Alt")
            await follow(console, "2")
            await console.until(lambda: "2 Besprechungen" in said(console, "bbb"), said(console, "bbb"))
            await console.press("m")
            await console.until(lambda: isinstance(console.app.screen, PickMeeting))
            await console.press("enter")
            assert await shown(console) == [("Gerd Alt", "left"), ("Anna Berg", "added"), ("Bo Lind", "added")]
            await console.press("l")
            await closed(console)
            await console.until(lambda: here(console) == {"Anna Berg", "Bo Lind"})
            assert "Kreis · 2 Verbindungen" in said(console, "bbb")
            await console.press("escape")
            circle.join("u-3", "3 Cem Demir")
            circle.rename("u-2", "1 Bo Lind")
            await console.until(lambda: console.topics("Bo Lind") == (1,))
            await console.until(lambda: "Cem Demir" in here(console))
            await console.until(lambda: "2 Wünsche, 1 gekommen" in line(console), line(console))
            circle.leave("u-1")
            await console.until(lambda: here(console) == {"Bo Lind", "Cem Demir"})
            await console.until(lambda: "1 gegangen" in line(console))
            assert console.topics("Anna Berg") == (2,)


async def test_who_was_never_in_the_meeting_does_not_leave_it(tmp_path: Path) -> None:
    """Somebody entered at the desk, or marked as here by a moderator, may be at the telephone."""
    async with bbb_server() as server, running(tmp_path / "data", plan=PLAN) as place:
        circle = meeting(server)
        circle.join("u-1", "2 Anna Berg")
        async with moderating(place, tmp_path, bbb=settings(server, meeting="m-1")) as console:
            await follow(console, "2")
            await shown(console)
            await console.press("l")
            await console.until(lambda: here(console) == {"Anna Berg"})
            console.app.send(AddPerson(person=ANN, name="Gerd Alt"))
            circle.join("u-2", "Bo Lind")
            await console.until(lambda: here(console) == {"Anna Berg", "Gerd Alt", "Bo Lind"})
            circle.leave("u-2")
            await console.until(lambda: here(console) == {"Anna Berg", "Gerd Alt"})
            console.app.send(MarkHere(person=console.person("Bo Lind").id, here=True))
            await console.saved()
            circle.join("u-3", "Cem Demir")
            await console.until(lambda: "Cem Demir" in here(console))
            assert here(console) == {"Anna Berg", "Gerd Alt", "Bo Lind", "Cem Demir"}


async def test_a_line_that_nobody_wanted_does_not_come_again(tmp_path: Path) -> None:
    async with bbb_server() as server, running(tmp_path / "data", plan=PLAN) as place:
        circle = meeting(server)
        circle.join("u-1", "2 Anna Berg")
        circle.join("u-9", "Saal Nord")
        async with moderating(place, tmp_path, bbb=settings(server, meeting="m-1")) as console:
            await console.people("1 Anna Berg")
            await follow(console, "2")
            assert await shown(console) == [("Anna Berg", "changed"), ("Saal Nord", "added")]
            await console.press("down", "space", "l")
            await closed(console)
            await console.until(lambda: console.topics("Anna Berg") == (2,))
            circle.join("u-2", "3 Bo Lind")
            await console.until(lambda: here(console) == {"Anna Berg", "Bo Lind"})
            circle.rename("u-9", "3 Nora Nord")
            await console.until(lambda: "Nora Nord" in here(console))


async def test_what_fails_is_said_and_the_list_stays(tmp_path: Path) -> None:
    async with bbb_server() as server, running(tmp_path / "data", plan=PLAN) as place:
        circle = meeting(server)
        circle.join("u-1", "2 Anna Berg")
        async with moderating(place, tmp_path, bbb=settings(server, meeting="m-1")) as console:
            await follow(console, "2")
            await shown(console)
            await console.press("l")
            await console.until(lambda: here(console) == {"Anna Berg"})
            await closed(console)
            right = server.secret
            for play, secret, short, whole in (
                (None, "another-secret", "Schlüssel nicht anerkannt", "erkennt den Schlüssel"),
                (reply("", "503 Service Unavailable"), right, "nicht erreichbar", "Störung"),
                (reply("<resp"), right, "gestört", "beschädigt"),
                (server.slow, right, "keine Antwort", "nicht geantwortet"),
            ):
                server.play, server.secret = play, secret
                await console.until(lambda whole=whole: whole in said(console, "bbb"), whole)
                await console.until(lambda short=short: short in line(console), short)
                assert "eine Verbindung" in said(console, "bbb")
                assert here(console) == {"Anna Berg"}
                assert right not in said(console, "bbb") + line(console)
            server.play = None
            circle.join("u-2", "Bo Lind")
            await console.until(lambda: "Bo Lind" in here(console))
            await console.until(lambda: "Liste bleibt" not in line(console))


async def test_it_can_be_stopped_and_started_again_at_once(tmp_path: Path) -> None:
    async with bbb_server() as server, running(tmp_path / "data", plan=PLAN) as place:
        meeting(server).join("u-1", "2 Anna Berg")
        async with moderating(place, tmp_path, bbb=settings(server, meeting="m-1")) as console:
            await follow(console, "2", "2", "2")
            assert await shown(console) == [("Anna Berg", "added")]
            await console.press("escape", "2", "2")
            assert await shown(console) == [("Anna Berg", "added")]
            await console.press("escape", "2")
            await console.until(lambda: line(console) == "")
            await console.until(lambda: server.at_once == 0)
            assert server.most <= 2


async def test_a_server_that_cannot_be_asked_is_said(tmp_path: Path) -> None:
    refused = SettingsRefused("sources-bbb-no-secret", variable="QZLIVE_BBB_SECRET", file_variable="DATEI")
    async with running(tmp_path / "data", plan=PLAN) as place, moderating(place, tmp_path, bbb=refused) as console:
        await follow(console, "2")
        assert "Schlüssel für BigBlueButton fehlt" in said(console, "bbb")
        assert not console.app.screen_stack[1].query_one(PeoplePanel).feeds.bbb.running
