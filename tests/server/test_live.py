"""Commands, answers and what everybody is shown, over real connections and real files."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Sequence
from pathlib import Path

import pytest

from qzlive.session.commands.people import AddPerson, ForgetPerson
from qzlive.session.commands.sheets import AddEntries, NewEntry, StarEntry
from qzlive.session.commands.tables import ProposeTables, PublishTables
from qzlive.session.commands.texts import SendMessage
from qzlive.session.evolve import fold
from qzlive.session.views import SECTIONS, host_view, section_adapter
from qzlive.wire import frames
from qzlive.wire.records import load_record, load_state
from server.store import SqliteLog, StoreFailed
from server.store.rows import Row
from tests.qzlive.session.circle import pasted
from tests.server.raw import Raw, host, joined, moderator, new_id, true
from tests.server.running import PLAN, Place, plan_command, running


def entry(sheet: str, text: str = "Ein Punkt") -> AddEntries:
    return AddEntries(sheet=sheet, entries=(NewEntry(entry=new_id(), rank="a0", text=text),))


async def sheet_of(writer: Raw) -> str:
    view = await writer.wait(frames.ViewFrame, lambda frame: frame.after == 0)
    sheet: str = view.sections["sheet"]["id"]
    return sheet


async def test_an_entry_reaches_its_writer_and_the_moderator(tmp_path: Path) -> None:
    async with running(tmp_path) as place, moderator(place) as mod, host(place) as writer:
        sheet = await sheet_of(writer)
        ack = await writer.do(entry(sheet, "Hallo"))
        assert isinstance(ack, frames.Ack)
        records = await mod.wait(frames.Records, lambda frame: frame.to >= ack.version)
        assert "Hallo" in str(records)
        change = await writer.wait(frames.ViewFrame, lambda frame: frame.to >= ack.version)
        assert list(change.sections) == ["sheet"]


async def test_nothing_is_acknowledged_or_shown_before_it_is_on_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, may_commit = asyncio.Event(), asyncio.Event()
    append = SqliteLog.append

    async def slow(self: SqliteLog, session_id: str, rows: Sequence[Row]) -> None:
        begun.set()
        await may_commit.wait()
        await append(self, session_id, rows)

    async with running(tmp_path) as place, moderator(place) as mod, host(place) as writer:
        sheet = await sheet_of(writer)
        await mod.wait(frames.Records, lambda frame: frame.to == place.state.version)
        before = place.state.version
        monkeypatch.setattr(SqliteLog, "append", slow)
        id_ = await writer.command(entry(sheet, "Noch nicht"))
        await begun.wait()
        for raw in (mod, writer):
            await raw.send(frames.AskClock(sent=1))
            await raw.wait(frames.Clock)
        assert not any("Noch nicht" in text or '"ack"' in text for raw in (mod, writer) for text in raw.texts)
        assert place.state.version == before
        may_commit.set()
        assert (await writer.answer(id_)).version == before + 1


async def test_a_command_sent_twice_takes_effect_once(tmp_path: Path) -> None:
    async with running(tmp_path) as place, host(place) as writer:
        command = entry(await sheet_of(writer))
        first = await writer.do(command, id_="command-1")
        again = await writer.do(command, id_="command-1")
        assert first == again
        async with joined(place, token=writer.welcome and writer.welcome.token, device=writer.device) as back:
            assert await back.do(command, id_="command-1") == first
        await place.restart()
        async with joined(place, token=writer.welcome and writer.welcome.token, device=writer.device) as back:
            assert await back.do(command, id_="command-1") == first


async def test_twice_in_one_batch_is_once_too(tmp_path: Path) -> None:
    async with running(tmp_path) as place, host(place) as writer:
        command = entry(await sheet_of(writer))
        for _ in range(20):
            await writer.command(command, id_="command-1")
        answers = [await writer.answer("command-1") for _ in range(20)]
        assert answers == [answers[0]] * 20
        assert place.state.version == answers[0].version


async def test_the_same_id_with_another_content_is_refused(tmp_path: Path) -> None:
    async with running(tmp_path) as place, host(place) as writer, host(place, "1b") as other:
        sheet = await sheet_of(writer)
        assert isinstance(await writer.do(entry(sheet, "eins"), id_="command-1"), frames.Ack)
        refusal = await writer.do(entry(sheet, "zwei"), id_="command-1")
        assert refusal == frames.Refusal(id="command-1", code="server-command-differs")
        assert isinstance(await other.do(entry(await sheet_of(other)), id_="command-1"), frames.Ack)


async def test_a_refused_commit_takes_the_whole_batch_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    append = SqliteLog.append

    async def full(self: SqliteLog, session_id: str, rows: Sequence[Row]) -> None:
        raise StoreFailed("store-disk-full", path="log")

    async with running(tmp_path) as place, host(place) as writer:
        sheet = await sheet_of(writer)
        before = place.state
        monkeypatch.setattr(SqliteLog, "append", full)
        commands = [entry(sheet, f"Punkt {number}") for number in range(5)]
        ids = [await writer.command(command) for command in commands]
        for id_ in ids:
            assert await writer.answer(id_) == frames.Refusal(id=id_, code="server-disk-full", again=True)
        assert place.state == before
        assert not place.room.saving
        monkeypatch.setattr(SqliteLog, "append", append)
        for id_, command in zip(ids, commands, strict=True):
            assert isinstance(await writer.do(command, id_=id_), frames.Ack)
        assert place.room.saving
        assert place.state.version == before.version + 5


async def test_what_was_stored_although_the_log_failed_is_acknowledged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    append = SqliteLog.append

    async def unknown(self: SqliteLog, session_id: str, rows: Sequence[Row]) -> None:
        await append(self, session_id, rows)
        raise StoreFailed("store-write-failed", path="log", detail="")

    async with running(tmp_path) as place, host(place) as writer:
        sheet = await sheet_of(writer)
        monkeypatch.setattr(SqliteLog, "append", unknown)
        ack = await writer.do(entry(sheet, "Doch da"))
        assert isinstance(ack, frames.Ack)
        view = await writer.wait(frames.ViewFrame, lambda frame: frame.to >= ack.version)
        assert "Doch da" in str(view.sections["sheet"])
        assert isinstance(await writer.do(entry(sheet, "Und weiter")), frames.Ack)


async def test_one_poisoned_command_takes_no_other_with_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    append = SqliteLog.append

    async def picky(self: SqliteLog, session_id: str, rows: Sequence[Row]) -> None:
        if any("Gift" in str(row.events) for row in rows):
            raise StoreFailed("store-key-erased", key="person:x")
        await append(self, session_id, rows)

    async with running(tmp_path) as place, host(place) as writer:
        sheet = await sheet_of(writer)
        monkeypatch.setattr(SqliteLog, "append", picky)
        ids = [await writer.command(entry(sheet, text)) for text in ("gut", "Gift", "auch gut")]
        answers = [await writer.answer(id_) for id_ in ids]
        assert [type(answer) for answer in answers] == [frames.Ack, frames.Refusal, frames.Ack]
        assert not answers[1].again


async def test_a_version_without_a_visible_change_arrives_too(tmp_path: Path) -> None:
    async with running(tmp_path) as place, host(place) as writer:
        sheet = await sheet_of(writer)
        command = entry(sheet)
        await writer.do(command)
        ack = await writer.do(StarEntry(sheet=sheet, entry=command.entries[0].entry, starred=False))
        change = await writer.wait(frames.ViewFrame, lambda frame: frame.to >= ack.version)
        assert change.sections == {} or list(change.sections) == ["sheet"]


async def test_everybody_is_shown_what_the_fold_of_the_log_gives(tmp_path: Path) -> None:
    async with running(tmp_path) as place, moderator(place) as mod, host(place) as writer:
        sheet = await sheet_of(writer)
        breakout = "topics"
        await mod.do(pasted("1 Ada Muster", "1 Bo Beispiel", "2 Cy Probe"))
        await writer.do(entry(sheet, "Erster"))
        await mod.do(ProposeTables(breakout=breakout))
        await mod.do(SendMessage(message=new_id(), table=None, text="Guten Tag"))
        await writer.do(entry(sheet, "Zweiter"))
        last = await mod.do(PublishTables(breakout=breakout, number=0))

        shown = await _folded(mod, last.version)
        assert shown == place.state
        sections = await _sections(writer, last.version)
        for section, value in host_view(place.state, place.seats["1a"].id).items():
            assert section_adapter(section).validate_python(sections[section], strict=False) == value, section
        assert set(sections) == set(SECTIONS)


async def _folded(mod: Raw, version: int) -> object:
    """Return the state that a moderator has at a version."""
    await mod.wait(frames.Records, lambda frame: frame.to >= version)
    parts = "".join(frame.text for frame in mod.seen if isinstance(frame, frames.Snapshot))
    state = load_state(parts)
    for frame in mod.seen:
        if isinstance(frame, frames.Records):
            assert frame.after == state.version
            state = fold(map(load_record, frame.records), state)
    return state


async def _sections(writer: Raw, version: int) -> dict[str, object]:
    await writer.wait(frames.ViewFrame, lambda frame: frame.to >= version)
    sections: dict[str, object] = {}
    reached = 0
    for frame in writer.seen:
        if isinstance(frame, frames.ViewFrame):
            assert frame.after <= reached or frame.after == 0
            sections |= frame.sections
            reached = frame.to
    return sections


async def test_a_burst_of_commands_is_few_frames(tmp_path: Path) -> None:
    async with running(tmp_path) as place, moderator(place) as mod, host(place) as writer:
        sheet = await sheet_of(writer)
        ids = [await writer.command(entry(sheet, f"Punkt {number}")) for number in range(150)]
        last = [await writer.answer(id_) for id_ in ids][-1]
        await mod.wait(frames.Records, lambda frame: frame.to >= last.version)
        assert sum(isinstance(frame, frames.Records) for frame in mod.seen) < 30


async def test_a_moderator_comes_back_to_what_is_missing(tmp_path: Path) -> None:
    async with running(tmp_path) as place, moderator(place) as mod:
        await mod.wait(frames.Records, lambda frame: frame.to == place.state.version)
        welcome = mod.welcome
        assert welcome is not None
        version = place.state.version
        await mod.do(AddPerson(person=new_id(), name="Ada Muster"))
        hello = {"device": mod.device, "token": welcome.token, "boot": welcome.boot, "version": version}
        async with joined(place, **hello) as back:
            records = await back.wait(frames.Records)
            assert (records.after, records.to) == (version, version + 1)
            assert back.welcome is not None
            assert back.welcome.common == version
            assert not any(isinstance(frame, frames.Snapshot) for frame in back.seen)


async def test_a_moderator_who_has_nothing_gets_the_state_in_parts(tmp_path: Path) -> None:
    async with running(tmp_path) as place, moderator(place) as mod:
        displays = tuple(f"{number % 2 + 1} Person Nummer{number}" for number in range(900))
        await mod.do(pasted(*displays))
        await true(lambda: place.room.fanout.given.version == place.state.version)
        async with moderator(place) as late:
            parts = [await late.wait(frames.Snapshot)]
            while len(parts) < parts[0].parts:
                parts.append(await late.wait(frames.Snapshot))
            assert len(parts) > 1
            assert load_state("".join(part.text for part in parts)).version == parts[0].version


async def test_an_erased_name_leaves_the_server_no_more(tmp_path: Path) -> None:
    async with running(tmp_path) as place, moderator(place) as mod:
        welcome = mod.welcome
        assert welcome is not None
        version, person = place.state.version, new_id()
        await mod.do(AddPerson(person=person, name="Kanari Vogel"))
        await mod.do(ForgetPerson(person=person))
        hello = {"device": mod.device, "token": welcome.token, "boot": welcome.boot, "version": version}
        async with joined(place, **hello) as back:
            await back.send(frames.AskClock(sent=1))
            await back.wait(frames.Clock)
            assert not any("Kanari" in text for text in back.texts)
        await place.restart()
        assert place.state.people[person].name == ""


async def test_no_frame_of_a_host_names_people_of_other_tables(tmp_path: Path) -> None:
    async with running(tmp_path) as place, moderator(place) as mod, host(place, "1a") as writer:
        await sheet_of(writer)
        displays = ("1 Ada Muster", "1 Bo Beispiel", "2 Cy Probe", "2 Di Versuch", "Eh Zweifel", "3 Fe Fehler")
        await mod.do(pasted(*displays))
        await mod.do(ProposeTables(breakout="topics"))
        await mod.do(SendMessage(message=new_id(), table=place.seats["2a"].table, text="Nur für 2a"))
        async with host(place, "2a", label="Rechner von Di Versuch") as other:
            await other.do(entry(await sheet_of(other), "Geheim an 2a"))
            last = await mod.do(PublishTables(breakout="topics", number=0))
            await writer.wait(frames.ViewFrame, lambda frame: frame.to >= last.version)
            await writer.send(frames.AskClock(sent=1))
            await writer.wait(frames.Clock)
        said = "".join(writer.texts)
        mine = {"Ada Muster", "Bo Beispiel"}
        assert all(name in said for name in mine)
        for name in set(place.people()) - mine:
            assert name not in said
        assert "Nur für" not in said
        assert "Geheim" not in said
        assert "Versuch" not in said


async def test_many_sessions_beside_each_other(tmp_path: Path) -> None:
    async with running(tmp_path) as place:
        names = []
        for number in range(10):
            opened = await place.server.hub.open(plan_command(PLAN.replace("Kleiner", f"{number}.")), "operator-1")
            names.append(opened.name)
        places = [Place(place.server, place.data, name) for name in names]
        async with contextlib.AsyncExitStack() as stack:
            writers = [await stack.enter_async_context(host(one)) for one in places]
            sheets = [await sheet_of(writer) for writer in writers]
            acks = await asyncio.gather(
                *(w.do(entry(s, f"In {n}")) for w, s, n in zip(writers, sheets, names, strict=True))
            )
            assert all(isinstance(ack, frames.Ack) for ack in acks)
        for one in places:
            assert [e.text for s in one.state.sheets.values() for e in s.entries.values()] == [f"In {one.name}"]
