"""Rooms in BigBlueButton from the command line: made, entered by links of one's own, ended."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import click

from qzlive.language import Catalogue
from qzlive.text import visible

if TYPE_CHECKING:
    from qzlive.documentation.files import Rendered
    from qzlive.rooms import Room
    from qzlive.session.state import State
    from tui.sources.bbb import BbbClient
    from tui.sources.bbb_rooms import BbbRooms, OpenRoom, Outcome, Step, WantedRoom
    from tui.sources.bbb_settings import BbbSettings


def open_rooms(state: State, breakout: str, say: Catalogue, *, free: bool) -> list[Rendered]:
    """Make the rooms and return the files with the links; ends the command if nothing could be tried."""
    found = _rooms(state, breakout)
    try:
        return asyncio.run(_open(state, breakout, found, say, free=free))
    except KeyboardInterrupt:
        click.echo(say("rooms-bbb-stopped"), err=True)
        raise


def close_rooms(state: State, breakout: str, say: Catalogue) -> list[Rendered]:
    """End the rooms that were made; there are no files."""
    asyncio.run(_close(breakout, _rooms(state, breakout, every=True), say))
    return []


def _rooms(state: State, breakout: str, *, every: bool = False) -> tuple[Room, ...]:
    from qzlive.rooms import PLATFORMS, rooms_of

    return rooms_of(state, breakout, PLATFORMS["bbb"], every=every)


def _wanted(found: Sequence[Room]) -> list[WantedRoom]:
    from tui.sources.bbb_rooms import WantedRoom

    return [WantedRoom(room.table, room.name, room.sequence) for room in found]


async def _open(state: State, breakout: str, found: Sequence[Room], say: Catalogue, *, free: bool) -> list[Rendered]:
    from tui.sources.bbb import BbbClient
    from tui.sources.bbb_answer import BbbFailed
    from tui.sources.bbb_rooms import BbbRooms, told

    settings = _settings(say)
    async with BbbClient(settings) as client:
        try:
            parent = await _parent(client, settings, say)
            maker = BbbRooms(client, parent, breakout, free=free)
            outcome = await maker.open(_wanted(found), lambda step: _show(step, say))
        except BbbFailed as error:
            reason = told(error)
            raise click.ClickException(say(reason.code, reason.params)) from None
        _count(outcome, say)
        return list(_links(state, breakout, found, outcome.rooms, maker, say))


async def _close(breakout: str, found: Sequence[Room], say: Catalogue) -> None:
    from tui.sources.bbb import BbbClient
    from tui.sources.bbb_answer import BbbFailed
    from tui.sources.bbb_rooms import BbbRooms, told

    settings = _settings(say)
    async with BbbClient(settings) as client:
        try:
            parent = await _parent(client, settings, say)
            maker = BbbRooms(client, parent, breakout)
            there = await maker.find(_wanted(found))
            failed = await maker.close(there, lambda step: _show(step, say))
        except BbbFailed as error:
            reason = told(error)
            raise click.ClickException(say(reason.code, reason.params)) from None
    click.echo(say("rooms-bbb-ended", count=len(there) - len(failed)), err=True)


def _settings(say: Catalogue) -> BbbSettings:
    from tui.sources.bbb_settings import SECRET, URL, BbbSettings, SettingsRefused

    try:
        settings = BbbSettings.from_environment()
    except SettingsRefused as refused:
        raise click.ClickException(visible(say(refused.code, refused.params))) from None
    if settings is None:
        raise click.ClickException(say("rooms-bbb-no-server", variable=URL, secret_variable=SECRET))
    return settings


async def _parent(client: BbbClient, settings: BbbSettings, say: Catalogue) -> str:
    """Return the id of the meeting that the environment names. Which one is meant is not guessed."""
    from tui.sources.bbb_settings import MEETING

    if settings.meeting is not None:
        return settings.meeting
    known = ", ".join(f"{one.id} ({one.name})" for one in await client.meetings() if one.running)
    raise click.ClickException(visible(say("rooms-bbb-which", variable=MEETING, known=known or "–")))


def _show(step: Step, say: Catalogue) -> None:
    end = say("rooms-bbb-well") if step.reason is None else say(step.reason.code, step.reason.params)
    click.echo(visible(f"{step.done}/{step.total}  {step.name}: {end}"), err=True)


def _count(outcome: Outcome, say: Catalogue) -> None:
    new = sum(room.new for room in outcome.rooms)
    params = {"there": len(outcome.rooms), "new": new, "failed": len(outcome.failed)}
    click.echo(say("rooms-bbb-made", params), err=True)


def _links(
    state: State, breakout: str, found: Sequence[Room], there: Sequence[OpenRoom], maker: BbbRooms, say: Catalogue
) -> Iterator[Rendered]:
    """Yield the links of the participants, and those with which a moderator enters any room."""
    from qzlive.documentation.files import Rendered
    from qzlive.documentation.tables import Table
    from qzlive.documentation.tables_csv import content

    from .rooms import file_named

    rooms = {room.table: room for room in there}
    people = tuple(
        (one.name, room.label, room.name, one.email, maker.link(rooms[room.table], one.id, one.name))
        for room in found
        if room.table in rooms
        for one in room.people
    )
    moderation = say("rooms-moderation")
    doors = tuple(
        (room.label, room.name, maker.link(rooms[room.table], f"moderation-{number}", moderation, "MODERATOR"))
        for number, room in enumerate(found)
        if room.table in rooms
    )
    for part, columns, rows, about in (
        ("rooms-file-links", ("name", "table", "room", "email", "link"), people, "rooms-about-links"),
        ("rooms-file-doors", ("table", "room", "link"), doors, "rooms-about-doors"),
    ):
        if rows:
            head = tuple(say(f"rooms-column-{column}") for column in columns)
            table = Table(say(part), say(part), head, rows)
            yield Rendered(file_named(state, breakout, say(part), "csv"), content(table), say(about))
