"""What the moderators are asked for in every view: help for a table, what is to be sent into the breakouts, the steps
of a break. One thing at a time, each with the same key; nothing is blocked by it."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass
from typing import Literal

from textual.widgets import Static

from qzlive.language import Catalogue
from qzlive.session.announcements import Planned, planned, to_send
from qzlive.session.clock import MINUTE
from qzlive.session.pause import Break, pausing
from qzlive.session.room import Call, Present, calls
from qzlive.session.state import State

from ...text import safe

TICKED_WITHIN = 5 * MINUTE
"""So long after its moment the tick of an announcement that was copied is asked for."""


@dataclass(frozen=True, slots=True)
class Notice:
    """`wanted`: a table asks and nobody comes yet; `caring`: this moderator has taken it; `send`: an announcement;
    `pause`: a break runs before the phase `breakout`. `others` asks wait behind it, and `planned` may have to be sent
    besides."""

    kind: Literal["wanted", "caring", "send", "pause"]
    call: Call | None = None
    planned: Planned | None = None
    others: tuple[Call, ...] = ()
    breakout: str = ""


def notice(
    state: State, here: Sequence[Present], own: str, now: int, copied: Container[str] = frozenset()
) -> Notice | None:
    """Return what this moderator is asked for, None for nothing. Who cares for a table is asked for nothing else.

    Of an announcement that was `copied` here (its key) the tick is asked for a little longer than it may be sent.
    """
    known = calls(state, here)
    open_ = tuple(call for call in known if call.since is not None and call.helper is None)
    mine = next((call for call in known if call.helper is not None and call.helper.device == own), None)
    announced = to_send(state, now) or _unticked(state, now, copied)
    if mine is not None:
        return Notice("caring", mine, announced, open_)
    if open_:
        return Notice("wanted", open_[0], announced, open_[1:])
    if announced is not None:
        return Notice("send", planned=announced)
    breakout = pausing(state)
    return Notice("pause", breakout=breakout) if breakout is not None else None


def _unticked(state: State, now: int, copied: Container[str]) -> Planned | None:
    known = (one for one in planned(state, now) if one.sending == "missed" and one.key in copied)
    return next((one for one in known if now - one.at <= TICKED_WITHIN), None)


def said(one: Notice, state: State, t: Catalogue, *, key: str, copied: bool) -> str:
    """Return the notice as a sentence that names the key."""
    parts = []
    if one.kind == "pause":
        pause = Break(state, one.breakout)
        step, steps = pause.first_open, pause.steps
        name = t(f"pause-step-{step}")
        parts.append(t("pause-notice", number=steps.index(step) + 1, count=len(steps), step=name, key=key))
    elif one.call is not None:
        code = f"room-notice-{one.kind}{'-by' if one.call.names and one.kind == 'wanted' else ''}"
        parts.append(t(code, label=label(state, one.call), names=", ".join(one.call.names), key=key))
    elif one.planned is not None:
        parts.append(t("room-notice-copied" if copied else "room-notice-send", text=line(one.planned.text), key=key))
    if one.others:
        parts.append(t("room-notice-others", labels=", ".join(label(state, call) for call in one.others)))
    if one.call is not None and one.planned is not None:
        parts.append(t("room-notice-send-too", text=line(one.planned.text)))
    return " · ".join(parts)


def label(state: State, call: Call) -> str:
    """Return the label of the table that calls."""
    return state.tables[call.table].label


def line(text: str) -> str:
    """Return a text on one line."""
    return " ".join(text.split())


class NoticeLine(Static):
    """The notice below the banner; away while there is none."""

    DEFAULT_CSS = """
    NoticeLine { height: auto; max-height: 3; padding: 0 1; background: $primary-muted; color: $text; display: none; }
    NoticeLine.-help { background: $warning-muted; text-style: bold; }
    """

    def show(self, one: Notice | None, state: State, t: Catalogue, *, key: str, copied: bool) -> None:
        """Repaint; what has not changed is left alone."""
        self.display = one is not None
        self.set_class(one is not None and one.kind == "wanted", "-help")
        content = safe(said(one, state, t, key=key, copied=copied) if one is not None else "")
        if self.content != content:
            self.update(content)
