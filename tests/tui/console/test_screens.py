"""Pictures of the console's views in German, with a clock that stands still."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from qzlive.session.clock import MINUTE
from qzlive.session.commands.agenda import CloseSheets
from qzlive.session.commands.texts import ChangeQuestion, SendMessage
from qzlive.wire.frames import Presence
from tests.tui.console.desk import Desk
from tests.tui.snapshots import assert_screen, still

SMALL, LARGE = (80, 24), (140, 40)


def at_the_tables(minutes: int) -> Desk:
    """The sample circle so many minutes into its topic tables, which began a minute late."""
    desk = Desk()
    for label, name in (("1a", "Jana"), ("2a", "Ruth K."), ("3a", "Ole")):
        desk.host(label, name)
    desk.write("2a", "Ein Versuch", trial=True)
    for number, late in enumerate((2, 3, 4, 2, 1)):
        desk.begin(number, late)
    desk.write("1a", "Ein Anruf in der ersten Woche", "Beim Abholen steht immer dieselbe Person an der Tür")
    desk.write("1a", "Einladungen als Sprachnachricht statt als Brief", question=1)
    desk.now_at += minutes * MINUTE
    desk.write("2a", "Die Bücherei macht mit")
    desk.do(SendMessage(message=desk.fresh(), table=None, text="Bitte denken Sie an zwei Punkte für das Plenum."))
    desk.do(SendMessage(message=desk.fresh(), table=desk.table("2a"), text="Die Schulsozialarbeit kommt zu Ihnen."))
    desk.who_is_here("1a", "2a")
    return desk


def refused(desk: Desk) -> Desk:
    desk.send(ChangeQuestion(topic=1, question="gibt-es-nicht", text="Was haben Eltern von einem frühen Anruf?"))
    return desk


def knocked(desk: Desk) -> Desk:
    device = "01900000-0000-7000-8000-00000000aaaa"
    desk.who_is_here("1a", "2a", knocking=({"device": device, "seat": desk.seat("4b").id, "label": "Tom [/] Vogel"},))
    return desk


def called(desk: Desk) -> Desk:
    """The host of 2a has asked for help two minutes ago."""
    assert desk.presence is not None
    asking = {"help": True, "asked_at": desk.now_at - 2 * MINUTE}
    devices = ({**one, **(asking if one["seat"] == desk.seat("2a").id else {})} for one in desk.presence.devices)
    desk.presence = Presence(devices=tuple(devices), knocking=desk.presence.knocking)
    return desk


def closed(desk: Desk) -> Desk:
    desk.do(CloseSheets())
    return desk


Walk = tuple[Callable[[], Desk], tuple[int, int], tuple[tuple[str, tuple[str, ...]], ...]]
"""Who makes the desk, the size, and pictures on the way with the keys that lead to each from the one before."""

WALKS: dict[str, Walk] = {
    "before": (Desk, SMALL, (("programme-before", ()), ("programme-start", ("n",)))),
    "programme": (
        lambda: at_the_tables(6),
        SMALL,
        (
            ("programme", ()),
            ("programme-chat", ("t", "enter")),
            ("item-form", ("escape", "c")),
            ("export", ("escape", "e")),
            ("help", ("escape", "f1")),
        ),
    ),
    "announcement": (lambda: at_the_tables(40), SMALL, (("programme-announcement", ()),)),
    "overrun": (lambda: at_the_tables(49), SMALL, (("programme-overrun", ()), ("programme-giver", ("m",)))),
    "views": (
        lambda: at_the_tables(6),
        SMALL,
        (
            ("sheets", ("4",)),
            ("sheets-help", ("f1",)),
            ("sheet", ("escape", *["down"] * 11, "enter")),
            ("messages", ("5", "n")),
            ("message-to", ("escape", "t")),
            ("texts", ("escape", "escape", "6", "down")),
            ("topic-form", ("enter",)),
            ("access", ("escape", "7")),
            ("card", ("down", "enter")),
        ),
    ),
    "refused": (lambda: refused(at_the_tables(6)), SMALL, (("refused", ("exclamation_mark",)),)),
    "large": (
        lambda: closed(called(knocked(at_the_tables(36)))),
        LARGE,
        (
            ("programme-large", ()),
            ("sheets-large", ("4", *["down"] * 10)),
            ("messages-large", ("5",)),
            ("texts-large", ("6", "down")),
            ("access-large", ("7", "c")),
        ),
    ),
}


@pytest.mark.parametrize("walk", WALKS)
async def test_screens(walk: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    still(monkeypatch)
    # A screen names the files that it writes: they must not carry this test's folder.
    monkeypatch.chdir(tmp_path)
    make, size, pictures = WALKS[walk]
    desk = make()
    app = desk.app(Path("qzlive"))
    async with app.run_test(size=size) as pilot:
        await desk.settled(pilot)
        for name, keys in pictures:
            await pilot.press(*keys)
            await desk.settled(pilot)
            await assert_screen(pilot, f"console-{name}")
