"""`qzlive tables`: the open cases, later changes, and every way to ask it wrongly."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from qzlive.cli import main

from .checker import Document, faults
from .test_change import CIRCLE, TOLD, table_of
from .test_demands import EXCLUDING, IMPOSSIBLE
from .test_solving import TWO_TOPICS

CASES = {
    case["name"]: case
    for case in map(
        json.loads,
        gzip.decompress(Path(__file__).with_name("cases").joinpath("open.jsonl.gz").read_bytes()).splitlines(),
    )
}
"""Proven optima for the aim `placed` without the popularity rule."""

WITHOUT_HIGHSPY = """
import sys
class Blocked:
    def find_spec(self, name, *_):
        if name.partition(".")[0] == "highspy":
            raise ModuleNotFoundError(name)
sys.meta_path.insert(0, Blocked())
from qzlive.cli import main
main()
"""


def run(asked: object, *options: str) -> Result:
    text = asked if isinstance(asked, str) else json.dumps(asked)
    return CliRunner().invoke(main, ["tables", "--lang", "de", *options], input=text)


def answered(asked: object, *options: str) -> Document:
    result = run(asked, *options)
    assert result.exit_code == 0, result.output
    found: Document = json.loads(result.stdout)
    return found


def profile(asked: Document, found: Document) -> dict[str, int]:
    people = {person["id"]: person for person in asked["participants"]}
    ranks = [
        people[member]["choices"].index(table["topic"])
        for table in found["tables"]
        for member in table["members"]
        if table["topic"] in people[member]["choices"] and people[member].get("pin") is None
    ]
    return {"asked": len(found["asked"]), "third": ranks.count(2), "second": ranks.count(1)}


@pytest.mark.parametrize("name", CASES)
def test_the_open_cases_are_proven_and_as_good_as_can_be(name: str) -> None:
    case = CASES[name]
    found = answered(case["asked"])
    assert found["proved"]
    assert faults(case["asked"], found) == []
    assert profile(case["asked"], found) == case["optimum"]


@pytest.mark.parametrize("aim", ["fair", "first"])
@pytest.mark.parametrize("name", ["A60x_s1", "A300z_s1"])
def test_the_other_aims_are_legal_too(name: str, aim: str) -> None:
    asked = CASES[name]["asked"] | {"popularity_rule": True, "aim": aim}
    found = answered(asked)
    assert found["proved"]
    assert faults(asked, found) == []


@pytest.mark.parametrize("name", [pytest.param(name, marks=[pytest.mark.long] * (name != "A60x_s1")) for name in CASES])
def test_as_a_process_whatever_the_seed_of_hashes(name: str) -> None:
    texts = {
        subprocess.run(
            [sys.executable, "-c", "from qzlive.cli import main; main()", "tables"],
            input=json.dumps(CASES[name]["asked"]),
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2")
    }
    (text,) = texts
    assert profile(CASES[name]["asked"], json.loads(text)) == CASES[name]["optimum"]


def test_without_highspy_there_is_a_quick_plan_that_says_so() -> None:
    asked = CASES["A60_s1"]["asked"]
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_HIGHSPY, "tables", "--lang", "de"],
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        check=True,
    )
    found = json.loads(done.stdout)
    assert (found["proved"], found["solver"]) == (False, "greedy")
    assert faults(asked, found) == []
    assert "highspy" in done.stderr


def test_a_later_change_moves_nobody_and_says_the_price() -> None:
    asked = {
        "topics": 2,
        "participants": [{"id": person.id, "choices": person.choices} for person in CIRCLE.participants],
        "max_size": 4,
        "max_tables": 2,
    }
    seated = {"seated": table_of(TOLD)}
    found = answered(asked | seated)
    assert {member: table["id"] for table in found["tables"] for member in table["members"]} == table_of(TOLD)
    assert found["free"] == {"late": ["2a"]}
    assert found["solver"] == "insert"
    (offer,) = found["proposals"]
    assert offer["moves"] == [{"id": "p0", "from": "1a", "to": "2a"}]
    assert offer["placed"] == {"late": "1a"}
    again = answered(asked | {"tables": found["tables"]})
    assert again == found


FAULTS: dict[str, Any] = {
    "": "{",
    "ganz oben": [],
    "topics": {"participants": []},
    "participants[0].choices[1]": {"topics": 2, "participants": [{"id": "a", "choices": [1, 3]}]},
    "participants[0].choices[0]": {"topics": 2, "participants": [{"id": "a", "choices": [0]}]},
    "participants[0].wish": {"topics": 2, "participants": [{"id": "a", "wish": [1]}]},
    "participants[1].id": {"topics": 2, "participants": [{"id": "a"}, {"id": "a"}]},
    "participants[0].host": {"topics": 2, "participants": [{"id": "a", "host": 3}]},
    "aim": {"topics": 2, "participants": [], "aim": "best"},
    "max_size": {"topics": 2, "participants": [], "max_size": "8"},
    "popularity_rule": {"topics": 2, "participants": [], "popularity_rule": 1},
    "apart[0][1]": {"topics": 2, "participants": [{"id": "a"}], "apart": [["a", "b"]]},
    "seated['a']": {"topics": 2, "participants": [{"id": "a"}], "seated": {"a": "9a"}},
}


@pytest.mark.parametrize("place", FAULTS)
def test_what_cannot_be_understood_is_named_with_its_place(place: str) -> None:
    result = run(FAULTS[place])
    assert result.exit_code == 2
    assert result.stdout == ""
    assert place in result.stderr
    assert "Traceback" not in result.output
    assert isinstance(result.exception, SystemExit)


@pytest.mark.parametrize("asked", [*IMPOSSIBLE.values(), *(asked for asked, _ in EXCLUDING.values())])
def test_contradictions_end_with_their_own_code_and_a_sentence(asked: Document) -> None:
    for language in ("de", "en"):
        result = run(asked, "--lang", language)
        assert result.exit_code == 3
        assert result.stdout == ""
        assert "choice-" not in result.stderr
        assert "{" not in result.stderr
        assert "  - " in result.stderr


def test_more_hosts_than_tables_are_named_and_the_plan_is_made() -> None:
    people = [{"id": f"p{number}", "choices": [number % 3 + 1], "host": number % 3 + 1} for number in range(3)]
    asked = {"topics": 3, "participants": people, "min_size": 1, "max_tables": 2}
    result = run(asked)
    assert result.exit_code == 0
    assert "3 Themen haben Gastgeber*innen" in result.stderr
    assert "höchstens 2 Tische" in result.stderr
    assert faults(asked, json.loads(result.stdout)) == []
    kept = run(asked | {"keep": [1, 2, 3]})
    assert kept.exit_code == 3
    assert "3 Themen sollen auf jeden Fall" in kept.stderr


def test_for_people_to_read() -> None:
    compared = run(TWO_TOPICS, "--compare").stdout.splitlines()
    assert len(compared) == 4
    assert "noch einmal wählen" in compared[0]
    plan = answered(TWO_TOPICS)
    loser = next(person for person, reason in plan["reasons"].items() if reason["code"] == "topic_full")
    why = run(TWO_TOPICS, "--why", loser, "--topic", "1").stdout
    assert "Thema 1 ist voll" in why
    assert "ein Wunsch mehr offen" in why
    assert run(TWO_TOPICS, "--why", "nobody").exit_code == 2
    assert run(TWO_TOPICS, "--why", loser, "--topic", "9").exit_code == 2


def test_a_plan_from_anywhere_is_checked(tmp_path: Path) -> None:
    plan = answered(TWO_TOPICS)
    file = tmp_path / "plan.json"
    file.write_text(json.dumps(plan), encoding="utf-8")
    good = run(TWO_TOPICS, "--check", str(file))
    assert (good.exit_code, good.stdout) == (0, "Der Plan hält alle Regeln ein.\n")
    plan["tables"][0]["members"] += plan["tables"][1]["members"]
    file.write_text(json.dumps(plan), encoding="utf-8")
    bad = run(TWO_TOPICS, "--check", str(file))
    assert bad.exit_code == 1
    assert "höchstens 6" in bad.stdout
    file.write_text("[]", encoding="utf-8")
    assert run(TWO_TOPICS, "--check", str(file)).exit_code == 2
    assert run(TWO_TOPICS, "--check", str(tmp_path / "missing.json")).exit_code == 2
