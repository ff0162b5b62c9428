"""How a command on any machine gets to a session as a moderator: with the code once, then as the device it is."""

from __future__ import annotations

import asyncio
import datetime as dt
import os
import platform
from typing import TYPE_CHECKING

import click

from qzlive.language import Catalogue
from qzlive.text import visible

from .moved import follow

if TYPE_CHECKING:
    from tui.link import Address, Journal, Link, MemoryJournal, Problem
    from tui.link.journal import Kind
    from tui.sources.bbb_settings import BbbSettings, SettingsRefused

TRIES = 3
SECONDS = 15.0
NO_MODERATOR = "moderate-not-a-moderator"
STRANGER = "server-token-unknown"
AGAIN = frozenset({"server-code-wrong", STRANGER})
"""What another code may help against."""
_SILENT = frozenset({"link-unreachable", "link-timeout", "link-lost"})


def parse_address(url: str, say: Catalogue) -> Address:
    """Return the address that was typed, or end the command with what is wrong with it."""
    from tui.link import Address, AddressRefused

    try:
        return Address.parse(url)
    except AddressRefused as refused:
        raise click.ClickException(visible(say(refused.code, refused.params))) from None


def open_journal(address: Address, say: Catalogue, kind: Kind = "moderator", *, session: str = "") -> Journal:
    """Return the journal of this device; of a further one if the first is open in another window. The one of the same
    `session`, an id, goes with it to an address that is new here."""
    from tui.link import Journal, JournalRefused
    from tui.link.sweep import sweep

    sweep(dt.datetime.now(dt.UTC).date())
    if session:
        follow(address, kind, say, session=session)
    try:
        try:
            return Journal.open(address, kind)
        except JournalRefused as refused:
            if refused.code != "link-journal-busy":
                raise
            return Journal.create(address, kind)
    except JournalRefused as refused:
        raise click.ClickException(visible(say(refused.code, refused.params))) from None


def new_link(
    address: Address, journal: MemoryJournal, code: str | None = None, *, local: bool = False, label: str = ""
) -> Link:
    """Return a link for this device. One that is new has the machine's name if it gets no other; one that is known
    keeps its own."""
    from tui.link import Link, Policy, Secrets

    policy = Policy(proxy=None) if local else None
    unnamed = "" if journal.has_token or journal.label else platform.node()
    return Link(address, Secrets(code), journal=journal, label=label or unnamed, policy=policy)


def take_bbb() -> BbbSettings | SettingsRefused | None:
    """Return the BigBlueButton server that the environment names, None if it names none, or why it cannot be asked:
    the console goes on without it. The secret is taken out of the environment, which programs started from here get."""
    from tui.sources.bbb_settings import SECRET, BbbSettings, SettingsRefused

    try:
        return BbbSettings.from_environment()
    except SettingsRefused as refused:
        return refused
    finally:
        os.environ.pop(SECRET, None)


def be_admitted(address: Address, say: Catalogue, kind: Kind = "moderator", label: str = "") -> Journal:
    """Return the journal of a device that may come as a moderator. Asks for the code if it is here for the first
    time, and again if it was wrong; ends the command if there is no way in. A device that is known needs no
    connection."""
    problem: Problem | None = None
    code: str | None = None
    followed = follow(address, kind, say)
    for _ in range(TRIES + 1):
        journal = open_journal(address, say, kind)
        known = journal.has_token
        if problem is not None or not known:
            code = _code(address, journal, say)
        problem, final = asyncio.run(_try(new_link(address, journal, code, label=label)))
        if problem is None or (known and not final):
            return open_journal(address, say, kind)
        if problem.code == STRANGER and followed is not None:
            followed.give_back()
            followed = None
            click.echo(say("moved-stranger"), err=True)
            continue
        if problem.code not in AGAIN:
            break
        click.echo(told(problem, address, say), err=True)
    assert problem is not None
    journal = open_journal(address, say, kind)
    if problem.code == NO_MODERATOR or not journal.has_token:
        journal.forget()
    raise click.ClickException(told(problem, address, say))


def _code(address: Address, journal: Journal, say: Catalogue) -> str:
    """Ask for the moderators' code until one is typed that can be it; end the command if it is a host's."""
    from .invitation import CodeOdd, read_code

    while True:
        given = click.prompt(say("moderate-code", name=address.session), hide_input=True, err=True)
        try:
            return read_code(given, "moderator")
        except CodeOdd as odd:
            sentence = say(odd.code, {**odd.params, "address": address.url})
            if odd.elsewhere:
                if not journal.has_token:
                    journal.forget()
                raise click.ClickException(sentence) from None
            click.echo(sentence, err=True)


def told(problem: Problem, address: Address, say: Catalogue) -> str:
    """Return what is wrong as a sentence for a command that ends with it, and so neither goes on trying nor has
    anything to keep."""
    if problem.code in _SILENT:
        return say("moderate-unreachable", address=address.url)
    return visible(say(problem.code, problem.params))


async def _try(link: Link) -> tuple[Problem | None, bool]:
    """Return why the link has no moderator's picture, and whether it is useless to try again."""
    problem = await meet(link)
    final = link.status == "refused" or link.role not in ("moderator", None)
    await link.close()
    return problem, final


async def meet(link: Link) -> Problem | None:
    """Run a link until it has a moderator's picture; return why it has none. The link stays open."""
    from tui.link import ModeratorPicture, Problem

    def settled() -> bool:
        return running.done() or link.status in ("refused", "offline") or (link.status == "online" and there())

    def there() -> bool:
        picture = link.picture
        return link.role != "moderator" or (isinstance(picture, ModeratorPicture) and picture.version > 0)

    running = asyncio.create_task(link.run())
    try:
        await link.wait(settled, SECONDS)
    except TimeoutError:
        return link.problem or Problem("moderate-no-answer", {"seconds": round(SECONDS)})
    finally:
        # Not to hang on an error: without a loop that runs the link, no answer will ever come.
        if link.status == "refused" or running.done():
            await running
    if link.status != "online":
        return link.problem or Problem("link-unreachable")
    return None if link.role == "moderator" else Problem(NO_MODERATOR)
