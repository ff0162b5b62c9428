"""What was decided about people, in sentences, and taking it back."""

from __future__ import annotations

from typing import Any

from ..console import Console
from ..people_data import topics_text
from .desk_ledger import Deed, Done, Joined, Ledger, Refuted


def said_of(console: Console, deed: Deed) -> str:
    """Return in a sentence what was done."""
    t = console.t
    name = _name(console, deed.person)
    match deed:
        case Done():
            return _chosen(console, deed, name)
        case Joined():
            return t(
                "people-did-split" if deed.apart else "people-did-merge", name=name, into=_name(console, deed.into)
            )
        case Refuted():
            return t("people-did-differ", name=name, others=", ".join(_name(console, one) for one in deed.others))


def _chosen(console: Console, done: Done, name: str) -> str:
    t = console.t
    if done.aside:
        return t("desk-done-aside", name=name)
    what = topics_text(done.topics, t("people-none"), t("people-unknown"))
    if done.added:
        return t("desk-done-added", name=name, what=what)
    return t("desk-done", name=name, what=what, before=topics_text(done.before, t("people-none"), t("people-unknown")))


def _name(console: Console, person: str) -> str:
    found = console.state.people.get(person)
    return found.name if found is not None else ""


def undo(console: Console, ledger: Ledger) -> tuple[str, dict[str, Any]]:
    """Take the newest entry back and return what came of it: a message of the catalogue with its parameters."""
    if ledger.last is None:
        return "desk-nothing-to-undo", {}
    deed = ledger.undo()
    if deed is None:
        return "desk-changed-meanwhile", {}
    return "desk-undone", {"name": _name(console, deed.person)}
