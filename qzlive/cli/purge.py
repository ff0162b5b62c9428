"""`qzlive purge`: the people of a session go, its results stay."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from qzlive.language import Catalogue, Language, catalogue
from qzlive.session.refusal import Refused
from qzlive.text import visible

from .language import speak
from .serve import data_option, lang_option

if TYPE_CHECKING:
    from qzlive.session.state import State


@click.command
@click.argument("sessions", nargs=-1, metavar="[SESSION]...")
@click.option("--now", is_flag=True, help="Do not wait for the day of deletion; SESSION has to be named.")
@click.option("--dry-run", is_flag=True, help="Say what would be deleted, and delete nothing.")
@data_option
@lang_option
def purge(sessions: Sequence[str], now: bool, dry_run: bool, data: Path, lang: Language | None) -> None:
    """Delete everything about the people of each SESSION whose day has come, or of all such sessions.

    Names, addresses, choices and who sat where are removed from all files of the data folder, and names that may not
    stand are masked in texts. Results, tasks and head counts stay. A running server does it itself, every day and at
    its start; beside it this command goes through it. The record is printed, and kept in the data folder; for a
    session that was purged before it is printed again, as it stands now.
    """
    from server.offline import states
    from server.store import StoreFailed

    say = catalogue(speak(lang))
    if now and not sessions:
        raise click.UsageError(say("purge-now-which"))
    try:
        known = states(data)
    except StoreFailed as error:
        raise click.ClickException(visible(say(error.code, error.params))) from error
    for name in sessions:
        _must_be_there(name, known, data, say)
    at = time.time_ns() // 1_000_000
    chosen = [_dated(name, state, at, now, named=bool(sessions), say=say) for name, state in _wanted(known, sessions)]
    for name in filter(None, chosen):
        _purge(name, data, early=now, dry_run=dry_run, lang=lang)
    if unreadable := [name for name, state in known.items() if state is None]:
        # Its people are still there, so nobody may read that all is done.
        raise click.ClickException(visible(say("purge-unreadable", name=", ".join(unreadable))))
    if not any(chosen):
        click.echo(say("purge-nothing"))


def _wanted(known: Mapping[str, State | None], sessions: Sequence[str]) -> list[tuple[str, State]]:
    return [(name, state) for name, state in known.items() if state is not None and (not sessions or name in sessions)]


def _must_be_there(name: str, known: Mapping[str, State | None], data: Path, say: Catalogue) -> None:
    if name not in known:
        params = {"name": name, "folder": str(data), "known": ", ".join(known)}
        raise click.ClickException(visible(say("export-session-unknown" if known else "export-none", params)))
    if known[name] is None:
        raise click.ClickException(visible(say("purge-unreadable", name=name)))


def _dated(name: str, state: State, at: int, now: bool, *, named: bool, say: Catalogue) -> str | None:
    """Return the name of a session if there is something to do for it, or say when there will be."""
    from qzlive.session.retention import deletion_date, due

    if state.forgotten:
        click.echo(visible(say("purge-forgotten", name=name)))
        return None
    if state.purged is not None:
        return name if named else None
    if now or due(state, at):
        return name
    click.echo(visible(say("purge-not-yet", name=name, date=deletion_date(state))))
    return None


def _purge(name: str, data: Path, *, early: bool, dry_run: bool, lang: Language | None) -> None:
    from qzlive.privacy.record import purge_record
    from server.offline import find, purge
    from server.record import record_file
    from server.settings import ServerFailed
    from server.store import StoreFailed

    say = catalogue(speak(lang))
    try:
        before = find(data, name)
        if dry_run and before is not None and before.purged is None:
            click.echo(_preview(before, say))
            return
        asyncio.run(purge(data, name, early=early))
        state = find(data, name)
    except (StoreFailed, ServerFailed, Refused) as error:
        raise click.ClickException(visible(say(error.code, error.params))) from error
    assert state is not None
    say = catalogue(speak(lang, state.language))
    click.echo(purge_record(state, say), nl=False)
    if (file := record_file(data, name)).is_file():
        click.echo(say("purge-file", file=visible(str(file))), err=True)


def _preview(state: State, say: Catalogue) -> str:
    from qzlive.session.purging import purged

    counts = purged(state).purged
    assert counts is not None
    return visible(
        say(
            "purge-would",
            name=state.name,
            people=counts.people,
            choices=counts.choices,
            seated=counts.seated,
            masked=counts.masked,
        )
    )
