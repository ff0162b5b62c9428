"""The past of an entry, a heading and a sheet: look at any moment, and bring it back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Label, OptionList, Static
from textual.widgets.option_list import Option

from qzlive.session.base import Command
from qzlive.session.commands.sheets import EditEntry, ReturnEntries, SetHeading
from qzlive.session.history import SheetMoment, at_version, moments, sheet_moments
from qzlive.session.state import Entry, Heading, Question, Sheet

from ..dialogs import Confirm, Dialog
from ..footer import Footer
from ..text import safe
from .archive import Archive
from .lines import SectionLine

if TYPE_CHECKING:
    from .hand import Hand


class History(Dialog[int | str]):
    """The moments of an entry or a heading, the newest first; gives the version of the one that is to come back, or a
    text that stood beside an entry's own."""

    SCOPE = "choose"
    DEFAULT_CSS = """
    History > .box { padding: 0 1; width: 96; }
    History OptionList { height: auto; max-height: 70vh; border: none; background: $surface; padding: 0; }
    History OptionList:focus { border: none; }
    History Label { padding-bottom: 1; }
    """

    def __init__(self, title: str, hint: str, told: Sequence[Sequence[tuple[Content, int | str]]]) -> None:
        """`title` and `hint` are codes; `told` are the lines of each moment, each with what it gives."""
        super().__init__()
        self._title, self._hint = title, hint
        self._lines: list[list[Content]] = [[line for line, _ in lines] for lines in told]
        self._answers = [answer for lines in told for _, answer in lines]

    def compose(self) -> ComposeResult:
        t, options = self.qz.t, list[Option | None]()
        for lines in self._lines:
            options += [*(Option(line) for line in lines), None]
        with Vertical(classes="box"):
            yield Label(safe(t(self._title), "bold"))
            yield OptionList(*options[:-1])
            yield Static(safe(t(self._hint)), classes="hint")
            yield Footer(show_command_palette=False, compact=True)

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(self._answers[event.option_index])


class SheetHistory(Dialog[SheetMoment]):
    """The moments of a sheet, the newest first, each with how the sheet looked then; gives the one to come back."""

    SCOPE = "choose"
    DEFAULT_CSS = """
    SheetHistory > .box { padding: 0 1; width: 120; height: 96%; }
    SheetHistory OptionList {
        height: auto; max-height: 35%; border: none; background: $surface; padding: 0;
        text-wrap: nowrap; text-overflow: ellipsis;
    }
    SheetHistory OptionList:focus { border: none; }
    SheetHistory VerticalScroll { height: 1fr; max-height: 100%; border-top: solid $primary 40%; }
    SheetHistory .hint { padding: 0; }
    """

    def __init__(self, archive: Archive, sheet: Sheet, asked: tuple[Question, ...]) -> None:
        super().__init__()
        self._archive, self._sheet, self._asked = archive, sheet, asked
        self._moments = sheet_moments(sheet)[::-1]

    def compose(self) -> ComposeResult:
        t = self.qz.t
        said = [self._archive.sheet_line(self._sheet, moment) for moment in self._moments]
        said[0] += f"  {t('history-now')}"
        with Vertical(classes="box"):
            yield Label(safe(t("history-sheet"), "bold"))
            yield OptionList(*(Option(safe(one)) for one in said))
            with VerticalScroll(can_focus=False):
                yield Static(id="then")
            yield Static(safe(t("history-sheet-hint")), classes="hint")
            yield Footer(show_command_palette=False, compact=True)

    @on(OptionList.OptionHighlighted)
    def _look(self, event: OptionList.OptionHighlighted) -> None:
        moment = self._moments[event.option_index]
        self.query_one("#then", Static).update(self._archive.sheet_then(self._sheet, self._asked, moment))
        self.query_one(VerticalScroll).scroll_home(animate=False)

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        moment, t = self._moments[event.option_index], self.qz.t

        def answered(sure: bool | None) -> None:
            if sure:
                self.dismiss(moment)

        question = t("history-sheet-ask", time=self._archive.time(moment.at))
        self.app.push_screen(
            Confirm(question, t("history-sheet-yes"), t("history-sheet-no"), dangerous=False), answered
        )


def look_back(hand: Hand, archive: Archive, sheet: Sheet, entry: Entry) -> None:
    """Show what an entry was, and bring back what is chosen."""

    def answered(chosen: int | str | None) -> None:
        if chosen is None:
            return
        command: Command = (
            EditEntry(sheet=sheet.id, entry=entry.id, base=entry.version, text=chosen)
            if isinstance(chosen, str)
            else ReturnEntries(sheet=sheet.id, version=chosen, entries=(entry.id,))
        )
        if hand.submit(command):
            hand.say("history-entry-done")
            hand.show(entry.id)

    told: list[list[tuple[Content, int | str]]] = []
    for number, moment in enumerate(reversed(moments(entry))):
        beside: list[tuple[Content, int | str]] = [
            (archive.beside_line(text), text) for text in archive.beside(entry, number)
        ]
        told.append([(archive.entry_line(entry, number), moment.changed), *beside])
    hand.app.push_screen(History("history-entry", "history-entry-hint", told), answered)


def look_back_at_heading(hand: Hand, archive: Archive, sheet: Sheet, heading: Heading) -> None:
    """Show what a heading was, and bring back what is chosen."""

    def answered(chosen: int | str | None) -> None:
        was = at_version(heading, chosen) if isinstance(chosen, int) else None
        if was is not None:
            if hand.submit(SetHeading(sheet=sheet.id, heading=heading.id, text=was.text, rank=was.rank)):
                hand.say("history-heading-done")
            hand.show(SectionLine.key_of(heading.id))

    known = enumerate(reversed(moments(heading)))
    told = [[(archive.heading_line(heading, number), moment.changed)] for number, moment in known]
    hand.app.push_screen(History("history-heading", "history-heading-hint", told), answered)


def look_back_over(hand: Hand, archive: Archive, sheet: Sheet) -> None:
    """Show what a sheet was, and bring back the moment that is chosen."""

    def answered(moment: SheetMoment | None) -> None:
        if moment is not None and hand.submit(ReturnEntries(sheet=sheet.id, version=moment.version)):
            hand.say("history-sheet-done", time=archive.time(moment.at))
            hand.show()

    hand.app.push_screen(SheetHistory(archive, sheet, hand.source.asked()), answered)
