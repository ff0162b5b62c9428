"""How groups are called, and what is left for a moderator to decide."""

from __future__ import annotations

from ...language import Catalogue
from .given import Given, Group


def group_name(group: Group, say: Catalogue) -> str:
    """Return what a group is called: its name, with a number if it is one of several parts."""
    return say("groups-name-part", name=group.name, part=group.part) if group.parts > 1 else group.name


def decisions(given: Given, least: int, say: Catalogue) -> tuple[str, ...]:
    """Return a line for each group with fewer than `least` people, one for each merge that is proposed, and one if
    people belong nowhere yet."""
    lines = []
    for small in given.small:
        name = group_name(given.groups[small.group], say)
        lines.append(say("groups-small", name=name, count=len(given.groups[small.group].members), least=least))
        if small.into is not None:
            other = group_name(given.groups[small.into], say)
            lines.append(say("groups-small-merge", name=name, other=other, size=small.size))
    if given.undecided:
        lines.append(say("groups-undecided", count=len(given.undecided)))
    return tuple(lines)
