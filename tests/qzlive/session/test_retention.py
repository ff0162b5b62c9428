"""How long names are kept, and what is left of a session without its people."""

from __future__ import annotations

import datetime as dt
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qzlive.documentation.naming import Naming
from qzlive.session.base import Event
from qzlive.session.commands import access, agenda, edition, people, plenary, retention, sheets, tables, texts
from qzlive.session.decide import Actor
from qzlive.session.decide.forgetting import without_name
from qzlive.session.events import agenda as agenda_events
from qzlive.session.evolve import fold
from qzlive.session.mentions import Mentions
from qzlive.session.purging import purged
from qzlive.session.record import Record
from qzlive.session.refusal import Refused
from qzlive.session.retention import deletion_at, deletion_date, due
from qzlive.session.sealed import sealed_fields
from qzlive.session.state import Entry, Group, Heads, State
from qzlive.session.values import replace
from qzlive.session.views import SECTIONS, host_view
from qzlive.wire.records import dump_record, dump_state, load_record, load_state
from server.live.erasure import names_gone

from .circle import MINUTE, MODERATOR, OPERATOR, START, Circle, pasted
from .test_law import LAW, play, without_keys

DAY = 24 * 60 * MINUTE


def emptied(circle: Circle) -> list[Record]:
    """The log as it is when the purge is through."""
    last = circle.state.purged
    assert last is not None
    return [record if record.version >= last.version else record._replace(events=()) for record in circle.records]


@LAW
@given(st.data())
def test_what_is_left_is_what_a_log_without_people_gives(data: st.DataObject) -> None:
    circle = play(data)
    before = circle.state
    circle.do(retention.PurgeSession(name=before.name), OPERATOR)
    state = circle.state
    assert fold(emptied(circle)) == fold(circle.records) == state
    assert load_state(dump_state(state)) == state
    assert load_record(dump_record(circle.records[-1])) == circle.records[-1]
    assert (state.people, state.choices, state.allocations, state.edition.naming) == ({}, {}, {}, {})
    assert {id_: len(sheet.entries) for id_, sheet in state.sheets.items()} == {
        id_: len(sheet.entries) for id_, sheet in before.sheets.items()
    }
    nobody = re.compile("|".join(map(re.escape, [*before.people, "(?!)"])))
    assert not nobody.search(dump_state(state))
    circle.do(agenda.ForgetSession(name=state.name))
    assert fold(without_keys(circle.records, None)) == circle.state


@LAW
@given(st.data())
def test_everybody_sees_what_is_left(data: st.DataObject) -> None:
    circle = play(data)
    record = circle.do(retention.PurgeSession(name=circle.state.name))
    assert record.events[0].touches == set(SECTIONS)
    for seat in circle.state.seats:
        assert host_view(circle.state, seat)["members"].names == ()


def full() -> tuple[Circle, str]:
    """A circle with somebody in every field that can hold a name, and the sheet of table 1a."""
    circle = Circle()
    circle.do(pasted("1 Ada Kanari", "2 Bo Zeisig (Musterstadt)"))
    circle.do(people.AddPerson(person=circle.fresh(), name="Mara Moderation", breakout="topics", topics=(1,)))
    seat = circle.seat("1a").id
    circle.do(access.AdmitDevice(device="host-device-1a", role="host", seat=seat, label="Ada Kanari"), OPERATOR)
    circle.do(tables.ProposeTables(breakout="topics"))
    sheet = circle.home["1a"]
    entry = sheets.NewEntry(entry=circle.fresh(), rank="a0", text="Das sagt ADA  Kanari, nicht Bo Zeisig.")
    circle.do(sheets.AddEntries(sheet=sheet, entries=(entry,)), circle.hosts["1a"])
    circle.do(sheets.MarkEntry(sheet=sheet, entry=entry.entry, kind="task", who="Ada Kanari, Schulamt"))
    circle.do(sheets.EditEntry(sheet=sheet, entry=entry.entry, base=entry_of(circle, sheet).version, text="Bo Zeisig"))
    return circle, sheet


