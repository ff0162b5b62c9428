"""Two editors at one desk."""

from __future__ import annotations

import pytest

from qzlive.session.commands.edition import Reword
from qzlive.session.commands.sheets import AddEntries, NewEntry
from qzlive.session.decide import Actor
from qzlive.session.refusal import Refused

from .circle import Circle

HERE, THERE = Actor("device-here", "moderator"), Actor("device-there", "moderator")


def test_nobody_replaces_a_rewording_that_was_not_seen() -> None:
    circle = Circle()
    id_ = circle.fresh()
    circle.do(AddEntries(sheet=circle.home["1a"], entries=(NewEntry(entry=id_, rank="a0", text="as written"),)))
    base = circle.state.sheets[circle.home["1a"]].entries[id_].version

    def reword(text: str | None, over: str | None, actor: Actor, command: str) -> str | None:
        circle.do(Reword(entry=id_, base=base, over=over, text=text), actor, id_=command)
        return circle.state.edition.entries[id_].text

    assert reword("one", "", HERE, "command-1") == "one"
    with pytest.raises(Refused, match="session-edition-changed"):
        reword("other", "", THERE, "command-2")
    assert reword("other", "command-1", THERE, "command-3") == "other"
    assert reword("other again", "command-1", THERE, "command-4") == "other again"
    with pytest.raises(Refused, match="session-edition-changed"):
        reword(None, "command-1", HERE, "command-5")
    assert reword(None, "command-4", HERE, "command-6") is None
    with pytest.raises(Refused, match="session-edition-changed"):
        reword("late", "command-4", THERE, "command-7")
    assert reword("an older program", None, THERE, "command-8") == "an older program"
