"""Messages to one table or to all, and what was sent."""

from __future__ import annotations

from pydantic import ValidationError
from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import DataTable, Input, Static
from uuid6 import uuid7

from qzlive.session.clock import wall
from qzlive.session.commands.texts import SendMessage
from qzlive.session.state import Message, State
from qzlive.tables import chat_pieces
from qzlive.text import editable, visible

from ..dialogs import AskText
from ..outline.dialogs import Choose, Possibility
from ..text import safe
from .forms import fault
from .panel import Panel
from .rows import Rows
from .steady_table import Cell, Column, SteadyTable

ALL = "all"
DRAFT = "message"


def targets(state: State) -> tuple[str, ...]:
    """Return the ids of the open tables by breakout and label."""
    phases = list(state.breakouts)
    tables = (table for table in state.tables.values() if not table.closed)
    return tuple(t.id for t in sorted(tables, key=lambda t: (phases.index(t.breakout), t.topic, t.label)))


class MessagesPanel(Panel):
    """What was sent, the last on top; below it the line in which the next one is written."""

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

    def show(self) -> None:
        state, t = self.state, self.t
        if self._target is not None and self._target not in state.tables:
            self._target = None
        columns = (
            Column("at", t("messages-at"), 5),
            Column("mark", "", max(1, len(t("messages-nobody")))),
            Column("to", t("messages-to"), 5),
            Column("text", t("messages-text")),
        )
        waiting = {text for pending in self.qz.link.pending for text in pending.texts}
        rows = {
            message.id: (
                (wall(state, message.at), "dim"),
                self._mark(message, waiting),
                (self._label(message.table), "bold"),
                (message.text, ""),
            )
            for message in reversed(state.messages)
        }
        self.query_one(Rows).fill(columns, {id_: tuple(cells) for id_, cells in rows.items()})
        self.query_one("#target", Static).update(safe(t("messages-target", to=self._whom())))
        self._show_message()

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
    def _pointed(self) -> Message | None:
        key = self.query_one(Rows).key
        return next((message for message in self.state.messages if message.id == key), None)

    @on(SteadyTable.Pointed)
    def _show_message(self) -> None:
        message = self._pointed
        said = message.text if message is not None else self.t("messages-none")
        self.query_one("#message", Static).update(safe(said))

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
        try:
            command = SendMessage(message=str(uuid7()), table=self._target, text=text)
        except ValidationError as error:
            self.notify(visible(fault(error, {}, self.t)), severity="error", markup=False)
            return False
        if not self.send(command):
            return False
        self.query_one(Rows).select(command.message)
        return True

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
            title = state.topics[table.topic].title
            offers.append(Possibility(id_, self.t("messages-to-table", label=table.label, title=title)))
        self.app.push_screen(Choose(self.t("messages-whom"), offers, wish=self._target or ALL), chosen)

    def action_longer(self) -> None:
        """Write or paste a message of several lines."""
        line = self.query_one(Input)

        def written(text: str | None) -> None:
            if text is not None and text.strip() and self._send(text):
                line.clear()

        question = self.t("messages-longer", to=self._label(self._target))
        self.app.push_screen(AskText(question, value=line.value), written)

    def action_list(self) -> None:
        """Go back from the line to the list."""
        self.screen.set_focus(self.query_one(Rows))

    def action_copy(self) -> None:
        """Show the message under the cursor as a text to copy, for those who only see the call's chat."""
        if (message := self._pointed) is not None:
            title = self.t("messages-copy", to=self._label(message.table))
            pieces = chat_pieces(message.text.splitlines())
            self.give(title, f"{self.state.name}-message.txt", pieces)
