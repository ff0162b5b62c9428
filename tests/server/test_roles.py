"""Every command in every role: what a role may not send is refused, and nothing happens."""

from __future__ import annotations

from pathlib import Path
from typing import Any, get_args

import pytest

from qzlive.session.commands import COMMANDS
from qzlive.session.state import Role, State
from qzlive.wire import frames
from tests.server.raw import joined, new_id, opened
from tests.server.running import Place, running
from tests.server.test_live import sheet_of

TEXT, LINK = "Ein Text", "https://example.org/"


def sample(place: Place, kind: str, sheet: str) -> dict[str, Any]:
    """Return a command of a type whose fields are of the right kind; a new command needs a line here."""
    state: State = place.state
    item, breakout = next(iter(state.items)), next(iter(state.breakouts))
    table, seat, person = next(iter(state.tables)), next(iter(state.seats)), new_id()
    topic = state.topics[1]
    fields: dict[str, dict[str, Any]] = {
        "item.begin": {"item": item, "current": None},
        "agenda.unstart": {},
        "item.resize": {"item": item, "minutes": 1},
        "item.change": {"item": item, "title": TEXT},
        "agenda.end": {},
        "sheets.close": {},
        "sheets.reopen": {},
        "session.forget": {"name": "ein-anderer-name"},
        "topic.add": {"topic": 9, "title": TEXT},
        "topic.change": {"topic": 1, "title": TEXT},
        "question.add": {"topic": 1, "question": new_id(), "text": TEXT},
        "question.change": {"topic": 1, "question": topic.questions[0].id, "text": TEXT},
        "question.remove": {"topic": 1, "question": topic.questions[0].id},
        "letter.change": {"text": TEXT},
        "material.set": {"material": new_id(), "title": TEXT, "link": LINK},
        "material.remove": {"material": "fehlt"},
        "notice.set": {"notice": new_id(), "date": "2031-06-01", "title": TEXT},
        "notice.remove": {"notice": "fehlt"},
        "message.send": {"message": new_id(), "table": None, "text": TEXT},
        "people.paste": {"breakout": breakout, "kind": "live", "rows": [{"display": "1 Ada Muster"}]},
        "person.add": {"person": person, "name": "Ada Muster"},
        "people.merge": {"person": person, "into": new_id()},
        "people.split": {"person": person},
        "people.differ": {"person": person, "other": new_id()},
        "person.rename": {"person": person, "name": "Ada Muster"},
        "choice.make": {"person": person, "breakout": breakout, "topics": [1]},
        "doubt.settle": {"person": person, "breakout": breakout},
        "doubt.reopen": {"person": person},
        "person.here": {"person": person, "here": False},
        "person.forget": {"person": person},
        "tables.propose": {"breakout": breakout},
        "breakout.change": {"breakout": breakout, "min_size": 1, "max_size": 5},
        "person.move": {"breakout": breakout, "person": person, "from_table": None, "table": table},
        "person.pin": {"breakout": breakout, "person": person, "pinned": True},
        "table.add": {"breakout": breakout, "topic": 1},
        "table.close": {"table": table},
        "table.reopen": {"table": table},
        "tables.publish": {"breakout": breakout, "number": 0},
        "seat.point": {"seat": seat, "table": table},
        "breakout.rules": {"breakout": breakout},
        "people.move": {
            "breakout": breakout,
            "moves": [{"person": person, "from_table": None, "table": table}],
        },
        "people.pair": {"person": person, "other": "fehlt", "relation": "apart"},
        "person.seatless": {"breakout": breakout, "person": person, "seatless": True},
        "tables.merge": {"table": table, "into": table, "hang": TEXT},
        "table.split": {"table": table, "people": [person]},
        "table.host": {"table": table, "person": person},
        "step.tick": {"breakout": breakout, "step": "tell", "done": True},
        "people.place": {"breakout": breakout, "people": [person], "table": table},
        "rounds.take": {
            "breakout": breakout,
            "basis": "x",
            "tables": [table],
            "people": [person],
            "routes": [[0]],
        },
        "rounds.publish": {"breakout": breakout, "number": 0, "rounds": 1},
        "round.begin": {"breakout": breakout, "round": 1, "current": 0},
        "heading.set": {"sheet": sheet, "heading": new_id(), "text": TEXT, "rank": "a0"},
        "entries.add": {"sheet": sheet, "entries": [{"entry": new_id(), "rank": "a0", "text": TEXT}]},
        "entry.edit": {"sheet": sheet, "entry": "fehlt", "base": "x", "text": TEXT},
        "entry.settle": {"sheet": sheet, "entry": "fehlt", "base": "x", "variants": [], "text": TEXT},
        "entry.move": {"sheet": sheet, "entry": "fehlt", "rank": "a0"},
        "entry.star": {"sheet": sheet, "entry": "fehlt", "starred": True},
        "entry.delete": {"sheet": sheet, "entry": "fehlt"},
        "entry.restore": {"sheet": sheet, "entry": "fehlt"},
        "entries.count": {"sheet": sheet, "entries": ["fehlt"]},
        "heading.remove": {"sheet": sheet, "heading": "fehlt"},
        "entry.mark": {"sheet": sheet, "entry": "fehlt", "kind": "task", "who": TEXT},
        "entries.return": {"sheet": sheet, "version": 1, "entries": None},
        "turn.set": {"topic": 1, "speaker": TEXT, "minutes": 3},
        "turns.order": {"topics": [1]},
        "floor.give": {"topic": 1},
        "screen.set": {"view": "programme"},
        "broadcast.tick": {"what": "fehlt", "sent": True},
        "edition.reword": {"entry": "fehlt", "base": new_id(), "text": TEXT},
        "edition.leave_out": {"entries": ["fehlt"], "out": True},
        "edition.join": {"entries": ["fehlt"], "into": "auch"},
        "edition.heading": {"heading": new_id(), "topic": 1, "text": TEXT, "rank": "a0"},
        "edition.unheading": {"heading": "fehlt"},
        "edition.put": {"entries": ["fehlt"], "heading": None},
        "edition.naming": {"people": [person], "named": True},
        "deletion.set": {"date": None},
        "session.purge": {"name": "ein-anderer-name"},
        "device.tell": {"device": "fehlt"},
        "device.admit": {"device": new_id(), "role": "moderator"},
        "volunteer.admit": {"device": new_id(), "seat": seat},
        "device.remove": {"device": "fehlt"},
        "code.reissue": {"seat": None, "issue": 1},
        "session.create": {
            "session": new_id(),
            "name": "neu",
            "title": TEXT,
            "date": "2031-05-14",
            "timezone": "Europe/Berlin",
            "ends_at": 0,
            "items": [],
        },
    }
    return {"type": kind, **fields[kind]}


