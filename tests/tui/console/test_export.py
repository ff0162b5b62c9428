"""The documentation from the console."""

from __future__ import annotations

import os
from pathlib import Path
from threading import Event

import pytest
from textual.pilot import Pilot
from textual.widgets import Checkbox, Static

from qzlive.documentation.files import write
from tests.qzlive.session.circle import pasted
from tests.tui.console.desk import Desk
from tests.tui.snapshots import still
from tui.console import export
from tui.console.export import Export
from tui.dialogs import Confirm

FILE = "2022-03-30-regionaler-online-qualitaetszirkel"


@pytest.fixture
def desk() -> Desk:
    desk = Desk()
    desk.begin(0)
    desk.write("1a", "Ein Anruf in der ersten Woche")
    desk.do(pasted("1 Anneke Vosskamp"))
    return desk


def where(pilot: Pilot[int]) -> str:
    return str(pilot.app.screen.query_one("#where", Static).content)


def lying_in(folder: Path) -> dict[str, bytes]:
    """Return the content of each file of the only folder that lies in this one."""
    (only,) = folder.iterdir()
    return {path.name: path.read_bytes() for path in only.iterdir()}


async def written(pilot: Pilot[int]) -> None:
    await pilot.press("ctrl+s")
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()
    assert "geschrieben nach" in where(pilot)


async def test_the_usual_formats_without_names(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    still(monkeypatch)
    async with desk.app(tmp_path).run_test(size=(80, 24)) as pilot:
        await pilot.press("e")
        assert not pilot.app.screen.query_one("#format-md", Checkbox).value
        pilot.app.screen.query_one("#format-md", Checkbox).value = True
        await written(pilot)
        assert "3 Dateien geschrieben" in where(pilot)
        desk.write("1a", "Noch ein Punkt")
        await pilot.press("escape", "e")
        pilot.app.screen.query_one("#format-md", Checkbox).value = True
        await written(pilot)
    assert set(os.listdir(tmp_path)) == {
        f"{FILE}{number}.{suffix}" for number in ("", "-2") for suffix in ("docx", "pdf", "md")
    }
    first, second = ((tmp_path / f"{FILE}{number}.md").read_text(encoding="utf-8") for number in ("", "-2"))
    assert "Ein Anruf in der ersten Woche" in first
    assert "Noch ein Punkt" not in first
    assert "Noch ein Punkt" in second
    assert "Vosskamp" not in first + second


async def test_all_that_is_sent_lies_in_one_folder(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    still(monkeypatch)
    desk.write("1a", "Anneke Vosskamp macht das")
    async with desk.app(tmp_path).run_test(size=(80, 24)) as pilot:
        await pilot.press("e")
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert "Ein Name ist noch nicht entschieden" in where(pilot)
        # Somebody writes on while the dialog is open.
        desk.write("1a", "Im letzten Augenblick")
        go_on = Event()
        monkeypatch.setattr(export, "write", lambda folder, file: go_on.wait(20) and write(folder, file))
        await pilot.press("enter", "escape")
        assert isinstance(pilot.app.screen, Confirm)
        await pilot.press("enter")
        go_on.set()
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert "geschrieben nach" in where(pilot)
        await pilot.press("escape")
        assert not isinstance(pilot.app.screen, Export)
    sent = lying_in(tmp_path)
    assert {".pdf", ".docx", ".html", "-anschreiben.txt", "-e-mail.txt"} <= {name.removeprefix(FILE) for name in sent}
    assert any(b"Im letzten Augenblick" in content for content in sent.values())
    assert all(b"Vosskamp" not in content for content in sent.values())


async def test_names_only_after_being_asked(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    still(monkeypatch)
    async with desk.app(tmp_path).run_test(size=(80, 24)) as pilot:
        await pilot.press("e")
        names = pilot.app.screen.query_one("#names", Checkbox)
        names.focus()
        await pilot.press("space")
        assert isinstance(pilot.app.screen, Confirm)
        await pilot.press("enter")
        assert not names.value
        await pilot.press("space", "tab", "enter")
        assert names.value
        pilot.app.screen.query_one("#format-md", Checkbox).value = True
        await written(pilot)
    assert "Vosskamp" in (tmp_path / f"{FILE}.md").read_text(encoding="utf-8")


async def test_a_folder_that_cannot_be_written_in_is_told(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    still(monkeypatch)
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    async with desk.app(blocked).run_test(size=(80, 24)) as pilot:
        await pilot.press("e", "ctrl+s")
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert "lässt sich nicht schreiben" in where(pilot)
        assert isinstance(pilot.app.screen, Export)
        for box in pilot.app.screen.query(Checkbox):
            box.value = False
        await pilot.press("ctrl+s")
        assert "mindestens ein Format" in where(pilot)


async def test_the_style_of_the_folder_counts_and_its_faults_are_told(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    still(monkeypatch)
    style = tmp_path / "style.yaml"
    style.write_text("sections: {programme: Ablauf}\npage: a3\n", encoding="utf-8")
    async with desk.app(tmp_path).run_test(size=(80, 24)) as pilot:
        await pilot.press("e")
        for name in ("docx", "pdf", "md"):
            pilot.app.screen.query_one(f"#format-{name}", Checkbox).value = name == "md"
        await pilot.press("ctrl+s")
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert "style.yaml, Zeile 2: " in where(pilot)
        assert os.listdir(tmp_path) == ["style.yaml"]
        style.write_text("sections: {programme: Ablauf}\n", encoding="utf-8")
        await written(pilot)
    assert "## 1. Ablauf" in (tmp_path / f"{FILE}.md").read_text(encoding="utf-8")
