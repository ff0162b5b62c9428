"""A window to be shared in the call: it shows, and never asks or changes anything."""

from __future__ import annotations

from dataclasses import replace

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.screen import Screen
from textual.theme import Theme
from textual.widgets import Digits, Static

from qzlive.language import Language, catalogue, choose
from qzlive.session.clock import wall
from qzlive.session.shown import shown
from qzlive.session.slides import Slide
from qzlive.session.state import ScreenView, State
from qzlive.text import visible

from ..actions import bind
from ..base import BaseApp
from ..footer import Footer
from ..link.link import Link
from ..link.picture import ModeratorPicture
from ..text import safe
from .layout import Laid, Order, Paper, laid

SECOND = 1_000
PAGE = 12
"""Seconds that a page stays."""
BY_HAND = 40
"""Seconds that a page stays which somebody has turned to."""
HINTS = 8
"""Seconds after a key that the keys are shown; after that the shared picture is clean."""
MARGIN, AROUND = 3, 6
"""Columns at each side, and lines that the slide itself cannot have."""

DARK = Theme(
    name="qzlive-dark",
    primary="#7cc4ff",
    background="#0b0f14",
    surface="#0b0f14",
    panel="#18202a",
    foreground="#ffffff",
    dark=True,
    variables={"quiet": "#a9b4c0"},
)
LIGHT = Theme(
    name="qzlive-light",
    primary="#0a4f8f",
    background="#ffffff",
    surface="#ffffff",
    panel="#e8edf2",
    foreground="#000000",
    dark=False,
    variables={"quiet": "#4a5560"},
)


