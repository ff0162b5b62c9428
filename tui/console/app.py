"""The moderator console: one screen, a view for each job, the clock and the connection always in sight."""

from __future__ import annotations

from pathlib import Path

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.screen import Screen

from qzlive.language import Language
from qzlive.session.commands.access import AdmitVolunteer
from qzlive.session.commands.plenary import SetScreen
from qzlive.session.late import Chair

from ..actions import bind
from ..dialogs import ShowText
from ..footer import Keys
from ..link.link import Link
from ..sources.bbb_settings import BbbSettings, SettingsRefused
from ..status import ConnectionBadge
from .cafe.deeds import close_gap
from .cafe.line import GapLine
from .cafe.panel import CafePanel
from .console import Console
from .export import Export
from .find import Find
from .frame import Banner, TopLine, ViewBar, ViewTab
from .panels import PANELS
from .pause.panel import PausePanel
from .present import Present
from .refused import RefusedChanges
from .room.attending import attend, key_of
from .room.notice import NoticeLine
from .sheets import SheetsPanel
from .tables.late import Late
from .tables.late_deeds import seat
from .tables.late_line import LateLine
from .tables.panel import TablesPanel
from .views import P, Views


class ConsoleScreen(Screen[None]):
    """Top line, the views, the keys."""

    SCOPE = "console"
    CSS_PATH = "console.tcss"

    def __init__(self, link: Link) -> None:
        super().__init__()
        self._link = link

    @property
    def qz(self) -> Console:
        assert isinstance(self.app, Console)
        return self.app

    def compose(self) -> ComposeResult:
        with Horizontal(id="top"):
            yield TopLine(id="now")
            yield ConnectionBadge(self._link, self.qz.t)
        yield ViewBar(tuple(panel.SCOPE for panel in PANELS), self.qz.t)
        yield Banner(id="banner")
        yield NoticeLine(id="notice")
        yield LateLine(id="late")
        yield GapLine(id="gap")
        yield Views(id="panels")
        yield Keys()

    async def on_mount(self) -> None:
        bind(self, "console", self.qz.t)
        await self._view(PANELS[0])
        self.qz.store.changed.subscribe(self, self._changed)
        self.set_interval(1, self._tick)

    @on(ViewTab.Chosen)
    async def _tab(self, event: ViewTab.Chosen) -> None:
        await self.action_view(event.scope)

    async def action_view(self, scope: str) -> None:
        kind = next(kind for kind in PANELS if scope == kind.SCOPE)
        await self._view(self._tables if kind is TablesPanel else kind)

    async def _view(self, kind: type[P]) -> P:
        panel = await self.query_one(Views).turn_to(kind)
        self.query_one(ViewBar).show(TablesPanel.SCOPE if isinstance(panel, CafePanel) else kind.SCOPE)
        self._show_frame()
        return panel

    @property
    def _tables(self) -> type[TablesPanel] | type[CafePanel]:
        """What stands at the place of the tables."""
        phase = self.qz.state.breakouts.get(self.qz.breakout or "")
        return CafePanel if phase is not None and phase.form == "rotation" else TablesPanel

    async def _fit_tables(self) -> None:
        """Put the other view at the place of the tables if another breakout is shown."""
        front = self.query_one(Views).front
        if isinstance(front, TablesPanel | CafePanel) and not isinstance(front, self._tables):
            await self._view(self._tables)

    def action_find(self) -> None:
        self.app.push_screen(Find(), self._found)

    async def _found(self, person: str | None) -> None:
        if person is not None:
            (await self._view(self._tables)).select(person)

    def action_export(self) -> None:
        self.app.push_screen(Export(self.qz))

    def action_present(self) -> None:
        """Choose what the shared windows show."""
        self.app.push_screen(Present(self.qz.state, self.qz.window, self.qz.t), self._present)

    def _present(self, view: str | None) -> None:
        if view is not None:
            self.qz.send(SetScreen.model_validate({"view": view}))

    def action_refused(self) -> None:
        self.app.push_screen(RefusedChanges(self._link))

    async def action_attend(self) -> None:
        """Do what the notice asks for: take or end a call for help, copy or tick an announcement, go to the break."""
        asked = self.qz.asked_for
        if asked is not None and asked.kind == "pause":
            await self._view(PausePanel)
            return
        sheet = attend(self.qz, asked)
        if sheet is not None:
            (await self._view(SheetsPanel)).open(sheet)
        self._show_frame()

    def action_seat_late(self) -> None:
        """Seat who has come, at the chair that is proposed, and copy the sentence; of anything else show the list."""
        breakout = self.qz.breakout
        waiting = self.qz.late.pressing(self.qz.state, breakout)
        if breakout is not None and self._tables is CafePanel:
            self.qz.run_worker(close_gap(self.qz, breakout), group="cafe", exclusive=True)
        elif breakout is None or not waiting:
            self.qz.say("late-nobody")
        elif isinstance(waiting[0], Chair):
            seats = {waiting[0].person: waiting[0].table}
            self.qz.run_worker(seat(self.qz, breakout, seats), group="late", exclusive=True)
        else:
            self.qz.push_screen(Late(self.qz, breakout))

    def action_admit(self) -> None:
        """Let the first volunteer in who waits and is not hidden, at the seat that was asked for."""
        waiting = self.qz.knocking
        if not waiting:
            self.qz.say("console-nobody-knocks")
            return
        first = waiting[0]
        self.qz.send(AdmitVolunteer(device=first["device"], seat=first["seat"], label=first["label"]))

    async def _changed(self, what: frozenset[str]) -> None:
        self.query_one(ConnectionBadge).show()
        await self._fit_tables()
        self._show_frame()

    async def _tick(self) -> None:
        await self._fit_tables()
        self._show_frame()
        if (front := self.query_one(Views).front) is not None:
            front.tick()

    def _show_frame(self) -> None:
        state, t = self.qz.state, self.qz.t
        self.query_one(TopLine).show(state, self._link.now(), t)
        self.query_one(Banner).show(self._link, state, self.qz.knocking, t, lost=self.qz.lost())
        asked = self.qz.asked_for
        if asked is not None and asked.kind == "pause" and isinstance(self.query_one(Views).front, PausePanel):
            asked = None
        copied = asked is not None and asked.planned is not None and asked.planned.key in self.qz.copied
        self.query_one(NoticeLine).show(asked, state, t, key=key_of(self.qz), copied=copied)
        waiting = self.qz.late.pressing(state, self.qz.breakout)
        self.query_one(LateLine).show(waiting, state, t, key=key_of(self.qz, "seat_late"))
        seen = isinstance(self.query_one(Views).front, CafePanel)
        self.query_one(GapLine).show(state, self.qz.breakout, t, seen=seen)


class ConsoleApp(Console):
    """The console over a moderator's link."""

    def __init__(
        self,
        link: Link,
        language: Language,
        *,
        folder: Path | None = None,
        welcome: str = "",
        bbb: BbbSettings | SettingsRefused | None = None,
        window: str = "",
    ) -> None:
        """`welcome` is shown first, to be copied; `window` is the command that opens a window to be shared."""
        super().__init__(link, language, folder=folder, bbb=bbb, window=window)
        self._welcome = welcome

    def on_mount(self) -> None:
        self.push_screen(ConsoleScreen(self.link))
        if self._welcome:
            self.push_screen(ShowText(self.t("moderate-welcome-title"), (self._welcome,), None))
