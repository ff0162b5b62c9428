"""`qzlive sheets`: blank sheets out, filled ones in, over a real server."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from qzlive.cli.sheets import sheets
from tests.server.running import PLAN, Place, running

NAME = "2031-05-14-kleiner-kreis"
FILLED = """Tisch 1a · Anfangen
===================
Kleiner Kreis, 14. Mai 2031

Was gelingt?
------------
- Hausbesuche *
  - mit Dolmetscher
- Aufgabe: Liste anlegen (Schulleitung, bis Juni)

Was feht?
---------
- Zeit
"""


@pytest.fixture(autouse=True)
def _own_journals(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QZLIVE_STATE", str(tmp_path / "state"))


async def call(*arguments: str, typed: str = "") -> Result:
    return await asyncio.to_thread(CliRunner().invoke, sheets, [*arguments, "--lang", "de"], typed)


def written(place: Place, label: str = "1a") -> dict[str, tuple[str, bool]]:
    sheet = place.state.sheets[place.seats[label].sheets[-1]]
    return {entry.text: (entry.kind, entry.starred) for entry in sheet.entries.values() if not entry.deleted}


async def test_blank_sheets_of_a_plan_and_of_a_session(tmp_path: Path) -> None:
    plan, out = tmp_path / "plan.yaml", tmp_path / "out"
    plan.write_text(PLAN, encoding="utf-8")
    done = await call(str(plan), "--blank", "docx,txt", "--out", str(out))
    assert done.exit_code == 0, done.output
    names = sorted(path.name for path in out.iterdir())
    assert names == [f"{NAME}-tisch-{label}.{form}" for label in ("1a", "1b", "2a") for form in ("docx", "txt")]
    odd = await call(str(plan), "--blank", "odt")
    assert (odd.exit_code, "odt" in odd.output) == (1, True)
    async with running(tmp_path / "data"):
        of_session = await call(
            NAME, "--blank", "txt", "--data", str(tmp_path / "data"), "--out", str(tmp_path / "two")
        )
    assert of_session.exit_code == 0, of_session.output
    assert "Was gelingt?" in (tmp_path / "two" / names[1]).read_text(encoding="utf-8-sig")


async def test_what_is_understood_is_shown(tmp_path: Path) -> None:
    file = tmp_path / "bogen.txt"
    file.write_text(FILLED, encoding="utf-8")
    shown = await call("read", str(file))
    assert shown.output.splitlines()[:6] == [
        "Tisch 1a · Anfangen",
        "",
        "## Was gelingt?",
        "- ★ Hausbesuche",
        "  - mit Dolmetscher",
        "- Aufgabe: Liste anlegen (Schulleitung, bis Juni)",
    ]
    values = json.loads((await call("read", "-", "--json", typed=FILLED)).stdout)
    assert values["table"] == "1a"
    first, *_, last = values["sections"][0]["entries"]
    assert (first["level"], first["starred"]) == (0, True)
    assert (last["kind"], last["who"], last["until"]) == ("task", "Schulleitung", "Juni")
    broken = tmp_path / "kaputt.docx"
    broken.write_bytes(b"PK\x03\x04")
    refused = await call("read", str(broken))
    assert (refused.exit_code, "beschädigt" in refused.output) == (1, True)


async def test_a_filled_sheet_comes_in_once_by_name_and_by_url(tmp_path: Path) -> None:
    file, data = tmp_path / "bogen.txt", tmp_path / "data"
    file.write_text(FILLED, encoding="utf-8")
    async with running(data) as place:
        first = await call("read", str(file), "--session", NAME, "--data", str(data), "--alike")
        assert first.exit_code == 0, first.output
        assert written(place) == {
            "Hausbesuche": ("point", True),
            "mit Dolmetscher": ("point", False),
            "Liste anlegen": ("task", False),
            "Zeit": ("point", False),
        }
        assert [one.text for one in place.state.sheets[place.seats["1a"].sheets[-1]].headings.values()] == []
        version = place.state.version
        again = await call("read", str(file), "--session", place.url, "--alike")
        assert again.exit_code == 0, again.output
        assert "4 Einträge standen schon da" in again.output
        assert place.state.version == version
        file.write_text("Was trägt?\n- Ausdauer", encoding="utf-8")
        asked = await call("read", str(file), "--session", NAME, "--data", str(data), typed="2a\n")
        assert asked.exit_code == 0, asked.output
        assert written(place, "2a") == {"Ausdauer": ("point", False)}
        wrong = await call("read", str(file), "--session", NAME, "--data", str(data), "--table", "9z")
        assert (wrong.exit_code, "1a, 1b, 2a" in wrong.output) == (1, True)
    alone = await call("read", str(file), "--session", NAME, "--data", str(data), "--table", "1a")
    assert (alone.exit_code, "läuft kein Server" in alone.output) == (1, True)
