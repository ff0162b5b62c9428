"""A window over a circle that is played in memory, with a clock that stands still."""

from __future__ import annotations

from typing import cast

from textual.pilot import Pilot
from textual.widgets import Digits, Static

from qzlive.session.commands.plenary import GiveFloor, SetTurn
from qzlive.session.commands.sheets import StarEntry
from qzlive.session.commands.tables import AddTable, ProposeTables, PublishTables
from qzlive.session.state import ScreenView
from tests.qzlive.session.circle import pasted
from tests.tui.console.desk import Desk
from tui.link.link import Link
from tui.window.app import WindowApp
from tui.window.layout import Order

FIRST = "Anna Bernd Cem Dora Ewa Fatma Georg Hanna Ivo Jana Karim Lena Malte Nele Ole Paula Ruth Selin Tom Ute"
LAST = (
    "Ahrens Birkenfeld-Öztürk Castor Dannewitz Eichhorn Fröhlich Günay Hollerbach Imhof Jäger Kowalski Lindenbaum "
    "Mettmann Nowak Oberländer"
)


def names(count: int) -> list[str]:
    """Invented display names with the number of a topic in front."""
    first, last = FIRST.split(), LAST.split()
    return [f"{n % 6 + 1} {first[n % len(first)]} {last[n // len(first)]}" for n in range(count)]


def published(count: int) -> Desk:
    """The sample circle in its break, so many people at their published tables."""
    desk = Desk()
    desk.do(pasted(*names(count)))
    for number, late in enumerate((2, 3, 4, 2)):
        desk.begin(number, late)
    for topic in range(1, 7):
        for _ in range(count // 40):
            desk.do(AddTable(breakout="topics", topic=topic))
    desk.do(ProposeTables(breakout="topics"))
    publish(desk)
    return desk


def publish(desk: Desk) -> None:
    desk.do(PublishTables(breakout="topics", number=desk.state.allocations["topics"].number))


def telling() -> Desk:
    """The sample circle while a topic tells its starred points."""
    desk = published(60)
    desk.begin(4, 1)
    desk.write("2a", "Eine feste Ansprechperson für jede Familie, auch nach dem Wechsel der Schule", "Die Bücherei")
    desk.write("2b", "Netzwerke leben von Personen: Wer geht, stellt jemanden vor, sonst beginnt alles von vorn.")
    for label in ("2a", "2b"):
        sheet = desk.sheet(label)
        desk.do(StarEntry(sheet=sheet.id, entry=next(iter(sheet.entries)), starred=True))
    desk.begin(5, 1)
    desk.do(SetTurn(topic=2, speaker="Ruth K.", minutes=3))
    desk.do(GiveFloor(topic=2))
    desk.now_at += 40_000
    return desk


def window(desk: Desk, view: ScreenView | None = None, order: Order = "name") -> WindowApp:
    return WindowApp(cast(Link, desk), None, view=view, order=order)


def text(app: WindowApp) -> str:
    """What the window shows, the digits too."""
    found = [str(one.visual) for one in app.screen.query(Static) if one.display]
    return "\n".join([*found, *(one.value for one in app.screen.query(Digits) if one.display)])


async def settled(desk: Desk, pilot: Pilot[int]) -> None:
    """Wait until the window shows everything that it was told."""
    app = pilot.app
    assert isinstance(app, WindowApp)
    await pilot.pause()
    while app.store.waiting:
        await pilot.pause(0.01)
    await pilot.pause()
