"""Whose names occur in what was written, and what the documentation makes of them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qzlive.documentation.build import document
from qzlive.documentation.markdown import render
from qzlive.documentation.model import Options
from qzlive.documentation.naming import Naming, deciding, occurring
from qzlive.session.state import Edited, Edition, EditionHeading, Entry, Participant, State, Topic, Variant

from .test_build import circle, entry, sheet

NAMES = ("Anneke Vosskamp", "Dr. Bo Sommer", "Mia Sommer", "Mai", "Rosa Stein-Berg", "Otter Notetaker")


def people(*names: str, **decided: bool) -> State:
    """A circle with people p0, p1, … of these names."""
    known = {f"p{at}": Participant(f"p{at}", name, name, (name,)) for at, name in enumerate(names)}
    return replace(circle(), people=known, allocations={}, edition=Edition(naming=decided))


def saying(state: State, *entries: Entry) -> State:
    return replace(state, sheets={**state.sheets, "s1a": sheet("s1a", *entries, table="t1a")})


def masked(text: str, **decided: bool) -> str:
    return Naming(saying(people(*NAMES, **decided), entry(text))).mask(text)


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("Anneke Vosskamp lädt ein", "… lädt ein"),
        ("die Idee von Vosskamp, Anneke (Kita)", "die Idee von … (Kita)"),
        ("ANNEKE\nVOSSKAMPS Idee", "… Idee"),
        ("Frau Vosskamp und Herr Dr. Sommer", "Frau … und Herr Dr. …"),
        ("Rosa Stein-Bergs Vorschlag, Frau Stein-Berg", "… Vorschlag, Frau …"),
        ("Anneke kommt im Sommer, im Mai, zu Berg", "Anneke kommt im Sommer, im Mai, zu Berg"),
        ("Otter Notetaker schreibt mit", "Otter Notetaker schreibt mit"),
        ("Annekes Vosskampweg", "Annekes Vosskampweg"),
    ],
)
def test_what_counts_as_a_name_is_masked_until_somebody_decides(text: str, result: str) -> None:
    assert masked(text) == result
    assert masked(text, **{f"p{at}": False for at in range(5)}) == result
    assert masked(text, **{f"p{at}": True for at in range(5)}) == text


def test_a_name_that_several_have_stands_only_if_it_may_for_each() -> None:
    assert masked("Frau Sommer", p1=True) == "Frau …"
    assert masked("Frau Sommer", p1=True, p2=False) == "Frau …"
    assert masked("Frau Sommer", p1=True, p2=True) == "Frau Sommer"


@pytest.mark.parametrize(
    ("who", "result"),
    [
        ("Anneke", "…"),
        ("Vosskamp, Leitung", "…, Leitung"),
        ("Schulamt und Frau Vosskamp", "Schulamt und Frau …"),
        ("Träger / Mia", "Träger / …"),
        ("Schule am Berg", "Schule am Berg"),
        ("Team Sommer", "Team Sommer"),
        ("Koordination", "Koordination"),
    ],
)
def test_the_owner_of_a_task_may_be_named_by_a_part_of_the_name(who: str, result: str) -> None:
    state = saying(people(*NAMES), entry("Einladen", kind="task", who=who))
    assert document(state, Options()).tasks[0].who == result
    assert document(state, Options()).topics[0].tables[0].sections[-1].entries[0].who == result


def test_moderators_and_speakers_are_named_anyway() -> None:
    state = people("Ada Muster", "2 Ole Rednerin", "Anneke Vosskamp")
    items = {**state.items, "i1": replace(state.items["i1"], speaker="Prof. Ole Rednerin, Institut")}
    state = saying(replace(state, items=items), entry("Ada Muster, Ole Rednerin und Anneke Vosskamp"))
    assert Naming(state).mask("Ada Muster, Ole Rednerin") == "Ada Muster, Ole Rednerin"
    assert [one.name for one in occurring(state) if one.open] == ["Anneke Vosskamp"]
    decided = replace(state, edition=Edition(naming={"p0": False}))
    assert Naming(decided).mask("Ada Muster") == "…"


def test_every_text_of_people_is_masked_in_the_document() -> None:
    name = "Anneke Vosskamp"
    one = entry(f"1 {name}", "other", variants=(Variant("x", f"2 {name}"),))
    two = entry("egal", "q1", kind="task", who="Rosa", until=f"3 {name}")
    state = saying(people(*NAMES), one, two, entry(f"weg {name}", deleted=True))
    state.sheets["s1a"].headings["other"] = replace(state.sheets["s1b"].headings["other"], text=f"4 {name}")  # type: ignore[index]
    state = replace(
        state,
        edition=Edition(
            {two.id: Edited(f"5 {name}", base="v", heading="h")}, {"h": EditionHeading("h", 1, None, f"6 {name}", "a")}
        ),
        topics={**state.topics, 1: replace(state.topics[1], host=name)},
    )
    for options in (Options(), Options(by="table"), Options(only="1", table_marks=True, starred_first=True)):
        told = render(document(state, options), "de")
        assert "Vosskamp" not in told
        assert "Rosa" not in told
        assert all(f"{number} …" in told for number in range(1, 7))
    assert "Vosskamp" in render(document(state, Options(names=True)), "de"), "whom hosts are is another question"


def test_what_occurs_is_told_with_places_and_hints() -> None:
    state = saying(
        people(*NAMES, p2=False), entry("Frau Vosskamp meint: " + "x" * 60), entry("Der Mai, Anneke, Mia Sommer")
    )
    told = {one.name: one for one in occurring(state)}
    assert list(told) == ["Anneke Vosskamp", "Mai", "Mia Sommer"]
    anneke = told["Anneke Vosskamp"]
    (place,) = anneke.places
    assert (place.where, place.excerpt[:22], len(place.excerpt)) == ("1a", "Frau Vosskamp meint: x", 54)
    assert [hint.excerpt for hint in anneke.hints] == ["Der Mai, Anneke, Mia Sommer"]
    assert (anneke.open, told["Mai"].open, told["Mia Sommer"].open) == (True, False, False)
    assert not told["Mai"].places
    left = replace(state, edition=Edition({place.entry: Edited(left_out=True)}))  # type: ignore[dict-item]
    assert all(not one.places for one in occurring(left) if one.name == "Anneke Vosskamp")


def test_words_of_the_subject_are_no_hint_and_schools_are_nobody() -> None:
    state = people("Anneke Vosskamp", "Grundschule Nord", "Rosa Zeit", "Sam Grundschule")
    known = {**state.people, "p0": replace(state.people["p0"], organisation="Grundschule Nord")}
    topics = {**state.topics, 2: Topic(2, "Mehr Zeit für Eltern")}
    state = saying(
        replace(state, people=known, topics=topics), entry("Grundschule Nord: Zeit, Anneke, Frau Zeit und Rosa")
    )
    assert Naming(state).mask("Grundschule Nord, Zeit, Frau Zeit") == "Grundschule Nord, Zeit, Frau …"
    told = {one.name: [len(one.places), len(one.hints)] for one in occurring(state)}
    assert told == {"Anneke Vosskamp": [0, 1], "Rosa Zeit": [1, 1]}
    assert Naming(state).mask_owner("Zeit") == "…"
    own = {**state.people, "p0": replace(state.people["p0"], organisation="Anneke Vosskamp")}
    assert Naming(saying(replace(state, people=own), entry("Anneke Vosskamp"))).mask("Anneke Vosskamp") == "…"


def test_names_are_decided_as_people_write_them() -> None:
    state = saying(people(*NAMES), entry("Anneke Vosskamp und Bo Sommer"))
    decided, strangers = deciding(state, ["vosskamp, anneke", "Niemand Da"], True)
    assert strangers == ("Niemand Da",)
    assert Naming(decided).mask("Anneke Vosskamp und Bo Sommer") == "Anneke Vosskamp und …"
    assert Naming(deciding(decided, ["Anneke Vosskamp"], False)[0]).mask("Anneke Vosskamp") == "…"


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("Klaus Weiß", "…"),
        ("KLAUS WEISS und Klaus Weiss", "… und …"),
        ("Frage an Herrn Weiß", "Frage an Herrn …"),
        ("Ozgur Sahin, Özgür Şahin, Oezguer Sahin", "…, …, …"),
        ("Kollegin Mueller und Eva Muller", "Kollegin … und …"),
        ("Weiß ist eine Farbe", "Weiß ist eine Farbe"),
    ],
)
def test_a_name_is_found_however_its_letters_are_spelled(text: str, result: str) -> None:
    assert Naming(saying(people("Klaus Weiß", "Özgür Şahin", "Eva Müller"), entry(text))).mask(text) == result


@pytest.mark.parametrize(
    ("who", "result"),
    [
        ("anneke", "…"),
        ("vosskamp, leitung", "…, leitung"),
        ("anneke?", "…?"),
        ("@mia", "@…"),
        ("bo", "…"),
        ("Bo / Li", "… / …"),
        ("Frau Li und Herr li", "Frau … und Herr li"),
        # functions, and words that are more than a name
        ("LI", "LI"),
        ("BO, PR, SL", "BO, PR, SL"),
        ("team anneke", "team anneke"),
        ("schule am berg", "schule am berg"),
        ("bo sport", "bo sport"),
        ("Bos", "Bos"),
    ],
)
def test_who_owns_a_task_is_found_in_small_letters_and_with_short_names(who: str, result: str) -> None:
    state = saying(people(*NAMES, "Mei Li"), entry("Einladen, bo und li, im Mai", kind="task", who=who))
    task = document(state, Options()).tasks[0]
    assert (task.who, task.text) == (result, "Einladen, bo und li, im Mai")
    allowed = replace(state, edition=Edition(naming=dict.fromkeys(state.people, True)))
    assert document(allowed, Options()).tasks[0].who == who


OWNERS = ("Leitung", "Schulamt", "team", "bo", "anneke", "Mia", "LI", "alle", "Träger")


@given(st.lists(st.sampled_from(OWNERS), max_size=4), st.sampled_from((", ", " und ", " / ", "; ", " & ")))
def test_each_owner_is_judged_for_itself(owners: list[str], between: str) -> None:
    naming = Naming(saying(people(*NAMES, "Mei Li"), entry("x", kind="task", who=between.join(owners))))
    alone = [naming.mask_owner(owner) for owner in owners]
    assert naming.mask_owner(between.join(owners)) == between.join(alone)
