"""Anybody, with the room to which this person belongs and whether somebody has put them there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qzlive.rooms import Room

from ..find import Find
from ..people_data import PersonLine


class FindRoom(Find):
    """Tells the room as it was published; gives the id of the person that was chosen with Enter."""

    def __init__(self, breakout: str | None, rooms: Sequence[Room], placed: Mapping[str, str]) -> None:
        """`placed`: at which table's room somebody was put already."""
        super().__init__(breakout)
        self._names = {room.table: room.name for room in rooms}
        self._of = {one.id: room.table for room in rooms for one in room.people}
        self._placed = placed

    def label(self, line: PersonLine) -> str | None:
        return line.told

    def about(self, line: PersonLine | None) -> str:
        t = self._shell.t
        if line is None:
            return t("find-nobody")
        table, placed = self._of.get(line.id), self._placed.get(line.id)
        if table is None:
            return t("rooms-find-none", name=line.name, display=line.display or line.name)
        where = "done" if placed == table else "elsewhere" if placed is not None else "left"
        other = self._names.get(placed or "", "?")
        return t(
            "rooms-find-room",
            name=line.name,
            display=line.display or line.name,
            room=self._names[table],
            where=where,
            other=other,
        )
