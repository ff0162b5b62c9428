"""Every release reads what every earlier one wrote."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

import qzlive
from qzlive.session.commands import COMMANDS
from qzlive.session.events import EVENTS, load
from qzlive.session.evolve import fold
from qzlive.wire.commands import command_hash, load_command
from qzlive.wire.frames import OLDEST_PROTOCOL, PROTOCOL, CommandFrame, Hello, encode, from_client
from qzlive.wire.records import dump_record, dump_state, load_record, load_state
from server.store.sealing import Sealer
from tui.link import Journal
from tui.link.journal_file import new_file

from .__main__ import ADDRESS, HASH_KEY, HERE
from .script import command_types, event_types, play

RELEASES = sorted(path.name for path in HERE.iterdir() if path.joinpath("log.jsonl").exists())
FILES = {"log.jsonl", "rows.jsonl", "keys.json", "outbox.jsonl", "journal.jsonl", "hellos.jsonl"}


def lines(release: str, name: str) -> list[Any]:
    return [json.loads(line) for line in (HERE / release / name).read_text(encoding="utf-8").splitlines()]


def lacking(stored: Any, found: Any, place: str = "") -> list[str]:
    """The places where something that was stored is not found as it was; what is new does not matter."""
    if isinstance(stored, Mapping) and isinstance(found, Mapping):
        return [
            lack
            for key, value in stored.items()
            for lack in (lacking(value, found[key], f"{place}/{key}") if key in found else [f"{place}/{key}"])
        ]
    if isinstance(stored, list) and isinstance(found, list) and len(stored) == len(found):
        return [
            lack
            for number, (one, other) in enumerate(zip(stored, found, strict=True))
            for lack in lacking(one, other, f"{place}/{number}")
        ]
    return [] if stored == found else [place]


def test_in_the_script_everything_happens() -> None:
    """Otherwise the golden files of the next release would not hold it."""
    circle, _ = play()
    assert set(COMMANDS) - command_types(circle) == set()
    assert set(EVENTS) - event_types(circle) == set()


def test_the_present_version_has_its_files() -> None:
    assert qzlive.__version__ in RELEASES
    recorded = {event["type"] for record in lines(qzlive.__version__, "log.jsonl") for event in record["events"]}
    assert recorded == set(EVENTS)
    assert {sent["frame"]["command"]["type"] for sent in lines(qzlive.__version__, "outbox.jsonl")} == set(COMMANDS)


@pytest.mark.parametrize("release", RELEASES)
def test_no_file_is_missing(release: str) -> None:
    found = {path.name for path in (HERE / release).iterdir()}
    assert found >= FILES
    assert len(found - FILES) >= 2, "the states that the log folds to"


@pytest.mark.parametrize("release", RELEASES)
def test_the_log_folds_to_the_state_of_its_time(release: str) -> None:
    bodies = lines(release, "log.jsonl")
    records = [load_record(body) for body in bodies]
    assert lacking(bodies, [json.loads(json.dumps(dump_record(record))) for record in records]) == []
    for path in (HERE / release).glob("state-*.json"):
        stored = path.read_text(encoding="utf-8")
        version = int(path.stem.removeprefix("state-"))
        state = fold(records[:version])
        assert lacking(json.loads(stored), json.loads(dump_state(state))) == []
        assert load_state(stored).version == state.version == version


@pytest.mark.parametrize("release", RELEASES)
def test_sealed_rows_open_with_their_keys(release: str) -> None:
    stored = json.loads((HERE / release / "keys.json").read_text(encoding="utf-8"))
    sealer = Sealer(stored["session"], {key: bytes.fromhex(value) for key, value in stored["keys"].items()})
    records = [load_record(body) for body in lines(release, "log.jsonl")]
    for record, row in zip(records, lines(release, "rows.jsonl"), strict=True):
        opened = [sealer.unseal(event, row["version"], place) for place, event in enumerate(row["events"])]
        assert tuple(map(load, opened)) == record.events


@pytest.mark.parametrize("release", RELEASES)
def test_what_waits_in_an_outbox_is_still_understood(release: str) -> None:
    for sent in lines(release, "outbox.jsonl"):
        frame = from_client(json.dumps(sent["frame"]))
        assert isinstance(frame, CommandFrame)
        command = load_command(frame.command)
        assert lacking(sent["frame"]["command"], command.model_dump(mode="json")) == []
        again = command_hash(frame.command, HASH_KEY)
        assert again == sent["hash"], "sent again, it would be taken for another command"


@pytest.mark.parametrize("release", RELEASES)
def test_a_journal_opens_with_everything_in_it(release: str, tmp_path: Path) -> None:
    stored = lines(release, "journal.jsonl")
    path = new_file(ADDRESS, "host", stored[0]["device"], tmp_path)
    shutil.copy(HERE / release / "journal.jsonl", path)
    journal = Journal.open(ADDRESS, "host", folder=tmp_path)
    try:
        assert journal.path == path
        assert journal.has_token
        assert journal.boot is not None
        assert journal.drafts == {"new": "half a sen"}
        dropped = {line["drop"] for line in stored if "drop" in line}
        written = {line["command"] for line in stored if "command" in line}
        assert {item.id for item in journal.outbox.items()} == written - dropped
        assert [(pending.texts, pending.state) for pending in journal.outbox.pending()] == [
            (("refused",), "refused"),
            (("waiting",), "waiting"),
        ]
        assert all(pending.command is not None for pending in journal.outbox.pending())
        assert journal.view is not None
        assert journal.view[1]["sheet"]["entries"]
    finally:
        journal.close()


@pytest.mark.parametrize("release", RELEASES)
def test_a_hello_is_understood(release: str) -> None:
    for body in lines(release, "hellos.jsonl"):
        hello = from_client(json.dumps(body))
        assert isinstance(hello, Hello)
        assert hello.protocol[1] >= OLDEST_PROTOCOL
        assert hello.protocol[0] <= PROTOCOL
        assert lacking(body, json.loads(encode(hello))) == []
