"""People: who is here, what they choose, and what is to be decided."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import ValidationError
from rich.cells import cell_len
from textual import on
from textual.app import ComposeResult
from textual.widgets import Input, Static

from qzlive.roster import Roster, RosterRefused, read_text
from qzlive.session.commands.people import ForgetPerson, MarkHere, RenamePerson
from qzlive.session.refusal import Refused

from ..dialogs import AskLine, Confirm
from ..text import safe
from .desk import Desk, said_of, undo
from .desk_ledger import Ledger
from .doubts import Doubts
from .panel import Panel
from .people_data import Counts, PersonLine, breakout_title, by_choice, count, following, offered, people, topics_text
from .people_filter import Filter
from .people_list import Cell, Column, SteadyTable
from .people_paste import Answer, AskRoster, Preview, commands, outlook
from .people_search import likeness

WIDE = 110
"""From this width on the display name has a column of its own."""
ONLY = ("all", "unchosen", "unseated", "gone")
"""What the list can be narrowed to, in the order of the key."""


class PeoplePanel(Panel):
    SCOPE = "people"
    DEFAULT_CSS = """
    PeoplePanel { height: 1fr; }
    PeoplePanel #counts { height: 1; padding: 0 1; text-wrap: nowrap; text-overflow: ellipsis; }
    PeoplePanel #bars { height: auto; padding: 0 1; color: $text-muted; }
    PeoplePanel Filter { padding: 0 1; display: none; }
    PeoplePanel #nobody { height: auto; padding: 1 2; color: $text-muted; }
    PeoplePanel SteadyTable { height: 1fr; }
    """

    def compose(self) -> ComposeResult:
        yield Static(id="counts")
        yield Static(id="bars")
        yield Doubts(self.t)
        yield Filter(self.t)
        yield Static(id="nobody")
        yield SteadyTable()

    def on_mount(self) -> None:
        self._only = 0
        self.ledger = Ledger(self.qz)

    @property
    def breakout(self) -> str | None:
        return self.qz.breakout

    def enter(self) -> None:
        self.show()
        self.screen.set_focus(self.query_one(SteadyTable))

    def show(self) -> None:
        lines = people(self.state, self.breakout, aside=True)
        topics = offered(self.state, self.breakout)
        counts = count(lines, topics)
        self.query_one("#counts", Static).update(safe(self._counted(counts)))
        self.query_one("#bars", Static).update(safe("\n".join(bars(counts.topics, max(40, self.size.width - 2)))))
        doubts = self.query_one(Doubts)
        focused = doubts.has_focus
        doubts.fill([line for line in lines if line.doubt is not None and not line.aside], topics)
        table = self.query_one(SteadyTable)
        self.query_one("#nobody", Static).display = not lines
        table.display = bool(lines)
        if not lines:
            self.query_one("#nobody", Static).update(safe(self.t("people-nobody")))
        table.fill(self._columns(), {line.id: self._cells(line) for line in lines if self._wanted(line)})
        if focused and not doubts.display:
            self.screen.set_focus(table)

    def _counted(self, counts: Counts) -> str:
        said = [self.t("people-counts", here=counts.here, chosen=counts.chosen)]
        if self.breakout is not None and len(by_choice(self.state)) > 1:
            said.insert(0, breakout_title(self.state, self.breakout))
        if counts.doubts:
            said.append(self.t("people-doubts", count=counts.doubts))
        if ONLY[self._only] != "all":
            said.append(self.t("people-only", only=ONLY[self._only]))
        if self.ledger.done:
            said.append(self.t("people-last", what=said_of(self.qz, self.ledger.done[-1])))
        return " · ".join(said)

    def _columns(self) -> tuple[Column, ...]:
        t = self.t
        wide = (Column("display", t("people-column-display")),) if self.size.width >= WIDE else ()
        return (
            Column("name", t("people-column-name")),
            *wide,
            Column("topics", t("people-column-topics"), 9),
            Column("table", t("people-column-table"), 6),
            Column("source", t("people-column-source"), 12),
            Column("here", t("people-column-here"), 12),
        )

    def _cells(self, line: PersonLine) -> tuple[Cell, ...]:
        t, dim = self.t, "" if line.here and not line.aside else "dim"
        asked = line.doubt is not None and not line.aside
        topics = ("?", "bold $warning") if asked else (topics_text(line.topics, t("people-none"), "·"), dim)
        where = "aside" if line.aside else "here" if line.here else "gone"
        wide = ((line.display if line.display != line.name else "", "dim"),) if self.size.width >= WIDE else ()
        return (
            (line.name, dim),
            *wide,
            topics,
            (line.table or "", dim),
            (t(f"people-source-{line.source}") if line.source and not asked else "", "dim"),
            (t(f"people-is-{where}"), dim),
        )

    def _wanted(self, line: PersonLine) -> bool:
        typed = self.query_one(Filter).value
        if typed.strip() and likeness(typed, line.name) is None and typed.casefold() not in line.display.casefold():
            return False
        here = line.here and not line.aside
        return {
            "all": True,
            "unchosen": here and not line.topics,
            "unseated": here and line.table is None,
            "gone": not here,
        }[ONLY[self._only]]

    @property
    def chosen(self) -> PersonLine | None:
        """The person under the cursor of the list."""
        key = self.query_one(SteadyTable).key
        return next((line for line in people(self.state, self.breakout, aside=True) if line.id == key), None)

    def _needs_breakout(self) -> str | None:
        if self.breakout is None:
            self.qz.say("people-no-breakout", bad=True)
        return self.breakout

    @on(Filter.Left)
    def _filter_left(self) -> None:
        self.screen.set_focus(self.query_one(SteadyTable))

    @on(Input.Changed)
    def _filtered(self) -> None:
        self.show()

    def on_resize(self) -> None:
        if self.display:
            self.show()

    @on(Doubts.Settled)
    def _settled(self, event: Doubts.Settled) -> None:
        if breakout := self._needs_breakout():
            self.ledger.settle(breakout, event.line, event.topics, event.is_person)
            self.show()

    @on(Doubts.Digit)
    def _ask_number(self, event: Doubts.Digit) -> None:
        numbers = offered(self.state, self.breakout)

        def answered(text: str | None) -> None:
            if text is None:
                return
            if text.strip().isdecimal() and int(text) in numbers:
                self._settled(Doubts.Settled(event.line, (int(text),), True))
            else:
                self.qz.say("people-number-wrong", bad=True, offered=", ".join(map(str, numbers)))

        question = self.t("people-which-number", name=event.line.display)
        self.app.push_screen(AskLine(question, value=str(event.digit)), answered)

    @on(Doubts.Named)
    def _ask_name(self, event: Doubts.Named) -> None:
        self._rename(event.line)

    @on(Doubts.Unproposed)
    def _say_what_to_press(self) -> None:
        self.qz.say("doubts-unproposed")

    def action_decide(self) -> None:
        doubts = self.query_one(Doubts)
        if doubts.display:
            self.screen.set_focus(doubts)
        else:
            self.qz.say("people-nothing-to-decide")

    def action_desk(self) -> None:
        if breakout := self._needs_breakout():
            self.app.push_screen(Desk(self.qz, self.ledger, breakout))

    def action_undo(self) -> None:
        code, params = undo(self.qz, self.ledger)
        self.qz.say(code, **params)

    def action_filter(self) -> None:
        field = self.query_one(Filter)
        field.display = True
        self.screen.set_focus(field)

    def action_only(self) -> None:
        self._only = (self._only + 1) % len(ONLY)
        self.show()

    def action_switch(self) -> None:
        """Show the wishes for the next breakout by choice, if there are several."""
        self.qz.breakout_wish = following(self.state, self.breakout)
        self.show()

    def action_paste(self) -> None:
        if breakout := self._needs_breakout():
            question = self.t("paste-question", title=breakout_title(self.state, breakout))
            self.app.push_screen(AskRoster(question, hint=self.t("paste-hint")), self._pasted)

    def _pasted(self, text: str | None) -> None:
        breakout = self.breakout
        if text is None or breakout is None:
            return
        try:
            block = read_text(text)
            would = outlook(self.state, breakout, block, self.qz.link.now())
        except (RosterRefused, Refused) as refused:
            self.qz.say(refused.code, bad=True, **refused.params)
            return

        def answered(answer: Answer | None) -> None:
            if answer is not None:
                self._send_list(breakout, block, whole=answer == "whole")

        self.app.push_screen(Preview(block, would, breakout_title(self.state, breakout)), answered)

    def _send_list(self, breakout: str, block: Roster, *, whole: bool) -> None:
        for command in commands(self.state, breakout, block, whole=whole):
            self.send(command)
        self.show()

    def action_rename(self) -> None:
        if (line := self.chosen) is not None:
            self._rename(line)

    def _rename(self, line: PersonLine) -> None:
        def answered(name: str | None) -> None:
            if name is None or name.strip() == line.name:
                return
            try:
                self.send(RenamePerson(person=line.id, name=name))
            except ValidationError as error:
                problem = error.errors()[0]
                context: dict[str, Any] = problem.get("ctx", {})
                self.qz.say(problem["type"], bad=True, **context)

        hint = self.t("people-rename-hint", display=line.display)
        self.app.push_screen(AskLine(self.t("people-rename", name=line.name), value=line.name, hint=hint), answered)

    def action_here(self) -> None:
        line = self.chosen
        if line is not None:
            self.send(MarkHere(person=line.id, here=line.aside or not line.here))

    def action_forget(self) -> None:
        line = self.chosen
        if line is None:
            return

        def answered(yes: bool | None) -> None:
            if yes:
                self.send(ForgetPerson(person=line.id))

        question = self.t("people-forget", name=line.name)
        self.app.push_screen(Confirm(question, self.t("people-forget-yes"), self.t("people-forget-no")), answered)


def bars(counts: Mapping[int, int], width: int) -> Iterator[str]:
    """Yield lines with a small bar for each topic, in two lines of the width if that is enough."""
    if not counts:
        return
    most = max(1, *counts.values())
    in_line = max(1, min(width // 12, max(len(counts) if width >= 14 * len(counts) else (len(counts) + 1) // 2, 1)))
    room = min(width // in_line, 26)
    number = max(len(str(topic)) for topic in counts)
    longest = max(2, room - number - 6)
    cells = []
    for topic, wanted in counts.items():
        bar = "▇" * max(1 if wanted else 0, round(longest * wanted / most))
        text = f"{topic:>{number}} {bar} {wanted}"
        cells.append(text + " " * (room - cell_len(text)))
    for start in range(0, len(cells), in_line):
        yield "".join(cells[start : start + in_line]).rstrip()
