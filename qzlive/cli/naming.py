"""What `qzlive export` says and is told about names of participants in what was written."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import click

from qzlive.language import Catalogue
from qzlive.session.state import State
from qzlive.text import visible

if TYPE_CHECKING:
    from qzlive.documentation.naming import Occurrence, Place

_SHOWN = 3
"""So many places of a name are shown."""


def decided(state: State, kept: Sequence[str], masked: Sequence[str], say: Catalogue) -> State:
    """Return the session with these names decided for this run; ends the command if a name does not occur."""
    from qzlive.documentation.naming import deciding, occurring

    state, unknown = deciding(state, masked, False)
    state, more = deciding(state, kept, True)
    if strangers := (*unknown, *more):
        known = [one.name for one in occurring(state) if one.places]
        params = {"names": ", ".join(strangers), "known": ", ".join(known) or "–"}
        raise click.ClickException(visible(say("naming-unknown", params)))
    return state


def tell(state: State, say: Catalogue, only: str = "") -> None:
    """Say on stderr whose names were masked because nobody decided, and where a part of a name may be one, in what
    `only` says of the documentation."""
    from qzlive.documentation.extract import extract
    from qzlive.documentation.naming import occurring

    inside = extract(state, only).places(state)
    found = [_within(one, inside) for one in occurring(state)]
    undecided = [one for one in found if one.open]
    hinted = [one for one in found if one.hints]
    if undecided:
        _say(say("naming-masked", count=len(undecided)))
        for one in undecided:
            _list(one, one.places, say)
        _say(say("naming-how", name=undecided[0].name))
    if hinted:
        _say(say("naming-hints"))
        for one in hinted:
            _list(one, one.hints, say)


def _within(one: Occurrence, inside: Container[str]) -> Occurrence:
    """Return what of this occurs in these places, or in a heading of the editor, which may stand anywhere."""
    places, hints = (
        tuple(place for place in known if not place.where or place.where in inside) for known in (one.places, one.hints)
    )
    return replace(one, places=places, hints=hints)


def _list(one: Occurrence, places: Sequence[Place], say: Catalogue) -> None:
    _say(f"  {one.name}")
    for place in places[:_SHOWN]:
        _say(f"    {say('naming-place', where=place.where or '–', excerpt=place.excerpt)}")
    if len(places) > _SHOWN:
        _say(f"    {say('naming-more', count=len(places) - _SHOWN)}")


def _say(line: str) -> None:
    click.echo(visible(line), err=True)
