"""Lists of every kind: who is added, what they say, and that saying it twice changes nothing."""

from __future__ import annotations

import random
from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qzlive.roster import Kind
from qzlive.roster.matching import match
from qzlive.session.commands import people, tables
from qzlive.session.identity import Reader, clusters
from qzlive.session.refusal import Refused
from qzlive.session.state import Choice, Participant, State

from .circle import Circle, pasted
from .commands import a_list, kinds, moderator_commands, rows_of

PROPERTY = settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))


def paste(circle: Circle, kind: Kind, *rows: people.PastedRow) -> None:
    circle.now += 60_000
    circle.do(people.PastePeople(breakout="topics", kind=kind, rows=rows))


def one(display: str, *wishes: str, email: str = "", id_: str = "", original: str = "") -> people.PastedRow:
    return people.PastedRow(display=display, wishes=wishes, email=email, id=id_, original=original)


def choice(circle: Circle, name: str) -> Choice | None:
    return circle.state.choices.get("topics", {}).get(circle.person(name))


def said(circle: Circle, name: str) -> tuple[tuple[int, ...], str] | None:
    found = choice(circle, name)
    return None if found is None else (found.topics, found.source)


def person(circle: Circle, name: str) -> Participant:
    return circle.state.people[circle.person(name)]


def missing(state: State, command: people.PastePeople) -> tuple[str, ...]:
    """Who has gone if the list is everybody."""
    reader = Reader(state, tuple(state.topics))
    rows = [reader.sighting(row.display, row.original, row.email, row.id) for row in command.rows]
    return match([reader.known(records) for records in clusters(state).values()], rows).missing


@pytest.fixture
def circle() -> Circle:
    return Circle()


@PROPERTY
@given(st.data())
def test_the_same_list_again_changes_nothing_whatever_was_before(data: st.DataObject) -> None:
    circle = Circle()
    for _ in range(3):
        circle.do(data.draw(a_list(list(circle.state.people))))
    command = data.draw(a_list([]))
    if command.kind == "live" and data.draw(st.booleans()):
        command = command.model_copy(update={"gone": missing(circle.state, command)})
    circle.do(command)
    before = circle.state
    circle.now += 60_000
    circle.do(command)
    assert circle.records[-1].events == ()
    assert circle.state.people == before.people


def by_account(display: str, account: str = "", email: str = "") -> people.PastedRow:
    return people.PastedRow(display=display, original=account, email=email)


@pytest.mark.parametrize(
    ("before", "last"),
    [
        # One of three namesakes has the account of somebody whose name another row's account has.
        (
            [
                [by_account("Anna Berg", "Cem Aydin")],
                [by_account(name) for name in ("iPhone", "iPhone", "Anna Berg", "Anna Berg")],
            ],
            [
                one("Anna Berg", id_="id-1"),
                one("Bo Lindt"),
                one("Bo Lindt"),
                by_account("Bo Lindt", "Cem Aydin"),
                by_account("iPhone", "Anna Berg"),
            ],
        ),
        # One of two who look alike has the account name of somebody else, and so has somebody new.
        (
            [[one("Anna Berg"), one("Bo Lindt"), one("Anna Berg")]],
            [by_account("Dora Emm", "Bo Lindt"), by_account("Anna Berg", "Bo Lindt")],
        ),
        # An address that two rows share is that of one of two namesakes.
        (
            [[one("Bo Lindt", email="a@example.org"), one("Bo Lindt")]],
            [
                people.PastedRow(display="Anna Berg", original="Bo Lindt", email="a@example.org", id="id-2"),
                by_account("Bo Lindt", "Anna Berg", "a@example.org"),
            ],
        ),
        # Two people have had the same names, and the two rows have one of them each.
        (
            [[by_account("Bo Lindt", "Anna Berg"), one("Bo Lindt")]],
            [by_account("Bo Lindt", "Anna Berg"), one("Anna Berg")],
        ),
        # Two namesakes without an address, and one with an address that nobody has had.
        (
            [[one("Bo Lindt"), one("Bo Lindt")]],
            [one("Bo Lindt"), one("Bo Lindt", email="b@example.org"), one("Bo Lindt")],
        ),
    ],
)
@pytest.mark.parametrize("kind", ["report", "live"])
def test_namesakes_with_accounts_of_others_are_found_again(
    circle: Circle, before: list[list[people.PastedRow]], last: list[people.PastedRow], kind: Kind
) -> None:
    for rows in before:
        paste(circle, "report", *rows)
    paste(circle, kind, *last)
    known = circle.state.people
    paste(circle, kind, *last)
    assert circle.records[-1].events == ()
    assert circle.state.people == known


