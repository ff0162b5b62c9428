"""Pictures of the host's screens, in German, at both sizes; the clock stands."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from itertools import count

import pytest
from textual.pilot import Pilot

from qzlive.session.commands.agenda import CloseSheets
from qzlive.session.commands.sheets import AddEntries, EditEntry, MarkEntry, SetHeading, StarEntry
from qzlive.wire.frames import LobbyFrame
from tests.tui.outline.test_writing import keys
from tests.tui.snapshots import assert_screen, still
from tui.host.app import HostApp
from tui.link.link import Problem
from tui.outline import spots

from .stage import Stage, StageLink
from .test_sheet import settled

SIZES = {"80x24": (80, 24), "140x40": (140, 40)}
WRITTEN = (
    [
        (0, "Ein Anruf in der ersten Woche, bei dem nichts beanstandet wird"),
        (0, "Beim Abholen steht immer dieselbe Person an der Tür"),
        (0, "Hausbesuch oder Spaziergang vor dem ersten Schultag"),
        (1, "braucht Zeit im Dienstplan"),
        (1, "am besten zu zweit, Lehrkraft und Ganztag"),
    ],
    [(0, "Einladungen als Sprachnachricht statt als Brief")],
)
"""What stands under the first questions."""

sized = pytest.mark.parametrize("size", SIZES)


def ids() -> Iterator[str]:
    return (f"0190cccc-0000-7000-8000-{number:012}" for number in count(1))


def written(stage: Stage, *, trial: bool = False) -> None:
    fresh, host, sheet = ids(), stage.hosts["1a"], stage.home["1a"]
    topic = stage.state.topics[1]
    for question, points in zip(topic.questions, WRITTEN, strict=False):
        spot = spots.at_end(stage.sheet("1a"), question.id)
        entries = spots.placed(stage.sheet("1a"), spot, points, fresh)
        stage.do(AddEntries(sheet=sheet, entries=entries, trial=trial), host)
    stage.do(StarEntry(sheet=sheet, entry=next(iter(stage.sheet("1a").entries)), starred=True), host)


@asynccontextmanager
async def shown(link: StageLink, size: str, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Pilot[int]]:
    still(monkeypatch)
    app = HostApp(link, "de")
    async with app.run_test(size=SIZES[size]) as pilot:
        await settled(pilot)
        yield pilot


@sized
async def test_in_the_middle(size: str, monkeypatch: pytest.MonkeyPatch) -> None:
    stage = Stage()
    stage.at(12)
    written(stage)
    stage.message("Bitte markieren Sie zwei Punkte für das Plenum mit einem Stern.")
    async with shown(StageLink(stage), size, monkeypatch) as pilot:
        await assert_screen(pilot, f"host-{size}")


@sized
async def test_writing(size: str, monkeypatch: pytest.MonkeyPatch) -> None:
    stage = Stage()
    stage.at(15)
    written(stage)
    async with shown(StageLink(stage), size, monkeypatch) as pilot:
        await keys(pilot, "down", "down", "down", "down", "enter", "=nach Absprache mit dem Träger")
        await assert_screen(pilot, f"host-writing-{size}")


@sized
async def test_offline_towards_the_end(size: str, monkeypatch: pytest.MonkeyPatch) -> None:
    stage = Stage()
    stage.at(38)
    written(stage)
    link = StageLink(stage)
    async with shown(link, size, monkeypatch) as pilot:
        link.say("offline", Problem("link-lost"))
        await settled(pilot)
        stage.at(41)
        await keys(pilot, "down", "enter", "=Ein Foto des Teams am Eingang", "enter", "escape")
        link.pull()
        await settled(pilot)
        await assert_screen(pilot, f"host-offline-{size}")


@sized
async def test_a_trial_days_before(size: str, monkeypatch: pytest.MonkeyPatch) -> None:
    stage = Stage(begun=False)
    written(stage, trial=True)
    async with shown(StageLink(stage), size, monkeypatch) as pilot:
        await assert_screen(pilot, f"host-trial-{size}")


@sized
async def test_written_apart(size: str, monkeypatch: pytest.MonkeyPatch) -> None:
    stage = Stage()
    stage.at(20)
    written(stage)
    entry = next(iter(stage.sheet("1a").entries))
    text = "Ein Anruf in den ersten beiden Wochen, nur um sich kennenzulernen"
    stage.do(EditEntry(sheet=stage.home["1a"], entry=entry, base="another", text=text))
    stage.do(SetHeading(sheet=stage.home["1a"], heading=stage.fresh(), text="Sonstiges", rank="a0"))
    async with shown(StageLink(stage), size, monkeypatch) as pilot:
        await keys(pilot, "down")
        await assert_screen(pilot, f"host-variants-{size}")
        await keys(pilot, "f9")
        await assert_screen(pilot, f"host-settle-{size}")


@sized
async def test_the_menu(size: str, monkeypatch: pytest.MonkeyPatch) -> None:
    stage = Stage()
    written(stage)
    async with shown(StageLink(stage), size, monkeypatch) as pilot:
        await keys(pilot, "down", "right")
        await assert_screen(pilot, f"host-menu-{size}")


@sized
async def test_closed_with_a_refused_text(size: str, monkeypatch: pytest.MonkeyPatch) -> None:
    stage = Stage()
    stage.at(60)
    written(stage)
    link = StageLink(stage)
    async with shown(link, size, monkeypatch) as pilot:
        await keys(pilot, "enter", "=Im Mai probieren zwei Schulen das Begrüßungstelefonat aus")
        stage.do(CloseSheets())
        link.pull()
        await settled(pilot)
        link.deliver()
        await settled(pilot)
        await assert_screen(pilot, f"host-closed-{size}")
        await keys(pilot, "ctrl+r")
        await assert_screen(pilot, f"host-unsent-{size}")


@sized
async def test_asking_without_a_code(size: str, monkeypatch: pytest.MonkeyPatch) -> None:
    stage = Stage()
    link = StageLink(stage)
    places = tuple(
        {"seat": f"seat-{topic.number}", "label": f"{topic.number}a", "title": topic.title}
        for topic in stage.state.topics.values()
    )
    lobby = LobbyFrame(title=stage.state.title, date=stage.state.date, places=places, deletion="2022-04-29")
    link.pull_nothing("online", lobby=lobby)
    async with shown(link, size, monkeypatch) as pilot:
        await keys(pilot, "=Ewa Zielińska", "enter", "down", "enter")
        await assert_screen(pilot, f"host-join-{size}")


@sized
async def test_a_code_that_is_wrong(size: str, monkeypatch: pytest.MonkeyPatch) -> None:
    link = StageLink(Stage())
    link.pull_nothing("refused", Problem("server-code-wrong"))
    async with shown(link, size, monkeypatch) as pilot:
        await assert_screen(pilot, f"host-refused-{size}")


@sized
async def test_a_server_that_does_not_answer(size: str, monkeypatch: pytest.MonkeyPatch) -> None:
    link = StageLink(Stage())
    link.pull_nothing("offline", Problem("link-unreachable"))
    async with shown(link, size, monkeypatch) as pilot:
        await assert_screen(pilot, f"host-waiting-{size}")


async def test_several_messages_and_something_said_for_a_moment(monkeypatch: pytest.MonkeyPatch) -> None:
    stage = Stage()
    stage.at(12)
    written(stage)
    stage.message("Bitte markieren Sie zwei Punkte für das Plenum mit einem Stern.")
    stage.message("Der Abschluss beginnt fünf Minuten später.")
    still(monkeypatch)
    app = HostApp(StageLink(stage), "de")
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await settled(pilot)
        await keys(pilot, "f2")
        await assert_screen(pilot, "host-said-80x24")


async def test_a_task_while_help_is_called(monkeypatch: pytest.MonkeyPatch) -> None:
    stage = Stage()
    stage.at(12)
    written(stage)
    entries = list(stage.sheet("1a").entries)
    task = MarkEntry(sheet=stage.home["1a"], entry=entries[1], kind="task", who="Schulleitung", until="31.05.")
    stage.do(task)
    stage.do(MarkEntry(sheet=stage.home["1a"], entry=entries[2], kind="agreement"))
    async with shown(StageLink(stage), "80x24", monkeypatch) as pilot:
        await keys(pilot, "f5", "down", "down")
        await assert_screen(pilot, "host-marked-80x24")
        await keys(pilot, "f7")
        await assert_screen(pilot, "host-task-80x24")
