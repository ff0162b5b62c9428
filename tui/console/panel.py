"""One view of the console. A panel shows a slice of the state and asks for changes; it never keeps state of its own
that somebody else could change."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from textual.containers import Vertical

from qzlive.language import Catalogue
from qzlive.session.base import Command
from qzlive.session.state import State

from .. import clipboard
from ..actions import bind
from ..dialogs import ShowText
from .console import Console


class Panel(Vertical):
    """Base of the console's views. `SCOPE` names its keys in the registry and its title `console-<scope>`."""

    SCOPE: ClassVar[str]
    LISTENS: ClassVar[frozenset[str]] = frozenset({"picture"})
    """Which changes of the link make it repaint."""

    can_focus = True

    @property
    def qz(self) -> Console:
        assert isinstance(self.app, Console)
        return self.app

    @property
    def t(self) -> Catalogue:
        return self.qz.t

    @property
    def state(self) -> State:
        """The state with what waits already in it."""
        return self.qz.state

    def send(self, command: Command) -> str:
        """Ask for a change; returns the command's id."""
        return self.qz.send(command)

    def give(self, title: str, name: str, pieces: tuple[str, ...], *, secret: bool = False) -> None:
        """Show a text that is to be given away; it also lies in a file of this name, which is named. A secret one is
        only written there on a key."""
        qz = self.qz

        def write() -> Path | None:
            try:
                return clipboard.write(qz.folder, name, "\n\n".join(pieces) + "\n")
            except OSError as error:
                where = clipboard.place(qz.folder / name)
                qz.say("console-file-failed", bad=True, file=where, reason=error.strerror or "")
                return None

        qz.push_screen(ShowText(title, pieces, None, write) if secret else ShowText(title, pieces, write()))

    def on_mount(self) -> None:
        bind(self, self.SCOPE, self.t)
        self.qz.store.changed.subscribe(self, self._changed)

    def _changed(self, what: frozenset[str]) -> None:
        if self.display and what & self.LISTENS:
            self.show()

    def show(self) -> None:
        """Repaint from the state. Called after changes while visible, and when the panel comes to the front."""
        raise NotImplementedError

    def tick(self) -> None:
        """Called every second while visible, for what depends on the clock."""

    def enter(self) -> None:
        """The panel comes to the front: repaint and take the focus."""
        self.show()
        self.screen.set_focus(self)

    def leave(self) -> None:
        """Another panel comes to the front."""
