from __future__ import annotations

from pathlib import Path

import pytest

from qzlive.names import NUMBERS, Tags
from qzlive.plan.creation import MINUTE, create_command
from qzlive.plan.load import load_plan
from qzlive.session.decide import Actor, Context, accept
from qzlive.session.state import State
from qzlive.wire.commands import dump_command, load_command

SAMPLES = Path(__file__).parents[3] / "sample_sessions"
PLAN = """
title: Kreis über Nacht
date: 2031-03-29
agenda:
  - {at: "14:00", title: Beginn, kind: plenary}
  - {at: "14:10", title: Ankommen, kind: breakout, breakout: ankommen}
  - {at: "14:30", title: Tische, kind: breakout, breakout: tische}
end: "15:00"
breakouts:
  ankommen: {form: arrival, by: qzlive, size: 5}
  tische: {form: choice, min_size: 2, max_size: 6, topics: [2], announce: [{at: 3, text: Gleich.}]}
topics:
  - {number: 1, title: Eins}
  - {number: 2, title: Zwei, host: Gast Geberin, tables: 3, questions: [Was?]}
announcements:
  - {date: 2031-04-01, title: Nächster Kreis}
"""


def opened(plan: str) -> State:
    command = create_command(load_plan(plan, "plan.yaml"), "session-1")
    fresh = (f"id-{number}" for number in range(10_000))
    context = Context(0, Actor("device", "operator"), "command", 0, fresh)
    return accept(State(), command, context)[0]


def test_a_plan_becomes_a_session() -> None:
    state = opened(PLAN)
    assert state.name == "2031-03-29-kreis-ueber-nacht"
    assert [(item.title, item.minutes) for item in state.items.values()] == [
        ("Beginn", 10),
        ("Ankommen", 20),
        ("Tische", 30),
    ]
    first, *_, last = state.items.values()
    assert state.ends_at == last.planned_at + last.minutes * MINUTE
    assert first.planned_at + 60 * MINUTE == state.ends_at
    assert [table.label for table in state.tables.values()] == ["2a", "2b", "2c"]
    assert state.topics[2].host == "Gast Geberin"
    assert [notice.date for notice in state.notices.values()] == ["2031-04-01"]


def test_limits_only_where_they_mean_something() -> None:
    state = opened(PLAN)
    arrival, choice = state.breakouts["ankommen"], state.breakouts["tische"]
    assert (arrival.size, arrival.min_size, arrival.by) == (5, 1, "qzlive")
    assert (choice.size, choice.min_size, choice.max_size, choice.topics) == (0, 2, 6, (2,))
    assert [(one.minutes, one.text) for one in choice.announcements] == [(3, "Gleich.")]


@pytest.mark.parametrize("file", sorted(SAMPLES.glob("circle_????-??-??.yaml")), ids=lambda file: file.stem)
def test_the_samples_pass_over_the_wire(file: Path) -> None:
    command = create_command(load_plan(file.read_bytes(), file.name), "session-1")
    assert load_command(dump_command(command)) == command


def test_what_is_asked_for_in_front_of_a_name_becomes_the_session_s() -> None:
    assert opened(PLAN).tags == NUMBERS
    assert opened(PLAN + "tags: {kind: letters, words: [Insel]}").tags == Tags("letters", ("Insel",))
