"""The law of what is shown: whatever is written, cut off, sent again or restored, in the end every client shows
view(role, fold(log)), and everything that was written is there once."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from qzlive.session.commands.agenda import BeginItem, CloseSheets, ReopenSheets
from qzlive.session.commands.people import AddPerson
from qzlive.session.commands.sheets import (
    AddEntries,
    DeleteEntry,
    EditEntry,
    MoveEntry,
    NewEntry,
    RestoreEntry,
    SetHeading,
    StarEntry,
)
from qzlive.session.state import Entry
from qzlive.session.views import host_view
from server.app import Server
from server.settings import Settings
from tests.server.running import Place, running
from tui.link import HostPicture, Link

from .linked import a_host, a_moderator, all_saved, host_picture, moderator_picture

steps = st.lists(
    st.tuples(
        st.sampled_from(
            ["add", "add", "add", "below", "edit", "edit", "move", "star", "delete", "restore", "heading"]
            + ["person", "item", "close", "cut", "unplug", "plug", "breathe", "breathe", "copy", "old copy", "restart"]
        ),
        st.integers(0, 3),
        st.integers(0, 30),
    ),
    min_size=10,
    max_size=60,
)


class Circle:
    """Two hosts of the same table, one of another, and a moderator; `written` is every text by its entry."""

    def __init__(self, place: Place, links: list[Link], copy: Path) -> None:
        self.place = place
        self.links = links
        self.copy = copy
        self.written: dict[str, set[str]] = {}
        self.people: set[str] = set()
        self.numbers = 0

    def next_id(self, kind: str) -> str:
        self.numbers += 1
        return f"{kind}-{self.numbers:06}"

    def shown(self, who: int) -> dict[str, Entry]:
        link = self.links[who]
        if isinstance(link.picture, HostPicture):
            return dict(link.picture.sheet.entries)
        sheets = moderator_picture(link).shown.sheets
        return dict(sheets[self.sheet(who)].entries)

    def sheet(self, who: int) -> str:
        seats = self.place.seats
        return seats["2a" if who == 2 else "1a"].sheets[-1]

    def text(self, entry: str) -> str:
        text = f"Text {self.numbers}"
        self.written.setdefault(entry, set()).add(text)
        return text

    async def do(self, what: str, who: int, number: int) -> None:
        """Let one thing happen; what cannot be done just now is left out."""
        link, sheet = self.links[who], self.sheet(who)
        entries = list(self.shown(who).values())
        entry = entries[number % len(entries)] if entries else None
        match what:
            case "add" | "below":
                id_ = self.next_id("entry")
                parent = entry.id if entry and what == "below" else None
                new = NewEntry(entry=id_, parent=parent, rank=f"a{number % 9}", text=self.text(id_))
                link.send(AddEntries(sheet=sheet, entries=(new,)))
            case "heading":
                link.send(SetHeading(sheet=sheet, heading=self.next_id("heading"), text="Sonstiges", rank="a0"))
            case "edit" if entry:
                self.numbers += 1
                link.send(EditEntry(sheet=sheet, entry=entry.id, base=entry.version, text=self.text(entry.id)))
            case "move" if entry:
                parent = entries[(number + 1) % len(entries)].id if number % 2 else None
                link.send(MoveEntry(sheet=sheet, entry=entry.id, parent=parent, rank=f"a{number % 9}"))
            case "star" if entry:
                link.send(StarEntry(sheet=sheet, entry=entry.id, starred=not entry.starred))
            case "delete" if entry:
                link.send(DeleteEntry(sheet=sheet, entry=entry.id))
            case "restore" if entry:
                link.send(RestoreEntry(sheet=sheet, entry=entry.id))
            case "person":
                name = f"Person {self.numbers}"
                self.people.add(name)
                self.links[3].send(AddPerson(person=self.next_id("person"), name=name, breakout="topics", topics=(1,)))
            case "item":
                state = moderator_picture(self.links[3]).shown
                items = list(state.items)
                self.links[3].send(BeginItem(item=items[number % len(items)], current=state.current))
            case "close":
                closed = moderator_picture(self.links[3]).shown.closed_at is not None
                self.links[3].send(ReopenSheets() if closed else CloseSheets())
            case "cut":
                link.cut()
            case "unplug":
                link.unplug()
            case "plug":
                link.plug()
            case "breathe":
                await asyncio.sleep(0.002 * number)
            case "restart":
                await self.restart()
            case "copy":
                await self.restart(copy=True)
            case "old copy" if self.copy.exists():
                await self.restart(restore=True)

    async def restart(self, *, copy: bool = False, restore: bool = False) -> None:
        """Stop the server and start it again; in between, copy its folder or put the copy in its place."""
        place = self.place
        port = place.server.port
        await place.server.stop(0.5)
        if copy:
            shutil.rmtree(self.copy, ignore_errors=True)
            shutil.copytree(place.data, self.copy)
        if restore:
            shutil.rmtree(place.data)
            shutil.copytree(self.copy, place.data)
        place.server = Server(Settings(place.data, port=port))
        await place.server.start()

    async def settle(self) -> set[str]:
        """Let everybody have a connection until nothing is on its way any more; return the entries that were refused
        for good, as they may be when the sheets were closed."""
        for link in self.links:
            link.plug()
        for link in self.links:
            await link.wait(lambda link=link: link.status == "online", 10)
            await link.wait(link.quiet, 10)
        refused = {
            entry["entry"] for link in self.links for one in link.pending for entry in one.body.get("entries", ())
        }
        for link in self.links:
            for pending in link.pending:
                link.drop(pending.id)
            await all_saved(link)
        return refused


def everything(circle: Circle) -> dict[str, set[str]]:
    """Return all texts that the log has of each entry, those that were written over too."""
    found: dict[str, set[str]] = {}
    for sheet in circle.place.state.sheets.values():
        for entry in sheet.entries.values():
            found[entry.id] = {entry.text, *(variant.text for variant in entry.variants)}
    return found


async def play(place: Place, copy: Path, script: list[tuple[str, int, int]]) -> None:
    async with (
        a_host(place) as one,
        a_host(place, label="Zweites Gerät") as two,
        a_host(place, "2a") as other,
        a_moderator(place) as moderator,
    ):
        circle = Circle(place, [one, two, other, moderator], copy)
        for what, who, number in script:
            await circle.do(what, who, number)
        await check(circle, await circle.settle())


async def check(circle: Circle, refused: set[str]) -> None:
    place = circle.place
    for link, label in zip(circle.links, ("1a", "1a", "2a"), strict=False):
        view = host_view(place.state, place.seats[label].id)
        picture = host_picture(link)
        await link.wait(lambda picture=picture, view=view: dict(picture.sections) == view)
        assert picture.sheet == view["sheet"]
    moderator = circle.links[3]
    await moderator.wait(lambda: moderator_picture(moderator).version == place.state.version)
    assert moderator_picture(moderator).shown == moderator_picture(moderator).confirmed == place.state
    found = everything(circle)
    assert circle.written.keys() - refused == found.keys()
    for entry, texts in found.items():
        assert texts <= circle.written[entry]
    assert sorted(place.people()) == sorted(circle.people)


# asyncio leaves a connection to the garbage collector that it accepts while its server is being stopped.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
)
@given(script=steps)
def test_in_the_end_everybody_shows_what_the_log_says(script: list[tuple[str, int, int]]) -> None:
    async def example() -> None:
        with tempfile.TemporaryDirectory() as folder:
            async with running(Path(folder) / "data") as place:
                await play(place, Path(folder) / "copy", script)

    asyncio.run(example())
