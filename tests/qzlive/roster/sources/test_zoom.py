"""Zoom's lists: every generation of reports, and the saved chat in its shapes."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qzlive.roster import Roster, RosterRefused, read_bytes, read_text
from qzlive.roster.sources import zoom_chat

from .specimens import displays, skipped

JOINED = "11/12/2026 05:52:10 PM,11/12/2026 08:04:31 PM"
BLOCKS = {
    "none": "",
    "2020": (
        "Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants\n"
        f'812 3456 7890,"Circle, ""2""",{JOINED},dora@example.org,133,2\n\n'
    ),
    "2024": (
        "Topic,ID,Host,Duration (minutes),Start time,End time,Participants\n"
        f'Circle,812 3456 7890,"Dora Ehm (dora@example.org)",133,{JOINED},2\n\n'
    ),
    "2024 without host": f"Topic,ID,Duration (minutes),Start time,End time,Participants\nCircle,812,133,{JOINED},2\n\n",
    "excel": (
        "Meeting ID;Topic;Start Time;End Time;User Email;Duration (Minutes);Participants;\n"
        "8,12346E+11;Circle;12.11.2026 17:52;12.11.2026 20:04;dora@example.org;133;2;\n;;;;;;;\n"
    ),
}
HEADERS = {
    "2020": (
        "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,Recording Consent,"
        "In Waiting Room"
    ),
    "2024": (
        "Name (original name),Email,Join time,Leave time,Duration (minutes),Guest,Recording disclaimer response,"
        "In waiting room"
    ),
    "german": (
        "Name (ursprünglicher Name),E-Mail,Beitrittszeit,Austrittszeit,Dauer (Minuten),Gast,Einwilligung,Im Warteraum"
    ),
    "glued": "Name(OriginalName),UserEmail,JoinTime,LeaveTime,Duration(Minutes),Guest,RecordingConsent,InWaitingRoom",
    "plain": "Name,User Email,Join Time,Leave Time,Duration (Minutes),Guest,Recording Consent,In Waiting Room",
}
ROWS = f"Dora Ehm,dora@example.org,{JOINED},133,No,,No\n" + f'"3 Öz, Ada (Ada Öz)",,{JOINED},133,Yes,,Yes\n'


def report(text: str) -> Roster:
    roster = read_text(text)
    assert (roster.format, roster.kind) == ("zoom_participants_report", "report")
    return roster


@pytest.mark.parametrize("block", ["none", "2020", "2024", "2024 without host"])
@pytest.mark.parametrize("header", HEADERS)
def test_participants_reports_of_all_generations(block: str, header: str) -> None:
    roster = report(f"{BLOCKS[block]}{HEADERS[header]}\n{ROWS}")
    assert displays(roster) == ["Dora Ehm", "3 Öz, Ada (Ada Öz)"]
    dora, ada = roster.rows
    assert (dora.email, ada.email) == ("dora@example.org", "")
    assert ada.stated == {"guest", "waiting"}
    assert dora.stated == ({"host"} if block in ("2020", "2024") else frozenset())
    assert (dora.joined, dora.left) == (ada.joined, ada.left)
    assert dora.left is not None
    assert dora.left - (dora.joined or 0) == 7941
    assert roster.stated == (None if block == "none" else 2)
    assert roster.with_original == (header != "plain")
    assert skipped(roster) == ([] if block == "none" else [(1, "roster-about-meeting"), (2, "roster-about-meeting")])
    assert ada.number == roster.rows[0].number + 1


@pytest.mark.parametrize(
    "header",
    [
        "Name (Original Name),User Email,Total Duration (Minutes),Guest",
        "Name (original name),Email,Total duration (minutes),Guest",
        "Name (Originalname),E-Mail,Gesamtdauer (Minuten),Gast",
    ],
)
def test_unique_users_have_no_times(header: str) -> None:
    roster = report(f"{header}\n2 Ada Öz (Ada Öz),ada@example.org,133,Yes\n,x@example.org,1,No\n")
    assert [(row.display, row.joined, row.left) for row in roster.rows] == [("2 Ada Öz (Ada Öz)", None, None)]
    assert skipped(roster) == [(3, "roster-no-name")]