@PROPERTY
@given(rows_of(6), kinds, kinds, st.randoms(use_true_random=False))
def test_the_order_of_a_list_does_not_decide_who_is_who(
    rows: list[people.PastedRow], first: Kind, second: Kind, shuffle: random.Random
) -> None:
    known = [people.PastedRow(display="Anna Berg", email="a@example.org"), people.PastedRow(display="1 Bo Lindt")]

    def after(order: list[people.PastedRow]) -> list[tuple[object, ...]]:
        circle = Circle()
        paste(circle, first, *known)
        paste(circle, second, *order)
        choices = circle.state.choices.get("topics", {})
        asked = {id_: p.doubt and replace(p.doubt, record="") for id_, p in circle.state.people.items()}
        return sorted(
            (
                p.name,
                p.display,
                sorted(p.seen_as),
                p.email,
                p.ids,
                p.here,
                p.aside,
                str(asked[id_]),
                str(choices.get(id_)),
            )
            for id_, p in circle.state.people.items()
        )

    assert after(rows) == after(shuffle.sample(rows, len(rows)))


def test_who_is_registered_is_known_and_not_here(circle: Circle) -> None:
    registered = people.PastedRow(
        display="Anna Berg", email="anna@example.org", organisation="Kita 7 Zwerge", wishes=("2 - Networks", "1")
    )
    paste(circle, "registration", registered)
    anna = person(circle, "Anna Berg")
    assert (anna.registered, anna.here, anna.seen) == (True, False, False)
    assert (anna.email, anna.organisation) == ("anna@example.org", "Kita 7 Zwerge")
    assert said(circle, "Anna Berg") == ((2, 1), "registration")
    circle.do(tables.ProposeTables(breakout="topics"))
    assert circle.state.allocations["topics"].seats == {}
    paste(circle, "live", one("Berg, Anna"))
    assert (person(circle, "Anna Berg").here, len(circle.state.people)) == (True, 1)
    assert said(circle, "Anna Berg") == ((2, 1), "registration")


@pytest.mark.parametrize("later", ["display", "statement", "desk", "decision"])
def test_anything_else_beats_a_registration_and_never_the_other_way_round(circle: Circle, later: str) -> None:
    paste(circle, "registration", one("Anna Berg", "1"))
    anna = circle.person("Anna Berg")
    if later == "display":
        paste(circle, "live", one("2 Anna Berg"))
    elif later == "statement":
        paste(circle, "statements", one("Anna Berg", "2"))
    elif later == "desk":
        circle.do(people.Choose(person=anna, breakout="topics", topics=(2,)))
    else:
        paste(circle, "live", one("12 Anna Berg"))
        circle.do(people.SettleDoubt(person=anna, breakout="topics", topics=(2,)))
    paste(circle, "registration", one("Anna Berg", "3"))
    assert said(circle, "Anna Berg") == ((2,), later)


def test_who_registers_again_under_a_name_that_two_have_is_one_of_them(circle: Circle) -> None:
    paste(circle, "registration", one("Anna Berg"), one("Anna Berg"))
    paste(circle, "registration", one("Anna Berg"))
    assert len(circle.state.people) == 2
    paste(circle, "live", one("Anna Berg"))
    asked = [p.doubt.reason.code for p in circle.state.people.values() if p.doubt]
    assert (len(circle.state.people), asked) == (3, ["session-namesake"])


