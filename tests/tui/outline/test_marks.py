"""Keys of an outline that is not being written in: letters, levels, steps back, tasks and agreements."""

from __future__ import annotations

from pathlib import Path

import pytest
from rich.cells import cell_len
from textual.widgets import Input, OptionList

from qzlive.session.commands.sheets import EditEntry, MarkEntry, SettleEntry
from tui.outline.apart import differing
from tui.outline.editor import MenuLine
from tui.outline.row import Row
from tui.outline.settle import Settle
from tui.outline.task import TaskForm

from .bench import Bench, BenchApp
from .test_spots import written
from .test_writing import editor, keys, listen, open_on, post, shown, version


async def test_a_letter_begins_a_point_and_harms_nothing() -> None:
    """The keys of the outline are letters elsewhere; whoever just writes must not set them off."""
    bench = written([(0, "eins"), (0, "zwei")])
    async with BenchApp(bench, Path(), typing=True).run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        post(
            pilot,
            "down",
            "=des Esels Stall",
            "enter",
            "=2. Satz",
            "escape",
            "asterisk",
            "end",
            "=„ganz unten",
            "escape",
        )
        await pilot.pause()
        assert bench.tree == [
            ["What works?", "eins", "des Esels Stall", "2. Satz", "zwei"],
            ["What lacks?", "„ganz unten"],
        ]
        await keys(pilot, "space", "=!", "escape")
    assert bench.tree[-1] == ["What lacks?", "„ganz unten!"]
    assert bench.sheet().entries[bench.entry("2. Satz")].starred


async def test_levels_change_on_the_line_under_the_cursor() -> None:
    bench = written([(0, "a"), (0, "b")])
    async with open_on(bench) as pilot:
        await keys(pilot, "down", "down", "tab")
        assert bench.tree == [["What works?", ["a", "b"]]]
        await keys(pilot, "shift+tab")
        assert bench.tree == [["What works?", "a", "b"]]
        assert pilot.app.focused is editor(bench)


async def test_steps_back_and_again() -> None:
    bench = Bench()
    async with open_on(bench) as pilot:
        codes = listen(editor(bench))
        await keys(pilot, "ctrl+z", "enter", "=a", "enter", "=b", "tab", "enter", "escape", "s", "delete")
        there = [["What works?", ["a", "b"]]]
        await keys(pilot, "ctrl+z")
        assert bench.tree == there
        await keys(pilot, "ctrl+z", "ctrl+z")
        assert bench.tree == [["What works?", "a"]]
        await keys(pilot, "ctrl+z", "ctrl+z", "ctrl+y", "ctrl+y", "ctrl+y")
        assert bench.tree == there
        assert bench.sheet().entries[bench.entry("b")].starred
        assert editor(bench).current == bench.entry("b")
        await keys(pilot, "e", "=!", "escape")
        bench.by_another(
            EditEntry(sheet=bench.sheet().id, entry=(b := bench.entry("b!")), base=version(bench, b), text="dort")
        )
        await keys(pilot, "ctrl+z", "ctrl+y")
        said = [code for code, _ in codes]
    assert said[0] == "outline-nothing-to-undo"
    assert said[-2:] == ["outline-changed-since", "outline-nothing-to-redo"]
    assert bench.tree == [["What works?", ["a", "dort"]]]


async def test_a_heading_goes_and_comes_back_with_its_points() -> None:
    bench = written([(0, "a")])
    async with open_on(bench) as pilot:
        await keys(pilot, "number_sign", "=Sonstiges", "enter")
        await pilot.pause()
        await keys(pilot, "=b", "escape", "up", "delete")
        assert bench.tree == [["What works?", "a"], ["", "b"]]
        await keys(pilot, "ctrl+z")
        assert bench.tree == [["What works?", "a"], ["Sonstiges", "b"]]
        assert editor(bench).line == next(line for line in editor(bench).lines if "Sonstiges" in str(line))
        codes = listen(editor(bench))
        await keys(pilot, "home", "delete")
    assert codes == [("outline-fixed-heading", {})]


