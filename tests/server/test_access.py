"""Who gets in, with what, and who does not."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import time
from pathlib import Path

import pytest

from qzlive.session.commands.access import AdmitVolunteer, ReissueCode, RemoveDevice
from qzlive.session.commands.people import AddPerson, ForgetPerson
from qzlive.session.decide import Actor
from qzlive.wire import frames
from qzlive.wire.commands import dump_command
from server.live.admission import DEVICES_A_SEAT, GUESTS_AT_MOST
from server.live.hub import SOCKETS_A_DEVICE
from server.settings import ServerFailed, Settings
from tests.server.raw import host, joined, moderator, new_id, opened, true
from tests.server.running import PLAN, Place, plan_command, running
from tests.server.test_live import entry, sheet_of


async def turned(url: str, **hello: object) -> tuple[str, int]:
    """Say hello, and return the problem and the close code that come."""
    async with opened(url) as raw:
        await raw.send(frames.Hello(**{"device": raw.device, **hello}))  # type: ignore[arg-type]
        problem = await raw.wait(frames.Problem)
        return problem.code, await raw.closed()


async def test_codes_work_as_typed(tmp_path: Path) -> None:
    async with running(tmp_path) as place:
        sloppy = place.seat_codes["1b"].lower().replace("-", " ").replace("0", "o").replace("1", "i")
        async with joined(place, sloppy) as writer:
            assert writer.welcome is not None
            assert (writer.welcome.role, writer.welcome.seat) == ("host", place.seats["1b"].id)
        async with moderator(place) as mod:
            assert mod.welcome is not None
            assert (mod.welcome.role, mod.welcome.seat) == ("moderator", None)


async def test_wrong_code_and_unknown_session_look_the_same(tmp_path: Path) -> None:
    async with running(tmp_path) as place:
        answers, times = [], []
        for url in (place.url, place.server.url("2031-01-01-gibt-es-nicht")):
            begun = time.perf_counter()
            answers.append(await turned(url, code="0000-0000"))
            times.append(time.perf_counter() - begun)
        assert answers == [("server-code-wrong", frames.CLOSE_REFUSED)] * 2
        assert abs(times[0] - times[1]) < 0.15


async def test_wrong_codes_are_limited_and_tokens_are_not(tmp_path: Path) -> None:
    async with running(tmp_path) as place, host(place) as writer:
        found = await asyncio.gather(*(turned(place.url, code=f"0000-000{number}") for number in range(8)))
        assert found.count(("server-code-wrong", frames.CLOSE_REFUSED)) == 5
        assert found.count(("server-too-many-tries", 1013)) == 3
        assert await turned(place.url, code=place.seat_codes["1a"]) == ("server-too-many-tries", 1013)
        assert writer.welcome is not None
        async with joined(place, token=writer.welcome.token, device=writer.device) as back:
            assert back.welcome is not None
            assert back.welcome.role == "host"


async def test_good_codes_are_not_counted(tmp_path: Path) -> None:
    async with running(tmp_path) as place:
        for _ in range(7):
            async with host(place, "1a"):
                pass


async def test_a_token_survives_a_restart(tmp_path: Path) -> None:
    async with running(tmp_path) as place, host(place) as writer, moderator(place) as mod:
        await place.restart()
        for raw, role in ((writer, "host"), (mod, "moderator")):
            assert raw.welcome is not None
            async with joined(place, token=raw.welcome.token, device=raw.device) as back:
                assert back.welcome is not None
                assert back.welcome.role == role


async def test_who_comes_back_may_be_called_otherwise_but_never_again_by_a_masked_name(tmp_path: Path) -> None:
    async with running(tmp_path) as place, host(place, label="Laptop 7") as writer, moderator(place) as mod:
        assert writer.welcome is not None
        token, before = writer.welcome.token, place.room.state.devices[writer.device]

        async def called(label: str) -> str:
            async with joined(place, token=token, device=writer.device, label=label):
                return place.room.state.devices[writer.device].label

        assert [await called(label) for label in ("Ewa", "", "Ewa")] == ["Ewa"] * 3
        after = place.room.state.devices[writer.device]
        assert (after.seat, after.role, after.at) == (before.seat, before.role, before.at)
        version = place.room.state.version
        assert await called("Ewa") == "Ewa"
        assert place.room.state.version == version
        await mod.do(AddPerson(person=new_id(), name="Ewa Wolny"))
        [person] = place.room.state.people
        assert await called("Ewa Wolny") == "Ewa Wolny"
        await mod.do(ForgetPerson(person=person))
        masked = place.room.state.devices[writer.device].label
        assert masked == "…"
        assert await called("Ewa Wolny") == masked


@pytest.mark.parametrize("spoil", [lambda token: token[:-1] + "x", lambda token: token.replace("host", "moderator")])
async def test_a_forged_token_opens_nothing(tmp_path: Path, spoil: object) -> None:
    async with running(tmp_path) as place, host(place) as writer:
        assert writer.welcome is not None
        forged = spoil(writer.welcome.token)  # type: ignore[operator]
        answer = await turned(place.url, token=forged, device=writer.device)
        assert answer == ("server-token-unknown", frames.CLOSE_REFUSED)
        other = await turned(place.url, token=writer.welcome.token, device=new_id())
        assert other == ("server-token-unknown", frames.CLOSE_REFUSED)


async def test_a_token_is_for_one_session(tmp_path: Path) -> None:
    async with running(tmp_path) as place, moderator(place) as mod:
        other = await place.server.hub.open(plan_command(PLAN.replace("Kleiner", "Anderer")), "operator-1")
        assert mod.welcome is not None
        answer = await turned(place.server.url(other.name), token=mod.welcome.token, device=mod.device)
        assert answer == ("server-token-unknown", frames.CLOSE_REFUSED)


async def test_a_removed_device_is_out_at_once_and_for_good(tmp_path: Path) -> None:
    async with running(tmp_path) as place, moderator(place) as mod, host(place) as writer:
        ack = await mod.do(RemoveDevice(device=writer.device))
        assert isinstance(ack, frames.Ack)
        assert await writer.closed() == frames.CLOSE_REMOVED
        said = len(writer.texts)
        async with host(place) as other:
            await other.do(entry(await sheet_of(other), "Danach"))
        assert len(writer.texts) == said
        assert writer.welcome is not None
        gone = ("session-device-removed", frames.CLOSE_REMOVED)
        assert await turned(place.url, token=writer.welcome.token, device=writer.device) == gone
        assert await turned(place.url, code=place.seat_codes["1a"], device=writer.device) == gone
        assert await turned(place.url, device=writer.device) == gone


async def test_commands_behind_a_removal_are_refused(tmp_path: Path) -> None:
    async with running(tmp_path) as place, moderator(place) as mod, host(place) as writer:
        sheet = await sheet_of(writer)
        room, answers = place.room, list[object]()
        boss, hand = Actor(mod.device, "moderator"), Actor(writer.device, "host", place.seats["1a"].id)
        removal, late = RemoveDevice(device=writer.device), entry(sheet)
        await room.ask(boss, "remove-it", 0, removal, dump_command(removal), answers.append)
        await room.ask(hand, "too-late-1", 0, late, dump_command(late), answers.append)
        await room.drain()
        assert isinstance(answers[0], frames.Ack)
        assert answers[1] == frames.Refusal(id="too-late-1", code="session-device-removed")


async def test_a_reissued_code_ends_the_old_one_and_nobody_else(tmp_path: Path) -> None:
    async with running(tmp_path) as place, moderator(place) as mod, host(place) as writer:
        old, seat = place.seat_codes["1a"], place.seats["1a"]
        await mod.do(ReissueCode(seat=seat.id, issue=seat.issue))
        assert place.seat_codes["1a"] != old
        assert await turned(place.url, code=old) == ("server-code-wrong", frames.CLOSE_REFUSED)
        await mod.send(frames.AskCodes())
        codes = await mod.wait(frames.Codes)
        assert codes.seats[seat.id] == place.seat_codes["1a"]
        assert codes.address == place.url
        async with joined(place, codes.seats[seat.id]):
            pass
        assert writer.welcome is not None
        async with joined(place, token=writer.welcome.token, device=writer.device):
            pass


async def test_codes_are_for_moderators(tmp_path: Path) -> None:
    async with running(tmp_path) as place, host(place) as writer:
        await writer.send(frames.AskCodes())
        assert (await writer.wait(frames.Problem)).code == "server-not-allowed"


async def test_so_many_devices_a_seat(tmp_path: Path) -> None:
    async with running(tmp_path) as place:
        for _ in range(DEVICES_A_SEAT):
            async with host(place, "1a"):
                pass
        answer = await turned(place.url, code=place.seat_codes["1a"])
        assert answer == ("server-seat-full", frames.CLOSE_REFUSED)


async def test_a_volunteer_knocks_and_is_let_in_with_one_command(tmp_path: Path) -> None:
    async with running(tmp_path) as place, moderator(place) as mod, joined(place) as guest:
        assert guest.welcome is not None
        assert guest.welcome.role == "guest"
        lobby = await guest.wait(frames.LobbyFrame)
        assert {one["label"] for one in lobby.places} == {"1a", "1b", "2a"}
        seat = place.seats["2a"].id
        await guest.send(frames.Knock(seat=seat, label="Vol Unteer"))
        presence = await mod.wait(frames.Presence, lambda frame: bool(frame.knocking))
        assert presence.knocking == ({"device": guest.device, "seat": seat, "label": "Vol Unteer"},)
        await mod.do(AdmitVolunteer(device=guest.device, seat=seat, label="Vol Unteer"))
        welcome = await guest.wait(frames.Welcome)
        assert (welcome.role, welcome.seat) == ("host", seat)
        sheet = await sheet_of(guest)
        assert isinstance(await guest.do(entry(sheet)), frames.Ack)
        async with joined(place, token=welcome.token, device=guest.device) as back:
            assert back.welcome is not None
            assert back.welcome.role == "host"
        await mod.wait(frames.Presence, lambda frame: not frame.knocking)


async def test_who_waits_sees_no_name_and_can_do_nothing(tmp_path: Path) -> None:
    async with running(tmp_path) as place, moderator(place) as mod, joined(place) as guest:
        await mod.do(AddPerson(person=new_id(), name="Kanari Vogel"))
        refusal = await guest.do(AddPerson(person=new_id(), name="Ich Selbst"))
        assert refusal.code == "server-not-admitted"
        await guest.send(frames.Knock(seat="gibt-es-nicht", label="x"))
        assert (await guest.wait(frames.Problem)).code == "server-seat-unknown"
        assert not any("Kanari" in text for text in guest.texts)


async def test_a_moderators_device_cannot_be_borrowed(tmp_path: Path) -> None:
    async with running(tmp_path) as place, moderator(place) as mod:
        answer = await turned(place.url, device=mod.device)
        assert answer == ("server-token-unknown", frames.CLOSE_REFUSED)


async def test_the_lobby_holds_so_many(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert GUESTS_AT_MOST > 1
    monkeypatch.setattr("server.live.admission.GUESTS_AT_MOST", 1)
    async with running(tmp_path) as place, joined(place):
        assert await turned(place.url) == ("server-lobby-full", 1013)


async def restored(place: Place, copy: Path) -> None:
    """Go on with an older copy of the folder, as somebody does who has lost the disk."""
    await place.server.stop(1.0)
    shutil.rmtree(place.data)
    shutil.copytree(copy, place.data)
    await place.start()


async def test_clients_of_a_restored_server_learn_what_is_lost(tmp_path: Path) -> None:
    data, copy = tmp_path / "data", tmp_path / "copy"
    async with running(data) as place, moderator(place) as mod:
        await mod.do(AddPerson(person=new_id(), name="Ada Muster"))
        early = place.state.version
        await place.server.stop(1.0)
        shutil.copytree(data, copy)
        await place.start()
        assert mod.welcome is not None
        token = mod.welcome.token
        async with joined(place, token=token, device=mod.device) as mod2, host(place) as writer:
            await mod2.do(AddPerson(person=new_id(), name="Bo Beispiel"))
            seen, boot = place.state.version, mod2.welcome and mod2.welcome.boot
            assert seen > early
        await restored(place, copy)
        async with joined(place, token=token, device=mod.device, boot=boot, version=seen) as back:
            assert back.welcome is not None
            assert back.welcome.common <= early
            assert await back.wait(frames.Snapshot)
        hello = {"token": writer.welcome and writer.welcome.token, "device": writer.device}
        assert writer.device not in place.state.devices
        async with joined(place, boot=boot, version=seen, **hello) as again:
            assert isinstance(await again.do(entry(await sheet_of(again))), frames.Ack)
        assert writer.device in place.state.devices


async def test_an_old_start_shares_what_it_had(tmp_path: Path) -> None:
    async with running(tmp_path) as place, moderator(place) as mod:
        assert mod.welcome is not None
        boot, version = mod.welcome.boot, place.state.version
        hello = {"token": mod.welcome.token, "device": mod.device}
        await place.restart()
        async with joined(place, boot=boot, version=version, **hello) as back:
            assert back.welcome is not None
            assert back.welcome.common == version
        async with joined(place, boot=boot, version=version + 7, **hello) as back:
            assert back.welcome is not None
            assert back.welcome.common == version
        async with joined(place, boot="unknown", version=version, **hello) as back:
            assert back.welcome is not None
            assert back.welcome.common == 0


@pytest.mark.parametrize(
    ("offered", "code"),
    [((7, 9), "server-protocol-too-new"), ((0, 0), "server-protocol-too-old")],
)
async def test_a_strange_protocol_is_told_what_we_speak(tmp_path: Path, offered: tuple[int, int], code: str) -> None:
    async with running(tmp_path) as place, opened(place.url) as raw:
        await raw.send(f'{{"type": "hello", "protocol": {list(offered)}, "device": "12345678", "news": 1}}')
        problem = await raw.wait(frames.Problem)
        assert (problem.code, problem.params) == (code, {"oldest": 1, "newest": 1})
        assert await raw.closed() == frames.CLOSE_VERSION


async def test_a_wider_protocol_is_welcome(tmp_path: Path) -> None:
    async with running(tmp_path) as place, joined(place, place.moderator_code, protocol=(1, 9)) as mod:
        assert mod.welcome is not None
        assert mod.welcome.protocol == 1


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"host": "0.0.0.0"}, "server-address-open"),
        ({"host": "example.org"}, "server-address-open"),
        ({"tls_cert": Path("cert.pem")}, "server-tls-incomplete"),
        ({"public_url": "https://example.org/?code=1"}, "server-public-url"),
        ({"public_url": "example.org"}, "server-public-url"),
    ],
)
def test_no_open_address_by_mistake(tmp_path: Path, given: dict[str, object], code: str) -> None:
    with pytest.raises(ServerFailed) as raised:
        Settings(tmp_path, **given)  # type: ignore[arg-type]
    assert raised.value.code == code


def test_open_addresses_that_are_meant(tmp_path: Path) -> None:
    assert Settings(tmp_path, "0.0.0.0", behind_proxy=True, public_url="https://q.example.org").base_url(1) == (
        "wss://q.example.org"
    )
    assert Settings(tmp_path, "::1").base_url(8765) == "ws://[::1]:8765"


async def test_a_device_has_so_many_connections(tmp_path: Path) -> None:
    async with running(tmp_path) as place, contextlib.AsyncExitStack() as stack:
        first = await stack.enter_async_context(host(place))
        assert first.welcome is not None
        hello = {"token": first.welcome.token, "device": first.device}
        more = [await stack.enter_async_context(joined(place, **hello)) for _ in range(SOCKETS_A_DEVICE)]
        seat = place.seats["1a"].id
        await true(lambda: len(place.room.fanout.hosts[seat]) == SOCKETS_A_DEVICE)
        assert isinstance(await more[-1].do(entry(await sheet_of(more[-1]))), frames.Ack)
