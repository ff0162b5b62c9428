"""Who is told of whom, and what becomes of a call for help."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qzlive.session.commands.sheets import AddEntries, NewEntry
from qzlive.session.commands.tables import PointSeat
from qzlive.wire import frames
from tests.server.raw import Raw, host, moderator, new_id
from tests.server.running import Place, running


async def seen(who: Raw, test: Callable[[dict[str, dict[str, Any]]], bool]) -> dict[str, dict[str, Any]]:
    """Return the devices by label of the next frame in which they pass the test."""

    def by_label(frame: frames.Presence) -> dict[str, dict[str, Any]]:
        return {device["label"]: device for device in frame.devices}

    return by_label(await who.wait(frames.Presence, lambda frame: test(by_label(frame))))


def sheet(place: Place, table: str) -> str:
    return place.seats[table].sheets[-1]


async def test_a_host_sees_the_own_table_only(tmp_path: Path) -> None:
    async with (
        running(tmp_path) as place,
        moderator(place, label="Pult") as mod,
        host(place, "1a", label="Eins") as one,
        host(place, "1a", label="Zwei") as two,
        host(place, "2a", label="Drei"),
    ):
        await two.send(frames.Here(place="entry-1"))
        mine = await seen(one, lambda found: found.get("Zwei", {}).get("place") == "entry-1")
        assert set(mine) == {"Eins", "Zwei"}
        everybody = await seen(mod, lambda found: len(found) == 4)
        assert set(everybody) == {"Pult", "Eins", "Zwei", "Drei"}


async def test_a_moderator_is_seen_while_writing_in_the_sheet_and_nowhere_else(tmp_path: Path) -> None:
    async with (
        running(tmp_path) as place,
        moderator(place, label="Mona") as mod,
        host(place, "1a", label="Eins") as one,
        host(place, "2a", label="Drei") as three,
    ):
        await mod.send(frames.Here(place=sheet(place, "1a")))
        there = await seen(one, lambda found: "Mona" in found)
        assert (there["Mona"]["place"], there["Mona"]["role"]) == (sheet(place, "1a"), "moderator")
        # An entry that its moderator begins to change in the moment of adding it: the place is there only afterwards.
        entry = new_id()
        await mod.send(frames.Here(place=entry))
        await seen(one, lambda found: "Mona" not in found)
        added = NewEntry(entry=entry, rank="a0", text="Neu")
        assert isinstance(await mod.do(AddEntries(sheet=sheet(place, "1a"), entries=(added,))), frames.Ack)
        await seen(one, lambda found: found.get("Mona", {}).get("place") == entry)
        await mod.send(frames.Here(place=sheet(place, "2a")))
        await seen(one, lambda found: "Mona" not in found)
        await seen(three, lambda found: "Mona" in found)
        assert sheet(place, "1a") not in "".join(three.texts).partition('"presence"')[2]


async def test_hosts_of_two_seats_with_one_sheet_see_each_other_and_no_place_outside_of_it(tmp_path: Path) -> None:
    async with (
        running(tmp_path) as place,
        moderator(place, label="Pult") as mod,
        host(place, "1a", label="Eins") as one,
        host(place, "1b", label="Zwei") as two,
    ):
        shared, table = sheet(place, "1a"), place.state.seats[place.seats["1a"].id].table
        await seen(two, lambda found: set(found) == {"Zwei"})
        assert isinstance(await mod.do(PointSeat(seat=place.seats["1b"].id, table=table)), frames.Ack)
        await two.send(frames.Here(place=shared))
        found = await seen(one, lambda found: found.get("Zwei", {}).get("place") == shared)
        assert set(found) == {"Eins", "Zwei"}
        await two.send(frames.Here(place="elsewhere"))
        found = await seen(one, lambda found: found.get("Zwei", {}).get("place") is None)
        assert set(found) == {"Eins", "Zwei"}
        assert "elsewhere" not in "".join(one.texts)


async def test_a_call_for_help_reaches_the_moderators_and_the_table_sees_who_comes(tmp_path: Path) -> None:
    async with (
        running(tmp_path) as place,
        moderator(place, label="Mona") as mod,
        host(place, "1a", label="Eins") as one,
        host(place, "1a", label="Zwei") as two,
        host(place, "2a", label="Drei") as three,
    ):
        seat = place.seats["1a"].id
        await one.send(frames.Here(help=True))
        called = await seen(mod, lambda found: found.get("Eins", {}).get("help") is True)
        assert [label for label, device in called.items() if device["help"]] == ["Eins"]
        await seen(two, lambda found: found["Eins"]["help"])
        await mod.send(frames.Here(coming=seat, help=True))
        for who in (one, two):
            coming = await seen(who, lambda found: "Mona" in found)
            assert (coming["Mona"]["place"], coming["Mona"]["help"]) == (frames.coming_to(seat), False)
        await mod.send(frames.Here(place=sheet(place, "1a"), coming=seat))
        writing = await seen(one, lambda found: found["Mona"]["place"] == sheet(place, "1a"))
        assert writing["Mona"]["coming"] == seat
        await one.send(frames.Here(help=False))
        await seen(mod, lambda found: found["Eins"]["help"] is False)
        await one.send(frames.Here(help=True))
        asked = await seen(mod, lambda found: found["Eins"]["help"])
        assert asked["Eins"]["asked_at"]
        # Only a moderator says that it has got its help.
        await two.send(frames.Helped(seat=seat))
        refused = await two.wait(frames.Problem)
        assert refused.code == "server-not-allowed"
        await mod.send(frames.Helped(seat=seat))
        await seen(one, lambda found: found["Eins"]["help"] is False)
        ended = await seen(mod, lambda found: found["Eins"]["help"] is False)
        assert ended["Eins"]["asked_at"] is None
        one.connection.transport.abort()
        await seen(mod, lambda found: "Eins" not in found)
        await three.send(frames.AskClock(sent=1))
        await three.wait(frames.Clock)
        assert seat not in "".join(three.texts)
        assert '"label":"Mona"' not in "".join(three.texts)


def claims(found: dict[str, dict[str, Any]]) -> dict[str, list[str]]:
    """Return who has which lines of the work list."""
    return {label: device["claims"] for label, device in found.items() if device.get("claims")}


async def test_a_line_of_the_work_list_belongs_to_who_claims_it_first_and_ends_with_the_connection(
    tmp_path: Path,
) -> None:
    async with (
        running(tmp_path) as place,
        moderator(place, label="Mona") as mona,
        moderator(place, label="Cem") as cem,
        host(place, "1a", label="Eins") as one,
    ):
        await mona.send(frames.Claim(lines=("p-1", "p-2")))
        await seen(cem, lambda found: claims(found) == {"Mona": ["p-1", "p-2"]})
        await cem.send(frames.Claim(lines=("p-2", "p-3")))
        await seen(mona, lambda found: claims(found) == {"Mona": ["p-1", "p-2"], "Cem": ["p-3"]})
        # Said again it keeps its time; what is not said any more goes to who waits for it.
        await mona.send(frames.Claim(lines=("p-2",)))
        await seen(cem, lambda found: claims(found) == {"Mona": ["p-2"], "Cem": ["p-3"]})
        mona.connection.transport.abort()
        await seen(cem, lambda found: claims(found) == {"Cem": ["p-2", "p-3"]})
        await one.send(frames.Claim(lines=("p-3",)))
        assert (await one.wait(frames.Problem)).code == "server-not-allowed"
        await cem.send(frames.Claim())
        await seen(cem, lambda found: claims(found) == {})
        assert "p-2" not in "".join(one.texts)