def test_a_registration_may_be_changed_by_a_later_one(circle: Circle) -> None:
    paste(circle, "registration", one("Anna Berg", "1"))
    paste(circle, "registration", one("Anna Berg", "3", email="anna@example.org"))
    assert said(circle, "Anna Berg") == ((3,), "registration")
    assert person(circle, "Anna Berg").email == "anna@example.org"


def test_a_statement_beats_the_name_and_is_heard_once(circle: Circle) -> None:
    paste(circle, "live", one("1 Anna Berg"))
    paste(circle, "statements", one("Anna Berg", "2"))
    assert said(circle, "Anna Berg") == ((2,), "statement")
    paste(circle, "live", one("1 Anna Berg"))
    paste(circle, "live", one("Anna Berg"))
    paste(circle, "live", one("1 Anna Berg"))
    assert said(circle, "Anna Berg") == ((2,), "statement")
    circle.do(people.Choose(person=circle.person("Anna Berg"), breakout="topics", topics=(3,)))
    paste(circle, "statements", one("Anna Berg", "2"))
    assert said(circle, "Anna Berg") == ((3,), "desk")
    paste(circle, "statements", one("Anna Berg", "1"))
    assert said(circle, "Anna Berg") == ((1,), "statement")


def test_a_doubtful_statement_is_asked_once_with_what_was_written(circle: Circle) -> None:
    paste(circle, "live", one("Anna Berg"))
    paste(circle, "statements", one("Anna Berg", "12"))
    doubt = person(circle, "Anna Berg").doubt
    assert doubt is not None
    assert (doubt.written, doubt.reason.code) == ("12", "names-out-of-range")
    paste(circle, "live", one("Anna Berg (Host)"))
    assert person(circle, "Anna Berg").doubt == doubt
    circle.do(people.SettleDoubt(person=circle.person("Anna Berg"), breakout="topics"))
    paste(circle, "statements", one("Anna Berg", "12"))
    assert person(circle, "Anna Berg").doubt is None


def test_talk_says_nothing(circle: Circle) -> None:
    paste(circle, "live", one("1 Anna Berg"))
    paste(circle, "statements", one("Anna Berg", "danke!"), one("Bo Lindt", "danke!"))
    assert said(circle, "Anna Berg") == ((1,), "display")
    assert (said(circle, "Bo Lindt"), person(circle, "Bo Lindt").here) == (None, True)


def test_an_old_chat_does_not_bring_an_old_name_back(circle: Circle) -> None:
    paste(circle, "live", one("2 Anna Berg"))
    paste(circle, "statements", one("1 Anna Berg", "hallo"))
    assert said(circle, "Anna Berg") == ((2,), "display")
    assert person(circle, "Anna Berg").display == "2 Anna Berg"


def test_the_latest_name_that_carries_a_choice_decides(circle: Circle) -> None:
    for display, wanted in (("1 Anna Berg", 1), ("Anna Berg", 1), ("2 Anna Berg", 2), ("1 Anna Berg", 1)):
        paste(circle, "live", one(display))
        assert said(circle, "Anna Berg") == ((wanted,), "display")


def test_only_another_name_overturns_what_moderators_entered(circle: Circle) -> None:
    paste(circle, "live", one("1 Anna Berg"))
    circle.do(people.Choose(person=circle.person("Anna Berg"), breakout="topics", topics=(3,)))
    for display in ("1 Anna Berg", "Anna Berg", "1 Anna Berg"):
        paste(circle, "live", one(display))
        assert said(circle, "Anna Berg") == ((3,), "desk")
    paste(circle, "live", one("2 Anna Berg"))
    assert said(circle, "Anna Berg") == ((2,), "display")
    paste(circle, "live", one("1 Anna Berg"))
    assert said(circle, "Anna Berg") == ((1,), "display")


