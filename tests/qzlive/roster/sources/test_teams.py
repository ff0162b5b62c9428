"""Attendance lists of Teams: three generations, sections by number, any language."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qzlive.roster import Roster, read_bytes, read_text

from .specimens import displays, skipped

HEADERS = {
    "en": "Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole",
    "de": "Name\tErster Beitritt\tLetztes Verlassen\tDauer der Besprechung\tE-Mail\tTeilnehmer-ID (UPN)\tRolle",
    "es": "Nombre\tPrimera unión\tÚltima salida\tDuración\tCorreo electrónico\tId. de participante (UPN)\tRol",
    "fr": "Nom\tPremière connexion\tDernier départ\tDurée\tE-mail\tID du participant (UPN)\tRôle",
    "it": "Nome\tPrimo accesso\tUltima uscita\tDurata\tE-mail\tID partecipante (UPN)\tRuolo",
    "nl": "Naam\tEerste deelname\tLaatste vertrek\tDuur\tE-mail\tDeelnemer-id (UPN)\tRol",
    "pl": "Nazwa\tPierwsze dołączenie\tOstatnie opuszczenie\tCzas trwania\tE-mail\tId uczestnika (UPN)\tRola",
    "pt": "Nome\tPrimeiro ingresso\tÚltima saída\tDuração\tE-mail\tID do participante (UPN)\tFunção",
    "unknown": "Namne\tX1\tX2\tX3\tE-mail\tX4\tRole",
}
ROWS = (
    "Ehm, Dora\t12.11.26, 17:52:10\t12.11.26, 20:04:31\t2 Std.\tdora@example.org\tdora@example.com\tOrganizer\n"
    "[JZ Nord] 3 Bo Lind (Extern)\t12.11.26, 17:58:11\t12.11.26, 19:04:02\t1 Std.\n"
    '" 495110000022 (Unverified)"\t12.11.26, 18:03:00\t\t1 Std.\t\t\tAttendee\n'
    "2. Zofia\n"
)
JOINS = (
    "Ehm, Dora\t12.11.26, 17:52:10\t12.11.26, 20:04:31\t2 Std.\tdora@example.org\tOrganizer\n"
    "[JZ Nord] 3 Bo Lind (Extern)\t12.11.26, 17:58:11\t12.11.26, 18:30:00\t1 Std.\n"
    "[JZ Nord] 3 Bo Lind (Extern)\t12.11.26, 18:40:00\t12.11.26, 19:04:02\t1 Std.\n"
)


def report(language: str) -> Roster:
    text = (
        "1. Whatever\nMeeting\tCircle\nTeilnehmer\t4\n\n"
        f"2. Whatever\n{HEADERS[language]}\n{ROWS}\n"
        "3. Whatever\nName\tJoin Time\tLeave Time\tDuration\tEmail\tRole\n"
        + JOINS
        + "\n4. Engagement\nName\tHands\nX\t3\n"
    )
    return read_bytes(text.replace("\n", "\r\n").encode("utf-16"), "attendance.csv")


@pytest.mark.parametrize("language", HEADERS)
def test_sections_are_known_by_their_number(language: str) -> None:
    roster = report(language)
    assert (roster.format, roster.kind, roster.stated) == ("teams_attendance_report", "report", 4)
    assert displays(roster) == [
        "Ehm, Dora",
        "[JZ Nord] 3 Bo Lind (Extern)",
        "495110000022 (Unverified)",
        "2. Zofia",
        "Ehm, Dora",
        "[JZ Nord] 3 Bo Lind (Extern)",
        "[JZ Nord] 3 Bo Lind (Extern)",
    ]
    assert roster.rows[0].email == "dora@example.org"
    assert roster.rows[2].raw == " 495110000022 (Unverified)"
    assert skipped(roster) == [(1, "lists-section"), (18, "lists-section")]
    if language != "unknown":
        assert "host" in roster.rows[0].stated
        assert roster.rows[0].id == roster.rows[4].id == "dora@example.com"


def test_the_joins_of_a_person_do_not_overlap_with_the_whole_time() -> None:
    whole, first, second = (row for row in report("de").rows if "Bo" in row.display)
    assert whole.joined is not None
    assert whole.joined == whole.left == first.joined
    assert first.left is not None
    assert second.joined is not None
    assert first.left < second.joined


def test_the_name_of_an_account_is_an_address_only_if_there_is_no_other() -> None:
    ada, bo = "Ada Öz\t1\t2\t3\t\tada@example.org\tAttendee", "Bo\t1\t2\t3\tBo@Example.org\tx@example.org\t"
    rows = read_text(f"1. S\nA\tB\n\n2. P\n{HEADERS['en']}\n{ada}\n{bo}").rows
    assert [(row.email, row.id) for row in rows] == [
        ("ada@example.org", "ada@example.org"),
        ("bo@example.org", "x@example.org"),
    ]


def test_joins_of_namesakes_belong_to_nobody() -> None:
    line = "Ada Öz (Gast)\t12.11.26, 17:52:10\t12.11.26, 20:04:31\t2 Std.\n"
    text = f"1. S\nA\tB\n\n2. P\n{HEADERS['de']}\n{line}{line}\n3. A\n{HEADERS['de']}\n{line}"
    roster = read_text(text)
    assert displays(roster) == ["Ada Öz (Gast)"] * 2
    assert skipped(roster) == [(1, "lists-section"), (11, "lists-namesakes")]


def test_who_registered_for_a_webinar_and_did_not_come_is_nobody() -> None:
    header = HEADERS["en"] + "\tRegistration Email"
    text = (
        f"1. S\nRegistered participants\t9\nAttended participants\t1\n\n2. P\n{header}\n"
        "2 Ada Öz\t9/22/26, 2:48:05\u202fPM\t9/22/26, 3:48:05\u202fPM\t1h\t\t\tAttendee\tada@example.org\n"
        "Bo Lind\t\t\t\t\t\tAttendee\tbo@example.org\n"
    )
    roster = read_text(text)
    assert [(row.display, row.email) for row in roster.rows] == [("2 Ada Öz", "ada@example.org")]
    assert roster.rows[0].left is not None
    assert roster.stated == 1
    assert skipped(roster) == [(1, "lists-section"), (8, "lists-did-not-come")]


@pytest.mark.parametrize(
    ("header", "joined", "left"),
    [
        ("Full Name\tUser Action\tTimestamp", "Joined", "Left"),
        ("Full Name\tUser Action\tTimestamp", "Joined before", "Left"),
        ("Vollständiger Name\tBenutzeraktion\tZeitstempel", "Beigetreten", "Verlassen"),
        ("Nombre completo\tAcción del usuario\tMarca de tiempo", "Se unió", "Salió"),
        ("Nom complet\tAction de l’utilisateur\tHorodatage", "A rejoint", "A quitté"),
        ("Nome Completo\tAtividade\tCarimbo de data/hora", "Ingressou", "Saiu"),
    ],
)
def test_the_first_generation_has_a_record_an_event(header: str, joined: str, left: str) -> None:
    text = (
        f'{header}\n2 Ada Öz\t{joined}\t"9/22/2020, 2:48:05 PM"\nBo Lind\t{joined}\t"9/22/2020, 2:50:00 PM"\n'
        f'2 Ada Öz\t{left}\t"9/22/2020, 2:58:05 PM"\n2 Ada Öz\t{joined}\t"9/22/2020, 3:00:05 PM"\n'
    )
    rows = read_text(text).rows
    assert [row.display for row in rows] == ["2 Ada Öz", "Bo Lind", "2 Ada Öz", "2 Ada Öz"]
    first, other, end, again = rows
    assert first.joined is not None
    assert (first.left, other.left, again.left) == (first.joined + 600, None, None)
    assert end.joined == end.left == first.left, "the end is seen too and takes no time"


def test_namesakes_of_the_first_generation_stay_two() -> None:
    events = [
        ("Ada", "Joined", 1),
        ("iPad", "Joined", 1),
        ("Ada", "Joined", 2),
        ("Ada", "Left", 3),
        ("iPad", "Left", 4),
    ]
    text = "".join(f'{name}\t{action}\t"9/22/2020, 2:0{minute}:05 PM"\n' for name, action, minute in events)
    roster = read_text(f"Full Name\tUser Action\tTimestamp\n{text}")
    assert displays(roster) == ["Ada", "iPad", "Ada", "iPad"]
    assert roster.rows[1].id == roster.rows[3].id != ""
    assert roster.rows[0].id == roster.rows[2].id == ""
    assert skipped(roster) == [(5, "lists-namesakes")]


def test_the_second_generation_has_a_record_a_join() -> None:
    text = (
        "Meeting Summary\nTotal Number of Participants\t2\nMeeting Title\tCircle\n\n"
        "Full Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole\tParticipant ID (UPN)\n"
        "2 Ada Öz\t9/22/2021, 2:48:05 PM\t9/22/2021, 3:48:05 PM\t1h\tada@example.org\tOrganizer\tada@example.org\n"
        "3 Bo Lind (Guest)\t9/22/2021, 2:48:05 PM\t\t1h\t\tPresenter\t\n"
    )
    roster = read_text(text)
    assert (roster.format, roster.stated, displays(roster)) == (
        "teams_attendance_report",
        2,
        ["2 Ada Öz", "3 Bo Lind (Guest)"],
    )
    assert [row.stated for row in roster.rows] == [frozenset({"host"}), frozenset()]
    assert skipped(roster) == [(1, "lists-section")]


@given(
    st.lists(st.from_regex(r"[A-Z][a-z]{1,8} [A-Z][a-z]{1,8}", fullmatch=True), min_size=1, max_size=20, unique=True)
)
def test_everybody_of_the_second_section_is_there(names: list[str]) -> None:
    lines = "".join(f"{name}\t12.11.26, 17:52:10\t12.11.26, 20:04:31\t2 Std.\n" for name in names)
    roster = read_text(f"1. S\nA\tB\n\n2. P\n{HEADERS['de']}\n{lines}\n3. A\n{HEADERS['de']}\n{lines}")
    assert displays(roster) == names * 2
