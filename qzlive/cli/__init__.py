"""The command `qzlive`. Only here are server and screens put together; a command imports what it needs when it runs."""

from __future__ import annotations

from importlib import import_module

import click

from .. import __version__

COMMANDS = {
    "new": "plan",
    "check": "plan",
    "schema": "plan",
    "serve": "serve",
    "codes": "codes",
    "moderate": "moderate",
    "show": "show",
    "stop": "stop",
    "host": "host",
    "rooms": "rooms",
    "export": "export",
    "purge": "purge",
    "data": "data",
    "sheets": "sheets",
    "roster": "roster",
    "names": "names",
    "tables": "tables",
    "rounds": "rounds",
    "rehearse": "rehearse",
    "demo": "demo",
}
"""The commands in the order of a circle's life, each with its module."""


class _Commands(click.Group):
    """Loads a command's module when the command is asked for, so that `qzlive --version` needs no screen."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name not in COMMANDS:
            return None
        command = getattr(import_module(f".{COMMANDS[name]}", __name__), name)
        assert isinstance(command, click.Command)
        return command


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="qzlive")
def main() -> None:
    """Run an online circle: agenda, topic tables, results, documentation.

    \b
    Prepare:   qzlive new plan.yaml     then   qzlive check plan.yaml
    Invite:    qzlive codes plan.yaml
    Look at:   qzlive roster LIST --topics 6
    Run:       qzlive moderate plan.yaml
    Share:     qzlive show plan.yaml
    Write:     qzlive host URL
    Tables:    qzlive rooms SESSION --for zoom,print
    Elsewhere: qzlive sheets plan.yaml --blank docx,txt
    Document:  qzlive export SESSION --ready FOLDER
    End:       qzlive stop
    Forget:    qzlive purge             and   qzlive data SESSION --person NAME
    Try it:    qzlive demo
    """
