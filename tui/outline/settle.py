"""Deciding between texts of one entry that were written apart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Label, OptionList, Static
from textual.widgets.option_list import Option

from qzlive.session.commands.sheets import SettleEntry
from qzlive.session.state import Entry
from qzlive.text import TEXT_LIMIT

from ..dialogs import Dialog
from ..footer import Footer
from ..text import safe
from .apart import shown_apart

if TYPE_CHECKING:
    from .hand import Hand

BOTH = "both"
OWN = "own"


class Settle(Dialog[str]):
    """The texts with their differences marked; gives the number of one counted from 1, `BOTH`, or `OWN` for both to
    be put into other words."""

    SCOPE = "settle"
    DEFAULT_CSS = """
    Settle OptionList { height: auto; max-height: 14; border: none; background: $surface; padding: 0; }
    Settle OptionList:focus { border: none; }
    Settle Label { padding-bottom: 1; }
    Settle > .box { padding: 0 1; width: 90; }
    """

    def __init__(self, texts: Sequence[str]) -> None:
        super().__init__()
        self._texts = texts
        self._answers = [*(str(number) for number in range(1, len(texts) + 1)), BOTH, OWN]

    def compose(self) -> ComposeResult:
        t = self.qz.t
        options: list[Option | None] = []
        for number, text in enumerate(self._texts, 1):
            others = [*self._texts[: number - 1], *self._texts[number:]]
            options += [Option(safe(f"{number}  ", "bold $warning") + shown_apart(text, others)), None]
        options.append(Option(safe("b  ", "bold $warning") + safe(t("outline-variants-all"))))
        options.append(Option(safe("e  ", "bold $warning") + safe(t("outline-variants-own"))))
        with Vertical(classes="box"):
            yield Label(safe(t("outline-settle"), "bold"))
            yield OptionList(*options)
            yield Static(safe(t("outline-settle-hint")), classes="hint")
            yield Footer(show_command_palette=False)

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(self._answers[event.option_index])

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        return action != "take" or str(parameters[0]) in self._answers

    def action_take(self, number: str) -> None:
        self.dismiss(number)

    def action_both(self) -> None:
        self.dismiss(BOTH)

    def action_own(self) -> None:
        self.dismiss(OWN)


def settle(hand: Hand, sheet: str, entry: Entry) -> None:
    """Ask which text of an entry is to stand, and hand the decision over; what came since then stays."""
    texts = [entry.text, *(variant.text for variant in entry.variants)]
    seen = tuple(variant.id for variant in entry.variants)

    def answered(answer: str | None) -> None:
        if answer is None:
            return
        together = "\n".join(dict.fromkeys(texts))
        if answer in (BOTH, OWN) and len(together) > TEXT_LIMIT:
            hand.say("outline-too-long", bad=True, length=len(together), limit=TEXT_LIMIT)
            return
        text = together if answer in (BOTH, OWN) else texts[int(answer) - 1]
        done = hand.submit(SettleEntry(sheet=sheet, entry=entry.id, base=entry.version, variants=seen, text=text))
        hand.show(entry.id)
        if done and answer == OWN:
            hand.action_edit()

    hand.app.push_screen(Settle(texts), answered)
