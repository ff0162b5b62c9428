"""What a moderator gives to be read: a block that is pasted, or a file, whose bytes never go through the field for the
text."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from .. import clipboard
from ..dialogs import AskBlock

QUICK = 60_000
"""So many characters are read at once: the names of a thousand people."""


@dataclass(frozen=True, slots=True)
class Given:
    """A pasted `text`, or else a `file`."""

    text: str = ""
    file: Path | None = None

    @property
    def quick(self) -> bool:
        """Whether reading takes no time to speak of."""
        return self.file is None and len(self.text) <= QUICK


G = TypeVar("G", bound=Given)


class AskGiven(AskBlock[G], Generic[G]):
    """Takes a block, or the name of a file, also where it is pasted instead of the block."""

    def __init__(self, question: str, hint: str, kind: type[G]) -> None:
        super().__init__(question, hint=hint)
        self._kind = kind

    def taken(self) -> None:
        name, text = self.file, self.text
        file = clipboard.named(name) if name and not text.strip() else _file_named(text)
        self.dismiss(self._kind(text) if file is None else self._kind(file=file))


def _file_named(text: str) -> Path | None:
    """Return the file if the text is nothing but its place; no name of a person looks like one."""
    line = text.strip()
    if not line or len(line.splitlines()) > 1 or not {"/", "\\", "."} & set(line):
        return None
    try:
        path = clipboard.named(line)
        return path if path.is_file() else None
    except OSError:
        # Too long for a name.
        return None
