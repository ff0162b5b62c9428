"""The law of what is shown: whatever is written, cut off, sent again, closed and opened, moved or restored, in the end
every client shows view(role, fold(log)), and everything that was written is there once, also what was written over."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from qzlive.session.base import Command
from qzlive.session.commands.agenda import BeginItem, CloseSheets, ReopenSheets
from qzlive.session.commands.people import AddPerson
from qzlive.session.commands.sheets import (
    AddEntries,
    DeleteEntry,
    EditEntry,
    MarkEntry,
    MoveEntry,
    NewEntry,
    RemoveHeading,
    RestoreEntry,
    ReturnEntries,
    SetHeading,
    SettleEntry,
    StarEntry,
)
from qzlive.session.commands.tables import PointSeat
from qzlive.session.history import moments
from qzlive.session.outline import subtree
from qzlive.session.state import Entry, EntryKind, Sheet
from qzlive.session.views import host_view
from server.app import Server
from server.settings import Settings
from tests.server.running import Place, running
from tui.link import HostPicture, Link
from tui.outline.steps import Steps

from .device import Device
from .linked import all_saved, host_picture, moderator_picture

SCRIPT = st.tuples(
    st.sampled_from(
        ["add", "add", "add", "below", "edit", "edit", "settle", "move", "star", "mark", "delete", "restore"]
        + ["heading", "unhead", "undo", "redo", "return", "return all", "person", "item", "close"]
        + ["cut", "unplug", "plug", "breathe", "breathe", "reopen", "torn"]
        + ["copy", "old copy", "restart", "kill", "moved"]
    ),
    st.integers(0, 3),
    st.integers(0, 30),
)
scripts = st.lists(SCRIPT, min_size=10, max_size=60)
NETWORK = frozenset(
    {"cut", "unplug", "plug", "breathe", "reopen", "torn", "restart", "kill", "copy", "old copy", "moved"}
)
MODERATING = frozenset({"return", "return all", "person", "item", "close"})
TABLES = ("1a", "1b", "2a")
KINDS: tuple[EntryKind, ...] = ("point", "task", "agreement")


class Circle:
    """Two hosts of the same table with a seat each, one of another, and a moderator; `written` is every text by its
    entry, `gone` every entry that somebody meant to delete, `settled` those between whose texts somebody decided,
    `forgotten` those that an older copy of the server was not given again, because the sheets had been closed."""

    def __init__(self, place: Place, devices: list[Device], copy: Path) -> None:
        self.place = place
        self.devices = devices
        self.copy = copy
        seats = place.seats
        self.sheets = [seats[label].sheets[-1] for label in ("1a", "1a", "2a", "1a")]
        self.written: dict[str, set[str]] = {}
        self.gone: set[str] = set()
        self.settled: set[str] = set()
        self.forgotten: set[str] = set()
        self.touched: list[set[str]] = [set() for _ in devices]
        self.restored = False
        self.people: set[str] = set()
        self.steps = [Steps() for _ in devices]
        self.numbers = 0

    @property
    def links(self) -> list[Link]:
        return [device.link for device in self.devices]

    def next_id(self, kind: str) -> str:
        self.numbers += 1
        return f"{kind}-{self.numbers:06}"

    def sees(self, who: int) -> bool:
        """Whether this one has a sheet before the eyes; a moderator's program starts without."""
        picture = self.links[who].picture
        return isinstance(picture, HostPicture) or (picture is not None and picture.version > 0)

    def look(self, who: int) -> Sheet:
        """Return the sheet as this one sees it."""
        picture = self.links[who].picture
        if isinstance(picture, HostPicture):
            return picture.sheet
        return moderator_picture(self.links[who]).shown.sheets[self.sheets[who]]

    def text(self, entry: str, who: int) -> str:
        self.numbers += 1
        self.touched[who].add(entry)
        text = f"Text {self.numbers}"
        self.written.setdefault(entry, set()).add(text)
        return text

    def send(self, who: int, command: Command) -> bool:
        """Send a command as the outline does: what it changed can be taken back."""
        before = self.look(who)
        self.links[who].send(command)
        self.steps[who].note(before, self.look(who))
        return True

    async def do(self, what: str, who: int, number: int) -> None:
        """Let one thing happen; what cannot be done just now is left out."""
        if what in NETWORK:
            await self.network(what, who, number)
            return
        who = 3 if what in MODERATING else who
        if self.sees(who):
            for command in self.commands(what, who, number):
                self.send(who, command)
            if what in ("undo", "redo"):
                self.back(who, again=what == "redo")

    def back(self, who: int, *, again: bool) -> None:
        """Take a step back. Its texts are those that were there before, and it may decide between texts."""
        before = self.look(who)

        def send(command: Command) -> bool:
            self.links[who].send(command)
            return True

        self.steps[who].go(lambda: self.look(who), send, again=again)
        after = self.look(who)
        for id_, entry in after.entries.items():
            if entry is not before.entries.get(id_):
                self.settled.add(id_)
                self.gone.add(id_)

    def commands(self, what: str, who: int, number: int) -> Iterator[Command]:
        """Yield what one does to the sheet."""
        sheet = self.look(who)
        entries = list(sheet.entries.values())
        entry = entries[number % len(entries)] if entries else None
        headings = list(sheet.headings)
        match what:
            case "add" | "below":
                id_ = self.next_id("entry")
                parent = entry.id if entry and what == "below" else None
                section = headings[number % len(headings)] if headings and number % 2 else None
                kind = KINDS[number % 3]
                owner = "Träger" if kind == "task" else ""
                new = NewEntry(
                    entry=id_, section=section, parent=parent, rank=f"a{number % 9}", text=self.text(id_, who),
                    kind=kind, who=owner,
                )  # fmt: skip
                yield AddEntries(sheet=sheet.id, entries=(new,))
            case "heading":
                heading = headings[number % len(headings)] if headings and number % 3 else self.next_id("heading")
                yield SetHeading(sheet=sheet.id, heading=heading, text=f"Sonstiges {number}", rank=f"a{number % 9}")
            case "unhead" if headings:
                yield RemoveHeading(sheet=sheet.id, heading=headings[number % len(headings)])
            case "return" | "return all" if entry:
                entries = entries if what == "return all" else [entry]
                self.gone.update(one.id for one in entries)
                version = moderator_picture(self.links[3]).version * number // 30
                named = None if what == "return all" else (entry.id,)
                yield ReturnEntries(sheet=sheet.id, version=version, entries=named)
            case _ if what in MODERATING:
                yield from self.moderating(what, number)
        if entry is not None:
            yield from self.changes(what, who, sheet, entry, entries[(number + 1) % len(entries)], number)

    def changes(self, what: str, who: int, sheet: Sheet, entry: Entry, other: Entry, number: int) -> Iterator[Command]:
        """Yield what one does to an entry."""
        match what:
            case "edit":
                yield EditEntry(sheet=sheet.id, entry=entry.id, base=entry.version, text=self.text(entry.id, who))
            case "settle" if entry.variants:
                self.settled.add(entry.id)
                ids = tuple(variant.id for variant in entry.variants)
                text = entry.variants[0].text
                yield SettleEntry(sheet=sheet.id, entry=entry.id, base=entry.version, variants=ids, text=text)
            case "move":
                parent = other.id if number % 2 else None
                yield MoveEntry(sheet=sheet.id, entry=entry.id, parent=parent, rank=f"a{number % 9}")
            case "star":
                yield StarEntry(sheet=sheet.id, entry=entry.id, starred=not entry.starred)
            case "mark":
                until = f"{number + 1}.6." if number % 2 else ""
                yield MarkEntry(sheet=sheet.id, entry=entry.id, kind="task", who="Netzwerk", until=until)
            case "delete":
                self.gone.update(subtree(sheet, entry.id))
                yield DeleteEntry(sheet=sheet.id, entry=entry.id)
            case "restore":
                yield RestoreEntry(sheet=sheet.id, entry=entry.id)

    def moderating(self, what: str, number: int) -> Iterator[Command]:
        """Yield what only a moderator does."""
        state = moderator_picture(self.links[3]).shown
        match what:
            case "person":
                name = f"Person {self.next_id('name')}"
                self.people.add(name)
                yield AddPerson(person=self.next_id("person"), name=name, breakout="topics", topics=(1,))
            case "item":
                items = list(state.items)
                yield BeginItem(item=items[number % len(items)], current=state.current)
            case "close":
                yield ReopenSheets() if state.closed_at is not None else CloseSheets()

    async def network(self, what: str, who: int, number: int) -> None:
        link = self.links[who]
        match what:
            case "cut":
                link.cut()
            case "unplug":
                link.unplug()
            case "plug":
                link.plug()
            case "breathe":
                await asyncio.sleep(0.002 * number)
            case "reopen" | "torn":
                await self.reopen(who, torn=what == "torn")
            case "restart":
                await self.restart()
            case "kill":
                for other in self.links:
                    # Nothing that was not told by now is told any more.
                    other.cut()
                await self.restart(grace=0.0)
            case "copy":
                await self.restart(copy=True)
            case "old copy" if self.copy.exists():
                await self.restart(restore=True)
            case "moved":
                await self.moved()

    async def reopen(self, who: int, *, url: str | None = None, torn: bool = False) -> None:
        self.steps[who] = Steps()
        if await self.devices[who].reopen(url=url, torn=torn):
            # After the close programs keep nothing that is saved: an older copy would not be given it again, and one
            # that serves already is not.
            shutil.rmtree(self.copy, ignore_errors=True)
            if self.restored:
                self.forgotten |= self.touched[who]

    async def restart(self, *, copy: bool = False, restore: bool = False, grace: float = 0.5) -> None:
        """Stop the server and start it again; in between, copy its folder or put the copy in its place."""
        place = self.place
        await place.server.stop(grace)
        if copy:
            shutil.rmtree(self.copy, ignore_errors=True)
            shutil.copytree(place.data, self.copy)
        if restore:
            self.restored = True
            shutil.rmtree(place.data)
            shutil.copytree(self.copy, place.data)
        await place.start()

    async def moved(self) -> None:
        """Let another machine go on with a copy of the folder, at another address, and everybody come there."""
        place = self.place
        await place.server.stop(0.5)
        self.numbers += 1
        data = place.data.with_name(f"data {self.numbers}")
        shutil.copytree(place.data, data)
        place.data, place.server = data, Server(Settings(data, port=0))
        await place.server.start()
        for number in range(len(self.devices)):
            await self.reopen(number, url=place.url)

    async def settle(self) -> tuple[set[str], set[str]]:
        """Let everybody have a connection until nothing is on its way any more; return the entries and the texts that
        were refused for good, as they may be when the sheets were closed."""
        for link in self.links:
            link.plug()
        for link in self.links:
            await link.wait(lambda link=link: link.status == "online", 10)
            await link.wait(link.quiet, 10)
        pending = [one for link in self.links for one in link.pending]
        adding = [one for one in pending if one.body["type"] == "entries.add"]
        entries = {entry["entry"] for one in adding for entry in one.body["entries"]}
        texts = {text for one in pending for text in one.texts}
        for link in self.links:
            for one in link.pending:
                link.drop(one.id)
            await all_saved(link)
        return entries, texts


