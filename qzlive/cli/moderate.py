"""`qzlive moderate`: the console, on a session anywhere or on a server that it starts."""

from __future__ import annotations

import asyncio
import gc
import os
import shlex
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click
from platformdirs import user_data_path
from uuid6 import uuid7

from qzlive.language import Catalogue, Language, catalogue
from qzlive.text import visible

from .background import NoServer, ensure_server
from .differing import told_differences
from .language import speak
from .meeting import be_admitted, new_link, open_journal, parse_address, take_bbb
from .serve import data_option, lang_option, read_plan

if TYPE_CHECKING:
    from tui.console.app import ConsoleApp


@dataclass(frozen=True)
class Ready:
    """A console to be run; `after` gives what is said when it has ended."""

    app: ConsoleApp
    after: Callable[[], str] = str


@click.command
@click.argument("target", metavar="URL|PLAN")
@data_option
@click.option("--port", type=click.IntRange(0, 65535), help="Port of a server that is started; 0: any free one.")
@click.option("--name", default="", metavar="NAME", help="How the others see you: who helps a table. Remembered.")
@lang_option
def moderate(target: str, data: Path, port: int | None, name: str, lang: Language | None) -> None:
    """Moderate the session at URL, or the one of PLAN.

    With a plan a server is started on this machine unless one runs already. It goes on when the console is left. With
    a URL the moderators' code is asked for once.
    """
    say = catalogue(speak(lang))
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise click.ClickException(say("moderate-no-terminal"))
    if "://" in target or "/s/" in target:
        ready = _at(target, name, say)
    else:
        ready = open_plan(Path(target), data, port, lang, name)
    # What was imported stays: collecting garbage among it takes 60 ms, in the middle of a key.
    gc.freeze()
    ready.app.run()
    if after := ready.after():
        click.echo(after)
    raise click.exceptions.Exit(ready.app.return_code or 0)


def _at(url: str, name: str, say: Catalogue) -> Ready:
    from tui.console.app import ConsoleApp

    bbb = take_bbb()
    address = parse_address(url, say)
    journal = be_admitted(address, say, label=name)
    return Ready(ConsoleApp(new_link(address, journal, label=name), say.language, bbb=bbb))


def open_plan(plan: Path, data: Path, port: int | None, lang: Language | None, name: str = "") -> Ready:
    """Return the console on the session of a plan, on a server that runs when this returns; `name` is how others see
    this moderator, by default the machine's."""
    from qzlive.plan.creation import create_command
    from qzlive.session.refusal import Refused
    from server.codes import moderator_code, shown
    from server.offline import ensure_session, find, server_key
    from server.settings import ServerFailed
    from server.store import StoreFailed
    from tui.console.app import ConsoleApp

    bbb = take_bbb()
    if not plan.is_file():
        say = catalogue(speak(lang))
        raise click.ClickException(say("moderate-no-plan", file=visible(str(plan))))
    loaded = read_plan(plan, catalogue(speak(lang)))
    say = catalogue(speak(lang, loaded.language))
    command = create_command(loaded, str(uuid7()))
    try:
        running, started = ensure_server(data, port)
        known = find(data, command.name) is not None
        asyncio.run(ensure_session(data, command))
        state = find(data, command.name)
        key = server_key(data)
    except (NoServer, ServerFailed, StoreFailed, Refused) as error:
        raise click.ClickException(visible(say(error.code, error.params))) from error
    if state is None:
        raise click.ClickException(say("server-session-unreadable"))
    local, public = (parse_address(f"{base}/s/{state.name}", say) for base in (running.local, running.public))
    code = shown(moderator_code(key, state.id, state.moderator_issue))
    link = new_link(local, open_journal(local, say, session=state.id), code, local=True, label=name)
    said = [say("moderate-welcome", address=public.url)]
    if public.here:
        said.append(say("server-only-here", address=public.url))
    differing = told_differences(command, state, say)
    if known:
        said.append(differing or say("moderate-known"))
    welcome = "\n\n".join(said) if started or differing or not known else ""
    app = ConsoleApp(link, say.language, welcome=welcome, bbb=bbb, window=_window(plan, data))
    return Ready(app, lambda: _goes_on(plan, data, running.public, say))


def _window(plan: Path, data: Path) -> str:
    """Return the command that opens a window to be shared on the session of a plan, wherever it is typed."""
    return shlex.join(["qzlive", "show", os.fspath(plan.absolute()), *_place(data)])


def _place(data: Path) -> list[str]:
    return [] if data == user_data_path("qzlive") else ["--data", os.fspath(data.absolute())]


def _goes_on(plan: Path, data: Path, address: str, say: Catalogue) -> str:
    """Say that the server goes on, or how it is started again if it was killed."""
    from server.notice import running_at

    if running_at(data) is None:
        again = shlex.join(["qzlive", "moderate", os.fspath(plan), *_place(data)])
        return say("moderate-no-server-left", again=again, log=visible(os.fspath(data / "server.log")))
    stop = shlex.join(["qzlive", "stop", "--data", os.fspath(data)])
    return say("moderate-goes-on", address=address, log=visible(os.fspath(data / "server.log")), stop=stop)
