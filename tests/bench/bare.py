"""The baseline: the bare library with the settings of our server, sending bytes that it is given.

`python -m tests.bench.bare FOLDER` prints its port. Who says `join` gets the files `join.*` of the folder in their
order, who says `all` has the file `all` sent to everybody, who says `echo` gets the file `echo`.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Sequence
from pathlib import Path

from websockets.asyncio.connection import broadcast
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

from qzlive.wire.frames import FRAME_LIMIT, SUBPROTOCOL


async def main(joining: Sequence[bytes], to_all: bytes, echo: bytes) -> None:
    everybody: set[ServerConnection] = set()

    async def handle(connection: ServerConnection) -> None:
        everybody.add(connection)
        try:
            async for said in connection:
                if said == "all":
                    broadcast(everybody, to_all, text=True)
                elif said == "join":
                    for frame in joining:
                        await connection.send(frame, text=True)
                else:
                    await connection.send(echo, text=True)
        except ConnectionClosed:
            pass
        finally:
            everybody.discard(connection)

    async with serve(
        handle,
        "127.0.0.1",
        0,
        subprotocols=[Subprotocol(SUBPROTOCOL)],
        compression=None,
        max_size=FRAME_LIMIT,
        max_queue=16,
        write_limit=32 * 1024,
        backlog=2048,
        server_header=None,
    ) as server:
        sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
        sys.stdout.flush()
        await server.serve_forever()


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    frames = [file.read_bytes() for file in sorted(folder.glob("join.*"))]
    asyncio.run(main(frames, (folder / "all").read_bytes(), (folder / "echo").read_bytes()))
