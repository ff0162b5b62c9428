"""A session that is found under another address now: what lies on this machine goes with it, if a person says so."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from qzlive.language import Catalogue
from qzlive.text import visible

from .asking import confirm

if TYPE_CHECKING:
    from tui.link import Address, Elsewhere
    from tui.link.journal import Kind


@dataclass(frozen=True)
class Followed:
    """Journals that were put under another address, and where they were."""

    paths: tuple[Path, ...]
    url: str
    folder: Path | None

    def give_back(self) -> None:
        """Put them where they were: the server at the new address does not know them."""
        from tui.link import Address, move

        if self.url:
            move(self.paths, Address.parse(self.url), folder=self.folder)


def follow(
    address: Address, kind: Kind, say: Catalogue, folder: Path | None = None, *, session: str = ""
) -> Followed | None:
    """Ask whether a session that this machine wrote for has moved to an address that is new here; what lies here goes
    with it then. Nobody is asked if the `session`, an id, is known. Returns what followed."""
    from tui.link import JournalRefused, elsewhere, move

    for found in elsewhere(address, kind, folder=folder):
        if session not in found.sessions if session else not _moved(found, address, say):
            continue
        try:
            return Followed(move(found.paths, address, folder=folder), found.url, folder)
        except JournalRefused as refused:
            raise click.ClickException(visible(say(refused.code, refused.params))) from None
    return None


def _moved(found: Elsewhere, address: Address, say: Catalogue) -> bool:
    told = say("moved-from", name=address.session, address=found.url, count=found.unsaved)
    click.echo(visible(told), err=True)
    return confirm(say("moved-ask", address=address.url), say, default=True)
