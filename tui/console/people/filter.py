"""The line above the list in which it is narrowed."""

from __future__ import annotations

from textual import on
from textual.message import Message
from textual.widgets import Input

from qzlive.language import Catalogue

from ...actions import bind


class Filter(Input):
    """Narrows the list while it is typed; Escape shows everybody again."""

    SCOPE = "filter"

    class Left(Message):
        """The list has its turn again."""

    def __init__(self, t: Catalogue) -> None:
        super().__init__(placeholder=t("people-filter"), compact=True)
        self._t = t

    def on_mount(self) -> None:
        bind(self, self.SCOPE, self._t)

    @on(Input.Submitted)
    def _entered(self) -> None:
        # The library has a meaning of its own for Enter, which comes first.
        self.action_leave("list")

    def action_leave(self, to: str) -> None:
        if to == "everybody":
            self.value = ""
        self.display = bool(self.value)
        self.post_message(self.Left())
