"""A pasted block: who is in it, what of the panel is skipped and why, and what only looks like a choice."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qzlive.roster import Roster, RosterRefused, Row, read_bytes, read_text
from qzlive.text import NAME_LIMIT, clean_line

from .specimens import displays, skipped


def test_one_name_a_line() -> None:
    roster = read_text(
        "\n\n2 Ada Öz\r\n\r\n • 3 Ute Berg\n\t-  Öz, Ada\t\n-2- Paweł\n1. Zofia\n2. Vorsitzende Eva\n4 Li\tWang\n☐ Bo\n"
    )
    assert [(row.number, row.display) for row in roster.rows] == [
        (3, "2 Ada Öz"),
        (5, "3 Ute Berg"),
        (6, "Öz, Ada"),
        (7, "-2- Paweł"),
        (8, "1. Zofia"),
        (9, "2. Vorsitzende Eva"),
        (10, "4 Li Wang"),
        (11, "Bo"),
    ]
    assert roster.rows[1].raw == " • 3 Ute Berg"
    assert (roster.format, roster.kind, roster.skipped, roster.stated) == ("name_list", "live", (), None)


HEADINGS = [
    "Teilnehmer (60)",
    "Participants (60)",
    "Participants (60/300)",
    "Teilnehmende: 60",
    "60 Teilnehmer*innen",
    "TEILNEHMER:INNEN (60)",
    "Teilnehmer/-innen: 60",
    "Teilnehmerinnen(60)",
    "Attendees: 60 (12 displayed)",
    "In dieser Besprechung (60)",
    "60 Participants",
    "Participantes (60)",
    "Uczestnicy (60)",
    "Deelnemers (60)",
    "Partecipanti (60)",
    "Katılımcılar (60)",
    "PERSONEN · 60",
    "Contributors\n60",
    "Zoom-Teilnehmer (60)",
]


@pytest.mark.parametrize("heading", HEADINGS)
def test_a_heading_states_the_count(heading: str) -> None:
    roster = read_text(f"{heading}\nAda Öz\n{heading}\nBo Lind")
    assert (roster.format, roster.stated, displays(roster)) == ("pasted_list", 60, ["Ada Öz", "Bo Lind"])
    assert {code for _, code in skipped(roster)} == {"lists-heading"}


@pytest.mark.parametrize(
    "line", ["Teilnehmer 2", "2 Teilnehmerinnen der Kita", "Ada (60)", "2: Ada", "60", "Teilnehmer", "Gast", "Host Ada"]
)
def test_not_everything_is_of_the_panel(line: str) -> None:
    assert read_text(line).rows == (Row(1, line, line),)


def test_the_parts_of_a_list_make_the_count() -> None:
    roster = read_text(
        "In dieser Besprechung (2)\nDora Ehm\nOrganisator\nAda Öz\nWarteraum (1)\nBo Lind\nVorschläge (2)\nX Y\nZ W"
    )
    assert [(row.display, set(row.stated)) for row in roster.rows] == [
        ("Dora Ehm", {"host"}),
        ("Ada Öz", set()),
        ("Bo Lind", {"waiting"}),
    ]
    assert roster.stated == 3
    assert skipped(roster)[-2:] == [(8, "lists-not-here"), (9, "lists-not-here")]
    assert read_text("Participants (13)\nPanelists (3)\nAttendees (10)\nAda Öz").stated == 13
    assert read_text("Presenters (3)\nAttendees (10)\nAda Öz").stated == 13
    assert read_text("Participants (13)\nIn the meeting (13)\nWaiting room (2)\nAda Öz").stated == 15


def test_two_counts_state_nothing() -> None:
    roster = read_text("Teilnehmer (3)\nAda Öz\nTeilnehmer (4)")
    assert roster.stated is None
    assert skipped(roster) == [(1, "lists-heading"), (3, "roster-counts-differ")]
    assert read_text("Teilnehmer (0)\nAda Öz").stated == 0


@pytest.mark.parametrize(
    ("name", "below", "marks"),
    [
        ("Ada Öz", "Host, ich", {"host", "me"}),
        ("Ada Öz", "(Host, me)", {"host", "me"}),
        ("Ada Öz", "Meeting host", {"host"}),
        ("Ada Öz", "Host des Meetings", {"host"}),
        ("Ada Öz", "Co-Host", {"host"}),
        ("Ada Öz", "Anfitrión, yo", {"host", "me"}),
        ("Ada Öz", "Referent", set()),
    ],
)
def test_a_role_below_a_name_marks_it(name: str, below: str, marks: set[str]) -> None:
    roster = read_text(f"{name}\n{below}\nBo Lind\nGast\nCem")
    assert [(row.display, set(row.stated)) for row in roster.rows] == [
        (name, marks),
        ("Bo Lind", {"guest"}),
        ("Cem", set()),
    ]
    assert skipped(roster) == [(2, "lists-role"), (4, "lists-role")]


@pytest.mark.parametrize(
    "line",
    [
        "Alle stummschalten",
        "🔇 Stummgeschaltet",
        "Computer-Audio verbunden",
        "Video aus",
        "Einladen (Alt+I)",
        "Mehr…",
        "Find a participant",
        "Invite  Mute All",
        "Silenciar a todos",
        "Désactiver tous les micros",
        "Wycisz wszystkich",
        "Disattiva tutti",
        "more_vert",
        "Profilbild von Ada Öz",
        "00:12:45",
        "Computer-Audio Stummschaltung aufgehoben",
        "Präsentation von Ada Öz",
        "Schließen",
    ],
)
def test_buttons_and_statuses_are_skipped_with_their_text(line: str) -> None:
    roster = read_text(f"Ada Öz\n{line}\nBo Lind")
    assert displays(roster) == ["Ada Öz", "Bo Lind"]
    assert skipped(roster) == [(2, "lists-panel")]
    assert roster.skipped[0].text == clean_line(line)


@pytest.mark.parametrize(
    "line",
    [
        "2 Ada Öz, Computer-Audio stummgeschaltet, Video aus",
        "2 Ada Öz,muted",
        "2 Ada Öz\tVideo off",
        "2 Ada Öz  Hand raised",
    ],
)
def test_a_status_behind_a_name_is_none_of_it(line: str) -> None:
    assert displays(read_text(f"{line}\nMüller, Bo, Mobil\nJa, Eun")) == ["2 Ada Öz", "Müller, Bo, Mobil", "Ja, Eun"]


def test_initials_are_skipped_where_they_fit_the_name_beside_them() -> None:
    roster = read_text("DE\nDora Ehm (Host, ich)\n2 Ada Öz\nAÖ\nBL\nCem Demir\nAl\nAlice Kant")
    assert displays(roster) == ["Dora Ehm (Host, ich)", "2 Ada Öz", "BL", "Cem Demir", "Al", "Alice Kant"]
    assert skipped(roster) == [(1, "lists-initials"), (4, "lists-initials")]


def test_short_pictures_are_skipped_where_everybody_has_one() -> None:
    roster = read_text("do\nDora Ehm\n2\n2 Ada Öz\nB\nBo Lind\n3\n3 Cem\n3 Eva")
    assert displays(roster) == ["Dora Ehm", "2 Ada Öz", "Bo Lind", "3 Cem", "3 Eva"]
    assert displays(read_text("2\n2 Ada Öz\nBo Lind\nCem Demir\nEva")) == [
        "2",
        "2 Ada Öz",
        "Bo Lind",
        "Cem Demir",
        "Eva",
    ]


def test_a_list_in_which_everybody_stands_twice() -> None:
    roster = read_text("Ada Öz\nAda Öz\nBo Lind\nBo Lind\nCem\nCem")
    assert displays(roster) == ["Ada Öz", "Bo Lind", "Cem"]
    assert {code for _, code in skipped(roster)} == {"lists-doubled"}
    assert displays(read_text("Ada Öz\nAda Öz\nBo Lind\nBo Lind")) == ["Ada Öz", "Ada Öz", "Bo Lind", "Bo Lind"]


NAMES = ("Ada Öz", "Bo Lind", "3 Cem Demir", "Dora Ehm", "Eva Fey", "Gül Han")


@pytest.mark.parametrize("form", ["{}. {}", "{}) {}", "({}) {}", "{} {}", "{};{}", "{}\t{}", "{}.{}", "{} - {}"])
def test_running_numbers_are_no_choices(form: str) -> None:
    roster = read_text("Anwesend heute waren:\n" + "\n".join(form.format(*one) for one in enumerate(NAMES, 1)))
    assert displays(roster) == list(NAMES)
    assert roster.rows[1].raw == form.format(2, "Bo Lind")
    assert skipped(roster) == [(1, "lists-heading"), (2, "lists-running-numbers")]
    assert roster.skipped[1].params == {"first": 1, "last": 6}


def test_running_numbers_may_have_a_gap() -> None:
    roster = read_text("1. Ada\n2. Bo\n3. Cem\nDora\n4. Eva\n5. Fee\n6. Gül")
    assert displays(roster) == ["Ada", "Bo", "Cem", "Dora", "Eva", "Fee", "Gül"]


@pytest.mark.parametrize(
    "names",
    [
        ["1 Ada", "2 Bo", "3 Cem"],
        ["1. Ada", "2. Bo"],
        ["1 Ada", "2 Bo", "2 Cem", "3 Dora", "4 Eva"],
        ["1 Ada", "2 Bo", "5 Cem", "6 Dora", "12 Eva"],
        ["3 Ada", "2 Bo", "1 Cem", "4 Dora"],
        ["1 Ada", "2 Bo", "3 Cem", "4 Dora", "Eva", "Fee"],
    ],
)
def test_choices_are_no_running_numbers(names: list[str]) -> None:
    roster = read_text("\n".join(names))
    assert displays(roster) == names
    assert roster.skipped == ()


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Ada Öz; Lind, Bo; 3 Cem", ["Ada Öz", "Lind, Bo", "3 Cem"]),
        ("Ada Öz, Bo Lind, 2 Cem Demir", ["Ada Öz", "Bo Lind", "2 Cem Demir"]),
        ("2 Ada, 3 Bo, 1 Cem", ["2 Ada", "3 Bo", "1 Cem"]),
        ("Öz, Ada, Jugendhaus", ["Öz, Ada, Jugendhaus"]),
        ("2; 3; 5 Ada Öz", ["2; 3; 5 Ada Öz"]),
        ("Ada Öz, Bo Lind", ["Ada Öz, Bo Lind"]),
    ],
)
def test_several_names_on_one_line_only_if_it_is_plainly_a_list(line: str, names: list[str]) -> None:
    assert displays(read_text(line)) == names


def test_addresses_beside_the_names() -> None:
    roster = read_text("Ada Öz <Ada@Example.org>; Bo Lind (bo@example.org); cem@example.org")
    assert [(row.display, row.email) for row in roster.rows] == [
        ("Ada Öz", "ada@example.org"),
        ("Bo Lind", "bo@example.org"),
        ("cem@example.org", "cem@example.org"),
    ]


@pytest.mark.parametrize("separator", ["\t", ";", "|"])
def test_a_table_without_known_columns_is_refused(separator: str) -> None:
    lines = [("1", "Ada", "Öz", "x"), ("2", "Bo", "Lind", "y"), ("3", "Cem", "Demir", "z")]
    with pytest.raises(RosterRefused) as refused:
        read_text("\n".join(separator.join(cells) for cells in lines))
    assert refused.value.code == "lists-unknown-table"


def test_what_is_no_name_is_skipped_with_its_row() -> None:
    roster = read_text(f"Ada Öz\n----\n{'x' * 10_000}\n\u200b\n\x1b[2J\n{'y' * (NAME_LIMIT + 1)}\n{'z' * NAME_LIMIT}")
    assert displays(roster) == ["Ada Öz", "z" * NAME_LIMIT]
    assert skipped(roster) == [(2, "roster-no-name"), (3, "roster-name-too-long"), (6, "roster-name-too-long")]
    assert all(len(one.text) <= NAME_LIMIT for one in roster.skipped)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_the_encoding_is_not_asked_for(encoding: str) -> None:
    text = "Teilnehmer (2)\r\n2 Jürgen Weiß\r\n3 René – Öz\r\n"
    assert displays(read_bytes(text.encode(encoding), "liste.txt")) == ["2 Jürgen Weiß", "3 René – Öz"]


@pytest.mark.parametrize("text", ["", "\n \n\t\n", "Teilnehmer (60)\n", "Alle stummschalten\nMehr"])
def test_a_list_of_nobody_is_refused(text: str) -> None:
    with pytest.raises(RosterRefused) as refused:
        read_text(text)
    assert refused.value.code == "roster-empty"


@given(
    st.lists(st.from_regex(r"[A-Z][a-z]{3,8} [A-Z][a-z]{2,8}", fullmatch=True), min_size=2, max_size=20, unique=True)
)
def test_nobody_is_lost(names: list[str]) -> None:
    assert displays(read_text("\n".join(names))) == names
    assert displays(read_text("\n".join(f"{i}. {name}" for i, name in enumerate(names * 2, 1)))) == names * 2


@given(
    st.text(max_size=200)
    | st.lists(st.sampled_from(["Ada", "A", "2", "Teilnehmer (3)", "Mehr", "Host", "", ";", "\t"])).map("\n".join)
)
def test_whatever_is_pasted_is_read_or_refused(text: str) -> None:
    with suppress(RosterRefused):
        roster: Roster = read_text(text)
        lines = text.splitlines()
        for row in roster.rows:
            assert row.display
            assert 1 <= row.number <= max(len(lines), 1)


def test_a_single_letter_is_a_picture_where_everybody_has_one() -> None:
    block = "MF\nMareike Feld\nU\n4 Uschi\nAB\nAnna Berg\n2K\n2 Niklas Kühnel\nCD\nCarl Dorn"
    roster = read_text(block)
    assert [row.display for row in roster.rows] == [
        "Mareike Feld",
        "4 Uschi",
        "Anna Berg",
        "2 Niklas Kühnel",
        "Carl Dorn",
    ]
