"""What the moderator console and the host's sheet have in common."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from typing import cast

from textual.app import App, SystemCommand
from textual.command import CommandList, CommandPalette, DiscoveryHit, Hit, Hits, Provider
from textual.screen import Screen
from textual.widgets.option_list import Option

from .actions import Action, bindings
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
            yield DiscoveryHit(safe(label), self._runner(action), help=self._key(action))

    async def search(self, query: str) -> Hits:
        matcher = self.matcher(query)
        for label, action in self._possible():
            if (score := matcher.match(label)) > 0:
                yield Hit(score, matcher.highlight(label), self._runner(action), help=self._key(action))

    def _key(self, action: Action) -> str:
        return self.app.get_key_display(bindings(action)[0])

    def _runner(self, action: Action) -> Callable[[], Awaitable[None]]:
        async def run() -> None:
            app = self.app
            assert isinstance(app, QzApp)
            await app.act(action)

        return run


class Commands(CommandPalette):
    """The palette; that nothing fits is said in the reader's language."""

    def _start_no_matches_countdown(self, search_value: str) -> None:
        self._stop_no_matches_countdown()
        self._no_matches_timer = self.set_timer(self._NO_MATCHES_COUNTDOWN, lambda: self._show_none(search_value))

    def _show_none(self, search_value: str) -> None:
        app = self.app
        assert isinstance(app, QzApp)
        if search_value:
            option = Option(safe(app.t("app-palette-none")), disabled=True, id=self._NO_MATCHES)
            self.query_one(CommandList).add_option(option)
        self._list_visible = bool(search_value)


class QzApp(BaseApp):
    """With help, the palette and the question before leaving. Subclasses name their first screen."""

    COMMANDS = {Palette}
    ENABLE_COMMAND_PALETTE = True

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        return ()

    def action_command_palette(self) -> None:
        if not CommandPalette.is_open(cast("App[object]", self)):
            self.push_screen(Commands(id="--command-palette", placeholder=self.t("app-palette")))

    def action_help(self) -> None:
        taken: set[str] = set()
        listed = []
        for action in self.possible_actions():
            # An outer key that an inner one takes away does something else here.
            if not taken.issuperset(keys := action.keys.split(",")):
                taken.update(keys)
                listed.append(action)
        self.push_screen(Help(tuple(listed)))

    def action_help_quit(self) -> None:
        """Say how to leave to those who press Ctrl+C; the sentence of Textual is English."""
        self.say("app-how-to-leave")

    async def action_quit(self) -> None:
        """Leave after asking; what waits is named, because it will only be sent when this is opened again."""
        waiting = sum(pending.state == "waiting" for pending in self.link.pending)

        def answered(leave: bool | None) -> None:
            if leave:
                self.run_worker(self._leave(), exclusive=True, group="leave")

        if waiting:
            question = self.t("app-leave-waiting", count=waiting)
        else:
            question = self.t("app-leave" if self.link.status == "online" else "app-leave-alone")
        await self.push_screen(Confirm(question, self.t("app-leave-yes"), self.t("app-leave-no")), answered)

    async def _leave(self) -> None:
        await self.link.close()
        self.exit(0)