async def test_an_owner_whose_signs_are_spelled_out_too_long_stays_in_the_form() -> None:
    bench = written([(0, "Brief schreiben")])
    async with open_on(bench) as pilot:
        await keys(pilot, "down", "f7")
        await pilot.pause()
        pilot.app.screen.query_one("#who", Input).value = "\u0958" * 400
        await keys(pilot, "ctrl+s")
        await pilot.pause()
        assert isinstance(pilot.app.screen, TaskForm)
        pilot.app.screen.query_one("#who", Input).value = "Schulamt"
        await keys(pilot, "ctrl+s")
        await pilot.pause()
    assert next(iter(bench.sheet().entries.values())).who == "Schulamt"


async def test_a_task_has_an_owner_and_a_day() -> None:
    bench = written([(0, "Brief schreiben"), (0, "Nicht abends anrufen")])
    bench.organisations = ["Jugendamt Musterstadt"]
    async with open_on(bench) as pilot:
        await keys(pilot, "down", "f7")
        await pilot.pause()
        assert isinstance(pilot.app.screen, TaskForm)
        await keys(pilot, "down", "down", "enter", "=31.5.", "enter")
        await pilot.pause()
        assert shown(bench)[1] == "☐ Brief schreiben  → Schulleitung, bis 31.05."
        await keys(pilot, "f7")
        await pilot.pause()
        fields = [field.value for field in pilot.app.screen.query(Input)]
        assert fields == ["Brief schreiben", "Schulleitung", "31.05."]
        await keys(pilot, "shift+tab", "end", "=!", "enter", "home", "shift+end", "delete", "=Träger", "enter", "enter")
        await pilot.pause()
        assert shown(bench)[1] == "☐ Brief schreiben!  → Träger, bis 31.05."
        await keys(pilot, "down", "s", "f8")
        assert shown(bench)[2] == "★ ≡ Nicht abends anrufen  Vereinbarung"
        await keys(pilot, "f8", "up", "f7")
        await pilot.pause()
        await keys(pilot, "f7")
        await pilot.pause()
        assert shown(bench)[1:3] == ["• Brief schreiben!", "★ Nicht abends anrufen"]
        await keys(pilot, "ctrl+z")
        assert shown(bench)[1] == "☐ Brief schreiben!  → Träger, bis 31.05."


async def test_only_the_lines_that_were_changed_are_sent() -> None:
    """Whoever mends the owner knows nothing of the day that somebody else writes meanwhile."""
    bench = written([(0, "Brief schreiben")])
    sheet, entry = bench.sheet().id, bench.entry("Brief schreiben")
    bench.by_another(MarkEntry(sheet=sheet, entry=entry, kind="task", who="Schulamt", until="31.05."))
    async with open_on(bench) as pilot:
        await keys(pilot, "down", "f7")
        await pilot.pause()
        bench.by_another(MarkEntry(sheet=sheet, entry=entry, kind="task", until="30.06."))
        await keys(pilot, "end", "=, Frau", "ctrl+s")
        await pilot.pause()
        assert shown(bench)[1] == "☐ Brief schreiben  → Schulamt, Frau, bis 30.06."
        await keys(pilot, "f7")
        await pilot.pause()
        bench.by_another(MarkEntry(sheet=sheet, entry=entry, kind="agreement"))
        await keys(pilot, "end", "space", "ctrl+s")
        await pilot.pause()
    assert bench.sheet().entries[entry].kind == "agreement"


