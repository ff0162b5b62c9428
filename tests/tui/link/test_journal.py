from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from qzlive.session.base import Command
from qzlive.wire.commands import dump_command
from tui.link import Address, Journal, JournalRefused
from tui.link import journal as module
from tui.link.outbox import Item, Problem
from tui.link.seal import KEY_BYTES, Seal

from .sheets import add, edit
from .unsealed import unsealed

ADDRESS = Address.parse("ws://127.0.0.1:8765/s/kreis")


def keep(journal: Journal, id_: str, command: Command, seen: int = 0) -> None:
    journal.add(Item(id_, dump_command(command), seen, 1))


def contents(journal: Journal) -> tuple[object, ...]:
    return (
        journal.device,
        journal.token,
        journal.boot,
        dict(journal.drafts),
        journal.view,
        [(item.id, item.body, item.seen, item.version, item.refusal) for item in journal.outbox.items()],
    )


def filled(folder: Path) -> Journal:
    journal = Journal.open(ADDRESS, "host", folder=folder)
    journal.let_in("token-of-the-device")
    journal.meet("boot-1")
    keep(journal, "c1", add(1, "der erste Punkt – äöü"))
    keep(journal, "c2", edit(1, "c1", "der erste Punkt,\nmit einer zweiten Zeile"), seen=3)
    keep(journal, "c3", add(2, "zu viel"))
    journal.acknowledge("c1", 3)
    journal.refuse("c3", Problem("session-sheets-closed"))
    journal.draft("new", "angefan")
    journal.see(3, {"session": {"title": "Kreis"}})
    return journal


def test_the_same_device_comes_back_with_everything(tmp_path: Path) -> None:
    journal = filled(tmp_path)
    before = contents(journal)
    journal.close()
    again = Journal.open(ADDRESS, "host", folder=tmp_path)
    assert contents(again) == before
    assert again.has_token
    assert [pending.state for pending in again.outbox.pending()] == ["waiting", "refused"]
    again.close()


def test_a_crash_anywhere_loses_nothing_that_was_kept_before(tmp_path: Path) -> None:
    journal = filled(tmp_path)
    journal.close()
    whole, key, open_lines = journal.path.read_bytes(), journal.path.with_suffix(".key"), unsealed(journal.path)
    kept = key.read_bytes()
    ends = [place + 1 for place, byte in enumerate(whole) if byte == 10]
    # Within a line one place is like another.
    near = {end + step for end in (0, *ends) for step in (-1, 0, 1)}
    for length in sorted(near & set(range(len(whole) + 1)) | set(range(0, len(whole), 17))):
        journal.path.write_bytes(whole[:length])
        key.write_bytes(kept)
        again = Journal.open(ADDRESS, "host", folder=tmp_path)
        lines = [json.loads(line) for line in open_lines.splitlines()[: sum(end <= length for end in ends)]]
        assert [item.id for item in again.outbox.items()] == [line["command"] for line in lines if "command" in line]
        assert again.device == journal.device
        assert (again.token is not None) == any("token" in line for line in lines)
        keep(again, "c9", add(9))
        again.close()
        last = Journal.open(ADDRESS, "host", folder=tmp_path)
        assert [item.id for item in last.outbox.items()][-1] == "c9"
        assert not last.path.with_suffix(".damaged").exists()
        last.close()


@pytest.mark.parametrize("damage", [b"\x00\xff" * 20, b'{"ack":"c1"}', b'{"command":7}', b"[]"])
def test_damage_in_the_middle_costs_one_line_and_the_damaged_file_is_kept(tmp_path: Path, damage: bytes) -> None:
    journal = filled(tmp_path)
    journal.close()
    lines = unsealed(journal.path).split(b"\n")
    place = next(number for number, line in enumerate(lines) if b'"c2"' in line)
    lines[place] = damage
    journal.path.write_bytes(b"\n".join(lines))
    again = Journal.open(ADDRESS, "host", folder=tmp_path)
    assert [item.id for item in again.outbox.items()] == ["c1", "c3"]
    assert again.path.with_suffix(".damaged").read_bytes() == b"\n".join(lines)
    again.close()


