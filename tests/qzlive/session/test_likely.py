"""Whom a moderator is asked about: proposals between who is here and who is not."""

from __future__ import annotations

from qzlive.roster import Kind
from qzlive.session.commands import people
from qzlive.session.likely import likely

from .circle import Circle, pasted


def circle_of(*registered: people.PastedRow) -> Circle:
    circle = Circle()
    circle.do(people.PastePeople(breakout="topics", kind="registration", rows=registered))
    return circle


def told(circle: Circle) -> dict[str, list[str]]:
    name = {id_: person.name for id_, person in circle.state.people.items()}
    return {name[id_]: [name[other] for other in others] for id_, others in likely(circle.state).items()}


def row(display: str, email: str = "", organisation: str = "") -> people.PastedRow:
    return people.PastedRow(display=display, email=email, organisation=organisation)


def test_who_is_registered_and_not_here_is_proposed() -> None:
    circle = circle_of(row("Anna Berg"), row("Anna Bergmann"), row("Bo Lindt"), row("Cem Aydin"))
    circle.do(pasted("2 Anna B.", "Bo Lindt", "Zoe Zander"))
    assert told(circle) == {"Anna B.": ["Anna Berg", "Anna Bergmann"]}


def test_an_address_that_says_otherwise_is_believed() -> None:
    circle = circle_of(row("Anna Berg", "anna@example.org"), row("Anna Bergmann"))
    rows = (row("Anna B.", "other@example.org"),)
    circle.do(people.PastePeople(breakout="topics", kind="live", rows=rows))
    assert told(circle) == {"Anna B.": ["Anna Bergmann"]}


def test_two_of_one_registration_list_are_two_people() -> None:
    circle = circle_of(row("Anna Berg"), row("Anna Bergmann"))
    circle.do(pasted("Anna Berg"))
    assert told(circle) == {}


def test_two_who_are_here_are_two_people() -> None:
    circle = Circle()
    circle.do(pasted("Anna Berg", "Anna B."))
    assert told(circle) == {}
    circle.do(pasted("Anna B.", gone=(circle.person("Anna Berg"),)))
    assert told(circle) == {"Anna B.": ["Anna Berg"]}


def test_who_was_set_aside_merged_or_erased_is_not_proposed() -> None:
    circle = circle_of(row("Anna Berg"))
    circle.do(pasted("Anna B."))
    circle.do(people.ForgetPerson(person=circle.person("Anna Berg")))
    assert told(circle) == {}


def test_somebody_in_the_chat_may_be_one_of_those_who_are_here() -> None:
    circle = Circle()
    circle.do(pasted("1 Anna Berg", "2 Anna Berg"))
    said = people.PastedRow(display="Anna Berg", wishes=("3",))
    kind: Kind = "statements"
    circle.do(people.PastePeople(breakout="topics", kind=kind, rows=(said,)))
    assert told(circle) == {"Anna Berg": ["Anna Berg", "Anna Berg"]}
