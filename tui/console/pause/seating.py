"""How the tables of a phase are made from the break, by its form."""

from __future__ import annotations

from qzlive.session.commands.tables import ProposeTables
from qzlive.session.pause import Break
from qzlive.session.problem import problem_of
from qzlive.tables.choice import Cancelled, Contradictory, NoSolver, greedy, solve

from ..cafe.deeds import plan
from ..console import Console
from ..patience import GivenUp
from ..tables.computing import Answer, Cancel, beside, computed, take

AT_ONCE = 10.0
"""A plan for a phase that is opened now may take so many seconds."""


async def made(console: Console, breakout: str) -> None:
    """Make a draft; what came of it is said. To be awaited in a worker."""
    if console.state.breakouts[breakout].form == "rotation":
        await plan(console, breakout)
    else:
        await computed(console, breakout, "fair")


async def made_at_once(console: Console, breakout: str) -> None:
    """Make a draft without a question: the simple plan by the same rules where nobody can or will wait for the best,
    and everybody at the first choice where the rules exclude each other. To be awaited in a worker."""
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
        answer = await beside(console, work, told)
    except (NoSolver, GivenUp, Cancelled):
        answer = Answer(state, problem, greedy(problem))
    except Contradictory:
        await console.settled(console.send(ProposeTables(breakout=breakout)))
        return
    await take(console, breakout, answer)
