"""What the loading of sessions is made of: `python -m tests.bench.parts FOLDER` prints seconds as JSON.

In a process of its own, without a server, and with the garbage collector at rest as it is there.
"""

from __future__ import annotations

import gc
import json
import sqlite3
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from pydantic_core import from_json

from qzlive.session.evolve import fold
from server.live.room import records_of
from server.store import DataFolder, LogReader
from server.store.keys import KeyRing
from server.store.sealing import Sealer

Spent = defaultdict[str, float]
READ, UNSEAL, VALIDATE, FOLD = "read and check the rows", "unseal", "validate", "fold"


def parts(folder: Path) -> dict[str, float]:
    """Return the seconds that each part takes over all sessions of a folder."""
    spent: Spent = defaultdict(float)
    data = DataFolder.beside(folder)
    with LogReader(data) as reader:
        sessions = reader.sessions()
    for session in sessions:
        # Reading unseals too; how long that takes alone is taken off.
        with _taking(spent, READ), LogReader(data) as reader:
            rows = reader.read(session.id)
        begin = spent[UNSEAL]
        _unseal(spent, data, session.id)
        spent[READ] -= spent[UNSEAL] - begin
        with _taking(spent, VALIDATE):
            records = records_of(rows)
        with _taking(spent, FOLD):
            fold(records)
    return {part: spent[part] for part in (READ, UNSEAL, VALIDATE, FOLD)}


def _unseal(spent: Spent, data: DataFolder, session: str) -> None:
    with closing(sqlite3.connect(data.log)) as db:
        found = db.execute("SELECT version, events FROM log WHERE session_id = ? ORDER BY version", [session])
        stored = [(version, from_json(events)) for version, events in found]
    with KeyRing(data.keys, read_only=True) as ring:
        sealer = Sealer(session, ring.of_session(session))
    with _taking(spent, UNSEAL):
        for version, events in stored:
            for index, event in enumerate(events):
                sealer.unseal(event, version, index)


@contextmanager
def _taking(spent: Spent, part: str) -> Iterator[None]:
    begin = time.perf_counter()
    try:
        yield
    finally:
        spent[part] += time.perf_counter() - begin


if __name__ == "__main__":
    gc.disable()
    sys.stdout.write(json.dumps(parts(Path(sys.argv[1]))))
