"""How the tables of a phase are made from the break, by its form."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from qzlive.session.commands.tables import ProposeTables
from qzlive.session.pause import Break
from qzlive.session.problem import problem_of
from qzlive.session.state import Form
from qzlive.tables.choice import Cancelled, Contradictory, NoSolver, solve

from ..console import Console
from ..patience import GivenUp
from ..tables.computing import Answer, Cancel, beside, computed, take

AT_ONCE = 10.0
"""A plan for a phase that is opened now may take so many seconds."""

MAKERS: Mapping[Form, Callable[[Console, str], Awaitable[object]]] = {
    "choice": lambda console, breakout: computed(console, breakout, "fair"),
    "given": computed,
    "arrival": computed,
}
"""What makes a draft, by the form of the phase."""


async def made(console: Console, breakout: str) -> None:
    """Make a draft; what came of it is said. To be awaited in a worker."""
    maker = MAKERS.get(console.state.breakouts[breakout].form)
    if maker is None:
        console.say("pause-only-choice")
    else:
        await maker(console, breakout)


async def made_at_once(console: Console, breakout: str) -> None:
    """Make a draft without a question: the plain plan where nothing better can be had. To be awaited in a worker."""
    state = console.state
    if state.breakouts[breakout].form != "choice":
        await made(console, breakout)
        return
    if not Break(state, breakout).facts.wished:
        return
    problem = problem_of(state, breakout, "fair")

    def work(cancelled: Cancel) -> Answer:
        return Answer(state, problem, solve(problem, seconds=AT_ONCE, cancelled=cancelled))

    def told(seconds: int) -> str:
        params = {"people": len(problem.participants), "topics": len(problem.topics), "seconds": seconds}
        return console.t("seating-computing", params)

    try:
        await take(console, breakout, await beside(console, work, told))
    except (NoSolver, Contradictory, GivenUp, Cancelled):
        await console.settled(console.send(ProposeTables(breakout=breakout)))