def entry_of(circle: Circle, sheet: str) -> Entry:
    return next(iter(circle.state.sheets[sheet].entries.values()))


def test_names_are_masked_everywhere_unless_they_may_stand() -> None:
    circle, sheet = full()
    circle.do(edition.DecideNaming(people=(circle.person("Bo Zeisig (Musterstadt)"),), named=True))
    left = purged(circle.state)
    text = dump_state(left)
    assert "Kanari" not in text
    entry = next(iter(left.sheets[sheet].entries.values()))
    assert (entry.text, entry.who) == ("Bo Zeisig", "…, Schulamt")
    assert entry.past[0].text == "Das sagt …, nicht Bo Zeisig."
    assert left.moderators == circle.state.moderators
    assert left.purged is not None
    assert (left.purged.people, left.purged.choices, left.purged.hosts) == (3, 3, 1)
    assert left.purged.masked >= 4


def said_at_the_purge(circle: Circle, text: str, who: str = "") -> tuple[str, str]:
    """What becomes of an entry and the owner of its task: the same as in the documentation, which is checked."""
    sheet = circle.home["1a"]
    entry = sheets.NewEntry(entry=circle.fresh(), rank="b0", text=text, kind="task", who=who)
    circle.do(sheets.AddEntries(sheet=sheet, entries=(entry,)), circle.hosts["1a"])
    left = purged(circle.state).sheets[sheet].entries[entry.entry]
    naming = Naming(circle.state)
    assert (left.text, left.who) == (naming.mask(text), naming.mask_owner(who))
    return left.text, left.who


def test_the_purge_and_the_documentation_have_one_rule_for_names() -> None:
    circle = Circle()
    circle.do(pasted("1 Anneke Vosskamp", "2 Bo Zeisig", "1 Ole Rednerin"))
    circle.do(people.AddPerson(person=circle.fresh(), name="Mara Moderation", breakout="topics", topics=(1,)))
    item = next(iter(circle.state.items.values()))
    circle.do(agenda.ChangeItem(item=item.id, title=item.title, speaker="Prof. Ole Rednerin, Institut"))
    assert said_at_the_purge(circle, "Frau Vosskamp lädt ein", "Vosskamp") == ("Frau … lädt ein", "…")
    assert said_at_the_purge(circle, "Mara Moderation", "Ole Rednerin") == ("Mara Moderation", "Ole Rednerin")
    left = purged(circle.state)
    assert (left.moderators, left.items[item.id].speaker) == (
        circle.state.moderators,
        "Prof. Ole Rednerin, Institut",
    )


def test_who_was_refused_under_one_of_two_records_is_masked() -> None:
    circle = Circle()
    circle.do(pasted("1 Anneke Vosskamp", "1 A. Vosskamp"))
    root, other = circle.person("Anneke Vosskamp"), circle.person("A. Vosskamp")
    circle.do(edition.DecideNaming(people=(root,), named=True))
    circle.do(edition.DecideNaming(people=(other,), named=False))
    circle.do(people.MergePeople(person=other, into=root))
    assert said_at_the_purge(circle, "mit Anneke Vosskamp") == ("mit …", "")


def test_names_that_were_typed_for_devices_and_speakers_are_masked_at_the_purge() -> None:
    circle = Circle()
    for label, at in (("Hanna Gastgeberin", 1), ("iPad Pro", 2), ("Mara Moderation", 3)):
        device = access.AdmitDevice(device=f"device-{at:08}", role="host", seat=circle.seat("1a").id, label=label)
        circle.do(device, OPERATOR)
    circle.do(plenary.SetTurn(topic=1, speaker="Tom Sprecher und Ida Rede", minutes=3))
    sheet = circle.home["1a"]
    text = "Hanna Gastgeberin, Frau Rede, Tom und Sprecher; iPad Pro; Mara Moderation; Tom Sprecher"
    entry = sheets.NewEntry(entry=circle.fresh(), rank="b0", text=text, kind="task", who="Gastgeberin")
    circle.do(sheets.AddEntries(sheet=sheet, entries=(entry,)), circle.hosts["1a"])
    left = purged(circle.state)
    said = left.sheets[sheet].entries[entry.entry]
    assert said.text == "…, Frau …, Tom und Sprecher; iPad Pro; Mara Moderation; …"
    assert said.who == "…"
    assert left.plenary.turns[1].speaker == ""


