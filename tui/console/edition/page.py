"""The sheets of a place side by side, a column for each table, with a cursor and cards that were picked."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Static

from qzlive.language import Catalogue

from ...outline.row import marked
from ...text import safe
from .data import Card, Page

COLUMN = 34
"""Characters that a column has at least; else the tables stand one below the other."""


class CardLine(Static):
    """One entry of the page."""

    class Clicked(Message):
        def __init__(self, id_: str) -> None:
            super().__init__()
            self.id_ = id_

    def __init__(self, card: Card) -> None:
        super().__init__()
        self.card = card

    def show(self, content: Content) -> None:
        """Say something else, if it is something else."""
        if self.content != content:
            self.update(content)

    def on_click(self, event: events.Click) -> None:
        event.stop()
        self.post_message(self.Clicked(self.card.entry.id))


class EditionPage(VerticalScroll, can_focus=False):
    """Shows a page; `pointed` is the card under the cursor, `picked` are the marked ones."""

    DEFAULT_CSS = """
    EditionPage .part { text-style: bold; color: $text-primary; padding: 0 1; margin-top: 1; }
    EditionPage .side { height: auto; }
    EditionPage .column { width: 1fr; height: auto; padding: 0 1; }
    EditionPage .label { color: $text-muted; text-style: bold; }
    EditionPage CardLine.-current { background: $primary 40%; }
    EditionPage CardLine.-picked { background: $warning 25%; }
    EditionPage CardLine.-picked.-current { background: $warning 45%; }
    """

    def __init__(self, words: Callable[[], Catalogue], *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._words = words
        self._page: Page | None = None
        self._cards: Mapping[str, Card] = {}
        self._built: object = None
        self._grid: list[list[str]] = []
        self.pointed: str = ""
        self.picked: set[str] = set()

    @property
    def cards(self) -> Mapping[str, Card]:
        """The cards of the page by their entry's id."""
        return self._cards

    @property
    def card(self) -> Card | None:
        return self.cards.get(self.pointed)

    async def fill(self, page: Page | None, width: int) -> None:
        """Show a page on so many columns; only what changed is painted anew."""
        self._page = page
        self._cards = {card.entry.id: card for card in page.cards()} if page is not None else {}
        known = self.cards
        self.picked &= known.keys()
        side = page is not None and width // max(1, len(page.labels)) >= COLUMN
        shape = page and (page.place.key, page.labels, side, [
            (part.heading, [[card.entry.id for card in column] for column in part.columns]) for part in page.parts
        ])  # fmt: skip
        if self.pointed not in known:
            self.pointed = next(iter(known), "")
        if shape != self._built:
            # Whoever comes in between must not take a half built page for a whole one.
            self._built = None
            with self.app.batch_update():
                await self.remove_children()
                await self.mount_all(self._parts(page, side) if page is not None else [])
            self._built = shape
        self._grid = _grid(page, side) if page is not None else []
        self.paint()

    def _parts(self, page: Page, side: bool) -> list[Widget]:
        made: list[Widget] = []
        for part in page.parts:
            made.append(Static(safe(part.heading or self._words()("edition-nameless")), classes="part"))
            columns = [
                Vertical(
                    *([Static(safe(label), classes="label")] if label and column else []),
                    *(CardLine(card) for card in column),
                    classes="column",
                )
                for label, column in zip(page.labels, part.columns, strict=True)
                if side or column
            ]
            made.append(Horizontal(*columns, classes="side") if side else Vertical(*columns, classes="side"))
        return made

    def compose(self) -> ComposeResult:
        yield from ()

    def paint(self) -> None:
        """Paint the cards that look different now, and bring the one under the cursor into sight."""
        known, t = self.cards, self._words()
        for line in self.query(CardLine):
            card = known.get(line.card.entry.id)
            if card is None:
                continue
            picked, current = card.entry.id in self.picked, card.entry.id == self.pointed
            line.card = card
            line.show(_shown(card, t, picked=picked))
            line.set_class(current, "-current")
            line.set_class(picked, "-picked")
            if current:
                line.scroll_visible(animate=False)

    def point(self, id_: str) -> None:
        """Put the cursor on a card."""
        if id_ not in self.cards:
            return
        self.pointed = id_
        for line in self.query(CardLine):
            current = line.card.entry.id == id_
            line.set_class(current, "-current")
            if current:
                line.scroll_visible(animate=False)

    def step(self, down: int = 0, across: int = 0) -> None:
        """Move the cursor so many cards down its column or so many columns across."""
        place = next(((row, column) for row, cells in enumerate(self._grid) for column, id_ in enumerate(cells)
                      if id_ == self.pointed), None)  # fmt: skip
        if place is None:
            return
        row, column = place
        if down:
            rows = range(row + down, len(self._grid) if down > 0 else -1, 1 if down > 0 else -1)
            found = next((self._grid[one][column] for one in rows if self._grid[one][column]), "")
        else:
            cells = self._grid[row]
            columns = range(column + across, len(cells) if across > 0 else -1, across)
            found = next((id_ for one in columns if (id_ := self._nearest(row, one))), "")
        if found:
            self.point(found)

    def _nearest(self, row: int, column: int) -> str:
        """Return the card of a column that stands nearest to a row."""
        rows = sorted(range(len(self._grid)), key=lambda one: abs(one - row))
        return next((self._grid[one][column] for one in rows if self._grid[one][column]), "")


def _grid(page: Page, side: bool) -> list[list[str]]:
    """Return the ids of the cards as rows of columns; "" where a column has none."""
    if not side:
        return [[card.entry.id] for card in page.cards()]
    rows: list[list[str]] = []
    for part in page.parts:
        for number in range(max(map(len, part.columns), default=0)):
            rows.append([column[number].entry.id if number < len(column) else "" for column in part.columns])
    return rows


def _shown(card: Card, t: Catalogue, *, picked: bool) -> Content:
    entry, edited = card.entry, card.edited
    marks = [
        "▣" if picked else "",
        "✕" if edited.left_out else "",
        "★" if entry.starred else "",
        "✎" if edited.text is not None else "",
        "⚠" if card.stale or entry.variants else "",
        "≈" if card.like else "",
        f"+{len(card.joined)}" if card.joined else "",
    ]
    lead = "  " * card.level + "• " + "".join(f"{mark} " for mark in marks if mark)
    style = "dim strike" if card.gone else "italic" if edited.text is not None else ""
    shown = safe(lead, "$text-warning" if card.stale else "$text-muted").append(safe(card.said, style))
    shown = shown.append(marked(entry, t))
    if edited.into is not None:
        shown = shown.append(safe(" " + t("edition-joined"), "dim"))
    if card.heading:
        shown = shown.append(safe(f" § {card.heading}", "$text-accent"))
    return shown
