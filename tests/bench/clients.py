"""What the clients of the two servers look for in the frames they are sent."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from websockets.sync.client import connect
from websockets.typing import Subprotocol

from qzlive.wire.frames import SUBPROTOCOL

from .circle import Circle
from .swarm import Client, Swarm, SwarmFailed, masked

QUIET = 0.5
"""Seconds without a frame after which what went before is over. Longer than changes are gathered."""
_VERSION = re.compile(rb'"(?:to|version)":(\d+)')
_PART = re.compile(rb'"part":(\d+),"parts":(\d+)')
_TYPE = re.compile(rb'\{"type":"([a-z]+)"')


class Ours:
    """Clients of our server. `complete` is who has the state, `version` the last one that was acknowledged,
    `answered` when each client's last command was."""

    def __init__(self, port: int, circle: Circle, count: int | None = None) -> None:
        self.swarm = Swarm(port, circle.path, self._took)
        self.hellos = circle.hellos[:count]
        self.complete: set[int] = set()
        self.version = 0
        self.answered = [0.0] * len(self.hellos)
        self._answers = 0
        self._arrived = 0

    def join(self) -> float:
        """Let all join in the same moment; return the seconds until the last has the state."""
        begin = time.perf_counter()
        self.swarm.connect(self.hellos)
        self.swarm.run(lambda: len(self.complete) == len(self.hellos))
        return time.perf_counter() - begin

    def settle(self) -> None:
        """Wait until nothing more comes."""
        self.swarm.rest(QUIET)

    def command(self, frames: Mapping[int, bytes], *, to_all: bool = True) -> tuple[list[float], float]:
        """Let clients send a command each, all in the same moment.

        Return the seconds until each has its acknowledgement, and those until the last client has been given all
        of them; not `to_all` leaves that out, where commands of others are not for everybody.
        """
        self._answers = self._arrived = 0
        self.version += len(frames)
        sent = dict.fromkeys(frames, 0.0)
        begin = time.perf_counter()
        for number, frame in frames.items():
            sent[number] = time.perf_counter()
            self.swarm.clients[number].send(frame)
        wanted = len(self.hellos) if to_all else 0
        self.swarm.run(lambda: self._answers == len(frames) and self._arrived >= wanted)
        return [self.answered[number] - at for number, at in sent.items()], time.perf_counter() - begin

    def _took(self, client: Client, head: bytes) -> None:
        match _type(head):
            case b"records" | b"view":
                self._arrived += _version(head) == self.version
                if b'"after":0,' in head:
                    self.complete.add(client.number)
            case b"ack":
                self.answered[client.number] = time.perf_counter()
                self._answers += 1
            case b"welcome":
                self.version = max(self.version, _version(head))
            case b"snapshot":
                found = _PART.search(head)
                if found is not None and int(found[1]) + 1 == int(found[2]):
                    self.complete.add(client.number)
            case b"refusal" | b"problem":
                raise SwarmFailed(head.decode())


class Bare:
    """Clients of the bare library."""

    def __init__(self, port: int, count: int, frames: int = 1) -> None:
        self.swarm = Swarm(port, "/", self._took)
        self.count = count
        self.taken = 0
        self._frames = frames

    def join(self) -> float:
        """Let all join in the same moment; return the seconds until the last has been given everything."""
        begin = time.perf_counter()
        self.swarm.connect([masked(b"join")] * self.count)
        self.swarm.run(lambda: self.taken == self.count * self._frames)
        return time.perf_counter() - begin

    def broadcast(self, number: int) -> float:
        """Have one client's word sent to everybody; return the seconds until the last has it."""
        wanted = self.taken + self.count
        begin = time.perf_counter()
        self.swarm.clients[number].send(masked(b"all"))
        self.swarm.run(lambda: self.taken == wanted)
        return time.perf_counter() - begin

    def echo(self) -> float:
        """Have all say something in the same moment; return the seconds until the last has its answer."""
        wanted = self.taken + self.count
        begin = time.perf_counter()
        for client in self.swarm.clients:
            client.send(masked(b"echo"))
        self.swarm.run(lambda: self.taken == wanted)
        return time.perf_counter() - begin

    def _took(self, client: Client, head: bytes) -> None:
        self.taken += 1


@contextmanager
def closing(*swarms: Ours | Bare) -> Iterator[None]:
    try:
        yield
    finally:
        for one in swarms:
            one.swarm.close()


def listen(port: int, circle: Circle, command: bytes | None = None) -> list[bytes]:
    """Join as the first client; return the frames until it has the state. With a command, send that and return
    the frame that tells everybody about it, alone."""
    with connect(
        f"ws://127.0.0.1:{port}{circle.path}",
        subprotocols=[Subprotocol(SUBPROTOCOL)],
        compression=None,
        max_size=None,
        proxy=None,
    ) as connection:
        connection.send(_payload(circle.hellos[0]), text=True)
        frames: list[bytes] = []
        while not frames or not _completes(frames[-1]):
            frames.append(connection.recv(decode=False))
        if command is None:
            return frames
        connection.send(_payload(command), text=True)
        while True:
            frame = connection.recv(decode=False)
            if _type(frame) in (b"records", b"view"):
                return [frame]
            if _type(frame) == b"refusal":
                raise SwarmFailed(frame.decode())


def _completes(frame: bytes) -> bool:
    part = _PART.search(frame[:200]) if _type(frame) == b"snapshot" else None
    return _type(frame) in (b"records", b"view") or (part is not None and int(part[1]) + 1 == int(part[2]))


def _payload(frame: bytes) -> str:
    """Return what is in a masked frame of up to 64 KiB."""
    return frame[8 if frame[1] == 0xFE else 6 :].decode()


def _type(head: bytes) -> bytes:
    found = _TYPE.match(head)
    return found[1] if found else b""


def _version(head: bytes) -> int:
    found = _VERSION.search(head)
    return int(found[1]) if found else 0
