"""The board: moving, pairing, merging and splitting, hosts, publishing a part, the steps of the break."""

from __future__ import annotations

from functools import partial

import pytest

from qzlive.session.basis import basis
from qzlive.session.commands import people, tables, texts
from qzlive.session.commands.rounds import TakeRounds
from qzlive.session.commands.sheets import AddEntries, DeleteEntry, EditEntry, NewEntry
from qzlive.session.commands.tables import Computed, ComputedReason, ComputedTable, Move
from qzlive.session.events import tables as events
from qzlive.session.outline import counted
from qzlive.session.pairs import pairs
from qzlive.session.refusal import Refused
from qzlive.session.seating import allocation_of
from qzlive.session.views import host_view
from qzlive.wire.commands import dump_command
from qzlive.wire.frames import FRAME_LIMIT, CommandFrame, encode

from .circle import MODERATOR, Circle, pasted


@pytest.fixture
def circle() -> Circle:
    circle = Circle()
    circle.do(pasted("1 Anna Berg", "1 Bo Lindt", "1 Cem Aydin", "2 Dora Emm", "2 Ewa Kowalska", "3 Finn Ott"))
    return circle


def plan(circle: Circle, *found: tuple[str | int, tuple[str, ...]]) -> tables.ProposeTables:
    """What was computed: by the id of an open table, or the topic of a new one, the people there."""
    everybody = tuple(person for _, sitting in found for person in sitting)
    computed = Computed(
        basis=basis(circle.state, "topics"),
        aim="fair",
        proved=True,
        people=everybody,
        tables=tuple(
            ComputedTable(
                table=where if isinstance(where, str) else None,
                topic=where if isinstance(where, int) else 0,
                people=tuple(map(everybody.index, sitting)),
            )
            for where, sitting in found
        ),
    )
    return tables.ProposeTables(breakout="topics", plan=computed)


def ids(circle: Circle, *names: str) -> tuple[str, ...]:
    return tuple(map(circle.person, names))


def test_a_computed_plan_is_the_draft_and_opens_the_tables_it_needs(circle: Circle) -> None:
    circle.do(
        plan(
            circle,
            (circle.table("1a"), ids(circle, "Anna Berg", "Bo Lindt")),
            (3, ids(circle, "Cem Aydin", "Finn Ott")),
        )
    )
    allocation = allocation_of(circle.state, "topics")
    assert (circle.table_of("Anna Berg"), circle.table_of("Finn Ott"), circle.table_of("Dora Emm")) == (
        "1a",
        "3b",
        None,
    )
    assert (allocation.aim, allocation.proved, allocation.published) == ("fair", True, None)


def test_a_plan_computed_from_another_list_is_refused(circle: Circle) -> None:
    late = plan(circle, (circle.table("1a"), ids(circle, "Anna Berg")))
    circle.do(people.Choose(person=circle.person("Anna Berg"), breakout="topics", topics=(2,)))
    with pytest.raises(Refused, match="session-list-changed"):
        circle.do(late)


def test_a_plan_that_moves_who_was_placed_by_hand_is_refused(circle: Circle) -> None:
    anna = circle.person("Anna Berg")
    circle.do(tables.MovePerson(breakout="topics", person=anna, from_table=None, table=circle.table("2a")))
    with pytest.raises(Refused, match="session-list-changed"):
        circle.do(plan(circle, (circle.table("1a"), (anna,))))
    with pytest.raises(Refused, match="session-list-changed"):
        circle.do(plan(circle, (circle.table("1a"), ())))
    circle.do(plan(circle, (circle.table("2a"), (anna,))))
    assert circle.table_of("Anna Berg") == "2a"


def test_the_mark_of_the_list_changes_with_what_a_computation_looks_at_and_nothing_else(circle: Circle) -> None:
    marks = {basis(circle.state, "topics")}

    def other(command: object) -> bool:
        circle.do(command)  # type: ignore[arg-type]
        known = len(marks)
        marks.add(basis(circle.state, "topics"))
        return len(marks) > known

    anna, bo = ids(circle, "Anna Berg", "Bo Lindt")
    assert other(people.Choose(person=anna, breakout="topics", topics=(2,)))
    assert other(tables.PairPeople(person=anna, other=bo, relation="apart"))
    assert other(people.MarkHere(person=bo, here=False))
    assert not other(tables.PairPeople(person=anna, other=bo, relation="together"))
    assert not other(pasted("Zoe Neu"))
    assert not other(tables.HostTable(table=circle.table("1a"), person=bo))
    assert other(tables.HostTable(table=circle.table("1a"), person=anna))
    assert other(texts.ChangeTopic(topic=2, title="Networks", host="Cem Aydin"))
    assert other(tables.ChangeSizes(breakout="topics", min_size=2, max_size=4))
    assert other(tables.ChangeRules(breakout="topics", max_tables=2))
    assert other(tables.CloseTable(table=circle.table("3a")))
    assert not other(tables.TickStep(breakout="topics", step="announce", done=True))
    assert not other(tables.ProposeTables(breakout="topics"))