def test_small_groups_are_counted_together() -> None:
    circle = Circle()
    numbers = iter(range(20))
    for organisation, count in (("Amt Nord", 4), ("amt  nord", 1), ("Amt Süd", 4), ("", 2)):
        rows = tuple(
            people.PastedRow(display=f"{'ABCDEFGHIJKLMNOPQRST'[next(numbers)]}na Muster", organisation=organisation)
            for _ in range(count)
        )
        circle.do(people.PastePeople(breakout="topics", kind="live", rows=rows))
    counts = purged(circle.state).purged
    assert counts is not None
    assert (counts.came, counts.organisations) == (11, Heads((Group("Amt Nord", 5),), 4, 2))


def test_a_session_without_people_takes_nothing_new() -> None:
    circle, sheet = full()
    device = "host-device-1a"
    circle.do(retention.PurgeSession(name=circle.state.name))
    for command in (
        agenda.CloseSheets(),
        retention.PurgeSession(name=circle.state.name),
        people.AddPerson(person=circle.fresh(), name="Ada", breakout="topics", topics=()),
    ):
        with pytest.raises(Refused, match="session-purged"):
            circle.do(command)
    assert circle.state.purged is not None
    circle.do(retention.NoteTold(device=device), OPERATOR)
    assert circle.state.purged.told == {device}
    assert fold(circle.records) == circle.state
    circle.do(agenda.ForgetSession(name=circle.state.name))
    assert circle.state.purged.told == {device}


def test_only_the_right_name_deletes() -> None:
    circle = Circle()
    with pytest.raises(Refused, match="session-name-differs"):
        circle.do(retention.PurgeSession(name="another"))
    with pytest.raises(Refused, match="session-not-allowed"):
        circle.do(retention.PurgeSession(name=circle.state.name), Actor("host", "host", circle.seat("1a").id))


def test_the_day_of_the_deletion() -> None:
    circle = Circle()
    assert deletion_date(circle.state) == dt.date(2022, 4, 29)
    at = deletion_at(circle.state)
    assert dt.datetime.fromtimestamp(at / 1000, dt.UTC) == dt.datetime(2022, 4, 28, 22, tzinfo=dt.UTC)
    assert not due(circle.state, at - 1)
    assert due(circle.state, at)
    circle.now = START + 2 * DAY
    circle.do(agenda.BeginItem(item=next(iter(circle.state.items)), current=None))
    assert deletion_date(circle.state) == dt.date(2022, 5, 1)


def test_moderators_put_the_day_earlier_or_later() -> None:
    circle = Circle()
    circle.do(retention.SetDeletion(date="2022-03-31"))
    assert deletion_date(circle.state) == dt.date(2022, 3, 31)
    assert host_view(circle.state, circle.seat("1a").id)["session"].deletion == "2022-03-31"
    circle.do(retention.SetDeletion(date="2023-03-30"), MODERATOR)
    for date in ("2022-03-30", "2023-03-31", "2022-13-01"):
        with pytest.raises(Refused, match="session-deletion-limits"):
            circle.do(retention.SetDeletion(date=date))
    circle.do(retention.SetDeletion(date=None))
    assert deletion_date(circle.state) == dt.date(2022, 4, 29)
    assert not due(State(forgotten=True, date="2022-03-30"), START * 2)


