"""The rooms of the call: how the published tables get there, by two roads. Opened from other views, which Escape goes
back to."""

from __future__ import annotations

from typing import ClassVar, Literal

from textual.app import ComposeResult
from textual.widgets import ContentSwitcher, Static

from qzlive.rooms import PLATFORMS, Platform, Room, platform_named, rooms_of
from qzlive.session.clock import wall
from qzlive.session.phases import with_tables
from qzlive.session.seating import allocation_of
from qzlive.session.state import State

from ...outline.dialogs import Choose, Possibility
from ...text import safe
from ..panel import Panel
from ..people_data import breakout_title
from ..plenary.keys import rare_keys
from ..views import Views
from .bbb import BbbRoomsDialog
from .claims import Claims
from .data import breakout_of, platform_of
from .find import FindRoom
from .road import Road
from .walk import WalkRoad
from .work import WorkRoad

RoadName = Literal["walk", "work"]


class RoomsPanel(Panel):
    SCOPE = "rooms"
    LISTENS: ClassVar = frozenset({"picture", "presence", "status"})
    DEFAULT_CSS = """
    RoomsPanel { height: 1fr; }
    RoomsPanel > Static { height: auto; padding: 0 1; }
    RoomsPanel #rooms-title { height: 1; text-style: bold; text-wrap: nowrap; text-overflow: ellipsis; }
    RoomsPanel #rooms-keys { color: $text-muted; }
    RoomsPanel ContentSwitcher { height: 1fr; }
    """

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self.phase_wish: str | None = None
        self.platform_wish: Platform | None = None
        self.meeting: str | None = None
        """The meeting of BigBlueButton that was chosen here."""
        self.back_to: type[Panel] | None = None
        """The view from which this one was opened."""
        self._rooms: tuple[State, str | None, Platform, tuple[Room, ...]] | None = None

    def compose(self) -> ComposeResult:
        yield Static(id="rooms-title")
        yield Static(id="rooms-roads")
        with ContentSwitcher(initial="walk"):
            for road in (WalkRoad(id="walk"), WorkRoad(id="work")):
                road.room = self
                yield road
        yield Static(id="rooms-keys")

    def on_mount(self) -> None:
        self.claims = Claims(self.qz.link)
        super().on_mount()

    @property
    def breakout(self) -> str | None:
        return breakout_of(self.state, self.phase_wish, self.qz.breakout)

    @property
    def platform(self) -> Platform:
        return platform_of(self.state, self.platform_wish)

    @property
    def rooms(self) -> tuple[Room, ...]:
        state, breakout, platform = self.state, self.breakout, self.platform
        known = self._rooms
        if known is None or known[0] is not state or known[1:3] != (breakout, platform):
            found = rooms_of(state, breakout, platform) if breakout is not None else ()
            self._rooms = known = state, breakout, platform, found
        return known[3]

    @property
    def road(self) -> Road:
        """The road that is shown."""
        front = self.query_one(ContentSwitcher).visible_content
        assert isinstance(front, Road)
        return front

    def take_road(self, name: RoadName) -> None:
        """Show this road."""
        self.query_one(ContentSwitcher).current = name

    def _changed(self, what: frozenset[str]) -> None:
        # Others see what this console has taken, whatever view is in front here.
        if "presence" in what and (quicker := self.claims.lost(self.qz.here)) is not None:
            self.qz.say("rooms-work-lost", name=quicker.label)
        if what & {"picture", "presence"}:
            self.query_one(WorkRoad).keep_claims()
        super()._changed(what)

    def enter(self) -> None:
        self.show()
        self.road.enter()

    def on_resize(self) -> None:
        if self.display:
            self.show()

    def show(self) -> None:
        t, state, breakout, road = self.t, self.state, self.breakout, self.road
        title = t("rooms-view-title", platform=self.platform.name)
        if breakout is not None:
            allocation = allocation_of(state, breakout)
            version = (
                t("rooms-version", number=allocation.number, clock=wall(state, allocation.published_at))
                if allocation.published_at is not None
                else t("rooms-view-unpublished")
            )
            # The title last: it is cut off where a line is short.
            title = " · ".join((title, version, breakout_title(state, breakout)))
        self.query_one("#rooms-title", Static).update(safe(title))
        roads = safe(" ")
        for one in (WalkRoad, WorkRoad):
            front = isinstance(road, one)
            roads = roads.append(safe(t(f"rooms-view-{one.SCOPE}"), "reverse" if front else "dim")).append(safe("  "))
        self.query_one("#rooms-roads", Static).update(roads.append(safe(t("rooms-view-tab"), "dim")))
        road.show()
        idle = {"road", *(("switch",) if len(with_tables(state)) < 2 else ())}
        idle |= {"bbb"} if self.platform.key != "bbb" else set()
        keys = " · ".join(
            filter(
                None,
                (
                    rare_keys(self.app, road.SCOPE, t, without=road.idle()),
                    rare_keys(self.app, self.SCOPE, t, without=frozenset(idle)),
                ),
            )
        )
        self.query_one("#rooms-keys", Static).update(safe(keys))

    def action_road(self) -> None:
        """Show the other road."""
        self.take_road("work" if isinstance(self.road, WalkRoad) else "walk")
        self.enter()

    def action_platform(self) -> None:
        """Choose the platform; that of the plan is marked."""
        planned, t = platform_named(self.state.platform), self.t
        offers = [
            Possibility(one.key, t("rooms-view-planned", name=one.name) if one == planned else one.name)
            for one in PLATFORMS.values()
        ]

        def chosen(key: str | None) -> None:
            for one in PLATFORMS.values():
                if one.key == key:
                    self.platform_wish = one
                    self.show()

        self.app.push_screen(Choose(t("rooms-view-platform"), offers, wish=self.platform.key), chosen)

    def action_switch(self) -> None:
        """Show the next phase in rooms, if there are several."""
        known, now = with_tables(self.state), self.breakout
        if now in known and len(known) > 1:
            self.claims.keep(())
            self.phase_wish = known[(known.index(now) + 1) % len(known)]
            self.show()
        else:
            self.qz.say("rooms-view-one-phase")

    def action_find(self) -> None:
        """Find anybody with the room, and go to the line."""
        breakout = self.breakout
        placed = allocation_of(self.state, breakout).placed if breakout is not None else {}
        self.app.push_screen(FindRoom(breakout, self.rooms, placed), self._found)

    def _found(self, person: str | None) -> None:
        if person is not None and not self.road.select(person):
            self.qz.say("rooms-find-nowhere", name=self.state.people[person].name)

    def action_bbb(self) -> None:
        """Make the rooms in BigBlueButton, and the links; end them."""
        if self.platform.key != "bbb":
            self.qz.say("rooms-bbb-other-platform")
        elif self.breakout is not None:
            BbbRoomsDialog.begin(self)

    async def action_leave(self) -> None:
        """Go back to the view from which this one was opened."""
        if self.back_to is not None:
            await self.screen.query_one(Views).turn_to(self.back_to)


async def open_rooms(panel: Panel, road: RoadName | None = None, breakout: str | None = None) -> None:
    """Show the rooms of a phase (None: the one that the views show) in the place of this view, on the road that was
    taken last if none is named."""
    views = panel.screen.query_one(Views)
    rooms = await views.made(RoomsPanel)
    rooms.back_to, rooms.phase_wish = type(panel), breakout
    if road is not None:
        rooms.take_road(road)
    # The bar goes on marking the view to which this one belongs.
    await views.turn_to(RoomsPanel)
