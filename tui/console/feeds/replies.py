"""What to write back to those whose wish could not be read: texts for the chat, in the language of the circle."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from qzlive.language import Catalogue
from qzlive.names import fold, keys
from qzlive.session.identity import Reader
from qzlive.session.state import Doubt, Participant, State
from qzlive.tables import chat_pieces
from qzlive.tables.publication import CHAT_LIMIT
from qzlive.text import visible

from ..people_data import PersonLine, offered, people

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

ROOM = 20
"""So many characters of a message are kept for its number."""


@dataclass(frozen=True, slots=True)
class Reply:
    """`text` begins with the name: "@Uschi Landwehrmann: Bitte noch einmal: 12 gibt es nicht, nur 1 bis 6.".

    One that goes to several people has no name; `person` is then nobody's id.
    """

    person: str
    name: str
    text: str
    people: int = 1


def reply(state: State, person: Participant, t: Catalogue, breakout: str | None) -> Reply | None:
    """Return what to write to somebody: about a wish that could not be read, or because there is no topic yet in the
    breakout. None if nothing is asked, or nothing that this person could answer."""
    doubt = person.doubt
    if not person.present:
        return None
    if doubt is None:
        line = next((line for line in without_topic(state, breakout) if line.id == person.id), None)
        return _asking(state, breakout, line, t) if line is not None else None
    if not doubt.reason.code.startswith("names-") or doubt.reason.code in _SILENT:
        return None
    name = _named(person.name or person.display)
    return Reply(person.id, name, t("replies-to", name=name, text=_sentence(state, doubt, t)))


def replies(state: State, t: Catalogue) -> tuple[Reply, ...]:
    """Return the replies to everybody about whom something is asked that they can answer, by name."""
    found = (reply(state, person, t, None) for person in state.people.values())
    return tuple(sorted((one for one in found if one is not None), key=lambda one: (fold(one.name), one.person)))


def without_topic(state: State, breakout: str | None) -> tuple[PersonLine, ...]:
    """Return who is here and has said nothing about the topics yet, by name; the moderators of the plan choose none."""
    if breakout is None:
        return ()
    own = frozenset(key for name in state.moderators for key in keys(name))
    reader = Reader(state, offered(state, breakout))
    return tuple(
        line
        for line in people(state, breakout)
        if line.here and line.topics is None and line.doubt is None and own.isdisjoint(reader.keys((line.name,)))
    )


def reminders(state: State, breakout: str | None, t: Catalogue) -> tuple[Reply, ...]:
    """Return the texts that remind everybody without a topic, each as long as a chat takes."""
    groups: list[list[str]] = []
    for line in without_topic(state, breakout):
        name = _named(line.name or line.display)
        if not groups or len(_reminder(state, breakout, [*groups[-1], name], t)) > CHAT_LIMIT - ROOM:
            groups.append([])
        groups[-1].append(name)
    return tuple(
        Reply(f"without-{number}", "", _reminder(state, breakout, names, t), len(names))
        for number, names in enumerate(groups, 1)
    )


def _reminder(state: State, breakout: str | None, names: Sequence[str], t: Catalogue) -> str:
    return t("replies-reminder", names=", ".join(names), text=_number_please(state, breakout, t))


def _asking(state: State, breakout: str | None, line: PersonLine, t: Catalogue) -> Reply:
    name = _named(line.name or line.display)
    return Reply(line.id, name, t("replies-to", name=name, text=_number_please(state, breakout, t)))


def _number_please(state: State, breakout: str | None, t: Catalogue) -> str:
    numbers = offered(state, breakout)
    topics = _span([state.tags.of(number, numbers) for number in numbers], numbers, t)
    return t("replies-no-topic", topics=topics, tags=state.tags.kind)


def _named(name: str) -> str:
    return " ".join(visible(name).split())


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
