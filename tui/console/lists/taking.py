"""The way of a list into the session: given, read, compared, shown, sent."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from qzlive.roster import Roster, RosterRefused
from qzlive.session.refusal import Refused

from ...dialogs import Confirm
from ..console import Console
from ..patience import GivenUp, patient
from ..people_data import breakout_title
from .dialog import Answer, ShowDifference
from .difference import changes
from .source import AskRoster, Given

QUICK = 1_000
"""So many rows are compared at once, in about a tenth of a second for 300."""


@dataclass(frozen=True, slots=True)
class LiveFeed:
    """A source that goes on: `whole` if its list names everybody in the call; `follow` is called when what it says
    from now on is to be taken by itself."""

    title: str
    whole: bool
    follow: Callable[[], object]


class Lists:
    """Takes lists for one console."""

    def __init__(self, console: Console) -> None:
        self._console = console

    async def ask(self, breakout: str) -> None:
        """Ask for a list, read it, and compare it. Whatever cannot be read leaves everything as it was."""
        console, t = self._console, self._console.t
        question = t("paste-question", title=breakout_title(console.state, breakout))
        given = await console.push_screen_wait(AskRoster(question, t("paste-hint")))
        if given is None:
            return
        try:
            roster = await self._read(given)
        except RosterRefused as refused:
            console.say(refused.code, bad=True, **refused.params)
        except GivenUp:
            console.say("paste-given-up")
        else:
            await self.compare(breakout, roster)

    async def _read(self, given: Given) -> Roster:
        roster = await patient(self._console, given.read, quick=given.quick)
        if not roster.dates_open:
            return roster
        t = self._console.t
        question = Confirm(t("paste-dates"), t("paste-dates-dmy"), t("paste-dates-mdy"), dangerous=False)
        day_first = await self._console.push_screen_wait(question)
        if day_first is None:
            return roster
        return await patient(self._console, partial(given.read, "dmy" if day_first else "mdy"), quick=given.quick)

    async def compare(self, breakout: str, roster: Roster, feed: LiveFeed | None = None) -> bool:
        """Show what a list would change and send what is taken of it; return whether anything was taken."""
        console = self._console
        work = partial(
            changes, console.state, breakout, roster, console.link.now(), whole=feed is not None and feed.whole
        )
        try:
            difference = await patient(self._console, work, quick=len(roster.rows) <= QUICK)
        except Refused as refused:
            console.say(refused.code, bad=True, **refused.params)
            return False
        except GivenUp:
            console.say("paste-given-up")
            return False
        title = feed.title if feed is not None else breakout_title(console.state, breakout)
        answer: Answer | None = await console.push_screen_wait(ShowDifference(difference, title, live=feed is not None))
        if answer is None:
            return False
        for command in difference.commands(answer.taken):
            console.send(command)
        if roster.kind == "report":
            console.say("paste-attended", count=len(difference.given))
        if answer.follow and feed is not None:
            feed.follow()
        return True
