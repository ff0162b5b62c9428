"""What the editor's hand makes of the sheets, and that nothing vanishes by it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qzlive.documentation.build import document
from qzlive.documentation.edition import outdated
from qzlive.documentation.extract import UnknownPart
from qzlive.documentation.model import Agreement, Documentation, Options, Section, Task
from qzlive.documentation.model import Entry as Written
from qzlive.language import LANGUAGES, catalogue
from qzlive.session.state import Edited, Edition, EditionHeading, Entry, Sheet, State, Table, Variant

from .test_build import BY_TOPIC, circle, entry, sheet

ALL = (Options(), Options(by="table"), Options(table_marks=True, starred_first=True))


def flat(entries: Iterable[Written]) -> list[str]:
    return [text for one in entries for text in (one.text, *one.variants, *flat(one.children))]


def found(documentation: Documentation) -> list[str]:
    tables = [table.sections for topic in documentation.topics for table in topic.tables]
    parts = [*tables, *(item.sections for item in documentation.items)]
    return [text for sections in parts for section in sections for text in flat(section.entries)]


def with_edition(state: State, headings: Iterable[EditionHeading] = (), **entries: Edited) -> State:
    return replace(state, edition=Edition(entries, {one.id: one for one in headings}))


def one_topic(*entries: Entry, more: tuple[Entry, ...] = ()) -> State:
    """Two tables of topic 1."""
    state = circle()
    sheets = (sheet("s1a", *entries, table="t1a"), sheet("s1b", *more, table="t1b"))
    return replace(state, sheets={one.id: one for one in sheets}, tables={id_: state.tables[id_] for id_ in T1})


T1 = ("t1a", "t1b")


def sections(state: State, options: Options = BY_TOPIC) -> list[tuple[str, list[str]]]:
    return [
        (section.heading, flat(section.entries))
        for table in document(state, options).topics[0].tables
        for section in table.sections
    ]


def test_the_editor_s_words_stand_even_if_the_entry_was_changed() -> None:
    one = entry("Elterncaffees", "q1")
    state = with_edition(one_topic(one), **{one.id: Edited("Elterncafés", base="v")})
    assert sections(state) == [("Was gelingt?", ["Elterncafés"])]
    assert outdated(state) == ()
    changed = one_topic(replace(one, text="Elterncafés monatlich", version="w", variants=(Variant("x", "Café"),)))
    state = with_edition(changed, **{one.id: Edited("Elterncafés", base="v")})
    assert sections(state) == [("Was gelingt?", ["Elterncafés", "Café"])]
    assert outdated(state) == (one.id,)
    assert outdated(with_edition(one_topic(replace(one, version="w", deleted=True)), **{one.id: Edited("x")})) == ()


def test_what_is_left_out_goes_with_all_below_it_but_not_what_was_put_elsewhere() -> None:
    out = entry("Gerede", "q1")
    below, moved = entry("darunter", "q1", out), entry("doch wichtig", "q1", out)
    state = with_edition(
        one_topic(out, below, moved, entry("bleibt", "q1")),
        [EditionHeading("h", 1, None, "Ausblick", "a")],
        **{out.id: Edited(left_out=True), moved.id: Edited(heading="h")},
    )
    assert sections(state) == [("Was gelingt?", ["bleibt"]), ("Ausblick", ["doch wichtig"])]


def test_one_stands_for_several_and_takes_over_what_is_below_them() -> None:
    first = entry("Mehr Zeit", "q2")
    own = entry("je Woche", "q2", first)
    again = entry("Zeit!", "q1", kind="task", who="Träger", until="2022-05-01", starred=True)
    below = entry("für Gespräche", "q1", again)
    state = with_edition(one_topic(first, own, more=(again, below)), **{again.id: Edited(into=first.id)})
    told = document(state, Options(table_marks=True))
    assert told.topics[0].tables[0].sections == (
        Section(
            "Was fehlt?",
            (
                Written(
                    "Mehr Zeit",
                    (Written("je Woche", table="1a"), Written("für Gespräche", table="1b")),
                    table="1a, 1b",
                    starred=True,
                    kind="task",
                    who="Träger",
                    until="2022-05-01",
                ),
            ),
        ),
    )
    assert told.tasks == (Task("Mehr Zeit", "Träger", "2022-05-01", 1, "1a, 1b"),)
    # Apart for each table, each table's own words stay.
    assert sections(state, Options(by="table")) == [
        ("Was fehlt?", ["Mehr Zeit", "je Woche"]),
        ("Was gelingt?", ["Zeit!", "für Gespräche"]),
    ]


def test_who_stands_for_others_may_be_gone_or_be_below_them() -> None:
    gone, kept, above = entry("weg", "q1", deleted=True), entry("bleibt", "q1"), entry("oben", "q1")
    inside = entry("innen", "q1", above)
    state = with_edition(
        one_topic(gone, kept, above, inside, entry("daneben", "q1", above)),
        **{kept.id: Edited(into=gone.id), above.id: Edited(into=inside.id)},
    )
    assert sections(state) == [("Was gelingt?", ["bleibt", "innen", "daneben"])]


def test_headings_of_the_editor_may_lead_to_another_topic_and_to_an_item() -> None:
    one, two, three = entry("eins", "q1"), entry("zwei", "q1"), entry("drei", "q1")
    state = with_edition(
        one_topic(one, two, three),
        [
            EditionHeading("h", 2, None, "Dazu", "a"),
            EditionHeading("i", None, "i3", "Dabei", "a"),
            EditionHeading("g", 1, None, "Weg", "a", removed=True),
        ],
        **{one.id: Edited(heading="h"), two.id: Edited(heading="i"), three.id: Edited(heading="g")},
    )
    told = document(state, Options())
    assert told.topics[0].tables[0].sections == (Section("Was gelingt?", (Written("drei"),)),)
    assert told.topics[1].tables[0].sections == (Section("Dazu", (Written("eins"),)),)
    assert [(item.kind, item.sections[0].heading) for item in told.items] == [("summary", "Dabei")]
    # What was said at one table stays together in its extract.
    assert found(document(state, Options(only="1a"))) == ["drei", "eins", "zwei"]


def test_tasks_and_agreements_of_all_sheets_in_order() -> None:
    state = circle()
    more = {
        "s2": sheet("s2", entry("Verteiler", "q3", kind="task", who="Koordination", until="im Mai"), table="t2"),
        "s1a": sheet("s1a", entry("Ein Treffen im Jahr", kind="agreement"), table="t1a"),
        "si": sheet("si", entry("Einladen", kind="task", variants=(Variant("x", "Alle einladen"),)), item="i3"),
    }
    told = document(replace(state, sheets={**state.sheets, **more}), Options())
    assert told.tasks == (
        Task("Verteiler", "Koordination", "im Mai", 2, "2a"),
        Task("Einladen", item="Zusammenfassung", variants=("Alle einladen",)),
    )
    assert told.agreements == (Agreement("Ein Treffen im Jahr", 1, "1a"),)


def test_starred_points_come_first_on_request_each_once() -> None:
    top = entry("Forderung", "q1", starred=True)
    state = one_topic(top, entry("Stunden", "q1", top, starred=True), more=(entry("nicht", "q1"),))
    (starred,) = document(state, Options(starred_first=True)).starred
    assert (starred.number, flat(starred.entries)) == (1, ["Forderung", "Stunden"])
    assert document(state, Options()).starred == ()


@pytest.mark.parametrize(
    ("only", "texts", "title"),
    [
        ("1", ["Elterncafés", "einmal im Monat", "*so*", "oder so", "Zeit", "Hürden", "Raum", "Verstreut"], "1"),
        (" 1A ", ["Elterncafés", "einmal im Monat", "*so*", "oder so", "Hürden"], "1a"),
        ("2a", [], "2a"),
    ],
)
def test_an_extract_has_one_part_and_nothing_of_the_rest(only: str, texts: list[str], title: str) -> None:
    told = document(circle(), Options(only=only, names=True))
    assert (told.extract, told.title, [topic.number for topic in told.topics]) == (
        title,
        "Zirkel Nord",
        [int(title[0])],
    )
    assert found(told) == texts
    assert (told.letter, told.programme, told.items, told.materials, told.notices, told.thanks) == (
        "",
        (),
        (),
        (),
        (),
        None,
    )
    assert {people.label for people in told.people} == ({"1a"} if title[0] == "1" else set())


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_unknown_part_is_named_with_what_there_is(language: Any) -> None:
    with pytest.raises(UnknownPart) as caught:
        document(circle(), Options(only="9z"))
    sentence = catalogue(language)(caught.value.code, caught.value.params)
    assert "9z" in sentence
    assert "1, 2, 3, 1a, 1b, 2a" in sentence


_numbers = st.integers(0, 11)
_rows = st.lists(
    st.fixed_dictionaries(
        {
            "sheet": st.sampled_from(["s1a", "s1b", "s2", "si"]),
            "parent": _numbers,
            "flags": st.sampled_from(["", "", "", "", "deleted", "trial"]),
            "section": st.sampled_from(["q1", "q3", "other", None]),
            "out": st.sampled_from([False, False, False, True]),
            "into": st.none() | _numbers,
            "heading": st.sampled_from([None, None, None, "h1", "h2", "hi", "gone"]),
            "text": st.sampled_from([None, None, "anders"]),
        }
    ),
    max_size=12,
)


def edited(rows: list[dict[str, Any]], *, out: bool, joins: bool) -> tuple[State, Mapping[str, Entry]]:
    """A circle with these entries, each with a text of its own, on four sheets, and an editor's hand on them."""
    entries: list[tuple[str, Entry]] = []
    hand: dict[str, Edited] = {}
    for number, row in enumerate(rows):
        above = entries[row["parent"]] if row["parent"] < len(entries) else None
        parent = above[1] if above and above[0] == row["sheet"] else None
        flags = {row["flags"]: True} if row["flags"] else {}
        entries.append((row["sheet"], entry(f"Text {number}", row["section"], parent, **flags)))
    ids = [one.id for _, one in entries]
    for (_, one), row in zip(entries, rows, strict=True):
        into = ids[row["into"]] if joins and row["into"] is not None and row["into"] < len(ids) else None
        # As `edition.join` does: nothing stands for itself, but circles are tried here.
        text = None if row["text"] is None else f"{one.text} {row['text']}"
        hand[one.id] = Edited(text, "v", out and row["out"], into if into != one.id else None, row["heading"])
    places: dict[str, dict[str, Any]] = {
        "s1a": {"table": "t1a", "other": "Sonstiges"},
        "s1b": {"table": "t1b", "other": "Sonstiges"},
        "s2": {"table": "t2"},
        "si": {"item": "i3"},
    }
    sheets: dict[str, Sheet] = {
        id_: sheet(id_, *(one for at, one in entries if at == id_), **place) for id_, place in places.items()
    }
    headings = (
        EditionHeading("h1", 1, None, "Eins", "a"),
        EditionHeading("h2", 2, None, "Wer hilft?", "a"),
        EditionHeading("hi", None, "i3", "Dabei", "a"),
        EditionHeading("gone", 1, None, "Weg", "a", removed=True),
    )
    state = with_edition(replace(circle(), sheets=sheets), headings, **hand)
    return state, {one.id: one for _, one in entries}


