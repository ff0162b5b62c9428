"""To and from the clipboard. Terminals cannot be trusted to copy, so each text also lies in a file that is named."""

from __future__ import annotations

from pathlib import Path

import pyperclip

LINE = 66
"""Columns of a line in a dialog at 80 columns."""


def put(text: str) -> bool:
    """Put text into the system's clipboard; False if this machine offers none."""
    try:
        pyperclip.copy(text)
    except (pyperclip.PyperclipException, OSError):
        return False
    return True


def take() -> str | None:
    """Return the text in the system's clipboard, None if this machine offers none."""
    try:
        return str(pyperclip.paste())
    except (pyperclip.PyperclipException, OSError):
        return None


def place(path: Path) -> str:
    """Return where a file lies, short enough for a line of a dialog of 80 columns if its folder and name are."""
    home = Path.home()
    short = f"~/{path.relative_to(home)}" if path.is_relative_to(home) else str(path)
    folder, slash, name = short.rpartition("/")
    return short if len(short) <= LINE else f"{folder}{slash}\n{name}"


def named(text: str) -> Path:
    """Return the file that somebody typed or pasted, without quotes around it, "~" being the home."""
    path = Path(text.strip().strip("\"'").replace("\0", ""))
    try:
        return path.expanduser()
    except (RuntimeError, ValueError):
        # The home of somebody who is not there: no file has this name, and whoever opens it says so.
        return path


def write(folder: Path, name: str, text: str) -> Path:
    """Write a text beside the clipboard, readable for its owner alone, and return where. Raises OSError."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / name
    path.touch(mode=0o600)
    path.write_text(text, encoding="utf-8")
    return path
