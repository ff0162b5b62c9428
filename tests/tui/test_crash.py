"""A screen that fails tells nobody's name."""

from __future__ import annotations

import pytest

from tui.app import QzApp
from tui.link.address import Address
from tui.link.journal import MemoryJournal
from tui.link.link import Link, Secrets


class _Failing(QzApp):
    def action_help(self) -> None:
        name = "Anna Geheim"
        raise ValueError(name)


async def test_what_is_printed_holds_neither_local_variables_nor_messages(capsys: pytest.CaptureFixture[str]) -> None:
    link = Link(Address.parse("ws://127.0.0.1:9/s/none"), Secrets(None), journal=MemoryJournal(), label="Test")
    app = _Failing(link, "de")
    with pytest.raises(ValueError, match="Anna Geheim"):
        async with app.run_test() as pilot:
            await pilot.press("f1")
    app._print_error_renderables()
    printed = capsys.readouterr().err
    assert "ValueError" in printed
    assert "test_crash.py" in printed
    assert "Anna" not in printed
