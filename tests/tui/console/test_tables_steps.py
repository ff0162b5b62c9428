"""Steps at the tables, taken back and done again: laws of the pure part."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qzlive.session.base import Command
from qzlive.session.commands import tables
from qzlive.session.commands.people import ForgetPerson, MarkHere
from qzlive.session.commands.sheets import AddEntries, EditEntry, NewEntry
from qzlive.session.decide import Actor
from qzlive.session.outline import counted
from qzlive.session.refusal import Refused
from qzlive.session.state import State
from tests.qzlive.session.circle import Circle, pasted
from tests.qzlive.session.commands import moderator_commands
from tui.console.tables.steps import STEPS, Outcome, Step, Steps, facts

OTHER = Actor("another-device", "moderator")
NAMES = (
    "1 Anna Berg", "1 Bo Lindt", "1 Cem Aydin", "1 Dora Emm", "2 Ewa Kowalska", "2 Finn Ott", "3 Gil Neu", "Ida Roth",
)  # fmt: skip


class Hand:
    """A console's steps on a circle; what the server does is known at once, or only when it `arrives`."""

    def __init__(self) -> None:
        self.circle = Circle()
        self.circle.do(pasted(*NAMES))
        self.steps = Steps()

    @property
    def state(self) -> State:
        return self.circle.state

    def do(self, command: Command, *, goes_on: bool = False, late: bool = False) -> None:
        before, id_ = self.state, self.circle.fresh()
        self.circle.do(command, id_=id_)
        self.steps.note(id_, before, before if late else self.state, goes_on=goes_on)
        if late:
            self.steps.arrived(id_, before, self.state)

    def back(self, *, again: bool = False) -> tuple[Outcome, Step | None]:
        def send(command: Command) -> bool:
            self.circle.do(command)
            return True

        return self.steps.go(lambda: self.state, send, again=again)

    def move(self, name: str, label: str | None) -> None:
        person, at = self.circle.person(name), self.circle.table_of(name)
        there = self.circle.table(label) if label is not None else None
        here = self.circle.table(at) if at is not None else None
        self.do(tables.MovePerson(breakout="topics", person=person, from_table=here, table=there))


@pytest.fixture
def hand() -> Hand:
    return Hand()


def test_everything_at_the_tables_comes_back_and_goes_again(hand: Hand) -> None:
    circle, looks = hand.circle, [facts(hand.state)]
    anna, bo = circle.person("Anna Berg"), circle.person("Bo Lindt")

    def split() -> Command:
        here = circle.state.allocations["topics"].seats
        members = [person for person, table in here.items() if table == circle.table("1a")]
        return tables.SplitTable(table=circle.table("1a"), people=tuple(members[-1:]))

    actions: tuple[Callable[[], Command], ...] = (
        lambda: tables.ProposeTables(breakout="topics"),
        lambda: tables.MovePerson(
            breakout="topics",
            person=anna,
            from_table=circle.state.allocations["topics"].seats[anna],
            table=circle.table("2a"),
        ),
        lambda: tables.PinPerson(breakout="topics", person=anna, pinned=True),
        split,
        lambda: tables.MergeTables(table=circle.table("2a"), into=circle.table("3a"), hang="Aus Tisch 2a"),
        lambda: tables.AddTable(breakout="topics", topic=1),
        lambda: tables.HostTable(table=circle.table("3a"), person=bo),
        lambda: tables.PairPeople(person=anna, other=bo, relation="apart"),
        lambda: tables.PairPeople(person=anna, other=bo, relation="together"),
        lambda: tables.ChangeRules(breakout="topics", max_tables=4, keep=(2,), split="alphabet"),
        lambda: tables.ChangeSizes(breakout="topics", min_size=1, max_size=5),
        lambda: tables.SeatPerson(breakout="topics", person=anna, seatless=True),
        lambda: tables.CloseTable(table=circle.table("1a")),
        lambda: tables.ReopenTable(table=circle.table("1a")),
    )
    entry = NewEntry(entry=circle.fresh(), rank="a0", text="Vor dem Zusammenlegen")
    circle.do(AddEntries(sheet=circle.home["2a"], entries=(entry,)), circle.hosts["2a"])
    for number, action in enumerate(actions):
        hand.do(action(), late=number % 2 == 0)
        looks.append(facts(hand.state))
    hung = [one.text for one in counted(hand.state, circle.sheet("3a"))]
    assert "Vor dem Zusammenlegen" in hung
    for look in reversed(looks[:-1]):
        assert hand.back()[0] == "done"
        present = facts(hand.state)
        added = {fact: value for fact, value in present.items() if fact not in look}
        assert {fact: present.get(fact) for fact in look} == look
        # A table that was added stays, closed.
        assert all(fact[0] == "open" and value == (False, None) for fact, value in added.items())
    assert hand.back() == ("nothing", None)
    assert not list(counted(hand.state, circle.sheet("3a")))
    for look in looks[1:]:
        assert hand.back(again=True)[0] == "done"
        present = facts(hand.state)
        assert {fact: present.get(fact) for fact in look} == look
    assert hand.back(again=True) == ("nothing", None)
    assert [one.text for one in counted(hand.state, circle.sheet("3a"))] == hung


