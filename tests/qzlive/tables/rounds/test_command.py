"""`qzlive rounds`: what is asked as JSON, what is answered, and what is said of an input that does not fit."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest
from click.testing import CliRunner, Result

from qzlive.cli import main
from qzlive.language import LANGUAGES, Language
from qzlive.tables.rounds import Cafe, plan_rounds, route_line, tables_each
from tests.qzlive.tables.rounds import checker

PEOPLE = [f"p{number}" for number in range(1, 25)]
CAFE: dict[str, Any] = {"people": PEOPLE, "tables": 6, "rounds": 4, "hosts": {str(n): f"p{n}" for n in range(1, 7)}}


def run(asked: Any, *options: str) -> Result:
    text = asked if isinstance(asked, bytes) else json.dumps(asked)
    return CliRunner().invoke(main, ["rounds", *options], input=text, catch_exceptions=False)


def answer(asked: Any) -> Any:
    result = run(asked)
    assert (result.exit_code, result.stderr) == (0, "")
    return json.loads(result.stdout)


WRONG: list[tuple[Any, str]] = [
    (b"{", "Spalte 2"),
    (b"\xff", "JSON"),
    (b"[" * 100_000, "JSON"),
    ([], "Objekt"),
    ({"rounds": 3, "tables": 2}, "people"),
    ({**CAFE, "people": [*PEOPLE, "p1"]}, "p1 steht zweimal"),
    ({**CAFE, "people": [1, 2]}, "people[0]"),
    ({**CAFE, "people": "p1"}, "people"),
    ({**CAFE, "tables": 25}, "zu wenige Personen: 24"),
    ({**CAFE, "tables": 6.0}, "tables"),
    ({**CAFE, "tables": True}, "tables"),
    ({**CAFE, "topics": 6}, "nicht beides"),
    ({"people": PEOPLE, "rounds": 2}, "nicht beides"),
    ({**CAFE, "tables_each": 2}, "tables_each"),
    ({**CAFE, "tables": [1, 2, 0, 3]}, "tables[2]"),
    ({"people": PEOPLE, "rounds": 2, "topics": 400, "tables_each": 2}, "800 Tische"),
    ({**CAFE, "rounds": 0}, "rounds"),
    ({**CAFE, "rounds": 21}, "1 bis 20"),
    ({"people": PEOPLE, "tables": 1, "rounds": 2}, "einzigen Tisch"),
    ({**CAFE, "hosts": {"7": "p1"}}, "nur die Tische 1 bis 6"),
    ({**CAFE, "hosts": {"1": "p99"}}, "p99"),
    ({**CAFE, "hosts": {"1": "p1", "2": "p1"}}, "zwei Tische zugleich"),
    ({**CAFE, "hosts": {"1": "p1", "01": "p2"}}, "Tisch 1 steht zweimal"),
    ({**CAFE, "hosts": {"eins": "p1"}}, "hosts.eins"),
    ({**CAFE, "wishes": {"p99": [1]}}, "p99 hat Wünsche"),
    ({**CAFE, "wishes": {"p9": [7]}}, "Thema 7"),
    ({**CAFE, "wishes": {"p9": ["1"]}}, "wishes.p9[0]"),
    ({**CAFE, "apart": [["p9", "p99"]]}, "p99"),
    ({**CAFE, "apart": [["p9", "p9"]]}, "allein"),
    ({**CAFE, "apart": [["p9"]]}, "apart[0]"),
    ({**CAFE, "apart": [["p9", "p11"]], "together": [["p9", "p10"], ["p10", "p11"]]}, "zugleich getrennt und zusammen"),
    ({**CAFE, "together": [["p9", f"p{n}"] for n in range(10, 14)]}, "Es wären 5"),
    ({**CAFE, "together": [["p1", "p9"]]}, "bleibt dort"),
    ({**CAFE, "told": 1}, "seated"),
    ({**CAFE, "seated": [[]] * 4}, "0 Tische statt 6"),
    ({**CAFE, "seated": []}, "0 Runden statt 4"),
    ({**CAFE, "seated": [[["p1"], ["p1"], [], [], [], []]] * 4}, "p1 sitzt an zwei Tischen"),
    ({**CAFE, "seated": [[["p1"], [], [], [], [], []]] * 4, "told": 5}, "told"),
    ({**CAFE, "seats": []}, "„seats“"),
]


@pytest.mark.parametrize(("asked", "named"), WRONG)
def test_what_is_wrong_is_named_in_a_sentence(asked: Any, named: str) -> None:
    for language in LANGUAGES:
        result = run(asked, "--lang", language)
        assert (result.exit_code, result.stdout) == (2, "")
        sentence = result.stderr.removeprefix("Error: ")
        assert sentence.endswith(".\n")
        assert "rounds-" not in sentence
        if language == "de":
            assert named in sentence


def test_the_answer_holds_what_a_caller_needs() -> None:
    found = answer(CAFE)
    assert list(found) == ["rounds", "repeated_pairs", "met"]
    assert not checker.wrong(found["rounds"], PEOPLE, 6, 4, {n: f"p{n}" for n in range(1, 7)})
    assert found["repeated_pairs"] == 0
    assert answer({**CAFE, "seed": 2})["rounds"] != found["rounds"]
    assert answer({**CAFE, "people": PEOPLE[::-1]}) == found


def test_topics_may_have_several_tables_and_too_few_chairs_are_said() -> None:
    assert tables_each(48, 4, 6) == 2
    assert tables_each(49, 4, 6) == 3
    found = answer({"people": PEOPLE, "topics": 4, "max_size": 4, "rounds": 3})
    assert not checker.wrong(found["rounds"], PEOPLE, 8, 3, {})
    assert checker.revisits(found["rounds"], PEOPLE, [1, 1, 2, 2, 3, 3, 4, 4]) == 0
    crowded = answer({**CAFE, "max_size": 3})
    assert [warning["params"] for warning in crowded["warnings"]] == [{"people": 24, "chairs": 18, "highest": 3}]


def test_wishes_are_answered_with_what_is_missing() -> None:
    found = answer({**CAFE, "wishes": {"p9": [4, 2], "p1": [3]}})
    assert {4, 2} <= set(checker.stops(found["rounds"], "p9"))
    assert [missed["code"] for missed in found["unmet"]["p1"]] == ["rounds-wish-host"]
    assert "p9" not in found["unmet"]


def test_a_later_change_names_its_price() -> None:
    first = answer(CAFE)
    later = answer({**CAFE, "people": [*PEOPLE, "late"], "seated": first["rounds"], "told": 2, "gone": ["p9", "p3"]})
    assert later["rounds"][:2] == first["rounds"][:2]
    assert (later["how"], later["moved"]) == ("keep", 0)
    assert [warning["code"] for warning in later["warnings"]] == ["rounds-hostless"]
    here = [person for person in [*PEOPLE, "late"] if person not in ("p9", "p3")]
    assert all(sorted(person for members in row for person in members) == sorted(here) for row in later["rounds"][2:])


@pytest.mark.parametrize(
    ("language", "host", "guest"), [("de", "p1: bleibt an Tisch 1", "Tisch"), ("en", "p1: stays at table 1", "table")]
)
def test_ways_can_be_printed(language: Language, host: str, guest: str) -> None:
    lines = run(CAFE, "--routes", "--lang", language).stdout.splitlines()
    assert len(lines) == 24
    assert lines[0] == host
    seats = plan_rounds(Cafe(tuple(PEOPLE), tuple(range(1, 7)), 4, {n: f"p{n}" for n in range(1, 7)})).seats
    assert lines[8] == f"p9: {guest} " + " → ".join(map(str, checker.stops(seats, "p9")))


def test_a_way_uses_the_labels_of_the_tables() -> None:
    def say(code: str, **params: object) -> str:
        return f"{code} {params}"

    assert route_line("Ada", (3, None, 1), say, labels=("1a", "1b", "2a")) == (  # type: ignore[arg-type]
        "rounds-route {'name': 'Ada', 'route': '2a → – → 1a'}"
    )


def test_ids_of_every_kind_come_back_and_act_on_no_terminal() -> None:
    people = ["\ud800", "\u202eabc", "[/]", "\x1b[31m", "ä", "a b"]
    result = run({"people": people, "tables": 3, "rounds": 2})
    assert sorted(person for row in json.loads(result.stdout)["rounds"][0] for person in row) == sorted(people)
    assert result.stdout.strip().isprintable()
    assert "\x1b" not in run({"people": people, "tables": 3, "rounds": 2}, "--routes").stdout


def test_the_command_loads_neither_screens_nor_server() -> None:
    code = "import sys; from qzlive.cli import main; main(standalone_mode=False); sys.stderr.write(str([*sys.modules]))"
    told = subprocess.run(
        [sys.executable, "-c", code, "rounds"], input=json.dumps(CAFE), capture_output=True, text=True, check=True
    )
    loaded = told.stderr
    for heavy in ("textual", "websockets", "sqlite3", "numpy", "highspy"):
        assert f"'{heavy}'" not in loaded
