"""What to write back to those whose wish could not be read: texts for the chat, in the language of the circle."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from qzlive.language import Catalogue
from qzlive.names import fold
from qzlive.session.state import Doubt, Participant, State
from qzlive.tables import chat_pieces
from qzlive.text import visible

from ..people_data import offered

_SENTENCES: Mapping[str, str] = {
    "names-out-of-range": "replies-out-of-range",
    "names-unknown-topic": "replies-unknown-topic",
    "names-several": "replies-several",
    "names-span": "replies-several",
    "names-contradiction": "replies-several",
    "names-rank": "replies-rank",
    "names-unsure": "replies-unsure",
    "names-negated": "replies-negated",
    "names-two-people": "replies-two-people",
    "names-device": "replies-nameless",
    "names-telephone": "replies-nameless",
    "names-nameless": "replies-nameless",
    "names-sample": "replies-nameless",
    "names-only-number": "replies-nameless",
}
"""What fits better than asking once more for the number."""
_SILENT = ("names-bot", "names-registered-both", "names-too-long")
"""What nobody in the chat can answer."""


@dataclass(frozen=True, slots=True)
class Reply:
    """`text` begins with the name: "@Uschi Landwehrmann: Bitte noch einmal: 12 gibt es nicht, nur 1 bis 6."."""

    person: str
    name: str
    text: str


def reply(state: State, person: Participant, t: Catalogue) -> Reply | None:
    """Return what to write to somebody, None if nothing is asked, or nothing that this person could answer."""
    doubt = person.doubt
    if doubt is None or not person.present:
        return None
    if not doubt.reason.code.startswith("names-") or doubt.reason.code in _SILENT:
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
    likely = doubt.proposal[0] if len(doubt.proposal) == 1 else None
    params: Mapping[str, str | int] = {
        **doubt.reason.params,
        "topics": _span([state.tags.of(number, numbers) for number in numbers], numbers, t),
        "proposal": state.tags.of(likely, numbers) if likely in numbers else "none",
        "tags": state.tags.kind,
    }
    return t(_SENTENCES.get(doubt.reason.code, "replies-anything"), params)


def _span(tags: Sequence[str], numbers: tuple[int, ...], t: Catalogue) -> str:
    """Return tags as "1 bis 6" if none is missing, else one by one."""
    if len(numbers) > 2 and numbers[-1] - numbers[0] == len(numbers) - 1:
        return t("replies-span", lowest=tags[0], highest=tags[-1])
    return ", ".join(tags)
