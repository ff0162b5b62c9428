"""Where Zoom saves the chat of a meeting on this machine.

In its folder among the documents, a folder for each meeting named after date, time and title; in it
`meeting_saved_chat.txt`, in newer versions `meeting_saved_new_chat.txt`, beside a recording `chat.txt`.
"""

from __future__ import annotations

import asyncio
import os
import re
import stat
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_documents_path

from .detached import detached

_NAME = re.compile(r"chat[^/\\]*\.txt\Z", re.IGNORECASE)
"""Also copies such as `meeting_saved_chat (2).txt`, and `newChat.txt`."""
_FOLDERS_LIMIT = 5_000


@dataclass(frozen=True, slots=True)
class SavedChat:
    """A file with the chat of a meeting, and when it was last written (ms, by the clock of its disk)."""

    path: Path
    saved_at: int


def zoom_folders() -> tuple[Path, ...]:
    """Return the places where Zoom saves unless it was told another; they need not exist.

    The folder of the documents has a name of its own in every language and may lie in a cloud's folder: the system
    knows it.
    """
    places = (user_documents_path(), Path.home() / "Documents", Path.home() / "Dokumente", Path.home())
    return tuple(dict.fromkeys(place / "Zoom" for place in places))


def find_latest(folders: Path | Iterable[Path]) -> SavedChat | None:
    """Return the chat that was saved last in these folders or one level below them, None if there is none.

    It reads disks, perhaps slow ones: on the loop use `latest_chat`. What cannot be read is passed over.
    """
    found = [
        chat
        for folder in ([folders] if isinstance(folders, Path) else folders)
        for place in (folder, *_below(folder))
        for chat in _chats(place)
    ]
    return max(found, key=lambda chat: (chat.saved_at, str(chat.path)), default=None)


async def latest_chat(patience: float = 5.0) -> SavedChat | None:
    """Return the chat that was saved last where Zoom saves; None also if the disks do not answer in these seconds."""
    try:
        async with asyncio.timeout(patience):
            return await detached(lambda: find_latest(zoom_folders()))
    except TimeoutError:
        return None


def _below(folder: Path) -> list[Path]:
    """The folders in a folder, of very many those with the latest names: they begin with the date."""
    names = sorted((entry.name for entry in _entries(folder) if _is_folder(entry)), reverse=True)
    return [folder / name for name in names[:_FOLDERS_LIMIT]]


def _chats(folder: Path) -> list[SavedChat]:
    found = []
    for entry in _entries(folder):
        if _NAME.search(entry.name):
            try:
                facts = entry.stat()
            except OSError:
                continue
            if stat.S_ISREG(facts.st_mode):
                found.append(SavedChat(folder / entry.name, facts.st_mtime_ns // 1_000_000))
    return found


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return list(entries)
    except OSError:
        return []


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False
