"""People to tables: who sits where in a breakout, why, and how it is told."""

from __future__ import annotations

from .by_choice import NewPlace, Place, Seating, Wish, seat_by_choice
from .labels import label, labels, next_label
from .publication import Changed, Listed, by_change, by_name, by_table, chat_pieces, seated

__all__ = [
    "Changed",
    "Listed",
    "NewPlace",
    "Place",
    "Seating",
    "Wish",
    "by_change",
    "by_name",
    "by_table",
    "chat_pieces",
    "label",
    "labels",
    "next_label",
    "seat_by_choice",
    "seated",
]