def test_what_another_moderator_did_stays(hand: Hand) -> None:
    circle = hand.circle
    hand.do(tables.ProposeTables(breakout="topics"))
    hand.move("Anna Berg", "3a")
    anna, dora = circle.person("Anna Berg"), circle.person("Dora Emm")
    before = facts(hand.state)
    away = tables.MovePerson(breakout="topics", person=anna, from_table=circle.table("3a"), table=circle.table("2a"))
    circle.do(away, OTHER)
    outcome, step = hand.back()
    assert outcome == "changed"
    assert step is not None
    assert step.people == (anna,)
    assert circle.table_of("Anna Berg") == "2a"
    # The proposal before it is out of reach too, because Anna sits elsewhere now.
    assert hand.back()[0] == "changed"
    assert {**facts(hand.state), ("seat", "topics", anna): 0} == {**before, ("seat", "topics", anna): 0}
    hand.do(tables.AddTable(breakout="topics", topic=3))
    here = circle.state.allocations["topics"].seats[dora]
    circle.do(tables.MovePerson(breakout="topics", person=dora, from_table=here, table=circle.table("3b")), OTHER)
    assert hand.back()[0] == "changed"
    assert circle.table_of("Dora Emm") == "3b"
    hand.move("Gil Neu", "2a")
    circle.do(tables.CloseTable(table=circle.table("3a")), OTHER)
    assert hand.back()[0] == "changed"
    hand.move("Gil Neu", None)
    circle.do(ForgetPerson(person=circle.person("Gil Neu")), OTHER)
    assert hand.back()[0] == "changed"


def test_what_was_hung_and_reworded_since_keeps_the_merge(hand: Hand) -> None:
    circle = hand.circle
    entry = NewEntry(entry=circle.fresh(), rank="a0", text="Alt")
    circle.do(AddEntries(sheet=circle.home["2a"], entries=(entry,)), circle.hosts["2a"])
    hand.do(tables.MergeTables(table=circle.table("2a"), into=circle.table("1a"), hang="Aus Tisch 2a"))
    copy = next(one for one in counted(hand.state, circle.sheet("1a")) if one.text == "Alt")
    circle.do(EditEntry(sheet=circle.sheet("1a").id, entry=copy.id, base=copy.version, text="Neu"), circle.hosts["1a"])
    assert hand.back()[0] == "changed"
    assert hand.state.tables[circle.table("2a")].closed


def test_several_commands_are_one_step_and_a_refused_one_is_none(hand: Hand) -> None:
    circle, before = hand.circle, facts(hand.state)
    hand.do(tables.ChangeSizes(breakout="topics", min_size=1, max_size=4))
    hand.do(tables.ChangeRules(breakout="topics", max_tables=3), goes_on=True)
    hand.steps.note("on-its-way", hand.state, hand.state)
    assert hand.steps.waiting == ("on-its-way",)
    assert hand.back() == ("waiting", None)
    hand.steps.forget("on-its-way")
    assert hand.back()[0] == "done"
    assert facts(hand.state) == before
    circle.do(tables.ProposeTables(breakout="topics"), OTHER)
    hand.move("Anna Berg", "2a")
    assert hand.back(again=True) == ("nothing", None)
    circle.do(MarkHere(person=circle.person("Anna Berg"), here=False))
    assert hand.back()[0] == "done"


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(st.data())
def test_back_and_again_is_where_one_was(data: st.DataObject) -> None:
    """Whatever two moderators do: a step that can be taken back leaves exactly what was before it, and nothing of the
    other's is touched; done again it is as after it."""
    hand = Hand()
    if data.draw(st.booleans()):
        hand.do(tables.ProposeTables(breakout="topics"))
    for _ in range(data.draw(st.integers(1, 8))):
        command = data.draw(moderator_commands(hand.circle))
        try:
            if isinstance(command, STEPS) and data.draw(st.integers(0, 3)):
                hand.do(command, late=data.draw(st.booleans()))
            else:
                hand.circle.do(command, OTHER)
        except Refused:
            continue
    after = facts(hand.state)
    outcome, step = hand.back()
    if outcome != "done":
        assert facts(hand.state) == after
        return
    assert step is not None
    present = facts(hand.state)
    for fact in {**after, **present}:
        if fact in step.changes and not (fact[0] == "open" and step.changes[fact][0] is None):
            assert present.get(fact) == step.changes[fact][0]
        elif fact not in step.changes:
            assert present.get(fact) == after.get(fact)
    assert hand.back(again=True)[0] == "done"
    assert facts(hand.state) == after
