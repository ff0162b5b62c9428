"""The plenary: topic by topic who speaks, for how long, with which points, and who is next."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widgets import DataTable, Digits, Static

from qzlive.session.base import Command
from qzlive.session.commands.plenary import GiveFloor, OrderTurns, SetScreen, SetTurn
from qzlive.session.plenary import Share, TopicTurn, item_of, share, turns
from qzlive.session.state import AgendaItem, ItemKind, Sheet

from ...dialogs import Confirm
from ...outline.dialogs import Choose, Possibility
from ...text import safe
from ..feeds.panel import FeedsPanel
from ..panel import Panel
from ..rows import Rows
from ..steady_table import Cell, Column, SteadyTable
from .data import MARKS, head, named, number_of, speaker
from .keys import rare_keys
from .lines import WriteLines
from .points import Points
from .slide import Slide
from .stars import Stars
from .tasks import TaskList
from .turn_form import turn_form
from .ways import take_feedback

SIDE_BY_SIDE = 110
"""From this width on the points stand beside the topics."""
READABLE = 90
"""Of more columns than these the letters are small in a shared picture."""
_KNOWN = frozenset({"give", "earlier", "later"})


class PlenaryPanel(Panel):
    """The turns, above them the one who speaks, with them the points of the topic under the cursor. One key shows the
    tasks of all sheets in their place."""

    SCOPE = "plenary"

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._followed: int | None = None

    def compose(self) -> ComposeResult:
        with Vertical(id="plenary-turns"):
            with Horizontal(id="speaking"):
                yield Digits(id="floor")
                with Vertical(id="floor-about"):
                    yield Static(id="floor-topic")
                    yield Static(id="floor-speaker")
                    yield Static(id="floor-next")
            yield Static(id="floor-time")
            with Horizontal(id="turns-and-points"):
                yield Rows(id="turns")
                yield Points(id="points", can_focus=False)
            yield Static(safe(rare_keys(self.app, self.SCOPE, self.t, without=_KNOWN)), id="plenary-keys")
        yield TaskList(id="task-list")

    def on_resize(self, event: events.Resize) -> None:
        self.set_class(event.size.width < SIDE_BY_SIDE, "-narrow")
        self.show()

    @property
    def in_tasks(self) -> bool:
        """Whether the tasks are shown instead of the turns."""
        return self.has_class("-tasks")

    def enter(self) -> None:
        if self.in_tasks:
            self.query_one(TaskList).enter()
        else:
            self.show()
            self.screen.set_focus(self.query_one("#turns", Rows))

    def tick(self) -> None:
        if not self.in_tasks:
            self._show_head()

    @property
    def _turns(self) -> tuple[TopicTurn, ...]:
        return turns(self.state, self.qz.link.now())

    @property
    def _pointed(self) -> TopicTurn | None:
        key = self.query_one("#turns", Rows).key
        return next((turn for turn in self._turns if str(turn.topic.number) == key), None)

    def show(self) -> None:
        self._show_head()
        rows = self.query_one("#turns", Rows)
        rows.fill(self._columns(), {str(turn.topic.number): self._cells(turn) for turn in self._turns})
        current = self.state.plenary.current
        if current != self._followed:
            self._followed = current
            if current is not None:
                rows.select(str(current))
        self._show_points()

    def _show_head(self) -> None:
        said = head(self.state, self._turns, self.qz.link.now(), self.t)
        digits = self.query_one("#floor", Digits)
        digits.update(said.digits)
        digits.set_class(said.over, "-over")
        digits.set_class(said.soon, "-soon")
        self.query_one("#floor-topic", Static).update(safe(said.title, "bold"))
        self.query_one("#floor-speaker", Static).update(safe(said.speaks))
        self.query_one("#floor-next", Static).update(safe(said.following))
        self.query_one("#floor-time", Static).update(safe(said.time))

    def _columns(self) -> tuple[Column, ...]:
        t = self.t
        return (
            Column("mark", "", 1),
            Column("number", t("plenary-number"), 3),
            Column("topic", t("plenary-title")),
            Column("speaker", t("plenary-speaker"), 22),
            Column("minutes", t("plenary-minutes"), 4),
            Column("stars", "★", 2),
        )

    def _cells(self, turn: TopicTurn) -> tuple[Cell, ...]:
        style = {"now": "bold", "done": "dim"}.get(turn.status, "")
        return (
            (MARKS[turn.status], "bold green" if turn.status == "now" else style),
            (number_of(self.state, turn), style),
            (turn.topic.title, style),
            (speaker(turn, self.t), style if turn.speaker and not turn.proposed else "dim"),
            (str(turn.minutes) if turn.minutes else "–", style),
            (str(turn.starred) if turn.starred else "–", style if turn.starred else "yellow"),
        )

    @on(SteadyTable.Pointed, "#turns")
    def _show_points(self) -> None:
        turn = self._pointed
        self.query_one(Points).tell(named(self.state, turn, self.t) if turn is not None else "", turn, self.t)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """While the tasks are shown the keys are theirs."""
        return not self.in_tasks

    def _give(self, topic: int | None) -> None:
        """Give a topic the floor; shared windows that show the plenary go along."""
        self.send(GiveFloor(topic=topic))
        if self.state.screen.view == "plenary":
            self.send(SetScreen(view="plenary", topic=topic))

    def action_next(self) -> None:
        """Give the floor to the next topic; after the last one nobody has it."""
        following = next((turn for turn in self._turns if turn.status == "next"), None)
        if following is not None:
            self._give(following.topic.number)
        elif self.state.plenary.current is not None:
            self._give(None)
        else:
            self.qz.say("plenary-all-spoken")

    def action_back(self) -> None:
        """Give the floor back to the topic that had it before; before the first, to nobody."""
        spoken, current = self.state.plenary.spoken, self.state.plenary.current
        known = [topic for topic in spoken if topic in self.state.topics and topic != current]
        if known:
            self._give(known[-1])
        elif current is not None:
            self._give(None)

    @on(DataTable.RowSelected, "#turns")
    def _selected(self) -> None:
        self.action_give()

    def action_give(self) -> None:
        """Give the floor to the topic under the cursor."""
        turn = self._pointed
        if turn is not None and turn.status != "now":
            self._give(turn.topic.number)
            self.qz.say("plenary-given", topic=named(self.state, turn, self.t))

    def action_turn(self) -> None:
        """Say who speaks for the topic under the cursor, and how long."""
        turn, t = self._pointed, self.t
        if turn is None:
            return
        rest = share(self.state, self.qz.link.now(), self._turns)
        title = named(self.state, turn, t)
        self.app.push_screen(turn_form(turn, title, rest.minutes if rest is not None else 0, t), self._sent)

    def _sent(self, command: Command | None) -> None:
        if command is not None:
            self.send(command)

    def action_share(self) -> None:
        """Give each topic that has not begun the same time."""
        rest = share(self.state, self.qz.link.now(), self._turns)
        if rest is None or not rest.minutes:
            self.qz.say("plenary-nothing-to-share")
            return
        ahead = [turn for turn in self._turns if turn.status in ("next", "ahead")]
        if len({turn.minutes for turn in ahead}) == 1:
            self._share(rest)
            return

        def answered(yes: bool | None) -> None:
            if yes:
                self._share(rest)

        # Different minutes were set by hand; a time that was shared before is the same for all.
        t, count = self.t, sum(turn.minutes > 0 for turn in ahead)
        question = t("plenary-share-over", count=count, minutes=rest.minutes)
        self.app.push_screen(Confirm(question, t("plenary-share-yes"), t("plenary-share-no")), answered)

    def _share(self, rest: Share) -> None:
        given = self.state.plenary.turns
        for turn in self._turns:
            if turn.status in ("next", "ahead"):
                known = given.get(turn.topic.number)
                said = known.speaker if known is not None else ""
                self.send(SetTurn(topic=turn.topic.number, speaker=said, minutes=min(120, rest.minutes)))
        self.qz.say("plenary-shared", topics=rest.topics, minutes=rest.minutes)

    def action_earlier(self) -> None:
        self._move(-1)

    def action_later(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        """Let the topic under the cursor speak earlier or later."""
        turn = self._pointed
        if turn is None:
            return
        order = [one.topic.number for one in self._turns]
        place = order.index(turn.topic.number)
        if 0 <= place + by < len(order):
            order[place], order[place + by] = order[place + by], order[place]
            self.send(OrderTurns(topics=tuple(order)))
            self.query_one("#turns", Rows).select(str(turn.topic.number))

    def action_stars(self) -> None:
        """Choose the starred points of the topic under the cursor."""
        if (turn := self._pointed) is not None:
            self.app.push_screen(Stars(self.qz, turn.topic.number))

    def action_big(self) -> None:
        """Show the present topic large, to be shared."""
        self.app.push_screen(Slide(self.qz, self.action_next, self.action_back))
        if self.app.size.width > READABLE:
            self.qz.say("plenary-larger")

    def action_add(self) -> None:
        """Write down what is said to the topic that speaks, or without one to that under the cursor."""
        turn = next((turn for turn in self._turns if turn.status == "now"), None) or self._pointed
        if turn is None:
            return
        t, title = self.t, named(self.state, turn, self.t)
        sheets = {one.sheet.id: one for one in turn.tables}
        if len(sheets) < 2:
            for sheet in sheets:
                self._write(sheet, t("plenary-add", topic=title))
            return

        def chosen(sheet: str | None) -> None:
            if sheet is not None:
                self._write(sheet, t("plenary-add-to", topic=title, label=sheets[sheet].table.label))

        offers = [
            Possibility(id_, t("plenary-table", label=one.table.label, count=one.entries))
            for id_, one in sheets.items()
        ]
        self.app.push_screen(Choose(t("plenary-which-table", topic=title), offers), chosen)

    def action_conclude(self) -> None:
        """Write down a conclusion of the plenary."""
        self._with_item("summary", lambda item: self._write(self._sheet(item).id, self.t("plenary-conclude")))

    def action_feedback(self) -> None:
        """Take the feedback of the closing round: typed, pasted or from the chat."""
        self._with_item("feedback", lambda item: take_feedback(self.qz, self._sheet(item).id, self._followed_chat))

    def _followed_chat(self) -> Path | None:
        """The chat that the view of people follows."""
        # A view that was never made follows none.
        files = [view.feeds.chat.file for view in self.screen.query(FeedsPanel)]
        return next((file.path for file in files if file is not None), None)

    def _sheet(self, item: AgendaItem) -> Sheet:
        return self.state.sheet_of(item=item.id)

    def _write(self, sheet: str, title: str) -> None:
        self.app.push_screen(WriteLines(self.qz, sheet, title))

    def _with_item(self, kind: ItemKind, go: Callable[[AgendaItem], object]) -> None:
        """Go on with the agenda item of a kind; a plan that has none lets a moderator choose one."""
        state = self.state
        item = item_of(state, kind)
        if item is not None:
            go(item)
            return

        def chosen(id_: str | None) -> None:
            if id_ is not None:
                go(state.items[id_])

        offers = [Possibility(one.id, one.title) for one in state.items.values()]
        if offers:
            self.app.push_screen(Choose(self.t(f"plenary-no-{kind}-item"), offers, wish=offers[-1].id), chosen)

    def action_tasks(self) -> None:
        """Show tasks and agreements of all sheets."""
        self.add_class("-tasks")
        self.enter()

    @on(TaskList.Left)
    def _left_tasks(self) -> None:
        """Show the turns again."""
        self.remove_class("-tasks")
        self.enter()
