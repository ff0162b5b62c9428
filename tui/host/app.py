"""The host's program: it waits, joins or shows the sheet, whatever the link has."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from textual.screen import ModalScreen

from qzlive.language import Language, catalogue, choose
from qzlive.session.clock import wall
from qzlive.text import visible

from ..actions import of
from ..app import QzApp
from ..link.link import Link
from ..link.mirror import PURGED
from ..link.picture import HostPicture
from .join import JoinScreen, WaitScreen
from .one_table import state_of
from .sheet import SheetScreen

REFUSED = 3
"""The program ends with this when the server would not let it in."""
GONE = 4
"""The program ends with this when the session is deleted: no other code helps."""


class HostApp(QzApp):
    """Over a host's link. Without `language` it speaks that of the session as soon as it is known, `first` before."""

    typing = True

    def __init__(
        self, link: Link, language: Language | None, *, first: Language = "de", folder: Path | None = None
    ) -> None:
        super().__init__(link, language or first, folder=folder)
        self._follows = language is None
        self._lost_at: int | None = None
        self._told: frozenset[str] = frozenset()
        self.refusal = ""
        """Why the server would not let this device in, once it has given up."""
        self._speak()

    @property
    def picture(self) -> HostPicture | None:
        picture = self.link.picture
        return picture if isinstance(picture, HostPicture) else None

    @property
    def offline_since(self) -> str:
        """When the connection was lost, HH:MM; "" if there has been none yet."""
        return wall(state_of(self.picture), self._lost_at) if self.picture and self._lost_at is not None else ""

    def on_mount(self) -> None:
        self.store.changed.subscribe(self, self._changed)
        self._turn()

    def _changed(self, what: frozenset[str]) -> None:
        if "status" in what:
            self._lost_at = None if self.link.status == "online" else self._lost_at or self.link.now()
        if "pending" in what:
            self._tell_refusals()
        self._turn()

    def _turn(self) -> None:
        """Bring the screen to the front that fits what is known."""
        if self.picture is not None:
            wanted: type[SheetScreen | JoinScreen | WaitScreen] = SheetScreen
        else:
            wanted = JoinScreen if self.link.lobby is not None and self.link.status != "refused" else WaitScreen
        if any(isinstance(screen, wanted) for screen in self.screen_stack):
            return
        self._speak()
        while isinstance(self.screen, ModalScreen):
            self.pop_screen()
        made = wanted(self.link)
        if isinstance(self.screen, SheetScreen | JoinScreen | WaitScreen):
            self.switch_screen(made)
        else:
            self.push_screen(made)

    def _speak(self) -> None:
        if not self._follows or self.picture is None:
            return
        language = choose(self.picture.session.language)
        if language == self.t.language:
            return
        self.t = catalogue(language)
        bound = self._bindings.key_to_bindings
        for action in of("app"):
            for key in action.keys.split(","):
                bound[key] = [replace(binding, description=self.t(action.label)) for binding in bound[key]]

    def _tell_refusals(self) -> None:
        """Say that something is refused. What nobody wrote, such as a star, need not be kept."""
        refused = {pending.id: pending for pending in self.link.pending if pending.state == "refused"}
        for id_ in refused.keys() - self._told:
            self.say(refused[id_].code or "host-refused-now", bad=True, **refused[id_].params)
        self._told = frozenset(refused)
        for pending in refused.values():
            if not pending.texts:
                self.link.drop(pending.id)

    async def give_up(self) -> None:
        """End because the server would not let this device in."""
        problem = self.link.problem
        gone = problem is not None and problem.code == PURGED
        self.refusal = visible(self.t(problem.code, problem.params)) if problem else ""
        await self.link.close()
        self.exit(GONE if gone else REFUSED)
