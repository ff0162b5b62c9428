"""The editor's desk: what all tables of a topic wrote, side by side, and what the documentation makes of it."""

from __future__ import annotations

from dataclasses import replace

from pydantic import ValidationError
from textual import events, on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widgets import Static
from uuid6 import uuid7

from qzlive.session.base import Command
from qzlive.session.commands.edition import (
    JoinEntries,
    LeaveOut,
    PutUnder,
    RemoveEditionHeading,
    SetEditionHeading,
)
from qzlive.session.outline import rank_between
from qzlive.session.state import State
from qzlive.text import visible

from ...dialogs import AskLine, AskText
from ...outline.dialogs import Choose, Possibility
from ...text import safe
from ..forms import fault
from ..panel import Panel
from ..rows import Rows
from ..steady_table import Column, SteadyTable
from .data import Card, Page, Place, page, places
from .deeds import back, reword
from .names import NamesDialog
from .page import CardLine, EditionPage
from .preview import preview

WIDE = 110
"""From this width on the list of places stands beside the page."""
LIST = 38
"""Columns of the list."""
_NEW, _NONE = "+", "-"


class EditionPanel(Panel):
    """The places on the left, the page on the right; on a narrow terminal the list is a line above the page."""

    SCOPE = "edition"
    DEFAULT_CSS = """
    EditionPanel #edition-places { width: 38; }
    EditionPanel.-narrow #edition-places { display: none; }
    EditionPanel #edition-title { height: 1; padding: 0 1; text-style: bold; background: $boost; }
    EditionPanel EditionPage { height: 1fr; }
    EditionPanel #edition-about { height: auto; max-height: 5; padding: 0 1; background: $boost; color: $text-muted; }
    """

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._wish = ""
        self._undo: list[list[Command]] = []
        self._made: tuple[State, str, Page] | None = None

    def compose(self) -> ComposeResult:
        with Horizontal():
            yield Rows(id="edition-places")
            with Vertical():
                yield Static(id="edition-title")
                yield EditionPage(lambda: self.t)
                yield Static(id="edition-about")

    def on_resize(self, event: events.Resize) -> None:
        self.set_class(event.size.width < WIDE, "-narrow")
        self.call_after_refresh(self.show)

    @property
    def _places(self) -> tuple[Place, ...]:
        return places(self.state)

    @property
    def _place(self) -> Place | None:
        known = self._places
        return next((one for one in known if one.key == self._wish), known[0] if known else None)

    @property
    def _sheet(self) -> EditionPage:
        return self.query_one(EditionPage)

    def enter(self) -> None:
        self.show()
        self.screen.set_focus(self)

    def show(self) -> None:
        self.run_worker(self._show(), exclusive=True, group="edition")

    async def _show(self) -> None:
        place = self._place
        columns = (Column("label", "", 5), Column("title", self.t("edition-place")), Column("count", "", 4))
        rows = {one.key: ((one.label, "bold"), (one.title, ""), (str(one.entries), "dim")) for one in self._places}
        self.query_one(Rows).fill(columns, rows)
        if place is not None:
            self.query_one(Rows).select(place.key)
        width = self.app.size.width
        await self._sheet.fill(self._page(), width - LIST if width >= WIDE else width)
        self._say_where()

    def _page(self) -> Page | None:
        place, state = self._place, self.state
        if place is None:
            return None
        if self._made is None or self._made[0] is not state or self._made[1] != place.key:
            self._made = state, place.key, page(state, place)
        return self._made[2]

    def _say_where(self) -> None:
        t, place = self.t, self._place
        if place is None:
            self.query_one("#edition-title", Static).update(safe(t("edition-empty")))
            self.query_one("#edition-about", Static).update(safe(""))
            return
        number = [one.key for one in self._places].index(place.key) + 1
        title = t("edition-title", label=place.label, title=place.title, number=number, count=len(self._places))
        self.query_one("#edition-title", Static).update(safe(title))
        self.query_one("#edition-about", Static).update(safe(self._about(self._sheet.card)))

    def _about(self, card: Card | None) -> str:
        """Say of the card under the cursor what cannot be seen from it."""
        if card is None:
            return ""
        t, known = self.t, self._sheet.cards
        said = []
        if card.stale:
            said.append(t("edition-stale", text=card.entry.text))
        elif card.edited.text is not None:
            said.append(t("edition-written", text=card.entry.text))
        if card.edited.into in known:
            said.append(t("edition-into", text=known[card.edited.into or ""].said))
        if card.edited.left_out:
            said.append(t("edition-out"))
        said += [t("edition-for", text=known[id_].said) for id_ in card.joined if id_ in known]
        said += [t("edition-like", text=known[id_].said) for id_ in card.like if id_ in known]
        said += [t("edition-variant", text=variant.text) for variant in card.entry.variants]
        return "\n".join([*(" ".join(line.split()) for line in said), t("edition-hint")])

    @on(CardLine.Clicked)
    def _clicked(self, event: CardLine.Clicked) -> None:
        self._sheet.point(event.id_)
        self._say_where()

    @on(SteadyTable.Pointed)
    def _pointed(self, event: SteadyTable.Pointed) -> None:
        if event.key and event.key != (self._place.key if self._place else ""):
            self._wish = event.key
            self.show()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action in ("change", "out", "join", "heading", "pick", "own", "same"):
            return True if self._sheet.card is not None else None
        if action == "undo":
            return True if self._undo else None
        return True

    def _do(self, *commands: Command) -> None:
        before = self.state
        sent = [self.send(command) for command in commands]
        if all(sent):
            undo = [one for command, id_ in zip(commands, sent, strict=True) for one in back(before, command, id_)]
            self._undo += [undo] if undo else []
        self.show()

    @property
    def _chosen(self) -> tuple[str, ...]:
        """The picked cards in the order of the page, or the one under the cursor."""
        sheet = self._sheet
        picked = tuple(id_ for id_ in sheet.cards if id_ in sheet.picked)
        return picked or ((sheet.pointed,) if sheet.card is not None else ())

    def action_step(self, way: str) -> None:
        self._sheet.step(down={"down": 1, "up": -1}.get(way, 0), across={"right": 1, "left": -1}.get(way, 0))
        self._say_where()

    def action_place(self, way: str) -> None:
        """Go to the next or the previous topic."""
        keys = [one.key for one in self._places]
        if self._place is not None:
            self._wish = keys[(keys.index(self._place.key) + (1 if way == "next" else -1)) % len(keys)]
            self._sheet.picked.clear()
            self._sheet.pointed = ""
            self.show()

    def action_pick(self) -> None:
        """Mark the card, or take the mark away."""
        sheet = self._sheet
        if sheet.card is not None:
            sheet.picked ^= {sheet.pointed}
            sheet.paint()

    def action_change(self) -> None:
        """Put other words into the documentation; the sheet keeps its own."""
        card = self._sheet.card
        if card is None:
            return
        self._ask_words(card, card.said)

    def _ask_words(self, card: Card, value: str, *, meanwhile: bool = False) -> None:
        """Ask for the words of the documentation; `meanwhile` somebody else has found those that the card says."""
        t = self.t

        def answered(text: str | None) -> None:
            if text is None:
                return
            now = self.state.edition.entries.get(card.entry.id, card.edited)
            if now.version != card.edited.version:
                self._ask_words(replace(card, edited=now, said=now.text or card.entry.text), text, meanwhile=True)
                return
            try:
                command = reword(card.entry, card.edited, text.strip())
            except ValidationError as error:
                self._refused(error)
                self._ask_words(card, text, meanwhile=meanwhile)
            else:
                self._do(command)

        hint = (
            t("edition-change-meanwhile", text=card.said)
            if meanwhile
            else t("edition-change-hint", text=card.entry.text)
        )
        self.app.push_screen(AskText(t("edition-change"), value=value, hint=hint), answered)

    def _refused(self, error: ValidationError) -> None:
        self.qz.notify(visible(fault(error, {}, self.t)), severity="error", markup=False)

    def action_own(self) -> None:
        """Let the entry say again what was written."""
        card = self._sheet.card
        if card is not None and card.edited.text is not None:
            self._do(reword(card.entry, card.edited, ""))

    def action_out(self) -> None:
        """Leave the chosen entries out, or take them in again."""
        card = self._sheet.card
        if card is not None:
            self._do(LeaveOut(entries=self._chosen, out=not card.edited.left_out))
            self._sheet.picked.clear()

    def action_join(self) -> None:
        """Let the card under the cursor stand for the picked ones; without any for what is like it, after asking.
        A card that is joined already stands for itself again."""
        sheet = self._sheet
        card = sheet.card
        if card is None:
            return
        others = tuple(id_ for id_ in self._chosen if id_ != card.entry.id)
        if others:
            self._do(JoinEntries(entries=others, into=card.entry.id))
            sheet.picked.clear()
        elif card.edited.into is not None:
            self._do(JoinEntries(entries=(card.entry.id,), into=None))
        else:
            self._join_like(card)

    def _join_like(self, card: Card) -> None:
        t, known = self.t, self._sheet.cards
        offered = [Possibility(id_, known[id_].said) for id_ in card.like if id_ in known]
        if not offered:
            self.qz.say("edition-nothing-alike")
            return

        def answered(id_: str | None) -> None:
            if id_ is not None:
                self._do(JoinEntries(entries=(id_,), into=card.entry.id))

        title = t("edition-join-like", text=" ".join(card.said.split()))
        self.app.push_screen(Choose(title, offered, hint=t("edition-join-hint")), answered)

    def action_same(self) -> None:
        """Go to the next card that has others like it."""
        cards = list(self._sheet.cards.values())
        places_ = [number for number, card in enumerate(cards) if card.like]
        if not places_:
            self.qz.say("edition-nothing-alike")
            return
        here = next((number for number, card in enumerate(cards) if card.entry.id == self._sheet.pointed), -1)
        self._sheet.point(cards[next((one for one in places_ if one > here), places_[0])].entry.id)
        self._say_where()

    def action_heading(self) -> None:
        """Put the chosen entries under a heading of the edition: a new one, one that is there, or none."""
        shown, t = self._page(), self.t
        if shown is None:
            return
        chosen = self._chosen
        offered = [Possibility(_NEW, t("edition-heading-new"))]
        offered += [Possibility(heading.id, heading.text) for heading in shown.headings]
        offered.append(Possibility(_NONE, t("edition-heading-none")))

        def answered(id_: str | None) -> None:
            if id_ == _NEW:
                self._new_heading(shown, chosen)
            elif id_ is not None:
                self._put(chosen, None if id_ == _NONE else id_)

        self.app.push_screen(Choose(t("edition-heading"), offered), answered)

    def _put(self, chosen: tuple[str, ...], heading: str | None) -> None:
        self._do(PutUnder(entries=chosen, heading=heading))
        self._sheet.picked.clear()
        used = {edited.heading for edited in self.state.edition.entries.values()}
        shown = self._page()
        for one in shown.headings if shown is not None else ():
            if one.id not in used:
                self.send(RemoveEditionHeading(heading=one.id))

    def _new_heading(self, shown: Page, chosen: tuple[str, ...], value: str = "") -> None:
        def answered(text: str | None) -> None:
            if text is None or not text.strip():
                return
            last = shown.headings[-1].rank if shown.headings else None
            id_, place = str(uuid7()), shown.place
            try:
                heading = SetEditionHeading(
                    heading=id_, topic=place.topic, item=place.item, text=text, rank=rank_between(last, None)
                )
            except ValidationError as error:
                self._refused(error)
                self._new_heading(shown, chosen, text)
                return
            if self.send(heading):
                self._put(chosen, id_)

        self.app.push_screen(AskLine(self.t("edition-heading-text"), value=value), answered)

    def action_undo(self) -> None:
        """Take the last deed of this console back."""
        if not self._undo:
            self.qz.say("edition-nothing-to-undo")
            return
        for command in reversed(self._undo.pop()):
            self.send(command)
        self.show()

    def action_names(self) -> None:
        """Decide whose names may stand in the texts."""
        self.app.push_screen(NamesDialog(self.qz))

    def action_preview(self) -> None:
        """Show what the documentation says of this place."""
        place = self._place
        if place is not None:
            text = preview(self.state, place, self.t.language)
            self.give(
                self.t("edition-preview", title=place.title),
                f"{self.state.name}-{place.label.replace(':', '')}.md",
                (text,),
            )
