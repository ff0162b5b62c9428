"""What the moderator console and the host's sheet have in common."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

import platformdirs
from rich.text import Text
from textual.app import App, SystemCommand
from textual.command import CommandPalette, DiscoveryHit, Hit, Hits, Provider
from textual.dom import DOMNode
from textual.screen import Screen, SystemModalScreen

from qzlive.language import Catalogue, Language, catalogue
from qzlive.text import visible

from . import crash
from .actions import Action, bind, of
from .dialogs import Confirm
from .help import Help
from .store import Store
from .text import safe

if TYPE_CHECKING:
    from .link.link import Link


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


class QzApp(App[int]):
    """An app over one link. Subclasses name their first screen."""

    COMMANDS = {Palette}
    ENABLE_COMMAND_PALETTE = True

    def __init__(self, link: Link, language: Language, *, folder: Path | None = None) -> None:
        super().__init__()
        self.t: Catalogue = catalogue(language)
        self.link = link
        self.store = Store(self, link)
        self.folder = folder or platformdirs.user_documents_path() / "qzlive"
        """Where texts to give away and documents are written."""
        bind(self, "app", self.t)
        for key, bound in self._bindings.key_to_bindings.items():
            # Textual's own bindings of the same keys would hide ours from the footer; leaving works in dialogs too.
            self._bindings.key_to_bindings[key] = [replace(bound[-1], priority=key == "ctrl+q")]

    def on_mount(self) -> None:
        self.theme = "textual-dark"
        self.run_worker(self.link.run(), exclusive=True, group="link")

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        return ()

    def _front(self) -> Iterator[DOMNode]:
        """Yield what has the keys, from the focused widget outwards; the palette itself does not count."""
        front = next(screen for screen in reversed(self.screen_stack) if not isinstance(screen, SystemModalScreen))
        yield from (front.focused or front).ancestors_with_self

    def scopes(self) -> tuple[str, ...]:
        """Return the scopes whose keys work on the present screen, the innermost first."""
        found = (vars(base).get("SCOPE") for node in self._front() for base in type(node).__mro__)
        return tuple(dict.fromkeys([*(scope for scope in found if isinstance(scope, str)), "app"]))

    async def act(self, action: Action) -> None:
        """Do what the key of an action would do."""
        name = f"action_{action.id.partition('(')[0]}"
        where = next((node for node in self._front() if hasattr(node, name)), self)
        await self.run_action(action.id, where)

    def possible_actions(self) -> Iterable[Action]:
        for scope in self.scopes():
            yield from of(scope)

    def say(self, code: str, *, bad: bool = False, **params: str | int) -> None:
        """Show a sentence of the catalogue for some seconds."""
        self.notify(
            visible(self.t(code, params)),
            severity="error" if bad else "information",
            markup=False,
        )

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

    def _fatal_error(self) -> None:
        """Say where it failed instead of printing the local variables; what was written is in the journal."""
        error = self._exception
        places = crash.where(error.__traceback__) if error is not None else ()
        said = self.t("app-failed", kind=crash.kinds(error) if error is not None else "")
        self._exit_renderables.append(Text(visible("\n".join((said, *(f"  {place}" for place in places[-12:]))))))
        self._close_messages_no_wait()

    async def _leave(self) -> None:
        await self.link.close()
        self.exit(0)
