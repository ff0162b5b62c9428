"""Files whose text is taken into a field: how long they may be, and what is said of those that cannot be taken."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from textual.widgets import Input, TextArea

from tests.tui.console.desk import Desk
from tui import clipboard
from tui.dialogs import BYTES, AskText


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("• eins\n• zwei".encode(), None),
        (b"x" * BYTES, None),
        (b"x" * (BYTES + 1), "dialog-file-too-big"),
        (b" \n", "dialog-file-empty"),
        (None, "dialog-file-unreadable"),
    ],
    ids=["text", "long", "too-long", "empty", "no-such-home"],
)
async def test_a_file_is_taken_as_far_as_it_may_be_long(
    tmp_path: Path, content: bytes | None, code: str | None
) -> None:
    file = tmp_path / "punkte.txt"
    if content is None:
        file = Path("~niemand-heisst-so/punkte.txt")
    else:
        file.write_bytes(content)
    app = Desk().app(tmp_path)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        app.push_screen(AskText("Punkte"))
        await pilot.pause()
        field = app.screen.query_one("#file", Input)
        field.focus()
        field.value = str(file)
        await pilot.press("enter")
        await pilot.pause()
        told = [note.message for note in app._notifications]
        params = {"file": clipboard.place(file), "limit": BYTES // 1_000_000, "reason": os.strerror(errno.ENOENT)}
        assert told == ([] if code is None else [app.t(code, params)])
        if content is not None and code is None:
            assert app.screen.query_one(TextArea).text == content.decode()
        elif code == "dialog-file-too-big":
            assert app.screen.query_one(TextArea).text == ""
