from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from click.testing import CliRunner, Result

from qzlive.cli import main
from qzlive.cli.rehearsal import report
from qzlive.cli.rehearsal.failure import RehearsalFailed
from qzlive.cli.rehearsal.parts import parts_of
from qzlive.plan.load import load_plan
from qzlive.plan.results import load_results
from server.notice import running_at
from tests.server.running import PLAN as SMALL_PLAN

from .samples import PEOPLE, PLAN, RESULTS, script_of, small

NAME = "2022-03-30-regionaler-online-qualitaetszirkel"


def rehearse(out: Path, *more: str, files: tuple[Path, Path, Path] = (PLAN, PEOPLE, RESULTS)) -> Result:
    plan, people, results = map(str, files)
    return CliRunner().invoke(
        main, ["rehearse", plan, "--list", people, "--results", results, "--out", str(out), "--lang", "de", *more]
    )


@pytest.mark.parametrize("more", [(), ("--kill-server",)], ids=["calm", "killed"])
def test_the_sample_circle_loses_nothing(tmp_path: Path, more: tuple[str, ...]) -> None:
    out = tmp_path / "out"
    done = rehearse(out, *more)
    assert done.exit_code == 0, done.output
    told = json.loads((out / "report.json").read_text())
    script = script_of(PLAN, PEOPLE, RESULTS)
    assert told["people"] == len(script.displays) == 60
    assert told["entries"] == sum(part.entries for part in script.parts)
    assert told["tables"] >= len({part.topic for part in script.parts})
    assert told["acknowledged"] > told["entries"]
    assert told["lost"] == 0
    assert told["kills"] == (2 if more else 0)
    # Two hosts were away for a while; a kill cuts off everybody.
    assert told["reconnects"] >= (8 if more else 2)
    assert "Nichts ging verloren." in done.output
    assert str(out / f"{NAME}.md") in done.output

    markdown = (out / f"{NAME}.md").read_text(encoding="utf-8")
    word = "\n".join(paragraph.text for paragraph in docx.Document(str(out / f"{NAME}.docx")).paragraphs)
    for line in ("Ein Anruf in der ersten Woche, bei dem nichts beanstandet wird", "einmal im Jahr gemeinsam lesen"):
        assert line in markdown
        assert line in word
    data = b"".join(path.read_bytes() for path in (out / "data").rglob("*") if path.is_file())
    assert len(data) > 100_000
    for name in ("Wiśniewski", "Tuğba Karadağ", "Hannelore Quast", "Mareike Feldhusen"):
        assert name.encode() not in data


def test_a_report_for_programs(tmp_path: Path) -> None:
    out = tmp_path / "out"
    done = rehearse(out, "--json", files=small(tmp_path, SMALL_PLAN))
    assert done.exit_code == 0, done.output
    told = json.loads(done.stdout)
    assert told == json.loads((out / "report.json").read_text())
    assert (told["people"], told["entries"], told["lost"]) == (5, 9, 0)

    again = rehearse(out, "--json", files=small(tmp_path, SMALL_PLAN))
    assert json.loads(again.stdout)["entries"] == 9

    check_that_it_bites(out, script_parts=small(tmp_path, SMALL_PLAN))


