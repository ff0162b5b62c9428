"""The sample café in memory: its people from the registrations and the list of the call, its rounds played."""

from __future__ import annotations

from pathlib import Path

from qzlive.roster import read_bytes
from qzlive.session.cafe import cafe_of, rounds_proposal
from qzlive.session.clock import MINUTE
from qzlive.session.commands.rounds import BeginRound, PublishRounds
from qzlive.session.commands.sheets import AddEntries, NewEntry
from qzlive.session.decide import Actor
from qzlive.session.outline import rank_after, siblings
from qzlive.session.seating import allocation_of
from qzlive.tables.rounds import plan_rounds
from tests.tui.console.desk import Desk
from tui.console.lists.difference import changes

SAMPLES = Path(__file__).parents[4] / "sample_sessions"
CAFE = SAMPLES / "cafe_2025-05-14.yaml"


def list_taken(desk: Desk, name: str) -> None:
    """Take a list of the sample as the console does."""
    file = SAMPLES / f"cafe_2025-05-14_{name}"
    roster = read_bytes(file.read_bytes(), file.name)
    found = changes(desk.state, "cafe", roster, desk.now())
    for command in found.commands(found.taken):
        desk.do(command)


def gathered() -> Desk:
    """The sample café in its break, everybody there."""
    desk = Desk(CAFE)
    list_taken(desk, "registrations.csv")
    list_taken(desk, "participants.txt")
    for number in range(3):
        desk.begin(number)
    return desk


def planned() -> Desk:
    desk = gathered()
    desk.do(rounds_proposal(desk.state, "cafe", plan_rounds(cafe_of(desk.state, "cafe"))))
    return desk


def told(rounds: int = 5) -> Desk:
    desk = planned()
    desk.do(PublishRounds(breakout="cafe", number=0, rounds=rounds))
    return desk


def write(desk: Desk, number: int) -> None:
    """Let the host at table 1a write two points in a round, below those of the rounds before."""
    sheet, seat, section = desk.sheet("1a"), desk.seat("1a"), desk.state.topics[1].questions[0].id
    for text in (f"Punkt aus Runde {number}", f"Noch einer aus Runde {number}"):
        rank = rank_after(desk.sheet("1a"), section, None, _last(desk, section))
        entry = NewEntry(entry=desk.fresh(), section=section, rank=rank, text=text)
        desk.do(AddEntries(sheet=sheet.id, entries=(entry,)), Actor("host-1a", "host", seat.id))


def _last(desk: Desk, section: str) -> str | None:
    below = siblings(desk.sheet("1a"), section, None)
    return below[-1].id if below else None


def running(number: int, minutes: int, rounds: int = 5) -> Desk:
    """So many minutes into a round, with points from the table 1a in each round until then."""
    desk = told(rounds)
    desk.begin(3)
    for one in range(1, number + 1):
        desk.do(BeginRound(breakout="cafe", round=one, current=one - 1))
        desk.now_at += MINUTE
        write(desk, one)
        if one < number:
            desk.now_at += 18 * MINUTE
    desk.now_at = allocation_of(desk.state, "cafe").begun[number] + minutes * MINUTE
    return desk
