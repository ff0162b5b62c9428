"""The keys for which the line at the bottom has no room."""

from __future__ import annotations

from textual.app import App

from qzlive.language import Catalogue

from ...actions import bindings, of


def rare_keys(app: App[int], scope: str, t: Catalogue, *, without: frozenset[str] = frozenset()) -> str:
    """Return the keys of a scope that the footer leaves out, with their labels, but for those that need no words."""
    rare = (action for action in of(scope) if not action.shown and action.id not in without)
    return " · ".join(f"{app.get_key_display(bindings(action)[0])} {t(action.label)}" for action in rare)
