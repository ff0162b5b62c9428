"""A server that was moved: what was written for it goes with the session, and to no other one."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.server.running import Place, running
from tui.link import Address, Journal, elsewhere, move
from tui.link.seal import Seal

from .linked import all_saved, host_picture, linked, texts
from .sheets import add
from .unsealed import unsealed


def sheet_at(place: Place) -> str:
    return place.seats["1a"].sheets[-1]


def journals(place: Place, folder: Path) -> Journal:
    return Journal.open(Address.parse(place.url), "host", folder=folder)


async def away(place: Place, folder: Path) -> None:
    """Let a host write one entry that is saved and one that is not, and start another."""
    async with linked(place, place.seat_codes["1a"], journal=journals(place, folder)) as host:
        await host.wait(lambda: host.picture is not None)
        host.send(add(1, "angekommen", sheet=sheet_at(place)))
        await all_saved(host)
        host.unplug()
        host.send(add(2, "unterwegs", sheet=sheet_at(place)))
        host.draft("new", "angefangen")


async def test_a_host_finds_the_moved_server_without_a_code_and_gives_what_was_not_sent(tmp_path: Path) -> None:
    async with running(tmp_path / "data") as before:
        await away(before, tmp_path)
        old, session = before.url, before.state.id
    shutil.copytree(tmp_path / "data", tmp_path / "other machine", ignore=shutil.ignore_patterns("*.lock"))
    async with running(tmp_path / "other machine") as after:
        address = Address.parse(after.url)
        assert address.url != old
        (found,) = elsewhere(address, "host", folder=tmp_path)
        assert (found.url, found.unsaved, found.sessions) == (old, 2, frozenset({session}))
        assert elsewhere(address, "moderator", folder=tmp_path) == []
        move(found.paths, address, folder=tmp_path)
        assert elsewhere(address, "host", folder=tmp_path) == []
        async with linked(after, journal=journals(after, tmp_path)) as host:
            assert dict(host.drafts) == {"new": "angefangen"}
            await all_saved(host)
            assert texts(host_picture(host).sheet) == ["angekommen", "unterwegs"]
        assert texts(after.state.sheets[sheet_at(after)]) == ["angekommen", "unterwegs"]
    assert elsewhere(Address.parse(old), "host", folder=tmp_path)[0].url == address.url


async def test_another_session_at_the_address_is_given_nothing(tmp_path: Path) -> None:
    async with running(tmp_path / "data") as before:
        await away(before, tmp_path)
        port = before.server.port
    async with running(tmp_path / "new data", port=port) as after:
        async with linked(after, journal=journals(after, tmp_path)) as host:
            await host.wait(lambda: host.status == "refused")
        async with linked(after, after.seat_codes["1a"], journal=journals(after, tmp_path)) as host:
            host.journal.token = None
            await host.wait(lambda: host.status == "online" and host.quiet())
            (kept,) = host.pending
            assert (kept.texts, kept.code) == (("unterwegs",), "link-other-session")
            host.send(add(3, "hier", sheet=sheet_at(after)))
            await host.wait(lambda: len(host.pending) == 1)
        assert [text for sheet in after.state.sheets.values() for text in texts(sheet)] == ["hier"]


async def test_a_crash_while_it_moves_leaves_it_whole_at_one_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with running(tmp_path / "data") as place:
        await away(place, tmp_path)
    before, after = Address.parse(place.url), Address.parse("wss://kreis.example.org/s/" + place.name)
    (found,) = elsewhere(after, "host", folder=tmp_path)
    lines = unsealed(found.paths[0])

    def crash(*given: object) -> None:
        raise KeyboardInterrupt

    for owner, name, address in ((Path, "replace", before), (Seal, "erase", after)):
        with monkeypatch.context() as patch:
            patch.setattr(owner, name, crash)
            with pytest.raises(KeyboardInterrupt):
                move(found.paths, after, folder=tmp_path)
        journal = Journal.open(address, "host", folder=tmp_path)
        assert unsealed(journal.path).startswith(lines)
        assert [item.body["entries"][0]["text"] for item in journal.outbox.items()] == ["angekommen", "unterwegs"]
        journal.close()


async def test_what_is_open_in_another_window_stays(tmp_path: Path) -> None:
    async with running(tmp_path / "data") as place:
        await away(place, tmp_path)
    other = Address.parse("wss://kreis.example.org/s/" + place.name)
    (found,) = elsewhere(other, "host", folder=tmp_path)
    window = Journal.open(Address.parse(place.url), "host", folder=tmp_path)
    assert elsewhere(other, "host", folder=tmp_path) == []
    assert move(found.paths, other, folder=tmp_path) == ()
    window.close()
    namesake = Address.parse("wss://kreis.example.org/s/" + place.name + "-zwei")
    assert elsewhere(namesake, "host", folder=tmp_path) == []
