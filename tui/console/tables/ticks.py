"""A list to tick; Enter takes what is ticked."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from textual import on
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from qzlive.language import Catalogue

from ...actions import bind, of
from ...text import safe

Item = tuple[str, str]
"""Id and text of a line."""


class Ticks(OptionList):
    """Space or the mouse ticks a line: the mark is a sign, not a colour. Enter is the dialog's: it has an action
    `take`."""

    SCOPE = "ticks"
    DEFAULT_CSS = """
    Ticks { height: auto; max-height: 12; border: none; padding: 0; background: $surface; }
    Ticks:focus { border: none; }
    """

    class Ticked(Message):
        """Something else is ticked now."""

    def __init__(self, items: Sequence[Item], ticked: Collection[str]) -> None:
        self._items, self._ticked = tuple(items), frozenset(ticked)
        super().__init__(*(Option(self._prompt(item)) for item in self._items))

    def _prompt(self, item: Item) -> Content:
        return safe(f"{'[x]' if item[0] in self._ticked else '[ ]'} {item[1]}")

    def listen(self, t: Catalogue) -> None:
        """Take the keys of the registry in the place of the list's own."""
        for action in of(self.SCOPE):
            for key in action.keys.split(","):
                self._bindings.key_to_bindings.pop(key, None)
        bind(self, self.SCOPE, t)

    @property
    def ticked(self) -> frozenset[str]:
        """The ids of the ticked lines."""
        return self._ticked

    def tick(self, ids: Collection[str]) -> None:
        """Tick exactly these."""
        before, self._ticked = self._ticked, frozenset(ids)
        for place, item in enumerate(self._items):
            if (item[0] in before) != (item[0] in self._ticked):
                self.replace_option_prompt_at_index(place, self._prompt(item))
        self.post_message(self.Ticked())

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.tick(self._ticked ^ {self._items[event.option_index][0]})
