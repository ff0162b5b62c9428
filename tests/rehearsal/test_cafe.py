from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from qzlive.cli import main
from qzlive.cli.rehearsal import report
from qzlive.cli.rehearsal.parts import Part
from qzlive.plan.results import ResultSection
from qzlive.session.cafe_clock import round_at
from qzlive.session.seating import allocation_of

from .samples import SAMPLES, script_of

PLAN, PEOPLE, RESULTS = (SAMPLES / f"cafe_2025-05-14{end}" for end in (".yaml", "_participants.txt", "_results.yaml"))
NAME = "2025-05-14-fachkonferenz-starke-partnerschaften"


def test_the_sample_cafe_is_played_with_hosts_who_write_in_each_round(tmp_path: Path) -> None:
    """60 people, ten tables, five rounds: nobody meets anybody twice, nothing is lost, results come by topic."""
    out = tmp_path / "out"
    files = [str(PLAN), "--list", str(PEOPLE), "--results", str(RESULTS)]
    done = CliRunner().invoke(main, ["rehearse", *files, "--out", str(out), "--lang", "de"])
    assert done.exit_code == 0, done.output
    told = json.loads((out / "report.json").read_text())
    parts = script_of(PLAN, PEOPLE, RESULTS).parts
    assert (told["people"], told["tables"], told["rounds"], told["repeated_pairs"], told["lost"]) == (60, 10, 5, 0, 0)
    assert told["entries"] == sum(part.entries for part in parts)

    _, state = report.read_log(out / "data", NAME)
    begun = allocation_of(state, "cafe").begun
    for table in state.tables.values():
        counting = [entry for entry in state.sheet_of(table=table.id).entries.values() if not entry.trial]
        assert {round_at(begun, entry.at) for entry in counting} == {1, 2, 3, 4, 5}, table.label
    markdown = (out / f"{NAME}.md").read_text(encoding="utf-8")
    places = [markdown.index(f"### Thema {number}: ") for number in range(1, 11)]
    assert places == sorted(places)
    assert places[6] < markdown.index("Nach zehn Minuten nachfragen, was angekommen ist") < places[7]


@pytest.mark.parametrize("rounds", [1, 2, 3, 7])
def test_what_is_written_in_the_rounds_is_everything_once_and_in_order(rounds: int) -> None:
    sections = (
        ResultSection(question=1, entries=("a", {"text": "b", "entries": ["below"]})),
        ResultSection(heading="Eigenes", entries=("c",)),
        ResultSection(question=2, entries=("d", "e")),
    )
    part = Part("cafe", 1, "1a", sections, rounds)
    shares = [part.share(number) for number in range(1, rounds + 1)]
    written = [(one.question, one.heading, entry) for share in shares for one in share for entry in one.entries]
    assert written == [(one.question, one.heading, entry) for one in sections for entry in one.entries]
    assert sum(bool(share) for share in shares) == min(rounds, 5)
