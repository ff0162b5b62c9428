"""The three aims side by side, computed one after the other; Enter takes one."""

from __future__ import annotations

from dataclasses import dataclass

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import DataTable, Label, Static

from qzlive.session.problem import problem_of, proposal
from qzlive.session.refusal import Refused
from qzlive.tables.choice import AIMS, Aim, Cancelled, Contradictory, NoSolver, Plan, Problem, solve
from qzlive.tables.choice.model import wishes

from ...dialogs import Dialog
from ...footer import Footer
from ...text import safe
from ..console import Console
from ..patience import GivenUp
from ..steady_table import Column, SteadyTable
from .computing import SECONDS, Answer, Cancel, beside, compute, take
from .data import proposal_moves
from .sentences import enumerated


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a plan gives: how many people sit at their first, second, and a later wish, are asked again, would get
    another table than in the draft; and which topics are closed."""

    first: int
    second: int
    later: int
    asked: int
    tables: int
    moves: int | None
    closed: tuple[int, ...]
    proved: bool


def outcome(answer: Answer, breakout: str, at: int) -> Outcome:
    """Return the numbers of a plan. `moves` is None if the list has changed since."""
    plan, seats = answer.plan, answer.plan.seats
    met = [
        wishes(person).index(seats[person.id].topic)
        for person in answer.problem.participants
        if person.id in seats and seats[person.id].topic in person.choices
    ]
    try:
        command = proposal(answer.state, breakout, plan, answer.problem)
        moves: int | None = proposal_moves(answer.state, command, at)
    except Refused:
        moves = None
    return Outcome(
        first=met.count(0),
        second=met.count(1),
        later=sum(rank > 1 for rank in met),
        asked=len(plan.asked),
        tables=len(plan.tables),
        moves=moves,
        closed=plan.closed_topics,
        proved=plan.proved,
    )


def compare(console: Console, breakout: str) -> None:
    """Compute the tables of a breakout for each aim, show what each gives, and take the one that is chosen."""
    console.run_worker(_compare(console, breakout), group="computing", exclusive=True)


async def _compare(console: Console, breakout: str) -> None:
    state, t = console.state, console.t
    answers: dict[Aim, Answer] = {}
    for number, aim in enumerate(AIMS, 1):
        problem = problem_of(state, breakout, aim)

        def work(cancelled: Cancel, problem: Problem = problem) -> Plan:
            return solve(problem, seconds=SECONDS, cancelled=cancelled)

        def told(seconds: int, number: int = number, aim: Aim = aim) -> str:
            return t("compare-computing", number=number, count=len(AIMS), aim=t(f"seating-aim-{aim}"), seconds=seconds)

        try:
            answers[aim] = Answer(state, problem, await beside(console, work, told))
        except (GivenUp, Cancelled):
            console.say("seating-given-up")
            return
        except (NoSolver, Contradictory):
            # The way to one plan says what is wrong and what can be done.
            compute(console, breakout)
            return
    chosen = await console.push_screen_wait(Compare(console, breakout, answers))
    if chosen is not None:
        await take(console, breakout, answers[chosen])


class Compare(Dialog[Aim]):
    """Gives the aim whose plan is to be taken."""

    SCOPE = "compare"
    DEFAULT_CSS = """
    Compare > .box { width: 96; padding: 0 1; }
    Compare SteadyTable { height: 4; margin-top: 1; }
    Compare #about { padding: 1 1 0 1; height: auto; min-height: 4; }
    """

    def __init__(self, console: Console, breakout: str, answers: dict[Aim, Answer]) -> None:
        super().__init__()
        self._shell = console
        at = console.link.now()
        self._outcomes = {aim: outcome(answer, breakout, at) for aim, answer in answers.items()}

    def compose(self) -> ComposeResult:
        with Vertical(classes="box"):
            yield Label(safe(self._shell.t("compare-title"), "bold"))
            yield SteadyTable()
            yield Static(id="about")
            yield Footer(show_command_palette=False, compact=True)

    def on_mount(self) -> None:
        t = self._shell.t
        columns = (
            Column("aim", t("compare-aim")),
            Column("first", t("compare-first"), 4),
            Column("second", t("compare-second"), 4),
            Column("later", t("compare-later"), 5),
            Column("asked", t("compare-asked"), 6),
            Column("closed", t("compare-closed"), 8),
            Column("tables", t("compare-tables"), 6),
            Column("moves", t("compare-moves"), 7),
        )
        table = self.query_one(SteadyTable)
        table.fill(
            columns,
            {
                aim: (
                    (t(f"compare-name-{aim}"), "bold"),
                    (f"{one.first:>4}", ""),
                    (f"{one.second:>4}", ""),
                    (f"{one.later:>4}", ""),
                    (f"{one.asked:>4}", "$warning" if one.asked else ""),
                    (f"{len(one.closed):>5}", ""),
                    (f"{one.tables:>4}", ""),
                    (f"{one.moves:>5}" if one.moves is not None else "    –", ""),
                )
                for aim, one in self._outcomes.items()
            },
        )
        table.focus()
        self._tell()

    @on(SteadyTable.Pointed)
    def _tell(self) -> None:
        t, aim = self._shell.t, self._aim
        if aim is None:
            return
        one = self._outcomes[aim]
        closed = t("compare-which", count=len(one.closed), topics=enumerated([str(topic) for topic in one.closed], t))
        said = [t(f"compare-about-{aim}"), closed, *([] if one.proved else [t("compare-not-proved")])]
        self.query_one("#about", Static).update(safe("\n".join(said)))

    @property
    def _aim(self) -> Aim | None:
        key = self.query_one(SteadyTable).key
        return next((aim for aim in AIMS if aim == key), None)

    @on(DataTable.RowSelected)
    def _taken(self) -> None:
        self.dismiss(self._aim)