def everything(circle: Circle) -> dict[str, set[str]]:
    """Return all texts that the log has of each entry, those that were written over too."""
    found: dict[str, set[str]] = {}
    for sheet in circle.place.state.sheets.values():
        for entry in sheet.entries.values():
            assert entry.id not in found
            found[entry.id] = {one.text for one in moments(entry)} | {one.text for one in entry.variants}
    return found


async def play(place: Place, folder: Path, script: list[tuple[str, int, int]]) -> None:
    seats = [place.seats[label] for label in TABLES]
    known = [place.seat_codes[label] for label in TABLES]
    devices = [
        *(Device(place.url, code, "host", folder / str(number)) for number, code in enumerate(known)),
        Device(place.url, place.moderator_code, "moderator", folder / "3"),
    ]
    try:
        circle = Circle(place, devices, folder / "copy")
        for link in circle.links:
            await link.wait(lambda link=link: link.status == "online" and link.picture is not None)
        # Two seats at one sheet.
        circle.links[3].send(PointSeat(seat=seats[1].id, table=seats[0].table))
        await all_saved(circle.links[3])
        await circle.links[1].wait(lambda: host_picture(circle.links[1]).sheet.id == seats[0].sheets[-1])
        for what, who, number in script:
            await circle.do(what, who, number)
        entries, texts = await circle.settle()
        await check(circle, [seat.id for seat in seats], entries, texts)
    finally:
        for device in devices:
            await device.close()


