"""Texts that are changed from the console."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import Input, Static

from tests.server.running import PLAN, running
from tests.tui.console.desk import Desk
from tests.tui.console.moderating import moderating
from tests.tui.snapshots import still
from tui.console.forms import Form
from tui.console.rows import Rows
from tui.console.texts import text_lines
from tui.dialogs import Confirm

MORE = """
letter: Vielen Dank.
materials:
  - {title: Folien, link: "https://example.org/folien"}
announcements:
  - {date: 2031-06-01, title: Fachtag}
"""


def test_every_text_has_a_line() -> None:
    desk = Desk()
    told = list(text_lines(desk.state, desk.app(Path("unused")).t))
    count = {kind: sum(line.kind == kind for line in told) for kind in ("topic", "question", "item", "material")}
    assert count == {"topic": 6, "question": 18, "item": 7, "material": 6}
    assert len({line.key for line in told}) == len(told)


async def test_texts_are_changed_added_and_removed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    still(monkeypatch)
    async with running(tmp_path / "data", plan=PLAN + MORE) as place, moderating(place, tmp_path / "out") as console:
        await console.press("6")
        rows = console.app.screen.query_one("#texts-list", Rows)

        def go(beginning: str) -> None:
            rows.select(next(key for key in map(str, rows._rows) if key.startswith(beginning)))

        go("topic 1")
        await console.press("enter")
        await console.write("Neu [/] anfangen")
        await console.press("ctrl+s")
        await console.saved()
        assert place.state.topics[1].title == "Neu [/] anfangen"
        assert place.state.topics[1].assignment == "Sammeln Sie, was hilft."
        await console.press("n", "enter")
        await console.write("Was noch?")
        await console.press("ctrl+s")
        await console.saved()
        assert [question.text for question in place.state.topics[1].questions][-1] == "Was noch?"
        go("material")
        await console.press("x", "tab", "enter")
        await console.saved()
        assert not place.state.materials
        go("group topic")
        await console.press("enter", "tab")
        await console.write("Ein drittes Thema")
        await console.press("ctrl+s")
        await console.saved()
        assert place.state.topics[3].title == "Ein drittes Thema"
        assert any(table.topic == 3 for table in place.state.tables.values())


async def test_a_form_says_what_is_wrong_and_keeps_what_was_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    still(monkeypatch)
    desk = Desk()
    async with desk.app(tmp_path).run_test(size=(80, 24)) as pilot:
        await pilot.press("6", "enter")
        form = pilot.app.screen
        assert isinstance(form, Form)
        for number, said in (("abc", "Zahl von 1 bis 999"), ("1000", "Nummer"), ("7", "Titel: Der Text ist leer")):
            form.query_one("#field-topic", Input).value = number
            await pilot.press("ctrl+s")
            assert said in str(form.query_one("#fault", Static).content)
        form.query_one("#field-title", Input).value = "Halb fertig"
        await pilot.press("escape")
        assert isinstance(pilot.app.screen, Confirm)
        await pilot.press("enter")
        assert form.values()["title"] == "Halb fertig"
        await pilot.press("escape", "tab", "enter")
        assert not isinstance(pilot.app.screen, Form | Confirm)
        await pilot.press("enter", "escape")
        assert not isinstance(pilot.app.screen, Form | Confirm)