class WindowScreen(Screen[None]):
    """One slide at a time; a page of it when it is long, turned by itself."""

    SCOPE = "window"
    ALLOW_SELECT = False
    DEFAULT_CSS = """
    WindowScreen { background: $background; color: $foreground; padding: 1 3 0 3; }
    WindowScreen > #top { height: 2; }
    WindowScreen #heading { width: 1fr; text-style: bold; color: $primary; }
    WindowScreen #clock { width: auto; color: $quiet; }
    WindowScreen > #middle { height: 1fr; }
    WindowScreen > #middle.-centred { align: center middle; }
    WindowScreen #slide { width: 100%; height: auto; }
    WindowScreen .-centred Static { text-align: center; }
    WindowScreen #above { width: 100%; height: auto; padding-bottom: 1; }
    WindowScreen #digits { width: 100%; text-align: center; text-style: bold; color: $primary; padding-bottom: 1; }
    WindowScreen > #foot { height: 1; color: $quiet; }
    WindowScreen #page { width: 1fr; }
    WindowScreen #dot { width: auto; color: $quiet; }
    WindowScreen > Footer { background: $background; }
    """

    def __init__(self, link: Link, view: ScreenView | None, order: Order, theme: str) -> None:
        super().__init__()
        self._link, self._view, self._order, self._theme = link, view, order, theme
        self._drawn: tuple[Slide | None, Paper] | None = None
        self._laid = Laid("", (safe(""),))
        self._said: dict[str, str] = {}
        self._page, self._stays, self._held, self._hints = 0, PAGE, False, HINTS

    @property
    def qz(self) -> WindowApp:
        assert isinstance(self.app, WindowApp)
        return self.app

    def compose(self) -> ComposeResult:
        with Horizontal(id="top"):
            yield Static(id="heading")
            yield Static(id="clock")
        with Vertical(id="middle"):
            yield Static(id="above")
            yield Digits("", id="digits")
            yield Static(id="slide")
        with Horizontal(id="foot"):
            yield Static(id="page")
            yield Static(id="dot")
        yield Footer(show_command_palette=False, compact=True)

    def on_mount(self) -> None:
        bind(self, "window", self.qz.t)
        self.app.theme = self._theme
        self.qz.store.changed.subscribe(self, lambda what: self.show())
        self._tick()

    def on_resize(self) -> None:
        self.show()

    def _tick(self) -> None:
        """Once in each second of the server's clock, so that all windows change together."""
        self.second()
        self.set_timer((SECOND - self._link.now() % SECOND) / SECOND + 0.01, self._tick)

    def second(self) -> None:
        """A second has passed."""
        self._stays -= not self._held
        self._hints -= 1
        self.show()
        if self._stays <= 0 and len(self._laid.pages) > 1:
            self._turn(1, PAGE)

    @property
    def view(self) -> ScreenView:
        """What is shown: the view of this window, else the one that the console has chosen."""
        return self._view or self.qz.state.screen.view

    def show(self) -> None:
        """Draw what has changed, and nothing else."""
        state, now = self.qz.state, self._link.now() // SECOND * SECOND
        if not self.is_mounted:
            return
        self._say("#dot", "" if self._link.status == "online" else "●")
        self.query_one(Footer).visible = self._hints > 0
        if not state.version:
            return
        topic = state.screen.topic if self._view is None else None
        slide = shown(state, self.view, topic, now)
        paper = Paper(self.size.width - 2 * MARGIN, self.size.height - AROUND, self._order, self.qz.t)
        if self._drawn != (slide, paper):
            before = self._drawn
            self._drawn, self._laid = (slide, paper), laid(slide, paper)
            if before is None or type(before[0]) is not type(slide) or before[1] != paper:
                self._page, self._stays = self._laid.first, PAGE
            self._draw()
        self._say("#clock", wall(state, now))

    def _draw(self) -> None:
        one = self._laid
        self._page %= len(one.pages)
        self.query_one("#middle").set_class(one.centred, "-centred")
        above, digits = self.query_one("#above", Static), self.query_one(Digits)
        above.display = digits.display = bool(one.digits)
        above.update(one.lines_above())
        digits.update(one.digits)
        self.query_one("#slide", Static).update(one.drawn(self._page))
        self._say("#heading", one.heading)
        self._show_page()

    def _show_page(self) -> None:
        count = len(self._laid.pages)
        code = "window-held" if self._held else "window-page"
        self._say("#page", self.qz.t(code, number=self._page + 1, count=count) if count > 1 else "")
        self.refresh_bindings()

    def _say(self, place: str, text: str) -> None:
        if self._said.get(place) != text:
            self._said[place] = text
            self.query_one(place, Static).update(safe(text))

    def _turn(self, by: int, stays: int) -> None:
        self._page, self._stays = (self._page + by) % len(self._laid.pages), stays
        self.query_one("#slide", Static).update(self._laid.drawn(self._page))
        self._show_page()

    def stir(self) -> None:
        """Show the keys for some seconds."""
        self._hints = HINTS
        self.show()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer only what there is: other pages, another order."""
        if action in ("turn", "hold"):
            return len(self._laid.pages) > 1
        return action != "order" or self.view == "seats"

    def action_turn(self, way: str) -> None:
        self._turn(1 if way == "on" else -1, BY_HAND)

    def action_hold(self) -> None:
        """Stay on this page, or go on by itself again."""
        self._held = not self._held
        self._stays = PAGE
        self._show_page()

    def action_order(self) -> None:
        """By table or by name."""
        self._order = "table" if self._order == "name" else "name"
        self.show()

    def action_theme(self) -> None:
        self.app.theme = LIGHT.name if self.app.theme == DARK.name else DARK.name

    async def action_quit(self) -> None:
        await self.qz.action_quit()


class WindowApp(BaseApp):
    """Over a moderator's link that sends nothing. Without `language` it speaks that of the session, `first` before;
    without `view` it follows the console."""

    ENABLE_COMMAND_PALETTE = False

    def __init__(
        self,
        link: Link,
        language: Language | None,
        *,
        first: Language = "de",
        view: ScreenView | None = None,
        order: Order = "name",
        light: bool = False,
    ) -> None:
        super().__init__(link, language or first)
        self._follows, self._view, self._order = language is None, view, order
        self._theme = (LIGHT if light else DARK).name
        self.refusal = ""
        """Why the server would not have this window any more, once it has ended for that."""
        for theme in (DARK, LIGHT):
            self.register_theme(theme)
        for key, bound in self._bindings.key_to_bindings.items():
            # Those of the window itself do for it.
            self._bindings.key_to_bindings[key] = [replace(one, show=False) for one in bound]

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return DARK.variables

    @property
    def state(self) -> State:
        """What the server confirmed last; the empty state until the first welcome."""
        picture = self.link.picture
        return picture.confirmed if isinstance(picture, ModeratorPicture) else State()

    def on_mount(self) -> None:
        self.store.changed.subscribe(self, self._changed)
        self.push_screen(WindowScreen(self.link, self._view, self._order, self._theme))

    async def on_event(self, event: events.Event) -> None:
        await super().on_event(event)
        if isinstance(event, events.Key | events.Click) and isinstance(self.screen, WindowScreen):
            self.screen.stir()

    async def _changed(self, what: frozenset[str]) -> None:
        if self._follows and self.state.version:
            self.t = catalogue(choose(self.state.language))
        if self.link.status == "refused" and "status" in what:
            problem = self.link.problem
            self.refusal = visible(self.t(problem.code, problem.params)) if problem else ""
            await self.link.close()
            self.exit(1)

    def action_help(self) -> None:
        """The keys are the help: they are shown after any key."""

    def action_help_quit(self) -> None:
        """The keys say how to leave."""

    async def action_quit(self) -> None:
        """Leave at once: nothing can be lost here."""
        await self.link.close()
        self.exit(0)
