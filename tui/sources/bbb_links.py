"""The links into rooms of BigBlueButton as files: one for each person, and those with which a moderator enters any."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qzlive.documentation.files import Rendered
from qzlive.documentation.tables import Table
from qzlive.documentation.tables_csv import content
from qzlive.language import Catalogue
from qzlive.rooms import Room
from qzlive.rooms.files import file_named
from qzlive.session.state import State

from .bbb_rooms import BbbRooms, OpenRoom, WantedRoom


def wanted(found: Sequence[Room]) -> list[WantedRoom]:
    """Return the rooms that are to be made."""
    return [WantedRoom(room.table, room.name, room.sequence) for room in found]


def links(
    state: State, breakout: str, found: Sequence[Room], there: Sequence[OpenRoom], maker: BbbRooms, say: Catalogue
) -> Iterator[Rendered]:
    """Yield the links of the participants, and those of the moderators. They are for nobody else's eyes."""
    rooms = {room.table: room for room in there}
    people = tuple(
        (one.name, room.label, room.name, one.email, maker.link(rooms[room.table], one.id, one.name))
        for room in found
        if room.table in rooms
        for one in room.people
    )
    moderation = say("rooms-moderation")
    doors = tuple(
        (room.label, room.name, maker.link(rooms[room.table], f"moderation-{number}", moderation, "MODERATOR"))
        for number, room in enumerate(found)
        if room.table in rooms
    )
    for part, columns, rows, about in (
        ("rooms-file-links", ("name", "table", "room", "email", "link"), people, "rooms-about-links"),
        ("rooms-file-doors", ("table", "room", "link"), doors, "rooms-about-doors"),
    ):
        if rows:
            head = tuple(say(f"rooms-column-{column}") for column in columns)
            table = Table(say(part), say(part), head, rows)
            yield Rendered(file_named(state, breakout, say(part), "csv"), content(table), say(about))
