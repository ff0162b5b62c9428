"""Hostile text through everything of the outline that shows or takes text."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from qzlive.session.commands.sheets import DeleteEntry
from qzlive.session.state import Heading, Question, Sheet, Variant
from tests.tui.hostile import HOSTILE, assert_harmless

from .bench import Bench
from .test_spots import written
from .test_writing import editor, keys, open_on, paste


class HostileBench(Bench):
    """A sheet whose texts nobody has cleaned, as an older or a hostile server may send it."""

    def sheet(self) -> Sheet:
        sheet = super().sheet()
        entries = {
            id_: replace(
                entry, text=HOSTILE[number % len(HOSTILE)], variants=(Variant("v", HOSTILE[number % len(HOSTILE) - 1]),)
            )
            for number, (id_, entry) in enumerate(sheet.entries.items())
        }
        headings = {str(number): Heading(str(number), text, f"a{number}") for number, text in enumerate(HOSTILE)}
        return replace(sheet, entries=entries, headings=headings)

    def asked(self) -> tuple[Question, ...]:
        return tuple(Question(text, text) for text in HOSTILE)


async def test_hostile_text_stays_text(tmp_path: Path) -> None:
    plain = written([(number % 2, f"p{number}") for number in range(len(HOSTILE) + 1)])
    bench = HostileBench(plain.circle)
    gone = list(plain.sheet().entries)[-1]
    plain.send(DeleteEntry(sheet=plain.sheet().id, entry=gone))
    bench.others = dict(zip(plain.sheet().entries, HOSTILE, strict=False))
    async with open_on(bench, tmp_path, size=(80, 200)) as pilot:
        outline = editor(bench)
        seen = assert_harmless(pilot.app)
        assert "[@click=app.quit]Anna[/]" in seen
        assert "[/] schreibt hier" in seen
        await pilot.resize_terminal(80, 24)
        for opened in ("e", "v", "m", "u", "p"):
            outline.show(next(iter(plain.sheet().entries)))
            await keys(pilot, opened)
            assert_harmless(pilot.app)
            await keys(pilot, "escape")
        assert pilot.app.is_running


async def test_hostile_text_that_is_typed_pasted_or_left_over(tmp_path: Path) -> None:
    bench = written([(0, "a")])
    for number, text in enumerate(HOSTILE[:3]):
        bench.kept[json.dumps([bench.sheet().id, f"0190ffff-{number}", "", None, None, f"a{number}"])] = text
    async with open_on(bench, tmp_path) as pilot:
        assert editor(bench).pen.writing is not None
        assert_harmless(pilot.app)
        for text in HOSTILE:
            await paste(pilot, text)
            assert_harmless(pilot.app)
            await keys(pilot, "enter")
        await keys(pilot, "escape")
        assert_harmless(pilot.app)
    sent = "".join(command.model_dump_json() for command in bench.sent)
    assert "Dora" in sent
    assert [part for part in ("\\u001b", "\\u009b", "\x9b", "\u202e") if part in sent] == []
