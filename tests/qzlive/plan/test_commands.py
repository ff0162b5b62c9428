"""`qzlive new`, `qzlive check` and `qzlive schema` as a person uses them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from qzlive.cli.plan import check, new, schema
from tests.qzlive.plan.samples import SMALL, changed


@pytest.fixture
def runner() -> CliRunner:
    return CliRunner()


def test_a_new_plan_passes_the_check(runner: CliRunner, tmp_path: Path) -> None:
    file = str(tmp_path / "zirkel.yaml")
    written = runner.invoke(new, [file, "--lang", "de"])
    assert written.exit_code == 0
    assert "qzlive check" in written.output
    checked = runner.invoke(check, [file, "--lang", "de"])
    assert checked.exit_code == 0
    assert "7 Programmpunkte, 2 Themen" in checked.output


def test_a_new_plan_is_german_wherever_it_is_written(runner: CliRunner, tmp_path: Path) -> None:
    runner.invoke(new, [str(tmp_path / "a.yaml")], env={"LANG": "en_GB.UTF-8"})
    assert "Ablaufplan" in (tmp_path / "a.yaml").read_text(encoding="utf-8")


def test_what_is_there_is_never_written_over(runner: CliRunner, tmp_path: Path) -> None:
    file = tmp_path / "zirkel.yaml"
    file.write_text("meins", encoding="utf-8")
    refused = runner.invoke(new, [str(file), "--lang", "de"])
    assert refused.exit_code == 1
    assert "gibt es schon" in refused.output
    assert file.read_text(encoding="utf-8") == "meins"


def test_a_folder_that_is_not_there_is_no_traceback(runner: CliRunner, tmp_path: Path) -> None:
    refused = runner.invoke(new, [str(tmp_path / "nirgends" / "zirkel.yaml"), "--lang", "de"])
    assert refused.exit_code == 1
    assert "lässt sich nicht anlegen" in refused.output


def test_each_fault_is_said_with_its_place_and_the_mended_line(runner: CliRunner, tmp_path: Path) -> None:
    file = tmp_path / "zirkel.yaml"
    file.write_text(changed("- Was gelingt?", "- Was fehlt: Zeit?").replace("number: 2", "number: 0"), encoding="utf-8")
    refused = runner.invoke(check, [str(file), "--lang", "de"])
    assert refused.exit_code == 1
    lines = refused.output.splitlines()
    assert lines[0].startswith(f"{file}:19:9: Ein Text mit einem Doppelpunkt")
    assert lines[2].strip() == '- "Was fehlt: Zeit?"'
    assert lines[3].startswith(f"{file}:20:13: ")
    assert lines[4].endswith("2 Fehler. Bitte verbessern Sie sie und prüfen Sie noch einmal.")


def test_nothing_in_a_file_acts_on_the_terminal(runner: CliRunner, tmp_path: Path) -> None:
    file = tmp_path / "zirkel.yaml"
    file.write_text(changed("kind: plenary", 'kind: "\\e]0;x\\a" \u202e'), encoding="utf-8")
    output = runner.invoke(check, [str(file)]).output
    assert "\x1b" not in output
    assert "\u202e" not in output


@pytest.mark.parametrize("content", [b"\0\1\2", b"", b"\xff" * 100, b"x" * (2 * 1024 * 1024)])
def test_what_is_no_plan_is_no_traceback(runner: CliRunner, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "zirkel.yaml"
    file.write_bytes(content)
    refused = runner.invoke(check, [str(file), "--lang", "en"])
    assert refused.exit_code == 1
    assert "one fault" in refused.output


def test_a_plan_may_come_from_a_pipe(runner: CliRunner) -> None:
    assert runner.invoke(check, ["-"], input=SMALL.encode()).exit_code == 0


@pytest.mark.parametrize("of", ["plan", "results"])
def test_the_schema_is_json(runner: CliRunner, of: str) -> None:
    printed = runner.invoke(schema, [of, "--lang", "de"])
    assert printed.exit_code == 0
    assert json.loads(printed.output)["type"] == "object"
