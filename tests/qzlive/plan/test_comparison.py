"""A session and the plan it was opened from, once one of them has changed."""

from __future__ import annotations

import pytest

from qzlive.plan.comparison import differences
from qzlive.session.commands.texts import ChangeLetter, ChangeTopic
from qzlive.session.decide import Actor, Context, accept
from qzlive.session.evolve import fold
from qzlive.session.state import State
from tests.qzlive.session.circle import PLAN as SMALL
from tests.qzlive.session.circle import Circle
from tests.server.running import PLAN, plan_command


def opened(plan: str) -> State:
    ids = iter(range(10_000))
    context = Context(0, Actor("operator", "operator"), "c", 0, (f"id-{number}" for number in ids))
    state, record = accept(State(), plan_command(plan), context)
    assert fold([record]) == state
    return state


def told(plan: str, state: State) -> list[str]:
    return [" ".join([one.code, *one.params.values()]) for one in differences(plan_command(plan), state)]


def test_a_session_agrees_with_the_plan_it_was_opened_from() -> None:
    assert told(PLAN, opened(PLAN)) == []


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("Mona Muster", "Moritz Muster", "server-differs-head moderators"),
        ('end: "16:00"', 'end: "16:00"\ntags: {kind: letters}', "server-differs-head tags"),
        ("Begrüßung", "Willkommen", "server-differs-agenda"),
        ('end: "16:00"', 'end: "16:30"', "server-differs-agenda"),
        ("max_size: 4", "max_size: 5", "server-differs-breakout topics max_size"),
        ("Noch fünf", "Nur noch fünf", "server-differs-breakout topics announce"),
        ("title: Anfangen", "title: Beginnen", "server-differs-topic 1 title"),
        ("Was fehlt?", "Was bremst?", "server-differs-topic 1 questions"),
        ("tables: 1", "tables: 3", "server-differs-topic 2 tables"),
        ("number: 2", "number: 3", "server-differs-topic-gone 2"),
        ("number: 2", "number: 3", "server-differs-topic-new 3"),
    ],
)
def test_each_part_that_was_edited_is_named(old: str, new: str, code: str) -> None:
    assert old in PLAN
    found = told(PLAN.replace(old, new), opened(PLAN))
    assert code in found
    assert len(found) == (2 if "number" in old else 1)


def test_what_the_moderators_changed_differs_until_the_plan_says_so_too() -> None:
    circle = Circle()
    assert differences(SMALL, circle.state) == ()
    topic = SMALL.topics[0]
    circle.do(ChangeTopic(topic=topic.number, title="Starts", assignment=topic.assignment, host=topic.host))
    circle.do(ChangeLetter(text="Hello"))
    assert [one.params for one in differences(SMALL, circle.state)] == [
        {"keys": "letter"},
        {"number": "1", "keys": "title"},
    ]
    edited = topic.model_copy(update={"title": "Starts"})
    followed = SMALL.model_copy(update={"letter": "Hello", "topics": (edited, *SMALL.topics[1:])})
    assert differences(followed, circle.state) == ()
