"""What the moderator console and the host's sheet have in common."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from typing import cast

from textual.app import App, SystemCommand
from textual.command import CommandPalette, DiscoveryHit, Hit, Hits, Provider
from textual.screen import Screen

from .actions import Action
from .base import BaseApp
from .dialogs import Confirm
from .help import Help
from .text import safe


class Palette(Provider):
    """The actions of the registry that are possible on the present screen."""

    def _possible(self) -> Iterable[tuple[str, Action]]:
        app = self.app
        assert isinstance(app, QzApp)
        for action in app.possible_actions():
            yield app.t(action.label), action

    async def discover(self) -> Hits:
        for label, action in self._possible():
            yield DiscoveryHit(safe(label), self._runner(action), help=action.keys.split(",")[0])

    async def search(self, query: str) -> Hits:
        matcher = self.matcher(query)
        for label, action in self._possible():
            if (score := matcher.match(label)) > 0:
                yield Hit(score, matcher.highlight(label), self._runner(action), help=action.keys.split(",")[0])

    def _runner(self, action: Action) -> Callable[[], Awaitable[None]]:
        async def run() -> None:
            app = self.app
            assert isinstance(app, QzApp)
            await app.act(action)

        return run


class QzApp(BaseApp):
    """With help, the palette and the question before leaving. Subclasses name their first screen."""

    COMMANDS = {Palette}
    ENABLE_COMMAND_PALETTE = True

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        return ()

    def action_command_palette(self) -> None:
        if not CommandPalette.is_open(cast("App[object]", self)):
            self.push_screen(CommandPalette(id="--command-palette", placeholder=self.t("app-palette")))

    def action_help(self) -> None:
        self.push_screen(Help(tuple(self.possible_actions())))

    async def action_quit(self) -> None:
        """Leave after asking; what waits is named, because it will only be sent when this is opened again."""
        waiting = sum(pending.state == "waiting" for pending in self.link.pending)

        def answered(leave: bool | None) -> None:
            if leave:
                self.run_worker(self._leave(), exclusive=True, group="leave")

        question = self.t("app-leave-waiting", count=waiting) if waiting else self.t("app-leave")
        await self.push_screen(Confirm(question, self.t("app-leave-yes"), self.t("app-leave-no")), answered)

    async def _leave(self) -> None:
        await self.link.close()
        self.exit(0)