def test_two_people_change_places_or_nobody_moves(circle: Circle) -> None:
    circle.do(tables.ProposeTables(breakout="topics"))
    anna, dora = ids(circle, "Anna Berg", "Dora Emm")
    one, two = circle.table("1a"), circle.table("2a")
    swap = (Move(person=anna, from_table=one, table=two), Move(person=dora, from_table=two, table=one, pinned=True))
    circle.do(tables.MovePeople(breakout="topics", moves=swap))
    assert (circle.table_of("Anna Berg"), circle.table_of("Dora Emm")) == ("2a", "1a")
    assert allocation_of(circle.state, "topics").pinned == {dora}
    with pytest.raises(Refused, match="session-person-moved-meanwhile"):
        circle.do(tables.MovePeople(breakout="topics", moves=swap))
    with pytest.raises(Refused, match="session-person-moved-twice"):
        circle.do(tables.MovePeople(breakout="topics", moves=(swap[0], swap[0])))
    back = Move(person=anna, from_table=two, table=one, placed_by_hand=False)
    circle.do(tables.MovePeople(breakout="topics", moves=(back,)))
    assert allocation_of(circle.state, "topics").reasons[anna].code == "tables-first-choice"


def test_pairs_are_known_whichever_way_round(circle: Circle) -> None:
    anna, bo = ids(circle, "Anna Berg", "Bo Lindt")
    circle.do(tables.PairPeople(person=bo, other=anna, relation="apart"))
    circle.do(tables.PairPeople(person=anna, other=bo, relation="together"))
    assert [(pair.one, pair.other, pair.relation) for pair in circle.state.pairs] == [(anna, bo, "together")]
    assert circle.do(tables.PairPeople(person=anna, other=bo, relation="together")).events == ()
    circle.do(tables.PairPeople(person=anna, other=bo, relation=None))
    assert circle.state.pairs == ()
    with pytest.raises(Refused, match="session-pair-of-one"):
        circle.do(tables.PairPeople(person=anna, other=anna, relation="apart"))


def test_merging_and_splitting_move_people_only(circle: Circle) -> None:
    circle.do(tables.ProposeTables(breakout="topics"))
    seats, sheets = dict(circle.state.seats), set(circle.state.sheets)
    circle.do(tables.MergeTables(table=circle.table("2a"), into=circle.table("1a")))
    assert (circle.table_of("Dora Emm"), circle.table_of("Anna Berg")) == ("1a", "1a")
    merged = circle.state.tables[circle.table("2a")]
    assert (merged.closed, merged.joined) == (True, circle.table("1a"))
    assert circle.state.seats == seats
    assert set(circle.state.sheets) == sheets
    circle.do(tables.SplitTable(table=circle.table("1a"), people=ids(circle, "Bo Lindt", "Cem Aydin")))
    assert (circle.table_of("Bo Lindt"), circle.table_of("Anna Berg")) == ("1c", "1a")
    with pytest.raises(Refused, match="session-person-moved-meanwhile"):
        circle.do(tables.SplitTable(table=circle.table("1a"), people=ids(circle, "Bo Lindt")))
    with pytest.raises(Refused, match="session-table-closed"):
        circle.do(tables.MergeTables(table=circle.table("2a"), into=circle.table("1a")))
    with pytest.raises(Refused, match="session-tables-not-to-merge"):
        circle.do(tables.MergeTables(table=circle.table("1a"), into=circle.table("1a")))
    circle.do(tables.ReopenTable(table=circle.table("2a")))
    assert circle.state.tables[circle.table("2a")].joined is None


