"""A view above whose list the sources tell what comes, with the keys for them and for the replies."""

from __future__ import annotations

from collections.abc import Sequence

from qzlive.language import catalogue, choose

from .doubts import Doubts
from .doubts_panel import DoubtsPanel
from .feeds_dialog import Sources
from .feeds_said import lines
from .people_list import SteadyTable
from .replies import replies, reply
from .replies_dialog import Replies, copy


class FeedsPanel(DoubtsPanel):
    """Its sources are the app's: they go on while another view is in front."""

    def tell_feeds(self, lines: Sequence[str]) -> None:
        """Show a line for each source that goes on."""
        raise NotImplementedError

    def _changed(self, what: frozenset[str]) -> None:
        super()._changed(what)
        feeds = self.qz.feeds
        if "picture" in what:
            for feed in feeds.all:
                feed.state_changed()
        if what & {"feeds", "picture"}:
            self.tell_feeds(lines(feeds))

    def action_sources(self) -> None:
        self.app.push_screen(Sources(self.qz.feeds))

    def action_incoming(self) -> None:
        """Show what a source would change."""
        feed = self.qz.feeds.waiting
        if feed is None:
            self.qz.say("feeds-nothing-new")
        else:
            self.app.run_worker(feed.show(), group="lists", exclusive=True)

    def action_replies(self) -> None:
        """Offer what to write back to those who are asked about."""
        texts = replies(self.state, catalogue(choose(self.state.language)))
        if texts:
            self.app.push_screen(Replies(texts, self.qz.feeds.replied))
        else:
            self.qz.say("replies-none")

    def action_reply(self) -> None:
        """Copy what to write back to the person under the cursor."""
        doubts = self.query_one(Doubts)
        asked = doubts.chosen if doubts.has_focus else None
        person = self.state.people.get(asked.id if asked is not None else self.query_one(SteadyTable).key or "")
        found = reply(self.state, person, catalogue(choose(self.state.language))) if person is not None else None
        if found is None:
            self.qz.say("replies-none-here")
        else:
            self.qz.say(copy(self, found, self.qz.feeds.replied), name=found.name)
