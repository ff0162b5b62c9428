"""Sessions for commands that only look: from the data folder, or from a server anywhere."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

import click
from uuid6 import uuid7

from qzlive.language import Catalogue
from qzlive.session.state import State
from qzlive.text import visible

from .meeting import be_admitted, meet, new_link, parse_address, told

if TYPE_CHECKING:
    from tui.link import Link, Problem


def is_address(session: str) -> bool:
    """Return whether a session is named by its URL."""
    return "://" in session or "/s/" in session


def opened(session: str, data: Path, say: Catalogue) -> State:
    """Return a session by its URL, as a moderator of it, or by its name in the data folder; else end the command."""
    return there(session, say) if is_address(session) else stored(session, data, say)


def at_hand(source: str, data: Path, say: Catalogue) -> State:
    """Return the session that a plan file would make, or a session by its URL or name; else end the command."""
    if not is_address(source) and (source.endswith((".yaml", ".yml")) or Path(source).is_file()):
        return _planned(Path(source), say)
    return opened(source, data, say)


def _planned(plan: Path, say: Catalogue) -> State:
    from qzlive.plan.creation import create_command
    from qzlive.session.decide import Actor, Context, accept

    from .serve import read_plan

    command = create_command(read_plan(plan, say), str(uuid7()))
    context = Context(0, Actor("", "operator"), str(uuid7()), 0, iter(lambda: str(uuid7()), ""))
    return accept(State(), command, context)[0]


def stored(name: str, data: Path, say: Catalogue) -> State:
    """Return a session of the data folder, whether a server runs on it or not."""
    from pydantic import ValidationError

    from server.offline import find
    from server.store import DataFolder, LogReader, StoreFailed

    try:
        if (state := find(data, name)) is not None:
            return state
        with DataFolder.beside(data) as folder, LogReader(folder) as reader:
            known = [one.name for one in reader.sessions()]
    except StoreFailed as error:
        raise click.ClickException(visible(say(error.code, error.params))) from error
    except (KeyError, ValidationError) as error:
        raise click.ClickException(say("export-unreadable")) from error
    params = {"name": name, "folder": str(data), "known": ", ".join(known)}
    raise click.ClickException(visible(say("export-session-unknown" if known else "export-none", params)))


def there(url: str, say: Catalogue) -> State:
    """Return the session at an address, as a moderator of it."""
    address = parse_address(url, say)
    journal = be_admitted(address, say)
    problem, state = asyncio.run(_read(new_link(address, journal)))
    if problem is not None:
        raise click.ClickException(told(problem, address, say))
    return state


async def _read(link: Link) -> tuple[Problem | None, State]:
    from tui.link import ModeratorPicture

    try:
        problem = await meet(link)
        picture = link.picture
        return problem, picture.confirmed if isinstance(picture, ModeratorPicture) else State()
    finally:
        await link.close()
