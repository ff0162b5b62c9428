"""What the tables' view asks and sends as a whole: propose, publish, take back; and how every other change is asked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from qzlive.session.base import Command
from qzlive.session.commands.tables import PublishTables
from qzlive.session.refusal import Refused
from qzlive.session.seating import allocation_of
from qzlive.session.state import State

from ...dialogs import Confirm
from ...outline.dialogs import Possibility
from ..panel import Panel
from .ahead import Line, ahead, played
from .ask import Before
from .changed import Change, Changes, changed
from .computing import compute
from .data import concerns
from .publish import ShowPublication, changes_version, doubts, open_points, versions
from .told import step_text

Make = Callable[[State], Sequence[Command]]
"""Makes the commands of a change for the state as it is then; may raise Refused."""


@dataclass(frozen=True, slots=True)
class Way:
    """One way to do what is asked about: its text, and its commands."""

    text: str
    make: Make


class TablesWork(Panel):
    """The part of the tables' view that asks and sends."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._publishing: str | None = None
        self._published: tuple[Change, ...] = ()

    @property
    def breakout(self) -> str | None:
        return self.qz.breakout

    @property
    def chosen(self) -> str | None:
        """The selected person."""
        raise NotImplementedError

    @property
    def chosen_table(self) -> str | None:
        """The selected table, or the one at which the selected person sits."""
        raise NotImplementedError

    def select(self, thing: str) -> None:
        """Select a person or a table."""
        raise NotImplementedError

    @property
    def publishing(self) -> bool:
        """Whether a publication is on its way."""
        return self._publishing is not None and self.qz.link.state_of(self._publishing) == "waiting"

    def foresee(self, commands: Sequence[Command]) -> tuple[Line, ...]:
        """Return what would come of these commands in the present breakout; a refusal is a line of its own."""
        if self.breakout is None or not commands:
            return ()
        try:
            after = played(self.state, commands, self.qz.link.now())
        except Refused as refused:
            return (Line(self.t(refused.code, refused.params), bad=True),)
        return ahead(self.state, after, self.breakout, self.t)

    def do(self, *commands: Command, show: str | None = None) -> None:
        """Send commands as one step; `show` is selected then."""
        self.qz.send_as_one(*commands)
        self.show()
        if show is not None:
            self.select(show)

    def ask(self, title: str, ways: Sequence[Way], *, show: str | None = None, notice: str = "") -> None:
        """Show what would come of a change, and do it on a person's word. If that has become something else meanwhile,
        it is shown again."""
        try:
            lines = self.foresee(ways[0].make(self.state))
        except Refused as refused:
            self.qz.say(refused.code, bad=True, **refused.params)
            return
        answers = [Possibility(str(number), way.text) for number, way in enumerate(ways)]
        answers.append(Possibility("no", self.t("board-leave")))

        def answered(answer: str | None) -> None:
            if answer in (None, "no"):
                return
            try:
                commands = ways[int(answer)].make(self.state)
                same = self.foresee(ways[0].make(self.state)) == lines
            except Refused as refused:
                self.qz.say(refused.code, bad=True, **refused.params)
                return
            if same:
                self.do(*commands, show=show)
            else:
                self.ask(title, ways, show=show, notice=self.t("board-meanwhile"))

        self.app.push_screen(Before(title, lines, answers, notice), answered)

    def action_propose(self) -> None:
        if self.breakout is not None:
            compute(self.qz, self.breakout)

    def action_undo(self) -> None:
        """Take the last own step back, unless somebody has changed the same since."""
        self._take_back(again=False)

    def action_redo(self) -> None:
        self._take_back(again=True)

    def _take_back(self, *, again: bool) -> None:
        before = self.state
        outcome, step = self.qz.take_back(again=again)
        if outcome == "nothing":
            self.qz.say("board-nothing-to-redo" if again else "board-nothing-to-undo")
        elif outcome == "waiting":
            self.qz.say("board-step-waiting")
        elif step is not None:
            what = step_text(before, step, self.t)
            code = {"changed": "board-step-changed", "unwritten": "board-step-unwritten"}.get(outcome)
            self.qz.say(code or ("board-redone" if again else "board-undone"), what=what)
            if outcome == "done":
                phase = next((fact[1] for fact in step.changes if fact[0] == "seat"), None)
                if phase is not None and phase != self.breakout:
                    self.qz.breakout_wish = phase
                self.show()
                if step.people:
                    self.select(step.people[0])

    def action_publish(self) -> None:
        """Publish the draft, or what has changed since; without any change show the lists again."""
        breakout = self.breakout
        if breakout is None:
            return
        allocation, open_ones = allocation_of(self.state, breakout), concerns(self.state, breakout)
        different = changed(self.state, breakout)
        if allocation.published is not None and not different:
            self._show_publication(breakout)
        elif different:

            def chosen(people: frozenset[str] | None) -> None:
                if people:
                    self._publish(breakout, allocation.number, different, people)

            points = open_points(open_ones, self.t)
            self.app.push_screen(Changes(different, allocation.number, points), chosen)
        elif open_ones.any and allocation.seats:

            def answered(yes: bool | None) -> None:
                if yes:
                    self._publish(breakout, allocation.number, (), frozenset())

            question = doubts(open_ones, self.t)
            self.app.push_screen(Confirm(question, self.t("publish-yes"), self.t("publish-no")), answered)
        else:
            self._publish(breakout, allocation.number, (), frozenset())

    def _publish(self, breakout: str, number: int, different: Sequence[Change], people: frozenset[str]) -> None:
        """Publish where these people sit, or everything as it was seen."""
        some = tuple(one.person for one in different if one.person in people) or None
        self._published = tuple(one for one in changed(self.state, breakout) if one.person in people)
        self._publishing = self.send(PublishTables(breakout=breakout, number=number, people=some)) or None
        self.show()

    def after_publishing(self) -> None:
        """Show what is to be said as soon as the publication is saved; a refused one is told by the console."""
        if self._publishing is None or self.breakout is None or self.publishing:
            return
        # The link may know before the console has told it.
        refused = self.qz.link.state_of(self._publishing) == "refused" or self._publishing in self.qz.refused
        self._publishing = None
        if not refused:
            self._show_publication(self.breakout, self._published)

    def _show_publication(self, breakout: str, changes: Sequence[Change] = ()) -> None:
        different = changes_version(self.state, breakout, changes, self.t)
        choice = (*((different,) if different is not None else ()), *versions(self.state, breakout, self.t))
        if choice:
            self.app.push_screen(ShowPublication(choice, self.qz.folder))
