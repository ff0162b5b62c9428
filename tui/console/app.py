"""The moderator console: one screen, a view for each job, the clock and the connection always in sight."""

from __future__ import annotations

from pathlib import Path

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.screen import Screen
from textual.widgets import ContentSwitcher, Footer, Static

from qzlive.language import Language
from qzlive.session.base import Command
from qzlive.session.clock import course, left
from qzlive.session.state import State

from ..actions import bind
from ..app import QzApp
from ..link.link import Link
from ..link.picture import ModeratorPicture
from ..status import ConnectionBadge, minutes
from ..text import safe
from .find import Find
from .panel import Panel
from .panels import PANELS


class ConsoleScreen(Screen[None]):
    """Top line, the views, the keys."""

    CSS_PATH = "console.tcss"

    def __init__(self, link: Link, language: Language) -> None:
        super().__init__()
        self._link = link

    @property
    def qz(self) -> ConsoleApp:
        assert isinstance(self.app, ConsoleApp)
        return self.app

    @property
    def SCOPE(self) -> str:  # noqa: N802
        return self.panel.SCOPE

    def compose(self) -> ComposeResult:
        with Horizontal(id="top"):
            yield Static(id="now")
            yield ConnectionBadge(self._link, self.qz.t)
        yield Static(id="views")
        with ContentSwitcher(initial=PANELS[0].SCOPE, id="panels"):
            for panel in PANELS:
                yield panel(id=panel.SCOPE)
        yield Footer()

    def on_mount(self) -> None:
        bind(self, "console", self.qz.t)
        self.qz.store.changed.subscribe(self, self._changed)
        self.set_interval(1, self._tick)
        self.action_view(PANELS[0].SCOPE)

    @property
    def panel(self) -> Panel:
        """The view in front."""
        switcher = self.query_one(ContentSwitcher)
        return self.query_one(f"#{switcher.current}", Panel)

    def action_view(self, scope: str) -> None:
        self.query_one(ContentSwitcher).current = scope
        views = [
            f"[{number}] {self.qz.t(f'console-{panel.SCOPE}')}" if panel.SCOPE != scope else f"▸{number} "
            f"{self.qz.t(f'console-{panel.SCOPE}')}◂"
            for number, panel in enumerate(PANELS, 1)
        ]
        self.query_one("#views", Static).update(safe("  ".join(views)))
        self.panel.enter()
        self._show_top()

    def action_find(self) -> None:
        self.app.push_screen(Find())

    def _changed(self, what: frozenset[str]) -> None:
        self.query_one(ConnectionBadge).show()
        self._show_top()

    def _tick(self) -> None:
        self._show_top()
        self.panel.tick()

    def _show_top(self) -> None:
        state, now, t = self.qz.state, self._link.now(), self.qz.t
        running = course(state, now)
        current = running.current
        if current is None:
            said = t("console-ended") if state.ended_at else t("console-not-started", title=state.title)
        else:
            rest = left(state, now)
            said = t("console-running", title=current.item.title, left=minutes(rest), over="yes" if rest < 0 else "no")
        self.query_one("#now", Static).update(safe(said))


class ConsoleApp(QzApp):
    """The console over a moderator's link."""

    def __init__(self, link: Link, language: Language, *, folder: Path | None = None) -> None:
        super().__init__(link, language, folder=folder)
        self._language = language

    def on_mount(self) -> None:
        self.push_screen(ConsoleScreen(self.link, self._language))

    @property
    def state(self) -> State:
        """What the link shows; the empty state until the first welcome."""
        picture = self.link.picture
        return picture.shown if isinstance(picture, ModeratorPicture) else State()

    def send(self, command: Command) -> str:
        return self.link.send(command)

    def scopes(self) -> tuple[str, ...]:
        scopes = super().scopes()
        return (scopes[0], "console", "app") if isinstance(self.screen, ConsoleScreen) else scopes
