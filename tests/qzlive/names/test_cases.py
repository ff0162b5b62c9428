"""Labelled display names: nobody sits where nobody can justify it, and nearly everybody who chose clearly is seated."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path
from typing import Any

from qzlive.names import read

CASES: list[dict[str, Any]] = [
    json.loads(line) for line in (Path(__file__).parent / "cases" / "open.jsonl").read_text("utf-8").splitlines()
]


def choices_of(case: dict[str, Any]) -> list[int]:
    return list(read(case["display"], range(1, case["topics"] + 1)).choices)


def is_wrong(case: dict[str, Any]) -> bool:
    chosen, wanted = choices_of(case), case["expect"]["choices"]
    tolerated = [wanted, []] + (case.get("accept", []) if case.get("ambiguous") else [])
    return chosen not in tolerated


def test_nobody_is_seated_who_cannot_be() -> None:
    assert [case["display"] for case in CASES if is_wrong(case)] == []


def test_clear_choices_are_made() -> None:
    clear = [case for case in CASES if case["expect"]["choices"] and not case.get("ambiguous")]
    made = [case for case in clear if choices_of(case) == case["expect"]["choices"]]
    assert len(made) >= 0.99 * len(clear)


def test_what_is_ambiguous_is_asked() -> None:
    doubtful = [case for case in CASES if case.get("ambiguous")]
    assert [case["display"] for case in doubtful if choices_of(case)] == []


def test_names_are_cleaned() -> None:
    def written(text: str) -> str:
        return " ".join(unicodedata.normalize("NFC", text).split())

    wrong = []
    for case in CASES:
        wanted = {written(name) for name in (case["expect"]["name"], *case["expect"].get("name_ok", []))}
        if written(read(case["display"], range(1, case["topics"] + 1)).name) not in wanted:
            wrong.append(case["display"])
    assert len(wrong) <= 0.01 * len(CASES), wrong
