"""A circle whose tables are published."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from qzlive.rooms import Room, Seated
from qzlive.session.commands.people import PastedRow, PastePeople
from qzlive.session.commands.tables import ProposeTables, PublishTables
from tests.qzlive.session.circle import MINUTE, Circle


def publish(circle: Circle) -> None:
    """Propose and publish the tables as they come."""
    circle.do(ProposeTables(breakout="topics"))
    circle.now += MINUTE
    allocation = circle.state.allocations.get("topics")
    assert allocation is not None
    circle.do(PublishTables(breakout="topics", number=allocation.number))


def published(people: Mapping[str, str]) -> Circle:
    """Play a circle with these people: e-mail addresses by display name."""
    circle = Circle()
    rows = tuple(PastedRow(display=display, email=email) for display, email in people.items())
    circle.do(PastePeople(breakout="topics", kind="live", rows=rows))
    publish(circle)
    return circle


def room(label: str, people: Iterable[tuple[str, str]], title: str = "Lesen") -> Room:
    """A room with these people: name and e-mail address."""
    seated = tuple(
        Seated(f"{label}-{number}", name, f"2 {name}", mail, True) for number, (name, mail) in enumerate(people)
    )
    return Room(f"t-{label}", label, title, f"{label} {title}", 1, seated)
