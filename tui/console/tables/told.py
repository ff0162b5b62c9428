"""Steps and pairs in words."""

from __future__ import annotations

from qzlive.language import Catalogue
from qzlive.session.state import State

from .steps import Fact, Step


def name_of(state: State, person: str) -> str:
    known = state.people.get(person)
    return known.name if known is not None else ""


def label_of(state: State, table: str | None) -> str:
    known = state.tables.get(table or "")
    return known.label if known is not None else ""


def step_text(state: State, step: Step, t: Catalogue) -> str:
    """Return what a step is about: "Anna Berg", "12 Personen, Tisch 3b", "Regeln"."""
    people = list(dict.fromkeys(step.people))
    tables = {label_of(state, fact[1]): None for fact in step.changes if fact[0] in ("open", "host")}
    found: list[str] = []
    if people:
        found.append(t("step-people", count=len(people), name=name_of(state, people[0])))
    found += [t("desk-table", label=label) for label in tables if label]
    if not found:
        found += [_other(state, fact, t) for fact in step.changes]
    return ", ".join(dict.fromkeys(found))


def _other(state: State, fact: Fact, t: Catalogue) -> str:
    if fact[0] == "pair":
        return t("step-pair", one=name_of(state, fact[1]), other=name_of(state, fact[2]))
    return name_of(state, fact[1]) if fact[0] == "seatless" else t(f"step-changed-{fact[0]}")
