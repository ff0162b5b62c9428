"""The first road: people walk into the rooms themselves. Names of rooms to be copied, and who sits where for the chat,
for paper and for the shared window."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.widgets import Static

from qzlive.documentation.files import Rendered, write
from qzlive.language import catalogue, choose
from qzlive.rooms import pre_assignment
from qzlive.rooms.files import PAPER, file_named, for_platform, on_paper
from qzlive.rooms.naming import length
from qzlive.rooms.paper import advice, names_text
from qzlive.session.commands.plenary import SetScreen

from ... import clipboard
from ...dialogs import ShowText
from ...sources.detached import detached
from ...text import safe
from ..rows import Rows
from ..steady_table import Column
from ..tables.publish import ShowPublication, versions
from .road import Road


class WalkRoad(Road):
    SCOPE = "rooms_walk"
    DEFAULT_CSS = """
    WalkRoad { height: 1fr; }
    WalkRoad Static { height: auto; padding: 0 1; }
    WalkRoad Rows { height: 1fr; }
    WalkRoad #advice { color: $text-muted; max-height: 50%; }
    """
    LISTENS: ClassVar = frozenset[str]()

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._copied: set[str] = set()
        """Names that were copied here."""

    def compose(self) -> ComposeResult:
        yield Static(id="limits")
        yield Rows(id="names")
        yield Static(id="advice")

    @property
    def _rows(self) -> Rows:
        return self.query_one("#names", Rows)

    def enter(self) -> None:
        self.show()
        self.screen.set_focus(self._rows)

    def show(self) -> None:
        t, platform, rooms = self.t, self.room.platform, self.room.rooms
        columns = (
            Column("copied", "", 1),
            Column("name", t("rooms-column-room")),
            Column("length", t("rooms-walk-column-length"), 7),
            Column("people", t("rooms-column-people"), 8),
        )
        self._rows.fill(
            columns,
            {
                room.table: (
                    ("✓" if room.name in self._copied else "", "$success"),
                    (room.name, ""),
                    (f"{length(room.name)}", "dim"),
                    (str(len(room.people)) if room.people else "–", ""),
                )
                for room in rooms
            },
        )
        limits = t("rooms-walk-limits", platform=platform.name, name=platform.name_length, rooms=platform.rooms)
        self.query_one("#limits", Static).update(safe(limits))
        # That one person alone assigns belongs to the other road.
        told = [line for line in advice(platform, rooms, t) if line != t("rooms-zoom-first")]
        if rooms and not any(room.people for room in rooms):
            told.insert(0, t("rooms-unpublished"))
        self.query_one("#advice", Static).update(safe("\n".join(f"• {line}" for line in told)))

    def idle(self) -> frozenset[str]:
        return frozenset() if self.room.platform.key == "zoom" else frozenset({"advance"})

    def select(self, person: str) -> bool:
        table = next((room.table for room in self.room.rooms if any(one.id == person for one in room.people)), None)
        if table is not None:
            self._rows.select(table)
        return table is not None

    def action_copy(self) -> None:
        """Copy the name under the cursor; the next one is next."""
        rows, room = self._rows, next((one for one in self.room.rooms if one.table == self._rows.key), None)
        if room is None:
            return
        self._copied.add(room.name)
        self._copy(room.name)
        rows.move_cursor(row=rows.cursor_row + 1)
        self.show()

    def action_copy_all(self) -> None:
        """Copy all names, a line each."""
        rooms = self.room.rooms
        if rooms:
            self._copied |= {room.name for room in rooms}
            self._copy(names_text(rooms))
            self.show()

    def _copy(self, text: str) -> None:
        self.app.copy_to_clipboard(text)
        names = len(text.splitlines())
        first = text.splitlines()[0]
        code = "rooms-walk-copied" if clipboard.put(text) else "rooms-walk-copied-perhaps"
        self.qz.say(code, count=names, name=first)

    def action_chat(self) -> None:
        """Show who sits where, in pieces for the chat."""
        choice = versions(self.state, self.room.breakout or "", self.t)
        if choice:
            self.app.push_screen(ShowPublication(choice, self.qz.folder))
        else:
            self.qz.say("rooms-unpublished")

    def action_window(self) -> None:
        """Let the shared windows show who sits where."""
        if self.send(SetScreen(view="seats")):
            self.qz.say("rooms-walk-window")

    def action_lists(self) -> None:
        """Write all lists into the folder, beside the screen: Word and Excel take a while."""
        self.app.run_worker(self._lists(), group="rooms-lists", exclusive=True)

    async def _lists(self) -> None:
        state, breakout, platform, rooms = self.state, self.room.breakout, self.room.platform, self.room.rooms
        if breakout is None:
            return
        say, folder = catalogue(choose(state.language)), self.qz.folder

        def made() -> list[tuple[Path, Rendered]]:
            files = list(for_platform(state, breakout, platform, say))
            if any(room.people for room in rooms):
                files += on_paper(state, breakout, rooms, PAPER, say)
            return [(write(folder, one), one) for one in files]

        try:
            written = await detached(made)
        except OSError as error:
            self.qz.say("export-failed", bad=True, folder=str(folder), reason=error.strerror or "")
            return
        lines = [self.t("rooms-walk-lists", folder=clipboard.place(folder)), ""]
        lines += [f"{path.name}" + (f"  ({one.about})" if one.about else "") for path, one in written]
        self.app.push_screen(ShowText(self.t("rooms-walk-lists-title"), ("\n".join(lines),), None))

    def action_advance(self) -> None:
        """Write the file with which Zoom assigns people before the meeting, and tell who is not in it."""
        state, breakout, t = self.state, self.room.breakout, self.t
        if self.room.platform.key != "zoom" or breakout is None:
            self.qz.say("rooms-walk-only-zoom")
            return
        if not any(room.people for room in self.room.rooms):
            self.qz.say("rooms-unpublished")
            return
        found = pre_assignment(self.room.rooms)
        name = file_named(state, breakout, catalogue(choose(state.language))("rooms-file-zoom"), "csv")
        try:
            path = write(self.qz.folder, Rendered(name, found.content))
        except OSError as error:
            self.qz.say("console-file-failed", bad=True, file=name, reason=error.strerror or "")
            return
        lines = [t("rooms-zoom-advance", people=found.people, left=len(found.left_out)), ""]
        lines += [clipboard.place(path), ""]
        lines += [t("rooms-zoom-empty", room=room) for room in found.empty]
        lines += [f"{one.name}: {t(reason.code, reason.params)}" for one, reason in found.left_out]
        self.app.push_screen(ShowText(t("rooms-walk-advance-title"), ("\n".join(lines),), None))