def test_a_decided_name_is_not_asked_about_again(circle: Circle) -> None:
    for display in ("12 Anna Berg", "15 Anna Berg"):
        paste(circle, "live", one(display))
        assert person(circle, "Anna Berg").doubt is not None
        circle.do(people.SettleDoubt(person=circle.person("Anna Berg"), breakout="topics", topics=(1,)))
    paste(circle, "live", one("12 Anna Berg"))
    assert person(circle, "Anna Berg").doubt is None


def test_bots_are_set_aside_and_can_be_taken_back(circle: Circle) -> None:
    bot = people.PastedRow(display="Notizen", marks=("bot",))
    paste(circle, "live", bot, one("Otter.ai"))
    assert [p.aside for p in circle.state.people.values()] == [True, True]
    circle.do(people.MarkHere(person=circle.person("Notizen"), here=True))
    paste(circle, "live", bot)
    assert person(circle, "Notizen").present


def test_nobody_is_taken_for_a_bot_that_uses_the_same_account(circle: Circle) -> None:
    paste(circle, "live", one("Otter.ai", email="anna@example.org"), one("iPad", email="bo@example.org"))
    circle.do(people.SettleDoubt(person=circle.person("iPad"), breakout="topics", is_person=False))
    paste(circle, "live", one("2 Anna Berg", email="anna@example.org"), one("1 Bo Lindt", email="bo@example.org"))
    paste(circle, "live", one("Otter.ai", email="anna@example.org"), one("iPad", email="bo@example.org"))
    assert (said(circle, "Anna Berg"), said(circle, "Bo Lindt")) == (((2,), "display"), ((1,), "display"))
    assert person(circle, "Anna Berg").display == "2 Anna Berg"


def test_a_device_that_gets_a_name_is_that_person(circle: Circle) -> None:
    paste(circle, "live", one("iPhone", id_="w_1"))
    paste(circle, "live", one("2 Anna Berg", id_="w_1"))
    assert said(circle, "Anna Berg") == ((2,), "display")
    assert len(circle.state.people) == 1


def test_the_next_device_of_that_name_may_be_somebody_else_s(circle: Circle) -> None:
    paste(circle, "live", one("iPhone"))
    first = circle.person("iPhone")
    circle.do(people.Choose(person=first, breakout="topics", topics=(2,)))
    circle.do(people.MarkHere(person=first, here=False))
    paste(circle, "live", one("iPhone"))
    assert len(circle.state.people) == 2
    assert not circle.state.people[first].here


def test_who_waits_is_known_and_not_here(circle: Circle) -> None:
    paste(circle, "live", people.PastedRow(display="1 Anna Berg", marks=("waiting",)))
    assert not person(circle, "Anna Berg").here
    paste(circle, "live", one("1 Anna Berg"))
    assert person(circle, "Anna Berg").present


def test_namesakes_with_other_addresses_are_two_people(circle: Circle) -> None:
    paste(circle, "registration", one("Anna Berg", "1", email="a@example.org"))
    paste(circle, "live", one("2 Anna Berg", email="b@example.org"))
    assert sorted((p.email, p.here) for p in circle.state.people.values()) == [
        ("a@example.org", False),
        ("b@example.org", True),
    ]
    paste(circle, "live", one("3 Anna", email="A@Example.org"))
    assert {p.email: p.here for p in circle.state.people.values()}["a@example.org"]
    assert len(circle.state.people) == 2


def test_a_name_that_was_seen_once_is_known_for_good(circle: Circle) -> None:
    paste(circle, "report", one("2 Anna Berg", original="Anna Müller-Berg"))
    circle.do(people.RenamePerson(person=circle.person("Anna Berg"), name="Anne Berg"))
    for display in ("Mueller-Berg, Anna", "3 Anne Berg", "Anna Berg"):
        paste(circle, "live", one(display))
    assert len(circle.state.people) == 1
    assert said(circle, "Anne Berg") == ((3,), "display")


