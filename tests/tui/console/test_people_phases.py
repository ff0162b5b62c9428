"""Which breakout is shown when there are several, and none."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from textual.widgets import Static

from qzlive.session.commands.agenda import BeginItem
from qzlive.session.commands.people import Choose
from qzlive.session.seating import allocation_of
from tests.server.running import running
from tests.tui.console.moderating import PLAN, moderating
from tests.tui.snapshots import still
from tui.console.people.panel import PeoplePanel
from tui.console.tables.panel import TablesPanel

TWO = """
title: Zwei Runden
date: 2031-05-14
agenda:
  - {at: "14:00", title: Erste Runde, kind: breakout, breakout: first}
  - {at: "14:30", title: Zweite Runde, kind: breakout, breakout: second}
end: "16:00"
breakouts:
  second: {form: choice, min_size: 1, max_size: 4}
  first: {form: choice, min_size: 1, max_size: 4}
topics:
  - {number: 1, title: Anfangen, tables: 1}
  - {number: 2, title: Dranbleiben, tables: 1}
"""
NONE = """
title: Ohne Themen
date: 2031-05-14
agenda:
  - {at: "14:00", title: Begrüßung, kind: plenary}
end: "16:00"
"""


async def test_the_one_that_runs_or_comes_next_and_a_key_for_the_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    still(monkeypatch)
    async with running(tmp_path / "data", plan=TWO) as place, moderating(place, tmp_path / "out") as console:
        items = list(place.state.items.values())

        def seats(breakout: str) -> Mapping[str, str]:
            return allocation_of(place.state, breakout).seats

        assert console.app.breakout == "first"
        await console.press("2", "t")
        await console.enter("Anna Berg 2")
        await console.saved()
        await console.press("escape")
        anna = console.person("Anna Berg").id
        assert place.state.choices["first"][anna].topics == (2,)
        await console.press("w")
        counts = console.app.screen.query_one(PeoplePanel).query_one("#counts", Static)
        assert "Zweite Runde · 1 da, davon 0 mit Thema" in str(counts.content)
        await console.press("3", "v")
        nobody = console.app.t("seating-nobody")
        await console.until(lambda: any(nobody in note.message for note in console.app._notifications))
        await console.press("w", "v")
        await console.until(lambda: anna in seats("first"), "a table in the first phase")
        assert seats("second") == {}
        console.app.breakout_wish = None
        for item, before in zip(items, (None, items[0]), strict=True):
            console.app.send(BeginItem(item=item.id, current=before.id if before else None))
        await console.saved()
        assert console.app.breakout == "second"
        console.app.send(Choose(person=anna, breakout="second", topics=(1,)))
        await console.saved()
        await console.press("v")
        await console.until(lambda: anna in seats("second"), "a table in the second phase")


async def test_a_plan_without_topics_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    still(monkeypatch)
    async with running(tmp_path / "data", plan=NONE) as place, moderating(place, tmp_path / "out") as console:
        await console.press("2", "t", "p", "d", "u", "r", "g", "delete")
        await console.press("3", "v", "m", "f", "n", "c", "g", "p", "o", "w", "u", "a", "a")
        said = console.app.screen.query_one(TablesPanel).query_one("#none", Static)
        assert "keine Breakout-Phase mit Themenwahl" in str(said.content)
        assert place.state.version == console.state.version
        assert not console.app.link.pending


async def test_keys_without_anybody_do_no_harm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    still(monkeypatch)
    async with running(tmp_path / "data", plan=PLAN) as place, moderating(place, tmp_path / "out") as console:
        await console.press("2", "d", "u", "r", "g", "delete", "o", "o")
        await console.press("3", "m", "f", "p", "o", "u", "a", "down", "left", "right", "greater_than_sign", "m")
        await console.saved()
        assert not place.state.people
        assert any("niemand" in one.message for one in console.app._notifications)
