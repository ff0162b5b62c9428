"""The results told to all: order, whose turn it is, points, time."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from qzlive.session.commands.agenda import BeginItem, EndAgenda
from qzlive.session.commands.plenary import GiveFloor, OrderTurns, SetTurn
from qzlive.session.commands.sheets import AddEntries, DeleteEntry, NewEntry, StarEntry
from qzlive.session.commands.tables import CloseTable, ProposeTables, PublishTables
from qzlive.session.outline import rank_between, ranks, siblings
from qzlive.session.plenary import TopicTurn, share, turns
from tests.qzlive.session.circle import MINUTE, Circle, pasted


def begin(circle: Circle, title: str) -> None:
    item = next(item for item in circle.state.items.values() if item.title == title)
    circle.do(BeginItem(item=item.id, current=circle.state.current))


def write(circle: Circle, label: str, *texts: str, starred: bool = False) -> None:
    level = siblings(circle.sheet(label), None, None)
    entries = tuple(
        NewEntry(entry=circle.fresh(), rank=rank, text=text, starred=starred)
        for rank, text in zip(ranks(len(texts), level[-1].rank if level else None), texts, strict=True)
    )
    circle.do(AddEntries(sheet=circle.sheet(label).id, entries=entries))


def told(circle: Circle) -> list[tuple[int, str]]:
    return [(turn.topic.number, turn.status) for turn in turns(circle.state, circle.now)]


def of(circle: Circle, number: int) -> TopicTurn:
    return next(turn for turn in turns(circle.state, circle.now) if turn.topic.number == number)


def test_the_floor_goes_from_one_to_the_next_and_back_is_an_undo() -> None:
    circle = Circle()
    assert told(circle) == [(1, "next"), (2, "ahead"), (3, "ahead")]
    circle.do(OrderTurns(topics=(3,)))
    circle.do(GiveFloor(topic=3))
    circle.do(GiveFloor(topic=1))
    assert told(circle) == [(3, "done"), (1, "now"), (2, "next")]
    circle.do(GiveFloor(topic=3))
    assert told(circle) == [(3, "now"), (1, "next"), (2, "ahead")]
    circle.do(GiveFloor(topic=2))
    assert told(circle) == [(3, "done"), (1, "next"), (2, "now")]
    circle.do(GiveFloor(topic=1))
    circle.do(GiveFloor(topic=None))
    assert told(circle) == [(3, "done"), (1, "done"), (2, "done")]
    circle.do(GiveFloor(topic=1))
    assert told(circle) == [(3, "done"), (1, "now"), (2, "done")]


def test_a_topic_that_had_the_floor_early_and_again_is_the_last_that_spoke() -> None:
    circle = Circle()
    for topic in (1, 2, 3, 1, 2):
        circle.do(GiveFloor(topic=topic))
    assert circle.state.plenary.spoken == (2, 3, 1)


@settings(max_examples=60)
@given(st.lists(st.sampled_from([1, 2, 3, None]), max_size=12), st.permutations([1, 2, 3]))
def test_one_is_next_as_long_as_somebody_has_not_spoken(floors: list[int | None], order: list[int]) -> None:
    circle = Circle()
    circle.do(OrderTurns(topics=tuple(order[:2])))
    for topic in floors:
        circle.do(GiveFloor(topic=topic))
    found = turns(circle.state, circle.now)
    statuses = [turn.status for turn in found]
    assert {turn.topic.number for turn in found} == {1, 2, 3}
    assert statuses.count("now") == (circle.state.plenary.current is not None)
    assert statuses.count("next") == bool(statuses.count("next") or statuses.count("ahead"))


def test_points_are_told_by_table_in_the_order_of_the_sheet() -> None:
    circle = Circle()
    write(circle, "1b", "Later", starred=True)
    write(circle, "1a", "First", "Second", "Gone", starred=True)
    write(circle, "1a", "Not marked")
    [first, second, gone, plain] = circle.sheet("1a").entries.values()
    circle.do(DeleteEntry(sheet=circle.sheet("1a").id, entry=gone.id))
    trial = NewEntry(entry=circle.fresh(), rank=rank_between(None, None), text="Trial", starred=True)
    circle.do(AddEntries(sheet=circle.sheet("1a").id, entries=(trial,), trial=True), circle.hosts["1a"])
    tables = of(circle, 1).tables
    assert [(one.table.label, [entry.text for entry in one.points], one.entries) for one in tables] == [
        ("1a", ["First", "Second"], 3),
        ("1b", ["Later"], 1),
    ]
    assert of(circle, 1).starred == 3
    circle.do(StarEntry(sheet=circle.sheet("1a").id, entry=first.id, starred=False))
    assert [entry.text for entry in of(circle, 1).tables[0].points] == ["Second"]
    begin(circle, "Summary")
    write(circle, "1a", "Said in the plenary")
    assert [entry.text for entry in of(circle, 1).tables[0].points] == ["Second", "Said in the plenary"]
    assert of(circle, 1).starred == 2


def test_a_table_and_a_topic_that_nobody_used_are_left_out() -> None:
    circle = Circle()
    circle.do(pasted("1 Ada Öz", "1 Bo Lee", "2 Cem Kaya", "2 Dana Roth"))
    circle.do(ProposeTables(breakout="topics"))
    assert [turn.topic.number for turn in turns(circle.state, circle.now)] == [1, 2, 3]
    circle.do(PublishTables(breakout="topics", number=0))
    found = turns(circle.state, circle.now)
    assert [(turn.topic.number, len(turn.tables)) for turn in found] == [(1, 1), (2, 1)]
    write(circle, "3a", "Somebody wrote all the same")
    circle.do(CloseTable(table=circle.table("3a")))
    assert [turn.topic.number for turn in turns(circle.state, circle.now)] == [1, 2, 3]


def test_the_host_of_the_plan_is_proposed_and_the_time_runs_from_the_clock() -> None:
    circle = Circle()
    assert [(turn.speaker, turn.proposed) for turn in turns(circle.state, circle.now)] == [
        ("", False),
        ("Hanna Host", True),
        ("", False),
    ]
    circle.do(SetTurn(topic=2, speaker="School social work", minutes=4))
    circle.do(GiveFloor(topic=2))
    circle.now += 3 * MINUTE
    turn = of(circle, 2)
    assert (turn.speaker, turn.proposed, turn.left) == ("School social work", False, MINUTE)
    circle.now += 2 * MINUTE
    assert of(circle, 2).left == -MINUTE
    circle.do(GiveFloor(topic=1))
    assert of(circle, 1).left is None
    assert of(circle, 2).begun_at is None


def test_the_time_that_is_left_is_shared_by_the_topics_that_have_not_begun() -> None:
    circle = Circle()

    def shared() -> tuple[int, int] | None:
        found = share(circle.state, circle.now, turns(circle.state, circle.now))
        return (found.topics, found.minutes) if found is not None else None

    assert shared() == (3, 10)
    begin(circle, "Summary")
    circle.do(SetTurn(topic=1, minutes=6))
    circle.do(GiveFloor(topic=1))
    circle.now += 2 * MINUTE
    assert shared() == (2, 12)
    circle.now += 40 * MINUTE
    assert shared() == (2, 0)
    circle.do(GiveFloor(topic=2))
    circle.do(GiveFloor(topic=3))
    assert shared() is None
    circle.do(GiveFloor(topic=2))
    assert shared() == (1, 0)
    circle.do(EndAgenda())
    assert shared() is None
