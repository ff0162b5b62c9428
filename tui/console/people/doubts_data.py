"""What a moderator is asked about people: a name or a message that cannot be read for sure, and who somebody may be."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from qzlive.language import Catalogue
from qzlive.session.state import State

from ..people_data import PersonLine

PLACE = "doubt:"
"""What the place of a moderator begins with whose cursor stands on a line; the person follows."""


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


def asked(state: State, lines: Iterable[PersonLine], likely: Mapping[str, tuple[str, ...]]) -> tuple[Asked, ...]:
    """Return what is to be decided about those who are here, by name; `likely` has for people whom they may be."""

    def candidates(person: str) -> tuple[Candidate, ...]:
        known = (state.people[id_] for id_ in likely.get(person, ()) if id_ in state.people)
        return tuple(Candidate(one.id, one.name, one.organisation, one.here, one.seen) for one in known if one.counted)

    found = (Asked(line, candidates(line.id)) for line in lines if line.here and not line.aside)
    return tuple(one for one in found if one.line.doubt is not None or one.candidates)


def reason(asked: Asked, t: Catalogue) -> str:
    """Return why something is asked."""
    doubt = asked.line.doubt
    return t(doubt.reason.code, doubt.reason.params) if doubt is not None else ""


def proposal(asked: Asked, t: Catalogue) -> str:
    """Return what Enter would decide about a doubt."""
    topics = asked.line.doubt.proposal if asked.line.doubt is not None else ()
    if not topics:
        return t("doubts-no-proposal")
    return t("doubts-proposal", topics=", ".join(map(str, topics)), count=len(topics))


def claims(devices: Iterable[Mapping[str, object]], own: str) -> Mapping[str, str]:
    """Return the people on whose lines other moderators stand, with the names of their devices."""
    return {
        str(device["place"]).removeprefix(PLACE): str(device.get("label") or "?")
        for device in devices
        if device.get("device") != own and str(device.get("place") or "").startswith(PLACE)
    }
