"""Head counts that are left of a session: each for itself, and nobody's name in them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qzlive.language import LANGUAGES, Language, catalogue
from qzlive.privacy.record import purge_record
from qzlive.session.commands import people, retention
from qzlive.session.heads import SMALLEST, counted
from qzlive.session.purging import purged
from qzlive.session.state import Group, Heads
from qzlive.wire.records import dump_state

from .circle import Circle

NAMES = ("Ada Öz", "Bo Lindt", "Cem Aydin", "Dora Emm", "Ewa Kowalska", "Fritz Gül", "Gesa Hoff")


def registered(*said: tuple[str, str], here: bool = True) -> Circle:
    """A circle in which the people of a registration have come, each with function and municipality."""
    circle = Circle()
    rows = tuple(
        people.PastedRow(display=name, role=role, region=region)
        for name, (role, region) in zip(NAMES, said, strict=False)
    )
    circle.do(people.PastePeople(breakout="topics", kind="registration", rows=rows))
    if here:
        circle.do(people.PastePeople(breakout="topics", kind="live", rows=rows))
    return circle


words = st.sampled_from(("", "Lehrkraft", "lehrkraft", "LEHRKRAFT", "Leitung", "Straße", "STRASSE", "Ehrenamt"))


@given(st.lists(words), st.integers(1, 6))
def test_everybody_is_counted_once(said: list[str], smallest: int) -> None:
    heads = counted(said, smallest)
    assert sum(group.count for group in heads.groups) + heads.others + heads.unknown == len(said)
    assert all(group.count >= smallest and group.name in said for group in heads.groups)
    assert len({group.name.casefold() for group in heads.groups}) == len(heads.groups)
    assert heads.unknown == said.count("")


@given(st.permutations(("Lehrkraft", "lehrkraft", "Lehrkraft", "Leitung", "", "Ehrenamt")))
def test_the_order_of_people_does_not_matter(said: list[str]) -> None:
    assert counted(said) == Heads((Group("Ehrenamt", 1), Group("Lehrkraft", 3), Group("Leitung", 1)), 0, 1)


def test_functions_and_municipalities_are_each_counted_for_themselves() -> None:
    circle = registered(
        ("Lehrkraft", "Musterstadt"), ("Lehrkraft", "Probenfeld"), ("Leitung", "Musterstadt"), ("", "Musterstadt")
    )
    left = purged(circle.state)
    assert left.purged is not None
    assert left.purged.roles == Heads((Group("Lehrkraft", 2), Group("Leitung", 1)), 0, 1)
    assert left.purged.regions == Heads((Group("Musterstadt", 3), Group("Probenfeld", 1)))
    assert left.purged.organisations == Heads(unknown=4)
    # Nothing says who of which municipality had which function.
    other = registered(
        ("Lehrkraft", "Musterstadt"), ("Lehrkraft", "Musterstadt"), ("Leitung", "Probenfeld"), ("", "Musterstadt")
    )
    swapped = purged(other.state)
    assert swapped.purged == left.purged


def test_only_who_came_is_counted() -> None:
    left = purged(registered(("Lehrkraft", "Musterstadt"), here=False).state)
    assert left.purged is not None
    assert (left.purged.came, left.purged.roles, left.purged.regions) == (0, Heads(), Heads())


def test_who_was_merged_with_the_registration_is_counted_by_it() -> None:
    circle = registered(("Lehrkraft", "Musterstadt"), here=False)
    circle.do(people.AddPerson(person=circle.fresh(), name="Telefon 17", breakout="topics"))
    circle.do(people.MergePeople(person=circle.person("Ada Öz"), into=circle.person("Telefon 17")))
    left = purged(circle.state).purged
    assert left is not None
    assert (left.came, left.roles) == (1, Heads((Group("Lehrkraft", 1),)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_name_is_left_in_what_is_counted(language: Language) -> None:
    circle = registered(
        ("Vertretung von Bo Lindt", "Musterstadt"), ("Bo Lindt", "bei Frau Emm"), ("", ""), ("Leitung", "Musterstadt")
    )
    circle.do(retention.PurgeSession(name=circle.state.name))
    counts = circle.state.purged
    assert counts is not None
    assert counts.roles == Heads((Group("Leitung", 1), Group("Vertretung von …", 1)), 0, 2)
    assert counts.regions == Heads((Group("bei Frau …", 1), Group("Musterstadt", 2)), 0, 1)
    record = purge_record(circle.state, catalogue(language))
    assert "Vertretung von …: 1" in record
    assert "Musterstadt: 2" in record
    left = dump_state(circle.state) + record
    assert [name for name in NAMES[:4] if name in left or name.split()[1] in left] == []


def test_the_record_says_which_groups_are_added_up() -> None:
    rows = tuple(people.PastedRow(display=name, organisation="Kita" if name < "F" else "Hort") for name in NAMES)
    circle = Circle()
    circle.do(people.PastePeople(breakout="topics", kind="live", rows=rows))
    circle.do(retention.PurgeSession(name=circle.state.name))
    record = purge_record(circle.state, catalogue("de"))
    assert f"nach Organisation (kleinere Gruppen als {SMALLEST} zusammengezählt):" in record
    assert "  - Kita: 5\n  - weitere: 2\n" in record
    assert "nach Funktion" not in record
    assert "nach Kommune" not in record
