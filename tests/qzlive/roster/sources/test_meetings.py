"""Attendance of Webex, Google Meet, Nextcloud Talk, Blackboard, and lists as JSON."""

from __future__ import annotations

import json

import pytest

from qzlive.roster import read_bytes, read_text
from qzlive.roster.sources import json_list

from .specimens import displays, skipped

WEBEX_EVENT = (
    "Event Name\tEvent Start Time\tEvent End Time\tName\tAttendee Email\tJoin Time\tLeave Time\tAttendance Duration"
    "\tConnection Type\n"
    'Circle\t"=""2026-11-12 17:00:00"""\t"=""2026-11-12 20:00:00"""\t2 Ada Öz\tada@example.org\t'
    '"=""2026-11-12 17:02:22"""\t"=""2026-11-12 18:02:22"""\t60 mins\tDesktop app\n'
    'Circle\t"=""2026-11-12 17:00:00"""\t"=""2026-11-12 20:00:00"""\tCall-in User_2\t\t"=""2026-11-12 17:05:00"""\t'
    '"=""2026-11-12 18:02:22"""\t57 mins\tPhone\n'
)
WEBEX_MEETING = {
    "en": "Meeting Name\tMeeting Start Time\tMeeting End Time\tDisplay Name\tFirst Name\tLast Name\tRole"
    "\tAttendee Email\tJoin Time\tLeave Time\tAttendance Duration\tConnection type\tSession Name",
    "pt": "Nome da reunião\tHora de início da reunião\tHora de término da reunião\tNome de exibição\tNome\tSobrenome"
    "\tFunção\tE-mail do convidado\tHora de entrada\tHora de saída\tDuração da presença\tTipo de conexão"
    "\tNome da sessão",
    "de": "Meeting-Name\tStartzeit des Meetings\tEndzeit des Meetings\tAnzeigename\tVorname\tNachname\tRolle"
    "\tE-Mail-Adresse\tBeitrittszeit\tAustrittszeit\tAnwesenheitsdauer\tVerbindungstyp\tSitzungsname",
}


def test_webex_events() -> None:
    roster = read_bytes(WEBEX_EVENT.replace("\n", "\r\n").encode("utf-16"), "event.csv")
    assert (roster.format, roster.kind) == ("webex_attendance", "report")
    assert [(row.display, row.email) for row in roster.rows] == [
        ("2 Ada Öz", "ada@example.org"),
        ("Call-in User_2", ""),
    ]
    first = roster.rows[0]
    assert first.joined is not None
    assert first.left == first.joined + 3600


@pytest.mark.parametrize("language", WEBEX_MEETING)
def test_webex_meetings(language: str) -> None:
    row = (
        'Circle\t"=""2026-11-12 17:00:00"""\t\t{}\t{}\t{}\t{}\t{}\t"=""2026-11-12 17:02:22"""\t\t60 mins\tApp\tCircle\n'
    )
    text = (
        f"{WEBEX_MEETING[language]}\n"
        + row.format("3 Bo", "Bo", "Lind", "Host", "Bo@Example.org")
        + row.format("", "Cem", "Demir", "Attendee", "")
        + row.format("", "", "", "", "")
    )
    roster = read_text(text)
    assert [(row.display, row.email, set(row.stated)) for row in roster.rows] == [
        ("3 Bo", "bo@example.org", {"host"}),
        ("Cem Demir", "", set()),
    ]
    assert skipped(roster) == [(4, "roster-no-name")]


BLOCK = "Meeting title,Date,Start time,End time\nCircle,2026-11-12,5:50 PM,8:04 PM\n\n"


@pytest.mark.parametrize("block", ["", BLOCK])
def test_meet_with_two_columns_for_the_name(block: str) -> None:
    roster = read_text(
        f"{block}First name,Last name,Email,Duration,Time joined,Time exited\n"
        "4 Ada,Öz,ada@example.org,2 hr 12 min,11:52 PM,1:04 AM\nMarie,von Bo – 1,,58 min,6:05 PM,8:03 PM\n"
        "Zofia,,,42m,6:05 PM,6:47 PM\n2,Thị Mai,,1:00:00,6:06 PM,7:06 PM\n,,,,,\n"
    )
    assert (roster.format, roster.kind) == ("google_meet_attendance", "report")
    assert displays(roster) == ["4 Ada Öz", "Marie von Bo – 1", "Zofia", "2 Thị Mai"]
    assert roster.rows[0].email == "ada@example.org"


@pytest.mark.parametrize("block", ["", BLOCK])
def test_meet_with_one_column_for_the_name(block: str) -> None:
    roster = read_text(f"{block}Name,Email,Duration,Time joined,Time exited\n(2) Ada Öz,,58 min,6:05 PM,8:03 PM\n")
    assert (roster.format, displays(roster)) == ("google_meet_attendance", ["(2) Ada Öz"])
    assert roster.rows[0].joined is not None


def test_nextcloud_talk() -> None:
    roster = read_text(
        'name,email,type,identifier\n"2 Ada Öz",ada@example.org,emails,ada@example.org\n+49 511 22,,phones,x\n,,users,u'
    )
    assert (roster.format, roster.kind) == ("nextcloud_talk", "live")
    assert [(row.display, row.email, set(row.stated)) for row in roster.rows] == [
        ("2 Ada Öz", "ada@example.org", {"guest"}),
        ("+49 511 22", "", {"telephone"}),
    ]
    assert skipped(roster) == [(4, "roster-no-name")]


def test_blackboard() -> None:
    roster = read_text(
        "SessionDate,SessionName,NameOfAttendee,FirstNameOfAttendee,LastNameOfAttendee,Username,AttendeeRole,"
        "AttendeeFirstJoinTime\n2026-11-12,Circle,2 Ada Öz,Ada,Öz,ada@example.org,Moderator,2026-11-12 17:02:22\n"
    )
    assert (roster.format, displays(roster)) == ("blackboard_attendance", ["2 Ada Öz"])
    assert (roster.rows[0].email, set(roster.rows[0].stated)) == ("ada@example.org", {"host"})


@pytest.mark.parametrize(
    "body",
    [
        ["2 Ada Öz", "Bo"],
        [{"participantId": "a", "displayName": "2 Ada Öz"}, {"displayName": "Bo"}, {"displayName": ""}],
        {"participants": [{"signedinUser": {"displayName": "2 Ada Öz"}}, {"anonymousUser": {"displayName": "Bo"}}]},
    ],
)
def test_json(body: object) -> None:
    roster = read_text(json.dumps(body))
    assert (roster.format, roster.kind, displays(roster)) == ("json_list", "live", ["2 Ada Öz", "Bo"])
    assert len(skipped(roster)) in (0, 1)


@pytest.mark.parametrize("text", ["[2] Ada", "{2} Ada", "[2]", '{"a": 1}', "[" * 5000, "[[]]", '{"users": {}}'])
def test_other_brackets_are_no_list(text: str) -> None:
    assert json_list.read_text(text) is None
