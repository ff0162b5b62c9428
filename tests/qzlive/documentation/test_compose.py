"""In which order things stand, and what they are called."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

import pytest

from qzlive.documentation import markdown
from qzlive.documentation.blocks import Block, Chapter, Contents, Enclosed, Heading, Paragraph, Point, Subtitle, Table
from qzlive.documentation.compose import compose
from qzlive.documentation.model import Documentation, ItemResults, Section, Thanks
from qzlive.documentation.style import Style
from qzlive.documentation.style_file import StyleSections
from qzlive.documentation.tables import tables
from qzlive.documentation.words import SECTION_KEYS
from qzlive.language import LANGUAGES, catalogue

from .samples import SMALL, WITH_GROUPS, WITH_TABLES

Kind = TypeVar("Kind", bound=Block)


def of(kind: type[Kind], documentation: Documentation, style: Style | None = None) -> list[Kind]:
    return [part for part in compose(documentation, "de", style or Style()) if isinstance(part, kind)]


def chapters(documentation: Documentation, style: Style | None = None) -> list[str]:
    return [f"{part.number}. {part.text}" for part in of(Heading, documentation, style) if part.level == 1]


def test_the_order_is_that_of_the_documentations_that_circles_send() -> None:
    assert chapters(SMALL) == [
        "1. Programm",
        "2. Termine und Hinweise",
        "3. Materialien",
        "4. Auf einen Blick",
        "5. Ergebnisse der Thementische",
        "6. Ergebnisse aus dem Plenum",
        "7. Zusammenfassung",
        "8. Aufgaben",
        "9. Vereinbarungen",
        "10. Rückmeldungen",
        "11. Dank",
    ]
    assert chapters(WITH_TABLES) == ["1. Ergebnisse der Thementische", "2. Teilnehmer*innen"]


def test_the_letter_announces_the_chapters_and_the_groups_of_materials() -> None:
    (enclosed,) = of(Enclosed, SMALL)
    assert [f"{number}. {one.text}" for number, one in enumerate(enclosed.chapters, 1)] == chapters(SMALL)
    assert [one for one in enclosed.chapters if one.parts] == [Chapter("Materialien", ("Unterlagen",))]


def test_an_own_letter_stays_whole_and_ours_stands_around_the_list() -> None:
    def texts(documentation: Documentation) -> list[str]:
        parts = compose(documentation, "de")
        end = next(place for place, part in enumerate(parts) if isinstance(part, Contents))
        listed = [part for part in parts[:end] if isinstance(part, Paragraph | Enclosed)]
        return [part.text if isinstance(part, Paragraph) else "…" for part in listed]

    assert texts(SMALL) == [
        "Liebe Teilnehmer*innen und Gastgeber*innen,",
        "vielen Dank.\nBis bald.",
        "Ada Muster und Ole Beispiel",
        "In dieser Dokumentation finden Sie:",
        "…",
    ]
    assert texts(replace(SMALL, letter="")) == [
        "Sehr geehrte Teilnehmer*innen,",
        "nachfolgend finden Sie die Dokumentation der Veranstaltung vom 30. März 2022:",
        "…",
        "Vielen Dank für Ihre Teilnahme und viele Grüße",
        "Ada Muster und Ole Beispiel",
    ]
    assert texts(replace(SMALL, letter="Ihre\nAda Muster und Ole Beispiel"))[1:] == texts(SMALL)[3:]


@pytest.mark.parametrize(("extract", "of_what"), [("2", "Thema 2"), ("2a", "Thementisch 2a")])
def test_an_extract_says_of_what_and_has_no_letter(extract: str, of_what: str) -> None:
    alone = replace(WITH_TABLES, extract=extract)
    assert Subtitle(f"Auszug: {of_what}") in compose(alone, "de")
    assert not of(Enclosed, alone)
    assert not of(Contents, alone)
    assert "Dank" not in " ".join(part.text for part in of(Paragraph, alone))
    assert [part.fresh for part in of(Heading, WITH_TABLES) if part.level == 1] == [True, False]
    assert not any(part.fresh for part in of(Heading, alone))


def test_groups_without_a_topic_stand_for_themselves_and_are_called_by_name() -> None:
    alone = replace(WITH_GROUPS, tasks=(), agreements=(), people=())
    assert [(part.level, part.text) for part in of(Heading, alone)] == [
        (0, "Zirkel"),
        (1, "Ergebnisse der Gruppen"),
        (2, "14:30 Uhr: In den Kommunen"),
        (3, "Auental"),
        (4, "Was nun?"),
        (3, "Gruppe 2"),
    ]
    style = Style(names={"groups": "Aus den Kommunen", "group": "Runde"})
    assert chapters(alone, style) == ["1. Aus den Kommunen"]
    assert [row[3][0].text for row in of(Table, WITH_GROUPS, style)[0].rows] == ["Auental", "Thementisch 1a, Runde 2"]
    assert "Ein Treffen *(Auental)*" in markdown.render(WITH_GROUPS, "de")
    assert [part.text for part in of(Heading, WITH_GROUPS)][-2:] == ["Auental", "Ohne Thementisch"]
    assert Subtitle("Auszug: Auental") in compose(replace(alone, extract="Auental"), "de")
    assert [row[2] for table in tables(WITH_GROUPS, "de") if table.key == "ergebnisse" for row in table.rows] == [
        "Auental",
        "2",
    ]


def test_a_house_calls_its_sections_as_it_likes() -> None:
    style = Style(names={"topic": "AG", "results": "Austausch", "assignment": "Auftrag", "table": "Tisch"})
    assert "5. Austausch" in chapters(SMALL, style)
    headings = [part.text for part in of(Heading, SMALL, style)]
    assert "AG 1: Gut anfangen" in headings
    assert Paragraph("Sammeln Sie, was am Anfang hilft.", "Auftrag:") in compose(SMALL, "de", style)
    assert [row[3][0].text for row in of(Table, SMALL, style)[0].rows] == ["Tisch 1a", "Abschluss"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_section_has_a_name_and_a_key_in_the_style_file(language: str) -> None:
    assert tuple(StyleSections.model_fields) == SECTION_KEYS
    for key in SECTION_KEYS:
        assert catalogue(language).has(f"documentation-name-{key}")  # type: ignore[arg-type]


def test_headings_leave_out_no_level() -> None:
    for documentation in (SMALL, WITH_TABLES):
        levels = [part.level for part in of(Heading, documentation)]
        assert levels[0] == 0
        assert all(after <= before + 1 for before, after in zip(levels, levels[1:], strict=False))


def test_several_conclusions_stand_under_their_items() -> None:
    item = ItemResults("15:45", "Runde", (Section("Fazit", ()),), "summary")
    one = [part for part in of(Heading, replace(SMALL, items=(item,))) if part.text in ("Fazit", "15:45 Uhr: Runde")]
    two = [part.text for part in of(Heading, replace(SMALL, items=(item, replace(item, time="16:00"))))]
    assert one == [Heading(2, "Fazit")]
    assert "15:45 Uhr: Runde" in two
    assert "16:00 Uhr: Runde" in two


@pytest.mark.parametrize(
    ("thanks", "sentence"),
    [
        (Thanks(1), "Wir danken der Person, die teilgenommen hat."),
        (Thanks(30), "Wir danken den 30 Personen, die"),
        (Thanks(30, 12), "Wir danken den 30 Personen aus mindestens 12 Einrichtungen, die"),
        (Thanks(30, 0, 4), "Wir danken den 30 Personen aus 4 Kommunen und Regionen, die"),
        (
            Thanks(30, 12, 4),
            "Wir danken den 30 Personen aus mindestens 12 Einrichtungen in 4 Kommunen und Regionen, die",
        ),
    ],
)
def test_thanks_count_heads_and_name_nobody(thanks: Thanks, sentence: str) -> None:
    assert of(Paragraph, replace(SMALL, thanks=thanks, people=()))[-1].text.startswith(sentence)


def test_a_point_says_what_it_is() -> None:
    from qzlive.documentation.outcomes import _point
    from qzlive.documentation.words import Words

    _, second = WITH_TABLES.topics[0].tables
    point: Point = _point(second.sections[0].entries[0], Words("de", Style()))
    assert [span.text for span in point.spans] == ["von b", "(Aufgabe: Träger, bis 1. Juni 2022)"]
