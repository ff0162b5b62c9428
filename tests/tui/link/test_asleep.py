"""A laptop that was closed: its connection is dead and nobody says so, and its clock has jumped."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from urllib.parse import urlsplit

from tests.server.running import running
from tui.link import Address, Journal, Policy

from .linked import all_saved, host_picture, linked, texts
from .sheets import add, edit

HOUR = 3600
WATCHFUL = Policy(first=0.05, base=0.02, cap=0.2, ping_interval=0.1, ping_timeout=0.2, close_timeout=0.1, proxy=None)


class Tunnel:
    """A way to a server that can swallow everything on the connections that there are, without ending them."""

    def __init__(self, url: str) -> None:
        self._to = urlsplit(url)
        self._night = 0
        self.url = ""

    def sleep(self) -> None:
        self._night += 1

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, night: int) -> None:
        while data := await reader.read(1 << 16):
            if night == self._night:
                writer.write(data)
        writer.close()

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, back = await asyncio.open_connection(self._to.hostname, self._to.port)
        ways = (self._carry(reader, back, self._night), self._carry(there, writer, self._night))
        await asyncio.gather(*ways, return_exceptions=True)

    @asynccontextmanager
    async def opened(self) -> AsyncIterator[Tunnel]:
        server = await asyncio.start_server(self._accept, "127.0.0.1", 0)
        self.url = f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}{self._to.path}"
        try:
            yield self
        finally:
            server.close()


async def test_a_laptop_that_was_closed_for_an_hour_gives_everything_once_and_in_order(tmp_path: Path) -> None:
    async with running(tmp_path / "data") as place, Tunnel(place.url).opened() as tunnel:
        sheet = place.seats["1a"].sheets[-1]
        journal = Journal.open(Address.parse(tunnel.url), "host", folder=tmp_path)
        async with linked(tunnel.url, place.seat_codes["1a"], journal=journal, policy=WATCHFUL) as host:
            await host.wait(lambda: host.picture is not None)
            first = host.send(add(1, "vor dem Schließen", sheet=sheet))
            await all_saved(host)
            tunnel.sleep()
            host._mirror.clock._own = lambda: time.time() + HOUR
            second = host.send(add(2, "im Moment des Schließens", sheet=sheet, rank="a1"))
            host.send(edit(1, first, "vor dem Schließen, ergänzt", sheet=sheet))
            host.draft("new", "angefangen")
            assert host.state_of(second) == "waiting"
            await host.wait(lambda: host.connections == 2)
            await all_saved(host)
            assert abs(host.now() - time.time() * 1000) < 10_000
            assert dict(host.drafts) == {"new": "angefangen"}
            assert texts(host_picture(host).sheet) == ["im Moment des Schließens", "vor dem Schließen, ergänzt"]
        written = place.state.sheets[sheet].entries.values()
        assert sorted((one.rank, one.text, len(one.variants)) for one in written) == [
            ("a0", "vor dem Schließen, ergänzt", 0),
            ("a1", "im Moment des Schließens", 0),
        ]