def code_of(place: Place, role: Role) -> str | None:
    return {"moderator": place.moderator_code, "host": place.seat_codes["1a"]}.get(role)


@pytest.mark.parametrize("role", [role for role in get_args(Role) if role != "operator"])
async def test_every_command_in_every_role(tmp_path: Path, role: Role, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("server.live.connection.GUEST_RATE", 1000.0)
    async with running(tmp_path) as place, joined(place, code_of(place, role)) as raw:
        own = await sheet_of(raw) if role == "host" else next(iter(place.state.sheets))
        for kind, model in COMMANDS.items():
            before = place.state
            id_ = new_id()
            body = sample(place, kind, own)
            await raw.send(frames.CommandFrame(id=id_, seen=before.version, command=body))
            answer = await raw.answer(id_)
            if role in model.roles:
                assert "not-allowed" not in getattr(answer, "code", ""), kind
                assert getattr(answer, "code", "") != "server-command-unreadable", (kind, answer)
            else:
                assert answer.code in ("session-not-allowed", "server-not-admitted"), kind
                assert place.state == before, kind


async def test_no_host_writes_in_a_foreign_sheet(tmp_path: Path) -> None:
    async with running(tmp_path) as place, joined(place, place.seat_codes["1a"]) as raw:
        own = await sheet_of(raw)
        for foreign in set(place.state.sheets) - {own}:
            for kind, model in COMMANDS.items():
                if "host" not in model.roles:
                    continue
                before = place.state
                id_ = new_id()
                body = sample(place, kind, foreign)
                await raw.send(frames.CommandFrame(id=id_, seen=before.version, command=body))
                assert (await raw.answer(id_)).code == "session-sheet-not-yours", kind
                assert place.state == before


async def test_every_command_has_a_rule() -> None:
    assert all(model.roles for model in COMMANDS.values())


@pytest.mark.parametrize("role", ["moderator", "host", "guest"])
async def test_only_operators_open_sessions(tmp_path: Path, role: Role) -> None:
    async with running(tmp_path) as place, joined(place, code_of(place, role)) as raw:
        await raw.send(frames.OpenSession(command=sample(place, "session.create", "")))
        assert (await raw.wait(frames.Problem)).code == "server-not-allowed"
        assert list(place.server.hub.rooms) == [place.name]


async def test_an_operators_door_wants_the_operators_code(tmp_path: Path) -> None:
    async with running(tmp_path) as place, opened(f"{place.server.address}/") as raw:
        await raw.send(frames.Hello(device=raw.device, code=place.moderator_code))
        assert (await raw.wait(frames.Problem)).code == "server-code-wrong"
        assert await raw.closed() == frames.CLOSE_REFUSED
