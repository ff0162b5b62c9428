"""People: who is here, what they choose, and what is to be decided."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len
from textual import on
from textual.app import ComposeResult
from textual.widgets import Input, Static

from qzlive.privacy.page import page
from qzlive.privacy.person import about
from qzlive.session.commands.people import MarkHere
from qzlive.session.identity import clusters
from qzlive.session.phases import by_choice

from ...text import safe
from ..feeds.panel import FeedsPanel
from ..lists.taking import Lists
from ..people_data import Counts, PersonLine, breakout_title, count, following, offered, people
from ..steady_table import SteadyTable
from .asks import ask_forget, ask_merge, ask_rename, ask_split
from .deeds import last_said, undo
from .desk import Desk
from .desk_ledger import Ledger
from .detail import detail
from .doubts import Doubts
from .doubts_data import Claims, asked
from .filter import Filter
from .head import bars, fitted
from .likely_data import Likely
from .rows import ONLY, cells, columns, wanted

TALL = 30
"""From this height on two lines tell about the person under the cursor even while there is something to decide."""


class PeoplePanel(FeedsPanel):
    SCOPE = "people"
    LISTENS = frozenset({"picture", "presence"})
    DEFAULT_CSS = """
    PeoplePanel { height: 1fr; }
    PeoplePanel #counts { height: 1; padding: 0 1; text-wrap: nowrap; text-overflow: ellipsis; }
    PeoplePanel #bars { height: auto; padding: 0 1; color: $text-muted; }
    PeoplePanel Filter { padding: 0 1; display: none; }
    PeoplePanel #nobody { height: auto; padding: 1 2; color: $text-muted; }
    PeoplePanel SteadyTable { height: 1fr; }
    PeoplePanel #detail { height: auto; padding: 0 1; color: $text-muted; text-wrap: nowrap; text-overflow: ellipsis; }
    """

    def compose(self) -> ComposeResult:
        yield Static(id="counts")
        yield Static(id="bars")
        yield Doubts(self.t)
        yield Filter(self.t)
        yield self.told_feeds()
        yield Static(id="nobody")
        yield SteadyTable()
        yield Static(id="detail")

    def on_mount(self) -> None:
        self._only = 0
        self._likely = Likely()
        self._claims = Claims()
        self._lists = Lists(self.qz)
        self.ledger = Ledger(self.qz)

    @property
    def breakout(self) -> str | None:
        return self.qz.breakout

    def enter(self) -> None:
        self.show()
        self.screen.set_focus(self.query_one(SteadyTable))

    def show(self) -> None:
        lines = people(self.state, self.breakout, aside=True)
        topics = offered(self.state, self.breakout)
        counts = count(lines, topics)
        questions = asked(self.state, lines, self._likely.of(self.state))
        self.query_one("#counts", Static).update(safe(self._counted(counts, len(questions))))
        self.query_one("#bars", Static).update(safe("\n".join(bars(counts.topics, max(40, self.size.width - 2)))))
        doubts, table = self.query_one(Doubts), self.query_one(SteadyTable)
        focused = doubts.has_focus
        presence = self.qz.link.presence
        taken, turn = self._claims.of(presence.devices if presence is not None else (), self.qz.link.device)
        doubts.fill(questions, topics, taken, turn)
        typed, width = self.query_one(Filter).value, self.size.width
        listed = [line for line in lines if wanted(line, ONLY[self._only], typed)]
        nobody = self.query_one("#nobody", Static)
        nobody.display, table.display = not listed, bool(lines)
        nobody.update(safe(self._nobody(lines, counts)))
        table.fill(columns(self.t, width), {line.id: cells(self.t, line, width) for line in listed})
        self._show_detail()
        if focused and not doubts.display:
            self.screen.set_focus(table)

    def _nobody(self, lines: Sequence[PersonLine], counts: Counts) -> str:
        """Say why nobody is shown."""
        if not lines:
            return self.t("people-nobody")
        if ONLY[self._only] == "all" and not self.query_one(Filter).value and counts.expected:
            return self.t("people-nobody-came", count=counts.expected)
        return self.t("people-nobody-fits")

    @on(SteadyTable.Pointed)
    def _show_detail(self) -> None:
        person = self.query_one(SteadyTable).key
        known_as, wants = detail(self.state, self.breakout, person, self.t) if person is not None else ("", "")
        if self.screen.size.height >= TALL or not self.query_one(Doubts).display:
            said = f"{known_as}\n{wants}"
        else:
            said = " · ".join(part for part in (wants, known_as) if part)
        self.query_one("#detail", Static).update(safe(said))

    def _counted(self, counts: Counts, questions: int) -> str:
        width = max(40, self.size.width - 2)
        here = self.t("people-counts", here=counts.here, chosen=counts.chosen)
        said = [(0, here)]
        if (last := self.ledger.last) is not None:
            said.insert(0, (1, last_said(self.qz, last, width - cell_len(f"{here} · "))))
        if ONLY[self._only] != "all":
            said.insert(-1, (2, self.t("people-only", only=ONLY[self._only])))
        if self.breakout is not None and len(by_choice(self.state)) > 1:
            said.insert(-1, (3, breakout_title(self.state, self.breakout)))
        if counts.expected:
            said.append((4, self.t("people-expected", count=counts.expected)))
        if questions:
            said.append((5, self.t("people-doubts", count=questions)))
        return fitted(said, width)

    @property
    def chosen(self) -> PersonLine | None:
        """The person under the cursor of the list."""
        key = self.query_one(SteadyTable).key
        return next((line for line in people(self.state, self.breakout, aside=True) if line.id == key), None)

    def _needs_breakout(self) -> str | None:
        if self.breakout is None:
            self.qz.say("people-no-breakout", bad=True)
        return self.breakout

    @on(Filter.Left)
    def _filter_left(self) -> None:
        self.screen.set_focus(self.query_one(SteadyTable))

    @on(Input.Changed)
    def _filtered(self) -> None:
        self.show()

    def on_resize(self) -> None:
        if self.display:
            self.show()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer only what there is."""
        if action == "decide":
            return not self.query_one(Doubts).has_focus
        if action == "split":
            key = self.query_one(SteadyTable).key
            return any(one.merged is not None and one.merged.into == key for one in self.state.people.values())
        return True

    def action_decide(self) -> None:
        doubts = self.query_one(Doubts)
        if doubts.display:
            self.screen.set_focus(doubts)
        else:
            self.qz.say("people-nothing-to-decide")

    def action_desk(self) -> None:
        if breakout := self._needs_breakout():
            self.app.push_screen(Desk(self.qz, self.ledger, breakout))

    def action_undo(self) -> None:
        code, params = undo(self.qz, self.ledger)
        self.qz.say(code, **params)

    def action_filter(self) -> None:
        field = self.query_one(Filter)
        field.display = True
        self.screen.set_focus(field)

    def action_only(self) -> None:
        """Go on to the next choice that shows somebody, or to all."""
        lines = people(self.state, self.breakout, aside=True)
        following = [*range(self._only + 1, len(ONLY)), 0]
        self._only = next((one for one in following if any(wanted(line, ONLY[one], "") for line in lines)), 0)
        self.show()

    def action_everybody(self) -> None:
        """Narrow the list no more."""
        self._only = 0
        field = self.query_one(Filter)
        field.value, field.display = "", False
        self.show()

    def action_switch(self) -> None:
        """Show the wishes for the next breakout by choice, if there are several."""
        self.qz.look_at(following(self.state, self.breakout))
        self.show()

    def action_paste(self) -> None:
        if breakout := self._needs_breakout():
            self.run_worker(self._lists.ask(breakout), group="lists", exclusive=True)

    def action_rename(self) -> None:
        if (line := self.chosen) is not None:
            ask_rename(self.qz, line)

    def action_merge(self) -> None:
        if (line := self.chosen) is not None and not line.aside:
            ask_merge(self.qz, self.ledger, line)

    def action_split(self) -> None:
        if (line := self.chosen) is not None and self.check_action("split", ()):
            ask_split(self.qz, self.ledger, line)

    def action_here(self) -> None:
        line = self.chosen
        if line is not None:
            self.send(MarkHere(person=line.id, here=line.aside or not line.here))

    def action_data(self) -> None:
        """Show everything that is stored about the person, to be given to them."""
        line = self.chosen
        if line is not None and line.id in clusters(self.state):
            text = page(about(self.state, line.id), self.t).rstrip("\n")
            name = self.t("data-file", name=self.state.name, short=line.id[-8:])
            self.give(self.t("data-give", name=line.name), name, (text,), secret=True)

    def action_forget(self) -> None:
        if (line := self.chosen) is not None:
            ask_forget(self.qz, line)
