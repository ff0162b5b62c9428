from __future__ import annotations

from pathlib import Path

from qzlive.session.commands.sheets import AddEntries, NewEntry
from qzlive.wire import frames
from tests.server.raw import host, moderator, new_id
from tests.server.running import running


async def test_an_entry_of_a_host_reaches_the_moderator(tmp_path: Path) -> None:
    async with running(tmp_path / "data") as place, moderator(place) as mod, host(place) as writer:
        view = await writer.wait(frames.ViewFrame)
        sheet = view.sections["sheet"]["id"]
        ack = await writer.do(AddEntries(sheet=sheet, entries=(NewEntry(entry=new_id(), rank="a0", text="Hallo"),)))
        assert isinstance(ack, frames.Ack)
        records = await mod.wait(frames.Records, lambda r: r.to >= ack.version)
        assert "Hallo" in str(records)
        change = await writer.wait(frames.ViewFrame, lambda v: v.to >= ack.version)
        assert list(change.sections) == ["sheet"]
