"""`qzlive serve`: the server, until it is stopped."""

from __future__ import annotations

import asyncio
import gc
import os
import shlex
import signal
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import click
from platformdirs import user_data_path
from uuid6 import uuid7

from qzlive.language import LANGUAGES, Catalogue, Language, catalogue
from qzlive.session.refusal import Refused
from qzlive.text import visible

from .background import usual_port
from .differing import told_differences
from .language import speak

if TYPE_CHECKING:
    from qzlive.plan.model import Plan
    from qzlive.session.state import State
    from server.app import Server

data_option = click.option(
    "--data",
    type=click.Path(path_type=Path, file_okay=False),
    default=lambda: user_data_path("qzlive"),
    envvar="QZLIVE_DATA",
    help="Folder of the sessions; the user's own data folder if left out.",
)
lang_option = click.option("--lang", type=click.Choice(LANGUAGES), help="Language of the texts.")


@click.command
@click.argument("plans", nargs=-1, type=click.Path(path_type=Path), metavar="[PLAN]...")
@data_option
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen at.")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    help="Port; 0: any free one. If left out the one that this folder had before, else 8765.",
)
@click.option("--tls-cert", type=click.Path(path_type=Path, dir_okay=False), help="Certificate, PEM.")
@click.option("--tls-key", type=click.Path(path_type=Path, dir_okay=False), help="Its private key, PEM.")
@click.option("--behind-proxy", is_flag=True, help="A proxy in front ends TLS and names the sender.")
@click.option("--public-url", metavar="URL", help="Where people reach the server, if not at its own address.")
@lang_option
def serve(
    plans: Sequence[Path],
    data: Path,
    host: str,
    port: int | None,
    tls_cert: Path | None,
    tls_key: Path | None,
    behind_proxy: bool,
    public_url: str | None,
    lang: Language | None,
) -> None:
    """Run the server with all sessions of its folder, and open one for each PLAN that has none yet.

    It listens on this machine only. Another address wants --tls-cert and --tls-key, or --behind-proxy.
    """
    # What is loaded stays. Looking through it again and again takes longer than loading it.
    gc.disable()
    from server.logs import configure
    from server.settings import ServerFailed, Settings
    from server.store import StoreFailed

    say = catalogue(speak(lang))
    loaded = [read_plan(path, say) for path in plans]
    say = catalogue(speak(lang, *(plan.language for plan in loaded)))
    configure()
    try:
        settings = Settings(
            data, host, usual_port(data) if port is None else port, tls_cert, tls_key, behind_proxy, public_url
        )
        asyncio.run(_run(settings, loaded, say, data))
    except (ServerFailed, StoreFailed, Refused) as error:
        raise click.ClickException(visible(say(error.code, error.params))) from error
    finally:
        gc.enable()


async def _run(settings: object, plans: Sequence[Plan], say: Catalogue, data: Path) -> None:
    from server.app import Server
    from server.collector import collect_when_quiet
    from server.logs import unexpected
    from server.settings import Settings

    assert isinstance(settings, Settings)
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    # Its own way would be to print the error's words, and they may hold what people wrote.
    loop.set_exception_handler(lambda _, trouble: unexpected(trouble.get("exception")))
    for number in (signal.SIGINT, signal.SIGTERM):
        with suppress(NotImplementedError):
            loop.add_signal_handler(number, stop.set)
    server = Server(settings)
    await server.start()
    collector = asyncio.create_task(collect_when_quiet(server.hub.busy))
    try:
        click.echo(say("server-listening", address=server.address))
        await _open(server, plans, say)
        command = shlex.join(["qzlive", "codes", "PLAN", "--data", os.fspath(data), "--moderator"])
        click.echo(say("server-how-codes", command=command))
        await stop.wait()
    finally:
        collector.cancel()
        await server.stop()
    click.echo(say("server-stopped"))


async def _open(server: Server, plans: Sequence[Plan], say: Catalogue) -> None:
    from qzlive.plan.creation import create_command

    made = set()
    differing: dict[str, str] = {}
    for plan in plans:
        command = create_command(plan, str(uuid7()))
        opened = await server.hub.open(command, str(uuid7()))
        differing[opened.name] = told_differences(command, server.hub.rooms[opened.name].state, say)
        if opened.created:
            made.add(opened.name)
    for name in server.hub.rooms:
        code = "server-session-opened" if name in made else "server-session-found"
        click.echo(say(code, address=server.url(name)))
        click.echo(f"  {kept_until(server.hub.rooms[name].state, say)}")
        if differing.get(name):
            click.echo(differing[name], err=True)
    for name, error in server.hub.unreadable.items():
        reason = say(error.code, error.params) if error else say("server-session-unreadable")
        click.echo(visible(say("server-session-broken", name=name, reason=reason)), err=True)


def kept_until(state: State, say: Catalogue) -> str:
    """Return until when the names of a session are kept."""
    from qzlive.session.retention import deletion_date

    if state.forgotten or state.purged is not None:
        return say("session-forgotten" if state.forgotten else "retention-gone")
    return say("retention-until", date=deletion_date(state))


def read_plan(path: Path, say: Catalogue) -> Plan:
    """Return the plan in a file, or end the command with everything that is wrong with it."""
    from qzlive.plan.faults import PlanRefused
    from qzlive.plan.load import load_plan
    from qzlive.plan.source import BYTES

    from .plan import refusal

    try:
        with path.open("rb") as file:
            return load_plan(file.read(BYTES + 1), visible(str(path)))
    except PlanRefused as refused:
        raise click.ClickException("\n".join(refusal(refused, say))) from None
    except OSError as error:
        raise click.ClickException(unreadable(str(path), error, say)) from error


def unreadable(name: str, error: OSError, say: Catalogue) -> str:
    """Return why a file could not be opened or read, and what to do."""
    if isinstance(error, FileNotFoundError):
        return say("server-file-missing", file=visible(name))
    return say("server-file-unreadable", file=visible(name), reason=error.strerror or type(error).__name__)
