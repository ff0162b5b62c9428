"""What is sent when a moderator takes a proposal, and what is said in the call about it.

All of it is to be awaited in a worker: a sentence is given out only when the change is saved.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qzlive.language import Catalogue
from qzlive.session.base import Command
from qzlive.session.commands.people import Choose
from qzlive.session.commands.tables import CloseTable, MergeTables, Move, MovePeople, MovePerson, PublishTables
from qzlive.session.late import Small, Way
from qzlive.session.seating import allocation_of, title_of
from qzlive.session.state import State
from qzlive.tables import chat_pieces
from qzlive.text import visible

from ... import clipboard
from ...dialogs import ShowText
from ..console import Console

TRIES = 3
"""So often a publication is sent again because somebody else published meanwhile."""


def line(state: State, person: str, table: str, t: Catalogue) -> str:
    """Return the sentence for the chat: who sits where."""
    found = state.tables[table]
    return t(
        "late-line", name=state.people[person].name, label=found.label, topic=found.topic, title=title_of(state, found)
    )


async def seat(console: Console, breakout: str, seats: Mapping[str, str]) -> bool:
    """Seat people at tables by their wishes, publish just them if tables are published, and give out the sentences."""
    return await finish(console, breakout, (moves_to(console.state, breakout, seats),), seats)


async def answered(console: Console, breakout: str, person: str, table: str) -> bool:
    """Seat somebody who was asked: the topic becomes their last wish, and the place holds as it was promised."""
    state = console.state
    known = state.choices.get(breakout, {}).get(person)
    topics, topic = known.topics if known is not None else (), state.tables[table].topic
    commands: list[Command] = []
    if topic not in topics:
        commands.append(Choose(person=person, breakout=breakout, topics=(*topics, topic)))
    present = allocation_of(state, breakout).seats.get(person)
    commands.append(MovePerson(breakout=breakout, person=person, from_table=present, table=table))
    return await finish(console, breakout, commands, {person: table})


async def close(console: Console, breakout: str, small: Small, way: Way) -> bool:
    """Bring the people of a table that became too small to where they may go, close it, and publish just them. Without
    moves they are without a seat then, and are asked."""
    commands: tuple[Command, ...]
    if way.into is not None:
        hang = console.t("late-hang", label=console.state.tables[small.table].label)
        written = any(not entry.deleted for entry in console.state.sheet_of(table=small.table).entries.values())
        commands = (MergeTables(table=small.table, into=way.into, hang=hang if written else ""),)
    else:
        moves = (moves_to(console.state, breakout, way.moves),) if way.moves else ()
        commands = (*moves, CloseTable(table=small.table))
    # Who has left sits nowhere else either: otherwise the draft would differ from what was told.
    sitting = tuple(id_ for id_, at in allocation_of(console.state, breakout).seats.items() if at == small.table)
    return await finish(console, breakout, commands, way.moves, also=sitting)


def moves_to(state: State, breakout: str, seats: Mapping[str, str]) -> MovePeople:
    """Return the command that seats people at tables as their wishes say, not by hand."""
    now = allocation_of(state, breakout).seats
    return MovePeople(
        breakout=breakout,
        moves=tuple(
            Move(person=person, from_table=now.get(person), table=table, placed_by_hand=False)
            for person, table in seats.items()
        ),
    )


async def finish(
    console: Console,
    breakout: str,
    commands: Sequence[Command],
    seats: Mapping[str, str],
    *,
    also: Sequence[str] = (),
) -> bool:
    """Send what seats people at these tables, publish just them (and `also` others whose place changes without a word)
    if tables are published, give out the sentences."""
    for sent in console.send_as_one(*commands):
        if not sent or await console.settled(sent) is not None:
            return False
    if allocation_of(console.state, breakout).published is None:
        return True
    if not await published(console, breakout, tuple(dict.fromkeys((*seats, *also)))):
        return False
    give_out(console, [line(console.state, person, table, console.t) for person, table in seats.items()])
    return True


async def published(console: Console, breakout: str, people: tuple[str, ...]) -> bool:
    """Publish where just these people sit."""
    for _ in range(TRIES):
        number = allocation_of(console.state, breakout).number
        sent = console.send(PublishTables(breakout=breakout, number=number, people=people))
        if not sent:
            return False
        refusal = await console.settled(sent, dealt_with="session-published-meanwhile")
        if refusal != "session-published-meanwhile":
            return refusal is None
    console.say("late-not-published", bad=True)
    return False


def give_out(console: Console, lines: Sequence[str]) -> None:
    """Copy sentences for the chat; several, and where nothing tells that the clipboard took them, are shown too."""
    if not lines:
        return
    pieces = tuple(visible(piece) for piece in chat_pieces(lines))
    console.copy_to_clipboard(pieces[0])
    if clipboard.put(pieces[0]) and len(lines) == 1:
        console.say("late-copied", line=lines[0])
    else:
        console.push_screen(ShowText(console.t("late-told", count=len(lines)), pieces, None))
