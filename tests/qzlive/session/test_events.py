from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from qzlive.session import events
from qzlive.session.events import load, load_rows

LOG = Path(__file__).parents[2] / "golden" / "0.1.0" / "log.jsonl"
ROWS = [json.loads(line)["events"] for line in LOG.read_text(encoding="utf-8").splitlines()]


def test_many_rows_are_read_as_one_event_is() -> None:
    assert load_rows(ROWS) == [tuple(map(load, row)) for row in ROWS]


def test_old_events_are_lifted_in_many_rows_too(monkeypatch: pytest.MonkeyPatch) -> None:
    def renamed(body: dict[str, Any]) -> dict[str, Any]:
        return {**body, "type": "person.left"}

    monkeypatch.setattr(events, "LIFTS", {("person.gone", 1): renamed})
    [[event]] = load_rows([[{"type": "person.gone", "schema": 1, "person": "p1"}]])
    assert event == load({"type": "person.left", "person": "p1"})


@pytest.mark.parametrize("body", [{"type": "person.flew", "person": "p1"}, {"type": "person.left"}])
def test_what_no_release_wrote_is_refused(body: dict[str, str]) -> None:
    with pytest.raises(ValidationError):
        load_rows([[body]])