def test_a_part_of_the_changes_can_be_published_alone(circle: Circle) -> None:
    with pytest.raises(Refused, match="session-nobody-seated"):
        circle.do(tables.PublishTables(breakout="topics", number=0))
    circle.do(tables.ProposeTables(breakout="topics"))
    anna, bo = ids(circle, "Anna Berg", "Bo Lindt")
    with pytest.raises(Refused, match="session-not-published"):
        circle.do(tables.PublishTables(breakout="topics", number=0, people=(anna,)))
    circle.do(tables.PublishTables(breakout="topics", number=0))
    for person in (anna, bo):
        move = Move(person=person, from_table=circle.table("1a"), table=circle.table("2a"))
        circle.do(tables.MovePeople(breakout="topics", moves=(move,)))
    circle.do(tables.PublishTables(breakout="topics", number=1, people=(anna,)))
    published = allocation_of(circle.state, "topics").published or {}
    assert (published[anna], published[bo]) == (circle.table("2a"), circle.table("1a"))
    assert allocation_of(circle.state, "topics").number == 2


def test_who_was_put_into_a_room_of_the_call_is_ticked(circle: Circle) -> None:
    anna, bo = ids(circle, "Anna Berg", "Bo Lindt")
    circle.do(tables.PlacePeople(breakout="topics", people=(anna, bo), table=circle.table("1a")))
    record = circle.do(tables.PlacePeople(breakout="topics", people=(anna, bo), table=circle.table("1a")))
    assert record.events == ()
    circle.do(tables.PlacePeople(breakout="topics", people=(bo,), table=None))
    assert allocation_of(circle.state, "topics").placed == {anna: circle.table("1a")}


def test_the_steps_of_the_break_remember_when_they_were_done(circle: Circle) -> None:
    circle.do(tables.TickStep(breakout="topics", step="announce", done=True))
    assert allocation_of(circle.state, "topics").steps == {"announce": circle.now}
    assert circle.do(tables.TickStep(breakout="topics", step="announce", done=True)).events == ()
    circle.do(tables.TickStep(breakout="topics", step="announce", done=False))
    assert allocation_of(circle.state, "topics").steps == {}


def test_rules_keep_the_seed_that_the_session_began_with(circle: Circle) -> None:
    seed = circle.state.breakouts["topics"].rules.seed
    assert seed > 0
    record = circle.do(tables.ChangeRules(breakout="topics", max_tables=3, keep=(2,)))
    assert isinstance(record.events[0], events.BreakoutRuled)
    rules = circle.state.breakouts["topics"].rules
    assert (rules.max_tables, rules.keep, rules.seed) == (3, (2,), seed)
    with pytest.raises(Refused, match="session-topic-not-offered"):
        circle.do(tables.ChangeRules(breakout="topics", keep=(77,)))


def test_a_topic_with_a_host_is_kept(circle: Circle) -> None:
    assert circle.state.breakouts["topics"].rules.keep == (2,)


def test_another_host(circle: Circle) -> None:
    anna = circle.person("Anna Berg")
    circle.do(tables.HostTable(table=circle.table("1a"), person=anna))
    assert circle.state.tables[circle.table("1a")].host == anna
    circle.do(tables.HostTable(table=circle.table("1a"), person=None))
    assert circle.state.tables[circle.table("1a")].host is None


def written(circle: Circle, label: str) -> list[tuple[str, str | None]]:
    """The texts that count on a sheet, each with the one above it."""
    sheet = circle.sheet(label)
    return [(one.text, sheet.entries[one.parent].text if one.parent else None) for one in counted(circle.state, sheet)]


def test_what_was_written_is_taken_along_and_counts_once(circle: Circle) -> None:
    question = circle.state.topics[1].questions[0].id
    add = partial(NewEntry, rank="a0")
    here, there = circle.sheet("1b").id, circle.sheet("1a").id
    point, below = circle.fresh(), circle.fresh()
    new = (
        add(entry=point, section=question, text="Time"),
        add(entry=below, parent=point, text="A coffee", starred=True),
    )
    circle.do(AddEntries(sheet=here, entries=new))
    circle.do(AddEntries(sheet=there, entries=(add(entry=circle.fresh(), section=question, text="Trust"),)))
    circle.do(tables.MergeTables(table=circle.table("1b"), into=circle.table("1a"), hang="From table 1b"))
    assert written(circle, "1a") == [
        ("Trust", None),
        ("From table 1b", None),
        ("Time", "From table 1b"),
        ("A coffee", "Time"),
    ]
    assert written(circle, "1b") == []
    assert circle.sheet("1b").entries.keys() == {point, below}
    changed = EditEntry(sheet=here, entry=below, base=circle.sheet("1b").entries[below].version, text="Two coffees")
    circle.do(changed, MODERATOR)
    assert written(circle, "1b") == [("Two coffees", "Time")]


