"""Changes that the server did not accept: their text stays, can be copied, sent again or given up."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.widgets import DataTable, Label, Static

from .. import clipboard
from ..dialogs import Confirm, Dialog
from ..footer import Footer
from ..link.link import Link
from ..link.outbox import Pending
from ..text import safe
from .rows import Rows
from .steady_table import Column, SteadyTable


class RefusedChanges(Dialog[None]):
    """The refused changes with their reasons; below the list the whole text of the one under the cursor."""

    SCOPE = "refused"
    DEFAULT_CSS = """
    RefusedChanges Rows { height: 8; }
    RefusedChanges VerticalScroll { max-height: 8; padding: 1 0 0 0; }
    """

    def __init__(self, link: Link) -> None:
        super().__init__()
        self._link = link

    def compose(self) -> ComposeResult:
        with Vertical(classes="box"):
            yield Label(safe(self.qz.t("refused-title")), classes="title")
            yield Rows(id="refused")
            with VerticalScroll(can_focus=False):
                yield Static(id="text")
            yield Static(id="said", classes="hint")
            yield Footer(show_command_palette=False, compact=True)

    def on_mount(self) -> None:
        self.qz.store.changed.subscribe(self, lambda what: self._show())
        self._show()
        self.query_one(Rows).focus()

    def _refused(self) -> dict[str, Pending]:
        return {pending.id: pending for pending in self._link.pending if pending.state == "refused"}

    def _show(self) -> None:
        t, refused = self.qz.t, self._refused()
        rows = {
            id_: (
                (" / ".join(pending.texts) or t("refused-no-text"), ""),
                (t(pending.code or "console-refused-unknown", pending.params), "yellow"),
            )
            for id_, pending in refused.items()
        }
        columns = (Column("text", t("refused-text"), 28), Column("reason", t("refused-reason")))
        self.query_one(Rows).fill(columns, {id_: tuple(cells) for id_, cells in rows.items()})
        self._show_text()

    @property
    def _pointed(self) -> Pending | None:
        return self._refused().get(self.query_one(Rows).key or "")

    @on(SteadyTable.Pointed)
    def _show_text(self) -> None:
        pointed, t = self._pointed, self.qz.t
        said = t("refused-none")
        if pointed is not None:
            reason = t(pointed.code or "console-refused-unknown", pointed.params)
            said = "\n\n".join([reason, *pointed.texts])
        self.query_one("#text", Static).update(safe(said))

    @on(DataTable.RowSelected)
    def _selected(self) -> None:
        self.action_copy()

    def action_copy(self) -> None:
        if (pending := self._pointed) is not None:
            text = "\n\n".join(pending.texts)
            self.app.copy_to_clipboard(text)
            clipboard.put(text)
            self._say("refused-copied")

    def action_again(self) -> None:
        if (pending := self._pointed) is not None:
            self._link.retry(pending.id)

    def action_drop(self) -> None:
        """Give a change up, after asking: its text is then nowhere."""
        pending, t = self._pointed, self.qz.t
        if pending is None:
            return

        def answered(yes: bool | None) -> None:
            if yes:
                self._link.drop(pending.id)

        self.app.push_screen(Confirm(t("refused-drop"), t("refused-drop-yes"), t("refused-drop-no")), answered)

    def _say(self, code: str) -> None:
        self.query_one("#said", Static).update(safe(self.qz.t(code)))
