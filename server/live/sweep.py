"""Cuts connections that take nothing any more: the library's own keepalive waits for them without end."""

from __future__ import annotations

import asyncio
from collections.abc import Collection

from server.logs import say

from .peer import Peer

SWEEP_SECONDS = 0.5


async def sweep(peers: Collection[Peer]) -> None:
    """Look at all connections twice a second, until cancelled."""
    loop = asyncio.get_running_loop()
    while True:
        await asyncio.sleep(SWEEP_SECONDS)
        for peer in tuple(peers):
            if peer.stalled(loop.time()):
                peer.abort()
                say("stalled", device=peer.device)
