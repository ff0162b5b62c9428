"""What a client writes to its own disk, so that nothing typed is lost."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from .address import Address

Kind = Literal["host", "moderator"]


class JournalRefused(Exception):
    """The journal cannot be used; `code` and `params` say why (`link-journal-busy`: another window has it)."""

    def __init__(self, code: str, **params: str | int) -> None:
        super().__init__(code, params)
        self.code = code
        self.params: Mapping[str, str | int] = params


class MemoryJournal:
    """A journal that forgets with the process."""

    def __init__(self, device: str | None = None) -> None:
        raise NotImplementedError


class Journal(MemoryJournal):
    """A journal in a file of this device for one session; the file is locked while it is open."""

    @classmethod
    def open(cls, address: Address, kind: Kind, *, folder: Path | None = None) -> Journal:
        """Open the journal of the device that was used last for this session, or begin one; raises JournalRefused."""
        raise NotImplementedError

    @classmethod
    def create(cls, address: Address, kind: Kind, *, folder: Path | None = None) -> Journal:
        """Begin the journal of a further device on this machine."""
        raise NotImplementedError

    @property
    def has_token(self) -> bool:
        """Whether this device was let in before, and needs no code."""
        raise NotImplementedError

    def close(self) -> None:
        raise NotImplementedError

    def forget(self) -> None:
        """Delete it."""
        raise NotImplementedError
