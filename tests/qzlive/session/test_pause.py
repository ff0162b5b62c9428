"""The rules of the break: its steps, what is done, and that one key leads from anywhere to the open rooms."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qzlive.session.clock import MINUTE
from qzlive.session.commands.agenda import BeginItem
from qzlive.session.commands.creation import PlannedBreakout, PlannedItem
from qzlive.session.commands.people import Choose, MarkHere
from qzlive.session.commands.tables import MovePerson, ProposeTables, PublishTables, TickStep
from qzlive.session.pause import STEPS, Break, Done, meant, pausing, phases, rest, steps_of
from qzlive.session.refusal import Refused
from qzlive.session.state import Breakout, BreakStep, Form
from tests.qzlive.session.circle import PLAN, START, Circle, pasted

PAUSED = PLAN.model_copy(
    update={
        "items": (
            PlannedItem(title="Hello", kind="breakout", planned_at=START, minutes=10, breakout="arrival"),
            PlannedItem(title="Break", kind="break", planned_at=START + 10 * MINUTE, minutes=15),
            PlannedItem(
                title="Tables", kind="breakout", planned_at=START + 25 * MINUTE, minutes=45, breakout="topics"
            ),
            PlannedItem(title="Break", kind="break", planned_at=START + 70 * MINUTE, minutes=15),
            PlannedItem(title="Café", kind="breakout", planned_at=START + 85 * MINUTE, minutes=45, breakout="cafe"),
            PlannedItem(title="Summary", kind="summary", planned_at=START + 130 * MINUTE, minutes=30),
        ),
        "breakouts": (
            PlannedBreakout(breakout="arrival", form="arrival", by="platform"),
            *PLAN.breakouts,
            PlannedBreakout(breakout="cafe", form="rotation", rounds=2),
        ),
        "ends_at": START + 160 * MINUTE,
    }
)  # fmt: skip
NAMES = ("1 Anna Berg", "1 Bo Lind", "2 Cem Demir", "2 Dora Ehm", "Eva Funk", "12 Finn Gut")


class Play(Circle):
    """The circle with breaks; `item` begins the item of this number."""

    def __init__(self) -> None:
        super().__init__(PAUSED)

    def item(self, number: int) -> None:
        item = list(self.state.items.values())[number]
        self.now = item.planned_at
        self.do(BeginItem(item=item.id, current=self.state.current))

    @property
    def one(self) -> Break:
        return Break(self.state, "topics")

    def tick(self, step: BreakStep, *, done: bool = True) -> None:
        self.do(TickStep(breakout="topics", step=step, done=done))

    def publish(self) -> None:
        allocation = self.state.allocations["topics"]
        self.do(PublishTables(breakout="topics", number=allocation.number))

    def changed(self) -> int:
        allocation = self.state.allocations.get("topics")
        if allocation is None or allocation.published is None:
            return 0
        both = allocation.seats.keys() | allocation.published.keys()
        return sum(allocation.seats.get(id_) != allocation.published.get(id_) for id_ in both)


@pytest.mark.parametrize(
    ("form", "by", "steps"),
    [
        ("choice", "", "announce collect decide seat tell open"),
        ("rotation", "", "announce collect decide seat tell open"),
        ("given", "region", "collect seat tell open"),
        ("arrival", "qzlive", "collect seat tell open"),
        ("arrival", "platform", ""),
    ],
)
def test_a_form_has_the_steps_that_make_sense(form: Form, by: str, steps: str) -> None:
    assert steps_of(Breakout("x", form, by=by)) == tuple(steps.split())


def test_which_phase_a_break_is_for() -> None:
    play = Play()
    assert phases(play.state) == ("topics", "cafe")
    told = []
    for number in range(6):
        play.item(number)
        told.append((meant(play.state), pausing(play.state)))
    assert told == [
        ("topics", None),
        ("topics", "topics"),
        ("topics", None),
        ("cafe", "cafe"),
        ("cafe", None),
        ("cafe", None),
    ]


def test_what_is_left_counts_to_the_phase_and_says_when_it_is_over() -> None:
    play = Play()
    assert rest(play.state, "topics", START) == 25 * MINUTE
    play.item(1)
    assert rest(play.state, "topics", play.now + 5 * MINUTE) == 10 * MINUTE
    assert rest(play.state, "topics", play.now + 17 * MINUTE) == -2 * MINUTE
    assert rest(play.state, "cafe", play.now) == 75 * MINUTE
    play.item(2)
    assert rest(play.state, "topics", play.now) is None


def test_steps_tick_themselves_where_the_state_shows_it() -> None:
    play = Play()
    play.item(1)
    assert [play.one.done(step) for step in STEPS] == [None] * 6
    began = play.one
    assert began.first_open == "announce"
    play.do(pasted("1 Anna Berg", "Bo Lind"))
    assert play.one.done("collect") is None
    play.do(Choose(person=play.person("Bo Lind"), breakout="topics", topics=(1,)))
    assert play.one.done("collect") == Done(None, False) == play.one.done("decide")
    assert play.one.done("announce") is None
    play.do(ProposeTables(breakout="topics"))
    assert play.one.done("seat") == Done(None, False)
    play.do(pasted("1 Cem Demir"))
    assert play.one.facts.since == 1
    assert play.one.done("seat") is None
    play.tick("seat")
    assert play.one.done("seat") == Done(play.now, True)
    play.publish()
    assert play.one.done("tell") == Done(play.now, False)
    assert play.one.first_open == "open"
    play.item(2)
    assert play.one.done("open") == Done(play.now, False)
    assert play.one.deed("open") is None


def test_what_stands_adds_up() -> None:
    play = Play()
    play.do(pasted(*NAMES))
    play.do(Choose(person=play.person("Anna Berg"), breakout="topics", topics=()))
    found = play.one.facts
    assert (found.here, found.chosen, found.unclear, found.silent, found.none) == (6, 3, 1, 1, 1)
    assert (found.drafted, found.asked, found.closed) == (False, (), ())
    play.do(ProposeTables(breakout="topics"))
    found = play.one.facts
    assert (found.seated, found.tables, found.first, found.wished, found.asked) == (3, 2, 3, 3, ())
    at = play.table(play.table_of("Bo Lind") or "")
    play.do(MovePerson(breakout="topics", person=play.person("Bo Lind"), from_table=at, table=None))
    found = play.one.facts
    assert (found.seated, found.tables, found.first, found.wished) == (2, 1, 2, 3)
    assert found.asked == (play.person("Bo Lind"),)
    assert found.closed == (1,)


def test_the_one_key_says_what_is_missing_and_goes_on_over_what_was_ticked() -> None:
    play = Play()
    assert play.one.deed("announce") == "copy"
    assert play.one.deed("announce", copied=True) == "on"
    assert play.one.deed("collect") == "list"
    assert play.one.deed("seat") == "on"
    assert play.one.deed("tell") == "on"
    play.do(pasted(*NAMES))
    assert [play.one.deed(step) for step in STEPS] == ["copy", "on", "decide", "compute", "on", "begin"]
    play.tick("decide")
    assert play.one.deed("decide") == "on"
    play.tick("decide", done=False)
    assert play.one.deed("decide") == "decide"
    play.do(ProposeTables(breakout="topics"))
    assert (play.one.deed("seat"), play.one.deed("tell")) == ("on", "publish")
    play.publish()
    assert play.one.deed("tell") == "copy"
    assert play.one.deed("tell", copied=True) == "on"
    assert play.one.deed("tell", changed=3, copied=True) == "publish"


def test_in_a_cafe_nobody_has_to_wish() -> None:
    play = Play()
    play.do(pasted("Anna Berg", "Bo Lind", breakout="cafe"))
    one = Break(play.state, "cafe")
    assert one.deed("collect") == "on"
    assert one.done("collect") is None
    assert one.done("decide") == Done(None, False)
    assert one.deed("seat") == "compute"
    play.do(pasted("12 Finn Gut", breakout="cafe"))
    one = Break(play.state, "cafe")
    assert (one.facts.unclear, one.done("decide"), one.deed("decide")) == (1, None, "decide")


Act = Callable[[Play], None]


def _somebody(play: Play, number: int) -> str:
    people = sorted(play.state.people)
    return people[number % len(people)]


def acts() -> st.SearchStrategy[Act]:
    number = st.integers(0, 30)
    return st.one_of(
        st.sampled_from(STEPS).map(lambda step: lambda play: play.tick(step)),
        st.sampled_from(STEPS).map(lambda step: lambda play: play.tick(step, done=False)),
        st.lists(st.sampled_from(NAMES), max_size=4).map(lambda names: lambda play: play.do(pasted(*names)) and None),
        st.tuples(number, st.integers(0, 3)).map(
            lambda drawn: (
                lambda play: (
                    play.do(
                        Choose(
                            person=_somebody(play, drawn[0]), breakout="topics", topics=(drawn[1],) if drawn[1] else ()
                        )
                    )
                    and None
                )
            )
        ),
        number.map(lambda n: lambda play: play.do(MarkHere(person=_somebody(play, n), here=bool(n % 2))) and None),
        st.tuples(number, number).map(lambda drawn: lambda play: _moved(play, _somebody(play, drawn[0]), drawn[1])),
        st.just(lambda play: play.do(ProposeTables(breakout="topics")) and None),
        st.just(lambda play: play.publish()),
        st.integers(0, 2).map(lambda number: lambda play: play.item(number)),
    )


def _moved(play: Play, person: str, number: int) -> None:
    tables = sorted(table.id for table in play.state.tables.values() if table.breakout == "topics")
    allocation = play.state.allocations.get("topics")
    at = allocation.seats.get(person) if allocation is not None else None
    table = tables[number % len(tables)]
    play.do(MovePerson(breakout="topics", person=person, from_table=at, table=table))


def played(wanted: Iterable[Act]) -> Play:
    """Return a circle in which these things have happened, as far as they are allowed."""
    play = Play()
    for act in wanted:
        try:
            act(play)
        except (Refused, KeyError, ZeroDivisionError):
            continue
    return play


@given(st.lists(acts(), max_size=25))
def test_what_stands_is_a_partition_and_every_tick_shows(wanted: list[Act]) -> None:
    play = played(wanted)
    found, allocation = play.one.facts, play.state.allocations.get("topics")
    assert found.chosen + found.unclear + found.silent + found.none == found.here
    assert found.first <= found.seated <= found.here
    assert found.first <= found.wished
    for step in STEPS:
        ticked = allocation.steps.get(step) if allocation is not None else None
        over = play.one.done(step)
        if ticked is not None:
            assert over == Done(ticked, True)
        if over is not None and not over.ticked:
            assert step != "announce"
    assert play.one.first_open in STEPS
    if all(play.one.done(step) is not None for step in STEPS):
        assert play.one.first_open == "open"


@given(st.lists(acts(), max_size=15))
def test_one_key_leads_from_anywhere_to_the_open_rooms_and_publishes_nothing_twice(wanted: list[Act]) -> None:
    play = played(wanted)
    if play.state.current is None or list(play.state.items).index(play.state.current) != 1:
        return
    step, copied, published = play.one.first_open, set[BreakStep](), 0
    for _ in range(20):
        one = play.one
        deed = one.deed(step, changed=play.changed(), copied=step in copied)
        if deed is None:
            break
        if deed == "copy":
            copied.add(step)
        elif deed == "list":
            play.do(pasted(*NAMES))
        elif deed == "compute":
            play.do(ProposeTables(breakout="topics"))
            if not play.one.facts.drafted or play.one.facts.since:
                play.tick("seat")
        elif deed == "publish":
            published += 1
            play.publish()
        elif deed == "begin":
            play.item(2)
        else:
            play.tick(step)
            step = one.following(step) if deed == "on" else step
    assert play.one.begun
    assert published <= 1
    assert play.changed() == 0 or step == "open"


def test_a_plan_without_a_programme_has_no_break() -> None:
    plan = replace(Play().state, items={})
    assert meant(plan) is None
    assert pausing(plan) is None


def test_whoever_tries_a_circle_of_long_ago_is_not_years_late() -> None:
    circle = Circle()
    first, tables_item, _ = circle.state.items.values()
    assert rest(circle.state, "topics", circle.now) == first.length * MINUTE
    assert rest(circle.state, "topics", circle.now + 500_000 * MINUTE) == first.length * MINUTE
    circle.do(BeginItem(item=first.id, current=None))
    assert rest(circle.state, "topics", circle.now + 40 * MINUTE) == (first.length - 40) * MINUTE
