"""Connections from their first byte on: websockets counts those only that have shaken hands."""

from __future__ import annotations

import asyncio

from websockets.asyncio.server import ServerConnection


def tracked(open_: set[ServerConnection]) -> type[ServerConnection]:
    """Return the type of connections that stand in `open_` as long as their socket does."""

    class Tracked(ServerConnection):
        def connection_made(self, transport: asyncio.BaseTransport) -> None:
            super().connection_made(transport)
            open_.add(self)

        def connection_lost(self, exc: Exception | None) -> None:
            open_.discard(self)
            super().connection_lost(exc)

    return Tracked
