"""The closing round: what was written in the chat, offered line by line, and taken without the names of those who
wrote it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pydantic import ValidationError
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import DataTable, Label, Static

from qzlive.session.clock import wall
from qzlive.session.feedback import FeedbackReader, Offer, Said
from qzlive.session.state import AgendaItem, Sheet

from ...dialogs import Dialog
from ...footer import Footer
from ...outline.dialogs import Choose, Possibility
from ...sources.chat_file import ChatFile, ChatStatus
from ...text import safe
from ..console import Console
from ..rows import Rows
from ..steady_table import Cell, Column, SteadyTable
from .lines import add_commands

ALL = "all"
"""Stands for the whole chat among the moments from which it may be read."""
WIDE = 110


def since(item: AgendaItem, items: tuple[AgendaItem, ...]) -> AgendaItem | None:
    """Return the item with whose begin the feedback began: its own, else the last that has begun; None for none."""
    if item.begun_at is not None:
        return item
    return next((one for one in reversed(items) if one.begun_at is not None), None)


class Feedback(Dialog[None]):
    """A line with a tick for each message. Names are shown here and nowhere else."""

    SCOPE = "feedback"
    DEFAULT_CSS = """
    Feedback > .box { width: 100%; height: 100%; max-width: 100%; padding: 0 1; }
    Feedback #facts { height: auto; max-height: 4; color: $text-muted; }
    Feedback Rows { height: 1fr; margin-top: 1; }
    Feedback #message-whole { height: auto; max-height: 6; padding: 0 1; }
    """

    def __init__(self, console: Console, sheet: str, given: str | Path) -> None:
        """`given` is a pasted text, or the file of a chat, which is read again whenever it changes."""
        super().__init__()
        self._shell, self._sheet, self._given = console, sheet, given
        state = console.state
        self._reader = FeedbackReader(state)
        self._found: tuple[Said, ...] = ()
        self._turned: set[str] = set()
        """Keys of the lines whose tick somebody has turned."""
        known = state.sheets.get(sheet)
        item = state.items.get(known.item or "") if known is not None else None
        self._since = since(item, tuple(state.items.values())) if item is not None else None
        self._status = ChatStatus()

    def compose(self) -> ComposeResult:
        with Vertical(classes="box"):
            yield Label(safe(self.qz.t("feedback-title"), "bold"))
            yield Static(id="facts")
            yield Rows()
            yield Static(id="message-whole")
            yield Footer(show_command_palette=False, compact=True)

    def on_mount(self) -> None:
        self._shell.store.changed.subscribe(self, self._changed)
        self.query_one(Rows).focus()
        if isinstance(self._given, Path):
            file = ChatFile(self._given, self._heard, now=self._shell.link.now, listener=self._told)
            self.run_worker(file.run(), exclusive=True, group="chat")
        else:
            self._heard(self._given)

    def on_resize(self) -> None:
        self._show()

    def _changed(self, what: frozenset[str]) -> None:
        if "picture" in what:
            self._show()

    def _heard(self, text: str) -> None:
        self._found = self._reader.read(text)
        self._show()

    def _told(self, status: ChatStatus) -> None:
        # It is over when this dialog is: there is nothing left to show it on.
        if status.state != "off":
            self._status = status
            self._show()

    def _offers(self) -> tuple[Offer, ...]:
        sheet = self._shell.state.sheets.get(self._sheet, Sheet(""))
        begun = self._since.begun_at if self._since is not None else None
        return self._reader.offers(self._found, sheet, begun)

    def _is_taken(self, offer: Offer) -> bool:
        if offer.standing == "there":
            return False
        return (offer.standing == "offered") != (offer.key in self._turned)

    def _show(self) -> None:
        offers = self._offers()
        self.query_one("#facts", Static).update(safe("\n".join(self._facts(offers))))
        columns = (
            Column("tick", "", 1),
            Column("text", self.qz.t("feedback-column-text")),
            Column("why", self.qz.t("feedback-column-why"), 15),
            Column("name", self.qz.t("feedback-column-name"), 28 if self.size.width >= WIDE else 16),
        )
        self.query_one(Rows).fill(columns, {offer.key: self._cells(offer) for offer in offers})
        self._show_whole()

    def _cells(self, offer: Offer) -> tuple[Cell, ...]:
        taken, t = self._is_taken(offer), self.qz.t
        style = "" if taken else "dim"
        why = "" if offer.standing == "offered" else t(f"feedback-is-{offer.standing}")
        if offer.standing == "offered" and self._names_in(offer.said.text):
            why = t("feedback-is-named")
        tick = "=" if offer.standing == "there" else "✓" if taken else "·"
        return (
            (tick, style),
            (offer.said.text, style),
            (why, "yellow" if taken else "dim"),
            (offer.said.sender, "dim"),
        )

    def _names_in(self, text: str) -> tuple[tuple[int, int], ...]:
        return tuple(found.span() for found in self._reader.names.finditer(text)) if self._reader.names else ()

    def _facts(self, offers: tuple[Offer, ...]) -> Iterator[str]:
        t, state = self.qz.t, self._shell.state
        if self._status.reason is not None:
            yield t(self._status.reason.code, self._status.reason.params)
        elif isinstance(self._given, Path) and self._status.changed_at is None:
            yield t("feedback-reading")
            return
        taken = sum(map(self._is_taken, offers))
        there = sum(offer.standing == "there" for offer in offers)
        begun = self._since
        if begun is None or begun.begun_at is None or not any(one.at is not None for one in self._found):
            yield t("feedback-all", count=len(offers), taken=taken, there=there)
        else:
            params = {"time": wall(state, begun.begun_at), "title": begun.title}
            yield t("feedback-since", count=len(offers), taken=taken, there=there, **params)
        if not offers:
            yield t("feedback-earlier" if self._found else "feedback-empty", count=len(self._found))
        yield t("feedback-nameless")

    @property
    def _pointed(self) -> Offer | None:
        key = self.query_one(Rows).key
        return next((offer for offer in self._offers() if offer.key == key), None)

    def on_steady_table_pointed(self, event: SteadyTable.Pointed) -> None:
        self._show_whole()

    def _show_whole(self) -> None:
        """Show the message under the cursor whole, with the names in it marked."""
        offer = self._pointed
        text = offer.said.text if offer is not None else ""
        self.query_one("#message-whole", Static).update(self._marked(text))

    def _marked(self, text: str) -> Content:
        """Return a message with the names in it marked."""
        said = safe(text)
        # Only where nothing was taken out of the text on its way do places in it stay the same.
        for start, end in self._names_in(text) if said.plain == text else ():
            said = said.stylize("bold $text-warning underline", start, end)
        return said

    def on_data_table_row_selected(self, event: DataTable.RowSelected) -> None:
        self.action_take()

    def action_tick(self) -> None:
        """Take the line under the cursor, or leave it out."""
        offer = self._pointed
        if offer is None or offer.standing == "there":
            self.app.bell()
            return
        self._turned ^= {offer.key}
        self._show()
        self.query_one(Rows).action_cursor_down()

    def action_all(self) -> None:
        """Take everything that would be taken by itself; if that is taken already, nothing."""
        offered = [offer for offer in self._offers() if offer.standing == "offered"]
        all_taken = all(map(self._is_taken, offered))
        self._turned = {offer.key for offer in offered} if all_taken else set()
        self._show()

    def action_since(self) -> None:
        """Choose from when on the chat is read."""
        t, state = self.qz.t, self._shell.state
        begun = [item for item in state.items.values() if item.begun_at is not None]
        offers = [
            Possibility(item.id, t("feedback-from", time=wall(state, item.begun_at or 0), title=item.title))
            for item in reversed(begun)
        ]

        def chosen(id_: str | None) -> None:
            if id_ is not None:
                self._since = next((item for item in begun if item.id == id_), None)
                self._show()

        wish = self._since.id if self._since is not None else ALL
        choice = Choose(t("feedback-from-when"), [*offers, Possibility(ALL, t("feedback-from-all"))], wish=wish)
        self.app.push_screen(choice, chosen)

    def action_take(self) -> None:
        """Write what is ticked onto the sheet, without names; the list stays, and more may come."""
        sheet = self._shell.state.sheets.get(self._sheet)
        taken = [offer for offer in self._offers() if self._is_taken(offer)]
        if sheet is None:
            self.qz.say("session-sheet-unknown", bad=True)
            return
        if not taken:
            self.qz.say("feedback-none-taken")
            return
        try:
            commands = add_commands(sheet, [offer.said.text for offer in taken])
        except ValidationError as error:
            problem = error.errors()[0]
            self.qz.say(problem["type"], bad=True, **problem.get("ctx", {}))
            return
        if all(self._shell.send(command) for command in commands):
            self._turned -= {offer.key for offer in taken}
            self.qz.say("feedback-taken", count=len(taken))
        self._show()
