"""The best plan: legal by an independent checker, none better by trying everything, the same whoever comes first."""

from __future__ import annotations

from hashlib import sha256
from random import Random

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from qzlive.tables.choice import Cancelled, Contradictory, Person, Problem, counterfactual, drawn, greedy, lots, solve
from qzlive.tables.choice.asked import answer, read

from .checker import Document, faults, score
from .circles import circles
from .exhaustive import best


def solved(asked: Document) -> Document | None:
    """Return the answer, None if demands exclude each other; what is impossible by itself is not asked here."""
    problem, _ = read(asked)
    try:
        return answer(solve(problem))
    except Contradictory as contradictory:
        assume(not contradictory.alone)
        return None


@settings(max_examples=150, deadline=None)
@given(circles())
def test_every_plan_is_legal_and_none_is_better(asked: Document) -> None:
    found = solved(asked)
    optimum = best(asked)
    assert (found is None) == (optimum is None)
    if found is not None:
        assert found["proved"]
        assert faults(asked, found) == []
        assert score(asked, found) == optimum


@settings(max_examples=40, deadline=None)
@given(circles(most=12), st.randoms(use_true_random=False))
def test_the_order_of_the_people_decides_nothing(asked: Document, random: Random) -> None:
    shuffled = asked | {"participants": random.sample(asked["participants"], len(asked["participants"]))}
    for name in ("apart", "together"):
        pairs = [random.sample(pair, 2) for pair in asked.get(name, [])]
        shuffled[name] = random.sample(pairs, len(pairs))
    assert solved(asked) == solved(shuffled)


@settings(max_examples=40, deadline=None)
@given(circles(most=7))
def test_naming_fewer_topics_never_helps_who_is_not_needed(asked: Document) -> None:
    """It can help only those without whom the tables at which they were seated would be too small."""
    asked = asked | {"aim": "fair"}
    honest = solved(asked)
    for person in asked["participants"] if honest else ():
        topic = topic_at(honest, person["id"])
        wanted = person["choices"]
        if len(wanted) < 2 or topic == wanted[0] or person.get("pin") or needed(asked, honest, person["id"]):
            continue
        for named in range(1, len(wanted)):
            people = [one | {"choices": wanted[:named]} if one is person else one for one in asked["participants"]]
            cunning = solved(asked | {"participants": people})
            assert place(person, topic_at(cunning, person["id"])) >= place(person, topic)


def test_who_is_needed_may_gain_by_naming_less() -> None:
    """No rule that has few unmet wishes and minimum sizes can prevent it: without them a table falls."""
    people = [{"id": f"p{number}", "choices": [1, 2]} for number in range(4)]
    people += [{"id": f"q{number}", "choices": [2]} for number in range(2)]
    asked: Document = {"topics": 2, "participants": people, "max_size": 3, "max_tables": 2}
    honest = solved(asked)
    (loser,) = (person for person in people if topic_at(honest, person["id"]) != person["choices"][0])
    assert needed(asked, honest, loser["id"])
    cunning = solved(asked | {"participants": [one | {"choices": [1]} if one is loser else one for one in people]})
    assert topic_at(cunning, loser["id"]) == 1


def topic_at(answered: Document | None, person: str) -> int | None:
    assert answered is not None
    return next((table["topic"] for table in answered["tables"] if person in table["members"]), None)


def place(person: Document, topic: int | None) -> int:
    """Return how many wishes stay unmet; a host at a topic beside the list has none."""
    if topic is None:
        return len(person["choices"])
    return person["choices"].index(topic) if topic in person["choices"] else 0


def needed(asked: Document, answered: Document | None, person: str) -> bool:
    """Say whether the plan is illegal without a person who sits there."""
    assert answered is not None
    tables = [
        table | {"members": [member for member in table["members"] if member != person]} for table in answered["tables"]
    ]
    left = [table for table in tables if table["members"]]
    closed = sorted(set(range(1, asked["topics"] + 1)) - {table["topic"] for table in left})
    without = answered | {
        "tables": left,
        "closed_topics": closed,
        "asked": [*{*answered["asked"], person}],
    }
    return any("the tables of topic" not in fault for fault in faults(asked, without))


@settings(max_examples=60, deadline=None)
@given(circles(most=10))
def test_the_quick_plan_is_legal_and_says_that_it_is_not_proved(asked: Document) -> None:
    free = [{key: value for key, value in person.items() if key != "pin"} for person in asked["participants"]]
    asked = asked | {"keep": [], "participants": free}
    problem, _ = read(asked)
    try:
        quick = answer(greedy(problem))
    except Contradictory:
        return
    assert not quick["proved"]
    assert quick["solver"] == "greedy"
    assert faults(asked, quick) == []


TWO_TOPICS: Document = {
    "topics": 2,
    "participants": [
        *({"id": f"p{number}", "choices": [1, 2]} for number in range(9)),
        *({"id": f"q{number}", "choices": [2]} for number in range(3)),
    ],
    "max_size": 6,
    "max_tables": 2,
}
"""Three of nine people cannot have their first wish."""


