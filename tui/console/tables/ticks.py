"""A list to tick; Enter takes what is ticked."""

from __future__ import annotations

from textual.widgets import SelectionList

from qzlive.language import Catalogue

from ...actions import bind, of


class Ticks(SelectionList[str]):
    """Space ticks a line. Enter is the dialog's: it has an action `take`."""

    SCOPE = "ticks"
    DEFAULT_CSS = """
    Ticks { height: auto; max-height: 12; border: none; padding: 0; background: $surface; }
    Ticks:focus { border: none; }
    """

    def listen(self, t: Catalogue) -> None:
        """Take the keys of the registry in the place of the list's own."""
        for action in of(self.SCOPE):
            for key in action.keys.split(","):
                self._bindings.key_to_bindings.pop(key, None)
        bind(self, self.SCOPE, t)

    @property
    def ticked(self) -> frozenset[str]:
        """The ids of the ticked lines."""
        return frozenset(self.selected)

    def tick(self, ids: frozenset[str]) -> None:
        """Tick exactly these."""
        for place in range(self.option_count):
            value = self.get_option_at_index(place).value
            if (value in ids) != (value in self.selected):
                self.toggle(value)
