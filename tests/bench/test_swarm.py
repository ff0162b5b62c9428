from __future__ import annotations

import socket

import pytest
from hypothesis import given
from hypothesis import strategies as st
from websockets.frames import Frame, Opcode

from .swarm import HEAD, Client, Swarm, SwarmFailed, masked

TEXTS = st.lists(st.integers(0, 200) | st.sampled_from([125, 126, HEAD - 1, HEAD, HEAD + 1, 65535, 65536]), max_size=6)


def heads(stream: bytes, cuts: list[int]) -> list[bytes]:
    """Return the heads that a client makes out of a stream that comes in these pieces."""
    found: list[bytes] = []
    swarm = Swarm(0, "/", lambda client, head: found.append(head))
    ours, theirs = socket.socketpair()
    with ours, theirs:
        client = Client(0, ours)
        edges = [0, *sorted(cuts), len(stream)]
        for begin, end in zip(edges, edges[1:], strict=False):
            if begin < end:
                swarm.feed(client, stream[begin:end])
    swarm.close()
    return found


@given(TEXTS, st.data())
def test_frames_are_found_however_they_come(sizes: list[int], data: st.DataObject) -> None:
    texts = [bytes([65 + number]) * size for number, size in enumerate(sizes)]
    stream = b"".join(Frame(Opcode.TEXT, text).serialize(mask=False) for text in texts)
    cuts = data.draw(st.lists(st.integers(0, len(stream)), max_size=6))
    assert heads(stream, cuts) == [text[:HEAD] for text in texts]


@given(st.integers(0, 70_000))
def test_what_a_client_sends_is_a_frame(size: int) -> None:
    text = b"x" * size
    frame = masked(text)
    parsed = parse(frame)
    assert (parsed.opcode, parsed.data, parsed.fin) == (Opcode.TEXT, text, True)


def parse(frame: bytes) -> Frame:
    """Return what the library reads."""
    left = memoryview(frame)

    def read(size: int):  # type: ignore[no-untyped-def]
        nonlocal left
        data, left = bytes(left[:size]), left[size:]
        return data
        yield

    parser = Frame.parse(read, mask=True)
    with pytest.raises(StopIteration) as end:
        next(parser)
    assert not left
    parsed: Frame = end.value.value
    return parsed


def test_a_closed_client_is_an_error() -> None:
    stream = Frame(Opcode.CLOSE, b"\x03\xf4restart").serialize(mask=False)
    with pytest.raises(SwarmFailed, match="restart"):
        heads(stream, [])
