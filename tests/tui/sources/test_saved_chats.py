"""Finding the chat that Zoom saved last."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from tui.sources.saved_chats import SavedChat, find_latest, latest_chat, zoom_folders


def saved(path: Path, at: int) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("14:00:01\tAda Beispiel:\t2\n", encoding="utf-8")
    os.utime(path, (at, at))
    return path


def test_the_latest_of_all_meetings(tmp_path: Path) -> None:
    saved(tmp_path / "2031-05-13 09.00.00 Probe" / "meeting_saved_chat.txt", 100)
    latest = saved(tmp_path / "2031-05-14 14.00.00 Kreis" / "meeting_saved_new_chat.txt", 300)
    saved(tmp_path / "2031-05-15 14.00.00 Danach" / "newChat.txt", 200)
    assert find_latest(tmp_path) == SavedChat(latest, 300_000)


@pytest.mark.parametrize("name", ["meeting_saved_chat.txt", "meeting_saved_chat (2).TXT", "newChat.txt", "chat.txt"])
def test_names_of_chats(tmp_path: Path, name: str) -> None:
    path = saved(tmp_path / "Kreis" / name, 100)
    saved(tmp_path / "Kreis" / "meeting_saved_closed_caption.txt", 200)
    saved(tmp_path / "Kreis" / "chatter.pdf", 300)
    assert find_latest([tmp_path / "nowhere", tmp_path]) == SavedChat(path, 100_000)


def test_what_cannot_be_read_is_passed_over(tmp_path: Path) -> None:
    tmp_path.joinpath("Kreis", "chat.txt").mkdir(parents=True)
    tmp_path.joinpath("chat.txt").symlink_to(tmp_path / "nowhere")
    assert find_latest(tmp_path) is None
    assert find_latest(tmp_path / "nowhere") is None


async def test_a_folder_of_documents_in_another_language(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tui.sources.saved_chats.user_documents_path", lambda: tmp_path / "Belgeler")
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    path = saved(tmp_path / "Belgeler" / "Zoom" / "2031-05-14 14.00.00 Kreis" / "meeting_saved_chat.txt", 100)
    assert find_latest(zoom_folders()) == SavedChat(path, 100_000)
    assert await latest_chat() == SavedChat(path, 100_000)


async def test_disks_that_do_not_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    answering = threading.Event()
    monkeypatch.setattr("tui.sources.saved_chats.zoom_folders", lambda: answering.wait(20) and ())
    assert await latest_chat(0.02) is None
    answering.set()
