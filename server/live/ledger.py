"""What a room remembers of its log: which commands were accepted, and the last records as they go over the wire."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pydantic_core import to_json

from qzlive.session.record import Record
from qzlive.wire.records import dump_record

TAIL_BYTES = 2 * 1024 * 1024
FRAME_BYTES = 256 * 1024


class Known(NamedTuple):
    """An accepted command: the version that it made, and the hash of its content."""

    version: int
    hash: str


class Tail:
    """The newest records, encoded once and not before those are answered who wait. Whoever misses more gets a
    snapshot."""

    def __init__(self) -> None:
        self._fresh: list[Record] = []
        self._records: deque[tuple[int, bytes]] = deque()
        self._size = 0
        self.after = 0
        """Records with a version above this one are here."""

    def restart(self, version: int, newest: Sequence[Record]) -> None:
        """Hold these records, the last of which made `version`."""
        self._records.clear()
        self._size = 0
        self.after = version - len(newest)
        self._fresh = list(newest)

    def add(self, record: Record) -> None:
        self._fresh.append(record)

    def encode(self) -> None:
        """Encode what was added. To be called when everybody is answered, and before much has come together."""
        for record in self._fresh:
            data = to_json(dump_record(record))
            self._records.append((record.version, data))
            self._size += len(data)
        self._fresh.clear()
        while self._size > TAIL_BYTES and len(self._records) > 1:
            self.after, dropped = self._records.popleft()
            self._size -= len(dropped)

    def forget(self) -> None:
        """Drop everything: names in it have been erased."""
        if self._fresh:
            self.after = self._fresh[-1].version
        elif self._records:
            self.after = self._records[-1][0]
        self._fresh.clear()
        self._records.clear()
        self._size = 0

    def size(self, after: int) -> int | None:
        """Return the bytes of the records behind a version, None if they are not all here."""
        held = self._between(after, None)
        return None if after < self.after else sum(map(len, held))

    def frames(self, after: int, to: int) -> Iterator[bytes]:
        """Yield frames with the records behind `after` up to `to`; they must be here."""
        begin, held, size = after, list[bytes](), 0
        for version, data in enumerate(self._between(after, to), after + 1):
            held.append(data)
            size += len(data)
            if size >= FRAME_BYTES or version == to:
                yield _frame(begin, version, held)
                begin, held, size = version, [], 0

    def _between(self, after: int, to: int | None) -> Sequence[bytes]:
        self.encode()
        if not self._records:
            return ()
        start = max(0, after + 1 - self._records[0][0])
        stop = len(self._records) if to is None else to + 1 - self._records[0][0]
        return [self._records[place][1] for place in range(start, stop)]


def _frame(after: int, to: int, records: Sequence[bytes]) -> bytes:
    return b'{"type":"records","after":%d,"to":%d,"records":[%b]}' % (after, to, b",".join(records))
