"""A view above whose list the sources tell what comes, with the keys for them and for the replies."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from textual.widgets import Static

from qzlive.language import catalogue, choose

from ...dialogs import ShowText
from ...text import safe
from ..people.doubts import Doubts
from ..people.doubts_panel import DoubtsPanel
from ..steady_table import SteadyTable
from .dialog import Sources
from .feeds import Feeds
from .replies import reminders, replies, reply
from .replies_dialog import Replies, copy
from .said import came, lines


class FeedsPanel(DoubtsPanel):
    """Its sources go on while another view is in front. Whoever composes it puts `told_feeds` in its place."""

    DEFAULT_CSS = """
    FeedsPanel #feeds { height: auto; max-height: 3; padding: 0 1; color: $text-muted; display: none; }
    """

    def told_feeds(self) -> Static:
        """Return the lines in which the sources tell of themselves."""
        return Static(id="feeds")

    @cached_property
    def feeds(self) -> Feeds:
        """The sources that can be followed."""
        return Feeds(self.qz)

    def tell_feeds(self, lines: Sequence[str]) -> None:
        """Show a line for each source that goes on."""
        told = self.query_one("#feeds", Static)
        told.display = bool(lines)
        told.update(safe("\n".join(lines)))

    def _changed(self, what: frozenset[str]) -> None:
        super()._changed(what)
        feeds = self.feeds
        if "picture" in what:
            for feed in feeds.all:
                feed.state_changed()
        if what & {"feeds", "picture"}:
            self.tell_feeds(lines(feeds))

    def action_sources(self) -> None:
        self.app.push_screen(Sources(self.feeds))

    def action_incoming(self) -> None:
        """Show what a source would change; else what was taken by itself last."""
        feed, told = self.feeds.waiting, came(self.feeds)
        if feed is not None:
            self.app.run_worker(feed.show(), group="lists", exclusive=True)
        elif told:
            self.app.push_screen(ShowText(self.t("feeds-came-title"), (told,), None))
        else:
            self.qz.say("feeds-nothing-new")

    def action_replies(self) -> None:
        """Offer what to write back to those who are asked about, and to those who have no topic yet."""
        t = catalogue(choose(self.state.language))
        texts = (*replies(self.state, t), *reminders(self.state, self.qz.breakout, t))
        if texts:
            self.app.push_screen(Replies(texts, self.feeds.replied))
        else:
            self.qz.say("replies-none")

    def action_reply(self) -> None:
        """Copy what to write back to the person under the cursor; where that may fail, show it."""
        doubts = self.query_one(Doubts)
        asked = doubts.chosen if doubts.has_focus else None
        person = self.state.people.get(asked.id if asked is not None else self.query_one(SteadyTable).key or "")
        t = catalogue(choose(self.state.language))
        found = reply(self.state, person, t, self.qz.breakout) if person is not None else None
        if found is None:
            self.qz.say("replies-none-here")
            return
        code = copy(self, found, self.feeds.replied)
        if code == "replies-copied":
            self.qz.say(code, name=found.name)
        else:
            self.app.push_screen(ShowText(self.t(code, name=found.name), (found.text,), None))
