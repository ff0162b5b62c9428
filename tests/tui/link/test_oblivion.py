"""Who is forgotten on the server is forgotten in the journals of the moderators, and a closed session's names are not
kept on their machines."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from qzlive.session.commands import agenda, people, sheets, texts
from server.app import Server
from server.settings import Settings
from tests.server.running import Place, running
from tui.link import Address, Journal, Link

from .linked import a_moderator, all_saved
from .sheets import an_id
from .unsealed import unsealed

ROWS = (
    people.PastedRow(
        display="2 Anna Beispiel",
        email="anna@example.org",
        id="anna-77",
        organisation="Annas Kita",
        role="Annas Aufgabe",
        region="Annas Ort",
        site="Annas Haus",
    ),
    people.PastedRow(display="12 Bo Muster", email="bo@example.org"),
)


def bytes_in(folder: Path) -> bytes:
    """Return every byte of every file, and what is in the journals for whoever has their keys."""
    raw = b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())
    return raw + said_in(folder)


def said_in(folder: Path) -> bytes:
    """Return what is in the journals. A few letters stand in sealed bytes by chance too."""
    return b"".join(map(unsealed, sorted(folder.rglob("*.jsonl"))))


def journal(place: Place, folder: Path) -> Journal:
    return Journal.open(Address.parse(place.url), "moderator", folder=folder)


async def written(place: Place, moderator: Link) -> dict[str, str]:
    """Write of two people wherever a moderator can, and return their ids by the first names."""
    moderator.send(people.PastePeople(breakout="topics", kind="live", rows=ROWS))
    moderator.send(people.PastePeople(breakout="topics", kind="statements", rows=(statement(),)))
    await all_saved(moderator)
    ids = {person.name.split()[0]: person.id for person in place.state.people.values()}
    said = "Anna  Beispiel kennt Bo Muster"
    plenary = next(sheet.id for sheet in place.state.sheets.values() if sheet.item is not None)
    moderator.send(people.RenamePerson(person=ids["Anna"], name="Annette Beispiel"))
    moderator.send(people.Choose(person=ids["Anna"], breakout="topics", topics=(1,)))
    new = sheets.NewEntry(entry=an_id(1), rank="a0", text=said)
    moderator.send(sheets.AddEntries(sheet=plenary, entries=(new,)))
    moderator.send(texts.SendMessage(message=an_id(2), table=None, text="Annette Beispiel, bitte kommen"))
    await all_saved(moderator)
    return ids


def statement() -> people.PastedRow:
    return people.PastedRow(display="Anna Beispiel", wishes=("2", "gern mit Anna"))


async def test_the_journals_forget_with_the_server_and_keep_the_others(tmp_path: Path) -> None:
    folder, other_folder, copy = tmp_path / "one", tmp_path / "other", tmp_path / "copy"
    async with running(tmp_path / "data") as place:
        await place.restart()
        await place.server.stop(1.0)
        shutil.copytree(place.data, copy)
        place.server = Server(Settings(place.data, port=place.server.port))
        await place.server.start()
        async with a_moderator(place, journal=journal(place, folder)) as moderator:
            ids = await written(place, moderator)
            async with a_moderator(place, journal=journal(place, other_folder)) as other:
                other.send(people.MarkHere(person=ids["Bo"], here=False))
                assert b"Anna" in bytes_in(folder)
                other.send(people.ForgetPerson(person=ids["Anna"]))
                await all_saved(other)
                await moderator.wait(lambda: ids["Anna"] in moderator.journal.forgotten)
                for place_of in (folder, other_folder):
                    assert b"Ann" not in said_in(place_of)
                    assert b"Beispiel" not in bytes_in(place_of)
                    assert b"anna" not in said_in(place_of)
            assert b"Bo Muster" in bytes_in(folder)
            before = place.state
            port = place.server.port
            await place.server.stop(1.0)
            shutil.rmtree(place.data)
            shutil.copytree(copy, place.data)
            place.server = Server(Settings(place.data, port=port))
            await place.server.start()
            async with a_moderator(place, journal=journal(place, other_folder)) as other:
                await moderator.wait(lambda: not len(moderator.journal.outbox) and bool(place.state.people))
                await all_saved(moderator)
                await all_saved(other)
                await other.wait(lambda: place.state.people[ids["Anna"]].forgotten)
                assert (moderator.pending, other.pending) == ((), ())
            assert list(place.state.people) == list(before.people)
            assert place.state.people[ids["Bo"]].name == "Bo Muster"
            texts_of = [entry.text for sheet in place.state.sheets.values() for entry in sheet.entries.values()]
            assert texts_of == ["… kennt Bo Muster"]


async def test_what_names_people_of_another_console_waits_for_it_and_is_kept(tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    async with running(tmp_path / "data") as place:
        await place.restart()
        await place.server.stop(1.0)
        shutil.copytree(place.data, copy)
        place.server = Server(Settings(place.data, port=place.server.port))
        await place.server.start()
        async with a_moderator(place, journal=journal(place, tmp_path / "one")) as moderator:
            ids = await written(place, moderator)
        async with a_moderator(place, journal=journal(place, tmp_path / "other")) as other:
            other.send(people.Choose(person=ids["Bo"], breakout="topics", topics=(2,)))
            await all_saved(other)
            port = place.server.port
            await place.server.stop(1.0)
            shutil.rmtree(place.data)
            shutil.copytree(copy, place.data)
            place.server = Server(Settings(place.data, port=port))
            await place.server.start()
            await other.wait(lambda: any(pending.state == "refused" for pending in other.pending))
            (kept,) = other.pending
            assert (kept.code, kept.again) == ("session-person-unknown", True)
            async with a_moderator(place, journal=journal(place, tmp_path / "one")) as moderator:
                await all_saved(moderator)
                other.retry(kept.id)
                await all_saved(other)
            assert place.state.choices["topics"][ids["Bo"]].topics == (2,)


async def test_a_console_that_comes_back_later_drops_what_has_words(tmp_path: Path) -> None:
    folder = tmp_path / "one"
    async with running(tmp_path / "data") as place:
        async with a_moderator(place, journal=journal(place, folder)) as moderator:
            ids = await written(place, moderator)
        assert b"Anna" in bytes_in(folder)
        async with a_moderator(place) as other:
            other.send(people.ForgetPerson(person=ids["Anna"]))
            await all_saved(other)
        async with a_moderator(place, journal=journal(place, folder)) as moderator:
            await moderator.wait(lambda: ids["Anna"] in moderator.journal.forgotten)
            assert b"Ann" not in said_in(folder)
            assert b"Beispiel" not in bytes_in(folder)
            moderator.send(people.RenamePerson(person=ids["Bo"], name="Bosse Muster"))
            await all_saved(moderator)
        async with a_moderator(place, journal=journal(place, folder)):
            assert b"Bosse Muster" in bytes_in(folder)


@pytest.mark.parametrize("refused", [False, True])
async def test_after_the_close_only_what_was_not_saved_is_kept(tmp_path: Path, refused: bool) -> None:
    folder = tmp_path / "one"
    async with running(tmp_path / "data") as place:
        async with a_moderator(place, journal=journal(place, folder)) as moderator:
            await written(place, moderator)
            if refused:
                moderator.send(people.AddPerson(person=an_id(7), name="Cem Dritter", breakout="topics", topics=(9,)))
                await moderator.wait(lambda: bool(moderator.pending) and moderator.pending[0].state == "refused")
            moderator.send(agenda.CloseSheets())
            await moderator.wait(lambda: place.state.closed_at is not None and moderator.arrived())
        left = bytes_in(folder)
        assert b"Anna" not in left
        assert b"Bo Muster" not in left
        assert (b"Cem Dritter" in left) == refused
        async with a_moderator(place, journal=journal(place, folder)) as moderator:
            assert moderator.journal.has_token
