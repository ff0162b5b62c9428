"""The load: many websocket clients in one thread, which look at the head of a frame and pass over the rest.

One process of its own, so that what it costs to read a frame is not the server's. Clients of a library would cost
several times what the server spends, and would be measured instead of it.
"""

from __future__ import annotations

import base64
import os
import resource
import select
import socket
import time
from collections.abc import Callable, Sequence

from qzlive.wire.frames import SUBPROTOCOL

HEAD = 400
"""Bytes of a frame that are handed over: enough for its type and its versions."""
SECONDS = 120.0
CHUNK = 256 * 1024
TEXT, CLOSE, PING, PONG = 1, 8, 9, 10


class SwarmFailed(Exception):
    """A client was refused, cut off or left waiting."""


class Client:
    """One connection. `number` is its place in the swarm."""

    __slots__ = ("head", "number", "opened", "received", "rest", "skip", "sock")

    def __init__(self, number: int, sock: socket.socket) -> None:
        self.number = number
        self.sock = sock
        self.opened = False
        self.rest = b""
        self.head = b""
        self.skip = 0
        self.received = 0

    def send(self, frame: bytes) -> None:
        """Send what `masked` returned."""
        if self.sock.send(frame) != len(frame):
            raise SwarmFailed("a frame did not fit into the socket")


def masked(payload: bytes, opcode: int = TEXT) -> bytes:
    """Return a client's frame. Its mask is zero, which is allowed and saves us the masking; the server has to unmask
    it like any other."""
    size = len(payload)
    if size < 126:
        length = bytes((0x80 | size,))
    else:
        length = b"\xfe" + size.to_bytes(2) if size < 65536 else b"\xff" + size.to_bytes(8)
    return bytes((0x80 | opcode,)) + length + b"\0\0\0\0" + payload


def raise_limits() -> None:
    """Allow as many open files as we may have; the servers inherit it."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))


class Swarm:
    """Clients of one server. `took(client, head)` is called for each text frame that has come as a whole."""

    def __init__(self, port: int, path: str, took: Callable[[Client, bytes], None]) -> None:
        self.clients: list[Client] = []
        self.took = took
        self._port = port
        self._path = path
        self._poll = select.epoll()
        self._by_file: dict[int, Client] = {}
        self._hellos: Sequence[bytes] = ()

    def connect(self, hellos: Sequence[bytes]) -> None:
        """Begin a connection for each hello, all in the same moment; `run` carries it on."""
        self._hellos = hellos
        for number in range(len(hellos)):
            sock = socket.socket()
            sock.setblocking(False)
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            sock.connect_ex(("127.0.0.1", self._port))
            client = Client(number, sock)
            self.clients.append(client)
            self._by_file[sock.fileno()] = client
            self._poll.register(sock, select.EPOLLOUT)

    def run(self, until: Callable[[], bool], seconds: float = SECONDS) -> None:
        """Take what comes until the condition holds; raises SwarmFailed when it does not come to that."""
        end = time.perf_counter() + seconds
        while not until():
            if time.perf_counter() > end:
                raise SwarmFailed(f"still waiting after {seconds} s")
            self._turn(0.05)

    def rest(self, quiet: float) -> None:
        """Take what comes until nothing has come for so many seconds."""
        last = time.perf_counter()
        while time.perf_counter() - last < quiet:
            if self._turn(quiet / 4):
                last = time.perf_counter()

    def close(self) -> None:
        """Cut all connections."""
        for client in self.clients:
            client.sock.close()
        self._poll.close()

    def _turn(self, wait: float) -> int:
        ready = self._poll.poll(wait, 4096)
        for file, events in ready:
            client = self._by_file[file]
            if events & select.EPOLLOUT:
                self._greet(client)
            else:
                self._read(client)
        return len(ready)

    def _greet(self, client: Client) -> None:
        """Ask for a websocket, now that the connection stands."""
        key = base64.b64encode(os.urandom(16)).decode()
        request = (
            f"GET {self._path} HTTP/1.1\r\nHost: 127.0.0.1:{self._port}\r\nUpgrade: websocket\r\n"
            f"Connection: Upgrade\r\nSec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n"
            f"Sec-WebSocket-Protocol: {SUBPROTOCOL}\r\n\r\n"
        )
        client.send(request.encode())
        self._poll.modify(client.sock, select.EPOLLIN)

    def _read(self, client: Client) -> None:
        data = client.sock.recv(CHUNK)
        if not data:
            raise SwarmFailed(f"client {client.number} was cut off")
        client.received += len(data)
        if not client.opened:
            answer, found, data = (client.rest + data).partition(b"\r\n\r\n")
            if not found:
                client.rest = answer
                return
            if not answer.startswith(b"HTTP/1.1 101"):
                raise SwarmFailed(answer.splitlines()[0].decode())
            client.rest, client.opened = b"", True
            client.send(self._hellos[client.number])
        self.feed(client, data)

    def feed(self, client: Client, data: bytes) -> None:
        """Take a piece of what the server sends to a client."""
        if client.skip:
            if len(data) < client.skip:
                client.skip -= len(data)
                return
            data, client.skip = data[client.skip :], 0
            self.took(client, client.head)
        elif client.rest:
            data, client.rest = client.rest + data, b""
        at, end = 0, len(data)
        while at < end:
            begin, size = _frame(data, at, end)
            stop = begin + size
            if begin == 0 or (stop > end and (end - begin < HEAD or data[at] & 15 != TEXT)):
                client.rest = data[at:]
                return
            opcode = data[at] & 15
            if opcode == TEXT:
                if stop > end:
                    client.head, client.skip = data[begin : begin + HEAD], stop - end
                    return
                self.took(client, data[begin : min(stop, begin + HEAD)])
            elif opcode == PING:
                client.send(masked(data[begin:stop], PONG))
            elif opcode == CLOSE:
                raise SwarmFailed(f"client {client.number} was closed: {data[begin + 2 : stop].decode()}")
            at = stop


def _frame(data: bytes, at: int, end: int) -> tuple[int, int]:
    """Return where the payload of a server's frame begins and how long it is; (0, 0) while that is not there yet."""
    if end - at < 2:
        return 0, 0
    size, begin = data[at + 1], at + 2
    if size == 126:
        begin += 2
        size = int.from_bytes(data[at + 2 : begin])
    elif size == 127:
        begin += 8
        size = int.from_bytes(data[at + 2 : begin])
    return (0, 0) if begin > end else (begin, size)
