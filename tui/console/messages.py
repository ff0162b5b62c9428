"""Messages to one table or to all, what was sent, and what is announced: with a tick for the call's own broadcast."""

from __future__ import annotations

from rich.cells import cell_len
from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import DataTable, Input, Static

from qzlive.session.announcements import Planned, planned
from qzlive.session.clock import MINUTE, wall
from qzlive.session.commands.plenary import TickBroadcast
from qzlive.session.seating import table_order, title_of
from qzlive.session.state import Message, State
from qzlive.tables import chat_pieces
from qzlive.text import editable

from ..dialogs import AskText
from ..outline.dialogs import Choose, Possibility
from ..text import safe
from .panel import Panel
from .rows import Rows
from .sending import send
from .steady_table import Cell, Column, SteadyTable

ALL = "all"
DRAFT = "message"


def targets(state: State) -> tuple[str, ...]:
    """Return the ids of the open tables by breakout, topic and label."""
    tables = (table for table in state.tables.values() if not table.closed)
    return tuple(table.id for table in sorted(tables, key=table_order(state)))


class MessagesPanel(Panel):
    """What is announced in the running or the next breakout, then what was sent, the last on top; below it the line in
    which the next message is written."""

    SCOPE = "messages"
    LISTENS = frozenset({"picture", "pending", "presence"})

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._target: str | None = None
        self._reached: set[str] = set()
        """Messages to a table of which somebody has been there since."""

    def compose(self) -> ComposeResult:
        yield Rows(id="sent")
        yield Static(id="message")
        with Horizontal(id="write"):
            yield Static(id="target")
            yield Input(placeholder=self.t("messages-write"), id="new")

    def enter(self) -> None:
        self.show()
        self.screen.set_focus(self.query_one(Rows))
        draft = self.qz.link.drafts.get(DRAFT, "")
        if draft and not self.query_one(Input).value:
            self.query_one(Input).value = editable(draft)

    def leave(self) -> None:
        """The next message goes to all again; one that is half written stays with whom it is meant for."""
        if not self.query_one(Input).value.strip():
            self._target = None

    def tick(self) -> None:
        self._show_list()

    def show(self) -> None:
        state, t = self.state, self.t
        if self._target is not None and self._target not in state.tables:
            self._target = None
        self._show_list()
        self.query_one("#target", Static).update(safe(t("messages-target", to=self._whom())))
        self._show_message()

    def _show_list(self) -> None:
        state, t = self.state, self.t
        # As wide as the longest of what it may say.
        states = [t("messages-nobody"), t("messages-now"), t("messages-missed"), t("messages-ahead", minutes=99)]
        columns = (
            Column("at", t("messages-at"), 5),
            Column("to", t("messages-to"), 5),
            Column("sent", t("messages-sent"), max(3, cell_len(t("messages-sent")))),
            Column("mark", "", max(map(cell_len, states))),
            Column("text", t("messages-text")),
        )
        waiting = {text for pending in self.qz.link.pending for text in pending.texts}
        announced = {one.key: self._announced(one) for one in self._announcements}
        messages = {
            message.id: (
                (wall(state, message.at), "dim"),
                (self._label(message.table), "bold"),
                self._ticked(message.id),
                self._mark(message, waiting),
                (message.text, ""),
            )
            for message in reversed(state.messages)
        }
        self.query_one(Rows).fill(columns, {**announced, **messages})

    @property
    def _announcements(self) -> tuple[Planned, ...]:
        return planned(self.state, self.qz.link.now())

    def _announced(self, one: Planned) -> tuple[Cell, ...]:
        t, wait = self.t, -(-(one.at - self.qz.link.now()) // MINUTE)
        ahead = t("messages-ahead", minutes=wait) if 0 < wait < 100 else ""
        said = {"now": t("messages-now"), "missed": t("messages-missed"), "ahead": ahead, "sent": ""}[one.sending]
        style = {"now": "bold yellow", "ahead": "", "missed": "dim", "sent": "dim"}[one.sending]
        return (
            (wall(self.state, one.at), "dim"),
            (t("messages-all"), style),
            self._ticked(one.key),
            (said, style),
            (t("messages-announcement", text=one.text), style),
        )

    def _ticked(self, what: str) -> Cell:
        return ("✓", "green") if what in self.state.broadcast else ("–", "dim")

    def _whom(self) -> str:
        label = self._label(self._target)
        nobody = self._target is not None and not self._somebody(self._target)
        return f"{label} ({self.t('messages-nobody')})" if nobody else label

    def _somebody(self, table: str) -> bool:
        """Return whether a host of the table is connected."""
        presence, seats = self.qz.link.presence, self.state.seats.values()
        points = {seat.id for seat in seats if seat.table == table}
        return presence is not None and any(device.get("seat") in points for device in presence.devices)

    def _mark(self, message: Message, waiting: set[str]) -> Cell:
        if message.text in waiting:
            return "…", "dim"
        if message.table is None or self._somebody(message.table):
            self._reached.add(message.id)
        return ("✓", "dim") if message.id in self._reached else (self.t("messages-nobody"), "yellow")

    def _label(self, table: str | None) -> str:
        if table is None:
            return self.t("messages-all")
        known = self.state.tables.get(table)
        return known.label if known is not None else "?"

    @property
    def _pointed(self) -> Message | Planned | None:
        key = self.query_one(Rows).key
        said = next((message for message in self.state.messages if message.id == key), None)
        return said or next((one for one in self._announcements if one.key == key), None)

    @on(SteadyTable.Pointed)
    def _show_message(self) -> None:
        pointed = self._pointed
        text = pointed.text if pointed is not None else self.t("messages-none")
        self.query_one("#message", Static).update(safe(text))

    @on(DataTable.RowSelected)
    def _selected(self) -> None:
        self.action_copy()

    @on(Input.Changed, "#new")
    def _draft(self, event: Input.Changed) -> None:
        self.qz.link.draft(DRAFT, event.value)

    @on(Input.Submitted, "#new")
    def _submitted(self, event: Input.Submitted) -> None:
        if event.value.strip() and self._send(event.value):
            event.input.clear()

    def _send(self, text: str) -> bool:
        """Send a text to whom the line names; what cannot be sent stays where it was typed."""
        if message := send(self.qz, self._target, text):
            self.query_one(Rows).select(message)
        return bool(message)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Say in the footer how to get back to the list only where that is not already the case."""
        return action != "list" or self.query_one(Input).has_focus

    def action_write(self) -> None:
        """Go to the line in which a message is written."""
        self.screen.set_focus(self.query_one(Input))

    def action_target(self) -> None:
        """Choose who gets the next message."""

        def chosen(key: str | None) -> None:
            if key is not None:
                self._target = None if key == ALL else key
                self.show()
                self.action_write()

        state = self.state
        offers = [Possibility(ALL, self.t("messages-to-all"))]
        for id_ in targets(state):
            table = state.tables[id_]
            title = title_of(state, table)
            offers.append(Possibility(id_, self.t("messages-to-table", label=table.label, title=title)))
        self.app.push_screen(Choose(self.t("messages-whom"), offers, wish=self._target or ALL), chosen)

    def action_longer(self) -> None:
        """Write or paste a message of several lines."""
        line = self.query_one(Input)

        def written(text: str | None) -> None:
            if text is not None and text.strip() and self._send(text):
                line.clear()

        question = self.t("messages-longer", to=self._label(self._target))
        self.app.push_screen(AskText(question, value=line.value, take=self.t("messages-send")), written)

    def action_list(self) -> None:
        """Go back from the line to the list."""
        self.screen.set_focus(self.query_one(Rows))

    def action_copy(self) -> None:
        """Show the text under the cursor to be copied, for those who only see the call's chat or its broadcasts."""
        if (pointed := self._pointed) is not None:
            table = pointed.table if isinstance(pointed, Message) else None
            title = self.t("messages-copy", to=self._label(table))
            self.give(title, f"{self.state.name}-{self.t('messages-file')}.txt", chat_pieces(pointed.text.splitlines()))

    def action_tick(self) -> None:
        """Note that the text under the cursor was also sent by the call's own broadcast, or that it was not."""
        if (pointed := self._pointed) is not None:
            what = pointed.id if isinstance(pointed, Message) else pointed.key
            self.qz.copied.discard(what)
            self.send(TickBroadcast(what=what, sent=what not in self.state.broadcast))
