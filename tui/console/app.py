"""The moderator console: one screen, a view for each job, the clock and the connection always in sight."""

from __future__ import annotations

from pathlib import Path

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.screen import Screen
from textual.widgets import ContentSwitcher, Footer

from qzlive.language import Language
from qzlive.session.base import Command
from qzlive.session.commands.access import AdmitVolunteer
from qzlive.session.state import State

from ..actions import bind
from ..app import QzApp
from ..dialogs import ShowText
from ..link.journal import JournalRefused
from ..link.link import Link
from ..link.picture import ModeratorPicture
from ..status import ConnectionBadge
from .export import Export
from .find import Find
from .frame import Banner, TopLine, ViewBar, ViewTab
from .panel import Panel
from .panels import PANELS
from .people_data import by_choice, due
from .refused import RefusedChanges
from .tables import TablesPanel


class ConsoleScreen(Screen[None]):
    """Top line, the views, the keys."""

    SCOPE = "console"
    CSS_PATH = "console.tcss"

    def __init__(self, link: Link) -> None:
        super().__init__()
        self._link = link

    @property
    def qz(self) -> ConsoleApp:
        assert isinstance(self.app, ConsoleApp)
        return self.app

    def compose(self) -> ComposeResult:
        with Horizontal(id="top"):
            yield TopLine(id="now")
            yield ConnectionBadge(self._link, self.qz.t)
        yield ViewBar(tuple(panel.SCOPE for panel in PANELS), self.qz.t)
        yield Banner(id="banner")
        with ContentSwitcher(initial=PANELS[0].SCOPE, id="panels"):
            for panel in PANELS:
                yield panel(id=panel.SCOPE)
        yield Footer(show_command_palette=False, compact=True)

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

    @on(ViewTab.Chosen)
    def _tab(self, event: ViewTab.Chosen) -> None:
        self.action_view(event.scope)

    def action_view(self, scope: str) -> None:
        self.panel.leave()
        self.query_one(ContentSwitcher).current = scope
        self.query_one(ViewBar).show(scope)
        self.panel.enter()
        self._show_frame()

    def action_find(self) -> None:
        self.app.push_screen(Find(), self._found)

    def _found(self, person: str | None) -> None:
        if person is not None:
            self.action_view(TablesPanel.SCOPE)
            self.query_one(TablesPanel).select(person)

    def action_export(self) -> None:
        self.app.push_screen(Export(self.qz.state, self.qz.folder))

    def action_refused(self) -> None:
        self.app.push_screen(RefusedChanges(self._link))

    def action_admit(self) -> None:
        """Let the first volunteer in who waits, at the seat that was asked for."""
        presence = self._link.presence
        if presence is None or not presence.knocking:
            self.qz.say("console-nobody-knocks")
            return
        first = presence.knocking[0]
        self.qz.send(AdmitVolunteer(device=first["device"], seat=first["seat"], label=first["label"]))

    def _changed(self, what: frozenset[str]) -> None:
        self.query_one(ConnectionBadge).show()
        self._show_frame()

    def _tick(self) -> None:
        self._show_frame()
        self.panel.tick()

    def _show_frame(self) -> None:
        state, t = self.qz.state, self.qz.t
        self.query_one(TopLine).show(state, self._link.now(), t)
        self.query_one(Banner).show(self._link, state, t)


class ConsoleApp(QzApp):
    """The console over a moderator's link."""

    def __init__(self, link: Link, language: Language, *, folder: Path | None = None, welcome: str = "") -> None:
        """`welcome` is shown first, to be copied."""
        super().__init__(link, language, folder=folder)
        self._welcome = welcome
        self.last_seen: dict[str, int] = {}
        """When this console saw a device last, by the server's clock."""
        self.breakout_wish: str | None = None
        """The breakout by choice that the moderator wants to see."""
        self.refused: set[str] = set()
        """The ids of all commands of this console that were refused, kept or not."""
        self._told: frozenset[str] = frozenset()

    def on_mount(self) -> None:
        self.store.changed.subscribe(self, self._changed)
        self.push_screen(ConsoleScreen(self.link))
        if self._welcome:
            self.push_screen(ShowText(self.t("moderate-welcome-title"), (self._welcome,), None))

    @property
    def state(self) -> State:
        """What the link shows; the empty state until the first welcome."""
        picture = self.link.picture
        return picture.shown if isinstance(picture, ModeratorPicture) else State()

    @property
    def breakout(self) -> str | None:
        """The breakout by choice that the views of people and tables show; None if the plan has none."""
        state = self.state
        if self.breakout_wish in by_choice(state):
            return self.breakout_wish
        return due(state, self.link.now())

    def send(self, command: Command) -> str:
        """Ask for a change and return the command's id, "" if it could not even be written down."""
        try:
            return self.link.send(command)
        except JournalRefused as refused:
            self.say(refused.code, bad=True, **refused.params)
            return ""

    def _changed(self, what: frozenset[str]) -> None:
        if "presence" in what and self.link.presence is not None:
            now = self.link.now()
            self.last_seen.update({str(device["device"]): now for device in self.link.presence.devices})
        if "pending" in what:
            self._tell_refusals()

    def _tell_refusals(self) -> None:
        """Say why a change is refused. One without a text of somebody's need not be kept."""
        refused = {pending.id: pending for pending in self.link.pending if pending.state == "refused"}
        for id_ in refused.keys() - self._told:
            self.say(refused[id_].code or "console-refused-unknown", bad=True, **refused[id_].params)
        self._told = frozenset(refused)
        self.refused |= self._told
        for pending in refused.values():
            if not pending.texts:
                self.link.drop(pending.id)
