"""What a rehearsal came to: everything that was promised, looked for in the log."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from qzlive.plan.results import ResultEntry
from qzlive.session.evolve import fold
from qzlive.session.outline import Node, sections
from qzlive.session.seating import questions_of
from qzlive.session.state import Sheet, State
from server.live.room import records_of
from server.store import DataFolder, LogReader, StoredRow

from .failure import RehearsalFailed
from .parts import Part

WORD = 7
"""Bytes from which a part of a name is looked for by itself: a shorter one turns up in random bytes."""
Tree = tuple[str, tuple["Tree", ...]]


@dataclass(frozen=True)
class Report:
    """`acknowledged` commands and how many of them, or of the entries, are `lost`; `rounds` of cafés that were played,
    and how many pairs sat at one table in more than one of them."""

    people: int
    tables: int
    entries: int
    acknowledged: int
    lost: int
    kills: int
    reconnects: int
    rounds: int
    repeated_pairs: int

    def json(self) -> str:
        return json.dumps(asdict(self), indent=2) + "\n"


def read_log(data: Path, name: str) -> tuple[list[StoredRow], State]:
    """Return the rows of a session and the state that they give, without a server; raises StoreFailed."""
    with DataFolder.beside(data) as folder, LogReader(folder) as reader:
        session = next(stored.id for stored in reader.sessions() if stored.name == name)
        rows = reader.read(session)
    return rows, fold(records_of(rows))


def lost_commands(promised: Mapping[str, int], rows: Iterable[StoredRow]) -> list[str]:
    """Return the acknowledged commands that the log has not, or not as the version that was acknowledged."""
    there = {row.command_id: row.version for row in rows}
    return [id_ for id_, version in promised.items() if there.get(id_) != version]


def lost_entries(state: State, parts: Iterable[Part]) -> list[str]:
    """Return the texts that are not on their sheet; raises RehearsalFailed for a sheet in another order."""
    lost: list[str] = []
    for part in parts:
        table = next(
            table for table in state.tables.values() if (table.breakout, table.label) == (part.breakout, part.label)
        )
        wanted, found = _wanted(part, state), _found(state, state.sheet_of(table=table.id))
        missing = Counter(_texts(wanted.values())) - Counter(_texts(found.values()))
        lost.extend(missing.elements())
        if not missing and wanted != found:
            raise RehearsalFailed("rehearsal-order", label=part.label)
    return lost


def _wanted(part: Part, state: State) -> dict[str, tuple[Tree, ...]]:
    wanted: dict[str, tuple[Tree, ...]] = {}
    for section in part.sections:
        if section.question is not None:
            key = f"? {state.topics[part.topic].questions[section.question - 1].text}"
        else:
            key = f"# {section.heading}" if section.heading else ""
        wanted[key] = (*wanted.get(key, ()), *map(_written, section.entries))
    return wanted


def _written(entry: ResultEntry) -> Tree:
    return entry.text, tuple(map(_written, entry.entries))


def _found(state: State, sheet: Sheet) -> dict[str, tuple[Tree, ...]]:
    counting = replace(sheet, entries={id_: entry for id_, entry in sheet.entries.items() if not entry.trial})
    asked = questions_of(state, state.tables[sheet.table or ""])
    marks = {"question": "? ", "heading": "# ", "none": ""}
    shown = sections(counting, asked, all_questions=False)
    found = {f"{marks[section.kind]}{section.text}": tuple(map(_node, section.nodes)) for section in shown}
    return {key: trees for key, trees in found.items() if trees}


def _node(node: Node) -> Tree:
    return node.entry.text, tuple(map(_node, node.children))


def _texts(trees: Iterable[tuple[Tree, ...]]) -> Iterator[str]:
    for level in trees:
        for text, below in level:
            yield text
            yield from _texts((below,))


def readable_names(names: Iterable[str], places: Iterable[Path]) -> list[Path]:
    """Return the files in which one of the names can be read, plain or as JSON writes it, whole or a long part."""
    marks: set[bytes] = set()
    for name in names:
        for words in (name, *(word for word in name.split() if len(word.encode()) >= WORD)):
            marks |= {words.encode(), json.dumps(words)[1:-1].encode()}
    return [path for path in places if path.is_file() and any(mark in path.read_bytes() for mark in marks)]
