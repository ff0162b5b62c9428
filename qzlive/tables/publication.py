"""What is said in the call about the tables: the lists, and the pieces that a chat accepts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..language import Catalogue
from ..names import alphabetical

CHAT_LIMIT = 1_000
"""About the number of characters that every platform's chat takes in one message."""

_SHORTEST_LIMIT = 40


@dataclass(frozen=True, slots=True)
class Listed:
    """A table as it is announced: its label, the title of its topic, the names of its members."""

    label: str
    title: str
    members: tuple[str, ...]


def by_table(tables: Sequence[Listed], say: Catalogue) -> tuple[str, ...]:
    """Return a line for each table in the given order, its members by name."""
    return tuple(
        say(
            "tables-line" if table.members else "tables-line-empty",
            label=table.label,
            title=table.title,
            names=", ".join(sorted(table.members, key=_order)),
        )
        for table in tables
    )


def seated(tables: Sequence[Listed]) -> tuple[tuple[str, str], ...]:
    """Return each person's name with the label of the table, in the order of the names."""
    found = [(name, table.label) for table in tables for name in table.members]
    return tuple(sorted(found, key=lambda seat: (*_order(seat[0]), seat[1])))


def by_name(tables: Sequence[Listed], say: Catalogue) -> tuple[str, ...]:
    """Return a line for each person in the order of the names."""
    return tuple(say("tables-person", name=name, label=label) for name, label in seated(tables))


@dataclass(frozen=True, slots=True)
class Changed:
    """Somebody who was told one table, by its label, and is to go to another; None: none."""

    name: str
    was: str | None
    now: str | None


def by_change(changes: Sequence[Changed], say: Catalogue) -> tuple[str, ...]:
    """Return a line for each person who changes, in the order of the names."""
    return tuple(
        say(
            "tables-change",
            name=one.name,
            was=one.was or "",
            now=one.now or "",
            kind="gone" if one.now is None else "new" if one.was is None else "moved",
        )
        for one in sorted(changes, key=lambda one: _order(one.name))
    )


def chat_pieces(lines: Sequence[str], limit: int = CHAT_LIMIT, header: str = "") -> tuple[str, ...]:
    """Return the lines as messages of at most `limit` characters (40 or more), several numbered "(1/3)".

    Each message begins with the header, shortened if need be. Lines stay whole and in order; only a line that
    is longer than a message goes on in the next, cut at a blank if there is one.
    """
    if limit < _SHORTEST_LIMIT:
        raise ValueError(f"a chat of {limit} characters is too short")
    if len(header) > limit // 4:
        header = header[: limit // 4 - 1] + "…"
    whole = "\n".join([header, *lines] if header else lines)
    if len(whole) <= limit:
        return (whole,) if lines else ()
    most = 9
    pieces = list(_packed(lines, limit - len(_headed(header, most, most, ""))))
    while len(pieces) > most:
        most = 10 * most + 9
        pieces = list(_packed(lines, limit - len(_headed(header, most, most, ""))))
    return tuple(_headed(header, number, len(pieces), piece) for number, piece in enumerate(pieces, 1))


def _headed(header: str, number: int, total: int, piece: str) -> str:
    mark = f"({number}/{total})"
    return f"{header} {mark}\n{piece}" if header else f"{mark}\n{piece}"


def _packed(lines: Sequence[str], room: int) -> Iterator[str]:
    piece: list[str] = []
    for line in lines:
        for part in _split(line, room):
            if piece and len("\n".join([*piece, part])) > room:
                yield "\n".join(piece)
                piece = []
            piece.append(part)
    if piece:
        yield "\n".join(piece)


def _split(line: str, room: int) -> Iterator[str]:
    while len(line) > room:
        cut = line.rfind(" ", 1, room + 1)
        cut = room if cut < 1 else cut
        yield line[:cut]
        line = line[cut:].removeprefix(" ")
    yield line


def _order(name: str) -> tuple[str, str, str]:
    return *alphabetical(name), name
