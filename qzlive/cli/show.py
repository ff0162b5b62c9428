"""`qzlive show`: a window to be shared in the call."""

from __future__ import annotations

import gc
import os
import platform
import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Literal, get_args

import click
from uuid6 import uuid7

from qzlive.language import Catalogue, Language, catalogue
from qzlive.session.state import ScreenView
from qzlive.text import visible

from .language import speak
from .meeting import be_admitted, new_link, open_journal, parse_address
from .serve import data_option, lang_option, read_plan

if TYPE_CHECKING:
    from tui.link import Link
    from tui.window.app import WindowApp


@click.command
@click.argument("target", metavar="URL|PLAN")
@click.option("--view", type=click.Choice(get_args(ScreenView)), help="Stay on this view; else the console chooses.")
@click.option("--by", "order", type=click.Choice(("name", "table")), default="name", help="Order of who sits where.")
@click.option("--light", is_flag=True, help="Dark letters on white.")
@data_option
@lang_option
def show(
    target: str,
    view: ScreenView | None,
    order: Literal["name", "table"],
    light: bool,
    data: Path,
    lang: Language | None,
) -> None:
    """Show the session at URL, or the one of PLAN, in a window to be shared in the call.

    Programme, topics, who sits where, countdown, plenary: the console chooses by its key i. The window never shows what
    is still to be decided. Use a terminal of its own with large letters. With a plan it finds the server that `qzlive
    moderate` started on this machine; with a URL the moderators' code is asked for once.
    """
    say = catalogue(speak(lang))
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise click.ClickException(say("window-no-terminal"))
    app = open_window(target, data, lang, view=view, order=order, light=light)
    # What was imported stays: collecting garbage among it takes 60 ms.
    gc.freeze()
    app.run()
    if app.refusal:
        # Another start is let in as a new device.
        app.link.journal.forget()
        raise click.ClickException(say("window-left-alone", reason=app.refusal))
    raise click.exceptions.Exit(app.return_code or 0)


def open_window(
    target: str,
    data: Path,
    lang: Language | None,
    *,
    view: ScreenView | None = None,
    order: Literal["name", "table"] = "name",
    light: bool = False,
) -> WindowApp:
    """Return a window on the session at an address, or on the one of a plan whose server runs on this machine."""
    from tui.window.app import WindowApp

    say = catalogue(speak(lang))
    label = say("window-device", machine=platform.node())
    if "://" in target or "/s/" in target:
        address = parse_address(target, say)
        link = new_link(address, be_admitted(address, say, "window", label), label=label)
    else:
        link = _beside(Path(target), data, say, label)
    return WindowApp(link, lang, first=say.language, view=view, order=order, light=light)


def _beside(plan: Path, data: Path, say: Catalogue, label: str) -> Link:
    """Return a link to the server that runs on this machine with the session of a plan."""
    from qzlive.plan.creation import create_command
    from server.codes import moderator_code, shown
    from server.notice import running_at
    from server.offline import find, server_key
    from server.store import StoreFailed

    command = shlex.join(["qzlive", "moderate", os.fspath(plan), "--data", os.fspath(data)])
    name = create_command(read_plan(plan, say), str(uuid7())).name
    running = running_at(data)
    if running is None:
        raise click.ClickException(visible(say("window-no-server", path=os.fspath(data), command=command)))
    try:
        state = find(data, name)
        key = server_key(data)
    except StoreFailed as error:
        raise click.ClickException(visible(say(error.code, error.params))) from error
    if state is None:
        raise click.ClickException(visible(say("window-no-session", command=command)))
    address = parse_address(f"{running.local}/s/{state.name}", say)
    code = shown(moderator_code(key, state.id, state.moderator_issue))
    return new_link(address, open_journal(address, say, "window"), code, local=True, label=label)
