"""What of a session stands in its documentation, and what does not."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qzlive.documentation.build import document
from qzlive.documentation.formats import FORMATS
from qzlive.documentation.markdown import render
from qzlive.documentation.model import Entry as Written
from qzlive.documentation.model import Options, Section, Thanks
from qzlive.documentation.style import PLAIN
from qzlive.session.state import (
    AgendaItem,
    Allocation,
    Breakout,
    Entry,
    Group,
    Heading,
    Heads,
    Material,
    Notice,
    Participant,
    Purge,
    Question,
    Sheet,
    State,
    Table,
    Topic,
    Variant,
)

GOLDEN = Path(__file__).with_name("circle.de.md")
BY_TOPIC, BY_TABLE = Options(), Options(by="table")
_numbers = count(1)


def at(hour: int, minute: int = 0) -> int:
    """Milliseconds of a clock in Berlin's summer on the day of the circle."""
    return round(dt.datetime(2022, 3, 30, hour - 2, minute, tzinfo=dt.UTC).timestamp()) * 1000


def entry(text: str, section: str | None = None, parent: Entry | None = None, **more: object) -> Entry:
    number = next(_numbers)
    values = {"section": section, "parent": parent and parent.id, "rank": f"a{number:05}", "version": "v", "at": 0}
    return Entry(id=f"e{number}", text=text, **{**values, **more})  # type: ignore[arg-type]


def sheet(id_: str, *entries: Entry, table: str | None = None, item: str | None = None, **headings: str) -> Sheet:
    free = {key: Heading(key, text, key) for key, text in headings.items()}
    return Sheet(id_, table, item, free, {one.id: one for one in entries})


def circle() -> State:
    cafes = entry("Elterncafés", "q1")
    asked = (Question("q1", "Was gelingt?"), Question("q2", "Was fehlt?"))
    topics = (
        Topic(1, "Gut anfangen", "Sammeln Sie.", "Kim Erfunden", asked),
        Topic(2, "Netzwerke", questions=(Question("q3", "Wer hilft?"), Question("q4", "Alt?", removed=True))),
        Topic(3, "Sprache"),
    )
    tables = [Table("t1b", "topics", 1, "1b"), Table("t1a", "topics", 1, "1a"), Table("t2", "topics", 2, "2a")]
    sheets = (
        sheet(
            "s1b",
            entry("Zeit", "q2", starred=True),
            entry("Raum", "other"),
            entry("Verstreut", "unknown"),
            table="t1b",
            other="sonstiges:",
        ),
        sheet(
            "s1a",
            cafes,
            entry("einmal im Monat", None, cafes),
            entry("Hürden", "other", late=True),
            entry("Probe", "q1", trial=True),
            entry("weg", "q1", deleted=True),
            entry("*so*", "q2", variants=(Variant("v2", "oder so"),)),
            table="t1a",
            other="Sonstiges",
            unused="Leer",
        ),
        sheet("s2", entry("Probe", "q3", trial=True), table="t2"),
        sheet("si", entry("Alle kommen wieder"), item="i3"),
        sheet("si2", item="i1"),
    )
    return State(
        id="s",
        version=1,
        name="2022-03-30-zirkel-nord",
        title="Zirkel Nord",
        subtitle="Familien und Schule",
        date="2022-03-30",
        organiser="Servicestelle",
        moderators=("Ada Muster",),
        platform="Zoom",
        letter="Vielen Dank für Ihre Teilnahme.",
        ends_at=at(17),
        items={
            "i1": AgendaItem("i1", "Begrüßung", "plenary", at(14), 15, 25, notes=("Termine",)),
            "i2": AgendaItem("i2", "Thementische", "breakout", at(15, 45), 45, 45, "topics", begun_at=at(16)),
            "i3": AgendaItem("i3", "Zusammenfassung", "summary", at(16, 30), 20, 20, speaker="Ada Muster"),
        },
        breakouts={"topics": Breakout("topics", "choice", questions=("Worum geht es?",))},
        topics={topic.number: topic for topic in topics},
        people={
            "p1": Participant("p1", "Toni Ausgedacht", "1 Toni Ausgedacht"),
            "p2": Participant("p2", "Bo Beispiel", "Bo Beispiel"),
            "p3": Participant("p3", "Notetaker", "Notetaker", aside=True),
            "p4": Participant("p4", "", "", forgotten=True),
            "p5": Participant("p5", "anna Anfang", "2 anna Anfang"),
        },
        allocations={
            "topics": Allocation("topics", published={"p1": "t1a", "p5": "t1a", "p3": "t1a", "p4": "t2"}, number=1)
        },
        tables={table.id: table for table in tables},
        sheets={one.id: one for one in sheets},
        materials={
            "m1": Material("m1", "Folien", "https://example.org/folien", group="Unterlagen"),
            "m2": Material("m2", "Heft 18", note="auf Papier"),
        },
        notices={"n1": Notice("n1", "2022-05-11", "Qualitätsdialog", "online")},
    )


