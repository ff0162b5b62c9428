"""Tables are computed by the console, beside the screen: the loop never waits, Escape gives up, and a list that has
changed meanwhile is computed anew without a question.

    compute(console, breakout, aim=None)          from a key: starts, asks, sends, says what came of it
    await computed(console, breakout, aim=None)   from a worker; returns whether a new draft is saved
    await take(console, breakout, answer, asked)  from a worker: send a plan that was computed before
    await beside(console, work, told)             any work in a thread, with its progress from half a second on
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from threading import Event
from typing import TypeVar

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import LoadingIndicator, Static

from qzlive.session.basis import basis
from qzlive.session.commands.tables import ProposeTables
from qzlive.session.groups import groups_proposal, open_questions
from qzlive.session.phases import makes_groups
from qzlive.session.problem import problem_of, proposal
from qzlive.session.refusal import Refused
from qzlive.session.seating import allocation_of
from qzlive.session.state import State
from qzlive.tables.choice import Aim, Cancelled, Contradictory, NoSolver, Plan, Problem, greedy, solve
from qzlive.tables.groups import GroupsRefused

from ...dialogs import Confirm, Dialog
from ...footer import Footer
from ...sources.detached import detached
from ...text import safe
from ..console import Console
from ..patience import GivenUp
from .contradiction import excluded, full
from .data import proposal_moves

T = TypeVar("T")
Cancel = Callable[[], bool]

PATIENCE = 0.5
"""Seconds after which a computation says so and may be given up."""
SECONDS = 60.0
"""A computation ends after so many seconds with the best plan that is known then."""
TRIES = 3
"""So often a list that changed meanwhile is computed anew."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A plan with the state and the problem that it answers."""

    state: State
    problem: Problem
    plan: Plan


@dataclass
class Asked:
    """What a moderator agreed to in this go: `moves` people may get another table, None: nothing was asked yet.
    `number` is the publication that was known then."""

    number: int
    moves: int | None = None


class Computing(Dialog[None]):
    """Something is being computed; Escape gives it up."""

    SCOPE = "computing"
    DEFAULT_CSS = "Computing LoadingIndicator { height: 1; margin-top: 1; }"

    def __init__(self, told: Callable[[int], str]) -> None:
        """`told` says what is being done, from the seconds that it has taken so far."""
        super().__init__()
        self._told, self._seconds = told, 0

    def compose(self) -> ComposeResult:
        with Vertical(classes="box"):
            yield Static(safe(self._told(0)), id="told")
            yield LoadingIndicator()
            yield Footer(show_command_palette=False, compact=True)

    def on_mount(self) -> None:
        self.set_interval(1, self._tick)

    def _tick(self) -> None:
        self._seconds += 1
        self.query_one("#told", Static).update(safe(self._told(self._seconds)))


async def beside(console: Console, work: Callable[[Cancel], T], told: Callable[[int], str]) -> T:
    """Do work in a thread; it is handed what tells it to stop. To be awaited in a worker. Raises GivenUp, and what the
    work raises."""
    stop = Event()
    future = detached(lambda: work(stop.is_set))
    try:
        done, _ = await asyncio.wait([future], timeout=PATIENCE)
        if not done:
            dialog = Computing(told)
            closed = asyncio.ensure_future(console.push_screen_wait(dialog))
            either: list[asyncio.Future[T] | asyncio.Future[None]] = [future, closed]
            await asyncio.wait(either, return_when=asyncio.FIRST_COMPLETED)
            if not future.done():
                raise GivenUp
            dialog.dismiss()
            await closed
        return future.result()
    finally:
        stop.set()
        future.cancel()


def compute(console: Console, breakout: str, aim: Aim | None = None) -> None:
    """Compute the tables of a breakout by choice for an aim (None: the breakout's own), show how it goes, ask before
    people who have a table get another one, send the draft, and say what came of it. A second call while one is at it
    takes its place."""
    console.run_worker(computed(console, breakout, aim), group="computing", exclusive=True)


async def computed(console: Console, breakout: str, aim: Aim | None = None) -> bool:
    """Do what `compute` does; return whether there is a new draft. To be awaited in a worker."""
    asked = Asked(allocation_of(console.state, breakout).number)
    while (crowding := full(console, breakout)) is not None:
        goes_on = await console.push_screen_wait(crowding)
        if goes_on is None:
            return False
        if not goes_on:
            break
    for _ in range(TRIES):
        if makes_groups(console.state.breakouts[breakout]):
            sent = await _grouped(console, breakout, asked)
        else:
            answer = await _answer(console, breakout, aim)
            sent = False if answer is None else await _sent(console, breakout, answer, asked)
        if sent is not None:
            return sent
    console.say("seating-list-keeps-changing", bad=True, tries=TRIES)
    return False


