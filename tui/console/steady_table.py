"""A table that is repainted often: only what changed is touched, and the cursor stays on its person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from rich.cells import cell_len
from rich.text import Text
from textual import events
from textual.message import Message
from textual.widgets import DataTable

from ..text import cell

Cell = tuple[str, str]
"""Text and style; a style may name colours of the theme: "bold $warning"."""


@dataclass(frozen=True, slots=True)
class Column:
    """`width` in cells; 0: what the others leave."""

    key: str
    title: str
    width: int = 0


class SteadyTable(DataTable[Text]):
    """Rows with a key each, given whole and compared with those that are shown."""

    class Pointed(Message):
        """The cursor stands on another row."""

        def __init__(self, table: SteadyTable, key: str | None) -> None:
            super().__init__()
            self.table, self.key = table, key

        @property
        def control(self) -> SteadyTable:
            return self.table

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(cursor_type="row", zebra_stripes=False, id=id)
        self._asked: tuple[Column, ...] = ()
        self._widths: dict[str, int] = {}
        self._rows: dict[str, tuple[Cell, ...]] = {}
        self._wanted: str | None = None
        self._pointed: str | None = None

    @property
    def key(self) -> str | None:
        """The key of the row under the cursor."""
        return self._wanted if self._wanted in self._rows else None

    def select(self, key: str) -> None:
        """Put the cursor on a row, at once or as soon as there is one with this key."""
        self._wanted = key
        if key in self._rows:
            self.move_cursor(row=self.get_row_index(key))

    def fill(self, columns: tuple[Column, ...], rows: Mapping[str, tuple[Cell, ...]]) -> None:
        """Show these rows in their order; each has a cell for each column."""
        if columns != self._asked or not self._widths:
            self._asked = columns
            self._lay_out()
            self._begin(dict(rows))
        elif list(rows)[: len(self._rows)] != list(self._rows) or not self._rows:
            self._begin(dict(rows))
        else:
            self._change(dict(rows))

    def _room(self) -> int:
        # The column of the bar stays free: whether there will be one is known only after the rows have been laid out.
        return max(20, self.size.width - self.styles.scrollbar_size_vertical)

    def _lay_out(self) -> None:
        fixed = sum(column.width for column in self._asked) + 2 * self.cell_padding * len(self._asked)
        flexible = [column for column in self._asked if not column.width]
        rest = max(8, (self._room() - fixed) // max(1, len(flexible)))
        self._widths = {column.key: column.width or rest for column in self._asked}
        self.clear(columns=True)
        self._rows = {}
        for column in self._asked:
            self.add_column(cell(column.title), width=self._widths[column.key], key=column.key)

    def _begin(self, rows: dict[str, tuple[Cell, ...]]) -> None:
        place, top, wanted = self.cursor_row, self.scroll_y, self._wanted
        self.clear()
        self._rows = rows
        for key, cells in rows.items():
            self.add_row(*map(self._made, self._asked, cells), key=key)
        if not rows:
            self._point(None)
            return
        if wanted not in rows:
            wanted = list(rows)[min(place, len(rows) - 1)]
        self._wanted = wanted
        self.scroll_to(y=top, animate=False)
        self.move_cursor(row=self.get_row_index(wanted))
        self._point(wanted)

    def _change(self, rows: dict[str, tuple[Cell, ...]]) -> None:
        for key, cells in rows.items():
            shown = self._rows.get(key)
            if shown is None:
                self.add_row(*map(self._made, self._asked, cells), key=key)
            elif cells != shown:
                for column, new, old in zip(self._asked, cells, shown, strict=True):
                    if new != old:
                        self.update_cell(key, column.key, self._made(column, new))
        self._rows = rows

    def _made(self, column: Column, content: Cell) -> Text:
        text = cell(content[0], self._style(content[1]))
        if cell_len(text.plain) > self._widths[column.key]:
            text.truncate(self._widths[column.key], overflow="ellipsis")
        return text

    def _style(self, style: str) -> str:
        """Return a style whose colours of the theme are named as rich names them."""
        if "$" not in style:
            return style
        colours = self.app.theme_variables
        named = {word: colours.get(word[1:], "") for word in style.split() if word.startswith("$")}
        return " ".join(
            word if word not in named else named[word][:7] if named[word].startswith("#") else "dim"
            for word in style.split()
        )

    def on_resize(self, event: events.Resize) -> None:
        if self._asked:
            rows = self._rows
            self._lay_out()
            self._begin(rows)

    def on_data_table_row_highlighted(self, event: DataTable.RowHighlighted) -> None:
        key = event.row_key.value
        # Rows that are being rebuilt announce a cursor that nobody moved.
        if key in self._rows and self.is_valid_row_index(self.cursor_row) and self._at_cursor() == key:
            self._wanted = key
            self._point(key)

    def _at_cursor(self) -> str | None:
        return self.ordered_rows[self.cursor_row].key.value

    def _point(self, key: str | None) -> None:
        if key != self._pointed:
            self._pointed = key
            self.post_message(self.Pointed(self, key))
