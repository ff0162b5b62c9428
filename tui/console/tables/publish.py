"""What is said in the call about the tables: by table and by name, in pieces for the chat, and in files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from textual.widgets import Label

from qzlive.language import Catalogue
from qzlive.session.clock import wall
from qzlive.session.seating import allocation_of, listed
from qzlive.session.state import State
from qzlive.tables import Changed, by_change, by_name, by_table, chat_pieces
from qzlive.text import visible

from ... import clipboard
from ...dialogs import ShowText
from ...text import safe
from ..people_data import breakout_title
from .changed import Change
from .data import Concerns


@dataclass(frozen=True, slots=True)
class Version:
    """One order of the same list: its name on the screen, the name of its file, the pieces for the chat."""

    title: str
    file: str
    pieces: tuple[str, ...]


def versions(state: State, breakout: str, t: Catalogue) -> tuple[Version, ...]:
    """Return what was published last, by table and by name; nothing before the first publication."""
    allocation = allocation_of(state, breakout)
    told = listed(state, breakout)
    if allocation.published_at is None or not told:
        return ()
    number, at = allocation.number, wall(state, allocation.published_at)
    header = t("publish-header", title=breakout_title(state, breakout), number=number)
    return tuple(
        Version(
            t(f"publish-{order}", number=number, clock=at),
            t(f"publish-file-{order}", name=state.name, breakout=breakout, number=number),
            tuple(visible(piece) for piece in chat_pieces(lines, header=header)),
        )
        for order, lines in (("by-table", by_table(told, t)), ("by-name", by_name(told, t)))
    )


def changes_version(state: State, breakout: str, changes: Sequence[Change], t: Catalogue) -> Version | None:
    """Return what is said to those who are here and whose table has changed with the last publication; None: nobody."""
    allocation = allocation_of(state, breakout)
    lines = by_change([Changed(one.name, one.was, one.now) for one in changes if one.here], t)
    if not lines or allocation.published_at is None:
        return None
    number, at = allocation.number, wall(state, allocation.published_at)
    return Version(
        t("publish-changes", number=number, clock=at),
        t("publish-file-changes", name=state.name, breakout=breakout, number=number),
        tuple(visible(piece) for piece in chat_pieces(lines, header=changes_sentence(changes, t))),
    )


def changes_sentence(changes: Sequence[Change], t: Catalogue) -> str:
    """Return how many people change, as it is said in the call."""
    here = [one for one in changes if one.here]
    moved = sum(one.was is not None and one.now is not None for one in here)
    if moved == len(here):
        return t("publish-change-moves", count=moved)
    return t(
        "publish-change-header",
        moved=moved,
        new=sum(one.was is None for one in here),
        gone=sum(one.now is None for one in here),
    )


def doubts(concerns: Concerns, t: Catalogue) -> str:
    """Return the question before a publication that is perhaps too early."""
    return "\n".join([*(f"• {line}" for line in open_points(concerns, t)), "", t("publish-anyway")])


def open_points(concerns: Concerns, t: Catalogue) -> tuple[str, ...]:
    """Return what is open, a sentence each."""
    return tuple(
        t(code, count=number)
        for code, number in (
            ("publish-unseated", concerns.unseated),
            ("publish-doubts", concerns.doubts),
            ("publish-over", concerns.over),
        )
        if number
    )


class ShowPublication(ShowText):
    """The pieces for the chat; a key changes between by table and by name. Each order lies in a file of its own."""

    SCOPE = "publication"

    def __init__(self, choice: tuple[Version, ...], folder: Path) -> None:
        super().__init__(choice[0].title, choice[0].pieces, None)
        self._choice, self._folder, self._at = choice, folder, 0
        self._files: list[Path | None] = []

    def on_mount(self) -> None:
        self._files = [self._write(version) for version in self._choice]
        self._turn(0)

    def _write(self, version: Version) -> Path | None:
        try:
            return clipboard.write(self._folder, version.file, "\n\n".join(version.pieces) + "\n")
        except OSError as error:
            where = str(self._folder / version.file)
            self.qz.say("console-file-failed", bad=True, file=where, reason=error.strerror or "")
            return None

    def _turn(self, to: int) -> None:
        self._at = to
        self._pieces, self._file, self._place = self._choice[to].pieces, self._files[to], 0
        self.query_one("#title", Label).update(safe(self._choice[to].title, "bold"))
        self._show()

    def action_other_order(self) -> None:
        self._turn((self._at + 1) % len(self._choice))
