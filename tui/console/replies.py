"""What to write back to those whose wish could not be read: texts for the chat, in the language of the circle."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from qzlive.language import Catalogue
from qzlive.names import fold
from qzlive.session.state import Doubt, Participant, State
from qzlive.tables import chat_pieces
from qzlive.text import visible

from .people_data import offered


@dataclass(frozen=True, slots=True)
class Reply:
    """`text` begins with the name: "@Uschi Landwehrmann: Bitte noch einmal: 12 gibt es nicht, nur 1 bis 6." """

    person: str
    name: str
    text: str


def reply(state: State, person: Participant, t: Catalogue) -> Reply | None:
    """Return what to write to somebody, None if nothing is asked, or nothing that this person could answer."""
    doubt = person.doubt
    if doubt is None or not person.present or not doubt.reason.code.startswith("names-"):
        return None
    name = " ".join(visible(person.name or person.display).split())
    return Reply(person.id, name, t("replies-to", name=name, text=_sentence(state, doubt, t)))


def replies(state: State, t: Catalogue) -> tuple[Reply, ...]:
    """Return the replies to everybody about whom something is asked that they can answer, by name."""
    found = (reply(state, person, t) for person in state.people.values())
    return tuple(sorted((one for one in found if one is not None), key=lambda one: (fold(one.name), one.person)))


def pieces(texts: tuple[Reply, ...]) -> tuple[str, ...]:
    """Return all replies in as few messages as a chat takes."""
    return chat_pieces([one.text for one in texts])


def _sentence(state: State, doubt: Doubt, t: Catalogue) -> str:
    numbers = offered(state, doubt.breakout)
    code = f"replies-for-{doubt.reason.code}"
    params: Mapping[str, str | int] = {
        **doubt.reason.params,
        "topics": _span(numbers, t),
        "proposal": doubt.proposal[0] if len(doubt.proposal) == 1 else 0,
    }
    return t(code if t.has(code) else "replies-for-anything", params)


def _span(numbers: tuple[int, ...], t: Catalogue) -> str:
    """Return numbers as "1 bis 6" if none is missing, else one by one."""
    if len(numbers) > 2 and numbers[-1] - numbers[0] == len(numbers) - 1:
        return t("replies-span", lowest=numbers[0], highest=numbers[-1])
    return ", ".join(map(str, numbers))