async def take(console: Console, breakout: str, answer: Answer) -> bool:
    """Send a plan that was computed before; if the list has changed since, compute it anew for the same aim. Return
    whether there is a new draft. To be awaited in a worker."""
    asked = Asked(allocation_of(console.state, breakout).number)
    sent = await _sent(console, breakout, answer, asked)
    return await computed(console, breakout, answer.problem.aim) if sent is None else sent


async def _answer(console: Console, breakout: str, aim: Aim | None) -> Answer | None:
    """Return a plan for the present list, or None: given up, or impossible, which was said."""
    t = console.t
    while True:
        state = console.state
        problem = problem_of(state, breakout, aim)

        def told(seconds: int, problem: Problem = problem) -> str:
            return t("seating-computing", people=len(problem.participants), topics=len(problem.topics), seconds=seconds)

        def work(cancelled: Cancel, problem: Problem = problem) -> Plan:
            return solve(problem, seconds=SECONDS, cancelled=cancelled)

        try:
            return Answer(state, problem, await beside(console, work, told))
        except (GivenUp, Cancelled):
            console.say("seating-given-up")
            return None
        except NoSolver:
            yes, no = t("seating-no-solver-yes"), t("seating-no-solver-no")
            question = Confirm(t("seating-no-solver"), yes, no, dangerous=False)
            if not await console.push_screen_wait(question):
                return None
            return Answer(state, problem, greedy(problem))
        except Contradictory as contradictory:
            if not await console.push_screen_wait(excluded(console, breakout, contradictory)):
                return None


async def _grouped(console: Console, breakout: str, asked: Asked) -> bool | None:
    """Put everybody who is here into a group; return as `_sent` does."""
    state, t = console.state, console.t

    def told(seconds: int) -> str:
        return t("seating-grouping", seconds=seconds)

    try:
        command = await beside(console, lambda _: groups_proposal(state, breakout, t), told)
    except GivenUp:
        console.say("seating-given-up")
        return False
    except GroupsRefused as refused:
        console.say(refused.code, bad=True, **refused.params)
        return False
    sent = await _proposed(console, breakout, command, asked)
    if sent:
        seats = allocation_of(console.state, breakout).seats
        left = " ".join(f"{line}." for line in open_questions(console.state, breakout, t))
        console.say("seating-grouped", people=len(seats), groups=len(set(seats.values())), left=left)
    return sent


async def _sent(console: Console, breakout: str, answer: Answer, asked: Asked) -> bool | None:
    """Send a plan as a draft; return whether it is saved, None if the list has changed and it has to be made anew."""
    if not answer.plan.seats:
        console.say("seating-nobody", bad=True)
        return False
    command = proposal(answer.state, breakout, answer.plan, answer.problem)
    sent = await _proposed(console, breakout, command, asked)
    if sent:
        _tell(console, answer)
    return sent


async def _proposed(console: Console, breakout: str, command: ProposeTables, asked: Asked) -> bool | None:
    if not await _agreed(console, command, asked):
        return False
    if allocation_of(console.state, breakout).number != asked.number:
        console.say("seating-published-meanwhile", bad=True)
        return False
    if basis(console.state, breakout) != (command.plan.basis if command.plan is not None else ""):
        return None
    sent = console.send(command)
    if not sent:
        return False
    refusal = await console.settled(sent, dealt_with="session-list-changed")
    return None if refusal == "session-list-changed" else refusal is None


async def _agreed(console: Console, command: ProposeTables, asked: Asked) -> bool:
    """Ask before people who have a table get another one, once."""
    try:
        moves = proposal_moves(console.state, command, console.link.now())
    except Refused:
        # The list has changed: what is computed anew is asked about then.
        return True
    if not moves or asked.moves is not None:
        return True
    t = console.t
    question = Confirm(t("board-propose", count=moves), t("board-propose-yes"), t("board-propose-no"))
    asked.moves = moves
    yes = await console.push_screen_wait(question)
    return yes is True


def _tell(console: Console, answer: Answer) -> None:
    plan = answer.plan
    code = "seating-computed" if plan.proved else "seating-computed-not-proved"
    console.say(
        "seating-computed-greedy" if plan.solver == "greedy" else code,
        aim=console.t(f"seating-aim-{answer.problem.aim}"),
        people=len(plan.seats),
        tables=len(plan.tables),
        asked=len(plan.asked),
    )
