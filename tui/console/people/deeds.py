"""What was decided about people, in sentences, and taking it back."""

from __future__ import annotations

from typing import Any

from rich.cells import cell_len, set_cell_size

from ..console import Console
from ..people_data import topics_text
from .desk_ledger import Deed, Done, Joined, Ledger, Refuted


def last_said(console: Console, deed: Deed, width: int) -> str:
    """Return what was done, and how it is taken back. Names are shortened until it fits."""
    said = ""
    for longest in (None, 24, 16, 10, 5):
        said = console.t("people-last", what=said_of(console, deed, longest))
        if cell_len(said) <= width:
            break
    return said


def said_of(console: Console, deed: Deed, longest: int | None = None) -> str:
    """Return in a sentence what was done, with names in so many cells at most."""

    def named(person: str) -> str:
        name = _name(console, person)
        return name if longest is None or cell_len(name) <= longest else f"{set_cell_size(name, longest - 1)}…"

    t, name = console.t, named(deed.person)
    match deed:
        case Done():
            return _chosen(console, deed, name)
        case Joined():
            return t("people-did-split" if deed.apart else "people-did-merge", name=name, into=named(deed.into))
        case Refuted():
            return t("people-did-differ", name=name, others=", ".join(map(named, deed.others)))


def _chosen(console: Console, done: Done, name: str) -> str:
    t = console.t
    if done.aside:
        return t("desk-done-aside", name=name)
    what = topics_text(done.topics, t("people-none"), t("people-unknown"))
    if done.added:
        return t("desk-done-added", name=name, what=what)
    if done.before is None or done.before == done.topics:
        return t("desk-done-first", name=name, what=what)
    return t("desk-done", name=name, what=what, before=topics_text(done.before, t("people-none")))


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
