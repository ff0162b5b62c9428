"""Sheets to save and to read: made by commands in a small circle, and compared by what stands on them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from hypothesis import strategies as st

from qzlive.language import catalogue
from qzlive.session.commands.sheets import AddEntries, MarkEntry, NewEntry, SetHeading, StarEntry
from qzlive.session.outline import Node, questions, sections
from qzlive.session.state import Sheet
from qzlive.sheets.comparing import Comparison, compare
from qzlive.sheets.labels import fold
from qzlive.sheets.model import ReadSheet
from qzlive.sheets.reading import read_text
from qzlive.sheets.saved import About, as_text
from qzlive.text import clean_text
from tests.qzlive.session.circle import Circle

NASTY = (
    "Aufgabe: nur so genannt", "★ kein Stern", "am Ende ★", "a *b* _c_", "- - x", "1. Mai", "# Überschrift", "(Probe)",
    "*(Probe)*", "Liste (Schulleitung, bis morgen)", "bis morgen", "[ ] offen", "☐ Kästchen", "Zeile\nzwei", "a\n\nb",
    "Ende\\", "Weitere Punkte", "Ohne Überschrift", "Nicht angenommen", "&#9733;", "> 5", "Tisch 1a · Beginnings", "…",
    "–", "Vereinbarung: x", "TODO: y", "a, bis b", "== x ==", "---", "Leiser *", "eins", "eins", "שלום", "👩‍👩‍👧 wir",
)  # fmt: skip

texts = st.one_of(
    st.sampled_from(NASTY),
    st.text(alphabet=st.sampled_from("ab (),.:*★\\\n_-[]#&;1>`~•o"), min_size=1, max_size=14),
    st.text(max_size=12),
).map(clean_text).filter(lambda text: bool(fold(text)))  # fmt: skip
lines = texts.map(fold)
kinds = st.one_of(
    st.just({}),
    st.just({"starred": True}),
    st.just({"kind": "agreement"}),
    st.builds(
        lambda who, until: {"kind": "task", "who": who, "until": until}, st.just("") | lines, st.just("") | lines
    ),
)
trees = st.lists(st.tuples(st.integers(0, 3), texts, kinds), max_size=9)
"""Entries as (level, text, what it is)."""
contents = st.tuples(
    st.lists(
        st.sampled_from(["Sonstiges", "Weitere Punkte", "Nicht angenommen", "Tisch 1a: x", "* Stern"]), unique=True
    ),
    st.lists(trees, min_size=1, max_size=5),
)


def fill(circle: Circle, sheet: str, content: tuple[Sequence[str], Sequence[Any]]) -> None:
    """Write headings, and a list of entries in each section in turn."""
    headings, lists = content
    asked = [question.id for question in questions(circle.state, circle.state.sheets[sheet])]
    ids = [circle.fresh() for _ in headings]
    for number, (id_, text) in enumerate(zip(ids, headings, strict=True)):
        circle.do(SetHeading(sheet=sheet, heading=id_, text=text, rank=f"a{number}"))
    places = [*asked, *ids, None]
    for number, tree in enumerate(lists):
        path: list[str] = []
        for place, (level, text, what) in enumerate(tree):
            path = path[:level]
            new = NewEntry(
                entry=circle.fresh(),
                section=places[number % len(places)],
                parent=path[-1] if path else None,
                rank=f"b{number}{place:02}a",
                text=text,
                **what,
            )
            path.append(new.entry)
            circle.do(AddEntries(sheet=sheet, entries=(new,)))


def saved(circle: Circle, sheet: str, *unsent: str, language: Any = "de") -> str:
    """Return the sheet as its host saves it."""
    one = circle.state.sheets[sheet]
    table = circle.state.tables[one.table or ""]
    topic = circle.state.topics[table.topic]
    about = About(circle.state.title, circle.state.date, table.label, topic.title, topic.assignment)
    return as_text(one, topic.questions, about, catalogue(language), unsent)


def compared(circle: Circle, sheet: str, read: ReadSheet | str) -> Comparison:
    """Compare a file with a sheet."""
    one = circle.state.sheets[sheet]
    asked = questions(circle.state, one)
    found = read_text(read, [question.text for question in asked]) if isinstance(read, str) else read
    return compare(one, asked, found)


def take(circle: Circle, sheet: str, read: ReadSheet | str) -> Comparison:
    """Read a file into a sheet, all that is taken unless somebody says otherwise."""
    comparison = compared(circle, sheet, read)
    for command in comparison.commands(comparison.taken, iter(circle.fresh, "")):
        circle.do(command)
    return comparison


def outline(circle: Circle, sheet: str) -> list[Any]:
    """Return what stands on a sheet: sections with nested texts and what each is; other wordings as entries."""
    one = circle.state.sheets[sheet]
    found = sections(one, questions(circle.state, one), all_questions=False)
    return [(section.kind, fold(section.text), _nodes(section.nodes)) for section in found]


def _nodes(nodes: Sequence[Node]) -> list[Any]:
    found = []
    for node in nodes:
        entry = node.entry
        said = (fold(entry.text), entry.starred, entry.kind, fold(entry.who), fold(entry.until))
        found.append((said, _nodes(node.children)))
        found += [((fold(one.text), False, *said[2:]), []) for one in entry.variants]
    return found


def texts_of(sheet: Sheet) -> list[str]:
    """Return the texts of all entries that are there, sorted."""
    return sorted(fold(entry.text) for entry in sheet.entries.values() if not entry.deleted)


__all__ = ["MarkEntry", "StarEntry", "compared", "contents", "fill", "outline", "saved", "take", "texts_of"]
