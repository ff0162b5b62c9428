"""A program on somebody's machine: a link with a journal in a file, that is closed and opened again."""

from __future__ import annotations

import asyncio
from pathlib import Path

from tui.link import Address, Journal, Link, Secrets, elsewhere, move
from tui.link.journal import Kind
from tui.link.policy import FAST


class Device:
    """`link` is another one after each opening; the journal lies in `folder`."""

    def __init__(self, url: str, code: str, kind: Kind, folder: Path) -> None:
        self.address = Address.parse(url)
        self.folder = folder
        self._code = code
        self._kind: Kind = kind
        self._open()

    def _open(self) -> None:
        journal = Journal.open(self.address, self._kind, folder=self.folder)
        code = None if journal.has_token else self._code
        self.link = Link(self.address, Secrets(code), journal=journal, label=self._kind, policy=FAST)
        self._running = asyncio.create_task(self.link.run())

    async def close(self) -> None:
        await self.link.close()
        await self._running

    async def reopen(self, *, url: str | None = None, torn: bool = False) -> bool:
        """Start the program again, at another address if the session has moved there; with `torn` it was killed in
        the middle of a line. Returns whether it forgot what was saved, because the sheets were closed."""
        path = self.link.journal.path  # type: ignore[attr-defined]
        await self.close()
        closed = self.link.picture is not None and self.link.picture.closed_at is not None
        if torn and path.exists():
            with path.open("ab") as file:
                file.write(b'~{"command":"mitten in der Zei')
        if url is not None:
            self.address = Address.parse(url)
            for found in elsewhere(self.address, self._kind, folder=self.folder):
                move(found.paths, self.address, folder=self.folder)
        self._open()
        return closed
