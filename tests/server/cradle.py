"""A process that forks servers: forking is a hundred times quicker than starting one.

Reads the name of a data folder from each line of its input, and answers with the process id and the port of the
server that it has started there. Who asked, kills it.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from pathlib import Path

from server.app import Server
from server.settings import Settings

GIVEN_UP_AFTER = 60
"""Seconds, for a server that nobody kills."""


def main() -> None:
    last = 0
    for line in sys.stdin:
        if last:
            os.waitpid(last, 0)
        reading, writing = os.pipe()
        last = os.fork()
        if last == 0:
            os.close(reading)
            _live(Path(line.rstrip("\n")), writing)
        os.close(writing)
        with os.fdopen(reading) as answer:
            sys.stdout.write(f"{last} {answer.readline().strip()}\n")
        sys.stdout.flush()


def _live(folder: Path, announce: int) -> None:
    signal.alarm(GIVEN_UP_AFTER)
    try:
        asyncio.run(_serve(folder, announce))
    finally:
        os._exit(1)


async def _serve(folder: Path, announce: int) -> None:
    server = Server(Settings(folder, port=0))
    await server.start()
    os.write(announce, f"{server.port}\n".encode())
    os.close(announce)
    await asyncio.Event().wait()


if __name__ == "__main__":
    main()
