"""What the console does with a café: plan its rounds, tell them, begin them, seat who comes late. To be awaited in
workers."""

from __future__ import annotations

from collections.abc import Callable

from qzlive.session.cafe import cafe_of, gap, kept, known_rounds, rounds_proposal, unlike
from qzlive.session.cafe_clock import item_of, running_round
from qzlive.session.commands.agenda import BeginItem
from qzlive.session.commands.rounds import BeginRound, PublishRounds
from qzlive.session.seating import allocation_of
from qzlive.session.state import State
from qzlive.tables.rounds import CafeRefused, Change, Plan, met, plan_rounds, proposals

from ...outline.dialogs import Choose, Possibility
from ...status import minutes
from ..console import Console
from ..patience import GivenUp
from ..tables.computing import TRIES, Cancel, beside
from ..tables.publish import ShowPublication
from .dialogs import BeginRound as AskBegin
from .sentences import named, to_say, versions, why

Planned = Callable[[State, Cancel], Plan | None]


async def plan(console: Console, breakout: str) -> bool:
    """Plan the rounds: all of them while nobody has been told any, else what a moderator chooses of the ways to close
    the gap. Return whether there is a new draft."""
    if allocation_of(console.state, breakout).told:
        return await _change(console, breakout)

    def anew(state: State, cancelled: Cancel) -> Plan:
        return plan_rounds(cafe_of(state, breakout), progress=lambda done, all_: not cancelled())

    found = await _taken(console, breakout, anew)
    if found is not None:
        pairs = met(found.seats).repeated_pairs
        console.say("cafe-planned", rounds=len(found.seats), tables=len(found.seats[0]), pairs=pairs)
    return found is not None


async def _change(console: Console, breakout: str) -> bool:
    """Offer the ways in which the rounds that nobody was told can go on, with their price."""
    t, state = console.t, console.state

    def work(cancelled: Cancel) -> tuple[Change, ...]:
        known = known_rounds(state, breakout)
        return proposals(cafe_of(state, breakout), known.seats, known.told, over=known.over) if known else ()

    try:
        found = await beside(console, work, lambda seconds: t("cafe-computing", seconds=seconds))
    except GivenUp:
        console.say("seating-given-up")
        return False
    except CafeRefused as refused:
        console.say(refused.code, bad=True, **named(state, breakout, refused.params))
        return False
    if len(found) == 1 and not gap(state, breakout).any:
        console.say("cafe-nothing-to-change")
        return False
    offers = [Possibility(str(place), _price(state, breakout, one, console)) for place, one in enumerate(found)]
    chosen = await console.push_screen_wait(Choose(t("cafe-ways"), offers, hint=t("cafe-ways-hint")))
    if chosen is None:
        return False
    how = found[int(chosen)].how

    def again(state: State, cancelled: Cancel) -> Plan | None:
        known = known_rounds(state, breakout)
        if known is None:
            return None
        ways = proposals(cafe_of(state, breakout), known.seats, known.told, over=known.over)
        return next((one.plan for one in ways if one.how == how), ways[0].plan)

    if await _taken(console, breakout, again) is None:
        return False
    console.say("cafe-changed", count=len(unlike(allocation_of(console.state, breakout))))
    return True


def _price(state: State, breakout: str, one: Change, console: Console) -> str:
    t, plan = console.t, one.plan
    lines = [
        t(f"cafe-way-{one.how}"),
        t(
            "cafe-price",
            moved=one.moved,
            pairs=met(plan.seats).repeated_pairs,
            unmet=sum(len(topics) for topics in plan.unmet.values()),
        ),
        *(why(state, breakout, reason.code, reason.params, t) for reason in plan.warnings[:2]),
    ]
    return "\n".join(lines)


async def _taken(console: Console, breakout: str, planned: Planned) -> Plan | None:
    """Compute rounds beside the screen and send them as a draft; compute anew while the list changes. Return what is
    saved; None: given up or impossible, which was said."""
    t = console.t
    for _ in range(TRIES):
        state = console.state

        def work(cancelled: Cancel, state: State = state) -> Plan | None:
            return planned(state, cancelled)

        try:
            found = await beside(console, work, lambda seconds: t("cafe-computing", seconds=seconds))
        except GivenUp:
            console.say("seating-given-up")
            return None
        except CafeRefused as refused:
            console.say(refused.code, bad=True, **named(state, breakout, refused.params))
            return None
        if found is None:
            return None
        sent = console.send(rounds_proposal(state, breakout, found))
        refusal = await console.settled(sent, dealt_with="session-list-changed") if sent else ""
        if refusal is None:
            return found
        if refusal != "session-list-changed":
            return None
    console.say("seating-list-keeps-changing", bad=True, tries=TRIES)
    return None


