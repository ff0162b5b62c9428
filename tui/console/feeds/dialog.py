"""The sources in a dialog: started and stopped with a key each, and how it is with them."""

from __future__ import annotations

from collections.abc import Iterable

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Label, Static

from qzlive.roster.sources.bbb_meeting import Meeting

from ... import clipboard
from ...dialogs import AskLine, Dialog, ShowText
from ...footer import Footer
from ...sources.bbb_settings import BbbSettings
from ...text import safe
from ..console import Console
from ..rows import Rows
from ..steady_table import Column
from .feed import Feed
from .feeds import Feeds
from .said import bbb_said, came, chat_said


class Sources(Dialog[None]):
    """What a source gives first is shown by itself while this dialog is open."""

    SCOPE = "feeds"
    DEFAULT_CSS = """
    Sources .source { height: auto; margin-top: 1; }
    Sources .said { height: auto; color: $text-muted; padding-left: 2; }
    Sources Footer { margin-top: 1; }
    """

    def __init__(self, feeds: Feeds) -> None:
        super().__init__()
        self._feeds = feeds
        self._showing = False
        self._before: str | None = None
        """The meeting that was followed until another one is to be chosen."""

    @property
    def _shell(self) -> Console:
        assert isinstance(self.app, Console)
        return self.app

    def compose(self) -> ComposeResult:
        t = self.qz.t
        with Vertical(classes="box"):
            yield Label(safe(t("feeds-title"), "bold"))
            yield Static(safe(t("feeds-chat-title")), classes="source")
            yield Static(id="chat", classes="said")
            yield Static(safe(t("feeds-bbb-title")), classes="source")
            yield Static(id="bbb", classes="said")
            yield Footer(show_command_palette=False, compact=True)

    def on_mount(self) -> None:
        self.qz.store.changed.subscribe(self, self._changed)
        self._show()

    def on_screen_resume(self) -> None:
        self._show()

    def _changed(self, what: frozenset[str]) -> None:
        if "feeds" in what:
            self._show()

    def _show(self) -> None:
        feeds = self._feeds
        for place, said in (("#chat", chat_said(feeds.chat)), ("#bbb", bbb_said(feeds.bbb))):
            self.query_one(place, Static).update(safe("\n".join(said)))
        self.refresh_bindings()
        fresh = next((feed for feed in feeds.all if feed.pending is not None and feed.unseen), None)
        if fresh is not None and self.is_current:
            self._open(fresh)

    def _open(self, feed: Feed) -> None:
        if not self._showing:
            self._showing = True
            self.app.run_worker(self._open_and_wait(feed), group="lists", exclusive=True)

    async def _open_and_wait(self, feed: Feed) -> None:
        try:
            await feed.show()
        finally:
            self._showing = False

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer only what there is."""
        feeds, ready = self._feeds, isinstance(self._shell.bbb, BbbSettings)
        offered = {
            "bbb": ready,
            "meeting": feeds.bbb.running and feeds.bbb.follower is not None,
            "again": feeds.bbb.running and feeds.bbb.follower is not None,
            "changes": feeds.waiting is not None or bool(feeds.came),
            "ask": any(feed.auto for feed in feeds.all),
        }
        return offered.get(action, True)

    def action_chat(self) -> None:
        self._switch(self._feeds.chat)

    def action_bbb(self) -> None:
        if isinstance(self._shell.bbb, BbbSettings):
            self._switch(self._feeds.bbb)

    def _switch(self, feed: Feed) -> None:
        if feed.running:
            feed.stop()
        else:
            feed.start()

    def action_file(self) -> None:
        chat, t = self._feeds.chat, self.qz.t
        known = chat.named or (chat.file.path if chat.file is not None else None)

        def answered(text: str | None) -> None:
            if text is not None:
                chat.watch(clipboard.named(text) if text.strip() else None)

        question = AskLine(t("feeds-file"), value=str(known or ""), hint=t("feeds-file-hint"))
        self.app.push_screen(question, answered)

    def action_meeting(self) -> None:
        follower = self._feeds.bbb.follower
        if follower is None:
            return
        if follower.meeting is not None:
            # The server is asked for its meetings only as long as none is chosen.
            self._before = follower.meeting
            self._feeds.bbb.choose(None)
        elif follower.meetings:
            self.app.push_screen(PickMeeting(follower.meetings), self._picked)
        else:
            self.qz.say("feeds-no-meeting")

    def _picked(self, meeting: str | None) -> None:
        if meeting is not None or self._before is not None:
            self._feeds.bbb.choose(meeting or self._before)

    def action_again(self) -> None:
        follower = self._feeds.bbb.follower
        if follower is not None:
            follower.again()

    def action_changes(self) -> None:
        feed = self._feeds.waiting
        if feed is not None:
            self._open(feed)
        elif told := came(self._feeds):
            self.app.push_screen(ShowText(self.qz.t("feeds-came-title"), (told,), None))

    def action_ask(self) -> None:
        for feed in self._feeds.all:
            feed.ask()


class PickMeeting(Dialog[str]):
    """Gives the id of the meeting that is to be followed."""

    SCOPE = "pick_meeting"
    DEFAULT_CSS = """
    PickMeeting Rows { height: auto; max-height: 12; margin-top: 1; }
    """

    def __init__(self, meetings: Iterable[Meeting]) -> None:
        super().__init__()
        self._meetings = {str(number): one for number, one in enumerate(meetings)}

    def compose(self) -> ComposeResult:
        with Vertical(classes="box"):
            yield Label(safe(self.qz.t("feeds-which-meeting"), "bold"))
            yield Rows()
            yield Footer(show_command_palette=False, compact=True)

    def on_mount(self) -> None:
        t = self.qz.t
        rows = self.query_one(Rows)
        columns = (
            Column("name", t("feeds-meeting-name")),
            Column("running", t("feeds-meeting-running"), 8),
            Column("count", t("feeds-meeting-count"), 12),
        )
        rows.fill(
            columns,
            {
                key: (
                    (one.name or one.id, "" if one.running else "dim"),
                    (t("feeds-meeting-yes") if one.running else t("feeds-meeting-no"), "dim"),
                    (str(one.count), ""),
                )
                for key, one in self._meetings.items()
            },
        )
        rows.focus()

    def action_take(self) -> None:
        key = self.query_one(Rows).key
        if key is not None:
            self.dismiss(self._meetings[key].id)