def test_what_is_taken_along_to_another_topic_stands_under_a_heading(circle: Circle) -> None:
    entry = NewEntry(entry=circle.fresh(), section=circle.state.topics[2].questions[0].id, rank="a0", text="Everybody")
    circle.do(AddEntries(sheet=circle.sheet("2a").id, entries=(entry,)))
    circle.do(tables.MergeTables(table=circle.table("2a"), into=circle.table("1a"), hang="From table 2a"))
    (heading,) = circle.sheet("1a").headings.values()
    (copy,) = circle.sheet("1a").entries.values()
    assert (heading.text, copy.section, copy.text) == ("From table 2a", heading.id, "Everybody")
    circle.do(DeleteEntry(sheet=circle.sheet("1a").id, entry=copy.id))
    assert written(circle, "2a") == [("Everybody", None)]


def test_what_was_said_of_a_record_is_said_of_the_person_and_can_be_taken_back(circle: Circle) -> None:
    anna, bo, cem = ids(circle, "Anna Berg", "Bo Lindt", "Cem Aydin")
    circle.do(tables.PairPeople(person=bo, other=cem, relation="apart"))
    circle.do(tables.PairPeople(person=anna, other=bo, relation="together"))
    circle.do(people.MergePeople(person=bo, into=anna))
    assert pairs(circle.state, "topics") == (((anna, cem),), ())
    circle.do(tables.PairPeople(person=cem, other=anna, relation="together"))
    assert pairs(circle.state, "topics") == ((), ((anna, cem),))
    circle.do(tables.PairPeople(person=anna, other=cem, relation=None))
    assert pairs(circle.state, "topics") == ((), ())


def test_the_plan_of_a_large_circle_fits_into_one_frame() -> None:
    """300 people, each with a lot of their own; a swap of all of them; a café of 500 with five rounds."""
    ids = tuple(f"0190bbbb-0000-7000-8000-{number:012}" for number in range(500))
    people, labels = ids[:300], ids[:50]
    computed = Computed(
        basis="f" * 16,
        people=people,
        tables=tuple(
            ComputedTable(table=table, people=tuple(range(at, len(people), len(labels))))
            for at, table in enumerate(labels)
        ),
        reasons=tuple(
            ComputedReason(code="choice-topic-full", params={"topic": 12, "lot": 100 + at, "place": 3}, people=(at,))
            for at in range(len(people))
        ),
    )
    moves = tuple(Move(person=one, from_table=labels[0], table=labels[1]) for one in people)
    taken = TakeRounds(
        breakout=ids[0],
        basis="f" * 16,
        tables=labels,
        people=ids,
        routes=tuple(tuple((at + number) % len(labels) for number in range(5)) for at in range(len(ids))),
    )
    commands = (
        tables.ProposeTables(breakout=ids[0], plan=computed),
        tables.MovePeople(breakout=ids[0], moves=moves),
        taken,
    )
    for command in commands:
        frame = CommandFrame(id=ids[0], seen=100_000, command=dump_command(command))
        assert len(encode(frame)) < FRAME_LIMIT


def test_who_was_merged_meanwhile_is_told_and_put_into_the_room_as_the_person(circle: Circle) -> None:
    circle.do(tables.ProposeTables(breakout="topics"))
    circle.do(tables.PublishTables(breakout="topics", number=0))
    anna, bo = ids(circle, "Anna Berg", "Bo Lindt")
    move = tables.MovePerson(breakout="topics", person=anna, from_table=circle.table("1a"), table=circle.table("2a"))
    circle.do(move)
    circle.do(people.MergePeople(person=bo, into=anna))
    circle.do(tables.PublishTables(breakout="topics", number=1, people=(bo, "nobody")))
    circle.do(tables.PlacePeople(breakout="topics", people=(bo,), table=circle.table("2a")))
    allocation = allocation_of(circle.state, "topics")
    assert (allocation.published or {})[anna] == allocation.placed[anna] == circle.table("2a")


def test_the_host_of_a_merged_table_is_told_where_it_went(circle: Circle) -> None:
    assert host_view(circle.state, circle.seat("2a").id, ["table"])["table"].joined == ""
    circle.do(tables.MergeTables(table=circle.table("2a"), into=circle.table("1a")))
    shown = host_view(circle.state, circle.seat("2a").id, ["table"])["table"]
    assert (shown.closed, shown.joined) == (True, "1a")
