"""Hosts who write for long while connections, programs and the server break: nothing lost, nothing doubled."""

from __future__ import annotations

import asyncio
import dataclasses
import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from qzlive.cli import main
from qzlive.cli.rehearsal import soak
from qzlive.cli.rehearsal.writer import Writer
from qzlive.plan.load import load_plan
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
    told = run(tmp_path, PLAN, "--minutes", "6", "--speed", "180")
    assert (told["tables"], told["hosts"], told["entries"]) == (3, 6, 48)


@pytest.mark.long
def test_forty_tables_half_an_hour(tmp_path: Path) -> None:
    told = run(tmp_path, FORTY)
    assert (told["tables"], told["hosts"], told["entries"]) == (40, 80, 3200)
    assert told["cuts"] > 100
    assert told["crashes"] > 20


def test_what_is_missing_doubled_or_out_of_order_is_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = Writer.told_all

    async def forged(self: Writer, others: list[Writer]) -> None:
        await kept(self, others)
        if self is others[0]:
            first, second, *rest = self.texts
            self.texts[:] = [second, first, *rest[1:], "was nie geschrieben wurde"]

    class Quiet:
        def phase(self, code: str, **params: int) -> None: ...

        def typed(self, count: int, total: int) -> None: ...

    monkeypatch.setattr(Writer, "told_all", forged)
    what = soak.Soak(load_plan(PLAN, "plan.yaml"), hosts=1, minutes=3, speed=400, kills=0)
    report = asyncio.run(soak.soak(what, tmp_path / "out", Quiet()))
    # In the view of each and in the log.
    assert (report.lost, report.doubled, report.misplaced) == (2, 2, 2)
    assert not report.good
    assert dataclasses.replace(report, lost=0, doubled=0, misplaced=0).good
