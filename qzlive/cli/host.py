"""`qzlive host`: the sheet of a table host, with a code once, and without one for volunteers."""

from __future__ import annotations

import datetime as dt
import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from qzlive.language import Catalogue, Language, catalogue
from qzlive.text import NAME_LIMIT, clean_line, visible

from .asking import confirm
from .language import speak
from .meeting import parse_address
from .moved import follow
from .serve import lang_option

if TYPE_CHECKING:
    from tui.host.app import HostApp
    from tui.link import Address, Journal

CODE = "QZLIVE_CODE"
"""The variable of the environment that may hold the code; never an argument, which others on the machine can see."""


@click.command
@click.argument("url")
@click.option(
    "--state",
    type=click.Path(path_type=Path, file_okay=False),
    envvar="QZLIVE_STATE",
    help="Folder for what is not sent yet; the user's own state folder if left out.",
)
@click.option("--ask", is_flag=True, help="Ask for a code again, if this machine is not let in any more.")
@click.option("--name", metavar="NAME", help="How the moderators and the others at the table see you; asked for once.")
@click.option("--another", is_flag=True, help="Write for one more table on this machine, with a code of its own.")
@lang_option
def host(url: str, state: Path | None, ask: bool, name: str | None, another: bool, lang: Language | None) -> None:
    """Write the results of a table of the session at URL.

    The code on the card and your name are asked for once; this machine is known from then on. Without a code just press
    Enter: the moderators let you in. What you write without a connection is kept and sent later.
    """
    from tui.host.app import GONE, REFUSED

    say = catalogue(speak(lang))
    address = parse_address(url, say)
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise click.ClickException(say("host-no-terminal"))
    followed = None if another else follow(address, "host", say, state)
    while True:
        app = _app(address, state, say, lang, name, ask=ask, another=another)
        # What was imported stays: collecting garbage among it takes 60 ms, in the middle of a key.
        gc.freeze()
        app.run()
        if app.return_value in (GONE, REFUSED):
            click.echo(app.refusal, err=True)
        stranger = followed is not None and not app.link.connections
        if followed is not None and stranger:
            followed.give_back()
            followed = None
            click.echo(say("moved-stranger"), err=True)
        if app.return_value != REFUSED:
            raise click.exceptions.Exit(app.return_code or 0)
        if stranger:
            continue
        # A code that was typed wrongly; the journal that was begun for it is used again.
        os.environ.pop(CODE, None)
        ask, another = True, False


def _app(
    address: Address,
    state: Path | None,
    say: Catalogue,
    lang: Language | None,
    name: str | None = None,
    *,
    ask: bool,
    another: bool,
) -> HostApp:
    """Return the app on this machine's journal, after asking for the code if it is needed, and with it for the name."""
    from tui.host.app import HostApp
    from tui.link import Link, Secrets
    from tui.link.sweep import sweep

    sweep(dt.datetime.now(dt.UTC).date(), state)
    journal = _journal(address, state, say, another=another)
    code = None if journal.has_token and not ask else _code(address, say)
    if name is None and code is not None and not journal.label:
        name = click.prompt(say("host-name"), default="", show_default=False, err=True)
    link = Link(address, Secrets(code), journal=journal, label=clean_line(name or "")[:NAME_LIMIT])
    return HostApp(link, lang, first=say.language)


def _journal(address: Address, state: Path | None, say: Catalogue, *, another: bool) -> Journal:
    """Return the journal of the device that was used last, or of a further one if every one is open elsewhere."""
    from tui.link import Journal, JournalRefused

    try:
        if another:
            return Journal.create(address, "host", folder=state)
        try:
            return Journal.open(address, "host", folder=state)
        except JournalRefused as refused:
            if refused.code != "link-journal-busy" or not confirm(say("host-another"), say, default=False):
                raise
            return Journal.create(address, "host", folder=state)
    except JournalRefused as refused:
        raise click.ClickException(visible(say(refused.code, refused.params))) from None


def _code(address: Address, say: Catalogue) -> str | None:
    """Return the code, None for a volunteer; end the command if it is the moderators'. It is shown while it is typed:
    it works once, and typing blindly what stands on a card is hard."""
    from .invitation import CodeOdd, read_code

    given = os.environ.get(CODE)
    while True:
        if given is None:
            given = click.prompt(say("host-code"), default="", show_default=False, err=True)
        if not given.strip():
            return None
        try:
            return read_code(given, "host")
        except CodeOdd as odd:
            sentence = say(odd.code, {**odd.params, "address": address.url})
            if odd.elsewhere:
                raise click.ClickException(sentence) from None
            click.echo(sentence, err=True)
            given = None