async def test_an_owner_that_somebody_writes_meanwhile_stays_beside_the_own_one_and_that_is_said() -> None:
    bench = written([(0, "Brief schreiben")])
    sheet, entry = bench.sheet().id, bench.entry("Brief schreiben")
    async with open_on(bench) as pilot:
        codes = listen(editor(bench))
        await keys(pilot, "down", "f7")
        await pilot.pause()
        bench.by_another(MarkEntry(sheet=sheet, entry=entry, kind="task", who="Schulamt"))
        await keys(pilot, "=Träger", "ctrl+s")
        await pilot.pause()
        assert shown(bench)[1] == "☐ Brief schreiben  → Schulamt / Träger"
        assert codes[-1] == ("outline-task-beside", {})
        await keys(pilot, "f7")
        await pilot.pause()
        await keys(pilot, "home", "shift+end", "delete", "=Träger", "ctrl+s")
        await pilot.pause()
        assert shown(bench)[1] == "☐ Brief schreiben  → Träger"
    assert len(codes) == 1


@pytest.mark.parametrize(
    ("answer", "text"), [("2", "a hier"), ("b", "a dort\na hier"), ("e", "a dort\na hier, beides"), ("1", "a dort")]
)
async def test_texts_apart_are_settled_with_one_key(answer: str, text: str) -> None:
    bench = written([(0, "a")])
    a, sheet = bench.entry("a"), bench.sheet().id
    bench.by_another(EditEntry(sheet=sheet, entry=a, base=version(bench, a), text="a dort"))
    bench.by_another(EditEntry(sheet=sheet, entry=a, base="older", text="a hier"))
    async with open_on(bench) as pilot:
        await keys(pilot, "down", "enter")
        await pilot.pause()
        assert isinstance(pilot.app.screen, Settle)
        assert pilot.app.screen.query_one(OptionList).option_count == 4
        await keys(pilot, "3", answer)
        await pilot.pause()
        if answer == "e":
            assert editor(bench).field.text == "a dort\na hier"
            await keys(pilot, "=, beides", "escape")
        assert bench.tree == [["What works?", text]]
        assert not bench.sheet().entries[a].variants
        if answer == "2":
            assert sum(isinstance(command, SettleEntry) for command in bench.sent) == 1
            await keys(pilot, "ctrl+z")
            entry = bench.sheet().entries[a]
            assert (entry.text, [variant.text for variant in entry.variants]) == ("a dort", ["a hier"])


def test_what_differs_is_marked_and_nothing_is_lost() -> None:
    texts = ["Ein Anruf in der ersten Woche", "Ein Anruf in den ersten Wochen"]
    assert [piece for piece, different in differing(texts[0], texts[1:]) if different] == ["der", "Woche"]
    assert "".join(piece for piece, _ in differing(texts[1], texts[:1])) == texts[1]


SIGNS = (
    "Größe, Straße, čeština",
    "مرحبا بالعالم",
    "שלום עולם 123",
    "نمی\u200cدانم",
    "👩‍👩‍👧 Familie",
    "👍🏽 gut",
    "한국어 text",
    "é́ combining",
)


async def test_no_sign_breaks_a_row() -> None:
    bench = Bench()
    async with open_on(bench, size=(40, 24)) as pilot:
        for text in SIGNS:
            await keys(pilot, "enter")
            for sign in text:
                post(pilot, f"={sign}")
            await keys(pilot, "escape")
        rows = [row for row in editor(bench).query(Row) if row.display]
        assert [row.render().plain.splitlines()[0][:4] for row in rows[1:-1]] == ["✓ • "] * len(SIGNS)
        assert all(cell_len(line) <= 38 for row in rows for line in row.render().plain.splitlines())
        assert all(row.region.height == row.render().plain.count("\n") + 1 for row in rows)
        await keys(pilot, "e")
        assert editor(bench).field.cursor_screen_offset.x <= 40
    assert [entry.text for entry in bench.sheet().entries.values()] == list(SIGNS)


async def test_who_adds_a_point_is_named_below() -> None:
    bench = written([(0, "a")])
    async with open_on(bench) as pilot:
        bench.others = {bench.sheet().id: "Mona, Cem", bench.entry("a"): "Bo"}
        editor(bench).reload()
        await pilot.pause()
        assert "Mona, Cem schreibt einen neuen Punkt" in str(editor(bench).query_one(MenuLine).content)
        assert shown(bench)[1] == "• a  [Bo schreibt hier]"
