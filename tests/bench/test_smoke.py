"""Each measurement runs through with tiny numbers. How long anything takes is not asked here."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from . import burst, choice, clients, documents, fanout, lists, names, startup
from .__main__ import BENCHES
from .figures import figure, ratios, report, table

COUNT = 3
SHORT = ("fanout", "names")
"""What runs each time; all of them start servers and take seconds."""
FIGURES = {
    "fanout": 3,
    "burst": 7,
    "join": 9,
    "memory": 4,
    "startup": 6,
    "names": 5,
    "lists": 5,
    "documents": 11,
    "choice": 17,
}


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clients, "QUIET", 0.2)
    monkeypatch.setattr(fanout, "WARM", 1)
    monkeypatch.setattr(fanout, "ROUNDS", 2)
    monkeypatch.setattr(burst, "ROUNDS", 2)
    monkeypatch.setattr(startup, "EVENTS", 500)
    monkeypatch.setattr(startup, "SESSIONS", (2,))
    monkeypatch.setattr(names, "NAMES", 50)
    monkeypatch.setattr(lists, "ROWS", 50)
    monkeypatch.setattr(choice, "SIZES", ((20, 5, 3),))
    monkeypatch.setattr(choice, "CHANGED", (30, 5, 5))
    monkeypatch.setattr(documents, "TOPICS", 1)
    monkeypatch.setattr(documents, "ENTRIES", 4)
    monkeypatch.setattr(documents, "PEOPLE", 3)


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=[pytest.mark.long] * (name not in SHORT)) for name in BENCHES]
)
def test_a_measurement_runs_through(name: str, tmp_path: Path) -> None:
    found = BENCHES[name](tmp_path, 1, [COUNT])
    assert len(found) == FIGURES[name]
    assert all(len(one.values) == 1 for one in found)
    assert all(one.values[0] > 0 for one in found if one.unit in ("ms", "s", "MiB"))


def test_a_table_says_what_was_missed() -> None:
    ours, bare = figure("ours", "ms", [2, 9, 3]), figure("bare", "ms", [1, 3, 2])
    found = [ours, bare, ratios("ratio", ours, bare, 1.9), ratios("ratio", ours, bare, 2)]
    assert table(found).splitlines()[2:] == [
        "| ours | ms | 2 | 3 | 9 |  |",
        "| bare | ms | 1 | 2 | 3 |  |",
        "| ratio | x | 1.5 | 2 | 3 | 1.9 MISSED |",
        "| ratio | x | 1.5 | 2 | 3 | 2 met |",
    ]


def test_a_report_is_json() -> None:
    written = json.dumps(report({"fanout": [figure("ours", "ms", [1, 2, 3], 2)]}, 3, (0.1, 0.2)))
    body = json.loads(written)
    assert body["benches"]["fanout"][0]["median"] == 2
    assert body["machine"]["cores"] > 0
