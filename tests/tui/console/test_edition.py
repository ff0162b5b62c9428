"""The editor's desk: tables side by side, and what the documentation makes of them without touching a sheet."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, Static, TextArea

from qzlive.documentation.build import document
from qzlive.documentation.model import Entry, Options
from qzlive.session.commands.edition import JoinEntries, LeaveOut, PutUnder, Reword, SetEditionHeading
from qzlive.session.commands.sheets import AddEntries, EditEntry, MoveEntry, NewEntry
from qzlive.session.decide import Actor
from qzlive.session.groups import groups_proposal
from qzlive.session.refusal import Refused
from qzlive.session.seating import tables_of
from qzlive.session.state import State
from tests.qzlive.session.circle import pasted
from tests.qzlive.session.test_groups import SAY, meeting
from tui.console.app import ConsoleApp
from tui.console.edition.data import Card, page, places
from tui.console.edition.page import EditionPage
from tui.console.edition.preview import preview
from tui.console.rows import Rows
from tui.dialogs import AskText

from .desk import Desk
from .moderating import until

FIRST, SECOND = "Ein Anruf in der ersten Woche", "In der ersten Woche ein Anruf"


def written() -> Desk:
    desk = Desk()
    for label, name in (("1a", "Jana"), ("1b", "Ole"), ("2a", "Ruth")):
        desk.host(label, name)
    for number in range(5):
        desk.begin(number)
    desk.write("1a", FIRST, "Beim Abholen steht immer dieselbe Person an der Tür")
    desk.write("1b", SECOND, "Das Wesentliche lansgam sagen")
    desk.write("2a", "Die Bücherei macht mit")
    return desk


def texts(state: State, *, topic: int = 1) -> list[str]:
    """What the documentation says of a topic, in order."""
    found = next(one for one in document(state, Options()).topics if one.number == topic)

    def flat(entries: tuple[Entry, ...]) -> list[str]:
        return [text for entry in entries for text in (entry.text, *flat(entry.children))]

    return [text for table in found.tables for part in table.sections for text in flat(part.entries)]


def on_sheets(state: State) -> set[str]:
    return {entry.text for sheet in state.sheets.values() for entry in sheet.entries.values()}


def card(state: State, text: str) -> Card:
    return next(one for one in page(state, places(state)[0]).cards() if one.entry.text == text)


@asynccontextmanager
async def editing(desk: Desk, folder: Path) -> AsyncIterator[tuple[ConsoleApp, Pilot[int], EditionPage]]:
    app = desk.app(folder)
    async with app.run_test(size=(140, 40)) as pilot:
        await desk.settled(pilot)
        await pilot.press("9")
        shown = app.screen.query_one(EditionPage)
        await until(pilot, lambda: shown.cards)
        yield app, pilot, shown


def test_what_all_tables_of_a_topic_wrote_lies_side_by_side() -> None:
    state = written().state
    assert [(place.topic, place.entries) for place in places(state)] == [(1, 4), (2, 1)]
    lying = page(state, places(state)[0])
    assert lying.labels == ("1a", "1b")
    first = lying.parts[0]
    assert [len(column) for column in first.columns] == [2, 2]
    assert card(state, FIRST).like == (card(state, SECOND).entry.id,)


def test_groups_without_a_topic_lie_side_by_side_at_the_item_of_the_programme() -> None:
    circle = meeting(form="given", by="region", min_size=2, max_size=5)
    circle.do(groups_proposal(circle.state, "groups", SAY))
    for table in tables_of(circle.state, "groups")[:2]:
        entry = NewEntry(entry=circle.fresh(), section=None, rank="a0", text=f"From {table.name}")
        circle.do(AddEntries(sheet=circle.state.sheet_of(table=table.id).id, entries=(entry,)))
    (place,) = places(circle.state)
    lying = page(circle.state, place)
    assert (place.title, place.entries, lying.labels) == ("In groups", 2, ("North", "South"))
    assert [[one.said for one in column] for column in lying.parts[-1].columns] == [["From North"], ["From South"]]
    (south,) = lying.parts[-1].columns[1]
    circle.do(Reword(entry=entry.entry, base=south.entry.version, text="Better"))
    assert "Better" in preview(circle.state, place, "de")
    assert "Ergebnisse der Gruppen" in preview(circle.state, place, "de")


async def test_an_editor_mends_joins_and_leaves_out_and_no_sheet_changes(tmp_path: Path) -> None:
    desk = written()
    before = on_sheets(desk.state)
    async with editing(desk, tmp_path) as (app, pilot, shown):

        async def keys(*pressed: str) -> None:
            await pilot.press(*pressed)
            await desk.settled(pilot)

        shown.point(card(desk.state, "Das Wesentliche lansgam sagen").entry.id)
        await keys("enter")
        app.screen.query_one(TextArea).text = "Das Wesentliche langsam sagen"
        await keys("ctrl+s")
        assert "Das Wesentliche langsam sagen" in texts(desk.state)
        await keys("a", "z", "enter")
        assert FIRST in texts(desk.state)
        assert SECOND not in texts(desk.state)
        shown.point(card(desk.state, "Beim Abholen steht immer dieselbe Person an der Tür").entry.id)
        await keys("x")
        assert texts(desk.state) == [FIRST, "Das Wesentliche langsam sagen"]
        await keys("u", "u")
        assert len(texts(desk.state)) == 4
        await keys("u")
        assert "Das Wesentliche lansgam sagen" in texts(desk.state)
    assert on_sheets(desk.state) == before


async def test_points_get_a_heading_and_lose_it(tmp_path: Path) -> None:
    desk = written()
    async with editing(desk, tmp_path) as (app, pilot, shown):
        shown.point(card(desk.state, FIRST).entry.id)
        await pilot.press("space")
        shown.point(card(desk.state, SECOND).entry.id)
        await pilot.press("space", "t", "enter")
        app.screen.query_one(Input).value = "Der erste Kontakt"
        await pilot.press("enter")
        await desk.settled(pilot)
        found = next(one for one in document(desk.state, Options()).topics if one.number == 1)
        under = {part.heading: [entry.text for entry in part.entries] for part in found.tables[0].sections}
        assert under["Der erste Kontakt"] == [FIRST, SECOND]
        shown.point(card(desk.state, FIRST).entry.id)
        await pilot.press("space")
        shown.point(card(desk.state, SECOND).entry.id)
        await pilot.press("space", "t", "down", "down", "enter")
        await desk.settled(pilot)
        assert all(heading.removed for heading in desk.state.edition.headings.values())


async def test_a_sheet_that_changes_afterwards_is_asked_about(tmp_path: Path) -> None:
    desk = written()
    async with editing(desk, tmp_path) as (app, pilot, shown):
        shown.point(card(desk.state, FIRST).entry.id)
        await pilot.press("enter")
        app.screen.query_one(TextArea).text = "Ein früher Anruf"
        await pilot.press("ctrl+s")
        await desk.settled(pilot)
        assert not card(desk.state, FIRST).stale
        entry = card(desk.state, FIRST).entry
        desk.do(EditEntry(sheet=desk.sheet("1a").id, entry=entry.id, base=entry.version, text="Zwei Anrufe"))
        assert card(desk.state, "Zwei Anrufe").stale
        assert "Ein früher Anruf" in texts(desk.state)
        await pilot.press("o")
        await desk.settled(pilot)
        assert "Zwei Anrufe" in texts(desk.state)


async def test_what_cannot_be_taken_is_said_and_stays(tmp_path: Path) -> None:
    desk = written()
    async with editing(desk, tmp_path) as (app, pilot, shown):
        shown.point(card(desk.state, FIRST).entry.id)
        await pilot.press("enter")
        app.screen.query_one(TextArea).text = "x" * 9_000
        await pilot.press("ctrl+s")
        await until(pilot, lambda: len(app.screen.query(TextArea)) == 1 and app.screen.query_one(TextArea).text)
        assert len(app.screen.query_one(TextArea).text) == 9_000
        await pilot.press("escape", "t", "enter")
        app.screen.query_one(Input).value = "\u2066\u2069"
        await pilot.press("enter")
        await desk.settled(pilot)
        assert not desk.state.edition.headings
        assert card(desk.state, FIRST).edited.text is None


def test_the_desk_strikes_just_what_the_documentation_leaves_out() -> None:
    desk = written()
    parent, child = (
        card(desk.state, text).entry for text in (FIRST, "Beim Abholen steht immer dieselbe Person an der Tür")
    )
    desk.do(MoveEntry(sheet=desk.sheet("1a").id, entry=child.id, parent=parent.id, rank="a0"))
    with pytest.raises(Refused):
        desk.do(JoinEntries(entries=(parent.id,), into=child.id))
    heading = desk.fresh()
    desk.do(SetEditionHeading(heading=heading, topic=1, text="Eigens", rank="a0"))
    desk.do(PutUnder(entries=(child.id,), heading=heading))
    desk.do(LeaveOut(entries=(parent.id,)))
    desk.do(
        JoinEntries(
            entries=(card(desk.state, SECOND).entry.id,),
            into=card(desk.state, "Das Wesentliche lansgam sagen").entry.id,
        )
    )
    told = set(texts(desk.state))
    for one in page(desk.state, places(desk.state)[0]).cards():
        assert one.gone == (one.said not in told)


async def test_no_name_moves_away_under_the_keys(tmp_path: Path) -> None:
    desk = written()
    desk.do(pasted("1 Bogdan Muster", "1 Hannelore Beispiel", "2 Zoe Probe"))
    desk.write("1a", "Bogdan Muster macht das", "Hannelore Beispiel auch", "Zoe Probe nicht")
    async with editing(desk, tmp_path) as (app, pilot, shown):
        await pilot.press("n")
        await desk.settled(pilot)
        rows = app.screen.query_one(Rows)
        names = {one.name: one.id for one in desk.state.people.values()}
        first = rows.key
        await pilot.press("j")
        await desk.settled(pilot)
        assert rows.key not in (first, None)
        second = rows.key
        await pilot.press("x")
        await desk.settled(pilot)
        assert dict(desk.state.edition.naming) == {first: True, second: False}
        assert {first, second, rows.key} == set(names.values())


async def test_other_words_of_somebody_else_are_read_before_they_are_replaced(tmp_path: Path) -> None:
    desk = written()
    colleague = Actor("device-of-a-colleague", "moderator")
    async with editing(desk, tmp_path) as (app, pilot, shown):
        entry = card(desk.state, FIRST).entry
        shown.point(entry.id)
        await pilot.press("enter")
        app.screen.query_one(TextArea).text = "Ein früher Anruf"
        other = Reword(entry=entry.id, base=entry.version, text="Zwei Anrufe", over="")
        desk.do(other, colleague)
        await pilot.press("ctrl+s")
        await until(pilot, lambda: isinstance(app.screen, AskText))
        assert "Zwei Anrufe" in texts(desk.state)
        assert app.screen.query_one(TextArea).text == "Ein früher Anruf"
        await until(
            pilot, lambda: any("Zwei Anrufe" in str(one.render()) for one in app.screen.query(Static).results())
        )
        await pilot.press("ctrl+s")
        await desk.settled(pilot)
        assert "Ein früher Anruf" in texts(desk.state)
        last = desk.state.edition.entries[entry.id].version
        desk.do(other.model_copy(update={"text": "Drei Anrufe", "over": last}), colleague)
        # Nor does a step back take away what somebody else has written since.
        await pilot.press("u")
        await desk.settled(pilot)
        assert "Drei Anrufe" in texts(desk.state)
        assert [one.code for one in desk.pending] == ["session-edition-changed"]
