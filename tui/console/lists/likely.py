"""Who of a list is perhaps somebody who is missing in it, under another name: said beside both, decided by nobody."""

from __future__ import annotations

from collections.abc import Mapping

from qzlive.roster.suggestions import Candidate, Suggestions

from .difference import Difference


def perhaps(difference: Difference) -> Mapping[str, str]:
    """Return for new people, and for those who left, the name of the one on the other side whom they may be."""
    left = {line.person: line for line in difference.lines if line.change == "left"}
    suggestions = Suggestions(Candidate(id_, line.name) for id_, line in left.items())
    found: dict[str, str] = {}
    for line in difference.lines:
        if line.change == "added" and left:
            for other in suggestions.of(line.name, line.display)[:1]:
                found[line.person] = left[other].name
                found.setdefault(other, line.name)
    return found