async def check(circle: Circle, seats: list[str], refused: set[str], unsaid: set[str]) -> None:
    place = circle.place
    for link, seat in zip(circle.links, seats, strict=False):
        view = host_view(place.state, seat)
        picture = host_picture(link)
        await link.wait(lambda picture=picture, view=view: dict(picture.sections) == view)
        assert picture.sheet == view["sheet"]
    assert host_picture(circle.links[0]).sheet == host_picture(circle.links[1]).sheet
    moderator = circle.links[3]
    await moderator.wait(lambda: moderator_picture(moderator).version == place.state.version)
    assert moderator_picture(moderator).shown == moderator_picture(moderator).confirmed == place.state
    found = everything(circle)
    assert circle.written.keys() - refused - circle.forgotten <= found.keys() <= circle.written.keys() - refused
    for id_, texts in found.items():
        assert texts <= circle.written[id_]
        assert id_ in circle.settled | circle.forgotten or circle.written[id_] - unsaid <= texts
    gone = {one.id for sheet in place.state.sheets.values() for one in sheet.entries.values() if one.deleted}
    assert gone <= circle.gone
    assert sorted(place.people()) == sorted(circle.people)


def run(script: list[tuple[str, int, int]]) -> None:
    async def example() -> None:
        with tempfile.TemporaryDirectory() as folder:
            async with running(Path(folder) / "data") as place:
                await play(place, Path(folder), script)

    asyncio.run(example())


SLOW = (HealthCheck.too_slow, HealthCheck.data_too_large)


# asyncio leaves a connection to the garbage collector that it accepts while its server is being stopped.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@settings(
    max_examples=6, suppress_health_check=SLOW, phases=(Phase.explicit, Phase.reuse, Phase.generate), deadline=None
)
@given(script=scripts)
def test_in_the_end_everybody_shows_what_the_log_says(script: list[tuple[str, int, int]]) -> None:
    run(script)


@pytest.mark.long
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@settings(max_examples=150, suppress_health_check=SLOW, deadline=None)
@given(script=scripts)
def test_in_the_end_everybody_shows_what_the_log_says_150_times(script: list[tuple[str, int, int]]) -> None:
    run(script)