def test_a_report_that_a_german_excel_saved_again() -> None:
    roster = report(
        f"{BLOCKS['excel']}Name (Original Name);User Email;Join Time;Leave Time;Duration (Minutes);Guest;;\n"
        "2 Ada Öz (Ada Öz);ada@example.org;12.11.2026 17:58;12.11.2026 20:04;126;Yes;;\n;;;;;;;\n"
        "Dora Ehm;dora@example.org;13.11.2026 17:58;13.11.2026 20:04;126;No;;\n"
    )
    assert displays(roster) == ["2 Ada Öz (Ada Öz)", "Dora Ehm"]
    assert roster.stated == 2
    assert roster.rows[1].stated == {"host"}
    assert (roster.rows[1].joined or 0) - (roster.rows[0].joined or 0) == 86_400


def test_the_usage_report_has_the_meeting_on_every_line() -> None:
    header = (
        "Topic,Meeting ID,User Name,User Email,Department,Group,Has Zoom Rooms,Creation Time,Start Time,End Time,"
        "Duration (Minutes),Participants," + HEADERS["glued"]
    )
    meeting = f"Circle,812,Dora Ehm,dora@example.org,,,No,11/01/2026 08:00:00 AM,{JOINED},133,2,"
    roster = report(
        f"{header}\n{meeting}Dora Ehm,dora@example.org,{JOINED},133,No,,No\n{meeting}4 Bo,,{JOINED},9,Yes,,No\n"
    )
    assert [(row.display, row.email) for row in roster.rows] == [("Dora Ehm", "dora@example.org"), ("4 Bo", "")]
    assert (roster.stated, roster.rows[0].stated, skipped(roster)) == (2, {"host"}, [])


def test_several_reports_one_below_another() -> None:
    one = f"{BLOCKS['2020']}{HEADERS['2020']}\n{ROWS}\n"
    roster = report(one + one)
    assert displays(roster) == ["Dora Ehm", "3 Öz, Ada (Ada Öz)"] * 2
    assert [row for row, _ in skipped(roster)] == [1, 2, 8, 9]


def test_dates_that_can_be_read_two_ways_are_left_open() -> None:
    text = (
        "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n"
        "Ada,,01/02/2026 10:00:00,01/02/2026 11:00:00,60,No\nBo,,02/01/2026 10:00:00,02/01/2026 11:00:00,60,No\n"
    )
    assert report(text).dates_open
    assert [row.joined for row in report(text).rows] == [None, None]
    chosen = read_bytes(text.encode(), "x.csv", dates="mdy")
    assert not chosen.dates_open
    assert (chosen.rows[0].joined or 0) < (chosen.rows[1].joined or 0)


WEBINAR = """Attendee Report,,,,,,
Report Generated:,"Mar 23, 2026 6:26 PM",,,,,
Topic,Webinar ID,Actual Start Time,Actual Duration (minutes),# Registered,# Cancelled,Unique Viewers,Total Users
Circle,812,"Mar 23, 2026 5:00 PM",133,4,0,3,3
Host Details,,,,,,
Attended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes),Is Guest,Country/Region Name
Yes,Dora Ehm,dora@example.org,"Mar 23, 2026 17:00:00","Mar 23, 2026 19:00:00",120,No,Germany,
Panelist Details,,,,,,
Attended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes),Is Guest,Country/Region Name
Yes,Bo Lind,bo@example.org,"Mar 23, 2026 17:00:00","Mar 23, 2026 19:00:00",120,Yes,Germany,
Attendee Details,,,,,,
Attended,User Name (Original Name),First Name,Last Name,Email,Approval Status,Join Time,Leave Time,Is Guest,Ihr Thema?
Yes,2 Ada (Ada Öz),Ada,Öz,ada@example.org,approved,"Mar 23, 2026 17:01:00","Mar 23, 2026 18:00:00",Yes,5
No,Eva Ito,Eva,Ito,eva@example.org,approved,--,--,--,--
"""


