"""What a client writes to its own disk, so that nothing typed is lost: one JSON object a line.

A line is appended, and synced where somebody relies on it, before anything happens with it; reading the lines again
gives the same journal. A line that a crash cut off is dropped: nobody was told that it is there.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Literal

from uuid6 import uuid7

from .address import Address
from .journal_file import JournalFile, JournalRefused, files_of, new_file
from .oblivion import Change
from .outbox import Item, Outbox, Problem

__all__ = ["Journal", "JournalRefused", "Kind", "MemoryJournal"]

Kind = Literal["host", "moderator", "window"]
"""A window shows what a moderator's device may see, and sends nothing."""
COMPACT_AT = 4 << 20
"""Bytes after which the file is written anew without what is superseded."""
_VERSION = 1


class MemoryJournal:
    """A journal that forgets with the process.

    `token` is the device's own; `label` how its owner wants to be called; `boot` the start of the server that was met
    last, `session` the id of the session and `address` where it was; `view` the sections that were confirmed last, with
    their version; `until` the day on which names are deleted, ISO 8601; `forgotten` are people whose words are gone
    from it.
    """

    def __init__(self, device: str | None = None) -> None:
        self.device = device or str(uuid7())
        self.token: str | None = None
        self.label = ""
        self.boot: str | None = None
        self.until: str | None = None
        self.address = ""
        self.session = ""
        self.drafts: dict[str, str] = {}
        self.view: tuple[int, Mapping[str, Any]] | None = None
        self.outbox = Outbox()
        self.forgotten: frozenset[str] = frozenset()

    @property
    def has_token(self) -> bool:
        """Whether this device was let in before, and needs no code."""
        return self.token is not None

    def add(self, item: Item) -> None:
        """Take a command in; it is on the disk when this returns, or JournalRefused is raised and it is nowhere."""
        line = {"command": item.id, "body": dict(item.body), "seen": item.seen, "at": item.at}
        self._write(line, sync=True)
        self.outbox.add(item)

    def acknowledge(self, id_: str, version: int) -> bool:
        return self._note({"ack": id_, "version": version}) is True

    def refuse(self, id_: str, reason: Problem) -> bool:
        return self._note({"refused": id_, "code": reason.code, "params": dict(reason.params)}) is True

    def retry(self, id_: str) -> None:
        self._note({"retry": id_})

    def drop(self, id_: str) -> None:
        self._note({"drop": id_})

    def restored(self, common: int) -> None:
        self._note({"restored": common})

    def meet(self, boot: str, session: str = "") -> None:
        """A server answered: this start of it, with this session."""
        if boot != self.boot:
            self._note({"boot": boot})
        if session not in ("", self.session):
            self._note({"session": session})

    def keep_until(self, day: str) -> None:
        if day and day != self.until:
            self._note({"until": day})

    def draft(self, place: str, text: str) -> None:
        """Keep unfinished input; an empty one is taken away."""
        if text != self.drafts.get(place, ""):
            self._note({"draft": place, "text": text}, sync=True)

    def see(self, version: int, view: Mapping[str, Any]) -> None:
        """Keep the sections for a start without a connection."""
        self._note({"view": dict(view), "version": version})

    def let_in(self, token: str) -> None:
        if token != self.token:
            self._note({"token": token}, sync=True)

    def call(self, label: str) -> None:
        """Remember how its owner wants to be called; an empty name changes nothing."""
        if label not in ("", self.label):
            self._note({"label": label}, sync=True)

    def close(self) -> None:
        """Let go of it."""

    def forget(self) -> None:
        """Delete it."""

    def forget_gone(self) -> None:
        """Delete it, or all but what was not saved: the names of the session have been deleted."""
        if self.drafts or any(one.texts for one in self.outbox.pending()):
            self.forget_session()
        else:
            self.forget()

    def forget_contents(self) -> None:
        """Delete all but the right of this device to come back."""
        self.drafts, self.view, self.outbox, self.label = {}, None, Outbox(), ""

    def forget_people(self, people: frozenset[str], change: Change) -> None:
        """Change what was acknowledged as it is right when these people are forgotten."""
        self.forgotten |= people
        # It may be one of them; the server keeps what may stand.
        self.label = ""
        self.outbox.rewrite(change)

    def forget_saved(self) -> None:
        """Delete what was acknowledged; what was not saved stays."""
        self.outbox.rewrite(lambda body: None)

    def forget_session(self) -> None:
        """Delete all but the right to come back and what was not saved: the session is no more."""
        self.view, self.label = None, ""
        self.outbox.rewrite(lambda body: None)

    def _write(self, line: Mapping[str, Any], *, sync: bool) -> None:
        """Append a line; raises JournalRefused if there is no room."""

    def _note(self, line: Mapping[str, Any], *, sync: bool = False) -> object:
        """Apply a line whether or not it could be written: without it, something is only done once more."""
        with contextlib.suppress(JournalRefused):
            self._write(line, sync=sync)
        return self._apply(line)

    def _apply(self, line: Mapping[str, Any]) -> object:
        for kind, apply in _LINES.items():
            if kind in line:
                return apply(self, line)
        return None

    def _lines(self) -> Iterator[dict[str, Any]]:
        """Yield the lines that give this journal again."""
        yield {"qzlive-journal": _VERSION, "device": self.device}
        if self.token is not None:
            yield {"token": self.token}
        if self.label:
            yield {"label": self.label}
        if self.boot is not None:
            yield {"boot": self.boot}
        if self.until is not None:
            yield {"until": self.until}
        if self.address:
            yield {"address": self.address}
        if self.session:
            yield {"session": self.session}
        if self.forgotten:
            yield {"forgotten": sorted(self.forgotten)}
        for item in self.outbox.items():
            yield {"command": item.id, "body": dict(item.body), "seen": item.seen, "at": item.at}
            if item.version is not None:
                yield {"ack": item.id, "version": item.version}
            elif item.refusal is not None:
                yield {"refused": item.id, "code": item.refusal.code, "params": dict(item.refusal.params)}
        for place, text in self.drafts.items():
            yield {"draft": place, "text": text}
        if self.view is not None:
            yield {"view": dict(self.view[1]), "version": self.view[0]}


