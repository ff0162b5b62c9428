"""The replies in a dialog: one key copies one of them, or all in pieces."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Footer, Label, Static

from ... import clipboard
from ...dialogs import Dialog, ShowText
from ...text import safe
from ..rows import Rows
from ..steady_table import Column
from .replies import Reply, pieces


class Replies(Dialog[None]):
    """A line for each person; what was copied already is ticked."""

    SCOPE = "replies"
    DEFAULT_CSS = """
    Replies > .box { width: 100; }
    Replies Rows { height: auto; max-height: 10; margin-top: 1; }
    Replies #text { height: auto; min-height: 3; padding: 1 0 0 0; }
    """

    def __init__(self, texts: tuple[Reply, ...], copied: set[str]) -> None:
        """`copied` are the texts that were copied already; this dialog adds to them."""
        super().__init__()
        self._texts = {one.person: one for one in texts}
        self._copied = copied

    def compose(self) -> ComposeResult:
        with Vertical(classes="box"):
            yield Label(safe(self.qz.t("replies-title", count=len(self._texts)), "bold"))
            yield Rows()
            yield Static(id="text")
            yield Static(id="said", classes="hint")
            yield Footer(show_command_palette=False, compact=True)

    def on_mount(self) -> None:
        self._show()
        self.query_one(Rows).focus()

    def _show(self) -> None:
        t = self.qz.t
        columns = (
            Column("copied", "", 1),
            Column("name", t("people-column-name"), 22),
            Column("text", t("replies-column")),
        )
        rows = {
            one.person: (
                ("✓" if one.text in self._copied else "", ""),
                (one.name, ""),
                (one.text.partition(": ")[2], "dim"),
            )
            for one in self._texts.values()
        }
        self.query_one(Rows).fill(columns, rows)

    def on_steady_table_pointed(self) -> None:
        chosen = self._chosen
        self.query_one("#text", Static).update(safe(chosen.text if chosen is not None else ""))

    @property
    def _chosen(self) -> Reply | None:
        return self._texts.get(self.query_one(Rows).key or "")

    def action_copy(self) -> None:
        """Copy the text under the cursor and go on to the next."""
        chosen = self._chosen
        if chosen is not None:
            code = copy(self, chosen, self._copied)
            self.query_one("#said", Static).update(safe(self.qz.t(code, name=chosen.name)))
            self._show()
            self.query_one(Rows).action_cursor_down()

    def action_all(self) -> None:
        texts = tuple(self._texts.values())
        self._copied.update(one.text for one in texts)
        self.app.push_screen(ShowText(self.qz.t("replies-title", count=len(texts)), pieces(texts), None))
        self._show()


def copy(node: Dialog[None] | Vertical, one: Reply, copied: set[str]) -> str:
    """Copy a reply, and return the sentence that says whether that worked."""
    node.app.copy_to_clipboard(one.text)
    copied.add(one.text)
    return "replies-copied" if clipboard.put(one.text) else "replies-copied-perhaps"
