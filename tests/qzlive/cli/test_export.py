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


async def test_names_in_texts_are_masked_told_and_decided(tmp_path: Path) -> None:
    data, out = tmp_path / "data", tmp_path / "out"
    async with running(data) as place, a_moderator(place) as link:
        link.send(pasted("2 Anneke Vosskamp", "Mia Sommer"))
        text = "Anneke Vosskamp lädt im Sommer ein"
        link.send(
            AddEntries(
                sheet=place.seats["2a"].sheets[-1],
                entries=(NewEntry(entry="entry-0001", rank="a0", text=text),),
            )
        )
        await all_saved(link)
    told = (NAME, "--data", str(data), "--out", str(out), "--to", "md")
    masked = await call(*told)
    assert masked.exit_code == 0, masked.output
    assert "- … lädt im Sommer ein" in read(out)
    assert "Anneke Vosskamp\n    2a: Anneke Vosskamp lädt" in masked.stderr
    assert '--keep-name "Anneke Vosskamp"' in masked.stderr
    assert "sie können Namen sein" in masked.stderr
    assert "Vosskamp" not in masked.stdout
    elsewhere = await call(*told, "--only", "1")
    assert elsewhere.exit_code == 0, elsewhere.output
    assert "Vosskamp" not in elsewhere.output, "only 2a names her"
    assert "Anneke Vosskamp\n    2a" in (await call(*told, "--only", "2A")).stderr
    kept = await call(*told, "--keep-name", "anneke vosskamp")
    assert "Anneke Vosskamp lädt" in read(out, f"{NAME}-2.md")
    assert "ersetzt" not in kept.stderr
    quiet = await call(*told, "--mask-name", "Vosskamp, Anneke")
    assert quiet.stdout == masked.stdout
    assert "ersetzt" not in quiet.stderr
    wrong = await call(*told, "--keep-name", "Niemand Da")
    assert wrong.exit_code == 1
    assert "Niemand Da. Es kommen vor: Anneke Vosskamp" in wrong.output


async def test_extracts_json_and_everything_in_one_folder(tmp_path: Path) -> None:
    data, out, ready = tmp_path / "data", tmp_path / "out", tmp_path / "ready"
    async with running(data) as place:
        await fill(place)
    told = (NAME, "--data", str(data), "--out", str(out))
    extract = await call(*told, "--to", "md", "--only", "2A", "--starred-first")
    assert extract.stdout.splitlines() == [str(out / f"{NAME}-2a.md")]
    assert "Ein langer Atem" in read(out, f"{NAME}-2a.md")
    unknown = await call(*told, "--only", "9")
    assert unknown.exit_code == 1
    assert "„9“" in unknown.output
    first = await call(*told, "--to", "json,md,csv")
    assert first.exit_code == 0, first.output
    json_file = str(out / f"{NAME}.json")
    again = await call("--from", json_file, "--to", "md,json", "--out", str(out))
    assert again.exit_code == 0, again.output
    assert again.stdout.splitlines() == [str(out / f"{NAME}.md"), json_file], "the same content is the same file"
    for odd in (["--from", json_file, "--names"], [NAME, "--from", json_file], []):
        assert (await call(*odd)).exit_code == 2
    broken = await call("--from", str(out / f"{NAME}.md"))
    assert broken.exit_code == 1
    assert "keine Dokumentation im Format JSON" in broken.output
    sent = await call(NAME, "--data", str(data), "--ready", str(ready))
    assert sent.exit_code == 0, sent.output
    files = sorted(path.name.removeprefix(NAME) for path in ready.iterdir())
    assert files == ["-anschreiben.txt", "-e-mail.txt", ".docx", ".html", ".pdf"]
    assert f"{ready / NAME}.pdf  die Dokumentation als PDF" in sent.stdout
    assert "Betreff: Dokumentation" in read(ready, f"{NAME}-e-mail.txt")


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
