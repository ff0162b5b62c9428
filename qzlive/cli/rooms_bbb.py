"""Rooms in BigBlueButton from the command line: made, entered by links of one's own, ended."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from qzlive.language import Catalogue
from qzlive.text import visible

if TYPE_CHECKING:
    from qzlive.documentation.files import Rendered
    from qzlive.rooms import Room
    from qzlive.session.state import State
    from tui.sources.bbb import BbbClient
    from tui.sources.bbb_rooms import Outcome, Step
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


async def _open(state: State, breakout: str, found: Sequence[Room], say: Catalogue, *, free: bool) -> list[Rendered]:
    from tui.sources.bbb import BbbClient
    from tui.sources.bbb_answer import BbbFailed
    from tui.sources.bbb_links import links, wanted
    from tui.sources.bbb_rooms import BbbRooms, told

    settings = _settings(say)
    async with BbbClient(settings) as client:
        try:
            parent = await _parent(client, settings, say)
            maker = BbbRooms(client, parent, breakout, free=free)
            outcome = await maker.open(wanted(found), lambda step: _show(step, say))
        except BbbFailed as error:
            reason = told(error)
            raise click.ClickException(say(reason.code, reason.params)) from None
        _count(outcome, say)
        return list(links(state, breakout, found, outcome.rooms, maker, say))


async def _close(breakout: str, found: Sequence[Room], say: Catalogue) -> None:
    from tui.sources.bbb import BbbClient
    from tui.sources.bbb_answer import BbbFailed
    from tui.sources.bbb_links import wanted
    from tui.sources.bbb_rooms import BbbRooms, told

    settings = _settings(say)
    async with BbbClient(settings) as client:
        try:
            parent = await _parent(client, settings, say)
            maker = BbbRooms(client, parent, breakout)
            there = await maker.find(wanted(found))
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