async def publish(console: Console, breakout: str) -> None:
    """Tell all rounds, the next one only, or anew those in which people were told another way; then show the texts."""
    state, t = console.state, console.t
    allocation = allocation_of(state, breakout)
    rounds, told = len(allocation.rounds), len(allocation.told)
    if not rounds:
        console.say("cafe-plan-first")
        return
    otherwise = unlike(allocation)
    if told >= rounds and not otherwise:
        show(console, breakout)
        return
    offers = []
    if otherwise:
        offers.append(Possibility(str(told), t("cafe-tell-again", told=told, count=len(otherwise))))
    if told < rounds:
        offers.append(Possibility(str(rounds), t("cafe-tell-all", rounds=rounds)))
        if told + 1 < rounds:
            offers.append(Possibility(str(told + 1), t("cafe-tell-next", round=told + 1)))
    chosen = await console.push_screen_wait(Choose(t("cafe-tell"), offers))
    if chosen is not None and await _tell(console, breakout, int(chosen)):
        show(console, breakout, otherwise)


async def _tell(console: Console, breakout: str, rounds: int) -> bool:
    number = allocation_of(console.state, breakout).number
    sent = console.send(PublishRounds(breakout=breakout, number=number, rounds=rounds))
    return bool(sent) and await console.settled(sent) is None


def show(console: Console, breakout: str, only: frozenset[str] = frozenset()) -> None:
    """Show what was told, to be given away; `only`: the ways of these people first."""
    if found := versions(console.state, breakout, console.t, only):
        console.push_screen(ShowPublication(found, console.folder))


async def begin_next(console: Console, breakout: str) -> None:
    """Begin the next round after showing what is to be said; after the last one the programme goes on."""
    state, t = console.state, console.t
    allocation, running = allocation_of(state, breakout), running_round(state, breakout)
    number = allocation.round + 1
    if not allocation.rounds:
        console.say("cafe-plan-first")
    elif number > len(allocation.rounds):
        await _go_on(console, breakout)
    else:
        known = []
        if running is not None and (rest := running.left(console.link.now())) > 0:
            known.append(t("cafe-still-runs", number=running.number, left=minutes(rest)))
        if number > len(allocation.told):
            known.append(t("cafe-untold", number=number))
        if (count := len(unlike(allocation))) and number <= len(allocation.told):
            known.append(t("cafe-unlike-still", count=count))
        item = item_of(state, breakout)
        if item is not None and item.id != state.current:
            known.append(t("cafe-begins-item", title=item.title))
        title, yes = (t(code, number=number) for code in ("cafe-begin", "cafe-begin-yes"))
        dialog = AskBegin(title, to_say(state, breakout, number, t), "\n".join(known), yes)
        if await console.push_screen_wait(dialog):
            await _begin(console, breakout, number, told=len(allocation.told))


async def _begin(console: Console, breakout: str, number: int, *, told: int) -> None:
    state = console.state
    item, current = item_of(state, breakout), allocation_of(state, breakout).round
    if item is not None and item.id != state.current:
        console.send(BeginItem(item=item.id, current=state.current))
    sent = console.send(BeginRound(breakout=breakout, round=number, current=current))
    if await console.settled(sent) is None:
        console.say("cafe-begun", number=number)
        if number > told:
            show(console, breakout)


async def begin_again(console: Console, breakout: str) -> None:
    """Go back to the round before, for who has begun one too early."""
    t, allocation = console.t, allocation_of(console.state, breakout)
    if not allocation.round:
        console.say("cafe-plan-first" if not allocation.rounds else "cafe-none-begun")
        return
    number = max(1, allocation.round - 1)
    title, yes = (t(code, number=number) for code in ("cafe-again", "cafe-again-yes"))
    if await console.push_screen_wait(AskBegin(title, t("cafe-again-about", number=number), "", yes)):
        await _begin(console, breakout, number, told=len(allocation.told))


async def _go_on(console: Console, breakout: str) -> None:
    """After the last round: the next item of the programme."""
    state, t = console.state, console.t
    items = list(state.items.values())
    place = next((number for number, item in enumerate(items) if item.breakout == breakout), len(items))
    if place + 1 >= len(items) or items[place].ended_at is not None:
        console.say("cafe-last-was")
        return
    following = items[place + 1]
    title, yes = t("cafe-end"), t("cafe-end-yes", title=following.title)
    dialog = AskBegin(title, t("cafe-say-end", title=following.title), "", yes)
    if await console.push_screen_wait(dialog):
        await console.settled(console.send(BeginItem(item=following.id, current=state.current)))


async def close_gap(console: Console, breakout: str) -> None:
    """Give who has come a way with a free chair in each round, and take who has gone out; nobody else moves. What
    only they are told is told at once, and shown for the chat."""
    missing = gap(console.state, breakout)
    if not missing.any:
        console.say("cafe-no-gap")
        return
    came = frozenset(missing.come)

    def work(state: State, cancelled: Cancel) -> Plan | None:
        change = kept(state, breakout)
        return change.plan if change is not None else None

    if await _taken(console, breakout, work) is None:
        return
    allocation = allocation_of(console.state, breakout)
    others = unlike(allocation) - came - set(missing.gone)
    console.say("cafe-gap-closed", come=len(came), gone=len(missing.gone))
    if allocation.told and not others and await _tell(console, breakout, len(allocation.told)) and came:
        show(console, breakout, came)
