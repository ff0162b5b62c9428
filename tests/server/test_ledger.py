from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qzlive.session.events.texts import LetterChanged
from qzlive.session.record import Record
from server.live import ledger
from server.live.ledger import Tail


def record(version: int, length: int = 10) -> Record:
    return Record(version, 0, "device", f"command-{version}", (LetterChanged(text="ä" * length),))


@given(st.integers(0, 5), st.lists(st.integers(1, 300), max_size=30), st.data())
def test_whoever_misses_records_gets_exactly_those(start: int, lengths: list[int], data: st.DataObject) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ledger, "TAIL_BYTES", 4000)
        patch.setattr(ledger, "FRAME_BYTES", 700)
        tail = Tail()
        tail.restart(start, ())
        for version, length in enumerate(lengths, start + 1):
            tail.add(record(version, length))
        last = start + len(lengths)
        after = data.draw(st.integers(0, last))
        size = tail.size(after)
        if after < tail.after:
            assert size is None
            return
        frames = [json.loads(frame) for frame in tail.frames(after, last)]
        versions = [one["version"] for frame in frames for one in frame["records"]]
        assert versions == list(range(after + 1, last + 1))
        edges = [after, *(frame["to"] for frame in frames)]
        assert [frame["after"] for frame in frames] == edges[:-1]
        assert size is not None
        assert (size > 0) == (after < last)


def test_only_up_to_what_everybody_has() -> None:
    tail = Tail()
    for version in range(1, 6):
        tail.add(record(version))
    [frame] = tail.frames(2, 4)
    assert [one["version"] for one in json.loads(frame)["records"]] == [3, 4]


def test_what_was_erased_is_not_kept() -> None:
    tail = Tail()
    for version in range(1, 6):
        tail.add(record(version))
    tail.forget()
    assert tail.size(4) is None
    assert tail.size(5) == 0
    tail.add(record(6))
    assert json.loads(next(tail.frames(5, 6)))["to"] == 6
