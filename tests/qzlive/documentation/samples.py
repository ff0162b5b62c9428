"""A small circle as a documentation, and texts that would like to be markup."""

from __future__ import annotations

import base64
import datetime as dt

from hypothesis import strategies as st

from qzlive.documentation.model import (
    AgendaItem,
    Agreement,
    Documentation,
    Entry,
    GroupResults,
    ItemResults,
    Material,
    MaterialGroup,
    Notice,
    People,
    Section,
    StarredPoints,
    TableResults,
    Task,
    Thanks,
    TopicResults,
)

PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
"""A PNG of one pixel."""

SMALL = Documentation(
    title="Online-Qualitätszirkel Nord",
    date=dt.date(2022, 3, 30),
    subtitle="Familien & Schule",
    organiser="Servicestelle Musterland",
    moderators=("Ada Muster", "Ole Beispiel"),
    place="Videokonferenz",
    letter="Liebe Teilnehmer*innen und Gastgeber*innen,\n\nvielen Dank.\nBis bald.",
    programme=(
        AgendaItem("14:00", "Begrüßung", notes=("Neues aus dem Land",)),
        AgendaItem("14:15", "Impuls", speaker="eine Fachperson"),
        AgendaItem("15:00", "Thementische"),
    ),
    ends="16:00",
    topics=(
        TopicResults(
            1,
            "Gut anfangen",
            "Sammeln Sie, was am Anfang hilft.",
            questions=("Was gelingt?", "Was fehlt?"),
            tables=(
                TableResults(
                    "",
                    (
                        Section(
                            "Was gelingt?",
                            (Entry("Elterncafés", (Entry("einmal im Monat"),)), Entry("1. Tag: _offen_")),
                        ),
                        Section("Sonstiges", (Entry("Zeit\nund Raum", variants=("Zeit, Raum",)),)),
                        Section("", (Entry("Ohne Frage", starred=True, table="1b"),)),
                    ),
                ),
            ),
        ),
        TopicResults(2, "Netzwerke"),
        TopicResults(3, "Sprache", tables=(TableResults("", (Section("", (Entry("Nur ein Punkt"),)),)),)),
    ),
    items=(
        ItemResults("14:00", "Begrüßung", (Section("", (Entry("Zwei neue Schulen sind dabei"),)),)),
        ItemResults("15:45", "Zusammenfassung", (Section("", (Entry("Alle wollen wiederkommen"),)),), "summary"),
        ItemResults("15:55", "Abschluss", (Section("", (Entry("Danke für die Zeit"),)),), "feedback"),
    ),
    starred=(StarredPoints(1, "Gut anfangen", (Entry("Ohne Frage"),)),),
    tasks=(
        Task("Einladung entwerfen", "Ganztagsleitung", "2022-05-02", 1, "1a"),
        Task("Raum suchen", until="bald", item="Abschluss", variants=("Saal suchen",)),
    ),
    agreements=(Agreement("Wir treffen uns wieder", 2), Agreement("Alle lesen mit")),
    thanks=Thanks(40, 12),
    materials=(
        MaterialGroup("Unterlagen", (Material("Folien", "https://example.org/a_(b)?x=1&y=2", "bis Juni"),)),
        MaterialGroup(
            "",
            (
                Material("Heft", "javascript:alert(1)", text="Liegt\nbei."),
                Material("Post", "mailto:a@example.org"),
            ),
        ),
    ),
    notices=(Notice("2022-05-11", "Qualitätsdialog", "online"), Notice("im Herbst", "Fachtag")),
)

WITH_TABLES = Documentation(
    title="Zirkel",
    date=dt.date(2022, 3, 30),
    topics=(
        TopicResults(
            1,
            "",
            host="Kim Erfunden",
            tables=(
                TableResults("1a", (Section("", (Entry("von a", late=True, plenary=True),)),)),
                TableResults(
                    "1b",
                    (
                        Section("Frage", (Entry("von b", kind="task", who="Träger", until="2022-06-01"),)),
                        Section("", (Entry("", kind="agreement"),)),
                    ),
                ),
            ),
        ),
    ),
    people=(People("1a", ("Kim Erfunden",)), People("", ("Toni Ausgedacht",))),
)

WITH_GROUPS = Documentation(
    title="Zirkel",
    date=dt.date(2022, 3, 30),
    groups=(
        GroupResults(
            "14:30",
            "In den Kommunen",
            (
                TableResults("Auental", (Section("Was nun?", (Entry("von Auental"),)),)),
                TableResults("2", (Section("", (Entry("von der zweiten"),)),)),
            ),
        ),
    ),
    tasks=(
        Task("Einladen", item="In den Kommunen", group="Auental"),
        Task("Raum suchen", topic=1, table="1a", group="2"),
    ),
    agreements=(Agreement("Ein Treffen", item="In den Kommunen", group="Auental"),),
    people=(People("Auental", ("Kim Erfunden",), group=True), People("", ("Toni Ausgedacht",))),
)


