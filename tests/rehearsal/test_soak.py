"""Hosts who write for long while connections, programs and the server break: nothing lost, nothing doubled."""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from click.testing import CliRunner

from qzlive.cli import main
from qzlive.cli.rehearsal import soak
from qzlive.session.state import Entry, Sheet
from tests.server.running import PLAN

TOPICS = "\n".join(f"  - {{number: {number}, title: Thema {number}, tables: 4}}" for number in range(1, 11))
FORTY = PLAN.partition("topics:\n  - number")[0] + f"topics:\n{TOPICS}\n"


def run(folder: Path, plan: str, *more: str) -> dict[str, float]:
    file = folder / "plan.yaml"
    file.write_text(plan, encoding="utf-8")
    arguments = ["rehearse", str(file), "--soak", "--kill-server", "--out", str(folder / "out"), "--lang", "de", *more]
    done = CliRunner().invoke(main, arguments)
    assert done.exit_code == 0, done.output
    told: dict[str, float] = json.loads((folder / "out" / "report.json").read_text())
    assert (told["lost"], told["doubled"], told["misplaced"], told["kills"]) == (0, 0, 0, 2)
    assert told["acknowledged"] > told["entries"]
    for label in ("Längste Zeit bis „gespeichert“ (s)", "Nichts ging verloren."):
        assert label in done.output
    return told


def test_a_short_soak_loses_nothing(tmp_path: Path) -> None:
    told = run(tmp_path, PLAN, "--minutes", "3", "--speed", "180")
    assert (told["tables"], told["hosts"], told["entries"]) == (3, 6, 24)


@pytest.mark.long
def test_forty_tables_half_an_hour(tmp_path: Path) -> None:
    told = run(tmp_path, FORTY)
    assert (told["tables"], told["hosts"], told["entries"]) == (40, 80, 3200)
    assert told["cuts"] > 100
    assert told["crashes"] > 20


def test_what_is_missing_doubled_or_out_of_order_is_counted() -> None:
    def entry(number: int, text: str, *, deleted: bool = False) -> Entry:
        return Entry(f"e{number}", None, None, f"a{number}", text, "v", 0, deleted=deleted)

    def report(*entries: Entry) -> soak.SoakReport:
        sheet = Sheet("s1", "t1", entries={one.id: one for one in entries})
        writer: Any = SimpleNamespace(
            sheet_id="s1", texts=["eins", "zwei"], promised={}, cuts=0, crashes=0, longest_wait=0.0
        )
        stage: Any = SimpleNamespace(server=SimpleNamespace(kills=0))
        found = soak._report([writer], [("s1", sheet)], 0, stage, 0.0)
        assert found.good == (not (found.lost or found.doubled or found.misplaced))
        return found

    def numbers(*entries: Entry) -> tuple[int, int, int]:
        found = report(*entries)
        return found.lost, found.doubled, found.misplaced

    assert numbers(entry(1, "eins"), entry(2, "zwei")) == (0, 0, 0)
    assert numbers(entry(1, "eins"), entry(2, "zwei", deleted=True)) == (1, 0, 0)
    assert numbers(entry(1, "eins"), entry(2, "zwei"), entry(3, "zwei"))[:2] == (0, 1)
    assert numbers(entry(1, "zwei"), entry(2, "eins")) == (0, 0, 1)
