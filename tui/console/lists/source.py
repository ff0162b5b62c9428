"""Where a list comes from: a block that is pasted, or a file."""

from __future__ import annotations

from dataclasses import dataclass

from qzlive.roster import BYTE_LIMIT, DateOrder, Roster, RosterRefused, read_bytes, read_text
from qzlive.roster.regular import read_regular

from ... import clipboard
from .. import given


@dataclass(frozen=True, slots=True)
class Given(given.Given):
    """A list as it was given."""

    def read(self, dates: DateOrder | None = None) -> Roster:
        """Return the list; raises RosterRefused. It may take long: a file can lie on a slow share."""
        if self.file is None:
            return read_text(self.text, dates=dates)
        try:
            data = read_regular(self.file, BYTE_LIMIT)
        except OSError as error:
            where = clipboard.place(self.file)
            raise RosterRefused("dialog-file-unreadable", file=where, reason=error.strerror or "") from error
        return read_bytes(data, self.file.name, dates=dates)


class AskRoster(given.AskGiven[Given]):
    """Takes a block of names, or the name of a file."""

    def __init__(self, question: str, hint: str) -> None:
        super().__init__(question, hint, Given)
