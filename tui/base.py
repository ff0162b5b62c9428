"""What every screen and dialog may rely on in the app that shows it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs
from rich.text import Text
from textual import events
from textual.actions import parse
from textual.app import App
from textual.binding import Binding
from textual.dom import DOMNode
from textual.screen import SystemModalScreen

from qzlive.language import Catalogue, Language, catalogue
from qzlive.text import editable, visible

from . import crash, keys
from .actions import Action, bind, of
from .store import Store

if TYPE_CHECKING:
    from .link.link import Link


NEWS, BAD_NEWS = 3, 8
"""Seconds that a sentence is shown."""


class BaseApp(App[int]):
    """An app over one link: language, store, folder, keys, and what is said when something fails."""

    DEFAULT_CSS = """
    ToastRack { max-height: 12; overflow-y: hidden; }
    Toast { padding: 0 1; max-width: 76; margin-top: 0; }
    """

    typing: bool = False
    """Whether a letter on a line of an outline begins a text, and is no key."""

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

    async def on_event(self, event: events.Event) -> None:
        """Take out of what is pasted whatever would act on a terminal: every field shows its text as it is. Keys need
        no such care, because fields take only printable characters from them."""
        if isinstance(event, events.Paste):
            event.text = editable(event.text)
        await super().on_event(event)

    @property
    def clipboard(self) -> str:
        """What was copied in this app, for fields: it may come from somebody else."""
        return editable(super().clipboard)

    def _front(self) -> Iterator[DOMNode]:
        """Yield what has the keys, from the focused widget outwards; the palette itself does not count."""
        front = next(screen for screen in reversed(self.screen_stack) if not isinstance(screen, SystemModalScreen))
        yield from (front.focused or front).ancestors_with_self

    def scopes(self) -> tuple[str, ...]:
        """Return the scopes whose keys work on the present screen, the innermost first."""
        found = (vars(base).get("SCOPE") for node in self._front() for base in type(node).__mro__)
        return tuple(dict.fromkeys([*(scope for scope in found if isinstance(scope, str)), "app"]))

    def _place(self, action: Action) -> DOMNode:
        """Return what has the method of an action."""
        name = f"action_{action.id.partition('(')[0]}"
        return next((node for node in self._front() if hasattr(node, name)), self)

    async def act(self, action: Action) -> None:
        """Do what the key of an action would do."""
        await self.run_action(action.id, self._place(action))

    def possible_actions(self) -> Iterable[Action]:
        """Yield what the keys would do now, the innermost first."""
        for scope in self.scopes():
            for action in of(scope):
                _, name, params = parse(action.id)
                if self._place(action).check_action(name, params):
                    yield action

    def get_key_display(self, binding: Binding) -> str:
        return keys.named(binding, self.t)

    def say(self, code: str, *, bad: bool = False, **params: str | int) -> None:
        """Show a sentence of the catalogue for some seconds; it takes the place of the one before, but good news
        never that of bad ones."""
        for note in tuple(self._notifications):
            if bad or note.severity != "error":
                self._unnotify(note, refresh=False)
        self.notify(
            visible(self.t(code, params)),
            severity="error" if bad else "information",
            timeout=BAD_NEWS if bad else NEWS,
            markup=False,
        )

    def _fatal_error(self) -> None:
        """Say where it failed instead of printing the local variables; what was written is in the journal."""
        error = self._exception
        places = crash.where(error.__traceback__) if error is not None else ()
        said = self.t("app-failed", kind=crash.kinds(error) if error is not None else "")
        self._exit_renderables.append(Text(visible("\n".join((said, *(f"  {place}" for place in places[-12:]))))))
        self._close_messages_no_wait()
