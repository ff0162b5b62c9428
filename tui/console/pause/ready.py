"""The texts of the break that are given into the chat, in the language of the circle."""

from __future__ import annotations

from dataclasses import dataclass

from qzlive.language import Catalogue, catalogue, choose
from qzlive.rooms import Room, rooms_of
from qzlive.session.chat import texts
from qzlive.session.clock import wall
from qzlive.session.pause import Break, item_of, rest
from qzlive.session.state import BreakStep, State
from qzlive.tables import chat_pieces
from qzlive.text import visible

from ..cafe.sentences import versions as ways
from ..feeds.replies import pieces as replies_in_pieces
from ..feeds.replies import reminders, replies
from ..rooms.data import platform_of
from ..tables.publish import versions


@dataclass(frozen=True, slots=True)
class Ready:
    """A text to be given away: `key` tells it from others and changes when it has to be given again; `file` is where
    it lies; `pieces` are messages of the chat."""

    key: str
    title: str
    file: str
    pieces: tuple[str, ...]


def spoken(state: State) -> Catalogue:
    """Return the sentences of the language in which the circle speaks."""
    return catalogue(choose(state.language))


def ready(state: State, breakout: str, step: BreakStep, now: int, t: Catalogue) -> Ready | None:
    """Return the text that belongs to a step now; None if there is none. `t` is for its title on the screen."""
    if step == "tell":
        lists = ways if state.breakouts[breakout].form == "rotation" else versions
        told = next(iter(lists(state, breakout, spoken(state))), None)
        if told is None:
            return None
        return Ready(f"tell-{len(told.pieces)}-{told.file}", t("pause-text-tell"), told.file, told.pieces)
    found = _pieces(state, breakout, step, now)
    if not found:
        return None
    file = f"{state.name}-{breakout}-{t(f'pause-file-{step}')}.txt"
    return Ready(step, t(f"pause-text-{step}"), file, tuple(visible(piece) for piece in found))


def _pieces(state: State, breakout: str, step: BreakStep, now: int) -> tuple[str, ...]:
    say = spoken(state)
    if step == "announce":
        topics = next((text for text in texts(state, now, say) if text.name == f"topics-{breakout}"), None)
        return chat_pieces(topics.lines, header=topics.title) if topics is not None else ()
    reminded = reminders(state, breakout, say) if Break(state, breakout).needs_wish else ()
    if step == "collect":
        return replies_in_pieces(reminded)
    if step == "decide":
        return replies_in_pieces((*replies(state, say), *reminded))
    if step == "open":
        item = item_of(state, breakout)
        if item is None:
            return ()
        begins = now + max(0, rest(state, breakout, now) or 0) if item.begun_at is None else item.begun_at
        until = wall(state, begins + item.length * 60_000)
        return (say("pause-chat-open", title=item.title, time=until, form=state.breakouts[breakout].form),)
    return ()


def rooms(state: State, breakout: str) -> tuple[Room, ...]:
    """Return the rooms that the platform of the call needs."""
    return rooms_of(state, breakout, platform_of(state, None))
