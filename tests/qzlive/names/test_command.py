"""`qzlive names`: lines in, lines out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from qzlive.cli import main


def run(lines: str | bytes, *arguments: str | Path) -> Result:
    return CliRunner().invoke(main, ["names", *map(str, arguments)], input=lines, catch_exceptions=False)


def answers(*displays: str, topics: int = 6, options: tuple[str | Path, ...] = ()) -> list[dict[str, Any]]:
    lines = "\n".join(json.dumps({"display": display, "topics": topics}) for display in displays)
    result = run(lines + "\n", "--lang", "de", *options)
    assert (result.exit_code, result.stderr) == (0, "")
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_a_line_for_each_in_order() -> None:
    first, second = answers("2 Ada Öz (Gast)", "12 Bo")
    assert first == {
        "choices": [2], "proposal": [], "name": "Ada Öz", "organisation": "", "original": "", "marks": ["guest"],
        "sure": True, "rule": "tag", "reason": None,
    }  # fmt: skip
    assert (second["choices"], second["sure"]) == ([], False)
    assert second["reason"] == {
        "code": "names-out-of-range",
        "params": {"number": 12, "lowest": 1, "highest": 6},
        "text": "12 gibt es nicht, nur 1 bis 6",
    }


def test_the_registered_decide(tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text(
        "Vorname;Nachname;E-Mail;Einrichtung\n"
        "Ada;Öz;ada@example.org;4all Schule\n"
        "Bo;Lind;bo@example.org;3. Grundschule\n",
        encoding="utf-8",
    )
    displays = ("4all Schule", "3. Grundschule", "Ada Öz 4")
    known = answers(*displays, options=("--registered", file))
    assert [(one["choices"], one["sure"]) for one in known] == [([], True), ([], True), ([4], True)]
    assert not any(one["sure"] for one in answers(*displays))


def test_letters_and_words() -> None:
    assert answers("B Niklas", options=("--tags", "letters"))[0]["choices"] == [2]
    assert answers("Insel 3 Niklas", options=("--word", "Insel"))[0]["choices"] == [3]


@pytest.mark.parametrize(
    "line",
    ["{", "[1]", '{"display": "2 Ada"}', '{"display": 2, "topics": 6}', '{"display": "", "topics": "6"}', "7"]
    + [
        '{"display": "a", "topics": -1}',
        '{"display": "a", "topics": true}',
        '{"display": "a", "topics": 999999999}',
        "[" * 9999,
    ],
)
def test_a_bad_line_is_named(line: str) -> None:
    result = run('{"display": "2 Ada", "topics": 6}\n\n' + line + "\n", "--lang", "de")
    assert result.exit_code == 2
    assert "Zeile 3" in result.stderr
    assert len(result.stdout.splitlines()) == 1


def test_bytes_that_are_no_text() -> None:
    result = run(b'{"display": "\xff", "topics": 6}\n', "--lang", "en")
    assert (result.exit_code, "line 1" in result.stderr.lower()) == (2, True)


def test_a_list_that_cannot_be_read(tmp_path: Path) -> None:
    assert run("", "--registered", tmp_path / "none.csv").exit_code == 1


def test_a_name_that_is_half_a_character() -> None:
    assert answers("2 Ada \ud800")[0]["choices"] == [2]
