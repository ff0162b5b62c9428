"""Lists in real layouts, with what a careful moderator would take from them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from qzlive.names import Registered
from qzlive.roster import read_bytes
from qzlive.roster.linking import link
from qzlive.roster.people import people
from qzlive.roster.registered import read_registered

FOLDER = Path(__file__).with_name("specimens")
MANIFEST = json.loads((FOLDER / "MANIFEST.json").read_text(encoding="utf-8"))
TOPICS = range(1, 7)


@pytest.mark.parametrize("specimen", MANIFEST["files"], ids=lambda one: one["file"])
def test_a_specimen_is_read_as_its_manifest_says(specimen: dict[str, Any]) -> None:
    registered = read_registered((FOLDER / "MANIFEST.json").read_bytes(), "MANIFEST.json")
    roster = read_bytes((FOLDER / specimen["file"]).read_bytes(), specimen["file"])
    assert roster.format == specimen["format"]
    found = people(roster, TOPICS, registered=Registered.of((one.name, one.organisation) for one in registered))
    links = link(found, registered, live=roster.kind == "live")
    assert [one.display for one in found] == [one["display"] for one in specimen["participants"]]
    for one, linked, wanted in zip(found, links, specimen["participants"], strict=True):
        assert (one.email or None) == wanted["email"], wanted["display"]
        assert list(one.seen_as) == wanted["seen_as"], wanted["display"]
        assert one.original == wanted.get("original", ""), wanted["display"]
        assert one.id == wanted.get("user_id", "") or specimen["format"].startswith("teams"), wanted["display"]
        assert (linked.person, list(linked.suggest)) == (wanted["person"], wanted.get("suggest", [])), wanted["display"]
        assert ("host" in one.marks) == wanted.get("host", False) or "host" not in wanted, wanted["display"]
        if wanted.get("ambiguous"):
            # What a moderator is asked: nobody is seated, the likely reading is proposed.
            assert (one.reading.sure, one.reading.choices) == (False, ())
            assert list(one.reading.proposal) == wanted["choices"] or not wanted["choices"], wanted["display"]
        else:
            assert list(one.reading.choices) == wanted["choices"], wanted["display"]


def test_lines_that_are_nobody_are_told_with_their_rows() -> None:
    specimen = next(one for one in MANIFEST["files"] if one["format"] == "pasted_list")
    lines = (FOLDER / specimen["file"]).read_text(encoding="utf-8").splitlines()
    roster = read_bytes((FOLDER / specimen["file"]).read_bytes(), specimen["file"])
    assert [one.text.strip() for one in roster.skipped] == specimen["skipped"]
    assert [lines[one.row - 1].strip() for one in roster.skipped] == specimen["skipped"]
    assert (roster.stated, len(roster.rows)) == (13, 14)
