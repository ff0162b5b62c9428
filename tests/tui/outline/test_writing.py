"""Writing in the outline: keys in, commands out, whatever others do meanwhile."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from textual import events
from textual.pilot import Pilot
from textual.widgets import Input

from qzlive.session.base import Command
from qzlive.session.commands.sheets import (
    AddEntries,
    DeleteEntry,
    EditEntry,
    MoveEntry,
    NewEntry,
    RestoreEntry,
    SetHeading,
    SettleEntry,
    StarEntry,
)
from qzlive.session.commands.texts import ChangeQuestion
from qzlive.text import TEXT_LIMIT
from tui.actions import of
from tui.link.journal import JournalRefused
from tui.outline import spots
from tui.outline.editor import MenuLine, OutlineEditor
from tui.outline.row import Row

from .bench import Bench, BenchApp
from .test_spots import written

SIZE = (80, 24)


@asynccontextmanager
async def open_on(bench: Bench, folder: Path = Path(), size: tuple[int, int] = SIZE) -> AsyncIterator[Pilot[int]]:
    app = BenchApp(bench, folder)
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        yield pilot
    bench.editor = None


def post(pilot: Pilot[int], *pressed: str) -> None:
    """Press keys, and type what begins with "=", as fast as a terminal can send it."""
    for one in pressed:
        for key in one[1:] if one.startswith("=") and len(one) > 1 else [one]:
            character = key if len(key) == 1 else None
            pilot.app.post_message(events.Key("space" if key == " " else key, character))


async def keys(pilot: Pilot[int], *pressed: str) -> None:
    """Press keys one after the other; what begins with "=" is typed in one go."""
    for one in pressed:
        post(pilot, one)
        await pilot.pause()


def editor(bench: Bench) -> OutlineEditor:
    assert bench.editor is not None
    return bench.editor


def shown(bench: Bench) -> list[str]:
    """The rows as they stand on the screen, without the state at their end."""
    rows = sorted((row for row in editor(bench).query(Row) if row.display), key=lambda row: row.region.y)
    return [row.render().plain.removeprefix("✓ ").rstrip() for row in rows]


async def paste(pilot: Pilot[int], text: str) -> None:
    assert pilot.app.focused is not None
    pilot.app.focused.post_message(events.Paste(text))
    await pilot.pause()


async def test_points_are_written_one_after_the_other_and_nested() -> None:
    bench = Bench()
    async with open_on(bench) as pilot:
        await keys(pilot, "enter", "=eins", "enter", "=zwei", "tab", "enter", "=drei", "enter", "shift+tab", "=vier")
        assert bench.tree == [["What works?", ["eins", "zwei", "drei"]]]
        await keys(pilot, "escape")
    assert bench.tree == [["What works?", ["eins", "zwei", "drei"], "vier"]]
    assert [type(command) for command in bench.sent] == [AddEntries] * 4
    assert bench.kept == {}


async def test_enter_on_an_empty_point_goes_out_and_then_ends() -> None:
    bench = written([(0, "a"), (1, "b")])
    async with open_on(bench) as pilot:
        await keys(pilot, "end", "up", "enter")
        assert editor(bench).pen.writing is not None
        await keys(pilot, "enter")
        assert editor(bench).pen.writing is not None
        await keys(pilot, "enter")
        assert editor(bench).pen.writing is None
        assert editor(bench).has_focus
    assert bench.tree == [["What works?", ["a", "b"]]]


async def test_what_is_typed_at_once_lands_in_its_own_points() -> None:
    """A paste into a terminal that does not mark pastes comes as keys, faster than any message goes round."""
    bench = written([(0, "a")])
    async with open_on(bench) as pilot:
        post(pilot, "down", "enter", "=das", "enter", "=sehr", "enter", "=dumme", "escape", "s", "up", "delete")
        await pilot.pause()
    assert bench.tree == [["What works?", "a", "das", "dumme"]]
    assert bench.sheet().entries[bench.entry("dumme")].starred


async def test_what_others_do_moves_neither_cursor_nor_text() -> None:
    bench = written([(0, "a"), (0, "b")])
    asked = bench.asked()[0].id
    async with open_on(bench) as pilot:
        await keys(pilot, "down", "enter", "=zwischen", "left", "left")
        field = editor(bench).field
        cursor = field.cursor_location
        new = NewEntry(entry="0190ffff-1", section=asked, rank=spots.at_end(bench.sheet(), asked).rank, text="c")
        bench.by_another(AddEntries(sheet=bench.sheet().id, entries=(new,)))
        bench.by_another(DeleteEntry(sheet=bench.sheet().id, entry=bench.entry("a")))
        bench.by_another(ChangeQuestion(topic=1, question=asked, text="Anders gefragt?"))
        await pilot.pause()
        assert (field.text, field.cursor_location, pilot.app.focused) == ("zwischen", cursor, field)
        assert shown(bench)[:3] == ["Anders gefragt?", "• b", "• c"]
        assert field.region.y == editor(bench).query(Row).first().region.y + 1
        await keys(pilot, "x", "escape")
    assert bench.tree == [["Anders gefragt?", "zwischxen", "b", "c"]]


async def test_an_entry_that_others_delete_while_it_is_changed_comes_back() -> None:
    bench = written([(0, "a"), (0, "b")])
    async with open_on(bench) as pilot:
        await keys(pilot, "down", "e", "= mit mehr")
        bench.by_another(DeleteEntry(sheet=bench.sheet().id, entry=bench.entry("a")))
        await pilot.pause()
        assert editor(bench).field.text == "a mit mehr"
        await keys(pilot, "enter")
    assert bench.tree == [["What works?", "a mit mehr", "b"]]


async def test_written_apart_both_texts_stand_until_somebody_decides() -> None:
    bench = written([(0, "a"), (0, "b")])
    async with open_on(bench) as pilot:
        await keys(pilot, "down", "e", "= hier")
        bench.by_another(
            EditEntry(sheet=bench.sheet().id, entry=(a := bench.entry("a")), base=version(bench, a), text="a dort")
        )
        await keys(pilot, "escape")
        assert [row for row in shown(bench) if "a dort" in row and "a hier" in row]
        await keys(pilot, "v", "down", "enter")
        await pilot.pause()
    assert bench.tree == [["What works?", "a hier", "b"]]
    settled = bench.sent[-1]
    assert isinstance(settled, SettleEntry)
    assert not bench.sheet().entries[a].variants


async def test_all_versions_can_be_kept() -> None:
    bench = written([(0, "a")])
    async with open_on(bench) as pilot:
        await keys(pilot, "down", "e", "= hier")
        a = bench.entry("a")
        bench.by_another(EditEntry(sheet=bench.sheet().id, entry=a, base=version(bench, a), text="a dort"))
        await keys(pilot, "escape", "v", "end", "enter")
        await pilot.pause()
    assert bench.tree == [["What works?", "a dort\na hier"]]


def version(bench: Bench, entry: str) -> str:
    return bench.sheet().entries[entry].version


async def test_star_delete_and_bring_back() -> None:
    bench = written([(0, "a"), (1, "b"), (0, "c")])
    async with open_on(bench) as pilot:
        await keys(pilot, "down", "s")
        assert bench.sheet().entries[bench.entry("a")].starred
        assert shown(bench)[1] == "★ a"
        await keys(pilot, "s", "delete")
        assert bench.tree == [["What works?", "c"]]
        assert editor(bench).current == bench.entry("c")
        await keys(pilot, "u", "enter")
        await pilot.pause()
    assert bench.tree == [["What works?", ["a", "b"], "c"]]
    assert [type(command) for command in bench.sent[1:]] == [StarEntry, StarEntry, DeleteEntry, RestoreEntry]


async def test_moving_while_reading_and_while_writing() -> None:
    bench = written([(0, "a"), (0, "b"), (0, "c")])
    async with open_on(bench) as pilot:
        await keys(pilot, "down", "alt+down")
        assert bench.tree == [["What works?", "b", "a", "c"]]
        assert editor(bench).current == bench.entry("a")
        await keys(pilot, "alt+right", "e", "=!", "shift+tab", "alt+up", "escape")
    assert bench.tree == [["What works?", "a!", "b", "c"]]
    assert sum(isinstance(command, MoveEntry) for command in bench.sent) == 4


async def test_a_heading_of_ones_own() -> None:
    bench = written([(0, "a")])
    async with open_on(bench) as pilot:
        await keys(pilot, "number_sign", "=Sonstiges", "enter")
        await pilot.pause()
        assert editor(bench).field.has_focus
        await keys(pilot, "=des", "escape")
        assert bench.tree == [["What works?", "a"], ["Sonstiges", "des"]]
        await keys(pilot, "up", "e", "end", "=!", "enter")
        await pilot.pause()
        await keys(pilot, "o", "=c", "escape")
    assert bench.tree == [["What works?", "a"], ["Sonstiges!", "des"], ["", "c"]]
    assert len({command.heading for command in bench.sent if isinstance(command, SetHeading)}) == 1


@pytest.mark.parametrize("typed", ["\u200b\u200d", "x" * 501])
async def test_a_heading_that_cannot_be_is_asked_again_with_what_was_typed(typed: str) -> None:
    bench = written([(0, "a")])
    async with open_on(bench) as pilot:
        codes = listen(editor(bench))
        await keys(pilot, "number_sign")
        pilot.app.screen.query_one(Input).value = typed
        await keys(pilot, "enter")
        await pilot.pause()
        field = pilot.app.screen.query_one(Input)
        assert field.value == typed
        assert len(codes) == 1
        field.value = "Sonstiges"
        await keys(pilot, "enter", "escape")
    assert [heading.text for heading in bench.sheet().headings.values()] == ["Sonstiges"]


async def test_what_is_typed_right_after_a_heading_stands_below_it() -> None:
    bench = written([(0, "a")])
    async with open_on(bench) as pilot:
        await keys(pilot, "number_sign", "=Sonstiges", "enter")
        post(pilot, "=des", "enter", "=zwei", "escape")
        await pilot.pause()
    assert bench.tree == [["What works?", "a"], ["Sonstiges", "des", "zwei"]]


@pytest.mark.parametrize("locked", ["", "host-locked-closed"])
async def test_no_key_of_the_outline_means_something_else_further_out(locked: str) -> None:
    bench = written([(0, "a")])
    bench.locked = locked
    leaked: list[None] = []
    async with open_on(bench) as pilot:
        screen = pilot.app.screen
        own = [key for action in of("outline") for key in action.keys.split(",")]
        for key in (*own, "y"):
            screen._bindings.bind(key, "leak")
        vars(screen)["action_leak"] = lambda: leaked.append(None)
        for key in own:
            await keys(pilot, "home", key)
            if pilot.app.screen is not screen or editor(bench).pen.writing:
                await keys(pilot, "escape")
        assert leaked == []
        await keys(pilot, "y")
        assert leaked == [None]


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("e", "outline-fixed-heading"),
        ("s", "outline-needs-entry"),
        ("v", "outline-nothing-apart"),
        ("u", "outline-nothing-deleted"),
    ],
)
async def test_what_cannot_be_done_on_a_heading_is_said(key: str, said: str) -> None:
    bench = written([(0, "a")])
    async with open_on(bench) as pilot:
        codes = listen(editor(bench))
        await keys(pilot, key)
    assert codes == [(said, {})]


async def test_what_is_being_written_does_not_count_as_saved() -> None:
    bench = written([(0, "a")])
    async with open_on(bench) as pilot:
        menu = editor(bench).query_one(MenuLine)
        assert "✓ alles gespeichert" in str(menu.content)
        await keys(pilot, "enter", "=halb")
        assert "✎ wird geschrieben" in str(menu.content)
        assert "gespeichert" not in str(menu.content)
        await keys(pilot, "escape")
        assert "✓ alles gespeichert" in str(menu.content)


async def test_the_sign_stands_left_of_whatever_is_written() -> None:
    bench = written([(0, "👍🏽 gut"), (1, "👩‍👩‍👧")])
    async with open_on(bench):
        rows = [row.render().plain for row in editor(bench).query(Row)]
    assert [row[:2] for row in rows[1:3]] == ["✓ ", "✓ "]


async def test_a_pasted_list_is_one_command() -> None:
    bench = written([(0, "a")], more="z")
    async with open_on(bench) as pilot:
        await keys(pilot, "down")
        await paste(pilot, "• b\n  o c\n• d")
        assert bench.tree == [["What works?", "a", ["b", "c"], "d", "z"]]
        assert editor(bench).current == bench.entry("d")
    assert len(bench.sent) == 3


async def test_a_list_pasted_while_writing() -> None:
    bench = written([(0, "z")])
    async with open_on(bench) as pilot:
        await keys(pilot, "enter")
        await paste(pilot, "eins\nzwei")
        await keys(pilot, "=drei")
        await paste(pilot, "• vier\n• fünf")
        await keys(pilot, "=sechs", "escape")
    assert bench.tree == [["What works?", "z", "eins", "zwei", "drei", "vier", "fünf", "sechs"]]
    assert bench.kept == {}


async def test_one_pasted_line_stays_in_the_field() -> None:
    bench = Bench()
    async with open_on(bench) as pilot:
        await keys(pilot, "enter", "=vor ")
        await paste(pilot, "mitten drin \r\n")
        await keys(pilot, "=nach", "escape")
    assert bench.tree == [["What works?", "vor mitten drin nach"]]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("\n".join(f"- {number}" for number in range(201)), "outline-paste-too-many"),
        ("- kurz\n- " + "x" * (TEXT_LIMIT + 1), "outline-too-long"),
        ("\n".join("- " + "ü" * 4000 for _ in range(20)), "outline-paste-too-large"),
    ],
)
async def test_too_much_is_said_clearly_and_nothing_is_lost(text: str, said: str) -> None:
    bench = written([(0, "a")])
    async with open_on(bench) as pilot:
        codes = listen(editor(bench))
        await keys(pilot, "down", "enter", "=halb")
        await paste(pilot, text)
        assert [code for code, _ in codes] == [said]
        if said != "outline-paste-too-large":
            assert editor(bench).field.text == "halb"
            await keys(pilot, "escape")
    assert bench.tree == [["What works?", "a", "halb"]]


def listen(outline: OutlineEditor) -> list[tuple[str, dict[str, Any]]]:
    """What the outline says, as codes."""
    said: list[tuple[str, dict[str, Any]]] = []

    def say(code: str, *, bad: bool = False, **params: str | int) -> None:
        said.append((code, params))

    outline.say = say  # type: ignore[method-assign]
    return said


async def test_a_text_that_is_too_long_stays_in_its_field() -> None:
    bench = Bench()
    async with open_on(bench) as pilot:
        codes = listen(editor(bench))
        await keys(pilot, "enter")
        editor(bench).field.load_text("x" * (TEXT_LIMIT + 1))
        await keys(pilot, "enter", "escape", "up")
        assert codes == [("outline-too-long", {"length": TEXT_LIMIT + 1, "limit": TEXT_LIMIT})] * 3
        assert len(editor(bench).field.text) == TEXT_LIMIT + 1
        assert bench.sent == []
        await keys(pilot, "delete", "escape")
    assert bench.tree == [["What works?", "x" * TEXT_LIMIT]]


async def test_an_emptied_entry_keeps_its_text() -> None:
    bench = written([(0, "a")])
    async with open_on(bench) as pilot:
        await keys(pilot, "down", "e", "backspace", "enter")
    assert bench.tree == [["What works?", "a"]]
    assert len(bench.sent) == 1


async def test_a_draft_is_kept_and_taken_up_at_its_place() -> None:
    bench = written([(0, "a"), (0, "b")])
    async with open_on(bench) as pilot:
        await keys(pilot, "down", "enter", "tab", "=halb fert")
        await pilot.pause()
    assert list(bench.kept.values()) == ["halb fert"]
    assert bench.tree == [["What works?", "a", "b"]]
    async with open_on(bench) as pilot:
        assert editor(bench).field.text == "halb fert"
        await keys(pilot, "=ig", "escape")
    assert bench.tree == [["What works?", ["a", "halb fertig"], "b"]]
    assert bench.kept == {}


async def test_a_draft_of_a_change_knows_what_it_was_begun_on() -> None:
    bench = written([(0, "a")])
    async with open_on(bench) as pilot:
        await keys(pilot, "down", "e", "= hier")
        await pilot.pause()
    a = bench.entry("a")
    bench.by_another(EditEntry(sheet=bench.sheet().id, entry=a, base=version(bench, a), text="a dort"))
    async with open_on(bench) as pilot:
        assert editor(bench).field.text == "a hier"
        await keys(pilot, "escape")
    entry = bench.sheet().entries[a]
    assert (entry.text, [variant.text for variant in entry.variants]) == ("a dort", ["a hier"])


async def test_drafts_of_others_do_no_harm() -> None:
    bench = written([(0, "a")])
    bench.kept = {"": "x", "[]": "y", "not json": "z", json.dumps(["another sheet", "e", "", None, None, "a0"]): "w"}
    async with open_on(bench) as pilot:
        assert editor(bench).pen.writing is None
        await keys(pilot, "down")
    assert len(bench.kept) == 4


async def test_nothing_can_be_written_on_a_locked_sheet() -> None:
    bench = written([(0, "a")])
    bench.locked = "outline-kept"
    async with open_on(bench) as pilot:
        await keys(pilot, "down", "enter", "e", "s", "delete", "number_sign", "o", "t", "ctrl+z", "p", "m", "alt+down")
        await keys(pilot, "=text")
        await paste(pilot, "b\nc")
    assert len(bench.sent) == 1


async def test_what_is_being_written_when_the_sheet_is_locked_is_sent() -> None:
    """It may be refused then, and a refused text is kept and shown; a field that vanishes is not."""
    bench = written([(0, "a")])
    async with open_on(bench) as pilot:
        await keys(pilot, "down", "enter", "=noch schnell")
        bench.locked = "outline-kept"
        editor(bench).reload()
        assert editor(bench).pen.writing is None
    sent = bench.sent[-1]
    assert isinstance(sent, AddEntries)
    assert sent.entries[0].text == "noch schnell"


async def test_what_the_disk_does_not_take_stays_in_the_field() -> None:
    bench = Bench()

    def full(command: Command) -> str:
        raise JournalRefused("link-journal-write", path="/somewhere", number=28)

    async with open_on(bench) as pilot:
        codes = listen(editor(bench))
        await keys(pilot, "enter", "=wichtig")
        sending, bench.send = bench.send, full  # type: ignore[method-assign]
        await keys(pilot, "enter")
        assert (editor(bench).field.text, codes[0][0]) == ("wichtig", "link-journal-write")
        bench.send = sending  # type: ignore[method-assign]
        await keys(pilot, "escape")
    assert bench.tree == [["What works?", "wichtig"]]


async def test_arrows_and_enter_suffice() -> None:
    bench = Bench()
    bench.trial = True
    async with open_on(bench) as pilot:
        await keys(pilot, "enter", "=eins", "enter", "=zwei", "up")
        await keys(pilot, "right", "down", "down", "enter")
        await pilot.pause()
        assert bench.sheet().entries[bench.entry("eins")].starred
        await keys(pilot, "end", "down")
        assert editor(bench).current == "menu"
        await keys(pilot, "enter")
        await pilot.pause()
        menu = pilot.app.screen
        assert menu is not editor(bench).screen
        await keys(pilot, "escape")
    entries = bench.sheet().entries.values()
    assert [entry.text for entry in entries] == ["eins", "zwei"]


async def test_the_mouse_points_and_opens() -> None:
    bench = written([(0, "a"), (0, "b")])
    async with open_on(bench) as pilot:
        rows = list(editor(bench).query(Row))
        await pilot.click(rows[2])
        assert editor(bench).current == bench.entry("b")
        await pilot.double_click(rows[1])
        assert editor(bench).field.text == "a"


async def test_others_see_where_somebody_writes_and_are_seen() -> None:
    bench = written([(0, "a"), (0, "b")])
    async with open_on(bench) as pilot:
        bench.others = {bench.entry("b"): "Mona"}
        editor(bench).reload()
        await keys(pilot, "down", "e", "escape")
        assert shown(bench)[2] == "• b  [Mona schreibt hier]"
    assert bench.places == [bench.entry("a"), None]
