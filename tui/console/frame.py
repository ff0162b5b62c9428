"""What stands around the views: the line with the clock, the names of the views, what needs an answer now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from urllib.parse import urlsplit

from rich.cells import cell_len
from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.message import Message
from textual.widgets import Static

from qzlive.language import Catalogue
from qzlive.session.cafe_clock import running_round
from qzlive.session.clock import MINUTE, course, left, wall
from qzlive.session.state import State

from ..link.link import Link
from ..status import minutes
from ..text import safe


def now_line(state: State, now: int, t: Catalogue) -> str:
    """Return what is left of what runs, how far the event is behind its plan, and what runs: the title last, because
    it is cut off where a line is short."""
    if not state.items:
        return t("console-connecting")
    running = course(state, now)
    if running.current is None:
        return t("console-ended" if state.ended_at else "console-not-started", title=state.title)
    round_ = running_round(state, running.current.item.breakout or "")
    rest, title = left(state, now), running.current.item.title
    if round_ is not None:
        rest, title = round_.left(now), t("cafe-top", number=round_.number, of=round_.of, title=title)
    lag = int(running.behind / MINUTE)
    return t(
        "console-running",
        title=title,
        left=minutes(abs(rest)),
        over="yes" if rest < 0 else "no",
        lag=f" ({'+' if lag > 0 else '−'}{abs(lag)})" if lag else "",
    )


class TopLine(Static):
    """Clock, what runs, what is left."""

    def show(self, state: State, now: int, t: Catalogue) -> None:
        """Repaint for this moment."""
        clock = wall(state, now) if state.items else ""
        self.update(safe(f" {clock}  ", "bold").append(safe(now_line(state, now, t))))


class ViewTab(Static):
    """The name of a view with its key; a click goes there."""

    class Chosen(Message):
        def __init__(self, scope: str) -> None:
            super().__init__()
            self.scope = scope

    def __init__(self, number: int, scope: str, title: str, short: str) -> None:
        super().__init__()
        self.scope = scope
        self._number, self._title, self._short = number, title, short

    @property
    def room(self) -> int:
        """Columns of the whole name with a margin on both sides."""
        return cell_len(f" {self._number} {self._title} ")

    def tell(self, *, short: bool) -> None:
        """Show the whole name or the short one."""
        self.update(safe(f"{self._number}", "bold").append(safe(f" {self._short if short else self._title}")))

    def on_click(self, event: events.Click) -> None:
        event.stop()
        self.post_message(self.Chosen(self.scope))


class ViewBar(Horizontal):
    """The views in the order of their keys, the one in front marked."""

    def __init__(self, scopes: tuple[str, ...], t: Catalogue) -> None:
        super().__init__(id="views")
        self._scopes, self._t = scopes, t

    def compose(self) -> ComposeResult:
        for number, scope in enumerate(self._scopes, 1):
            title, short = self._t(f"console-{scope}"), f"console-{scope}-short"
            # The key after 9 is 0.
            yield ViewTab(number % 10, scope, title, self._t(short) if self._t.has(short) else title)

    def on_resize(self, event: events.Resize) -> None:
        """On a narrow terminal long names are short: none may be cut off."""
        tabs = list(self.query(ViewTab))
        tight = sum(tab.room for tab in tabs) > event.size.width
        self.set_class(tight, "-tight")
        for tab in tabs:
            tab.tell(short=tight)

    def show(self, scope: str) -> None:
        """Mark this view."""
        for tab in self.query(ViewTab):
            tab.set_class(tab.scope == scope, "-front")


class Banner(Static):
    """One line for what needs an answer, whatever view is in front; away while there is nothing."""

    def show(
        self, link: Link, state: State, knocking: Sequence[Mapping[str, str]], t: Catalogue, *, lost: bool
    ) -> None:
        """Say the most urgent: trouble with the server, a volunteer at the door, a refused change."""
        line, grave = banner(link, state, knocking, t, lost=lost)
        self.display = bool(line)
        self.set_class(grave, "-grave")
        self.update(safe(line))


def banner(
    link: Link, state: State, knocking: Sequence[Mapping[str, str]], t: Catalogue, *, lost: bool
) -> tuple[str, bool]:
    """Return the line of the banner, "" for none, and whether it is a bad one."""
    if link.problem is not None:
        return t(link.problem.code, link.problem.params), True
    if lost:
        here = urlsplit(link.address.url).hostname in ("127.0.0.1", "::1", "localhost")
        return t("console-lost-here" if here else "console-lost-there", address=link.address.url), True
    if knocking:
        first = knocking[0]
        seat = state.seats.get(first.get("seat", ""))
        label = state.tables[seat.table].label if seat is not None else "?"
        name = first.get("label", "")
        return t("console-knocking", name=name, label=label, more=len(knocking) - 1), False
    if count := sum(pending.state == "refused" for pending in link.pending):
        return t("console-refused", count=count), True
    return "", False
