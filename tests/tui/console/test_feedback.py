"""The closing round onto its sheet: out of the saved chat while it grows, pasted, and typed."""

from __future__ import annotations

import datetime as dt
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from textual.widgets import Static, TextArea

from qzlive.session.commands.agenda import BeginItem
from qzlive.session.state import Sheet
from tests.qzlive.session.circle import pasted
from tests.server.running import Place, running
from tests.tui.console.desk import Desk
from tests.tui.console.feeding import quick
from tests.tui.console.moderating import Console, moderating
from tests.tui.hostile import HOSTILE, assert_harmless
from tests.tui.snapshots import assert_screen, still
from tui.console.plenary import feedback
from tui.console.plenary.feedback import Feedback
from tui.console.plenary.lines import WriteLines
from tui.console.rows import Rows
from tui.sources.chat_file import ChatFile


def written(place: Place) -> list[str]:
    sheet = place.state.sheet_of(item=list(place.state.items)[-1])
    return [entry.text for entry in sorted(sheet.entries.values(), key=lambda entry: entry.rank)]


def save(home: Path, *messages: tuple[int, str, str]) -> None:
    """Save a chat as Zoom does; messages are (minutes from now, name, text)."""
    now = dt.datetime.now(ZoneInfo("Europe/Berlin"))
    lines = [
        f"{now + dt.timedelta(minutes=minutes):%H:%M:%S} From  {name}  to  Everyone:\n\t{text}\n"
        for minutes, name, text in messages
    ]
    file = home / "Documents" / "Zoom" / "2031-05-14 14.00.00 Kreis 81234567890" / "meeting_saved_chat.txt"
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = file.with_name("being_saved")
    fresh.write_text("".join(lines), encoding="utf-8")
    fresh.replace(file)


async def begin(console: Console, *numbers: int) -> None:
    for number in numbers:
        items = list(console.place.state.items)
        console.app.send(BeginItem(item=items[number], current=console.place.state.current))
        await console.saved()


def facts(console: Console) -> str:
    return str(console.app.screen.query_one("#facts", Static).content)


async def test_feedback_comes_out_of_a_chat_that_grows_from_a_block_and_from_the_keyboard(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home"
    quick(monkeypatch, home)
    monkeypatch.setattr(feedback, "ChatFile", partial(ChatFile, interval=0.02, settle=0.01))
    early = (-60, "Anna Berg", "Die Einladung war klar")
    said = [early, (1, "Anna Berg", "Mehr Zeit an den Tischen"), (1, "Cem Kaya", "Danke!")]
    async with running(tmp_path / "data") as place, moderating(place, tmp_path / "out") as console:
        await console.people("1 Anna Berg", "2 Cem Kaya")
        await begin(console, 0, 3)
        save(home, *said)
        await console.press("8", "f", "down", "enter")
        await console.until(lambda: isinstance(console.app.screen, Feedback) and "2 Beiträge, 1" in facts(console))
        # Somebody writes while the list is open, and names a person.
        save(home, *said, (2, "Cem Kaya", "Danke an Anna Berg für alles"))
        await console.until(lambda: "3 Beiträge, 2 angekreuzt" in facts(console))
        await console.press("end", "enter")
        await console.saved()
        assert written(place) == ["Mehr Zeit an den Tischen", "Danke an Anna Berg für alles"]
        await console.until(lambda: "0 angekreuzt, 2 stehen schon da" in facts(console))
        # From when on is chosen; what is not taken by itself can be ticked; what stands there adds nothing.
        await console.press("z", "end", "enter")
        await console.until(lambda: "4 Beiträge" in facts(console))
        await console.press("home", "space", "down", "space", "enter")
        await console.saved()
        assert written(place)[2:] == ["Danke!"]
        await console.press("enter")
        await console.press("escape", "f", "end", "enter")
        console.app.screen.query_one(TextArea).text = "• Gute Technik\n• Mehr Zeit an den Tischen!\nCem Kaya: Zu lang"
        await console.press("ctrl+s")
        await console.until(lambda: isinstance(console.app.screen, Feedback))
        await console.press("enter", "escape", "f", "enter")
        await console.until(lambda: isinstance(console.app.screen, WriteLines))
        await console.enter("Getippt")
        await console.enter("Noch eins")
        await console.saved()
        assert written(place)[-2:] == ["Getippt", "Noch eins"]
        # This plan has no summary: where a conclusion goes is chosen.
        await console.press("escape", "z", "enter")
        await console.enter("Fazit")
        await console.saved()
        assert written(place)[-1:] == ["Fazit"]
        assert len(written(place)) == len(set(written(place)))
        assert not any("Cem" in text for text in written(place))


def closing(desk: Desk) -> Sheet:
    """The sheet of the closing round, which begins now."""
    for number in range(len(desk.state.items)):
        desk.begin(number, 1)
    return desk.state.sheet_of(item=list(desk.state.items)[-1])


CHAT = """\
16:51:10 From  Anna Berg  to  Everyone:
\tDer Austausch am Tisch war sehr gut, mehr Zeit dafür wäre schön
16:51:52 From  Cem Kaya  to  Everyone:
\tDanke!
16:52:02 From  Bo Lind  to  Everyone:
\tDanke an Anna Berg für die ruhige Moderation
16:52:09 From  Dana Roth  to  Moderation (Direct Message):
\tMir war es zu lang
"""


async def test_screen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    still(monkeypatch)
    desk = Desk()
    desk.do(pasted("1 Anna Berg", "Cem Kaya", "Bo Lind", "Dana Roth"))
    sheet = closing(desk)
    app = desk.app(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await desk.settled(pilot)
        app.push_screen(Feedback(app, sheet.id, CHAT))
        await desk.settled(pilot)
        await pilot.press("down", "down")
        await assert_screen(pilot, "feedback-80")


async def test_hostile_messages_are_shown_and_taken_as_texts(tmp_path: Path) -> None:
    desk = Desk()
    sheet = closing(desk)
    app = desk.app(tmp_path)
    said = enumerate(HOSTILE, 10)
    chat = "".join(f"16:52:{place} From  {text}  to  Everyone:\n\t{text} sagt\n" for place, text in said)
    async with app.run_test(size=(80, 24)) as pilot:
        app.push_screen(Feedback(app, sheet.id, chat))
        await desk.settled(pilot)
        assert app.screen.query_one(Rows).row_count > 8
        assert_harmless(app)
        await pilot.press("enter")
        await desk.settled(pilot)
        assert_harmless(app)
        # The data of the session were deleted meanwhile.
        await pilot.press("escape")
        app.push_screen(Feedback(app, "gone", chat))
        await desk.settled(pilot)
        await pilot.press("ctrl+s")
        assert any(note.message == app.t("session-sheet-unknown") for note in app._notifications)
    assert len(desk.state.sheets[sheet.id].entries) > 8
