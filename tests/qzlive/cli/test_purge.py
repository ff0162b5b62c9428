"""`qzlive purge` and `qzlive data`, with a server and without."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from qzlive.cli.data import data as data_command
from qzlive.cli.export import export
from qzlive.cli.purge import purge
from server.offline import find
from tests.server.raw import host, moderator
from tests.server.running import running
from tests.server.test_purge import ADDRESS, NAME, OTHER, OURS, fill

SESSION = "2031-05-14-kleiner-kreis"


@pytest.fixture(autouse=True)
def _own_journals(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QZLIVE_STATE", str(tmp_path / "state"))


async def call(command: click.Command, *arguments: str) -> Result:
    return await asyncio.to_thread(CliRunner().invoke, command, [*arguments, "--lang", "de"])


async def test_beside_a_server_and_without(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    there = ("--data", str(folder))
    async with running(folder, plan=OURS) as place:
        async with moderator(place) as mod, host(place) as writer:
            await fill(place, mod, writer)
        said = await call(purge, *there)
        assert "Namen werden am 13. Juni 2031 gelöscht" in said.output
        would = await call(purge, SESSION, "--now", "--dry-run", *there)
        assert "3 Personen" in would.output
        assert place.state.purged is None
        done = await call(purge, SESSION, "--now", *there)
        assert done.exit_code == 0, done.output
        assert place.state.purged is not None
        assert "Kopfzahl Teilnehmer*innen: 3" in done.output
        assert NAME not in done.output
        assert "Von 2 Geräten haben sich 2 seither nicht gemeldet" in done.output
        assert str(folder / "purged") in done.output
    again = await call(purge, SESSION, *there)
    assert again.exit_code == 0, again.output
    assert "Kopfzahl Teilnehmer*innen: 3" in again.output
    missing = await call(purge, "anderes", *there)
    assert missing.exit_code == 1
    assert SESSION in missing.output
    assert (await call(purge, "--now", *there)).exit_code == 2
    written = await call(export, SESSION, "--to", "md", "--out", str(tmp_path), *there)
    assert written.exit_code == 0, written.output
    text = (tmp_path / f"{SESSION}.md").read_text()
    assert "Schulamt" in text
    assert NAME not in text


async def test_without_a_server(tmp_path: Path) -> None:
    async with running(tmp_path, plan=OURS) as place, moderator(place) as mod, host(place) as writer:
        await fill(place, mod, writer)
    done = await call(purge, SESSION, "--now", "--data", str(tmp_path))
    assert done.exit_code == 0, done.output
    state = find(tmp_path, SESSION)
    assert state is not None
    assert state.people == {}


async def test_what_is_stored_about_somebody(tmp_path: Path) -> None:
    async with running(tmp_path, plan=OURS) as place, moderator(place, label=NAME) as mod, host(place) as writer:
        await fill(place, mod, writer)
        there = (SESSION, "--data", str(tmp_path), "--person")
        facts = json.loads((await call(data_command, *there, NAME.upper(), "--json")).output)
        assert facts["records"][0]["email"] == ADDRESS
        assert [choice["topics"] for choice in facts["choices"]] == [["1 Anfangen"]]
        assert facts["choices"][0]["source"] == "display"
        assert facts["tables"][0]["published"]
        assert len(facts["entries"]) == 40
        assert f"Mit Dank an {NAME}" in facts["texts"]
        assert facts["devices"][0]["label"] == NAME
        text = (await call(data_command, *there, ADDRESS)).output
        assert f"Auskunft über gespeicherte Daten: {NAME}" in text
        assert "Quelle: Anzeigename" in text
        assert "data-" not in text
        two = await call(data_command, *there, f"{OTHER} 1 oder 2")
        assert f"Name: {OTHER}" in two.output
        assert "nicht entschieden" in two.output
        assert (await call(data_command, *there, "Niemand")).exit_code == 1
