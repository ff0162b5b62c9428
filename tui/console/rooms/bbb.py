"""Rooms in BigBlueButton, made through its interface: each with how it went, links in a file that only its owner can
read. Neither a link nor the secret is ever shown."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Label, ProgressBar, Static
from textual.worker import Worker

from qzlive.documentation.files import write
from qzlive.language import catalogue, choose
from qzlive.reason import Reason
from qzlive.rooms import PLATFORMS, Room, rooms_of

from ... import clipboard
from ...dialogs import Confirm, Dialog
from ...footer import Footer
from ...sources.bbb_settings import SECRET, URL, BbbSettings, SettingsRefused
from ...text import safe
from ..console import Console
from ..feeds.dialog import PickMeeting
from ..people.panel import PeoplePanel
from ..rows import Rows
from ..steady_table import Cell, Column, SteadyTable

if TYPE_CHECKING:
    from ...sources.bbb_rooms import BbbRooms, OpenRoom, Step
    from .panel import RoomsPanel


class BbbRoomsDialog(Dialog[None]):
    """The rooms of a phase with what is known of each."""

    SCOPE = "rooms_bbb"
    DEFAULT_CSS = """
    BbbRoomsDialog > .box { padding: 0 1; height: 90%; width: 96%; max-width: 110; }
    BbbRoomsDialog Rows { height: 1fr; margin-top: 1; }
    BbbRoomsDialog ProgressBar { width: 100%; height: 1; }
    BbbRoomsDialog ProgressBar Bar { width: 1fr; }
    BbbRoomsDialog Static { height: auto; }
    BbbRoomsDialog #bbb-keep { color: $warning; }
    """

    def __init__(self, console: Console, view: RoomsPanel, settings: BbbSettings, breakout: str) -> None:
        super().__init__()
        self._shell, self._view, self._settings, self._breakout = console, view, settings, breakout
        self._known: dict[str, OpenRoom] = {}
        self._failed: dict[str, Reason] = {}
        self._said = ""
        self._files: tuple[str, ...] = ()
        self._working: Worker[None] | None = None
        self._free = False

    @classmethod
    def begin(cls, view: RoomsPanel) -> None:
        """Open the dialog, or say why no server can be asked."""
        console, settings = view.qz, view.qz.bbb
        if isinstance(settings, SettingsRefused):
            console.say(settings.code, bad=True, **settings.params)
        elif settings is None:
            console.say("rooms-bbb-no-server", bad=True, variable=URL, secret_variable=SECRET)
        elif view.breakout is not None:
            console.push_screen(cls(console, view, settings, view.breakout))

    @property
    def _rooms(self) -> tuple[Room, ...]:
        return rooms_of(self._shell.state, self._breakout, PLATFORMS["bbb"])

    def compose(self) -> ComposeResult:
        with Vertical(classes="box"):
            yield Label(safe(self.qz.t("rooms-bbb-title", host=self._settings.host), "bold"))
            yield Static(id="bbb-meeting")
            yield ProgressBar(show_eta=False)
            yield Rows()
            yield Static(id="bbb-why")
            yield Static(id="bbb-said")
            yield Static(id="bbb-keep")
            yield Footer(show_command_palette=False, compact=True)

    def on_mount(self) -> None:
        self.query_one(ProgressBar).display = False
        self._show()
        self._start(self._look)

    def _show(self) -> None:
        t = self.qz.t
        meeting = self._meeting
        said = t("rooms-bbb-in", meeting=meeting) if meeting is not None else t("rooms-bbb-no-meeting")
        self.query_one("#bbb-meeting", Static).update(
            safe(" · ".join((said, t("rooms-bbb-free" if self._free else "rooms-bbb-fixed"))))
        )
        self.query_one("#bbb-said", Static).update(safe(self._said))
        self.query_one("#bbb-keep", Static).update(safe("\n".join(self._files)))
        columns = (
            Column("name", t("rooms-column-room")),
            Column("people", t("rooms-column-people"), 8),
            Column("state", t("rooms-bbb-column-state"), 34 if self.app.size.width < 110 else 60),
        )
        self.query_one(Rows).fill(
            columns,
            {one.table: ((one.name, ""), (str(len(one.people) or "–"), ""), self._state(one)) for one in self._rooms},
        )
        self._tell_why()
        self.refresh_bindings()

    @on(SteadyTable.Pointed)
    def _tell_why(self) -> None:
        """Say whole why the room under the cursor is not there."""
        reason, why = self._failed.get(self.query_one(Rows).key or ""), self.query_one("#bbb-why", Static)
        why.display = reason is not None
        why.update(safe(self.qz.t(reason.code, reason.params) if reason is not None else ""))

    def _state(self, room: Room) -> Cell:
        t, known = self.qz.t, self._known.get(room.table)
        if room.table in self._failed:
            reason = self._failed[room.table]
            return t(reason.code, reason.params), "$error"
        if known is not None:
            return t("rooms-bbb-there", people=known.people), "$success"
        return t("rooms-bbb-not-there"), "dim"

    @property
    def _busy(self) -> bool:
        return self._working is not None and self._working.is_running

    @property
    def _meeting(self) -> str | None:
        """The main meeting: the one that was chosen here, that the environment names, or that is followed."""
        if self._view.meeting or self._settings.meeting:
            return self._view.meeting or self._settings.meeting
        for panel in self._view.screen.query(PeoplePanel):
            follower = panel.feeds.bbb.follower
            return follower.meeting if follower is not None else None
        return None

    def _start(self, work: Callable[[], Awaitable[None]]) -> None:
        """Do something with the server, one thing at a time; whatever goes wrong is said."""
        if self._busy:
            return

        async def guarded() -> None:
            from ...sources.bbb_answer import BbbFailed
            from ...sources.bbb_rooms import told

            try:
                await work()
            except BbbFailed as failed:
                reason = told(failed)
                self._said = self.qz.t(reason.code, reason.params)
            except OSError as error:
                folder, why = clipboard.place(self._shell.folder), error.strerror or ""
                self._said = self.qz.t("export-failed", folder=folder, reason=why)
            except asyncio.CancelledError:
                self._said = self.qz.t("rooms-bbb-stopped")
                raise
            finally:
                self._working = None
                if self.is_attached:
                    self.query_one(ProgressBar).display = False
                    self._show()

        self._said = self.qz.t("rooms-bbb-asking")
        self._working = self.run_worker(guarded(), group="rooms-bbb", exit_on_error=True)
        self._show()

    async def _with_rooms(self, work: Callable[[BbbRooms], Awaitable[Any]]) -> None:
        # The client takes longer to be imported than all the rest of the console.
        from ...sources.bbb import BbbClient
        from ...sources.bbb_rooms import BbbRooms

        async with BbbClient(self._settings) as client:
            if self._meeting is None:
                meetings = [one for one in await client.meetings() if one.running]
                if not meetings:
                    self._said = self.qz.t("rooms-bbb-not-running")
                    return
                # Which one is meant is not guessed, even if there is only one.
                self._view.meeting = await self.app.push_screen_wait(PickMeeting(meetings))
            if self._meeting is None:
                self._said = self.qz.t("rooms-bbb-no-meeting")
                return
            await work(BbbRooms(client, self._meeting, self._breakout, free=self._free))

    async def _look(self) -> None:
        await self._with_rooms(self._found)

    async def _found(self, maker: BbbRooms) -> None:
        from ...sources.bbb_links import wanted

        there = await maker.find(wanted(self._rooms))
        self._known, self._failed = {room.table: room for room in there}, {}
        self._said = self.qz.t("rooms-bbb-found", count=len(there), total=len(self._rooms))

    async def _make(self) -> None:
        await self._with_rooms(self._made)

    async def _made(self, maker: BbbRooms) -> None:
        from ...sources.bbb_links import links, wanted

        state, rooms = self._shell.state, self._rooms
        outcome = await maker.open(wanted(rooms), self._step)
        self._known, self._failed = {room.table: room for room in outcome.rooms}, dict(outcome.failed)
        new = sum(room.new for room in outcome.rooms)
        params = {"there": len(outcome.rooms), "new": new, "failed": len(outcome.failed)}
        self._said = self.qz.t("rooms-bbb-made", params)
        say = catalogue(choose(state.language))
        made = links(state, self._breakout, rooms, outcome.rooms, maker, say)
        names = [write(self._shell.folder, one).name for one in made]
        if names:
            t, folder = self.qz.t, clipboard.place(self._shell.folder)
            self._files = (t("rooms-walk-lists", folder=folder), *names, t("rooms-about-links"))

    async def _end(self) -> None:
        await self._with_rooms(self._ended)

    async def _ended(self, maker: BbbRooms) -> None:
        from ...sources.bbb_links import wanted

        every = rooms_of(self._shell.state, self._breakout, PLATFORMS["bbb"], every=True)
        there = await maker.find(wanted(every))
        self._failed = dict(await maker.close(there, self._step))
        self._known = {room.table: room for room in there if room.table in self._failed}
        self._files = ()
        self._said = self.qz.t("rooms-bbb-ended", count=len(there) - len(self._failed))

    def _step(self, step: Step) -> None:
        """Show how far it has got."""
        bar = self.query_one(ProgressBar)
        bar.display = True
        bar.update(total=step.total, progress=step.done)
        end = self.qz.t("rooms-bbb-well") if step.reason is None else self.qz.t(step.reason.code, step.reason.params)
        self._said = f"{step.done}/{step.total}  {step.name}: {end}"
        self.query_one("#bbb-said", Static).update(safe(self._said))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """While it works it can only be broken off."""
        return not self._busy if action in ("make", "end", "meeting", "free", "look") else True

    def action_make(self) -> None:
        """Make the rooms that are not there yet, and write the links."""
        if self._rooms:
            self._start(self._make)

    def action_look(self) -> None:
        self._start(self._look)

    def action_end(self) -> None:
        """End the rooms, after being asked: whoever is in them is sent out."""

        def answered(yes: bool | None) -> None:
            if yes:
                self._start(self._end)

        t, people = self.qz.t, sum(room.people for room in self._known.values())
        question = Confirm(t("rooms-bbb-end", people=people), t("rooms-bbb-end-yes"), t("rooms-bbb-end-no"))
        self.app.push_screen(question, answered)

    def action_free(self) -> None:
        """Let people change the room, or not: for rooms that are made from now on."""
        self._free = not self._free
        self._show()

    def action_meeting(self) -> None:
        """Choose another meeting."""

        async def choose_again() -> None:
            from ...sources.bbb import BbbClient

            async with BbbClient(self._settings) as client:
                meetings = [one for one in await client.meetings() if one.running]
            if not meetings:
                self._said = self.qz.t("rooms-bbb-not-running")
                return
            chosen = await self.app.push_screen_wait(PickMeeting(meetings))
            if chosen is not None:
                self._view.meeting = chosen
            await self._look()

        self._start(choose_again)

    def action_cancel(self) -> None:
        """Break off what is being done; else close."""
        if self._working is not None and self._busy:
            self._working.cancel()
        else:
            self.dismiss(None)
