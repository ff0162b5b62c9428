"""The saved chat in the console: a real file, a real server, keys."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual.widgets import Input, Static

from tests.server.running import running
from tests.tui.console.feeding import PLAN, Chat, closed, follow, line, quick, said, shown
from tests.tui.console.moderating import Console, moderating
from tui.dialogs import ShowText


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    quick(monkeypatch, tmp_path / "home")
    return tmp_path / "home"


@pytest.fixture
def chat(home: Path) -> Chat:
    return Chat(home)


@asynccontextmanager
async def circle(home: Path) -> AsyncIterator[Console]:
    """A console on a circle of three."""
    async with running(home.parent / "data", plan=PLAN) as place, moderating(place, home.parent / "out") as console:
        await console.people("Anna Berg", "Bo Lind", "2 Cem Demir")
        yield console


async def test_what_stands_there_is_shown_and_then_it_goes_on_by_itself(home: Path, chat: Chat) -> None:
    chat.says("Mona Muster", "Thema 2 ist voll")
    chat.says("Mona Muster", "1")
    chat.says("Anna Berg", "3")
    chat.says("Bo Lind", "12")
    chat.save()
    async with circle(home) as console:
        await follow(console, "1")
        assert await shown(console) == [("Bo Lind", "asked"), ("Anna Berg", "chosen")]
        assert console.topics("Anna Berg") is None
        await console.press("l")
        await closed(console)
        await console.until(lambda: console.topics("Anna Berg") == (3,))
        await console.until(lambda: console.person("Bo Lind").doubt)
        assert "Mona Muster" not in set(console.place.people())
        await console.until(lambda: "von selbst" in said(console, "chat"))
        await console.press("escape")
        chat.says("Cem Demir", "doch lieber 1")
        chat.says("Zoe Zander", "1")
        chat.says("Bo Lind", "13")
        chat.save()
        await console.until(lambda: console.topics("Cem Demir") == (1,))
        await console.until(lambda: "Zoe Zander" in set(console.place.people()))
        await console.until(lambda: "2 Wünsche, 1 zu entscheiden, 1 gekommen" in line(console), line(console))
        assert console.topics("Zoe Zander") == (1,)


async def test_what_came_by_itself_can_be_looked_up(home: Path, chat: Chat) -> None:
    chat.says("Anna Berg", "3")
    chat.save()
    async with circle(home) as console:
        await follow(console, "1")
        await shown(console)
        await console.press("l")
        await closed(console)
        await console.press("escape")
        chat.says("Cem Demir", "doch lieber 1")
        chat.save()
        await console.until(lambda: console.topics("Cem Demir") == (1,))
        await console.until(lambda: "1 Wunsch" in line(console))
        await console.press("b")
        assert isinstance(console.app.screen, ShowText)
        told = str(console.app.screen.query_one("#piece", Static).content)
        assert "Cem Demir: Thema geändert, 2 → 1" in told


async def test_a_message_with_a_number_that_is_not_understood_does_not_vanish(home: Path, chat: Chat) -> None:
    text = "Danke, Folie 2 war gut"
    chat.says("Anna Berg", text)
    chat.says("Cem Demir", text)
    chat.says("Mona Muster", text)
    chat.says("Bo Lind", "1")
    chat.save()
    async with circle(home) as console:
        await follow(console, "1")
        await shown(console)
        await console.press("enter")
        await closed(console)
        await console.until(lambda: f"Nicht verstanden: Anna Berg, „{text}“" in said(console, "chat"))
        assert "Cem" not in said(console, "chat")
        assert "Mona" not in said(console, "chat")
        await console.press("escape")
        assert "1 Nachricht nicht verstanden" in line(console)
        await console.press("t")
        await console.enter("ann 3")
        await console.until(lambda: "nicht verstanden" not in line(console))


async def test_without_that_word_everything_is_shown_first(home: Path, chat: Chat) -> None:
    chat.says("Anna Berg", "3")
    chat.says("Bo Lind", "1")
    chat.save()
    async with circle(home) as console:
        await follow(console, "1")
        await shown(console)
        await console.press("space", "enter")
        await closed(console)
        await console.until(lambda: console.topics("Bo Lind") == (1,))
        await console.press("escape")
        chat.says("Cem Demir", "3")
        chat.save()
        await console.until(lambda: "eine Änderung – b zeigt sie" in line(console))
        await console.saved()
        assert console.topics("Cem Demir") == (2,)
        await console.press("b")
        assert await shown(console) == [("Cem Demir", "changed")]
        await console.press("escape")
        await closed(console)
        await console.until(lambda: "eine Änderung" in line(console))
        await console.press("b")
        await shown(console)
        await console.press("enter")
        await console.until(lambda: console.topics("Cem Demir") == (3,))
        await console.until(lambda: "nichts Neues" in line(console))
        assert console.topics("Anna Berg") is None
        chat.says("Anna Berg", "3")
        chat.save()
        await console.until(lambda: "eine Änderung" in line(console))
        await console.press("b")
        assert await shown(console) == [("Anna Berg", "chosen")]


async def test_what_somebody_else_has_entered_meanwhile_waits_no_more(home: Path, chat: Chat) -> None:
    chat.says("Anna Berg", "3")
    chat.save()
    async with circle(home) as console:
        await follow(console, "1")
        await shown(console)
        await console.press("escape", "escape")
        await console.until(lambda: "eine Änderung" in line(console))
        await console.press("t")
        await console.enter("ann 3")
        await console.until(lambda: console.topics("Anna Berg") == (3,))
        await console.until(lambda: "eine Änderung" not in line(console), line(console))


async def test_a_file_that_is_named_emptied_and_gone(home: Path, chat: Chat) -> None:
    chat.file = home / "anderswo.txt"
    async with circle(home) as console:
        await follow(console, "f")
        assert isinstance(console.app.focused, Input)
        await console.enter(str(chat.file))
        await console.until(lambda: "noch nicht da" in said(console, "chat"))
        chat.file.parent.mkdir(parents=True, exist_ok=True)
        chat.file.write_text("Das ist ein Brief.\n", encoding="utf-8")
        await console.until(lambda: "kein gespeicherter Chat" in said(console, "chat"))
        chat.says("Anna Berg", "3")
        chat.save()
        await shown(console)
        await console.press("l")
        await console.until(lambda: console.topics("Anna Berg") == (3,))
        chat.file.write_text("", encoding="utf-8")
        await closed(console)
        await console.until(lambda: "Zuletzt geändert" in said(console, "chat"))
        chat.file.unlink()
        await console.until(lambda: "nicht mehr da" in said(console, "chat"))
        await console.press("escape")
        await console.until(lambda: "Datei seit" in line(console))
        assert console.person("Anna Berg").here
        chat.says("Bo Lind", "1")
        chat.save()
        await console.until(lambda: console.topics("Bo Lind") == (1,))
        await console.until(lambda: "1 Wunsch" in line(console) and "Datei seit" not in line(console))


async def test_a_chat_of_another_day_is_not_taken_and_the_new_one_is_found(home: Path) -> None:
    old, new, newer = Chat(home, "2031-05-13 alt"), Chat(home, "2031-05-14 neu"), Chat(home, "2031-05-14 neuer")
    old.says("Anna Berg", "1")
    old.save(hours_ago=20)
    async with circle(home) as console:
        await follow(console, "1")
        await console.until(lambda: "älter als zwölf Stunden" in said(console, "chat"))
        new.says("Anna Berg", "3")
        new.save(hours_ago=1)
        assert await shown(console) == [("Anna Berg", "chosen")]
        await console.press("l")
        await console.until(lambda: console.topics("Anna Berg") == (3,))
        await closed(console)
        newer.says("Bo Lind", "1")
        newer.save()
        await console.until(lambda: console.topics("Bo Lind") == (1,))
        await console.until(lambda: "neuer/meeting" in said(console, "chat"))
        await console.press("1")
        await console.until(lambda: "wird nicht verfolgt" in said(console, "chat"))
        assert line(console) == ""


async def test_asking_again(home: Path, chat: Chat) -> None:
    chat.says("Anna Berg", "3")
    chat.save()
    async with circle(home) as console:
        await follow(console, "1")
        await shown(console)
        await console.press("l")
        await closed(console)
        await console.until(lambda: "von selbst" in said(console, "chat"))
        await console.press("l")
        await console.until(lambda: "von selbst" not in said(console, "chat"))
        chat.says("Bo Lind", "1")
        chat.save()
        await console.until(lambda: "Eine Änderung wartet" in said(console, "chat"))
        assert console.topics("Bo Lind") is None


async def test_the_console_ends_promptly(home: Path, chat: Chat) -> None:
    chat.says("Anna Berg", "3")
    chat.save()
    loop = asyncio.get_running_loop()
    async with circle(home) as console:
        await follow(console, "1")
        await shown(console)
        await console.press("escape", "escape")
        began = loop.time()
        console.app.exit(0)
    assert loop.time() - began < 3
