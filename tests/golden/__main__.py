"""Writes the golden files of the present version: `python -m tests.golden`."""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import qzlive
from qzlive.session.commands.sheets import AddEntries, NewEntry
from qzlive.session.views import SECTIONS, host_view, section_adapter
from qzlive.wire.commands import command_hash, dump_command
from qzlive.wire.frames import Hello, encode
from qzlive.wire.records import dump_record, dump_state
from server.store.keys import KEY_BYTES
from server.store.sealing import Sealer
from tests.tui.link.unsealed import unsealed
from tui.link import Address, Journal
from tui.link.outbox import Item, Problem

from .script import Told, play

HERE = Path(__file__).parent
HASH_KEY = b"golden"
ADDRESS = Address.parse("wss://qzlive.example.org/s/2022-03-30-circle")


def _lines(path: Path, bodies: Iterable[object]) -> None:
    lines = (json.dumps(body, ensure_ascii=False, separators=(",", ":")) + "\n" for body in bodies)
    path.write_text("".join(lines), encoding="utf-8")


def _rows(circle: Told, folder: Path) -> None:
    keys: dict[str, bytes | None] = {}
    sealer = Sealer(circle.state.id, keys)
    rows = []
    for record in circle.records:
        for event in record.events:
            for key in sealer.needs(event):
                keys.setdefault(key, bytes([len(keys) + 1]) * KEY_BYTES)
        events = [sealer.seal(event, record.version, place) for place, event in enumerate(record.events)]
        rows.append({"version": record.version, "events": events})
    _lines(folder / "rows.jsonl", rows)
    shown = {"session": circle.state.id, "keys": {key: value.hex() for key, value in keys.items() if value}}
    (folder / "keys.json").write_text(json.dumps(shown, indent=1) + "\n", encoding="utf-8")


def _outbox(circle: Told, folder: Path) -> None:
    _lines(
        folder / "outbox.jsonl",
        (
            {
                "actor": {"device": actor.device, "role": actor.role, "seat": actor.seat},
                "frame": json.loads(encode(frame)),
                "hash": command_hash(frame.command, HASH_KEY),
            }
            for actor, frame in circle.sent
        ),
    )


def _journal(circle: Told, folder: Path) -> None:
    host = circle.hosts["1a"]
    with tempfile.TemporaryDirectory() as place:
        journal = Journal.create(ADDRESS, "host", folder=Path(place))
        journal.let_in("qz1.a-token")
        journal.meet("0190dddd-0000-7000-8000-000000000001")
        for version, (actor, frame) in enumerate(circle.sent, 1):
            if actor == host:
                journal.add(Item(frame.id, frame.command, frame.seen, circle.now))
                journal.acknowledge(frame.id, version)
        for number, text in enumerate(("refused", "dropped", "waiting")):
            id_ = f"0190eeee-0000-7000-8000-00000000000{number}"
            new = NewEntry(entry=circle.fresh(), rank="a0", text=text)
            command = AddEntries(sheet=circle.home["1a"], entries=(new,))
            journal.add(Item(id_, dump_command(command), circle.state.version, circle.now))
            if text != "waiting":
                journal.refuse(id_, Problem("session-sheets-closed"))
            if text == "dropped":
                journal.drop(id_)
        journal.draft("new", "half a sen")
        journal.see(circle.state.version, _sections(circle))
        journal.close()
        (folder / "journal.jsonl").write_bytes(unsealed(journal.path))


def _sections(circle: Told) -> dict[str, Any]:
    view = host_view(circle.state, circle.hosts["1a"].seat or "")
    return {name: section_adapter(name).dump_python(view[name], mode="json") for name in SECTIONS}


def _hellos(folder: Path) -> None:
    device, boot = "0190ffff-0000-7000-8000-000000000001", "0190dddd-0000-7000-8000-000000000001"
    hellos = (
        Hello(device=device, label="Hanna's laptop", code="abcd-efgh"),
        Hello(device=device, token="qz1.a-token", boot=boot, version=17),
        Hello(device=device, token="qz1.a-token"),
        Hello(device=device, label="Vera"),
    )
    _lines(folder / "hellos.jsonl", (json.loads(encode(hello)) for hello in hellos))


def main() -> int:
    folder = HERE / qzlive.__version__
    if folder.exists():
        sys.stderr.write(f"{folder.name} is there, and golden files are never rewritten\n")
        return 1
    folder.mkdir()
    circle, before = play()
    _lines(folder / "log.jsonl", map(dump_record, circle.records))
    for state in (before, circle.state):
        (folder / f"state-{state.version}.json").write_text(dump_state(state) + "\n", encoding="utf-8")
    _rows(circle, folder)
    _outbox(circle, folder)
    _journal(circle, folder)
    _hellos(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
