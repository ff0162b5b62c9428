"""`qzlive export`, from the folder and over the wire."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from qzlive.cli.export import export
from qzlive.session.commands.sheets import AddEntries, NewEntry
from tests.qzlive.session.circle import pasted
from tests.server.running import Place, running
from tests.tui.link.linked import a_moderator, all_saved

WRONG = "0000-1111-2222-3333"
NAME = "2031-05-14-kleiner-kreis"


@pytest.fixture(autouse=True)
def _own_journals(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QZLIVE_STATE", str(tmp_path / "state"))


async def call(*arguments: str, typed: str = "") -> Result:
    return await asyncio.to_thread(CliRunner().invoke, export, [*arguments, "--lang", "de"], typed)


async def fill(place: Place) -> None:
    async with a_moderator(place) as link:
        entry = NewEntry(entry="entry-0001", rank="a0", text="Ein langer Atem")
        link.send(AddEntries(sheet=place.seats["2a"].sheets[-1], entries=(entry,)))
        link.send(pasted("2 Anneke Vosskamp"))
        await all_saved(link)


def read(folder: Path, name: str = f"{NAME}.md") -> str:
    return (folder / name).read_text(encoding="utf-8")


async def test_from_the_folder_with_and_without_a_server(tmp_path: Path) -> None:
    data, out = tmp_path / "data", tmp_path / "out"
    async with running(data) as place:
        await fill(place)
        beside = await call(NAME, "--data", str(data), "--out", str(out))
        assert beside.exit_code == 0, beside.output
        assert beside.stdout.splitlines() == [str(out / f"{NAME}.md"), str(out / f"{NAME}.docx")]
    alone = await call(
        NAME, "--data", str(data), "--out", str(out), "--to", "md", "--by", "table", "--names", "--marks"
    )
    assert alone.exit_code == 0, alone.output
    assert "Ein langer Atem" in read(out)
    assert "Vosskamp" not in read(out)
    again = read(out, f"{NAME}-2.md")
    assert "Thementisch 2a" in again
    assert "Vosskamp" in again


async def test_over_the_wire_the_code_is_asked_for_once(tmp_path: Path) -> None:
    out = tmp_path / "out"
    async with running(tmp_path / "data") as place:
        await fill(place)
        wrong = await call(
            place.url, "--out", str(out), typed=f"{WRONG}\nCode der Moderation: {place.moderator_code} \n"
        )
        assert wrong.exit_code == 0, wrong.output
        assert "Der Code oder die Adresse stimmt nicht" in wrong.output
        assert place.moderator_code not in wrong.output
        again = await call(place.url, "--to", "md", "--out", str(out))
        assert again.exit_code == 0, again.output
        assert again.stdout.splitlines() == [str(out / f"{NAME}.md")]
    assert "Ein langer Atem" in read(out)


async def test_a_host_s_code_does_not_do(tmp_path: Path) -> None:
    async with running(tmp_path / "data") as place:
        for _ in range(2):
            refused = await call(place.url, "--out", str(tmp_path / "out"), typed=f"{place.seat_codes['1a']}\n")
            assert refused.exit_code == 1
            assert "nicht zur Moderation" in refused.output
        # Told by its length: no device has come in.
        assert place.state.devices == {}
    assert not (tmp_path / "out").exists()


async def test_a_code_that_is_none_is_asked_for_again_and_never_repeated(tmp_path: Path) -> None:
    async with running(tmp_path / "data") as place:
        long = "SECRETX" * 20
        done = await call(place.url, "--out", str(tmp_path), typed=f"{long}\n{'U' * 16}\n{place.moderator_code}\n")
    assert done.exit_code == 0, done.output
    assert "Ihre Eingabe hat 140" in done.output
    assert "in keinem Code vorkommen" in done.output
    assert "SECRETX" not in done.output


async def test_what_is_wrong_is_said(tmp_path: Path) -> None:
    data = tmp_path / "data"
    async with running(data):
        unknown = await call("nirgends", "--data", str(data))
        assert NAME in unknown.output
        odd = await call(NAME, "--data", str(data), "--to", "md,odt", "--out", str(tmp_path / "out"))
        assert "odt" in odd.output
        address = await call("ws://127.0.0.1:1/kein")
        assert "fehlt die Sitzung" in address.output
        nobody = await call("ws://127.0.0.1:1/s/kreis", typed=f"{WRONG}\n")
        assert "ws://127.0.0.1:1/s/kreis ist nicht erreichbar" in nobody.output
        assert "weiter versucht" not in nobody.output
        nothing = await call(NAME, "--data", str(tmp_path / "leer"))
    assert {result.exit_code for result in (unknown, odd, address, nobody, nothing)} == {1}
    assert not (tmp_path / "out").exists()