def check_that_it_bites(out: Path, script_parts: tuple[Path, Path, Path]) -> None:
    """What is missing, in another order or readable is found."""
    parts = script_of(*script_parts).parts
    rows, state = report.read_log(out / "data", "2031-05-14-kleiner-kreis")
    promised = {row.command_id: row.version for row in rows}
    assert report.lost_commands(promised, rows) == []
    assert report.lost_commands(promised, rows[:-2]) == [row.command_id for row in rows[-2:]]
    assert report.lost_commands({**promised, rows[3].command_id: 99}, rows) == [rows[3].command_id]

    assert report.lost_entries(state, parts) == []
    sheet = next(sheet for sheet in state.sheets.values() if len(sheet.entries) > 5)
    gone = next(entry for entry in sheet.entries.values() if entry.text == "darunter")
    entries = {id_: entry for id_, entry in sheet.entries.items() if id_ != gone.id}
    without = replace(state, sheets={**state.sheets, sheet.id: replace(sheet, entries=entries)})
    assert report.lost_entries(without, parts) == ["darunter"]
    moved = {**sheet.entries, gone.id: replace(gone, parent=None)}
    other = replace(state, sheets={**state.sheets, sheet.id: replace(sheet, entries=moved)})
    with pytest.raises(RehearsalFailed) as failed:
        report.lost_entries(other, parts)
    assert failed.value.code == "rehearsal-order"

    for number, written in enumerate(("Nora Beispielhaft", "… beispiel \\u00fcber", "BeispielhaftX")):
        (out / f"leak{number}").write_text(written)
    leaks = [out / f"leak{number}" for number in range(3)]
    assert report.readable_names(["Nora Beispielhaft", "Über"], leaks) == [leaks[0], leaks[2]]
    assert report.readable_names(["beispiel über"], leaks) == [leaks[1]]


@pytest.mark.parametrize(
    ("results", "code"),
    [
        ("topic: 9, sections: [{entries: [x]}]", "rehearsal-topic-unknown"),
        ("topic: 1, table: 1c, sections: [{entries: [x]}]", "rehearsal-table-unknown"),
        ("topic: 1, sections: [{question: 3, entries: [x]}]", "rehearsal-question-unknown"),
    ],
)
def test_results_that_do_not_fit_the_plan_are_refused_before_anything_starts(results: str, code: str) -> None:
    plan = load_plan(SMALL_PLAN, "plan.yaml")
    with pytest.raises(RehearsalFailed) as failed:
        parts_of(plan, load_results(f"tables: [{{{results}}}]", "results.yaml"))
    assert failed.value.code == code


def test_a_folder_with_real_data_is_left_alone(tmp_path: Path) -> None:
    real = tmp_path / "out" / "data" / "log.sqlite"
    real.parent.mkdir(parents=True)
    real.write_bytes(b"somebody's sessions")
    done = rehearse(tmp_path / "out", files=small(tmp_path, SMALL_PLAN))
    assert done.exit_code == 1
    assert "nicht von einer Probe" in done.output
    assert real.read_bytes() == b"somebody's sessions"


def test_a_plan_that_is_wrong_is_told_with_its_lines(tmp_path: Path) -> None:
    done = rehearse(tmp_path / "out", files=small(tmp_path, SMALL_PLAN.replace("kind: break}", "kind: pause}")))
    assert done.exit_code == 1
    assert "plan.yaml" in done.output
    assert not (tmp_path / "out").exists()


@pytest.mark.skipif(os.name == "nt", reason="another Ctrl+C there")
@pytest.mark.parametrize("number", ["SIGINT", "SIGTERM"])
def test_interrupting_it_leaves_no_server_behind(tmp_path: Path, number: str) -> None:
    plan, people, results = map(str, small(tmp_path, SMALL_PLAN))
    out = tmp_path / "out"
    arguments = ["rehearse", plan, "--list", people, "--results", results, "--out", str(out), "--pace", "30"]
    run = [sys.executable, "-c", "from qzlive.cli import main; main()", *arguments]
    process = subprocess.Popen(run, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    end = time.monotonic() + 20
    while running_at(out / "data") is None and time.monotonic() < end:
        assert process.poll() is None
    assert process.stderr is not None
    said = [process.stderr.readline(), process.stderr.readline()]
    assert said[1], said
    busy = rehearse(out, files=small(tmp_path, SMALL_PLAN))
    assert busy.exit_code == 1
    assert "läuft schon ein Server" in busy.output
    process.send_signal(getattr(signal, number))
    _, err = process.communicate(timeout=15)
    assert process.returncode == 1
    assert "Traceback" not in err
    assert running_at(out / "data") is None
