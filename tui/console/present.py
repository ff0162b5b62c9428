"""What the shared windows show, chosen from the console."""

from __future__ import annotations

from typing import get_args

from qzlive.language import Catalogue
from qzlive.session.state import ScreenView, State

from .. import clipboard
from ..outline.dialogs import Choose, Possibility


class Present(Choose):
    """The views by their number, and how a window is opened; gives a view."""

    SCOPE = "present"

    def __init__(self, state: State, command: str, t: Catalogue) -> None:
        """`command` opens a window on this machine."""
        self._command = command
        views = [
            Possibility(view, t(f"present-view-{view}"), str(number))
            for number, view in enumerate(get_args(ScreenView), 1)
        ]
        shows = t(f"key-present-pick-{state.screen.view}")
        super().__init__(
            t("present-title", view=shows), views, hint=t("present-how", command=command), wish=state.screen.view
        )

    def action_pick(self, view: str) -> None:
        self.dismiss(view)

    def action_copy(self) -> None:
        """Copy the command that opens a window."""
        self.app.copy_to_clipboard(self._command)
        self.qz.say("present-copied" if clipboard.put(self._command) else "present-copied-by-mouse")
