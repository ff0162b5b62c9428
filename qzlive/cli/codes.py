"""`qzlive codes`: the cards that invite the hosts."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import click
from uuid6 import uuid7

from qzlive.language import Catalogue, Language, catalogue
from qzlive.plan.creation import create_command
from qzlive.session.cards import moderator_card, seat_card
from qzlive.session.refusal import Refused
from qzlive.session.state import Seat, State
from qzlive.text import visible

from .differing import told_differences
from .language import speak
from .meeting import parse_address
from .serve import data_option, lang_option, read_plan

if TYPE_CHECKING:
    from server.codes import Codes

WIDTH = 72


@click.command
@click.argument("plan", type=click.Path(path_type=Path))
@data_option
@click.option("--address", metavar="URL", help="Where people reach the server, if it does not run here.")
@click.option("--moderator", is_flag=True, help="Print the moderators' code too.")
@lang_option
def codes(plan: Path, data: Path, address: str | None, moderator: bool, lang: Language | None) -> None:
    """Print a card with the code for each host of PLAN, to be sent before the event.

    Opens the session if there is none yet, whether the server is running or not.
    """
    from server.codes import Codes, moderator_code, shown
    from server.notice import last_port, running_at
    from server.offline import ensure_session, find, server_key
    from server.settings import DEFAULT_PORT, ServerFailed
    from server.store import StoreFailed

    loaded = read_plan(plan, catalogue(speak(lang)))
    say = catalogue(speak(lang, loaded.language))
    command = create_command(loaded, str(uuid7()))
    try:
        known = find(data, command.name) is not None
        asyncio.run(ensure_session(data, command))
        state = find(data, command.name)
        keyed = Codes(server_key(data))
    except (ServerFailed, StoreFailed, Refused) as error:
        raise click.ClickException(visible(say(error.code, error.params))) from error
    if state is None:
        raise click.ClickException(say("server-session-unreadable"))
    running = running_at(data)
    expected = f"ws://127.0.0.1:{last_port(data) or DEFAULT_PORT}"
    base = _base(address, say) if address else running.public if running else expected
    if not (address or running):
        click.echo(say("server-codes-no-server", path=visible(str(data)), address=base), err=True)
    url = f"{base}/s/{state.name}"
    if parse_address(url, say).here:
        click.echo(f"{say('server-only-here', address=url)}\n", err=True)
    if not known:
        click.echo(say("server-session-opened", address=url), err=True)
    if differing := told_differences(command, state, say):
        click.echo(f"{differing}\n", err=True)
    if not state.seats:
        click.echo(say("server-codes-no-seats"), err=True)
    for card in _cards(state, keyed, url, say):
        _print(card)
    if moderator:
        code = shown(moderator_code(keyed.key, state.id, state.moderator_issue))
        _print(moderator_card(code=code, address=url, say=say))


def _print(card: str) -> None:
    click.echo(f"{'─' * WIDTH}\n{card}\n")


def _base(address: str, say: Catalogue) -> str:
    parts = urlsplit(address if "://" in address else f"wss://{address}")
    if parts.scheme not in ("ws", "wss", "http", "https") or not parts.hostname or parts.query:
        raise click.ClickException(say("server-public-url", url=visible(address)))
    return f"{'wss' if parts.scheme in ('wss', 'https') else 'ws'}://{parts.netloc}"


def _cards(state: State, known: Codes, url: str, say: Catalogue) -> Iterator[str]:
    """Yield a card for each seat, in the order of the tables' labels."""
    from server.codes import shown

    def order(seat: Seat) -> tuple[int, str]:
        table = state.tables[seat.table]
        return table.topic, table.label

    for seat in sorted(state.seats.values(), key=order):
        yield seat_card(state, seat.id, code=shown(known.seats(state)[seat.id]), address=url, say=say)
