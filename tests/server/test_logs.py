"""The server's own words hold ids and numbers, whatever people write and whatever goes wrong."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from qzlive.session.commands.people import AddPerson
from qzlive.session.commands.texts import SendMessage
from qzlive.session.decide import DECIDES
from qzlive.wire import frames
from server import logs
from server.store import SqliteLog, StoreFailed
from tests.server.raw import host, joined, moderator, new_id, opened
from tests.server.running import PLAN, running
from tests.server.test_live import entry, sheet_of

CANARY = "Kanarienvogel"


@pytest.fixture
def lines() -> Iterator[io.StringIO]:
    stream = io.StringIO()
    before = logs.LOGGER.handlers, logs.LOGGER.level, logs.LOGGER.propagate
    logs.configure(stream)
    yield stream
    logs.LOGGER.handlers, logs.LOGGER.propagate = before[0], before[2]
    logs.LOGGER.setLevel(before[1])


async def test_no_name_code_token_or_text_in_the_log(
    tmp_path: Path,
    lines: io.StringIO,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    caplog.set_level(logging.WARNING, "websockets.client")
    plan = PLAN.replace("Kleiner Kreis", f"{CANARY}-Kreis").replace("Mona Muster", f"{CANARY} Mona")
    async with running(tmp_path, plan=plan) as place:
        secrets = [place.moderator_code, *place.seat_codes.values()]
        async with moderator(place, label=f"{CANARY} Pult") as mod, host(place) as writer:
            secrets += [raw.welcome.token for raw in (mod, writer) if raw.welcome and raw.welcome.token]
            sheet = await sheet_of(writer)
            await mod.do(AddPerson(person=new_id(), name=f"Ada {CANARY}"))
            await writer.do(entry(sheet, f"Ein {CANARY}"))
            await _everything_goes_wrong(place.url, mod, writer, sheet, monkeypatch)
        async with joined(place):
            pass
        await place.restart()
    said = lines.getvalue()
    events = [json.loads(line)["event"] for line in said.splitlines()]
    assert {"started", "decide", "commit", "code-wrong", "connection", "stopped"} <= set(events)
    everything = said + "".join(capfd.readouterr()) + caplog.text
    assert CANARY.lower() not in everything.lower()
    for secret in secrets:
        assert secret not in everything
        assert secret.replace("-", "") not in everything


async def _everything_goes_wrong(url: str, mod: Any, writer: Any, sheet: str, monkeypatch: pytest.MonkeyPatch) -> None:
    async with opened(url) as raw:
        await raw.send(frames.Hello(device=raw.device, code=f"{CANARY}-0000"))
        await raw.closed()
    await writer.send(f'{{"type": "{CANARY}"}}')
    await writer.wait(frames.Problem)
    await writer.send(frames.CommandFrame(id=new_id(), seen=0, command={"type": CANARY, CANARY: CANARY}))
    await writer.wait(frames.Refusal)

    def broken(*_: object) -> None:
        raise ValueError(f"{CANARY} im Fehler")

    with monkeypatch.context() as patch:
        patch.setitem(DECIDES, SendMessage, broken)
        refusal = await mod.do(SendMessage(message=new_id(), table=None, text=CANARY))
        assert refusal.code == "server-error"
    with monkeypatch.context() as patch:

        async def full(*_: object) -> None:
            raise StoreFailed("store-write-failed", path="x", detail=CANARY)

        patch.setattr(SqliteLog, "append", full)
        assert (await writer.do(entry(sheet, CANARY))).again
    with monkeypatch.context() as patch:
        patch.setattr("server.live.connection.Bucket.wait", broken)
        await writer.send(frames.Here(place=CANARY))
        assert await writer.closed() == 1011


async def test_garbage_at_the_port_is_one_line(tmp_path: Path, lines: io.StringIO) -> None:
    import asyncio

    async with running(tmp_path) as place:
        reader, writer = await asyncio.open_connection("127.0.0.1", place.server.port)
        writer.write(f"GET /{CANARY}\r\n{CANARY}\r\n\r\n".encode())
        await reader.read()
        writer.close()
        await writer.wait_closed()
    assert CANARY not in lines.getvalue()
