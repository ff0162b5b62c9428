"""The console without its screen, as the views know it."""

from __future__ import annotations

import asyncio
import shlex
from collections.abc import Callable
from functools import partial
from pathlib import Path

from qzlive.language import Language
from qzlive.session.base import Command
from qzlive.session.phases import due, with_tables
from qzlive.session.room import Present
from qzlive.session.state import State

from ..app import QzApp
from ..link.journal import JournalRefused
from ..link.link import Link
from ..link.picture import ModeratorPicture
from ..sources.bbb_settings import BbbSettings, SettingsRefused
from ..window.app import DARK, LIGHT
from .room.facts import present
from .room.help import Helping
from .room.notice import Notice, notice
from .tables.late_waiting import Waiting
from .tables.steps import STEPS, Outcome, Step, Steps

LOST = 10_000
"""Milliseconds without the server after which the console says what to do."""


class Console(QzApp):
    """What the views may ask of the console: the state, sending, and what this sitting remembers."""

    def __init__(
        self,
        link: Link,
        language: Language,
        *,
        folder: Path | None = None,
        bbb: BbbSettings | SettingsRefused | None = None,
        window: str = "",
    ) -> None:
        super().__init__(link, language, folder=folder)
        self.window = window or shlex.join(["qzlive", "show", link.address.url])
        """The command that opens a window to be shared."""
        self.bbb = bbb
        """The BigBlueButton server that can be asked, or why the one that is named cannot."""
        self.last_seen: dict[str, int] = {}
        """When this console saw a device last, by the server's clock."""
        self.hidden: set[str] = set()
        """Devices at the door that this console shows no more: a stranger must not block those who wait behind."""
        self.breakout_wish: str | None = None
        """The breakout by choice that the moderator wants to see."""
        self.refused: set[str] = set()
        """The ids of all commands of this console that were refused, kept or not."""
        self.helping = Helping(link)
        self.late = Waiting()
        """Who waits for a chair, and what this console has put off."""
        self.copied: set[str] = set()
        """The announcements that were copied here, to be sent by the call's own broadcast."""
        self.steps = Steps()
        self._codes: dict[str, str] = {}
        self._dealt_with: dict[str, str | None] = {}
        self._news = asyncio.Event()
        self._here: tuple[Present, ...] = ()
        self._lost_at: int | None = None
        self._told: frozenset[str] = frozenset()

        # Slides shown within the console look like those of the windows.
        for theme in (DARK, LIGHT):
            self.register_theme(theme)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return DARK.variables

    def on_mount(self) -> None:
        self.store.changed.subscribe(self, self._changed)

    @property
    def state(self) -> State:
        """What the link shows; the empty state until the first welcome."""
        picture = self.link.picture
        return picture.shown if isinstance(picture, ModeratorPicture) else State()

    @property
    def here(self) -> tuple[Present, ...]:
        """The devices that are connected."""
        return present(self.link.presence)

    @property
    def asked_for(self) -> Notice | None:
        """What this moderator is asked for now."""
        return notice(self.state, self.here, self.link.device, self.link.now(), self.copied)

    @property
    def breakout(self) -> str | None:
        """The breakout by choice that the views of people and tables show; None if the plan has none."""
        state = self.state
        if self.breakout_wish in with_tables(state):
            return self.breakout_wish
        return due(state, self.link.now())

    def look_at(self, breakout: str | None) -> None:
        """Show another breakout, in whatever view."""
        self.breakout_wish = breakout
        self.store.note("picture")

    def lost(self) -> bool:
        """Return whether the server has been away for so long that somebody should look after it. To be asked every
        second."""
        now = self.link.now()
        if self.link.status in ("online", "refused", "closed"):
            self._lost_at = None
        elif self._lost_at is None:
            self._lost_at = now
        return self._lost_at is not None and now - self._lost_at >= LOST

    @property
    def knocking(self) -> tuple[dict[str, str], ...]:
        """The volunteers who wait and are not hidden, in order."""
        presence = self.link.presence
        waiting = presence.knocking if presence is not None else ()
        known = ({name: str(text) for name, text in one.items()} for one in waiting)
        return tuple(one for one in known if one["device"] not in self.hidden)

    def send(self, command: Command) -> str:
        """Ask for a change and return the command's id, "" if it could not even be written down. What changes tables
        is a step that can be taken back."""
        return self.send_as_one(command)[0]

    def send_as_one(self, *commands: Command) -> list[str]:
        """Ask for several changes, one after the other, that are taken back as one step; return their ids."""
        ids, begun = [], False
        for command in commands:
            before = self.state
            ids.append(id_ := self._send(command))
            if id_ and isinstance(command, STEPS):
                self.steps.note(id_, before, self.state, goes_on=begun)
                begun = True
                if isinstance(self.link.picture, ModeratorPicture):
                    self.link.picture.watched[id_] = partial(self.steps.arrived, id_)
        return ids

    def take_back(self, *, again: bool = False) -> tuple[Outcome, Step | None]:
        """Take the last own step at the tables back, or do the one that was taken back `again`."""
        return self.steps.go(lambda: self.state, lambda command: bool(self._send(command)), again=again)

    def _send(self, command: Command) -> str:
        try:
            return self.link.send(command)
        except JournalRefused as refused:
            self.say(refused.code, bad=True, **refused.params)
            return ""

    async def settled(self, command: str, *, dealt_with: str | None = None) -> str | None:
        """Wait until the server has answered a command; return None if it is saved, else the code of the refusal. A
        refusal with the code `dealt_with` is not said: the caller knows what to do."""
        self._dealt_with[command] = dealt_with
        try:
            while command not in self.refused:
                if self.link.state_of(command) == "saved":
                    return None
                await self._news.wait()
            return self._codes[command]
        finally:
            del self._dealt_with[command]

    async def shown(self, condition: Callable[[], bool]) -> None:
        """Wait until the state has something that the server has saved already."""
        while not condition():
            await self._news.wait()

    def _changed(self, what: frozenset[str]) -> None:
        if "presence" in what and self.link.presence is not None:
            # Who was in the frame before has been here until now.
            before, self._here = self._here, self.here
            self.last_seen.update({one.device: self.link.now() for one in (*before, *self._here)})
            if (news := self.helping.news(self.state, self._here)) is not None:
                code, params = news
                self.say(code, **params)
        if "pending" in what:
            self._tell_refusals()
        for id_ in self.steps.waiting:
            if id_ in self.refused or self.link.state_of(id_) == "saved":
                self.steps.forget(id_)
        waited_for, self._news = self._news, asyncio.Event()
        waited_for.set()

    def _tell_refusals(self) -> None:
        """Say why a change is refused. One without a text of somebody's need not be kept, unless it was saved once."""
        refused = {pending.id: pending for pending in self.link.pending if pending.state == "refused"}
        for id_ in refused.keys() - self._told:
            self._codes[id_] = refused[id_].code or ""
            if self._codes[id_] == self._dealt_with.get(id_):
                continue
            self.say(refused[id_].code or "console-refused-unknown", bad=True, **refused[id_].params)
        self._told = frozenset(refused)
        self.refused |= self._told
        for pending in refused.values():
            if not pending.texts and not pending.again:
                self.link.drop(pending.id)
