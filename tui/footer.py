"""The line of keys at the foot of a screen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice

from rich.cells import cell_len
from textual import events
from textual.app import App, ComposeResult
from textual.widgets import Footer
from textual.widgets._footer import FooterKey

URGENT = frozenset({"call"})
"""Actions of an outer scope that stand here as long as there is any room."""


class Keys(Footer):
    """A compact footer that leaves out, rather than cuts off, what finds no room: keys that mean the same everywhere,
    the outermost first, then how to leave. Help names all of them."""

    def __init__(self) -> None:
        super().__init__(show_command_palette=False, compact=True)

    def compose(self) -> ComposeResult:
        keys = [key for key in super().compose() if isinstance(key, FooterKey)]
        out = set(islice(self._spare(keys), _too_many(keys, self._spare(keys), self.app.size.width)))
        yield from (key for key in keys if key not in out)

    def _spare(self, keys: Sequence[FooterKey]) -> Iterable[FooterKey]:
        """Yield what may be left out, in that order."""
        active = self.screen.active_bindings
        inner = active[keys[0].key].node if keys else None
        for key in reversed(keys):
            node = active[key.key].node
            if node is not inner and not isinstance(node, App) and key.action not in URGENT:
                yield key
        yield from (key for key in keys if key.action == "quit")

    def on_resize(self, event: events.Resize) -> None:
        self.call_after_refresh(self.recompose)


def _too_many(keys: Sequence[FooterKey], spare: Iterable[FooterKey], width: int) -> int:
    """Return how many of the `spare` ones have to go, so that the rest fits into so many columns."""
    left = sum(_width(key) for key in keys) - 1
    gone = 0
    for key in spare:
        if left <= width:
            break
        left -= _width(key)
        gone += 1
    return gone


def _width(key: FooterKey) -> int:
    """Return the columns of a key with its label and the gap behind it."""
    return cell_len(key.key_display) + 1 + cell_len(key.description) + 1
