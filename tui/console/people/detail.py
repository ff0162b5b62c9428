"""What is known of the person under the cursor, in two lines."""

from __future__ import annotations

from qzlive.language import Catalogue
from qzlive.session.clock import wall
from qzlive.session.identity import BELONGINGS, clusters
from qzlive.session.state import Participant, State

from ..people_data import topics_text


def detail(state: State, breakout: str | None, person: str, t: Catalogue) -> tuple[str, str]:
    """Return how somebody is known, and where the choice comes from or why something is asked."""
    records = clusters(state).get(person, ())
    if not records:
        return "", ""
    return _known_as(records, t), _wants(state, breakout, records[0], t)


def _known_as(records: tuple[Participant, ...], t: Catalogue) -> str:
    names = dict.fromkeys(name for one in records for name in one.seen_as)
    emails = dict.fromkeys(one.email for one in records if one.email)
    belongs = dict.fromkeys(said for field in BELONGINGS for one in records if (said := getattr(one, field)))
    parts = [t("people-seen-as", names=", ".join(names)), *emails, *belongs]
    if len(records) > 1:
        parts.append(t("people-merged", count=len(records) - 1))
    return " · ".join(parts)


def _wants(state: State, breakout: str | None, person: Participant, t: Catalogue) -> str:
    choice = state.choices.get(breakout or "", {}).get(person.id)
    parts = []
    if person.doubt is not None:
        why = t(person.doubt.reason.code, person.doubt.reason.params)
        parts.append(t("people-asked", shown=person.doubt.written or person.doubt.display, why=why))
    if choice is not None:
        source = t(f"people-source-{choice.source}")
        topics = topics_text(choice.topics, t("people-none"))
        parts.append(t("people-chose", topics=topics, source=source, time=wall(state, choice.at)))
    if person.registered:
        parts.append(t("people-registered"))
    return " · ".join(parts)
