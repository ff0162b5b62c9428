"""The people of a session were deleted: no device keeps them, and none loses what it had not saved."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from qzlive.privacy.record import silent_devices
from qzlive.session.commands import people, sheets
from tests.server.raw import true
from tests.server.running import Place, running
from tests.server.store.test_secrecy import spellings
from tests.server.test_purge import ADDRESS, NAME, OTHER, OURS
from tui.link import Address, Journal, ModeratorPicture
from tui.link.sweep import sweep

from .linked import a_host, a_moderator, all_saved, host_picture, linked, moderator_picture
from .sheets import an_id
from .test_oblivion import bytes_in
from .unsealed import unsealed

ROWS = (
    people.PastedRow(display=f"1 {NAME}", email=ADDRESS, organisation="Amt"),
    people.PastedRow(display=f"1 {OTHER}"),
)
WORDS = (NAME, *NAME.split(), OTHER, *OTHER.split(), ADDRESS)


def named(folder: Path) -> bool:
    content = bytes_in(folder)
    return any(spelled in content for word in WORDS for spelled in spellings(word).values())


def journal(place: Place, kind: str, folder: Path) -> Journal:
    return Journal.open(Address.parse(place.url), kind, folder=folder)  # type: ignore[arg-type]


async def filled(place: Place, folder: Path) -> None:
    """Leave journals of a moderator and two hosts behind that are full of names."""
    async with a_moderator(place, journal=journal(place, "moderator", folder / "mod"), label=NAME) as moderator:
        moderator.send(people.PastePeople(breakout="topics", kind="live", rows=ROWS))
        await all_saved(moderator)
        for table in ("1a", "2a"):
            async with a_host(place, table, journal=journal(place, "host", folder / table), label=NAME) as host:
                sheet = host_picture(host).sheet.id
                entry = sheets.NewEntry(entry=an_id(int(table[0])), rank="a0", text=f"{NAME} und {OTHER}")
                host.send(sheets.AddEntries(sheet=sheet, entries=(entry,)))
                await all_saved(host)
    assert all(named(folder / name) for name in ("mod", "1a", "2a"))


async def test_journals_go_with_the_session(tmp_path: Path) -> None:
    async with running(tmp_path / "data", plan=OURS) as place:
        await filled(place, tmp_path)
        late = journal(place, "host", tmp_path / "2a")
        late.draft("sheet/entry", "Ein Rest")
        late.close()
        async with a_host(place, "2b" if "2b" in place.seat_codes else "1b") as here:
            await place.server.hub.purge(place.name, "tests-operator", early=True)
            await here.wait(lambda: here.status == "refused")
        await true(lambda: len(silent_devices(place.state)) == 3)
        async with a_moderator(place, journal=journal(place, "moderator", tmp_path / "mod")) as moderator:
            await moderator.wait(lambda: not moderator_picture(moderator).confirmed.people)
        assert not named(tmp_path / "mod")
        async with linked(place, journal=journal(place, "host", tmp_path / "1a")) as host:
            await host.wait(lambda: host.status == "refused")
            assert host.problem is not None
            assert host.problem.code == "server-session-purged"
        assert not list((tmp_path / "1a").rglob("*.jsonl"))
        async with linked(place, journal=journal(place, "host", tmp_path / "2a")) as host:
            await host.wait(lambda: host.status == "refused")
        assert not named(tmp_path / "2a")
        assert b"Ein Rest" in bytes_in(tmp_path / "2a")
        await true(lambda: silent_devices(place.state) == ())
        assert not named(place.data)


async def test_what_was_not_saved_is_given_up_by_nobody_but_the_writer(tmp_path: Path) -> None:
    async with running(tmp_path / "data", plan=OURS) as place:
        async with a_host(place, journal=journal(place, "host", tmp_path / "host")) as host:
            sheet = host_picture(host).sheet.id
            host.unplug()
            await host.wait(lambda: host.status == "offline")
            entry = sheets.NewEntry(entry=an_id(1), rank="a0", text="Im Zug geschrieben")
            host.send(sheets.AddEntries(sheet=sheet, entries=(entry,)))
            await place.server.hub.purge(place.name, "tests-operator", early=True)
            host.plug()
            await host.wait(lambda: host.status == "refused")
            [left] = host.pending
            assert (left.state, left.code, left.texts) == ("refused", "session-purged", ("Im Zug geschrieben",))
        async with linked(place, journal=journal(place, "host", tmp_path / "host")) as host:
            [left] = host.pending
            host.drop(left.id)
            await host.wait(lambda: host.status == "refused")
        assert not list((tmp_path / "host").rglob("*.jsonl"))


async def test_a_console_that_is_open_shows_what_is_left(tmp_path: Path) -> None:
    async with running(tmp_path / "data", plan=OURS) as place:
        store = journal(place, "moderator", tmp_path / "mod")
        async with a_moderator(place, journal=store) as moderator:
            moderator.send(people.PastePeople(breakout="topics", kind="live", rows=ROWS))
            await all_saved(moderator)
            assert named(tmp_path / "mod")
            await place.server.hub.purge(place.name, "tests-operator", early=True)
            await moderator.wait(lambda: _is_purged(moderator.picture))
            assert not named(tmp_path / "mod")
            with pytest.raises(StopIteration):
                next(iter(moderator_picture(moderator).confirmed.people))


def _is_purged(picture: object) -> bool:
    return isinstance(picture, ModeratorPicture) and picture.confirmed.purged is not None


async def test_a_machine_that_is_never_connected_again_forgets_by_itself(tmp_path: Path) -> None:
    async with running(tmp_path / "data", plan=OURS) as place:
        for name in ("mod", "1a", "2a"):
            (tmp_path / name).symlink_to(tmp_path / "one", target_is_directory=True)
        (tmp_path / "one").mkdir()
        await filled(place, tmp_path)
    day = dt.date(2031, 6, 13)
    sweep(day, tmp_path / "one")
    assert named(tmp_path / "one")
    late = journal(place, "moderator", tmp_path / "one")
    late.draft("sheet/entry", "Ein Rest")
    sweep(day + dt.timedelta(days=1), tmp_path / "one")
    assert named(tmp_path / "one")
    late.close()
    sweep(day + dt.timedelta(days=1), tmp_path / "one")
    assert not named(tmp_path / "one")
    [left] = (tmp_path / "one").rglob("*.jsonl")
    assert b"Ein Rest" in unsealed(left)
