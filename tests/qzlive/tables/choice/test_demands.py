"""Demands that exclude each other are named: those that are impossible at once, or a smallest set."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from qzlive.language import LANGUAGES, catalogue
from qzlive.tables.choice import Contradictory, solve
from qzlive.tables.choice.asked import read

from .checker import Document
from .circles import circles
from .exhaustive import best


def contradiction(asked: Document) -> Contradictory:
    problem, _ = read(asked)
    with pytest.raises(Contradictory) as caught:
        solve(problem)
    return caught.value


def people(*choices: list[int], **more: dict[str, int]) -> list[Document]:
    return [
        {"id": f"p{number}", "choices": named, **more.get(f"p{number}", {})} for number, named in enumerate(choices)
    ]


def pinned(*topics: int) -> list[Document]:
    return [{"id": f"p{number}", "pin": topic} for number, topic in enumerate(topics)]


IMPOSSIBLE: dict[str, Document] = {
    "choice-min-above-max": {"topics": 1, "participants": [], "min_size": 5, "max_size": 4},
    "choice-keep-unknown": {"topics": 2, "participants": [], "keep": [3]},
    "choice-too-many-topics": {"topics": 3, "participants": people([1]), "keep": [1, 2, 3], "max_tables": 2},
    "choice-pin-unknown": {"topics": 2, "participants": pinned(7)},
    "choice-too-many-pins": {
        "topics": 2,
        "participants": pinned(1, 1, 1),
        "min_size": 1,
        "max_size": 2,
        "max_tables": 1,
    },
    "choice-together-too-large": {
        "topics": 1,
        "participants": people([1], [1], [1]),
        "max_size": 2,
        "min_size": 1,
        "together": [["p0", "p1"], ["p1", "p2"]],
    },
    "choice-together-pins": {"topics": 2, "participants": pinned(1, 2), "together": [["p0", "p1"]]},
    "choice-together-not-named": {
        "topics": 2,
        "participants": people([1], [2], p0={"pin": 1}),
        "together": [["p0", "p1"]],
    },
    "choice-apart-together": {
        "topics": 1,
        "participants": people([1], [1], [1]),
        "together": [["p0", "p1"], ["p1", "p2"]],
        "apart": [["p2", "p0"]],
    },
}

EXCLUDING: dict[str, tuple[Document, set[str]]] = {
    "apart at the only table": (
        {
            "topics": 1,
            "participants": pinned(1, 1),
            "min_size": 1,
            "max_tables": 1,
            "apart": [["p0", "p1"]],
        },
        {"choice-demand-pin", "choice-demand-apart", "choice-demand-tables"},
    ),
    "nobody else comes": (
        {"topics": 2, "participants": [*people([2], [2], [2], p0={"pin": 1})]},
        {"choice-demand-pin", "choice-demand-least"},
    ),
    "three apart at two tables": (
        {
            "topics": 1,
            "participants": pinned(1, 1, 1),
            "min_size": 1,
            "max_tables": 2,
            "apart": [["p0", "p1"], ["p1", "p2"], ["p2", "p0"]],
        },
        {"choice-demand-pin", "choice-demand-apart", "choice-demand-tables"},
    ),
}


@pytest.mark.parametrize("code", IMPOSSIBLE)
def test_what_is_impossible_is_named(code: str) -> None:
    found = contradiction(IMPOSSIBLE[code])
    assert found.alone
    assert [demand.code for demand in found.demands] == [code]


@pytest.mark.parametrize("case", EXCLUDING)
def test_a_smallest_set_that_excludes_each_other_is_named(case: str) -> None:
    asked, codes = EXCLUDING[case]
    found = contradiction(asked)
    assert not found.alone
    assert {demand.code for demand in found.demands} == codes


@settings(max_examples=40, deadline=None)
@given(circles(most=5))
def test_giving_up_any_one_of_the_named_demands_helps(asked: Document) -> None:
    problem, _ = read(asked)
    try:
        solve(problem)
    except Contradictory as contradictory:
        if contradictory.alone:
            return
        assert best(asked) is None
        for demand in contradictory.demands:
            for language in LANGUAGES:
                assert "{" not in catalogue(language)(demand.code, demand.params, who="p1, p2")
            given_up = without(asked, contradictory, demand.code, demand.people, demand.params)
            assert best(given_up) is not None, demand


def without(asked: Document, all_: Contradictory, code: str, who: tuple[str, ...], params: object) -> Document:
    """Return what is asked with the named demands only, one of them given up."""
    named = [
        (one.code, one.people) for one in all_.demands if (one.code, one.people, one.params) != (code, who, params)
    ]
    codes = {code for code, _ in named}
    people = []
    for person in asked["participants"]:
        kept = dict(person)
        for key in ("pin", "host"):
            if (f"choice-demand-{key}", (person["id"],)) not in named:
                kept.pop(key, None)
        people.append(kept)
    changed = asked | {"participants": people}
    for key in ("apart", "together"):
        pairs = [tuple(sorted(pair)) for pair in asked.get(key, [])]
        changed[key] = [list(pair) for pair in pairs if (f"choice-demand-{key}", pair) in named]
    changed["keep"] = [
        topic
        for topic in asked.get("keep", [])
        if any(one.code == "choice-demand-keep" and one.params["topic"] == topic for one in all_.demands)
        and (code, params) != ("choice-demand-keep", {"topic": topic})
    ]
    if "choice-demand-tables" not in codes:
        changed["max_tables"] = None
    if "choice-demand-least" not in codes:
        changed["min_size"] = 1
    if "choice-demand-most" not in codes:
        changed["max_size"] = max(len(people), asked["max_size"])
    changed["popularity_rule"] = "choice-demand-popularity" in codes
    return changed