def _device(journal: MemoryJournal, line: Mapping[str, Any]) -> None:
    journal.device = line["device"]


def _token(journal: MemoryJournal, line: Mapping[str, Any]) -> None:
    journal.token = line["token"]


def _label(journal: MemoryJournal, line: Mapping[str, Any]) -> None:
    journal.label = line["label"]


def _boot(journal: MemoryJournal, line: Mapping[str, Any]) -> None:
    journal.boot = line["boot"]


def _until(journal: MemoryJournal, line: Mapping[str, Any]) -> None:
    journal.until = line["until"]


def _address(journal: MemoryJournal, line: Mapping[str, Any]) -> None:
    journal.address = line["address"]


def _session(journal: MemoryJournal, line: Mapping[str, Any]) -> None:
    journal.session = line["session"]


def _forgotten(journal: MemoryJournal, line: Mapping[str, Any]) -> None:
    journal.forgotten = frozenset(line["forgotten"])


def _draft(journal: MemoryJournal, line: Mapping[str, Any]) -> None:
    journal.drafts.pop(line["draft"], None)
    if line["text"]:
        journal.drafts[line["draft"]] = line["text"]


def _view(journal: MemoryJournal, line: Mapping[str, Any]) -> None:
    journal.view = line["version"], line["view"]


_LINES: Mapping[str, Callable[[MemoryJournal, Mapping[str, Any]], object]] = {
    "qzlive-journal": _device,
    "token": _token,
    "label": _label,
    "boot": _boot,
    "address": _address,
    "session": _session,
    "command": lambda journal, line: journal.outbox.add(Item(line["command"], line["body"], line["seen"], line["at"])),
    "ack": lambda journal, line: journal.outbox.acknowledge(line["ack"], line["version"]),
    "refused": lambda journal, line: journal.outbox.refuse(line["refused"], Problem(line["code"], line["params"])),
    "retry": lambda journal, line: journal.outbox.retry(line["retry"]),
    "drop": lambda journal, line: journal.outbox.drop(line["drop"]),
    "forgotten": _forgotten,
    "until": _until,
    "restored": lambda journal, line: journal.outbox.restored(line["restored"]),
    "draft": _draft,
    "view": _view,
}


class Journal(MemoryJournal):
    """A journal in a file of this device for one session; the file is locked while it is open."""

    def __init__(self, file: JournalFile) -> None:
        super().__init__(file.device)
        self._file = file
        lines = file.read()
        for line in lines:
            try:
                self._apply(line)
            except (LookupError, TypeError, AttributeError):
                file.keep_damaged()
        if lines and int(lines[0].get("qzlive-journal", _VERSION)) > _VERSION:
            file.close()
            raise JournalRefused("link-journal-newer", path=str(file.path))
        if not lines or file.damaged:
            file.replace(self._lines())

    @classmethod
    def open(cls, address: Address, kind: Kind, *, folder: Path | None = None) -> Journal:
        """Open the journal of the device that was used last for this session, or begin one.

        Raises JournalRefused, with `link-journal-busy` if every one that is there is open in another window.
        """
        busy: JournalRefused | None = None
        for path in files_of(address, kind, folder):
            try:
                return cls.at(path, address)
            except JournalRefused as refused:
                if refused.code != "link-journal-busy":
                    raise
                busy = busy or refused
        if busy is not None:
            raise busy
        return cls.create(address, kind, folder=folder)

    @classmethod
    def create(cls, address: Address, kind: Kind, *, folder: Path | None = None) -> Journal:
        """Begin the journal of a further device on this machine; raises JournalRefused."""
        return cls.at(new_file(address, kind, str(uuid7()), folder), address)

    @classmethod
    def at(cls, path: Path, address: Address | None = None) -> Journal:
        """Open the journal in a file, which remembers the address if there is one; raises JournalRefused."""
        journal = cls(JournalFile(path))
        if address is not None and journal.address != address.url:
            journal._note({"address": address.url})
        return journal

    @property
    def path(self) -> Path:
        return self._file.path

    def close(self) -> None:
        self._file.close()

    def forget(self) -> None:
        super().forget_contents()
        self._file.delete()

    def forget_contents(self) -> None:
        super().forget_contents()
        self._file.drop_damaged()
        self._file.replace(self._lines())

    def forget_people(self, people: frozenset[str], change: Change) -> None:
        super().forget_people(people, change)
        self._without_the_old()

    def forget_saved(self) -> None:
        super().forget_saved()
        self._without_the_old()

    def forget_session(self) -> None:
        super().forget_session()
        self._without_the_old()

    def _without_the_old(self) -> None:
        self._file.drop_damaged()
        # Without room the old lines stay, and the next time that the file is written anew they go.
        with contextlib.suppress(JournalRefused):
            self._file.replace(self._lines())

    def _write(self, line: Mapping[str, Any], *, sync: bool) -> None:
        if self._file.written > COMPACT_AT:
            # Where there is no room for a second file, the first one may still take a line.
            with contextlib.suppress(JournalRefused):
                self._file.replace(self._lines())
        self._file.append(line, sync=sync)
