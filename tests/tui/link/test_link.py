"""The link on a real server."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path
from typing import Any

import pytest

from qzlive.session.commands import people, tables
from qzlive.session.commands.access import AdmitVolunteer, RemoveDevice
from qzlive.session.commands.agenda import BeginItem, CloseSheets
from qzlive.session.commands.sheets import DeleteEntry
from qzlive.session.state import State
from qzlive.wire.frames import coming_to
from server.app import Server
from server.settings import Settings
from tests.qzlive.session.circle import pasted
from tests.server.running import Place, running
from tui.link import Address, Journal, Link, MemoryJournal, Policy, Secrets
from tui.link.policy import FAST

from .linked import a_host, a_moderator, all_saved, host_picture, linked, moderator_picture, texts
from .sheets import add, an_id, edit
from .unsealed import unsealed


def sheet_at(place: Place, table: str = "1a") -> str:
    return place.seats[table].sheets[-1]


async def test_what_a_host_writes_is_shown_at_once_saved_soon_and_seen_by_all(tmp_path: Path) -> None:
    async with running(tmp_path / "data") as place, a_host(place) as host, a_moderator(place) as moderator:
        sheet = sheet_at(place)
        id_ = host.send(add(1, "ein Punkt", sheet=sheet))
        assert texts(host_picture(host).sheet) == ["ein Punkt"]
        assert host.state_of(id_) == host.state_of_entry(an_id(1)) == "waiting"
        await all_saved(host)
        assert host.state_of(id_) == host.state_of_entry(an_id(1)) == "saved"
        assert texts(host_picture(host).confirmed_sheet) == ["ein Punkt"]
        await moderator.wait(lambda: texts(moderator_picture(moderator).shown.sheets[sheet]) == ["ein Punkt"])
        assert moderator_picture(moderator).confirmed == place.state
        assert abs(host.now() - place.server.hub.clock()) < 500
        await host.wait(lambda: host.latency is not None)


async def test_without_a_connection_one_writes_on_and_everything_arrives_once(tmp_path: Path) -> None:
    async with running(tmp_path / "data") as place, a_host(place) as host:
        sheet = sheet_at(place)
        host.unplug()
        await host.wait(lambda: host.status == "offline")
        first = host.send(add(1, "offline", sheet=sheet))
        host.send(edit(1, first, "offline, verbessert", sheet=sheet))
        host.send(add(2, "darunter", parent=an_id(1), sheet=sheet))
        assert texts(host_picture(host).sheet) == ["darunter", "offline, verbessert"]
        assert [pending.state for pending in host.pending] == ["waiting"] * 3
        assert texts(place.state.sheets[sheet]) == []
        host.plug()
        await all_saved(host)
        assert texts(place.state.sheets[sheet]) == ["darunter", "offline, verbessert"]
        assert place.state.sheets[sheet].entries[an_id(1)].variants == ()
        assert place.state.sheets[sheet].entries[an_id(2)].parent == an_id(1)


@pytest.mark.parametrize("first", ["edit", "delete"])
async def test_what_one_edits_and_another_deletes_unseen_stays_in_either_order(tmp_path: Path, first: str) -> None:
    async with running(tmp_path / "data") as place, a_host(place) as host, a_moderator(place) as moderator:
        sheet = sheet_at(place)
        base = host.send(add(1, "ein Punkt", sheet=sheet))
        host.send(add(2, "darunter", parent=an_id(1), sheet=sheet))
        await all_saved(host)
        await moderator.wait(lambda: len(texts(moderator_picture(moderator).shown.sheets[sheet])) == 2)
        early, late = (host, moderator) if first == "edit" else (moderator, host)
        for link in (host, moderator):
            link.unplug()
        await host.wait(lambda: host.status == moderator.status == "offline")
        host.send(edit(1, base, "ein Punkt, verbessert", sheet=sheet))
        moderator.send(DeleteEntry(sheet=sheet, entry=an_id(1)))
        early.plug()
        await all_saved(early)
        late.plug()
        await all_saved(host, moderator)
        assert "ein Punkt, verbessert" in texts(place.state.sheets[sheet])
        await host.wait(lambda: "ein Punkt, verbessert" in texts(host_picture(host).sheet))


async def test_a_server_that_starts_again_is_found_again(tmp_path: Path) -> None:
    async with running(tmp_path / "data") as place, a_host(place) as host, a_moderator(place) as moderator:
        sheet = sheet_at(place)
        host.send(add(1, "vorher", sheet=sheet))
        await all_saved(host)
        await place.restart()
        host.send(add(2, "nachher", sheet=sheet))
        await all_saved(host)
        assert texts(place.state.sheets[sheet]) == ["nachher", "vorher"]
        await moderator.wait(lambda: moderator_picture(moderator).confirmed == place.state)
        assert host.connections == moderator.connections == 2


async def test_a_refused_command_keeps_its_text_and_holds_back_only_what_names_it(tmp_path: Path) -> None:
    async with running(tmp_path / "data") as place, a_host(place) as host:
        own, other = sheet_at(place), sheet_at(place, "2a")
        host.unplug()
        host.send(add(1, "auf fremdem Bogen", sheet=other))
        host.send(edit(1, "c1", "anders", sheet=other))
        good = host.send(add(2, "auf dem eigenen", sheet=own))
        host.plug()
        await host.wait(lambda: host.state_of(good) == "saved")
        await host.wait(lambda: host.state_of_entry(an_id(1)) == "refused")
        refused, held = host.pending
        assert (refused.state, refused.code, refused.texts) == (
            "refused", "session-sheet-not-yours", ("auf fremdem Bogen",),
        )  # fmt: skip
        assert held.state == "waiting"
        host.drop(refused.id)
        assert host.pending == ()
        assert texts(host_picture(host).sheet) == ["auf dem eigenen"]


async def restored(place: Place, copy: Path) -> None:
    """Put an older copy of the folder in the place of the present one."""
    port = place.server.port
    await place.server.stop(1.0)
    shutil.rmtree(place.data)
    shutil.copytree(copy, place.data)
    place.server = Server(Settings(place.data, port=port))
    await place.server.start()


async def test_a_server_restored_from_an_older_copy_is_given_everything_again(tmp_path: Path) -> None:
    data, copy = tmp_path / "data", tmp_path / "copy"
    async with running(data) as place, a_moderator(place) as moderator, a_host(place) as host:
        sheet = sheet_at(place)
        host.send(add(1, "in der Kopie", sheet=sheet))
        await all_saved(host)
        await place.restart()
        await place.server.stop(1.0)
        shutil.copytree(data, copy)
        place.server = Server(Settings(data, port=place.server.port))
        await place.server.start()
        first = host.send(add(2, "danach", sheet=sheet))
        host.send(edit(2, first, "danach, verbessert", sheet=sheet))
        for number in range(3, 9):
            host.send(add(number, f"noch {number}", sheet=sheet))
            await all_saved(host)
        moderator.send(pasted("1 Nora Beispiel", "2 Olaf Beispiel"))
        await all_saved(host, moderator)
        moderator.send(CloseSheets())
        await all_saved(moderator)
        host.unplug()
        await restored(place, copy)
        await all_saved(moderator)
        # The close was given again before the host's entries, which were accepted before it the first time.
        await moderator.wait(lambda: place.state.closed_at is not None)
        host.plug()
        await host.wait(lambda: host.status == "online")
        await all_saved(host)
        everything = ["danach, verbessert", "in der Kopie", *(f"noch {number}" for number in range(3, 9))]
        assert texts(place.state.sheets[sheet]) == everything
        assert sorted(place.people()) == ["Nora Beispiel", "Olaf Beispiel"]
        await moderator.wait(lambda: moderator_picture(moderator).confirmed == place.state)
        await host.wait(lambda: texts(host_picture(host).sheet) == everything)


async def test_a_host_who_starts_again_finds_everything_even_without_a_connection(tmp_path: Path) -> None:
    async with running(tmp_path / "data") as place:
        sheet = sheet_at(place)
        address = Address.parse(place.url)
        journal = Journal.open(address, "host", folder=tmp_path)
        assert not journal.has_token
        async with a_host(place, journal=journal) as host:
            device = host.device
            host.send(add(1, "gespeichert", sheet=sheet))
            await all_saved(host)
            host.unplug()
            host.send(add(2, "unterwegs", sheet=sheet))
            host.draft("new", "angefangen")
        assert place.seat_codes["1a"] not in unsealed(journal.path).decode()
        await place.server.stop(1.0)

        async with linked(place, journal=Journal.open(address, "host", folder=tmp_path)) as again:
            assert again.device == device
            assert texts(host_picture(again).sheet) == ["gespeichert", "unterwegs"]
            assert again.state_of_entry(an_id(2)) == "waiting"
            assert again.drafts == {"new": "angefangen"}
            place.server = Server(Settings(place.data, port=place.server.port))
            await place.server.start()
            await all_saved(again)
            assert texts(place.state.sheets[sheet]) == ["gespeichert", "unterwegs"]


async def test_a_moderator_who_starts_again_gives_nothing_twice(tmp_path: Path) -> None:
    async with running(tmp_path / "data") as place:
        address = Address.parse(place.url)
        item = next(iter(place.state.items))
        async with a_moderator(place, journal=Journal.open(address, "moderator", folder=tmp_path)) as moderator:
            moderator.send(BeginItem(item=item, current=None))
            await all_saved(moderator)
        version = place.state.version
        await place.restart()
        async with linked(place, journal=Journal.open(address, "moderator", folder=tmp_path)) as again:
            await again.wait(lambda: again.picture is not None)
            await all_saved(again)
            assert place.state.version == version
            assert moderator_picture(again).shown == place.state


async def test_unfinished_input_is_on_the_disk_after_a_moment_of_quiet(tmp_path: Path) -> None:
    async with running(tmp_path / "data") as place:
        journal = Journal.open(Address.parse(place.url), "host", folder=tmp_path)
        async with a_host(place, journal=journal) as host:
            for text in ("a", "an", "ang", "angefangen"):
                host.draft("new", text)
            assert host.drafts == {"new": "angefangen"}
            await host.wait(lambda: '"angefangen"' in unsealed(journal.path).decode())
            assert '"ang"' not in unsealed(journal.path).decode()
            # Typed on without a pause it is written down all the same.
            for number in range(100):
                host.draft("new", f"ohne Pause {number}")
                await asyncio.sleep(FAST.draft_quiet / 4)
                if "ohne Pause" in unsealed(journal.path).decode():
                    break
            else:
                pytest.fail("nothing was written down")
            host.draft("new", "")
            assert host.drafts == {}
            assert unsealed(journal.path).decode().splitlines()[-1] == '{"draft":"new","text":""}'


async def test_a_proxy_of_the_system_is_not_asked_for_a_server_on_this_machine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    monkeypatch.setenv("https_proxy", "http://127.0.0.1:9")
    monkeypatch.delenv("no_proxy", raising=False)
    async with running(tmp_path / "data") as place, linked(place, place.seat_codes["1a"], policy=Policy()) as host:
        await host.wait(lambda: host.status == "online")


async def test_a_wrong_code_ends_the_link_with_the_reason(tmp_path: Path) -> None:
    async with running(tmp_path / "data") as place, linked(place, "WRONG-CODE") as link:
        await link.wait(lambda: link.status == "refused")
        assert link.problem is not None
        assert link.problem.code == "server-code-wrong"


async def test_a_removed_device_may_not_come_back(tmp_path: Path) -> None:
    async with running(tmp_path / "data") as place, a_host(place) as host, a_moderator(place) as moderator:
        moderator.send(RemoveDevice(device=host.device))
        await host.wait(lambda: host.status == "refused")
        assert host.problem is not None


async def test_a_token_that_is_worth_nothing_gives_way_to_a_code(tmp_path: Path) -> None:
    async with running(tmp_path / "data") as place:
        journal = MemoryJournal()
        journal.let_in("a-token-of-another-server")
        async with linked(place, place.seat_codes["1a"], journal=journal) as host:
            await host.wait(lambda: host.status == "online")
            assert host.role == "host"


async def test_a_volunteer_knocks_and_is_let_in(tmp_path: Path) -> None:
    async with running(tmp_path / "data") as place, a_moderator(place) as moderator, linked(place) as guest:
        await guest.wait(lambda: guest.lobby is not None)
        assert guest.role == "guest"
        assert guest.lobby is not None
        seat = guest.lobby.places[0]["seat"]
        guest.knock(seat, "Vera Freiwillig")
        await moderator.wait(lambda: moderator.presence is not None and len(moderator.presence.knocking) == 1)
        guest.cut()
        await guest.wait(lambda: guest.connections == 2)
        await moderator.wait(lambda: moderator.presence is not None and len(moderator.presence.knocking) == 1)
        assert moderator.presence is not None
        who = moderator.presence.knocking[0]
        moderator.send(AdmitVolunteer(device=who["device"], seat=who["seat"], label=who["label"]))
        await guest.wait(lambda: guest.role == "host" and guest.picture is not None)
        assert guest.journal.has_token
        guest.send(add(1, "von Vera", sheet=sheet_at(place)))
        await all_saved(guest)
        guest.cut()
        await guest.wait(lambda: guest.connections == 3 and guest.role == "host")


async def test_codes_are_asked_for_again_after_a_new_connection(tmp_path: Path) -> None:
    async with running(tmp_path / "data") as place, a_moderator(place) as moderator:
        moderator.ask_codes()
        await moderator.wait(lambda: moderator.codes is not None)
        assert moderator.codes is not None
        assert moderator.codes.moderator == place.moderator_code
        seen = moderator.codes
        moderator.cut()
        await moderator.wait(lambda: moderator.codes is not seen)


async def test_where_somebody_writes_is_told_again_after_a_new_connection(tmp_path: Path) -> None:
    async with running(tmp_path / "data") as place, a_moderator(place) as moderator, a_host(place) as host:

        def there() -> bool:
            devices = moderator.presence.devices if moderator.presence else ()
            return any(device["device"] == host.device and device["place"] == "here-0001" for device in devices)

        host.here("here-0001")
        await moderator.wait(there)
        host.unplug()
        await moderator.wait(lambda: not there())
        host.plug()
        await moderator.wait(there)


async def test_a_call_for_help_is_repeated_after_a_new_connection_until_it_is_taken_back(tmp_path: Path) -> None:
    async with running(tmp_path / "data") as place, a_moderator(place) as moderator, a_host(place) as host:

        def device(of: Link, id_: str) -> dict[str, Any]:
            found = of.presence.devices if of.presence else ()
            return next((one for one in found if one["device"] == id_), {})

        host.ask_help(True)
        host.here("here-0001")
        await moderator.wait(lambda: device(moderator, host.device).get("help") is True)
        host.unplug()
        await moderator.wait(lambda: not device(moderator, host.device))
        host.plug()
        await moderator.wait(lambda: device(moderator, host.device).get("help") is True)
        seat = place.seats["1a"].id
        moderator.come(seat)
        await host.wait(lambda: device(host, moderator.device).get("place") == coming_to(seat))
        # Who writes elsewhere on the way is still coming, and where that is stays the moderators' business.
        moderator.here("elsewhere")
        await moderator.wait(lambda: device(moderator, moderator.device).get("place") == "elsewhere")
        assert device(host, moderator.device).get("place") == coming_to(seat)
        moderator.come(None)
        await host.wait(lambda: not device(host, moderator.device))
        host.ask_help(False)
        await moderator.wait(lambda: device(moderator, host.device).get("help") is False)


async def test_what_is_too_large_for_a_frame_is_refused_here_and_keeps_its_text(tmp_path: Path) -> None:
    async with running(tmp_path / "data") as place, a_host(place) as host:
        new = add(1, "x" * 7_000, sheet=sheet_at(place)).entries[0]
        entries = tuple(new.model_copy(update={"entry": an_id(number)}) for number in range(10))
        id_ = host.send(add(1, sheet=sheet_at(place)).model_copy(update={"entries": entries}))
        assert host.state_of(id_) == "refused"
        assert host.pending[0].code == "link-too-large"
        ok = host.send(add(99, "klein", sheet=sheet_at(place)))
        await host.wait(lambda: host.state_of(ok) == "saved")
        assert host.connections == 1


async def test_closing_takes_no_time_with_and_without_a_server(tmp_path: Path) -> None:
    async with running(tmp_path / "data") as place:
        async with a_host(place) as host:
            pass
        assert host.status == "closed"
        url = place.url
    async with asyncio.timeout(1), linked(url) as link:
        await link.wait(lambda: link.status == "offline")
        assert link.problem is not None
        assert link.problem.code == "link-unreachable"


async def test_a_cancelled_link_says_goodbye(tmp_path: Path) -> None:
    async with running(tmp_path / "data") as place:
        code = place.seat_codes["1a"]
        link = Link(Address.parse(place.url), Secrets(code), journal=MemoryJournal(), label="x")
        task = asyncio.create_task(link.run())
        await link.wait(lambda: link.status == "online")
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await link.wait(lambda: not place.room.fanout.hosts)
        await link.close()


async def test_proposals_that_need_ids_of_the_server_are_shown_when_they_arrive(tmp_path: Path) -> None:
    async with running(tmp_path / "data") as place, a_moderator(place) as moderator:
        moderator.unplug()
        moderator.send(pasted("1 Nora Beispiel"))
        item = next(iter(place.state.items))
        moderator.send(BeginItem(item=item, current=None))
        shown: State = moderator_picture(moderator).shown
        assert shown.people == {}
        assert shown.current == item
        assert moderator_picture(moderator).shown is shown
        moderator.plug()
        await all_saved(moderator)
        assert [person.name for person in moderator_picture(moderator).shown.people.values()] == ["Nora Beispiel"]


async def test_a_restored_server_knows_people_by_the_ids_that_they_had(tmp_path: Path) -> None:
    data, copy = tmp_path / "data", tmp_path / "copy"
    async with running(data) as place, a_moderator(place) as moderator:
        await place.restart()
        await place.server.stop(1.0)
        shutil.copytree(data, copy)
        place.server = Server(Settings(data, port=place.server.port))
        await place.server.start()
        moderator.send(pasted("2 Anna Beispiel", "12 Bo Beispiel", "1 Cem Beispiel", "Dora Beispiel"))
        await all_saved(moderator)
        ids = {person.name.removesuffix(" Beispiel"): person.id for person in place.state.people.values()}
        bo = next(person.id for person in place.state.people.values() if person.doubt is not None)
        moderator.send(people.SettleDoubt(person=bo, breakout="topics", topics=(1,)))
        moderator.send(people.Choose(person=ids["Cem"], breakout="topics", topics=(2,)))
        moderator.send(people.MergePeople(person=ids["Dora"], into=ids["Cem"]))
        moderator.send(tables.ProposeTables(breakout="topics"))
        await all_saved(moderator)
        table = next(iter(place.state.allocations["topics"].seats.values()))
        moderator.send(
            tables.MovePerson(
                breakout="topics",
                person=bo,
                from_table=place.state.allocations["topics"].seats.get(bo),
                table=table,
            )
        )
        moderator.send(people.ForgetPerson(person=ids["Anna"]))
        await all_saved(moderator)
        before = place.state
        await restored(place, copy)
        assert not place.state.people
        await moderator.wait(lambda: not len(moderator.journal.outbox) and bool(place.state.people))
        await all_saved(moderator)
        assert moderator.pending == ()
        assert list(place.state.people) == list(before.people)
        assert place.state.people[ids["Anna"]].forgotten
        assert place.state.people[ids["Dora"]].merged is not None
        assert [choice.topics for choice in place.state.choices["topics"].values()] == [
            choice.topics for choice in before.choices["topics"].values()
        ]
        assert place.state.allocations["topics"].seats == before.allocations["topics"].seats
        assert list(place.state.seats) == list(before.seats)


async def test_a_log_that_is_older_than_its_keys_is_given_all_but_the_forgotten(tmp_path: Path) -> None:
    data, copy = tmp_path / "data", tmp_path / "copy"
    async with running(data) as place, a_moderator(place, journal=Unforgetting()) as moderator:
        await place.restart()
        await place.server.stop(1.0)
        shutil.copytree(data, copy)
        place.server = Server(Settings(data, port=place.server.port))
        await place.server.start()
        moderator.send(pasted("2 Anna Beispiel", "Bo Beispiel"))
        await all_saved(moderator)
        anna, bo = place.state.people
        moderator.send(people.ForgetPerson(person=anna))
        moderator.send(people.Choose(person=bo, breakout="topics", topics=(1,)))
        await all_saved(moderator)
        port = place.server.port
        await place.server.stop(1.0)
        keys = data / "keys.sqlite"
        shutil.copy(keys, tmp_path)
        shutil.rmtree(data)
        shutil.copytree(copy, data)
        shutil.copy(tmp_path / keys.name, keys)
        place.server = Server(Settings(data, port=port))
        await place.server.start()
        await moderator.wait(lambda: not len(moderator.journal.outbox) and bool(place.state.people))
        await all_saved(moderator)
        assert moderator.pending == ()
        assert list(place.people()) == ["", "Bo Beispiel"]
        assert place.state.people[anna].forgotten
        assert place.state.choices["topics"][bo].topics == (1,)
        await place.restart()
        await moderator.wait(lambda: moderator_picture(moderator).confirmed == place.state)


class Unforgetting(MemoryJournal):
    """The journal of a moderator who did not hear that somebody was forgotten."""

    def forget_people(self, people: frozenset[str], change: object) -> None:
        self.forgotten |= people
