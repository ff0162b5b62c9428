"""The programme with its clock: what runs, what is left, what comes, and what to do about an overrun."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widgets import DataTable, Digits, Static

from qzlive.session.announcements import due, following
from qzlive.session.base import Command
from qzlive.session.chat import texts
from qzlive.session.clock import MINUTE, course, left, wall
from qzlive.session.commands.agenda import BeginItem, EndAgenda, ResizeItem, Unstart
from qzlive.session.state import AgendaItem
from qzlive.tables import chat_pieces

from ..dialogs import Confirm
from ..outline.dialogs import Choose, Possibility
from ..status import minutes
from ..text import safe
from .panel import Panel
from .programme_data import ItemLine, lines, overrun
from .rows import Rows
from .steady_table import Cell, Column, SteadyTable
from .text_forms import item_form


class ProgrammePanel(Panel):
    """The list of items, above it the clock, below it what there is to say about the one under the cursor."""

    SCOPE = "programme"

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._followed: str | None = None

    def compose(self) -> ComposeResult:
        with Horizontal(id="running"):
            yield Digits(id="rest")
            with Vertical(id="about"):
                yield Static(id="title")
                yield Static(id="span")
                yield Static(id="following")
        yield Static(id="overrun", classes="call")
        yield Static(id="announce", classes="call")
        yield Rows(id="items")
        yield Static(id="detail")

    def enter(self) -> None:
        self.show()
        self.screen.set_focus(self.query_one(Rows))

    def tick(self) -> None:
        self.show()

    def show(self) -> None:
        state, table = self.state, self.query_one(Rows)
        self._show_clock()
        self._show_overrun()
        self._show_announcement()
        table.fill(self._columns(), {line.id: self._cells(line) for line in lines(state, self.qz.link.now())})
        if state.current is not None and state.current != self._followed:
            self._followed = state.current
            table.select(state.current)
        self._show_detail()

    def _columns(self) -> tuple[Column, ...]:
        t = self.t
        return (
            Column("mark", "", 1),
            Column("planned", t("programme-planned"), 7),
            Column("now", t("programme-now"), 5),
            Column("begun", t("programme-begun"), 8),
            Column("minutes", t("programme-minutes"), 7),
            Column("title", t("programme-item")),
        )

    @staticmethod
    def _cells(line: ItemLine) -> tuple[Cell, ...]:
        style = "bold" if line.current else "dim" if line.done else ""
        mark = "▶" if line.current else "✓" if line.done and line.begun else ""
        plain = (mark, line.planned, line.now, line.begun, line.minutes, line.title)
        return tuple((text, "yellow" if name == 2 else style) for name, text in enumerate(plain))

    def _show_clock(self) -> None:
        state, now, t = self.state, self.qz.link.now(), self.t
        running = course(state, now)
        digits, current, following = self.query_one("#rest", Digits), running.current, running.following
        rest = left(state, now)
        digits.update(minutes(rest).replace("−", "-") if current else wall(state, now))
        digits.set_class(rest < 0, "-over")
        digits.set_class(current is not None and 0 <= rest <= 5 * MINUTE, "-soon")
        title = current.item.title if current else state.title
        self.query_one("#title", Static).update(safe(title, "bold"))
        if current is not None:
            end = (current.item.begun_at or now) + current.item.length * MINUTE
            span = t("programme-span", start=wall(state, current.begins_at), end=wall(state, end))
            span = f"{span} · {self._lag(running.behind)}"
        else:
            span = t("programme-over") if state.ended_at else t("programme-before")
        self.query_one("#span", Static).update(safe(span))
        said = ""
        if following is not None:
            code = "programme-following" if current is not None else "programme-first"
            said = t(code, time=wall(state, following.begins_at), title=following.item.title)
        elif current is not None:
            said = t("programme-last", time=wall(state, running.ends_at))
        self.query_one("#following", Static).update(safe(said))

    def _lag(self, behind: int) -> str:
        lag = int(behind / MINUTE)
        if not lag:
            return self.t("programme-in-time")
        return self.t("console-behind", minutes=abs(lag), late="yes" if lag > 0 else "no")

    def _show_overrun(self) -> None:
        state, t, call = self.state, self.t, self.query_one("#overrun", Static)
        over = overrun(state, self.qz.link.now())
        call.display = over is not None
        if over is None:
            return
        times = [f"{wall(state, slot.begins_at)} {slot.item.title}" for slot in over.ahead]
        end = t("programme-new-end", time=wall(state, over.ends_at), planned=wall(state, over.planned_end))
        said = t("programme-overrun", minutes=over.minutes, times=" · ".join([*times, end]))
        keys = t("programme-overrun-keys") if over.ahead else t("programme-overrun-last")
        call.update(safe(f"{said}\n", "").append(safe(keys, "bold")))

    def _show_announcement(self) -> None:
        state, t, call = self.state, self.t, self.query_one("#announce", Static)
        now = self.qz.link.now()
        said, ahead, asked = due(state, now), following(state, now), self.qz.asked_for
        # What the notice above all views hands over need not stand here too.
        noticed = said is not None and asked is not None and asked.planned is not None and asked.planned.key == said.key
        missed = said is not None and said.sending == "missed" and said.key not in self.qz.copied
        call.display = ahead is not None or (said is not None and not noticed)
        if said is not None and missed and not noticed:
            call.update(safe(t("programme-announce-missed", text=said.text)))
        elif ahead is not None:
            call.update(safe(t("programme-announce-next", wait=minutes(ahead.at - now), text=ahead.text)))
        elif said is not None:
            call.update(safe(t("programme-announce-given", text=said.text)))

    @property
    def _pointed(self) -> AgendaItem | None:
        return self.state.items.get(self.query_one(Rows).key or "")

    @on(SteadyTable.Pointed)
    def _show_detail(self) -> None:
        item, state = self._pointed, self.state
        if item is None:
            self.query_one("#detail", Static).update(safe(""))
            return
        asked = state.breakouts[item.breakout].questions if item.breakout else ()
        said = [*([self.t("programme-speaker", name=item.speaker)] if item.speaker else ()), *item.notes, *asked]
        self.query_one("#detail", Static).update(safe("\n".join(f"· {line}" for line in said)))

    @on(DataTable.RowSelected)
    def _selected(self) -> None:
        self.action_go()

    def action_go(self) -> None:
        """Go to the item under the cursor, after asking."""
        item, t = self._pointed, self.t
        if item is None or item.id == self.state.current:
            return
        if self.state.started_at is None:
            self._ask_start(item.id)
            return

        def answered(yes: bool | None) -> None:
            if yes:
                self._begin(item.id)

        question = t("programme-go-to", title=item.title)
        self.app.push_screen(Confirm(question, t("programme-go"), t("programme-stay"), dangerous=False), answered)

    def _ask_start(self, item: str) -> None:
        """Start after asking: what hosts write counts from then on."""
        t = self.t

        def answered(yes: bool | None) -> None:
            if yes:
                self._begin(item)

        title = self.state.items[item].title
        first = item == next(iter(self.state.items))
        question = t("programme-start") if first else t("programme-start-with", title=title)
        dialog = Confirm(question, t("programme-start-yes"), t("programme-start-no"), dangerous=False)
        self.app.push_screen(dialog, answered)

    def _begin(self, item: str) -> None:
        self.send(BeginItem(item=item, current=self.state.current))
        # The next key may come before the screen is painted anew, and means the item that has just begun.
        self._followed = item
        self.query_one(Rows).select(item)

    def action_next(self) -> None:
        """Start, or go on to the next item; after the last one the end is offered."""
        following = course(self.state, self.qz.link.now()).following
        if following is not None and self.state.started_at is None:
            self._ask_start(following.item.id)
        elif following is not None:
            self._begin(following.item.id)
        elif self.state.current is not None:
            self.action_end()

    def action_back(self) -> None:
        """Go back to the item before; from the first one to before the start, after asking."""
        order, current, t = list(self.state.items), self.state.current, self.t
        if current is None:
            return
        if place := order.index(current):
            self._begin(order[place - 1])
            return

        def answered(yes: bool | None) -> None:
            if yes:
                self.send(Unstart())

        self.app.push_screen(Confirm(t("programme-unstart"), t("programme-unstart-yes"), t("programme-stay")), answered)

    def action_longer(self) -> None:
        self._resize(1)

    def action_shorter(self) -> None:
        self._resize(-1)

    def action_five_longer(self) -> None:
        self._resize(5)

    def action_five_shorter(self) -> None:
        self._resize(-5)

    def _resize(self, by: int) -> None:
        """Make the item under the cursor longer or shorter."""
        item = self._pointed
        if item is None:
            return
        if item.ended_at is not None:
            self.qz.say("programme-done-already")
        elif item.length + by < 1:
            self.qz.say("session-item-too-short", length=item.length)
        else:
            self.send(ResizeItem(item=item.id, minutes=by))
            self.qz.say("programme-resized", title=item.title, minutes=item.length + by)

    def action_shift(self) -> None:
        """Take the overrun as it is: everything that follows begins later."""
        if (over := overrun(self.state, self.qz.link.now())) is None:
            self.qz.say("programme-no-overrun")
        else:
            self.send(ResizeItem(item=over.item, minutes=over.minutes))

    def action_take_minutes(self) -> None:
        """Let an item that is ahead give the minutes of the overrun, so that the rest stays where it is."""
        over, t = overrun(self.state, self.qz.link.now()), self.t
        if over is None or not over.ahead:
            self.qz.say("programme-no-overrun")
            return

        def chosen(giver: str | None) -> None:
            if giver is not None:
                self.send(ResizeItem(item=over.item, minutes=over.minutes, take_from=giver))

        offers = [self._giver(slot.item, over.minutes) for slot in over.ahead]
        self.app.push_screen(Choose(t("programme-take-from", minutes=over.minutes), offers), chosen)

    def _giver(self, item: AgendaItem, wanted: int) -> Possibility:
        rest = item.length - wanted
        params = {"title": item.title, "minutes": item.length, "rest": max(0, rest)}
        text = self.t("programme-giver" if rest >= 1 else "programme-giver-too-short", params)
        return Possibility(item.id, text, open=rest >= 1)

    def action_announce(self) -> None:
        """Show the announcement that is due, else the next one, to be read out or copied."""
        state, now = self.state, self.qz.link.now()
        one = due(state, now) or following(state, now)
        if one is None:
            self.qz.say("programme-no-announcement")
            return
        if one.sending != "ahead":
            self.qz.copied.add(one.key)
        self.give(self.t("programme-announcement"), f"{state.name}-announcement-{one.minutes}.txt", (one.text,))
        self.show()

    def action_chat(self) -> None:
        """Choose one of the texts for the chat; the one that fits the present step stands first."""
        found = {text.name: text for text in texts(self.state, self.qz.link.now(), self.t)}

        def chosen(name: str | None) -> None:
            if name is not None:
                text = found[name]
                pieces = chat_pieces(text.lines, header=text.title)
                self.give(self.t("programme-chat-title"), f"{self.state.name}-{name}.txt", pieces)

        offers = [Possibility(name, text.title) for name, text in found.items()]
        self.app.push_screen(Choose(self.t("programme-chat"), offers), chosen)

    def action_change(self) -> None:
        """Change the texts of the item under the cursor."""
        if (item := self._pointed) is not None:
            self.app.push_screen(item_form(item, self.t), self._changed_item)

    def _changed_item(self, command: Command | None) -> None:
        if command is not None:
            self.send(command)

    def action_end(self) -> None:
        t = self.t

        def answered(yes: bool | None) -> None:
            if yes:
                self.send(EndAgenda())

        if self.state.started_at is None:
            self.qz.say("session-not-started")
        elif self.state.ended_at is None:
            self.app.push_screen(Confirm(t("programme-end"), t("programme-end-yes"), t("programme-end-no")), answered)