def large(tables: int, entries: int) -> Documentation:
    """A circle with so many tables, each with so many entries, a third of them nested."""
    words = [
        "Eltern",
        "Schule",
        "Übergabe",
        "Vertrauensbeziehung",
        "Kinderschutzkonzept",
        "und",
        "oder",
        "mit",
        "Fallbesprechung",
        "gemeinsam",
    ]

    def text(number: int) -> str:
        return " ".join(words[(number * 7 + step * 3) % len(words)] for step in range(4 + number % 17))

    def entry(number: int) -> Entry:
        return Entry(text(number), (Entry(text(number + 1)), Entry(text(number + 2))))

    def sheet(place: int) -> TableResults:
        first, second = (entry(place + number * 3) for number in range(entries // 6)), range(entries // 2)
        sections = (Section("Was gelingt?", tuple(first)), Section("Was fehlt?", tuple(Entry(text(n)) for n in second)))
        return TableResults(f"{place}a", sections)

    topics = (TopicResults(n, "Thema", text(60), "", ("a", "b"), tables=(sheet(n),)) for n in range(1, tables + 1))
    tasks = tuple(Task(text(number), "Träger", "2022-05-02", number) for number in range(1, tables + 1))
    return Documentation(title="Großer Zirkel", date=dt.date(2022, 3, 30), topics=tuple(topics), tasks=tasks)


HOSTILE = (
    "# x",
    "x #",
    "x ##",
    "#",
    "- x",
    "-",
    "---",
    "***",
    "___",
    "+ x",
    "* x",
    "1. x",
    "1) x",
    "12345678. x",
    "1.",
    "> x",
    ">",
    "=",
    "===",
    "```",
    "~~~",
    "~~x~~",
    "    code",
    "\tcode",
    "|a|b|",
    "|-|-|",
    "[a](javascript:x)",
    "![a](b)",
    "[a]: /b",
    "[a][b]",
    "[x]",
    "<b>",
    "<!-- -->",
    "<https://example.org>",
    "https://example.org/_a_",
    "www.example.org",
    "a@example.org",
    "&amp;",
    "&#65;",
    "&copy;",
    "*a*",
    "**a**",
    "_a_",
    "a_b_c",
    "`a`",
    "``",
    "\\",
    "\\\\",
    "a\\",
    "\\*",
    "Teilnehmer*innen und Lehrer*innen",
    "[/]",
    "[@click=app.quit]x[/]",
    "{{ x }}",
    "$x$",
    "a  b",
    "a\nb",
    "a\n\n- b",
    "a\n---",
    "a\n===",
    "\xa0x",
    "\u200fx",
    "\ufeff",
    "x\u2028y",
    "\x1b[31mrot",
    "\x00",
    "\ud800",
    "\ufffe",
    "🙂",
    "<script>alert(1)</script>",
    "z. B. am 5. Mai",
    "30.03.2022",
    "5. Mai",
    "\t",
    "!",
    "![",
    "(a)",
    ":-)",
    "http://",
)

texts = st.one_of(
    st.sampled_from(HOSTILE),
    st.text(max_size=20),
    st.lists(st.sampled_from([*"\\`*_[]<>|~@#-+=.)(!&:;/ \n\t1a", "www", "http", "://", "amp"]), max_size=12).map(
        "".join
    ),
    st.lists(st.sampled_from(HOSTILE), max_size=3).map(" ".join),
)
"""Texts as nobody has cleaned them."""

entries = st.deferred(
    lambda: st.builds(
        Entry,
        texts,
        st.lists(entries, max_size=2).map(tuple),
        st.lists(texts, max_size=2).map(tuple),
        st.sampled_from(["", "2a"]),
        st.booleans(),
        st.booleans(),
        st.sampled_from(["point", "task", "agreement"]),
        texts,
        texts,
    )
)

materials = st.builds(
    Material,
    texts,
    st.one_of(
        texts,
        st.sampled_from(["https://example.org/a(b", "http://[", "mailto:a@example.org", "HTTPS://example.org/<>"]),
    ),
    texts,
    texts,
)

documentations = st.builds(
    Documentation,
    title=texts,
    date=st.dates(),
    subtitle=texts,
    organiser=texts,
    moderators=st.lists(texts, max_size=2).map(tuple),
    place=texts,
    letter=texts,
    programme=st.lists(
        st.builds(AgendaItem, st.just("14:00"), texts, texts, st.lists(texts, max_size=2).map(tuple)),
        max_size=2,
    ).map(tuple),
    ends=st.sampled_from(["", "17:00"]),
    topics=st.lists(
        st.builds(
            TopicResults,
            st.integers(1, 300),
            texts,
            texts,
            texts,
            st.lists(texts, max_size=2).map(tuple),
            st.lists(
                st.builds(
                    TableResults,
                    st.sampled_from(["", "1a"]),
                    st.lists(
                        st.builds(Section, texts, st.lists(entries, min_size=1, max_size=3).map(tuple)),
                        min_size=1,
                        max_size=3,
                    ).map(tuple),
                ),
                max_size=2,
            ).map(tuple),
        ),
        max_size=2,
    ).map(tuple),
    materials=st.lists(
        st.builds(MaterialGroup, texts, st.lists(materials, min_size=1, max_size=2).map(tuple)), max_size=2
    ).map(tuple),
    notices=st.lists(st.builds(Notice, texts, texts, texts), max_size=2).map(tuple),
    tasks=st.lists(st.builds(Task, texts, texts, texts, st.none(), st.just(""), texts), max_size=2).map(tuple),
    agreements=st.lists(st.builds(Agreement, texts, st.none(), st.just(""), texts), max_size=2).map(tuple),
    starred=st.lists(
        st.builds(StarredPoints, st.integers(1, 9), texts, st.lists(entries, min_size=1, max_size=2).map(tuple)),
        max_size=1,
    ).map(tuple),
    thanks=st.sampled_from([None, Thanks(1), Thanks(30), Thanks(9, 1), Thanks(40, 3, 5)]),
)