def test_of_people_who_want_the_same_the_better_lot_goes_first() -> None:
    found = solved(TWO_TOPICS)
    assert found is not None
    lot = found["lots"]
    first, second = ([lot[one] for one in table["members"] if one[0] == "p"] for table in found["tables"])
    assert (len(first), len(second)) == (6, 3)
    assert max(first) < min(second)
    codes = {found["reasons"][one]["code"] for one in found["tables"][1]["members"]}
    assert codes == {"topic_full", "first_choice"}


def test_a_lot_can_be_checked_with_a_calculator_of_sha256() -> None:
    assert drawn(1, "p5") == int(sha256(b"1:p5").hexdigest()[:5], 16)
    assert lots(1, ["p1", "p2"]) == lots(1, ["p2", "p1"])
    assert set(lots(2, map(str, range(50))).values()) == set(range(1, 51))


@pytest.mark.parametrize(
    "asked",
    [
        {"topics": 0, "participants": []},
        {"topics": 3, "participants": []},
        {"topics": 3, "participants": [{"id": "p1"}]},
        {"topics": 1, "participants": [{"id": "p1", "choices": [1]}]},
        {"topics": 1, "participants": [{"id": "p1", "choices": [1]}], "keep": [1]},
        {"topics": 2, "participants": [{"id": "p1", "choices": [1, 1, 2]}], "min_size": 1},
        {"topics": 2, "participants": [{"id": "p1", "choices": [1]}], "max_tables": 0},
        {"topics": 2, "participants": [{"id": "p1", "choices": [1]}], "keep": [2]},
        {"topics": 2, "participants": [{"id": "\u202e[/]\n'; --", "choices": [2]}, {"id": " "}], "min_size": 1},
        {"topics": 1, "participants": [{"id": f"p{n}", "choices": [1], "host": 1} for n in range(9)], "min_size": 4},
    ],
)
@pytest.mark.parametrize("without_choice", ["later", "anywhere"])
def test_what_nobody_thought_of(asked: Document, without_choice: str) -> None:
    asked = asked | {"without_choice": without_choice}
    found = solved(asked)
    assert found is not None
    assert found["proved"]
    assert faults(asked, found) == []


def test_people_of_a_topic_are_mixed_by_role_organisation_and_region() -> None:
    people = [
        {
            "id": f"p{number}",
            "choices": [1],
            "role": "AAABB"[number % 5],
            "organisation": f"school {number % 6}",
            "region": "NS"[number % 2],
        }
        for number in range(24)
    ]
    found = solved({"topics": 1, "participants": people})
    assert found is not None
    known = {person["id"]: person for person in people}
    for key, most in (("role", 1), ("organisation", 1), ("region", 2)):
        for value in {person[key] for person in people}:
            counts = [sum(known[one][key] == value for one in table["members"]) for table in found["tables"]]
            assert max(counts) - min(counts) <= most, (key, value, counts)


def test_with_the_alphabet_the_list_is_cut_by_name() -> None:
    people = [{"id": f"p{number}", "choices": [1], "name": name} for number, name in enumerate("öbxmaeqzuch")]
    found = solved({"topics": 1, "participants": people, "split": "alphabet", "max_size": 4})
    assert found is not None
    names = {person["id"]: person["name"] for person in people}
    tables = [sorted((names[one] for one in table["members"]), key="abcehmoöquxz".index) for table in found["tables"]]
    assert "".join(map("".join, tables)) == "abcehmöquxz"


def test_what_a_computation_takes_can_be_limited_and_ended() -> None:
    people = [{"id": f"p{number}", "choices": [number % 7 + 1, number % 5 + 1]} for number in range(60)]
    problem, _ = read({"topics": 7, "participants": people, "max_tables": 8})
    with pytest.raises(Cancelled):
        solve(problem, cancelled=lambda: True)
    asked: list[bool] = []
    plan = solve(problem, cancelled=lambda: bool(asked.append(True)))
    assert plan.proved
    assert len(asked) > 4
    assert solve(problem, seconds=60).tables == plan.tables


def test_what_the_others_would_lose() -> None:
    problem, _ = read(TWO_TOPICS)
    plan = solve(problem)
    same = sorted((person for person in plan.lots if person[0] == "p"), key=lambda person: plan.lots[person])
    found = counterfactual(problem, plan, same[-1], 1)
    assert (found.possible, found.unmet, found.asked) == (True, 1, 0)
    assert found.worse == {same[5]: (1, 2)}
    assert not found.better
    alone, _ = read({"topics": 2, "participants": [{"id": "p1", "choices": [1, 2]}]})
    assert not counterfactual(alone, solve(alone), "p1", 1).possible


def test_people_who_sit_together_do_not_cost_the_others_their_tables() -> None:
    """Three who fill a table, and a fourth who fits nowhere beside them."""
    wanting = [Person(f"p{number}", (1,)) for number in range(4)] + [Person(f"q{number}", (3,)) for number in range(2)]
    together = (("p0", "p1"), ("p1", "p2"))
    problem = Problem((1, 2, 3), tuple(wanting), min_size=2, max_size=3, together=together)
    assert set(solve(problem).asked) == {"p3"}
