"""A view with the list of what is to be decided: the decisions go on their way, the others see where the cursor is."""

from __future__ import annotations

from textual import on

from ...dialogs import AskLine
from ..panel import Panel
from ..people_data import PersonLine, offered
from . import doubts_messages as messages
from .asks import ask_rename
from .desk_ledger import Ledger
from .doubts_data import PLACE
from .merge import into_whom


class DoubtsPanel(Panel):
    """What a key in the list of doubts brings about. Mounting makes the ledger."""

    ledger: Ledger

    def _changed(self, what: frozenset[str]) -> None:
        super()._changed(what)
        if "pending" in what and (late := self.ledger.late()):
            names = sorted(self.state.people[done.person].name for done in late)
            self.qz.say("doubts-settled-meanwhile", bad=True, names=", ".join(names))

    @on(messages.Settled)
    def _settled(self, event: messages.Settled) -> None:
        self._settle(event.line, event.topics, event.is_person)

    def _settle(self, line: PersonLine, topics: tuple[int, ...], is_person: bool) -> None:
        """Decide for the breakout in which it was asked, whatever is shown now."""
        assert line.doubt is not None
        self.ledger.settle(line.doubt.breakout, line, topics, is_person)
        self.show()

    @on(messages.Same)
    def _same(self, event: messages.Same) -> None:
        if {event.person, event.other} <= self.state.people.keys():
            self.ledger.merge(*into_whom(self.state, event.person, event.other))
            self.show()

    @on(messages.Others)
    def _others(self, event: messages.Others) -> None:
        self.ledger.tell_apart(event.person, event.others)
        self.show()

    @on(messages.Digit)
    def _ask_number(self, event: messages.Digit) -> None:
        line = event.line
        assert line.doubt is not None
        numbers = offered(self.state, line.doubt.breakout)

        def answered(text: str | None) -> None:
            if text is None:
                return
            if text.strip().isdecimal() and int(text) in numbers:
                self._settle(line, (int(text),), True)
            else:
                self.qz.say("people-number-wrong", bad=True, offered=", ".join(map(str, numbers)))

        question = self.t("people-which-number", name=line.display)
        self.app.push_screen(AskLine(question, value=str(event.digit)), answered)

    @on(messages.Named)
    def _ask_name(self, event: messages.Named) -> None:
        ask_rename(self.qz, event.line)

    @on(messages.Unproposed)
    def _say_what_to_press(self) -> None:
        self.qz.say("doubts-unproposed")

    @on(messages.Busy)
    def _say_who(self, event: messages.Busy) -> None:
        self.qz.say("doubts-busy", who=event.label)

    @on(messages.Stands)
    def _stand(self, event: messages.Stands) -> None:
        self.qz.link.here(f"{PLACE}{event.person}" if event.person is not None else None)