@PROPERTY
@given(st.data())
def test_nobody_sits_at_a_table_who_is_not_here(data: st.DataObject) -> None:
    circle = Circle()
    for _ in range(10):
        command = data.draw(st.one_of(a_list(list(circle.state.people), most=3), moderator_commands(circle)))
        with suppress(Refused):
            circle.do(command)
    circle.do(tables.ProposeTables(breakout="topics"))
    assert set(circle.state.allocations["topics"].seats) <= {id_ for id_, p in circle.state.people.items() if p.present}


def test_a_row_is_sent_without_what_it_does_not_say() -> None:
    body = pasted("1 Anna Berg").model_dump(mode="json")
    assert body["rows"] == [{"display": "1 Anna Berg"}]


def test_who_writes_the_first_topic_again_means_it(circle: Circle) -> None:
    def wrote(moment: int, wish: str) -> people.PastedRow:
        return people.PastedRow(display="Anna Berg", wishes=(wish,), moment=moment)

    for number, (moment, wish) in enumerate([(10, "3"), (20, "2"), (30, "3"), (30, "3")]):
        paste(circle, "statements", wrote(moment, wish))
        assert said(circle, "Anna Berg") == ((int(wish),), "statement"), number
    for moment, wish in ((10, "3"), (20, "2")):
        paste(circle, "statements", wrote(moment, wish))
        assert said(circle, "Anna Berg") == ((3,), "statement")


def test_a_report_counts_heads_and_changes_nobody(circle: Circle) -> None:
    paste(circle, "registration", one("Cem Aydin", "1"), one("Dora Emm"))
    paste(circle, "live", one("1 Anna Berg"), one("Bo Lindt", id_="w_1"), one("Ewa Kowalska"))
    ewa = circle.person("Ewa Kowalska")
    circle.do(people.MarkHere(person=ewa, here=False))
    report = (
        one("3 Anna Berg", email="anna@example.org"),
        one("iPad", id_="w_1"),
        one("2 Ewa Kowalska"),
        one("2 Cem Aydin"),
        one("Finn Gast"),
    )
    paste(circle, "report", *report)
    assert said(circle, "Anna Berg") == ((1,), "display")
    assert (person(circle, "Anna Berg").display, person(circle, "Anna Berg").email) == (
        "1 Anna Berg",
        "anna@example.org",
    )
    assert person(circle, "Bo Lindt").doubt is None
    assert (person(circle, "Ewa Kowalska").here, said(circle, "Ewa Kowalska")) == (False, ((2,), "display"))
    assert (person(circle, "Cem Aydin").came, said(circle, "Cem Aydin")) == (True, ((1,), "registration"))
    assert (person(circle, "Dora Emm").came, person(circle, "Finn Gast").came) == (False, True)
    paste(circle, "report", *report)
    assert circle.records[-1].events == ()


def test_who_waits_is_asked_about_once_and_let_in(circle: Circle) -> None:
    waiting = people.PastedRow(display="Anna Berg", marks=("waiting",))
    paste(circle, "registration", one("Anna Berg"), one("Anna Berg"))
    for _ in range(2):
        paste(circle, "live", waiting)
        assert len(circle.state.people) == 3
    assert circle.records[-1].events == ()
    paste(circle, "live", one("Anna Berg"))
    assert [p.here for p in circle.state.people.values()] == [False, False, True]


def test_an_account_that_has_the_name_of_somebody_else_all_at_once_is_asked_about(circle: Circle) -> None:
    before = (one("1 Ludger Pieper-Stroth", id_="u-37"), one("1 Andrzej Majewski", id_="u-9"))
    paste(circle, "live", *before)
    command = people.PastePeople(
        breakout="topics",
        kind="live",
        rows=(one("2 Andrzej Majewski", id_="u-37"), before[1]),
    )
    for _ in range(2):
        circle.do(command)
        asked = [p.doubt.reason.code for p in circle.state.people.values() if p.doubt]
        assert (len(circle.state.people), asked) == (3, ["session-namesake"])
    assert circle.records[-1].events == ()
    assert said(circle, "Ludger Pieper-Stroth") == said(circle, "Andrzej Majewski") == ((1,), "display")
