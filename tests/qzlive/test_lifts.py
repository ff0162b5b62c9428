"""Events and commands of an older release are lifted when they are read."""

from __future__ import annotations

from typing import Any

import pytest

from qzlive.session import commands, events
from qzlive.session.commands.sheets import StarEntry
from qzlive.session.events.sheets import EntryStarred
from qzlive.wire.commands import dump_command, load_command


def renamed(old: dict[str, Any]) -> dict[str, Any]:
    """As if schema 1 had called the field differently."""
    return {**{key: value for key, value in old.items() if key != "star"}, "starred": old["star"]}


def test_an_old_event_is_lifted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(events, "LIFTS", {("entry.starred", 1): renamed})
    old = {"schema": 1, "type": "entry.starred", "sheet": "s", "entry": "e", "star": True}
    assert events.load(old) == EntryStarred(sheet="s", entry="e", starred=True)


def test_an_old_command_from_an_outbox_is_lifted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("qzlive.wire.commands.LIFTS", {("entry.star", 1): renamed})
    monkeypatch.setattr(StarEntry, "schema_number", 2)
    old = {"type": "entry.star", "sheet": "s", "entry": "e", "star": True}
    new = StarEntry(sheet="s", entry="e", starred=True)
    assert load_command(old) == new
    assert dump_command(new)["schema"] == 2
    assert load_command(dump_command(new)) == new


def test_a_schema_number_in_a_command_changes_nothing_by_itself() -> None:
    assert load_command({"type": "agenda.end", "schema": 1}) == commands.COMMANDS["agenda.end"]()
