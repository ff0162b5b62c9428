"""People, what they choose, and where they sit."""

from __future__ import annotations

import pytest

from qzlive.roster import Kind
from qzlive.session.commands import people, sheets, tables, texts
from qzlive.session.refusal import Refused
from qzlive.wire.records import dump_state

from .circle import Circle, pasted

BLOCK = ("1 Anna Berg", "1_Bo Lindt", "(1) Cem Aydin", "1. Dora Emm", "#2 Ewa Kowalska", "7 Finn Gast", "Gül Han")


def paste(circle: Circle, *displays: str, gone: tuple[str, ...] = ()) -> None:
    circle.do(pasted(*displays, gone=tuple(map(circle.person, gone))))


@pytest.fixture
def circle() -> Circle:
    circle = Circle()
    paste(circle, *BLOCK)
    return circle


def chosen(circle: Circle, name: str) -> tuple[int, ...] | None:
    choice = circle.state.choices["topics"].get(circle.person(name))
    return choice.topics if choice else None


def test_prefixes_are_read_and_what_is_doubtful_is_asked(circle: Circle) -> None:
    assert [chosen(circle, name) for name in ("Anna Berg", "Bo Lindt", "Cem Aydin", "Dora Emm")] == [(1,)] * 4
    assert chosen(circle, "Ewa Kowalska") == (2,)
    assert chosen(circle, "Gül Han") is None
    doubts = {person.display: person.doubt for person in circle.state.people.values() if person.doubt}
    assert list(doubts) == ["7 Finn Gast"]


def test_a_paste_adds_and_changes_and_marks_nobody_as_gone(circle: Circle) -> None:
    paste(circle, "2 Anna Berg", "3 Neu Hier")
    assert chosen(circle, "Anna Berg") == (2,)
    assert chosen(circle, "Neu Hier") == (3,)
    assert all(person.here for person in circle.state.people.values())
    assert len(circle.state.people) == 8


def test_who_has_gone_is_named_and_comes_back(circle: Circle) -> None:
    paste(circle, *BLOCK[:-1])
    assert all(person.here for person in circle.state.people.values())
    paste(circle, *BLOCK[:-1], gone=("Gül Han", "Anna Berg"))
    assert [person.name for person in circle.state.people.values() if not person.here] == ["Gül Han"]
    paste(circle, "Gül Han")
    assert circle.state.people[circle.person("Gül Han")].here


@pytest.mark.parametrize("kind", ["report", "registration", "statements"])
def test_only_a_list_of_the_running_call_says_who_has_gone(circle: Circle, kind: Kind) -> None:
    with pytest.raises(Refused, match="session-nobody-gone-by-this-list"):
        circle.do(pasted(kind=kind, gone=(circle.person("Gül Han"),)))


def test_a_decision_is_remembered(circle: Circle) -> None:
    finn = next(person.id for person in circle.state.people.values() if person.doubt)
    circle.do(people.SettleDoubt(person=finn, breakout="topics", topics=(3,)))
    paste(circle, *BLOCK)
    assert circle.state.people[finn].doubt is None
    assert circle.state.choices["topics"][finn].topics == (3,)
    with pytest.raises(Refused, match="session-doubt-settled-meanwhile"):
        circle.do(people.SettleDoubt(person=finn, breakout="topics"))


def doubtful(circle: Circle) -> str:
    return next(person.id for person in circle.state.people.values() if person.doubt)


def test_a_decision_taken_back_is_asked_again_with_what_was_before(circle: Circle) -> None:
    finn, before = doubtful(circle), circle.state
    for decision in (
        people.SettleDoubt(person=finn, breakout="topics", topics=(3,)),
        people.SettleDoubt(person=finn, breakout="topics"),
        people.SettleDoubt(person=finn, breakout="topics", is_person=False),
        people.Choose(person=finn, breakout="topics", topics=(2, 3)),
    ):
        circle.do(decision)
        assert circle.state.people[finn].doubt is None
        circle.do(people.ReopenDoubt(person=finn))
        assert circle.state.people == before.people
        assert circle.state.choices == before.choices
    with pytest.raises(Refused, match="session-doubt-not-settled"):
        circle.do(people.ReopenDoubt(person=finn))


def test_a_choice_before_a_decision_comes_back_with_it(circle: Circle) -> None:
    anna = circle.person("Anna Berg")
    paste(circle, "12 Anna Berg")
    choice, doubt = circle.state.choices["topics"][anna], circle.state.people[anna].doubt
    assert choice.topics == (1,)
    assert doubt is not None
    circle.do(people.SettleDoubt(person=anna, breakout="topics", topics=(2,)))
    circle.do(people.ReopenDoubt(person=anna))
    assert circle.state.choices["topics"][anna] == choice
    assert circle.state.people[anna].doubt == doubt