def test_going_back_to_the_day_of_the_plan_deletes_nothing_at_once() -> None:
    circle = Circle()
    circle.do(retention.SetDeletion(date="2022-12-01"))
    circle.now = START + 40 * DAY
    with pytest.raises(Refused, match="session-deletion-limits"):
        circle.do(retention.SetDeletion(date=None))
    assert circle.state.delete_on == "2022-12-01"
    circle.do(retention.SetDeletion(date="2022-12-01"))
    circle.now = START + 20 * DAY
    circle.do(retention.SetDeletion(date=None))
    assert deletion_date(circle.state) == dt.date(2022, 4, 29)


@LAW
@given(st.data())
def test_rows_without_the_names_of_the_forgotten_give_the_same_session(data: st.DataObject) -> None:
    circle = play(data, 16)
    listed = [person.id for person in circle.state.people.values() if person.listed]
    if listed:
        circle.do(people.ForgetPerson(person=data.draw(st.sampled_from(listed))))
    names = names_gone(State(), circle.records)
    records = [
        record._replace(events=tuple(cleaned(event, record.version, names) for event in record.events))
        for record in circle.records
    ]
    assert fold(records) == circle.state


def cleaned(event: Event, version: int, names: dict[int, Mentions]) -> Event:
    for last, name in names.items():
        event = without_name(event, name) if version <= last else event
    return event


def test_forgetting_somebody_reaches_the_programme_and_the_letter() -> None:
    circle, _ = full()
    person = circle.person("Ada Kanari")
    item = list(circle.state.items)[0]
    circle.do(agenda.ChangeItem(item=item, title="Welcome", notes=("with Ada Kanari",), speaker="Ada Kanari"))
    circle.do(texts.ChangeTopic(topic=1, title="Beginnings", assignment="Ask Ada Kanari", host="Ada Kanari"))
    circle.do(texts.ChangeQuestion(topic=1, question=circle.state.topics[1].questions[0].id, text="Like Ada Kanari?"))
    circle.do(texts.ChangeLetter(text="Dear Ada Kanari"))
    circle.do(people.ForgetPerson(person=person))
    left = dump_state(replace(circle.state, devices={}))
    assert "Kanari" not in left
    assert circle.state.letter == "Dear …"


def test_what_is_free_in_an_announcement_and_of_the_platform_is_sealed_and_masked() -> None:
    circle, _ = full()
    circle.do(texts.SetNotice(notice=circle.fresh(), date="when Ada Kanari has time", title="Next circle"))
    notice = list(circle.state.notices.values())[-1]
    bare = fold(without_keys(circle.records, None))
    assert (bare.platform, bare.notices[notice.id].date) == ("", "")
    assert purged(circle.state).notices[notice.id].date == "when … has time"
    assert purged(replace(circle.state, platform="Room of Ada Kanari")).platform == "Room of …"
    circle.do(people.ForgetPerson(person=circle.person("Ada Kanari")))
    assert circle.state.notices[notice.id].date == "when … has time"
    assert sealed_fields(agenda_events.SessionCreated)["platform"] == "session"


def test_forgetting_somebody_follows_the_rule_for_names_too() -> None:
    circle = Circle()
    circle.do(pasted("1 Anneke Vosskamp"))
    sheet = circle.home["1a"]
    text = "Anneke; Frau Vosskamp; Vosskamp"
    entry = sheets.NewEntry(entry=circle.fresh(), rank="b0", text=text, kind="task", who="Schulamt und Vosskamp")
    circle.do(sheets.AddEntries(sheet=sheet, entries=(entry,)), circle.hosts["1a"])
    circle.do(people.ForgetPerson(person=circle.person("Anneke Vosskamp")))
    said = circle.state.sheets[sheet].entries[entry.entry]
    assert (said.text, said.who) == ("Anneke; Frau …; Vosskamp", "Schulamt und …")
    names = names_gone(State(), circle.records)
    cleared = [
        record._replace(events=tuple(cleaned(event, record.version, names) for event in record.events))
        for record in circle.records
    ]
    assert fold(cleared) == circle.state
    assert not any("Frau Vosskamp" in str(event) for record in cleared for event in record.events)
