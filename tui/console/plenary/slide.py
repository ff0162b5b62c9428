"""The topic that has the floor in big letters, over the console, for those who share its terminal."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from textual import events

from ...actions import bind
from ...window.app import DARK, WindowScreen
from ..console import Console

AT_CONSOLE = "textual-dark"


class Slide(WindowScreen):
    """What a shared window shows of the plenary, with the keys that go on in it."""

    SCOPE = "slide"

    def __init__(self, console: Console, turn: Callable[[], object], back: Callable[[], object]) -> None:
        """`turn` gives the floor to the next, `back` to the one before."""
        super().__init__(console.link, "plenary", "name", DARK.name)
        self._on, self._back = turn, back

    @property
    def qz(self) -> Any:
        """The console has what a window has: language, store and state."""
        return self.app

    def on_mount(self) -> None:
        super().on_mount()
        bind(self, self.SCOPE, self.qz.t)

    def on_key(self, event: events.Key) -> None:
        """Show the keys for some seconds."""
        self.stir()

    def action_next(self) -> None:
        self._on()

    def action_back(self) -> None:
        self._back()

    async def action_quit(self) -> None:
        """Back to the console."""
        self.app.theme = AT_CONSOLE
        self.dismiss()
