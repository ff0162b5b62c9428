"""Hostile text from a server that never cleaned it, through real apps in a real terminal: nothing that people typed
acts on the terminal, is a link, runs an action or ends the app (house rule 7)."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from websockets.asyncio.server import ServerConnection, serve

from qzlive.session.commands import sheets, tables, texts
from qzlive.session.evolve import fold
from qzlive.session.sealed import sealed_fields
from qzlive.session.state import State
from qzlive.session.views import SECTIONS, host_view, section_adapter
from qzlive.wire import frames
from qzlive.wire.records import dump_state
from tests.qzlive.session.circle import Circle, pasted

if sys.platform == "win32":
    pytest.skip("a terminal of this kind is not there", allow_module_level=True)

PAYLOAD = "\x1b]0;PWN\x1b\\\x1b]52;c;UFdO\x07\x1b[6n\x9b6n\x1b[31m\u202e[/]\x00[@click=app.quit]Ada[/] [link=https://evil.example]x[/link]"
FORBIDDEN = (b"\x1b]0;PWN", b"\x1b]52;", b"\x1b[6n", b"\xc2\x9b", b"\x1b]8;", b"\xe2\x80\xae", b"\xe2\x81\xa6", b"\x00")
SIZE = (40, 140)
PASTE = "4 \x9b31m\x1b]52;c;UFdO\x07Zaza{number} \u202eevil\u2066x"
"""What somebody copied elsewhere; a terminal gives it as it is."""
FIELDS = {
    "console": (("2", "f"), ("t",), ("p",), ("\t",), ("/",), ("2", "r"), ("5", "n")),
    "host": (("\x1b[B", "\r"),),
}
"""The keys that lead to each field; Escape leaves it, unless the next is reached by Tab."""


def hostile_state() -> State:
    """A circle in which every text of people is hostile; as if the server had never cleaned one."""
    circle = Circle()
    circle.do(pasted("1 Anna Berg", "2 Bo Lindt", "7 Cem Aydin"))
    circle.do(tables.ProposeTables(breakout="topics"))
    circle.do(tables.PublishTables(breakout="topics", number=0))
    circle.do(texts.SendMessage(message=circle.fresh(), table=None, text="all"))
    circle.do(texts.SetMaterial(material=circle.fresh(), title="folder"))
    circle.do(texts.SetNotice(notice=circle.fresh(), date="2022-05-11", title="next"))
    sheet = circle.sheet("1a").id
    circle.do(sheets.SetHeading(sheet=sheet, heading=circle.fresh(), text="free", rank="a0"))
    for text in ("one", "two"):
        new = sheets.NewEntry(entry=circle.fresh(), rank="a0", text=text)
        circle.do(sheets.AddEntries(sheet=sheet, entries=(new,)))
    entry = new.entry
    for text in ("mine", "yours"):
        circle.do(sheets.EditEntry(sheet=sheet, entry=entry, base="something older", text=text))
    records = []
    for record in circle.records:
        events = []
        for event in record.events:
            hostile = {
                field: PAYLOAD if isinstance(value, str) else tuple(PAYLOAD for _ in value)
                for field in sealed_fields(type(event))
                if (value := getattr(event, field))
            }
            events.append(event.model_copy(update=hostile))
        records.append(record._replace(events=tuple(events)))
    return fold(records)


@asynccontextmanager
async def hostile_server(role: str) -> AsyncIterator[str]:
    state = hostile_state()
    seat = next(seat.id for seat in state.seats.values() if state.tables[seat.table].label == "1a")

    async def handle(connection: ServerConnection) -> None:
        await connection.recv()
        welcome = frames.Welcome(
            protocol=1, role="moderator" if role == "console" else "host", device="device-0001", boot="b",
            at=state.created_at, version=state.version, common=0, seat=None if role == "console" else seat,
        )  # fmt: skip
        await connection.send(frames.encode(welcome).decode())
        if role == "console":
            snapshot = frames.Snapshot(version=state.version, part=0, parts=1, text=dump_state(state))
            await connection.send(frames.encode(snapshot).decode())
        else:
            view = host_view(state, seat)
            sections = {name: section_adapter(name).dump_python(view[name], mode="json") for name in SECTIONS}
            frame = frames.ViewFrame(after=0, to=state.version, sections=sections)
            await connection.send(frames.encode(frame).decode())
        presence = frames.Presence(
            devices=({"device": "d2", "label": PAYLOAD, "role": "host", "seat": seat, "place": None},),
            knocking=({"device": "d3", "label": PAYLOAD, "seat": seat},) if role == "console" else (),
        )
        await connection.send(frames.encode(presence).decode())
        async for _ in connection:
            pass

    async with serve(handle, "127.0.0.1", 0, subprotocols=[frames.SUBPROTOCOL]) as server:  # type: ignore[list-item]
        port = server.sockets[0].getsockname()[1]
        yield f"ws://127.0.0.1:{port}/s/2022-03-30-circle"


class Terminal:
    """A child in a pseudo terminal; `seen` is every byte that it wrote."""

    def __init__(self, pid: int, fd: int) -> None:
        self.pid, self.fd = pid, fd
        self.seen = b""
        self.ended = False

    def read(self) -> None:
        try:
            data = os.read(self.fd, 65536)
        except OSError:
            data = b""
        if not data:
            self.ended = True
            asyncio.get_running_loop().remove_reader(self.fd)
        self.seen += data

    async def until(self, condition: Callable[[], bool], seconds: float = 20) -> None:
        async with asyncio.timeout(seconds):
            while not condition():
                assert not self.ended, self.seen[-3000:].decode(errors="replace")
                await asyncio.sleep(0.02)

    async def quiet(self) -> None:
        """Wait until nothing has been written for a moment."""
        before = -1
        while before != len(self.seen):
            before = len(self.seen)
            await asyncio.sleep(0.3)

    async def press(self, keys: str) -> None:
        os.write(self.fd, keys.encode())
        await self.quiet()
        assert not self.ended, self.seen[-3000:].decode(errors="replace")


@asynccontextmanager
async def terminal(*command: str) -> AsyncIterator[Terminal]:
    import fcntl
    import pty
    import struct
    import termios

    main, side = pty.openpty()
    fcntl.ioctl(side, termios.TIOCSWINSZ, struct.pack("HHHH", *SIZE, 0, 0))
    environment = {**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor"}
    child = await asyncio.create_subprocess_exec(
        *command, stdin=side, stdout=side, stderr=side, env=environment, start_new_session=True
    )
    os.close(side)
    screen = Terminal(child.pid, main)
    asyncio.get_running_loop().add_reader(main, screen.read)
    try:
        yield screen
    finally:
        asyncio.get_running_loop().remove_reader(main)
        if child.returncode is None:
            child.kill()
        await child.wait()
        os.close(main)


@pytest.mark.parametrize(
    ("app", "keys"),
    [
        ("console", ("2", "3", "a", "4", "5", "6", "7", "1", "/", "A")),
        ("host", ("\x1b[B", "m", "\x1b", "?")),
        ("window", ("a",)),
    ],
)
async def test_no_byte_of_hostile_text_reaches_the_terminal(app: str, keys: tuple[str, ...], tmp_path: Path) -> None:
    child = Path(__file__).with_name("child.py")
    role = "host" if app == "host" else "console"
    async with hostile_server(role) as url, terminal(sys.executable, str(child), app, url) as screen:
        await screen.until(lambda: b"Ada" in screen.seen)
        for key in keys:
            await screen.press(key)
        assert [bad for bad in FORBIDDEN if bad in screen.seen] == []


@pytest.mark.parametrize("app", FIELDS)
async def test_no_byte_of_what_is_pasted_reaches_the_terminal(app: str, tmp_path: Path) -> None:
    child = Path(__file__).with_name("child.py")
    async with hostile_server(app) as url, terminal(sys.executable, str(child), app, url) as screen:
        await screen.until(lambda: b"Ada" in screen.seen)
        for number, keys in enumerate(FIELDS[app]):
            if number and keys != ("\t",):
                await screen.press("\x1b")
            for key in keys:
                await screen.press(key)
            await screen.press(f"\x1b[200~{PASTE.format(number=number)}\x1b[201~")
            assert f"Zaza{number}".encode() in screen.seen
        assert [bad for bad in FORBIDDEN if bad in screen.seen] == []
