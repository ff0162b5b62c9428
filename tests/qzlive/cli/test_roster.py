"""`qzlive roster`: what is printed of a list, and of one that cannot be read."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from qzlive.cli import main
from qzlive.language import LANGUAGES, Language, catalogue
from qzlive.roster import sources
from qzlive.roster.regular import read_regular

SPECIMENS = Path(__file__).parents[1] / "roster" / "specimens"
REPORT = SPECIMENS / "01_zoom_participants_twoblock_bom.csv"


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, ["roster", *map(str, arguments)], catch_exceptions=False)


def test_json_has_everybody_and_everything_that_was_skipped() -> None:
    result = run(REPORT, "--topics", "6", "--registered", SPECIMENS / "MANIFEST.json", "--json", "--lang", "en")
    assert (result.exit_code, result.stderr) == (0, "")
    body = json.loads(result.stdout)
    assert (body["format"], body["kind"], body["stated"]) == ("zoom_participants_report", "report", 14)
    assert len(body["participants"]) == 14
    person = next(one for one in body["participants"] if one["person"] == "P13")
    assert person["display"] == '2/5 Karl "Kalle" Vogt'
    assert person["name"] == 'Karl "Kalle" Vogt'
    assert (person["email"], person["original"]) == ("kh.vogt@example.com", "Karl-Heinz Vogt")
    assert (person["choices"], person["sure"], person["reason"], person["suggest"]) == ([2, 5], True, None, [])
    assert (person["guest"], person["host"], person["bot"]) == (True, False, False)
    asked = next(one for one in body["participants"] if one["person"] == "P11")
    assert (asked["choices"], asked["sure"], asked["reason"]["number"]) == ([], False, 12)
    assert next(one for one in body["participants"] if one["display"] == "Otter.ai")["bot"]
    assert next(one for one in body["participants"] if one["display"] == "Galaxy S9")["device"]
    assert body["skipped"][0]["row"] == 1
    assert body["skipped"][0]["why"] == "about the meeting"
    assert body["skipped"][0]["text"].startswith("Meeting ID")


def test_people_get_a_table_in_their_language() -> None:
    result = run(REPORT, "--topics", "6", "--registered", SPECIMENS / "MANIFEST.json", "--lang", "de")
    lines = result.stdout.splitlines()
    assert lines[0] == "Zoom, Teilnehmerbericht: 14 Personen in 18 Zeilen"
    assert lines[1] == "Die Liste selbst nennt auch 14."
    assert any(line.startswith("3 ") and "Aylin Demir" in line for line in lines)
    assert any(line.startswith("?") and "Grace" in line and "12" in line for line in lines)
    assert any("vielleicht Birgit Schäfer-Groß?" in line for line in lines)
    assert "2 Zeilen wurden ausgelassen:" in lines


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_layout_has_a_name(language: Language) -> None:
    folder = Path(sources.__file__).parent
    written = "".join(file.read_text(encoding="utf-8") for file in folder.glob("*.py"))
    formats = set(re.findall(r'(?:Roster|_Layout)\(\s*"(\w+)"', written))
    assert len(formats) > 12
    for code in formats:
        assert catalogue(language).has(f"roster-format-{code.replace('_', '-').lower()}"), code


def test_a_count_that_differs_is_told() -> None:
    result = run(SPECIMENS / "11_zoom_panel_pasted_de.txt", "--topics", "6", "--lang", "en")
    assert "the list itself says 13, found were 14" in result.stdout


def test_without_topics_nothing_is_a_choice(tmp_path: Path) -> None:
    file = tmp_path / "liste.txt"
    file.write_text("3 Ada Öz\nBo Lind\n", encoding="utf-8")
    result = run(file, "--json", "--lang", "en")
    assert [one["choices"] for one in json.loads(result.stdout)["participants"]] == [[], []]
    assert "--topics" in result.stderr


def test_dates_are_asked_and_answered(tmp_path: Path) -> None:
    file = tmp_path / "x.csv"
    file.write_text(
        "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n"
        "1 Ada,a@example.org,01/02/2026 10:00:00,01/02/2026 11:00:00,60,No\n"
        "2 Ada,a@example.org,02/01/2026 10:00:00,02/01/2026 11:00:00,60,No\n",
        encoding="utf-8",
    )
    assert "--dates dmy" in run(file, "--topics", "6", "--lang", "en").stdout
    for order, choice in (("dmy", 1), ("mdy", 2)):
        body = json.loads(run(file, "--topics", "6", "--dates", order, "--json").stdout)
        assert (body["participants"][0]["choices"], body["dates_open"]) == ([choice], False)


def test_a_file_that_cannot_be_read_says_which_and_what_to_do(tmp_path: Path) -> None:
    for name, content in (
        ("bild.csv", b"\x89PNG\0\0\0"),
        ("x.xlsx", b"PK\x03\x04kaputt"),
        ("big.csv", b"a" * 9_000_000),
    ):
        (tmp_path / name).write_bytes(content)
        result = run(tmp_path / name, "--lang", "de")
        assert result.exit_code == 1
        assert result.stderr.startswith(f"Error: {name}")
        assert "Bitte" in result.stderr


def test_names_that_act_on_a_terminal_do_not(tmp_path: Path) -> None:
    file = tmp_path / "x.csv"
    file.write_text("Name;E-Mail;Thema\n\x1b[2JAda \u202eÖz;a@example.org;2\n", encoding="utf-8")
    result = run(file, "--topics", "3")
    assert "\x1b" not in result.stdout
    assert "\u202e" not in result.stdout


def test_no_more_of_a_file_is_read_than_a_list_may_be_long(tmp_path: Path) -> None:
    file = tmp_path / "x"
    file.write_bytes(b"a" * 100)
    assert read_regular(file, 10) == b"a" * 11
    assert read_regular(file, 100) == b"a" * 100


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in folders here")
def test_nobody_waits_for_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for arguments in ((pipe,), (REPORT, "--registered", pipe)):
        result = run(*arguments, "--lang", "en")
        assert result.exit_code == 1
        assert result.stderr == (
            f"Error: {pipe} is no file but a device or a pipe. Please save the list as a file and name that.\n"
        )