def test_all_tables_of_a_topic_are_bundled_under_each_question() -> None:
    (first, *_) = document(circle(), BY_TOPIC).topics
    assert [table.label for table in first.tables] == [""]
    assert first.tables[0].sections == (
        Section("Was gelingt?", (Written("Elterncafés", (Written("einmal im Monat"),)),)),
        Section("Was fehlt?", (Written("*so*", variants=("oder so",)), Written("Zeit"))),
        Section("Sonstiges", (Written("Hürden"), Written("Raum"))),
        Section("", (Written("Verstreut"),)),
    )


def test_a_heading_that_a_table_has_twice_stays_two() -> None:
    twice = [Heading("h1", "Netze:", "a0"), Heading("h2", "Kinderschutz", "a1"), Heading("h3", "Netze", "a2")]
    entries = [entry(text, heading) for text, heading in (("eins", "h1"), ("zwei", "h2"), ("drei", "h3"))]
    state = circle()
    one = next(sheet for sheet in state.sheets.values() if sheet.table is not None)
    written = replace(one, headings={h.id: h for h in twice}, entries={e.id: e for e in entries})
    state = replace(state, sheets={one.id: written})
    found = [topic for topic in document(state, Options()).topics if topic.tables][0].tables[0]
    said = [(part.heading, part.entries[0].text) for part in found.sections]
    assert said == [("Netze:", "eins"), ("Kinderschutz", "zwei"), ("Netze", "drei")]


def test_by_table_each_table_stands_alone() -> None:
    (first, *_) = document(circle(), BY_TABLE).topics
    assert [table.label for table in first.tables] == ["1a", "1b"]
    assert [section.heading for section in first.tables[1].sections] == ["Was fehlt?", "sonstiges:", ""]


def test_marks_only_on_request() -> None:
    (first, *_) = document(circle(), Options(table_marks=True)).topics
    marks = {one.text: (one.table, one.starred, one.late) for part in first.tables[0].sections for one in part.entries}
    assert marks["Zeit"] == ("1b", True, False)
    assert marks["Hürden"] == ("1a", False, True)


def test_topics_without_results_stay_listed_and_empty_tables_do_not() -> None:
    topics = document(circle(), BY_TABLE).topics
    assert [(topic.number, len(topic.tables)) for topic in topics] == [(1, 2), (2, 0), (3, 0)]
    assert topics[1].questions == ("Wer hilft?",)


def test_a_removed_question_stays_where_entries_hang_on_it() -> None:
    state = circle()
    state = replace(state, sheets={**state.sheets, "s2": sheet("s2", entry("doch", "q4"), table="t2")})
    assert document(state, BY_TOPIC).topics[1].tables[0].sections == (Section("Alt?", (Written("doch"),)),)


def test_what_was_written_below_a_deleted_entry_or_a_trial_moves_up() -> None:
    gone, trial = entry("weg", "q3", deleted=True), entry("Probe", "q3", trial=True)
    below = (entry("bleibt", "q3", gone), entry("zählt", "q3", trial))
    state = circle()
    state = replace(
        state, sheets={"s2": sheet("s2", gone, trial, *below, table="t2")}, tables={"t2": state.tables["t2"]}
    )
    (section,) = document(state, BY_TOPIC).topics[1].tables[0].sections
    assert [one.text for one in section.entries] == ["bleibt", "zählt"]


def test_programme_with_planned_times() -> None:
    found = document(circle(), BY_TOPIC)
    assert [item.time for item in found.programme] == ["14:00", "15:45", "16:30"]
    assert found.ends == "17:00"
    assert found.programme[1].notes == ("Worum geht es?",)
    assert [(item.title, len(item.sections)) for item in found.items] == [("Zusammenfassung", 1)]


def test_one_label_in_two_phases_says_which() -> None:
    state = circle()
    second = Table("x", "later", 2, "1a")
    state = replace(
        state,
        tables={**state.tables, "x": second},
        breakouts={**state.breakouts, "later": Breakout("later", "choice")},
        sheets={**state.sheets, "sx": sheet("sx", entry("spät"), table="x")},
    )
    topics = document(state, BY_TABLE).topics
    assert [table.label for topic in topics for table in topic.tables] == ["1a (Thementische)", "1b", "1a (later)"]


def test_people_by_table_only_when_asked_for() -> None:
    state = circle()
    assert [(people.label, people.names) for people in document(state, Options(names=True)).people] == [
        ("1a", ("anna Anfang", "Toni Ausgedacht")),
        ("", ("Bo Beispiel",)),
    ]
    assert document(state, Options(names=True)).topics[0].host == "Kim Erfunden"