@pytest.mark.parametrize("delimiter", [",", "\t"])
def test_a_webinar_report_has_sections_and_people_who_stayed_away(delimiter: str) -> None:
    text = (
        WEBINAR
        if delimiter == ","
        else WEBINAR.replace(", 2026", " 2026").replace(",", "\t").replace(" 2026", ", 2026")
    )
    roster = read_text(text)
    assert (roster.format, roster.kind, roster.stated) == ("zoom_webinar_report", "report", 3)
    assert displays(roster) == ["Dora Ehm", "Bo Lind", "2 Ada (Ada Öz)"]
    assert [row.stated for row in roster.rows] == [{"host"}, {"guest"}, {"guest"}]
    assert [row.wishes for row in roster.rows] == [(), (), ("5",)]
    assert all(row.joined is not None and row.left is not None for row in roster.rows)
    assert skipped(roster)[-1] == (14, "roster-not-there")


def test_a_registration_report_leaves_out_who_cancelled() -> None:
    roster = read_text(
        "Registration Report\nReport generated:,03/23/2026\n\n"
        "First Name,Last Name,Email,Registration Time,Approval Status,Organization,Welches Thema wünschen Sie?\n"
        "Ada,Öz, Ada@Example.org ,03/20/2026 10:00:00 AM,approved,Kita Süd,3\n"
        "Bo,,bo@example.org,03/21/2026 10:00:00 AM,cancelled by self,,2\n"
        "Cem,Ak,cem@example.org,03/22/2026 10:00:00 AM,denied,,\n"
    )
    assert (roster.format, roster.kind) == ("zoom_registration_report", "registration")
    (row,) = roster.rows
    assert (row.display, row.email, row.organisation, row.wishes) == ("Ada Öz", "ada@example.org", "Kita Süd", ("3",))
    assert row.joined is not None
    assert [one[1] for one in skipped(roster)][-2:] == ["roster-cancelled", "roster-cancelled"]


def test_an_old_poll_has_pairs_of_question_and_answer() -> None:
    roster = read_text(
        "\ufeff#,User Name,User Email,Submitted Date/Time,\n"
        '1,Ada Öz,ada@example.org,"Nov 12, 2026 18:10:11",Welches Thema?,2 Kita;5 Sport,Wie viele sind Sie?,3,\n'
        '2,Anonymous Attendee,,"Nov 12, 2026 18:10:12",Welches Thema?,1 Netz,Wie viele sind Sie?,1,\n'
    )
    assert (roster.format, roster.kind) == ("zoom_poll_report", "statements")
    assert [(row.display, row.wishes) for row in roster.rows] == [("Ada Öz", ("2 Kita", "5 Sport"))]
    assert skipped(roster) == [(3, "roster-anonymous")]


def test_a_new_poll_has_a_table_for_each_question() -> None:
    head = "#,User Name,User Email,Submitted Date/Time,"
    roster = read_text(
        f"Poll Report,\nReport Generated:,x\nPoll Details,\n{head}Sind alle da?\n"
        '1,Ada Öz,ada@example.org,"Nov 12, 2026 18:01:11",5 von 5,\n\n'
        f"{head}Welches Thema wählen Sie?\n"
        '1,Ada Öz,ada@example.org,"Nov 12, 2026 18:10:11",2 Kita,\n'
        '2,Bo Lind,,"Nov 12, 2026 18:10:12",1 Netz;6 Arbeit,\n'
    )
    assert [(row.number, row.display, row.wishes) for row in roster.rows] == [
        (5, "Ada Öz", ()),
        (8, "Ada Öz", ("2 Kita",)),
        (9, "Bo Lind", ("1 Netz", "6 Arbeit")),
    ]


