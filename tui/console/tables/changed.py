"""What has changed since the last publication, person by person; all of it or some is published as a change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Label, Static

from qzlive.language import Catalogue
from qzlive.session.seating import allocation_of
from qzlive.session.state import State

from ...dialogs import Dialog
from ...footer import Footer
from ...text import safe
from ..people_data import people
from .ticks import Ticks


@dataclass(frozen=True, slots=True)
class Change:
    """A person with the label that was told and the one of the draft; None: no table."""

    person: str
    name: str
    was: str | None
    now: str | None
    here: bool


def changed(state: State, breakout: str) -> tuple[Change, ...]:
    """Return whose table is another one than was told, by name; nobody before the first publication."""
    if allocation_of(state, breakout).published is None:
        return ()
    return tuple(
        Change(line.id, line.name, line.told, line.table, line.here)
        for line in people(state, breakout)
        if line.table != line.told
    )


def change_text(change: Change, t: Catalogue) -> str:
    """Return one change as it stands in the list: "Anna Berg: 2a → 3b"."""
    kind = "gone" if change.now is None else "new" if change.was is None else "moved"
    said = t("changed-line", name=change.name, was=change.was or "", now=change.now or "", kind=kind)
    return said if change.here else f"{said} ({t('people-is-gone')})"


class Changes(Dialog[frozenset[str]]):
    """Gives the ids of those whose change is to be published."""

    SCOPE = "changes"
    DEFAULT_CSS = """
    Changes Label { padding-bottom: 1; width: 100%; }
    Changes #open { height: auto; padding-top: 1; }
    Changes #sentence { height: auto; padding-top: 1; }
    """

    def __init__(self, changes: Sequence[Change], number: int, points: Sequence[str]) -> None:
        """`number` is that of the last publication; `points` are what is open."""
        super().__init__()
        self._changes, self._number, self._points = tuple(changes), number, tuple(points)

    def compose(self) -> ComposeResult:
        t = self.qz.t
        with Vertical(classes="box"):
            yield Label(safe(t("changed-title", number=self._number), "bold"))
            lines = [(one.person, change_text(one, t)) for one in self._changes]
            yield Ticks(lines, [id_ for id_, _ in lines])
            yield Static(id="sentence")
            if self._points:
                yield Static(safe("\n".join(f"! {point}" for point in self._points), "$text-warning"), id="open")
            yield Footer(show_command_palette=False, compact=True)

    def on_mount(self) -> None:
        self.query_one(Ticks).listen(self.qz.t)
        self._show()

    @on(Ticks.Ticked)
    def _show(self) -> None:
        ticked = len(self.query_one(Ticks).ticked)
        said = self.qz.t("changed-will", count=ticked, all=len(self._changes))
        self.query_one("#sentence", Static).update(safe(said, "" if ticked else "$text-warning"))

    def action_all(self) -> None:
        """Tick everybody, or nobody if everybody is ticked."""
        listed = self.query_one(Ticks)
        everybody = frozenset(one.person for one in self._changes)
        listed.tick(frozenset() if listed.ticked == everybody else everybody)

    def action_take(self) -> None:
        if ticked := self.query_one(Ticks).ticked:
            self.dismiss(ticked)
        else:
            self.app.bell()
