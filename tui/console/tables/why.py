"""Why somebody sits at a table, told in sentences that can be read out; and what the others would lose otherwise."""

from __future__ import annotations

from dataclasses import replace

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.widgets import Label, OptionList, Static
from textual.widgets.option_list import Option

from qzlive.language import Catalogue
from qzlive.session.problem import problem_of
from qzlive.session.seating import allocation_of, hosts, tables_of, title_of
from qzlive.session.state import State
from qzlive.tables.choice import Cancelled, Counterfactual, NoSolver, Plan, Problem, Table, counterfactual, drawn, lots

from ... import clipboard
from ...dialogs import Dialog
from ...footer import Footer
from ...text import safe
from ..console import Console
from ..patience import GivenUp
from .computing import SECONDS, Cancel, beside

NAMED = 6
"""So many people whose place would change are named; more are counted."""


def place(state: State, breakout: str, person: str, t: Catalogue) -> str:
    """Return where somebody sits and why, in full sentences."""
    allocation = allocation_of(state, breakout)
    name, table = state.people[person].name, state.tables.get(allocation.seats.get(person, ""))
    why = allocation.reasons.get(person)
    reason = t(why.code, why.params) if why is not None else t("board-no-reason")
    if table is None:
        return t("why-unseated", name=name, reason=reason)
    return t("why-seated", name=name, label=table.label, topic=table.topic, title=title_of(state, table), reason=reason)


def lot(problem: Problem, person: str, t: Catalogue) -> str:
    """Return what somebody drew, so that anyone can check it."""
    found = lots(problem.seed, (one.id for one in problem.participants))
    return t(
        "why-lot",
        number=str(drawn(problem.seed, person)),
        lot=found.get(person, 0),
        count=len(found),
        seed=str(problem.seed),
        id=person,
    )


def draft(state: State, breakout: str, problem: Problem) -> Plan:
    """Return the tables as they stand, as the plan that is asked about."""
    seats, writing = allocation_of(state, breakout).seats, hosts(state, breakout)
    present = {person.id for person in problem.participants}
    tables = tuple(
        Table(
            table.id,
            table.topic,
            tuple(sorted(id_ for id_, at in seats.items() if at == table.id and id_ in present)),
            writing.get(table.id),
        )
        for table in tables_of(state, breakout)
        if not table.closed
    )
    asked = {one.id: () for one in problem.participants if one.id not in seats and one.choices}
    return Plan(tables, asked, (), (), False, {}, {})


def without_pin(problem: Problem, person: str) -> Problem:
    """Return the problem in which a moderator's hand does not hold this person."""
    people = (replace(one, pin=None) if one.id == person else one for one in problem.participants)
    return replace(problem, participants=tuple(people))


def loss(state: State, other: Counterfactual, t: Catalogue) -> str:
    """Return what would be otherwise, in sentences."""
    name = state.people[other.person].name
    if not other.possible:
        return t("why-impossible", name=name, topic=other.topic)
    if other.unmet < 0:
        said = t("why-better", name=name, topic=other.topic, fewer=-other.unmet)
    else:
        said = t("why-worse", name=name, topic=other.topic, unmet=other.unmet, asked=max(0, other.asked))
    lines = [said]
    for code, changes in (("why-loses", other.worse), ("why-gains", other.better)):
        named = [
            t("why-change", name=state.people[id_].name, before=before or 0, after=after or 0)
            for id_, (before, after) in list(changes.items())[:NAMED]
        ]
        if named:
            more = len(changes) - len(named)
            lines.append(t(code, changes="; ".join(named), more=more))
    return "\n".join(lines)


class Why(Dialog[None]):
    """The reason of one person, and the own wishes to be asked about: Enter computes what the others would lose."""

    SCOPE = "why"
    DEFAULT_CSS = """
    Why > .box { width: 100; padding: 0 2; }
    Why OptionList { height: auto; max-height: 8; border: none; background: $surface; padding: 0; margin-top: 1; }
    Why OptionList:focus { border: none; }
    Why VerticalScroll { height: auto; max-height: 12; margin-top: 1; }
    """

    def __init__(self, console: Console, breakout: str, person: str) -> None:
        super().__init__()
        self._shell, self._breakout, self._person = console, breakout, person
        state = console.state
        choice = state.choices.get(breakout, {}).get(person)
        table = state.tables.get(allocation_of(state, breakout).seats.get(person, ""))
        self._topics = [
            topic
            for topic in dict.fromkeys(choice.topics if choice is not None else ())
            if table is None or topic != table.topic
        ]
        self._said, self._title = "", "why-title" if table is not None else "why-title-unseated"

    def compose(self) -> ComposeResult:
        t, state = self._shell.t, self._shell.state
        with Vertical(classes="box"):
            yield Label(safe(t(self._title, name=state.people[self._person].name), "bold"))
            with VerticalScroll(can_focus=False):
                yield Static(id="said")
            if self._topics:
                yield OptionList(*(Option(safe(t("why-option", topic=topic))) for topic in self._topics))
            yield Footer(show_command_palette=False, compact=True)

    def on_mount(self) -> None:
        state, t = self._shell.state, self._shell.t
        problem = problem_of(state, self._breakout)
        self._tell(f"{place(state, self._breakout, self._person, t)}\n\n{lot(problem, self._person, t)}")

    def _tell(self, text: str) -> None:
        self._said = text
        self.query_one("#said", Static).update(safe(text))

    def action_copy(self) -> None:
        """Copy what is shown."""
        self.app.copy_to_clipboard(self._said)
        self._shell.say("late-text-copied" if clipboard.put(self._said) else "late-copied-by-mouse")

    @on(OptionList.OptionSelected)
    def _asked(self, event: OptionList.OptionSelected) -> None:
        self._shell.run_worker(self._compute(self._topics[event.option_index]), group="why", exclusive=True)

    async def _compute(self, topic: int) -> None:
        state, t = self._shell.state, self._shell.t
        problem = without_pin(problem_of(state, self._breakout), self._person)
        plan = draft(state, self._breakout, problem)

        def work(cancelled: Cancel) -> Counterfactual:
            return counterfactual(problem, plan, self._person, topic, seconds=SECONDS, cancelled=cancelled)

        def told(seconds: int) -> str:
            return t("why-computing", topic=topic, seconds=seconds)

        try:
            other = await beside(self._shell, work, told)
        except (GivenUp, Cancelled):
            self._shell.say("why-given-up")
        except NoSolver:
            self._shell.say("why-no-solver", bad=True)
        else:
            if self.is_mounted:
                self._tell(f"{place(state, self._breakout, self._person, t)}\n\n{loss(state, other, t)}")