CHATS = {
    "cloud": "17:52:10\tDora Ehm:\tHallo: alle\n17:52:20\t3 Bo: Team:\t3\n",
    "from": "17:52:10\t From  Dora Ehm : Hallo: alle\n17:52:20\t From  3 Bo: Team : 3\n",
    "from to": (
        "17:52:10\t From  Dora Ehm  to  Everyone : Hallo: alle\n"
        "17:52:20\t From  3 Bo: Team  to  Dora Ehm(Privately) : 3\n"
    ),
    "newest": (
        "17:52:10 From  Dora Ehm  to  Everyone:\n\tHallo: alle\n"
        "17:52:20 From  3 Bo: Team  to  Dora Ehm(Direct Message):\n\t3\n"
    ),
    "german": (
        "17:52:10 Von  Dora Ehm  an  Alle:\n\tHallo: alle\n"
        "17:52:20 Von  3 Bo: Team  an  Dora Ehm(Direktnachricht):\n\t3\n"
    ),
}


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.parametrize("shape", CHATS)
def test_a_saved_chat_in_its_shapes(shape: str, ends: str) -> None:
    roster = read_text(CHATS[shape].replace("\n", ends))
    assert (roster.format, roster.kind, roster.skipped) == ("zoom_chat", "statements", ())
    assert [(row.raw, row.wishes) for row in roster.rows] == [("Dora Ehm", ("Hallo: alle",)), ("3 Bo: Team", ("3",))]
    assert [row.joined for row in roster.rows] == [64_330, 64_340]


def test_a_name_may_have_to_in_it_and_a_message_several_lines() -> None:
    text = (
        "17:52:10 From  Coffee to Go  to  Everyone:\n\t2\n\n\tDanke!\n"
        "17:52:11 From Coffee to Go to Everyone: 3\n17:52:12 From  Ada  to  Bo to Be(Direct Message):\n\t4\n"
    )
    found = list(zoom_chat.messages(text))
    assert [(one.sender, one.text, one.private) for one in found] == [
        ("Coffee to Go", "2\n\nDanke!", False),
        ("Coffee to Go", "3", False),
        ("Ada", "4", True),
    ]


def test_what_is_quoted_or_clapped_at_is_nobodys_wish() -> None:
    roster = read_text(
        '17:52:10 From  Ada  to  Everyone:\n\tReplying to "1 Netz 2 Kita..."\n\n\t3\n'
        '17:52:11 From  Bo  to  Everyone:\n\tReacted to "3" with 👍\n'
    )
    assert [(row.display, row.wishes) for row in roster.rows] == [("Ada", ("3",)), ("Bo", ())]


def test_a_chat_goes_on_after_midnight() -> None:
    found = list(zoom_chat.messages("23:59:50 From A to Everyone: 1\n00:00:10 From A to Everyone: 2\n"))
    assert found[1].at - found[0].at == 20


def test_a_list_is_no_chat_because_a_time_is_in_it() -> None:
    assert zoom_chat.read_text("17:52 Ada Öz\nBo Lind") is None
    assert zoom_chat.read_text("Ada\n17:52:10 From A to Everyone: 1") is None


def test_the_api_gives_records_with_ids_and_hashes_for_commas() -> None:
    record = {"id": "u1", "user_email": "Ada@example.org", "join_time": "2026-11-12T17:52:10Z", "leave_time": ""}
    people = [{**record, "name": "Öz# Ada"}, {**record, "name": "#2 Bo", "id": ""}, {"name": ""}]
    roster = read_text(json.dumps({"total_records": 3, "participants": people}))
    assert (roster.format, roster.kind, roster.stated) == ("zoom_participants_api", "report", 3)
    assert [(row.raw, row.display, row.id) for row in roster.rows] == [
        ("Öz# Ada", "Öz, Ada", "u1"),
        ("#2 Bo", "#2 Bo", ""),
    ]
    assert roster.rows[0].email == "ada@example.org"
    assert skipped(roster) == [(3, "roster-no-name")]


@given(st.text(max_size=80), st.sampled_from([*CHATS.values(), *(f"{one}\n" for one in HEADERS.values()), WEBINAR]))
def test_anything_behind_a_begin_is_read_or_refused(text: str, begin: str) -> None:
    try:
        roster = read_text(begin + text)
    except RosterRefused:
        return
    assert all(row.display and "\n" not in row.display for row in roster.rows)
