"""Groups for arriving, and by what people have in common."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qzlive.language import LANGUAGES, catalogue
from qzlive.tables.groups import (
    GroupsRefused,
    Guest,
    Small,
    decisions,
    given_groups,
    group_count,
    group_name,
    mixed_groups,
    sharing,
)

words = st.sampled_from(["", "Nord", "nord", "Süd", "West"])


@st.composite
def guests(draw: st.DrawFn) -> list[Guest]:
    count = draw(st.integers(1, 40))
    return [Guest(f"p{at}", draw(words), draw(words), draw(words), draw(words)) for at in range(count)]


def pairs_in(groups: tuple[tuple[str, ...], ...]) -> set[frozenset[str]]:
    return {frozenset(pair) for members in groups for pair in combinations(members, 2)}


@given(guests(), st.integers(1, 9), st.integers(0, 9))
@settings(max_examples=60, deadline=None)
def test_arrival_groups_are_even_and_spread_organisations(people: list[Guest], size: int, seed: int) -> None:
    mixed = mixed_groups(people, size, seed=seed, trials=2_000)
    assert sorted(person for members in mixed.groups for person in members) == sorted(one.id for one in people)
    sizes = [len(members) for members in mixed.groups]
    assert max(sizes) - min(sizes) <= 1
    known = {one.id: one.organisation.casefold() for one in people}
    alike = {pair for pair in pairs_in(mixed.groups) if len({known[one] or one for one in pair}) == 1}
    assert {frozenset(pair) for pair in mixed.alike} == alike
    largest = max([list(known.values()).count(name) for name in known.values() if name], default=0)
    if largest <= len(sizes):
        assert not alike
    assert mixed_groups(people[::-1], size, seed=seed, trials=2_000) == mixed


@given(st.integers(1, 300), st.integers(1, 20))
def test_no_other_number_of_groups_comes_nearer_to_the_wished_size(people: int, size: int) -> None:
    def off(groups: int) -> int:
        return sum(abs(people // groups + (at < people % groups) - size) for at in range(groups))

    found = group_count(people, size)
    assert all((off(found), -found) <= (off(other), -other) for other in range(1, people + 1))


def test_earlier_company_is_not_met_again() -> None:
    people = [Guest(f"p{at}", organisation=f"o{at // 3}") for at in range(24)]
    first = mixed_groups(people, 4, seed=1)
    second = mixed_groups(people, 4, seed=2, earlier=[first.groups])
    third = mixed_groups(people, 4, seed=3, earlier=[first.groups, second.groups])
    assert not any((second.again, third.again, first.alike, second.alike, third.alike))
    assert not pairs_in(first.groups) & pairs_in(second.groups)
    assert not pairs_in(third.groups) & (pairs_in(first.groups) | pairs_in(second.groups))
    assert mixed_groups(people, 4, seed=9).groups != first.groups


def test_leaders_of_a_site_sit_apart_in_the_morning_and_together_in_the_afternoon() -> None:
    people = [
        Guest(f"{site}-{role}-{number}", site=site, role=role)
        for site in ("Ahorn", "Birke", "Eiche", "Linde")
        for role, many in (("Leitung", 2), ("Verwaltung", 2))
        for number in range(many)
    ]
    leaders = sharing(people, "site", "leitung")
    assert len(leaders) == 4
    morning = mixed_groups(people, 4, apart=leaders)
    assert not pairs_in(morning.groups) & {frozenset(pair) for pair in leaders}
    afternoon = mixed_groups(people, 4, together=leaders, earlier=[morning.groups])
    assert {frozenset(pair) for pair in leaders} <= pairs_in(afternoon.groups)
    assert not any((morning.not_apart, afternoon.not_together))
    by_site = given_groups(people, "site")
    assert {frozenset(pair) for pair in leaders} <= pairs_in(tuple(group.members for group in by_site.groups))


def test_what_cannot_be_is_said() -> None:
    people = [Guest(name) for name in "abcd"]
    everybody = tuple(combinations("abcd", 2))
    assert len(mixed_groups(people, 2, apart=everybody, trials=1_000).not_apart) == 2
    with pytest.raises(GroupsRefused, match="rounds-apart-and-together"):
        mixed_groups(people, 2, apart=(("a", "b"),), together=(("b", "c"), ("c", "a")))
    with pytest.raises(GroupsRefused, match="rounds-together-too-many"):
        mixed_groups(people, 2, together=(("a", "b"), ("b", "c")))
    with pytest.raises(GroupsRefused, match="groups-person-twice"):
        mixed_groups([Guest("a"), Guest("a")], 2)
    with pytest.raises(GroupsRefused, match="groups-min-above-max") as refused:
        given_groups(people, "site", min_size=5, max_size=4)
    with pytest.raises(GroupsRefused, match="groups-no-size"):
        given_groups(people, "site", min_size=0)
    for language in LANGUAGES:
        assert "5" in catalogue(language)(refused.value.code, refused.value.params)


@given(guests(), st.sampled_from(["region", "organisation", "role", "site"]), st.integers(1, 5), st.integers(5, 9))
@settings(max_examples=80, deadline=None)
def test_given_groups_hold_everybody_once(people: list[Guest], by: str, least: int, most: int) -> None:
    found = given_groups(people, by, min_size=least, max_size=most)  # type: ignore[arg-type]
    seated = [person for group in found.groups for person in group.members]
    assert sorted([*seated, *found.undecided]) == sorted(one.id for one in people)
    assert list(found.undecided) == [one.id for one in people if not getattr(one, by)]
    value = {one.id: getattr(one, by).casefold() for one in people}
    for group in found.groups:
        assert {value[person] for person in group.members} == {group.name.casefold()}
        assert len(group.members) <= most
        siblings = [len(other.members) for other in found.groups if other.name == group.name]
        assert len(siblings) == group.parts
        assert max(siblings) - min(siblings) <= 1
        assert sum(siblings) > (group.parts - 1) * most
    too_small = [at for at, group in enumerate(found.groups) if len(group.members) < least]
    assert [small.group for small in found.small] == too_small
    for small in found.small:
        sizes = [len(group.members) for at, group in enumerate(found.groups) if at != small.group]
        own = len(found.groups[small.group].members)
        if sizes:
            assert small.into is not None
            assert small.into != small.group
            assert small.size == own + min(sizes)
        else:
            assert small == Small(small.group, None, own)


def test_a_list_says_who_belongs_where() -> None:
    people = [Guest("a", role="x"), Guest("b", role="y"), Guest("c", role="x"), Guest("d", role="y"), Guest("e")]
    found = given_groups(people, {"a": "Blau", "b": "blau ", "c": "Blau", "d": "Blau"}, max_size=2)
    assert [(group.name, group.part, group.parts) for group in found.groups] == [("Blau", 1, 2), ("Blau", 2, 2)]
    assert found.undecided == ("e",)
    roles = {person.id: person.role for person in people}
    assert all(sorted(roles[one] for one in group.members) == ["x", "y"] for group in found.groups)


def test_what_is_left_to_decide_is_said() -> None:
    people = [Guest(f"n{at}", region="Nord") for at in range(7)] + [Guest("s", region="Süd"), Guest("x")]
    found = given_groups(people, "region", min_size=3, max_size=4)
    say = catalogue("de")
    assert [group_name(group, say) for group in found.groups] == ["Nord 1", "Nord 2", "Süd"]
    assert decisions(found, 3, say) == (
        "Süd: nur eine Person, mindestens 3 sollen es sein",
        "Süd mit Nord 2 zusammenlegen: zusammen 4",
        "Eine Person ohne Zuordnung: bitte entscheiden",
    )
