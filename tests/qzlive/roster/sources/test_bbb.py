"""BigBlueButton: the answers of its API without their passwords, and the dashboard that is not quite CSV."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qzlive.language import LANGUAGES, catalogue
from qzlive.roster import RosterRefused, read_text
from qzlive.roster.sources import bbb_meeting
from qzlive.roster.sources.bbb_meeting import Meeting, read_meetings

from .specimens import displays, skipped

HEAD = "<returncode>SUCCESS</returncode><attendeePW>secret-a</attendeePW><moderatorPW>secret-m</moderatorPW>"


def attendee(user: str, name: str, more: str = "") -> str:
    return f"<attendee><userID>{user}</userID><fullName>{name}</fullName>{more}</attendee>"


def answer(*attendees: str, count: int | str = "") -> str:
    stated = f"<participantCount>{count or len(attendees)}</participantCount>"
    return f"<response>{HEAD}{stated}<attendees>{''.join(attendees)}</attendees></response>"


def test_who_is_in_the_meeting() -> None:
    roster = read_text(
        answer(
            attendee("u-1", "Ada &amp; Bo &lt;Linden&gt; 5", "<role>MODERATOR</role>"),
            attendee(
                "u-2", "2 Cem Demir", "<customdata><email>Cem@Example.org</email><school>OGS</school></customdata>"
            ),
            attendee("u-2", "2 Cem Demir"),
            attendee("v_1", "0511***22", "<clientType>dial-in-user</clientType>"),
            attendee("w_1", "Eva", "<guest>true</guest><waitingForAcceptance>true</waitingForAcceptance>"),
            attendee("w_2", " "),
        )
    )
    assert (roster.format, roster.kind) == ("bbb_getMeetingInfo", "live")
    assert [(row.display, row.id, set(row.stated)) for row in roster.rows] == [
        ("Ada & Bo <Linden> 5", "u-1", {"host"}),
        ("2 Cem Demir", "u-2", set()),
        ("2 Cem Demir", "u-2", set()),
        ("0511***22", "v_1", {"telephone"}),
        ("Eva", "w_1", {"guest", "waiting"}),
    ]
    assert (roster.rows[1].email, roster.rows[1].organisation) == ("cem@example.org", "OGS")
    assert roster.stated == 5, "a second tab is nobody more"
    assert skipped(roster) == [(6, "roster-no-name")]
    assert "secret" not in repr(roster)


def test_nobody_is_there_yet() -> None:
    roster = bbb_meeting.read_text(f"<response>{HEAD}<attendees/></response>")
    assert roster is not None
    assert (roster.rows, roster.stated) == ((), None)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (
            "<response><returncode>FAILED</returncode><messageKey>checksumError</messageKey></response>",
            "lists-bbb-checksum",
        ),
        (
            "<response><returncode>FAILED</returncode><messageKey>notFound</messageKey></response>",
            "lists-bbb-not-found",
        ),
        ("<response><returncode>FAILED</returncode><messageKey>boom</messageKey></response>", "lists-bbb-failed"),
        ("<response></response>", "lists-bbb-failed"),
        (f"<response>{HEAD}</response>", "lists-no-attendees"),
        ("<html><body>Log in</body></html>", "lists-no-attendees"),
        (f"<response>{HEAD}<attendees>", "lists-xml"),
        ('<!DOCTYPE x [<!ENTITY a "aaa"><!ENTITY b "&a;&a;">]><response>&b;</response>', "lists-xml"),
        ('<?xml version="1.0"?><!DOCTYPE x SYSTEM "file:///etc/passwd"><response/>', "lists-xml"),
    ],
)
def test_what_is_no_answer_is_refused_without_a_word_of_it(text: str, code: str) -> None:
    with pytest.raises(RosterRefused) as refused:
        read_text(text)
    assert refused.value.code == code
    assert refused.value.__cause__ is None
    assert "secret" not in repr(refused.value)
    for language in LANGUAGES:
        assert "{" not in catalogue(language)(code, refused.value.params)


def test_which_meetings_there_are() -> None:
    meeting = "<meeting><meetingID>{}</meetingID><meetingName>Circle {}</meetingName>{}<running>{}</running></meeting>"
    inner = "<participantCount>7</participantCount><moderatorPW>secret-m</moderatorPW>"
    text = f"<response>{HEAD}<meetings>{meeting.format('a', 1, inner, 'true')}{meeting.format('b', 2, '', 'false')}"
    meetings = read_meetings(f"{text}</meetings></response>")
    assert meetings == (Meeting("a", "Circle 1", True, 7), Meeting("b", "Circle 2", False, 0))
    assert read_meetings(f"<response>{HEAD}<messageKey>noMeetings</messageKey><meetings/></response>") == ()


@pytest.mark.parametrize("text", ["<2> Ada Öz", "<3 Bo", "< 1 > Cem"])
def test_names_in_angle_brackets_are_names(text: str) -> None:
    assert displays(read_text(text)) == [text]


@given(st.text(max_size=60))
def test_whatever_the_server_says_is_read_or_refused(text: str) -> None:
    with suppress(RosterRefused):
        bbb_meeting.read_text(f"<response>{text}")
        bbb_meeting.read_text(text)
        read_meetings(text)


DASHBOARD = (
    "Name,Moderator,Aktivitätswert,Redezeit,Webcamzeit,Nachrichten,Emojis,Abstimmungen,Gehobene Hände,Teilnahme,"
    "Verlassen,Duration,Welches Thema?\r\n"
    '"Dora Ehm","TRUE","7","00:10:00","00:00:00","1","0","0","0","11/12/2026, 5:52:10 PM","11/12/2026, 8:04:31 PM",'
    '"02:12:21",""\r\n'
    '"2 Karl "Kalle" Vogt, JZ","FALSE","7","00:10:00","00:00:00","1","0","1","0","11/12/2026, 6:00:00 PM","-",'
    '"02:00:00","5"\r\n'
    '"Anonym","","","","","","","","","","","","3"\r\n'
)


def test_the_dashboard() -> None:
    roster = read_text(DASHBOARD)
    assert (roster.format, roster.kind) == ("bbb_learning_dashboard", "report")
    assert [(row.display, row.wishes, set(row.stated)) for row in roster.rows] == [
        ("Dora Ehm", (), {"host"}),
        ('2 Karl "Kalle" Vogt, JZ', ("5",), set()),
    ]
    first, second = roster.rows
    assert first.joined is not None
    assert second.joined == first.joined + 470
    assert second.left is None
    assert skipped(roster) == [(4, "lists-anonymous")]


def test_anonymous_is_nobody_only_at_the_end() -> None:
    lines = DASHBOARD.split("\r\n")
    assert displays(read_text("\r\n".join([lines[0], lines[3], lines[1]]))) == ["Anonym", "Dora Ehm"]


def test_the_dashboard_saved_anew_by_a_spreadsheet() -> None:
    header, *records, _ = DASHBOARD.split("\r\n")
    lines = [header.replace(",", ";"), *(record.strip('"').replace('","', ";") for record in records)]
    lines[2] = lines[2].replace('"Kalle"', "Kalle")
    roster = read_text("\n".join(lines))
    assert roster.format == "bbb_learning_dashboard"
    assert [(row.display, row.wishes) for row in roster.rows] == [("Dora Ehm", ()), ("2 Karl Kalle Vogt, JZ", ("5",))]
    assert skipped(roster) == [(4, "lists-anonymous")]
