"""What is said about people without a seat and tables that became too small: one line each, and what is read out."""

from __future__ import annotations

from collections.abc import Sequence

from qzlive.language import Catalogue
from qzlive.session.late import Ask, Chair, Matter, Small, Way, standing
from qzlive.session.state import State

from ..people_data import topics_text
from .late_deeds import line
from .sentences import enumerated

NAMED = 4
"""So many topics with free chairs are read out with their titles."""


def short(state: State, matter: Matter, t: Catalogue) -> str:
    """Return what is proposed, for the line in every view."""
    if isinstance(matter, Small):
        label = state.tables[matter.table].label
        return t("late-short-small", label=label, people=len(matter.people), least=matter.least)
    name, wishes = state.people[matter.person].name, topics_text(matter.wishes, t("people-none"), "")
    if isinstance(matter, Chair):
        return t("late-short-chair", name=name, wishes=wishes, label=state.tables[matter.table].label)
    return t("late-short-ask", name=name, wishes=wishes)


def whole(state: State, breakout: str, matter: Matter, t: Catalogue) -> str:
    """Return what can be said or done, in full sentences."""
    if isinstance(matter, Chair):
        return line(state, matter.person, matter.table, t)
    if isinstance(matter, Small):
        names = [state.people[id_].name for id_ in matter.people]
        said = t("late-whole-small", label=state.tables[matter.table].label, names=enumerated(names, t))
        ways = [way(state, one, t) for one in matter.ways]
        return "\n".join([said, *(ways or [t("late-no-way")])])
    return asked(state, breakout, matter, t)


def asked(state: State, breakout: str, ask: Ask, t: Catalogue) -> str:
    """Return what is read out for somebody without a chair: why, and where there are some."""
    name = state.people[ask.person].name
    running = {table.topic for table in standing(state, breakout)}
    off = [str(topic) for topic in ask.wishes if topic not in running]
    full = [str(topic) for topic in ask.wishes if topic in running]
    why = [
        t(code, count=len(topics), topics=enumerated(topics, t))
        for code, topics in (("late-ask-off", off), ("late-ask-full", full))
        if topics
    ]
    said = t("late-ask", name=name, why=" ".join(why)) if why else t("late-ask-wishless", name=name)
    return f"{said} {free(state, ask.free, t)}"


def free(state: State, tables: Sequence[str], t: Catalogue) -> str:
    """Return where there are chairs: topics with their titles, and the numbers of those beyond."""
    topics = list(dict.fromkeys(state.tables[table].topic for table in tables))
    if not topics:
        return t("late-nothing-free")
    named = [t("late-topic", topic=topic, title=state.topics[topic].title) for topic in topics[:NAMED]]
    more = [str(topic) for topic in topics[NAMED:]]
    if not more:
        return t("late-free", topics=enumerated(named, t))
    return t("late-free-more", topics=", ".join(named), more=enumerated(more, t))


def way(state: State, one: Way, t: Catalogue) -> str:
    """Return how a table may be closed, with its price."""
    if one.into is not None:
        return t("late-way-merge", label=state.tables[one.into].label, moves=len(one.moves))
    where = [f"{state.people[id_].name} → {state.tables[table].label}" for id_, table in one.moves.items()]
    return t("late-way-spread", where=", ".join(where), moves=len(one.moves), worse=one.worse)
