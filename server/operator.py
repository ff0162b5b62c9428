"""What a command on the server's own machine asks of the running server."""

from __future__ import annotations

import asyncio
import ssl

from pydantic import BaseModel
from uuid6 import uuid7
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake
from websockets.typing import Subprotocol

from qzlive.session.commands.creation import CreateSession
from qzlive.wire.commands import dump_command
from qzlive.wire.frames import (
    SUBPROTOCOL,
    Cleared,
    FromServer,
    Hello,
    Opened,
    OpenSession,
    Problem,
    PurgeFrame,
    Welcome,
    encode,
    from_server,
)

from .codes import operator_code
from .settings import ServerFailed

SECONDS = 10.0
PURGE_SECONDS = 300.0
"""A log of all sessions is written anew, and perhaps it lies on a slow disk."""


async def open_session(address: str, server_key: bytes, command: CreateSession) -> Opened:
    """Open a session on the server at `address`, or find the one of this name.

    `server_key` is the one of its data folder: whoever can read it, is an operator. Raises ServerFailed with the
    code of a refusal, or with `server-unreachable`.
    """
    answer = await _ask(address, server_key, OpenSession(command=dump_command(command)), SECONDS)
    if isinstance(answer, Opened):
        return answer
    raise ServerFailed("server-unreachable", address=address)


async def purge_session(address: str, server_key: bytes, name: str, *, early: bool) -> bool:
    """Let the server delete everything about the people of a session; return whether it was still there.

    Raises ServerFailed as `open_session` does.
    """
    answer = await _ask(address, server_key, PurgeFrame(name=name, early=early), PURGE_SECONDS)
    if isinstance(answer, Cleared):
        return answer.done
    raise ServerFailed("server-unreachable", address=address)


async def _ask(address: str, server_key: bytes, question: BaseModel, seconds: float) -> FromServer:
    """Return what the server answers to an operator's question."""
    tls = None
    if address.startswith("wss:"):
        # The certificate is for the public name; that this is our server, its lock on the folder tells.
        tls = ssl.create_default_context()
        tls.check_hostname = False
        tls.verify_mode = ssl.CERT_NONE
    hello = Hello(device=str(uuid7()), code=operator_code(server_key))
    try:
        async with (
            asyncio.timeout(seconds),
            connect(
                f"{address}/", subprotocols=[Subprotocol(SUBPROTOCOL)], proxy=None, ssl=tls, compression=None
            ) as connection,
        ):
            await connection.send(encode(hello), text=True)
            async for text in connection:
                match from_server(text):
                    case Welcome():
                        # Not before: only who is known may send so much at once.
                        await connection.send(encode(question), text=True)
                    case Problem() as problem:
                        raise ServerFailed(problem.code, **problem.params)
                    case None:
                        pass
                    case answer:
                        return answer
    except (OSError, TimeoutError, InvalidHandshake, ConnectionClosed) as error:
        raise ServerFailed("server-unreachable", address=address) from error
    raise ServerFailed("server-unreachable", address=address)