def test_a_decision_is_not_taken_back_over_a_later_choice(circle: Circle) -> None:
    finn = doubtful(circle)
    circle.do(people.SettleDoubt(person=finn, breakout="topics", topics=(3,)))
    circle.now += 1
    circle.do(people.Choose(person=finn, breakout="topics", topics=(1,)))
    with pytest.raises(Refused, match="session-choice-changed-meanwhile"):
        circle.do(people.ReopenDoubt(person=finn))


def test_a_doubt_that_was_decided_is_forgotten_with_the_person(circle: Circle) -> None:
    finn = doubtful(circle)
    circle.do(people.SettleDoubt(person=finn, breakout="topics", topics=(3,)))
    circle.do(people.ForgetPerson(person=finn))
    assert "Finn" not in dump_state(circle.state)


def test_what_was_typed_at_the_desk_is_not_undone_by_an_old_display_name(circle: Circle) -> None:
    circle.do(people.Choose(person=circle.person("Anna Berg"), breakout="topics", topics=(3,)))
    paste(circle, *BLOCK)
    assert chosen(circle, "Anna Berg") == (3,)
    paste(circle, "2 Anna Berg")
    assert chosen(circle, "Anna Berg") == (2,)


def test_not_a_person_is_set_aside_for_good(circle: Circle) -> None:
    paste(circle, "iPad")
    bot = next(person.id for person in circle.state.people.values() if person.display == "iPad")
    circle.do(people.SettleDoubt(person=bot, breakout="topics", is_person=False))
    paste(circle, "iPad")
    assert circle.state.people[bot].aside
    assert sum(person.display == "iPad" for person in circle.state.people.values()) == 1


def test_who_was_set_aside_by_mistake_comes_back(circle: Circle) -> None:
    paste(circle, "iPad")
    anna = next(person.id for person in circle.state.people.values() if person.display == "iPad")
    circle.do(people.SettleDoubt(person=anna, breakout="topics", is_person=False))
    circle.do(people.MarkHere(person=anna, here=True))
    assert not circle.state.people[anna].aside


def test_a_topic_that_is_not_offered_is_refused(circle: Circle) -> None:
    with pytest.raises(Refused, match="session-topic-not-offered"):
        circle.do(people.Choose(person=circle.person("Anna Berg"), breakout="topics", topics=(9,)))


def test_tables_by_choice_split_a_popular_topic(circle: Circle) -> None:
    circle.do(tables.ProposeTables(breakout="topics"))
    assert sorted(filter(None, map(circle.table_of, ("Anna Berg", "Bo Lindt", "Cem Aydin", "Dora Emm")))) == [
        "1a", "1a", "1b", "1b",
    ]  # fmt: skip
    assert circle.table_of("Gül Han") is None


def test_move_pin_and_publish(circle: Circle) -> None:
    circle.do(tables.ProposeTables(breakout="topics"))
    anna, target = circle.person("Anna Berg"), circle.table("3a")
    there = circle.state.allocations["topics"].seats[anna]
    circle.do(tables.MovePerson(breakout="topics", person=anna, from_table=there, table=target))
    with pytest.raises(Refused, match="session-person-moved-meanwhile"):
        circle.do(tables.MovePerson(breakout="topics", person=anna, from_table=there, table=None))
    circle.do(tables.PinPerson(breakout="topics", person=anna, pinned=True))
    circle.do(tables.ProposeTables(breakout="topics"))
    assert circle.table_of("Anna Berg") == "3a"
    circle.do(tables.PublishTables(breakout="topics", number=0))
    with pytest.raises(Refused, match="session-published-meanwhile"):
        circle.do(tables.PublishTables(breakout="topics", number=0))
    circle.do(tables.CloseTable(table=target))
    allocation = circle.state.allocations["topics"]
    assert anna not in allocation.seats
    assert allocation.published is not None
    assert allocation.published[anna] == target


def test_forgetting_masks_the_name_in_entries_first(circle: Circle) -> None:
    sheet = circle.sheet("1a").id
    new = sheets.NewEntry(entry="entry-0001", rank="a0", text="anna berg asks; Annabergs do not")
    circle.do(sheets.AddEntries(sheet=sheet, entries=(new,)))
    for variant in ("Anna Berg knows", "Anna Berg does not know"):
        circle.do(sheets.EditEntry(sheet=sheet, entry=new.entry, base="something older", text=variant))
    circle.do(texts.SendMessage(message="message-0001", table=None, text="Anna Berg, please come"))
    anna = circle.person("Anna Berg")
    circle.do(people.ForgetPerson(person=anna))
    assert circle.sheet("1a").entries["entry-0001"].text == "… asks; Annabergs do not"
    assert circle.state.people[anna].name == ""
    assert "Anna Berg" not in dump_state(circle.state)
    with pytest.raises(Refused, match="session-person-forgotten"):
        circle.do(people.RenamePerson(person=anna, name="Anna Berg"))


