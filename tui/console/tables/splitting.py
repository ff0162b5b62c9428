"""Who goes to the new table when one is split: the second half of the alphabet, or whoever is ticked."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Label, Static

from ...dialogs import Dialog
from ...footer import Footer
from ...text import safe
from ..people_data import PersonLine
from .ahead import Line
from .ask import as_lines
from .ticks import Ticks


class Splitting(Dialog[tuple[str, ...]]):
    """Gives the ids of those who go."""

    SCOPE = "splitting"
    DEFAULT_CSS = """
    Splitting Label { padding-bottom: 1; width: 100%; }
    Splitting #ahead { padding-top: 1; min-height: 2; }
    """

    def __init__(
        self, title: str, members: Sequence[PersonLine], ahead: Callable[[tuple[str, ...]], Sequence[Line]]
    ) -> None:
        super().__init__()
        self._title, self._members, self._ahead = title, tuple(members), ahead

    def compose(self) -> ComposeResult:
        half = (len(self._members) + 1) // 2
        with Vertical(classes="box"):
            yield Label(safe(self._title, "bold"))
            members = [(line.id, line.name) for line in self._members]
            yield Ticks(members, [id_ for id_, _ in members[half:]])
            yield Static(id="ahead")
            yield Footer(show_command_palette=False, compact=True)

    def on_mount(self) -> None:
        self.query_one(Ticks).listen(self.qz.t)
        self._show()

    @on(Ticks.Ticked)
    def _show(self) -> None:
        going = self._going
        some = 0 < len(going) < len(self._members)
        t, stay = self.qz.t, len(self._members) - len(going)
        sizes = Line(t("tablesplit-sizes", go=len(going), stay=stay))
        lines = (sizes, *self._ahead(going)) if some else (Line(t("tablesplit-some"), bad=True),)
        self.query_one("#ahead", Static).update(as_lines(lines, t))

    @property
    def _going(self) -> tuple[str, ...]:
        ticked = self.query_one(Ticks).ticked
        return tuple(line.id for line in self._members if line.id in ticked)

    def action_halves(self) -> None:
        """Tick the second half of the alphabet, or the first one if it is ticked already."""
        ids = [line.id for line in self._members]
        half = (len(ids) + 1) // 2
        wanted = ids[:half] if self._going == tuple(ids[half:]) else ids[half:]
        self.query_one(Ticks).tick(wanted)

    def action_take(self) -> None:
        if 0 < len(self._going) < len(self._members):
            self.dismiss(self._going)
        else:
            self.app.bell()