def said(state: State, one: Entry) -> str:
    own = state.edition.entries[one.id].text
    return one.text if own is None else own


@given(_rows)
def test_all_that_was_not_left_out_is_there_once(rows: list[dict[str, Any]]) -> None:
    state, entries = edited(rows, out=True, joins=False)

    def stays(one: Entry) -> bool:
        """Look up from an entry, as far as the first heading of the editor."""
        at: Entry | None = one
        while at is not None:
            hand = state.edition.entries[at.id]
            if not (at.deleted or at.trial):
                if hand.left_out:
                    return False
                if hand.heading in ("h1", "h2", "hi"):
                    return True
            at = entries.get(at.parent or "")
        return True

    expected = sorted(said(state, one) for one in entries.values() if not (one.deleted or one.trial) and stays(one))
    for options in ALL:
        assert sorted(found(document(state, options))) == expected


@given(_rows)
def test_all_that_no_other_stands_for_is_there_once(rows: list[dict[str, Any]]) -> None:
    state, entries = edited(rows, out=False, joins=True)

    def stands(one: Entry, scope: Mapping[str, str]) -> bool:
        """Follow who stands for an entry: is there nobody else at the end?"""
        chain = [one.id]
        while (into := state.edition.entries[chain[-1]].into) is not None:
            if into in chain:
                return True
            chain.append(into)
        others = (entries[id_] for id_ in chain[1:])
        return all(other.deleted or other.trial or scope[other.id] != scope[one.id] for other in others)

    by_sheet = {id_: at for at, one in state.sheets.items() for id_ in one.entries}
    for options, scope in ((Options(), dict.fromkeys(entries, "")), (Options(by="table"), by_sheet)):
        living = [one for one in entries.values() if not (one.deleted or one.trial)]
        expected = sorted(said(state, one) for one in living if stands(one, scope))
        assert sorted(found(document(state, options))) == expected


@given(_rows)
def test_whatever_the_editor_does_nothing_is_there_twice_or_without_being_counted(rows: list[dict[str, Any]]) -> None:
    state, entries = edited(rows, out=True, joins=True)
    for options in ALL:
        counted = Counter(found(document(state, options)))
        for one in entries.values():
            gone = one.deleted or one.trial or state.edition.entries[one.id].left_out
            assert counted[said(state, one)] <= (0 if gone else 1)


@given(_rows)
def test_the_extracts_of_all_tables_hold_what_the_tables_said(rows: list[dict[str, Any]]) -> None:
    state, _ = edited(rows, out=True, joins=True)
    state = replace(state, tables={**state.tables, "t3": Table("t3", "topics", 3, "3a")})
    parts = [found(document(state, Options(only=label))) for label in ("1a", "1b", "2a", "3a")]
    at_items = {said(state, one) for one in state.sheets["si"].entries.values()}
    whole = [text for text in found(document(state, Options(by="table"))) if text not in at_items]
    assert sorted(text for part in parts for text in part) == sorted(whole)
