"""What the views of people are made from."""

from __future__ import annotations

from qzlive.language import catalogue
from qzlive.roster import read_text
from qzlive.session.phases import by_choice, due
from tests.tui.console.desk import Desk
from tui.console.lists.dialog import said
from tui.console.lists.difference import changes
from tui.console.people.detail import detail


def test_the_breakout_that_runs_or_comes_next() -> None:
    desk = Desk()
    assert by_choice(desk.state) == ("topics",)
    assert due(desk.state, desk.now()) == "topics"
    desk.begin(6)
    assert due(desk.state, desk.now()) == "topics"


def test_where_somebody_belongs_is_told_before_a_list_is_taken_and_afterwards() -> None:
    desk, t = Desk(), catalogue("de")

    def take(text: str) -> list[tuple[str, str]]:
        found = changes(desk.state, "topics", read_text(text), desk.now())
        for command in found.commands(found.taken):
            desk.do(command)
        return [(line.change, said(line, t)) for line in found.lines]

    register = "Name;E-Mail;Schule;Funktion;Gemeinde;Standort\nAda Öz;ada@example.org;{}\n"
    assert take(register.format("GS Nord;Lehrkraft;;")) == [("added", "ohne Thema · GS Nord · Lehrkraft")]
    assert take(register.format("GS Nord;Leitung;Musterstadt;Haus 2")) == [("linked", "Leitung · Musterstadt · Haus 2")]
    assert take(register.format("GS Nord;;;")) == []
    (ada,) = desk.state.people
    known_as, _ = detail(desk.state, "topics", ada, t)
    assert known_as.endswith("Ada Öz · ada@example.org · GS Nord · Leitung · Musterstadt · Haus 2")
