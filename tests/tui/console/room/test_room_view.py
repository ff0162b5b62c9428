"""The room in the console: what its lines say, what is announced, and writing to a table."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import Static, TextArea

from qzlive.language import catalogue
from qzlive.session.clock import MINUTE
from qzlive.session.commands.agenda import BeginItem
from qzlive.session.commands.plenary import TickBroadcast
from qzlive.session.room import Row, room
from qzlive.wire.frames import Presence
from tests.tui.console.desk import OWN, Desk
from tests.tui.console.test_screens import at_the_tables
from tests.tui.snapshots import still
from tui.console.room import rows as told
from tui.console.room.facts import present
from tui.console.room.notice import NoticeLine, notice, said
from tui.console.rows import Rows

T = catalogue("de")


def host_of_2a(desk: Desk, **more: object) -> None:
    """Change what is known of the host of 2a."""
    assert desk.presence is not None
    seat = desk.seat("2a").id
    devices = ({**one, **(more if one["seat"] == seat else {})} for one in desk.presence.devices)
    desk.presence = Presence(devices=tuple(devices))
    desk.listener("presence")


def line(desk: Desk, label: str) -> tuple[Row, list[str]]:
    rows = room(desk.state, present(desk.presence), desk.now(), own=OWN)
    [row] = [row for row in rows if told.table_label(desk.state, row) == label]
    cells = told.cells(desk.state, row, desk.now(), T, told.asked(rows), OWN)
    return row, [text for text, _ in cells]


def test_a_line_tells_counts_last_change_and_what_is_lacking() -> None:
    desk = at_the_tables(6)
    assert line(desk, "1a")[1][:6] == ["●", "1a", "2", "1", "–", ""]
    assert line(desk, "1a")[1][6] == "6 Min."
    assert line(desk, "3a")[1][:3] == ["○", "3a", "–"]
    assert line(desk, "3a")[1][-1] == "niemand da (6 Min.)"
    assert line(desk, "4b")[1][0] == "·"
    assert line(desk, "14:00")[1] == ["", "14:00", "", "", "", "", "", "Begrüßung und Aktuelles"]
    desk.now_at += 60 * MINUTE
    assert line(desk, "1a")[1][6] == "15:46"


def test_who_takes_care_is_named_instead_of_the_call() -> None:
    desk = at_the_tables(6)
    host_of_2a(desk, help=True, asked_at=desk.now() - 2 * MINUTE)
    assert line(desk, "2a")[1][-1] == "bittet um Hilfe (2 Min.) · 1 Probe"
    first = notice(desk.state, present(desk.presence), OWN, desk.now())
    assert first is not None
    assert said(first, desk.state, T, key="h", copied=False) == "Tisch 2a (Ruth K.) bittet um Hilfe – h nimmt es an"
    assert desk.presence is not None
    seat = desk.seat("2a").id
    helper = {"device": "m", "label": "Mona", "role": "moderator", "seat": None, "coming": seat, "coming_at": 1}
    desk.presence = Presence(devices=(*desk.presence.devices, helper))
    row, cells = line(desk, "2a")
    assert cells[-1].startswith("Mona kümmert sich · 1 Probe")
    assert "Sie kümmern sich" in told.about(desk.state, row, T, "m")
    assert "Mona kümmert sich" in told.about(desk.state, row, T, OWN)
    assert notice(desk.state, present(desk.presence), OWN, desk.now()) is None
    mine = notice(desk.state, present(desk.presence), "m", desk.now() + 29 * MINUTE)
    assert mine is not None
    assert said(mine, desk.state, T, key="h", copied=False) == (
        "Sie kümmern sich um Tisch 2a – h: erledigt · zu senden: „Noch zehn Minuten.“ (5)"
    )


def test_a_device_of_which_an_older_server_says_less_asks_for_nothing() -> None:
    [one] = present(Presence(devices=({"device": "d", "role": "host", "seat": "s"},)))
    assert (one.asks, one.cares, one.label) == (None, None, "")
    assert present(None) == ()


@pytest.mark.parametrize("width", [24, 40, 78])
def test_the_questions_of_a_table_share_a_line(width: int) -> None:
    desk = at_the_tables(6)
    row, _ = line(desk, "2a")
    found = told.asked_about(desk.state, row, T, width, whole=False)
    assert found.count(" · ") == 2
    assert len(found) <= max(width, 30)
    assert told.asked_about(desk.state, row, T, width, whole=True).count("\n") == 2


async def test_an_announcement_is_copied_sent_and_ticked_from_any_view(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    still(monkeypatch)
    given: list[str] = []

    def put(text: str) -> bool:
        given.append(text)
        return True

    monkeypatch.setattr("tui.clipboard.put", put)
    desk = at_the_tables(33)
    app = desk.app(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await desk.settled(pilot)
        line = app.screen.query_one(NoticeLine)
        assert not line.display
        # The tables began a minute late: ten minutes are left at 36, a minute before that it is handed over.
        desk.now_at += MINUTE
        await pilot.press("2")
        await desk.settled(pilot)
        assert str(line.content) == "Jetzt in den Breakouts senden: „Noch zehn Minuten.“ – h kopiert"
        await pilot.press("h")
        await desk.settled(pilot)
        assert given == ["Noch zehn Minuten."]
        assert "dann h hakt ab" in str(line.content)
        assert desk.state.broadcast == frozenset()
        # Who has copied it and is busy in the call is asked for the tick a little longer.
        at = desk.now_at
        desk.now_at += 5 * MINUTE
        assert app.asked_for is not None
        desk.now_at += 2 * MINUTE
        assert app.asked_for is not None
        assert app.asked_for.planned is not None
        assert app.asked_for.planned.key == "topics/5"
        desk.now_at = at
        await pilot.press("h")
        await desk.settled(pilot)
        assert desk.state.broadcast == {"topics/10"}
        assert not line.display
        # The other moderator's tick is seen at once, one's own can be taken back.
        await pilot.press("5", "home")
        await desk.settled(pilot)
        listed = app.screen.query_one("#sent", Rows)

        def row(number: int) -> list[str]:
            return [str(cell) for cell in listed.get_row_at(number)]

        assert row(0)[2:] == ["✓", "", "Ansage: Noch zehn Minuten."]
        assert row(1)[2:4] == ["–", "in 6 Min."]
        desk.do(TickBroadcast(what="topics/5"))
        await pilot.press("space")
        await desk.settled(pilot)
        assert (row(0)[2], row(0)[3], row(1)[2]) == ("–", "jetzt senden", "✓")
        desk.now_at += 5 * MINUTE
        desk.listener("picture")
        await desk.settled(pilot)
        assert row(0)[3] == "nicht gesendet"
        assert not line.display
        message = desk.state.messages[-1].id
        await pilot.press("down", "down", "space")
        await desk.settled(pilot)
        assert message in desk.state.broadcast


async def test_a_message_to_the_table_under_the_cursor_without_leaving_the_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    still(monkeypatch)
    desk = at_the_tables(6)
    app = desk.app(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await desk.settled(pilot)
        await pilot.press("4")
        await desk.settled(pilot)
        rows = app.screen.query_one("#sheet-list", Rows)
        order = [key.value for key in rows.rows]
        rows.select(desk.sheet("3a").id)
        await desk.settled(pilot)
        await pilot.press("n")
        await desk.settled(pilot)
        app.screen.query_one(TextArea).text = "x" * 20_000
        await pilot.press("ctrl+s")
        await desk.settled(pilot)
        # What cannot be sent is asked about again.
        area = app.screen.query_one(TextArea)
        assert len(area.text) == 20_000
        area.text = "Die Schulsozialarbeit kommt."
        await pilot.press("ctrl+s")
        await desk.settled(pilot)
        assert (desk.state.messages[-1].table, desk.state.messages[-1].text) == (
            desk.table("3a"),
            "Die Schulsozialarbeit kommt.",
        )
        # Nothing has moved while somebody reads; a while later 3a, for which somebody wrote, is below those without.
        desk.write("3a", "Ein Punkt")
        desk.listener("picture")
        await desk.settled(pilot)
        assert [key.value for key in rows.rows] == order
        desk.now_at += MINUTE
        desk.listener("picture")
        await desk.settled(pilot)
        assert [key.value for key in rows.rows] != order
        assert rows.key == desk.sheet("3a").id
        assert "3a" not in str(app.screen.query_one("#room-summary", Static).content)
        desk.do(BeginItem(item=list(desk.state.items)[5], current=desk.state.current))
        await desk.settled(pilot)
        assert str(app.screen.query_one("#room-summary", Static).content) == (
            "12 Tische · 2 mit Gastgeber*in · 5 Punkte"
        )