@pytest.mark.parametrize("options", [BY_TOPIC, BY_TABLE, Options(table_marks=True)])
@pytest.mark.parametrize("kind", FORMATS)
def test_the_list_of_people_changes_nothing_unless_names_are_asked_for(options: Options, kind: str) -> None:
    state = circle()
    empty = replace(state, people={}, allocations={})
    empty = replace(empty, topics={number: replace(topic, host="") for number, topic in state.topics.items()})
    thanks = document(state, options).thanks
    file = FORMATS[kind].render(document(state, options), "de", PLAIN)
    assert file == FORMATS[kind].render(replace(document(empty, options), thanks=thanks), "de", PLAIN)
    assert file != FORMATS[kind].render(document(state, replace(options, names=True)), "de", PLAIN)


@given(st.lists(st.tuples(st.text(max_size=5), st.booleans(), st.booleans(), st.integers(0, 9)), max_size=10))
def test_every_entry_that_counts_is_there_once(rows: list[tuple[str, bool, bool, int]]) -> None:
    entries: list[Entry] = []
    for text, deleted, trial, parent in rows:
        above = entries[parent] if parent < len(entries) else None
        entries.append(entry(text, "q1", above, deleted=deleted, trial=trial))
    state = replace(
        circle(), sheets={"s1a": sheet("s1a", *entries, table="t1a")}, tables={"t1a": circle().tables["t1a"]}
    )

    def texts(written: tuple[Written, ...]) -> list[str]:
        return [text for one in written for text in (one.text, *texts(one.children))]

    results = document(state, BY_TOPIC).topics[0].tables
    found = [text for table in results for section in table.sections for text in texts(section.entries)]
    assert sorted(found) == sorted(text for text, deleted, trial, _ in rows if not (deleted or trial))


@pytest.mark.parametrize(
    ("people", "known", "organisations", "told"),
    [
        (0, 0, 1, None),
        (1, 1, 1, Thanks(1)),
        (9, 9, 9, Thanks(9)),
        (10, 10, 2, Thanks(10)),
        (10, 8, 3, Thanks(10, 3)),
        (10, 7, 3, Thanks(10)),
        (40, 40, 12, Thanks(40, 12)),
    ],
)
def test_thanks_count_heads_and_organisations_where_that_is_harmless(
    people: int, known: int, organisations: int, told: Thanks | None
) -> None:
    came = {
        f"p{at}": Participant(
            f"p{at}",
            f"Name {at}",
            "x",
            organisation=f"Kita {'abcdefghijkl'[at % organisations]}" if at < known else "",
        )
        for at in range(people)
    }
    others = {"q": Participant("q", "Bo", "Bo", seen=False), "r": Participant("r", "Bot", "Bot", aside=True)}
    assert document(replace(circle(), people={**came, **others}), BY_TOPIC).thanks == told


def test_thanks_are_counted_after_the_names_are_gone() -> None:
    counts: dict[str, Any] = {"choices": 0, "seated": 0, "masked": 0, "registered": 0, "moderators": 1, "hosts": 2}
    kitas = Heads(tuple(Group(f"Kita {at}", 6) for at in range(4)), unknown=6)
    towns = Heads(tuple(Group(f"Town {at}", 1 + at) for at in range(7)), unknown=2)
    purge = Purge(people=40, came=30, organisations=kitas, regions=towns, **counts)
    assert document(replace(circle(), people={}, purged=purge), BY_TOPIC).thanks == Thanks(30, 4, 7)
    few = replace(purge, regions=replace(towns, unknown=7))
    assert document(replace(circle(), people={}, purged=few), BY_TOPIC).thanks == Thanks(30, 4)


def test_thanks_count_municipalities_as_they_count_organisations() -> None:
    people = {f"p{at}": Participant(f"p{at}", f"Name {at}", "x", region=f"{'ABC'[at % 3]}town") for at in range(12)}
    assert document(replace(circle(), people=people), BY_TOPIC).thanks == Thanks(12, 0, 3)


def test_golden() -> None:
    assert render(document(circle(), Options(table_marks=True)), "de") == GOLDEN.read_text(encoding="utf-8")


def test_what_was_erased_leaves_a_document_behind() -> None:
    state = circle()
    bare = {
        id_: replace(one, text="", variants=tuple(replace(variant, text="") for variant in one.variants))
        for id_, one in state.sheets["s1a"].entries.items()
    }
    state = replace(state, title="", moderators=("",), sheets={"s1a": replace(state.sheets["s1a"], entries=bare)})
    for option in (BY_TOPIC, Options(names=True)):
        tables = {"t1a": state.tables["t1a"]}
        assert FORMATS["docx"].render(document(replace(state, tables=tables), option), "de", PLAIN)
        assert "(Text gelöscht)" in render(document(replace(state, tables=tables), option), "de")
