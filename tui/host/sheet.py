"""The host's sheet: what the table is to do, how long it still has, and the results."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rich.cells import cell_len
from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from qzlive.session.clock import wall
from qzlive.session.commands.sheets import CountEntries
from qzlive.text import NAME_LIMIT, clean_line

from .. import clipboard
from ..actions import bind
from ..dialogs import AskLine, Confirm
from ..footer import Keys
from ..link.journal import JournalRefused
from ..link.link import Link
from ..link.picture import HostPicture
from ..outline.editor import OutlineEditor
from ..outline.source import HostSource
from ..text import safe
from .badge import connection
from .clock_line import time_line
from .messages import MessageList
from .notices import News, Reading, lasting, locked, stored, trials
from .one_table import state_of
from .saved import as_text
from .unsent import UnsentList, unsent

if TYPE_CHECKING:
    from .app import HostApp

WIDE = 110
"""Columns from which on members and messages stand beside the sheet."""
COUNTED_AT_ONCE = 200
_TASK_ROWS = 2
_NEWS_ROWS = 5


class SheetScreen(Screen[None]):
    """One table's sheet with everything around it."""

    SCOPE = "sheet"
    CSS_PATH = "host.tcss"
    AUTO_FOCUS = "OutlineEditor"

    def __init__(self, link: Link) -> None:
        super().__init__()
        self._link = link
        self._source = HostSource(link)
        self._reading = Reading()
        self._about = False
        self._news = News()
        """What the banner says."""
        self._cut = False
        self._round: int | None = None
        """The round that was shown last."""

    @property
    def qz(self) -> HostApp:
        from .app import HostApp

        assert isinstance(self.app, HostApp)
        return self.app

    @property
    def _picture(self) -> HostPicture:
        picture = self._link.picture
        assert isinstance(picture, HostPicture)
        return picture

    def compose(self) -> ComposeResult:
        yield Static(id="table")
        with Horizontal(id="state"):
            yield Static(id="time")
            yield Static(id="badge")
        yield Static(id="banner")
        yield Static(id="notices")
        yield Static(id="task")
        with Horizontal(id="body"):
            yield OutlineEditor(self._source, typing=self.qz.typing, around=self.SCOPE)
            with VerticalScroll(id="side", can_focus=False):
                yield Static(id="aside")
        yield Keys()

    def on_mount(self) -> None:
        bind(self, self.SCOPE, self.qz.t)
        self.qz.store.changed.subscribe(self, lambda what: self.show())
        self.set_interval(1, self._tick)
        self.show()

    def on_resize(self, event: events.Resize) -> None:
        self.set_class(event.size.width >= WIDE, "-wide")
        self.call_after_refresh(self.show)

    def show(self) -> None:
        """Paint everything anew."""
        picture, t = self._picture, self.qz.t
        table = picture.table
        self._source.trial = picture.session.started_at is None
        self._source.locked = locked(self._link, picture)
        self._put("table", safe(t("host-table", label=table.label, title=table.title), "bold"))
        notices = list(lasting(self._link, picture, t))
        self._put("notices", safe("\n".join(notices)))
        self._put("task", safe("") if self.has_class("-wide") else self._about_table())
        self._put("aside", self._aside())
        self.query_one("#side").display = self.has_class("-wide") and not self._about
        self._tick()
        self._greet()
        self.query_one(OutlineEditor).reload()
        self.refresh_bindings()

    def _tick(self) -> None:
        picture, t, now = self._picture, self.qz.t, self._link.now()
        line = time_line(state_of(picture), now, t)
        time = self.query_one("#time", Static)
        time.set_classes(f"-{line.tone}")
        self._put("time", safe(line.text))
        state = connection(self._link, self.qz.offline_since, t)
        self.query_one("#badge").set_classes(f"-{state.tone}")
        self._put("badge", safe(state.text))
        self._news = self._reading.news(picture, now)
        self._put("banner", self._banner())

    def _put(self, id_: str, content: Content) -> None:
        """Show a text, or nothing at all; what has not changed is left alone."""
        widget = self.query_one(f"#{id_}", Static)
        if widget.content != content:
            widget.update(content)
        widget.display = bool(content.plain) or id_ in ("time", "badge")

    def _banner(self) -> Content:
        t, news = self.qz.t, self._news
        if news.announcement is not None:
            said = safe(f"◷ {news.announcement.text}", "bold")
        elif news.message is not None:
            at = wall(state_of(self._picture), news.message.at)
            said = safe(t("host-message", time=at, text=news.message.text), "bold")
        else:
            return safe("")
        shown = _clipped(said, max(20, self.size.width - 4), _NEWS_ROWS, t("host-news-more"))
        self._cut = shown is not said
        return Content("\n").join([shown, safe(t("host-read", more=news.more))])

    def _about_table(self) -> Content:
        """The assignment and who is at the table, in few rows unless more was asked for."""
        table, names, t = self._picture.table, self._picture.members.names, self.qz.t
        width = max(20, self.size.width - 2)
        parts = [safe(table.assignment)] if table.assignment else []
        if names:
            parts.append(safe(self._members("host-members", "host-members-round", ", ".join(names)), "$foreground 70%"))
        if self._about:
            parts.append(safe(self._called(), "$foreground 70%"))
            parts += (safe(said, "$foreground 70%") for said in stored(self._picture.session.deletion, t))
            return Content("\n").join(parts)
        more = t("host-more")
        return Content("\n").join(
            _clipped(part, width, _TASK_ROWS if number == 0 else 1, more) for number, part in enumerate(parts)
        )

    def _members(self, code: str, in_round: str, names: str = "") -> str:
        """Return who sits at the table, in a café in the round that runs or comes first."""
        members, cafe, t = self._picture.members, self._picture.table.rounds, self.qz.t
        count = len(members.names)
        return (
            t(in_round, count=count, names=names, round=max(1, members.round))
            if cafe
            else t(code, count=count, names=names)
        )

    def _greet(self) -> None:
        """Tell once that another round has begun: who writes may not look at the time."""
        now = self._picture.members.round
        if self._round is not None and now > self._round:
            self.qz.say("host-round-begins", number=now, count=len(self._picture.members.names))
        self._round = now

    def _called(self) -> str:
        t, name = self.qz.t, self._link.label
        return t("host-called", name=name) if name else t("host-called-nameless", label=self._picture.table.label)

    def _aside(self) -> Content:
        picture, t = self._picture, self.qz.t
        state = state_of(picture)
        parts = []
        if picture.table.assignment:
            parts.append((t("host-assignment"), picture.table.assignment))
        if names := picture.members.names:
            parts.append((self._members("host-members-title", "host-members-title-round"), "\n".join(names)))
        messages = [f"{wall(state, one.at)}  {one.text}" for one in reversed(picture.messages.messages)]
        if messages:
            parts.append((t("host-messages"), "\n".join(messages)))
        blocks = (safe(title, "bold $text-primary").append(safe(f"\n{text}")) for title, text in parts)
        return Content("\n\n").join(blocks)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "count":
            session = self._picture.session
            return session.started_at is not None and not self._source.locked and bool(trials(self._picture.sheet))
        if action == "unsent":
            return bool(unsent(self._link, self.qz.t))
        if action in ("call", "rename"):
            return not locked(self._link, self._picture)
        if action == "read":
            return self._news != News()
        return True

    def action_read(self) -> None:
        if self._cut and self._news.message is not None:
            self.action_messages()
        self._reading.read(self._picture, self._news)
        self.show()

    def action_messages(self) -> None:
        state = state_of(self._picture)
        said = [(wall(state, one.at), one.text) for one in reversed(self._picture.messages.messages)]
        self.app.push_screen(MessageList(said))

    def action_about(self) -> None:
        self._about = not self._about
        self.show()

    def action_count(self) -> None:
        """Let what was written as a trial count, after asking."""
        if not (count := len(trials(self._picture.sheet))):
            return
        t = self.qz.t

        def answered(sure: bool | None) -> None:
            if sure:
                self._count()

        question, yes, no = (t(code, count=count) for code in ("host-count", "host-count-yes", "host-count-no"))
        self.app.push_screen(Confirm(question, yes, no, dangerous=False), answered)

    def _count(self) -> None:
        sheet = self._picture.sheet
        found = trials(sheet)
        try:
            for start in range(0, len(found), COUNTED_AT_ONCE):
                part = found[start : start + COUNTED_AT_ONCE]
                self._link.send(CountEntries(sheet=sheet.id, entries=part))
        except JournalRefused as refused:
            self.qz.say(refused.code, bad=True, **refused.params)
        else:
            self.qz.say("host-counted", count=len(found))

    def action_call(self) -> None:
        """Ask the moderators for help, or take that back."""
        self._link.ask_help(not self._link.wants_help)
        self.show()

    def action_rename(self) -> None:
        """Ask how the others shall see who writes here."""
        t = self.qz.t

        def answered(given: str | None) -> None:
            if name := clean_line(given or "")[:NAME_LIMIT]:
                self._link.rename(name)
                self.qz.say("host-renamed", name=name)
                self.show()

        self.app.push_screen(AskLine(t("host-rename"), value=self._link.label, hint=t("host-rename-hint")), answered)

    def action_unsent(self) -> None:
        self.app.push_screen(UnsentList(self._link))

    def action_save(self) -> None:
        """Write the sheet into a file that is named."""
        picture, t = self._picture, self.qz.t
        name = re.sub(r"[^\w.-]+", "-", t("host-file", session=picture.session.name, label=picture.table.label))
        text = as_text(picture, (one.text for one in unsent(self._link, t)), t)
        try:
            path = clipboard.write(self.qz.folder, name, text)
        except OSError as error:
            self.qz.say("host-save-failed", bad=True, file=name, reason=error.strerror or "")
        else:
            self.qz.say("host-saved", file=str(path))


def _clipped(text: Content, width: int, rows: int, more: str) -> Content:
    """Return at most so many rows, and at the end of what was cut off how to see it all."""
    found = [row.rstrip() for row in text.wrap(width)]
    if len(found) <= rows:
        return text
    last = found[rows - 1].truncate(width - cell_len(more) - 1).rstrip()
    return Content("\n").join([*found[: rows - 1], last + safe(f" {more}", "$text-primary")])