def test_another_window_is_refused(tmp_path: Path) -> None:
    journal = Journal.open(ADDRESS, "host", folder=tmp_path)
    with pytest.raises(JournalRefused) as refused:
        Journal.open(ADDRESS, "host", folder=tmp_path)
    assert refused.value.code == "link-journal-busy"
    further = Journal.create(ADDRESS, "host", folder=tmp_path)
    assert further.device != journal.device
    other_role = Journal.open(ADDRESS, "moderator", folder=tmp_path)
    assert other_role.device not in (journal.device, further.device)
    for one in (journal, further, other_role):
        one.close()


def test_another_process_is_refused(tmp_path: Path) -> None:
    journal = Journal.open(ADDRESS, "host", folder=tmp_path)
    script = (
        "import sys, pathlib\n"
        "from tui.link import Address, Journal, JournalRefused\n"
        "try: Journal.open(Address.parse(sys.argv[1]), 'host', folder=pathlib.Path(sys.argv[2]))\n"
        "except JournalRefused as refused: print(refused.code)\n"
    )
    command = [sys.executable, "-c", script, ADDRESS.url, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "link-journal-busy"
    journal.close()


@pytest.mark.skipif(os.name == "nt", reason="other permissions there")
def test_only_the_owner_can_read_it(tmp_path: Path) -> None:
    journal = filled(tmp_path)
    journal.forget_contents()
    for path in [journal.path, *journal.path.parent.iterdir()]:
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(journal.path.parent.stat().st_mode) == 0o700
    journal.close()


def test_it_is_written_anew_when_it_has_grown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "COMPACT_AT", 2_000)
    journal = filled(tmp_path)
    for number in range(200):
        journal.draft("new", f"immer neuer Text {number}")
    before = contents(journal)
    assert journal.path.stat().st_size < 6_000
    journal.close()
    again = Journal.open(ADDRESS, "host", folder=tmp_path)
    assert contents(again) == before
    again.close()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is full")
def test_what_cannot_be_written_is_not_accepted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal = filled(tmp_path)
    full = os.open("/dev/full", os.O_WRONLY)
    monkeypatch.setattr(journal._file, "_handle", full)
    with pytest.raises(JournalRefused) as refused:
        keep(journal, "c9", add(9))
    assert refused.value.code == "link-journal-write"
    assert journal.outbox.state_of("c9") == "saved"
    assert "c9" not in [item.id for item in journal.outbox.items()]
    os.close(full)
    monkeypatch.undo()
    journal.close()


def test_one_of_a_newer_release_is_left_alone(tmp_path: Path) -> None:
    journal = filled(tmp_path)
    journal.close()
    content = unsealed(journal.path).replace(b'{"qzlive-journal":1', b'{"qzlive-journal":9')
    journal.path.write_bytes(content)
    with pytest.raises(JournalRefused) as refused:
        Journal.open(ADDRESS, "host", folder=tmp_path)
    assert refused.value.code == "link-journal-newer"
    assert journal.path.read_bytes() == content


def test_forgetting_leaves_nothing(tmp_path: Path) -> None:
    journal = filled(tmp_path)
    journal.forget_contents()
    assert b"Punkt" not in unsealed(journal.path)
    assert journal.has_token
    journal.forget()
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_a_copy_of_a_journal_says_nothing_without_its_key(tmp_path: Path) -> None:
    journal = filled(tmp_path)
    copy, key = journal.path.read_bytes(), journal.path.with_suffix(".key")
    before = key.read_bytes()
    assert b"Punkt" not in copy
    assert b"Punkt" in unsealed(journal.path)
    journal.forget_contents()
    assert not set(_keys(before)) & set(_keys(key.read_bytes()))
    journal.path.write_bytes(copy)
    assert unsealed(journal.path) == b""
    journal.close()


def test_a_crash_between_two_keys_costs_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal = filled(tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr(Seal, "drop_old_keys", lambda self: None)
        journal.forget_saved()
    whole = unsealed(journal.path)
    journal.close()
    again = Journal.open(ADDRESS, "host", folder=tmp_path)
    assert unsealed(again.path) == whole
    again.forget_saved()
    again.close()
    assert len(again.path.with_suffix(".key").read_bytes()) == KEY_BYTES


def _keys(content: bytes) -> list[bytes]:
    return [content[start : start + KEY_BYTES] for start in range(0, len(content), KEY_BYTES)]
