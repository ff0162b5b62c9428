"""What is said about a plan that the session does not follow."""

from __future__ import annotations

from qzlive.language import Catalogue
from qzlive.plan.comparison import differences
from qzlive.session.commands.creation import CreateSession
from qzlive.session.state import State
from qzlive.text import visible


def told_differences(planned: CreateSession, state: State, say: Catalogue) -> str:
    """Return in which parts plan and session differ, which of them counts and how it is changed; "" if they agree."""
    found = differences(planned, state)
    if not found:
        return ""
    parts = [f"  - {say(one.code, one.params)}" for one in found]
    return visible("\n".join([say("server-differs"), *parts, say("server-differs-how")]))
