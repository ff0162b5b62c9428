"""The line of keys at the foot of a screen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from rich.cells import cell_len
from textual import events, widgets
from textual.app import App, ComposeResult
from textual.dom import DOMNode
from textual.widgets._footer import FooterKey

from .text import safe

URGENT = frozenset({"call"})
"""Actions of an outer scope that stand here as long as there is any room."""


PALETTE = "-command-palette"
"""The class of the key of the palette, which stands apart."""


@dataclass(frozen=True, slots=True)
class Told:
    """A key as it stands in the line; `node` has its action."""

    key: str
    display: str
    label: str
    action: str
    enabled: bool
    tooltip: str
    node: DOMNode

    def made(self) -> FooterKey:
        made = FooterKey(self.key, self.display, self.label, self.action, disabled=not self.enabled)
        self._explain(made)
        return made

    def tell(self, shown: FooterKey) -> None:
        """Let a key that stands there already be this one."""
        shown.key, shown.key_display, shown.description, shown.action = self.key, self.display, self.label, self.action
        shown._disabled = not self.enabled
        shown.set_class(not self.enabled, "-disabled")
        self._explain(shown)
        shown.refresh(layout=True)

    def _explain(self, shown: FooterKey) -> None:
        shown.tooltip = safe(self.tooltip) if self.tooltip else None


class Footer(widgets.Footer):
    """As Textual's, for bindings without groups; but the widgets of the keys stay while their words change. Textual
    makes all of them anew, and twice, whenever the focus goes to another view, which takes longer than the view."""

    _told: Sequence[Told] = ()

    def told(self) -> Sequence[Told]:
        """Return the keys to be shown, but for that of the palette."""
        found: dict[str, Told] = {}
        for node, binding, enabled, tooltip in self.screen.active_bindings.values():
            if binding.show and binding.action not in found:
                display = self.app.get_key_display(binding)
                found[binding.action] = Told(
                    binding.key, display, binding.description, binding.action, enabled, tooltip, node
                )
        return tuple(found.values())

    def compose(self) -> ComposeResult:
        keys = [key for key in super().compose() if isinstance(key, FooterKey)]
        self._told = self.told() if keys else ()
        told = {one.key for one in self._told}
        yield from (key for key in keys if key.key in told or key.has_class(PALETTE))

    async def recompose(self) -> None:
        if self.is_attached and not self.screen.is_active:
            # Behind a dialog no key acts; what stands there stays, so that nothing moves when the dialog goes.
            return
        if not self.is_attached or not self._told:
            await super().recompose()
            return
        before, self._told = self._told, self.told()
        if before == self._told:
            return
        keys = [key for key in self.query_children(FooterKey) if not key.has_class(PALETTE)]
        async with self.batch():
            for key, one, was in zip(keys, self._told, before, strict=False):
                if one != was:
                    one.tell(key)
            for key in keys[len(self._told) :]:
                await key.remove()
            await self.mount_all([one.made().data_bind(compact=Footer.compact) for one in self._told[len(keys) :]])


class Keys(Footer):
    """A compact footer that leaves out, rather than cuts off, what finds no room: keys that mean the same everywhere,
    the outermost first, then how to leave. Help names all of them."""

    def __init__(self) -> None:
        super().__init__(show_command_palette=False, compact=True)

    def told(self) -> Sequence[Told]:
        keys = super().told()
        out = set(islice(_spare(keys), _too_many(keys, _spare(keys), self.app.size.width)))
        return tuple(key for key in keys if key not in out)

    def on_resize(self, event: events.Resize) -> None:
        self.call_after_refresh(self.recompose)


def _spare(keys: Sequence[Told]) -> Iterable[Told]:
    """Yield what may be left out, in that order."""
    inner = keys[0].node if keys else None
    for key in reversed(keys):
        if key.node is not inner and not isinstance(key.node, App) and key.action not in URGENT:
            yield key
    yield from (key for key in keys if key.action == "quit")


def _too_many(keys: Sequence[Told], spare: Iterable[Told], width: int) -> int:
    """Return how many of the `spare` ones have to go, so that the rest fits into so many columns."""
    left = sum(_width(key) for key in keys) - 1
    gone = 0
    for key in spare:
        if left <= width:
            break
        left -= _width(key)
        gone += 1
    return gone


def _width(key: Told) -> int:
    """Return the columns of a key with its label and the gap behind it."""
    return cell_len(key.display) + 1 + cell_len(key.label) + 1
