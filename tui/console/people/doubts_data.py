"""What a moderator is asked about people: a name or a message that cannot be read for sure, and who somebody may be."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from qzlive.language import Catalogue
from qzlive.names import alphabetical, bare
from qzlive.session.state import State

from ..people_data import PersonLine

PLACE = "doubt:"
"""What the place of a moderator begins with whose cursor stands on a line; the person follows."""
_RIM = re.compile(r"^[\W\d_]+")
_WORDS = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody whom a person may be."""

    id: str
    name: str
    organisation: str
    here: bool
    seen: bool

    def described(self, t: Catalogue) -> str:
        """Return the name with what tells who that is."""
        where = t(f"people-is-{'here' if self.here else 'gone' if self.seen else 'expected'}")
        if not self.organisation:
            return t("doubts-candidate", name=self.name, where=where)
        return t("doubts-candidate-of", name=self.name, where=where, organisation=self.organisation)


@dataclass(frozen=True, slots=True)
class Asked:
    """A person about whom something is asked: the doubt of the line, or which of the candidates it is, or both."""

    line: PersonLine
    candidates: tuple[Candidate, ...] = ()

    @property
    def id(self) -> str:
        return self.line.id

    @property
    def shown(self) -> str:
        """What is read with doubt."""
        doubt = self.line.doubt
        if doubt is None:
            return self.line.display
        return f"{doubt.display}: {doubt.written}" if doubt.written else doubt.display

    @property
    def named(self) -> bool:
        """Whether a moderator has named the person: the name does not come from the display name."""
        doubt = self.line.doubt
        return doubt is not None and not _words(self.line.name) <= _words(doubt.display)


def _words(text: str) -> set[str]:
    return set(_WORDS.findall(bare(text)))


def asked(state: State, lines: Iterable[PersonLine], likely: Mapping[str, tuple[str, ...]]) -> tuple[Asked, ...]:
    """Return what is to be decided about those who are here, by display name: who is given a name stays in place.

    `likely` has for people whom they may be.
    """

    def candidates(person: str) -> tuple[Candidate, ...]:
        known = (state.people[id_] for id_ in likely.get(person, ()) if id_ in state.people)
        return tuple(Candidate(one.id, one.name, one.organisation, one.here, one.seen) for one in known if one.counted)

    found = (Asked(line, candidates(line.id)) for line in lines if line.here and not line.aside)
    wanted = (one for one in found if one.line.doubt is not None or one.candidates)
    return tuple(sorted(wanted, key=lambda one: (alphabetical(_RIM.sub("", _display(one.line))), one.id)))


def _display(line: PersonLine) -> str:
    return line.display if line.doubt is None else line.doubt.display


def reason(asked: Asked, t: Catalogue) -> str:
    """Return why something is asked."""
    doubt = asked.line.doubt
    return t(doubt.reason.code, doubt.reason.params) if doubt is not None else ""


def has_proposal(asked: Asked) -> bool:
    """Return whether Enter would decide a doubt."""
    return asked.line.doubt is not None and bool(asked.line.doubt.proposal)


def proposal(asked: Asked, t: Catalogue) -> str:
    """Return what Enter would decide about a doubt."""
    topics = asked.line.doubt.proposal if asked.line.doubt is not None else ()
    if not topics:
        return t("doubts-no-proposal")
    return t("doubts-proposal", topics=", ".join(map(str, topics)), count=len(topics))


class Claims:
    """Whose the lines are: each is that moderator's who came first, and stays so as long as that one stands there."""

    def __init__(self) -> None:
        self._first: dict[str, str] = {}

    def of(self, devices: Iterable[Mapping[str, object]], own: str) -> tuple[Mapping[str, str], int]:
        """Return the people on whose lines others stand, with the names of their devices, and this device's turn: how
        many of the others choose before it, so that two do not go to the same line. Where two came at the same moment,
        every device names the same one as the first."""
        there: dict[str, dict[str, str]] = {}
        for device in devices:
            place = str(device.get("place") or "")
            if place.startswith(PLACE):
                standing = there.setdefault(place.removeprefix(PLACE), {})
                standing[str(device["device"])] = str(device.get("label") or "?")
        first = {
            person: min(ids, key=lambda id_: (id_ != self._first.get(person), id_)) for person, ids in there.items()
        }
        self._first = first
        taken = {person: there[person][device] for person, device in first.items() if device != own}
        return taken, sum(device < own for ids in there.values() for device in ids)
