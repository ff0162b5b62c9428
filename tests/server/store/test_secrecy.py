"""No name and no free text in any byte of the folder, and none after the keys are erased."""

from __future__ import annotations

import base64

from server.store import DataFolder, LogReader, person_key, session_key
from server.store.writer import LogWriter

from .samples import SESSION, Came, Wrote, append, create, everything, row, stored

NAME = "Wolfhilde Musterzwirn-Øßl"
TEXT = "Rotkehlchenkonferenz im Südflügel"


def spellings(text: str) -> dict[str, bytes]:
    """Return the ways in which a text may lie in a file."""
    found = {coding: text.encode(coding) for coding in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le")}
    found["hex"] = text.encode().hex().encode()
    found["json"] = text.encode("ascii", "backslashreplace")
    for offset in range(3):
        # What stands before and behind a text changes the first and the last character of its base64.
        whole = base64.b64encode(bytes(offset) + text.encode())
        found[f"base64 at {offset}"] = whole[4 if offset else 0 : len(whole) // 4 * 4 - 4]
    return found


def readable(folder: DataFolder, *texts: str) -> list[str]:
    content = everything(folder.path)
    parts = [part for text in texts for part in (text, *text.split()) if len(part) > 5]
    return [f"{part}: {way}" for part in parts for way, spelled in spellings(part).items() if spelled in content]


def said(version: int) -> list[Came | Wrote]:
    return [Came(person="p", name=NAME), Wrote(text=TEXT, words=(TEXT, NAME, f"{version}"))]


def test_the_search_finds_what_is_open(writer: LogWriter, folder: DataFolder) -> None:
    hidden = base64.b64encode(b"ab" + NAME.encode() + b"cd").decode()
    stored(writer, create(row(1, Wrote(open=f"{TEXT} {hidden}"))))
    found = readable(folder, NAME, TEXT)
    assert f"{TEXT}: utf-8" in found
    assert f"{NAME}: base64 at 2" in found


def test_no_name_and_no_text_lies_open(writer: LogWriter, folder: DataFolder) -> None:
    stored(writer, create(*(row(version, *said(version)) for version in range(1, 30))))
    assert readable(folder, NAME, TEXT) == []
    writer._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    assert readable(folder, NAME, TEXT) == []


def test_erased_keys_leave_masks_for_ever(writer: LogWriter, folder: DataFolder) -> None:
    stored(writer, create(row(1, *said(1))), append(row(2, Came(person="q", name=NAME))))
    keys = [writer._keys.get(key) for key in (person_key(SESSION.id, "p"), session_key(SESSION.id))]
    assert all(key is not None and key in everything(folder.path) for key in keys)
    writer.forget([person_key(SESSION.id, "p"), session_key(SESSION.id)])
    assert not any(key is None or key in everything(folder.path) for key in keys)
    with LogReader(folder) as reader:
        first, second = reader.read(SESSION.id)
    assert first.events[0]["name"] == ""
    assert (first.events[1]["text"], first.events[1]["words"]) == ("", ["", "", ""])
    assert second.events[0]["name"] == NAME
