"""An outline on a bench: a sheet of the small circle, commands decided and folded at once, no server."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from textual.app import ComposeResult
from textual.screen import Screen

from qzlive.language import Language
from qzlive.session.base import Command
from qzlive.session.outline import questions, sections
from qzlive.session.state import Question, Sheet, State
from tests.qzlive.session.circle import MODERATOR, Circle
from tui.app import QzApp
from tui.footer import Footer
from tui.link.link import Link
from tui.link.outbox import EntryState
from tui.outline.editor import OutlineEditor


class Bench:
    """A source over a circle. `sent` are the commands of the outline; `by_another` plays somebody else's."""

    def __init__(self, circle: Circle | None = None, label: str = "1a") -> None:
        self.circle = circle or Circle()
        self.label = label
        self.sent: list[Command] = []
        self.kept: dict[str, str] = {}
        self.states: dict[str, EntryState] = {}
        self.places: list[str | None] = []
        self.others: dict[str, str] = {}
        self.organisations: list[str] = []
        self.rounds: dict[int, int] = {}
        self.moderates = True
        self.trial = False
        self.locked = ""
        self.editor: OutlineEditor | None = None

    def sheet(self) -> Sheet:
        return self.circle.sheet(self.label)

    def asked(self) -> tuple[Question, ...]:
        return questions(self.circle.state, self.sheet())

    def send(self, command: Command) -> str:
        self.sent.append(command)
        actor = MODERATOR if self.moderates else self.circle.hosts[self.label]
        return self.circle.do(command, actor).command

    def state_of_entry(self, entry: str) -> EntryState:
        return self.states.get(entry, "saved")

    def refused(self) -> int:
        return 0

    def drafts(self) -> Mapping[str, str]:
        return self.kept

    def draft(self, place: str, text: str) -> None:
        self.kept.pop(place, None)
        if text:
            self.kept[place] = text

    def here(self, place: str | None) -> None:
        self.places.append(place)

    def writers(self) -> Mapping[str, str]:
        return self.others

    def begun(self) -> Mapping[int, int]:
        return self.rounds

    def owners(self) -> Sequence[str]:
        return self.organisations

    def whole(self) -> State | None:
        return self.circle.state if self.moderates else None

    def by_another(self, command: Command) -> None:
        """A moderator does something; the outline is told."""
        self.circle.do(command)
        if self.editor is not None:
            self.editor.reload()

    @property
    def tree(self) -> list[Any]:
        """What stands on the sheet: [heading, [text, [text, ...]]]."""

        def nodes(found: Any) -> list[Any]:
            return [[node.entry.text, *nodes(node.children)] if node.children else node.entry.text for node in found]

        return [
            [section.text, *nodes(section.nodes)]
            for section in sections(self.sheet(), self.asked(), all_questions=False)
        ]

    def entry(self, text: str) -> str:
        return next(entry.id for entry in self.sheet().entries.values() if entry.text == text)


class _NoLink:
    """What an app asks of its link, and nothing more."""

    status, problem, picture, pending, presence = "online", None, None, (), None
    listener: Callable[[str], object]

    async def run(self) -> None:
        await asyncio.Event().wait()

    async def close(self) -> None:
        pass


class BenchApp(QzApp):
    """The outline alone on a screen."""

    def __init__(self, bench: Bench, folder: Path, language: Language = "de", *, typing: bool = False) -> None:
        super().__init__(cast(Link, _NoLink()), language, folder=folder)
        self.bench, self.typing = bench, typing

    def on_mount(self) -> None:
        self.push_screen(BenchScreen(self.bench, typing=self.typing))


class BenchScreen(Screen[None]):
    AUTO_FOCUS = "OutlineEditor"

    def __init__(self, bench: Bench, *, typing: bool) -> None:
        super().__init__()
        self._bench, self._typing = bench, typing

    def compose(self) -> ComposeResult:
        self._bench.editor = OutlineEditor(self._bench, typing=self._typing)
        yield self._bench.editor
        yield Footer()
