"""The replies in a dialog: one key copies one of them, or all in pieces."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Label, Static

from ... import clipboard
from ...dialogs import Dialog, ShowText
from ...footer import Footer
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
        self._shown: Reply | None = None
        self._left_at: str | None = None
        """Where the cursor was put after copying: until it moves on, what was copied stays in sight."""

    @property
    def _title(self) -> str:
        return self.qz.t("replies-title", count=sum(one.people for one in self._texts.values()))

    def _called(self, one: Reply) -> str:
        return one.name or self.qz.t("replies-without", count=one.people)

    def compose(self) -> ComposeResult:
        with Vertical(classes="box"):
            yield Label(safe(self._title, "bold"))
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
                (self._called(one), ""),
                (one.text.partition(": ")[2], "dim"),
            )
            for one in self._texts.values()
        }
        self.query_one(Rows).fill(columns, rows)

    def on_steady_table_pointed(self) -> None:
        if self._left_at is None or self.query_one(Rows).key != self._left_at:
            self._left_at, self._shown = None, self._chosen
        self.query_one("#text", Static).update(safe(self._shown.text if self._shown is not None else ""))

    @property
    def _chosen(self) -> Reply | None:
        return self._texts.get(self.query_one(Rows).key or "")

    def action_copy(self) -> None:
        """Copy the text under the cursor and go on to the next, while the copied one stays in sight."""
        chosen, rows = self._chosen, self.query_one(Rows)
        if chosen is not None:
            code = copy(self, chosen, self._copied)
            self.query_one("#said", Static).update(safe(self.qz.t(code, name=self._called(chosen))))
            self._show()
            order = list(self._texts)
            self._left_at = order[min(order.index(chosen.person) + 1, len(order) - 1)]
            self._shown = chosen
            rows.select(self._left_at)
            self.on_steady_table_pointed()

    def action_all(self) -> None:
        """Show them all in as few messages as a chat takes; what is copied there is ticked."""
        texts = tuple(self._texts.values())
        parts = pieces(texts)
        shown = ShowText(self._title, parts, None)

        def closed(_: bool | None) -> None:
            whole = "\n".join(parts[place] for place in sorted(shown.copied))
            self._copied.update(one.text for one in texts if one.text in whole)
            self._show()

        self.app.push_screen(shown, closed)


def copy(node: Dialog[None] | Vertical, one: Reply, copied: set[str]) -> str:
    """Copy a reply, and return the sentence that says whether that worked."""
    node.app.copy_to_clipboard(one.text)
    copied.add(one.text)
    return "replies-copied" if clipboard.put(one.text) else "replies-copied-perhaps"