def test_every_name_of_somebody_is_masked_and_no_other_word() -> None:
    circle = Circle()
    paste(circle, "2_Anna Berg (Linden)", "iPhone")
    anna, device = circle.state.people
    circle.do(people.RenamePerson(person=anna, name="Anna Maria Berg"))
    circle.do(people.RenamePerson(person=anna, name="Annette Berg-Tal"))
    said = "2_Anna Berg, ANNA  MARIA BERG und Annette Berg-Tal: 2 Punkte, ein iPhone"
    sheet = circle.sheet("1a").id
    new = sheets.NewEntry(entry="entry-0001", rank="a0", text=said)
    circle.do(sheets.AddEntries(sheet=sheet, entries=(new,)))
    circle.do(texts.SetMaterial(material="material-01", title="Bild von Anna Berg", note="Annette Berg-Tal", text=said))
    circle.do(texts.SetNotice(notice="notice-0001", date="2022-06-01", title="Anna Maria Berg lädt ein"))
    circle.do(people.ForgetPerson(person=anna))
    circle.do(people.ForgetPerson(person=device))
    masked = "2_…, … und …: 2 Punkte, ein iPhone"
    assert circle.sheet("1a").entries["entry-0001"].text == masked
    material = circle.state.materials["material-01"]
    assert (material.title, material.note, material.text) == ("Bild von …", "…", masked)
    assert circle.state.notices["notice-0001"].title == "… lädt ein"
    assert "Ann" not in dump_state(circle.state)


@pytest.mark.parametrize("name", ["2", "A", "🦊", "17 23", "…"])
def test_forgetting_somebody_without_a_name_masks_nothing(name: str) -> None:
    circle = Circle()
    circle.do(people.AddPerson(person="person-0001", name=name))
    new = sheets.NewEntry(entry="entry-0001", rank="a0", text="Plan A is 17 23 🦊 2 …")
    circle.do(sheets.AddEntries(sheet=circle.sheet("1a").id, entries=(new,)))
    circle.do(people.ForgetPerson(person="person-0001"))
    assert circle.sheet("1a").entries["entry-0001"].text == new.text


@pytest.mark.parametrize("name", ["\u200b", "\u2800", "\u3164", "\ufe0f", "\U000e0061 \u115f"])
def test_who_has_no_visible_name_becomes_nobody(circle: Circle, name: str) -> None:
    before = circle.state.people
    paste(circle, name, *BLOCK)
    with pytest.raises(Refused, match="session-name-not-visible"):
        circle.do(people.AddPerson(person="person-0001", name=name))
    with pytest.raises(Refused, match="session-name-not-visible"):
        circle.do(people.RenamePerson(person=circle.person("Anna Berg"), name=name))
    assert circle.state.people == before


def test_who_is_forgotten_has_no_chair(circle: Circle) -> None:
    anna = circle.person("Anna Berg")
    circle.do(tables.ProposeTables(breakout="topics"))
    circle.do(tables.PinPerson(breakout="topics", person=anna, pinned=True))
    circle.do(tables.PublishTables(breakout="topics", number=0))
    circle.do(people.ForgetPerson(person=anna))
    allocation = circle.state.allocations["topics"]
    assert anna not in allocation.seats
    assert anna not in allocation.pinned
    assert allocation.published is not None
    assert anna in allocation.published


def test_who_is_no_person_is_not_given_a_chair(circle: Circle) -> None:
    finn = doubtful(circle)
    circle.do(people.SettleDoubt(person=finn, breakout="topics", is_person=False))
    move = tables.MovePerson(breakout="topics", person=finn, from_table=None, table=circle.table("1a"))
    with pytest.raises(Refused, match="session-person-aside"):
        circle.do(move)
    with pytest.raises(Refused, match="session-person-aside"):
        circle.do(tables.PinPerson(breakout="topics", person=finn, pinned=True))
    circle.do(people.ForgetPerson(person=finn))
    with pytest.raises(Refused, match="session-person-forgotten"):
        circle.do(move)


def test_a_corrected_name_is_found_again_under_both(circle: Circle) -> None:
    circle.do(people.RenamePerson(person=circle.person("Bo Lindt"), name="Bosse Lindt"))
    paste(circle, *BLOCK)
    assert circle.records[-1].events == ()
    paste(circle, "2 Bosse Lindt")
    assert chosen(circle, "Bosse Lindt") == (2,)
    assert len(circle.state.people) == 7
