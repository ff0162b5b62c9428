"""The desk: some letters of a name, a number, Enter, and the next one."""

from __future__ import annotations

from pydantic import ValidationError
from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, Label, OptionList, Static
from textual.widgets.option_list import Option

from qzlive.text import editable

from ...dialogs import Dialog
from ...footer import Footer
from ...text import safe
from ..console import Console
from ..people_data import PersonLine, breakout_title, offered, people, topics_text
from .deeds import said_of, undo
from .desk_entry import DeskEntry, parse_entry
from .desk_ledger import Deed, Ledger

CANDIDATES = 7
"""So many people are offered at most; more letters make them fewer."""
NEW = "new"
"""The id of the line that stands for a new person; no person has such a short one."""
MORE = "more"
"""The id of the line that says how many are not shown."""


class Desk(Dialog[None]):
    """One line for typing that is always ready, who is meant by it, and what was done."""

    SCOPE = "desk"
    DEFAULT_CSS = """
    Desk > .box { height: auto; padding: 0 2; }
    Desk #said { height: 2; padding: 0 1; }
    Desk OptionList { height: 9; border: none; padding: 0; background: $surface; }
    Desk #done { height: 2; padding: 0 1; }
    """

    def __init__(self, console: Console, ledger: Ledger, breakout: str, *, text: str = "") -> None:
        super().__init__()
        self._shell, self._ledger, self._breakout, self._text = console, ledger, breakout, text
        self._lines: tuple[PersonLine, ...] = ()
        self._entry = DeskEntry("", None, (), None)
        self._picked: str | None = None
        self._asked = ""
        """The name whose number is asked for: numbers alone are meant for it."""
        self._options: list[tuple[str, str]] = []
        self._note = ""

    def compose(self) -> ComposeResult:
        t = self._shell.t
        with Vertical(classes="box"):
            yield Label(safe(t("desk-title", title=breakout_title(self._shell.state, self._breakout)), "bold"))
            yield Input(editable(self._text), placeholder=t("desk-placeholder"), max_length=160)
            yield Static(id="said")
            candidates = OptionList(markup=False)
            candidates.can_focus = False
            yield candidates
            yield Static(id="done")
            yield Footer()

    def on_mount(self) -> None:
        self._shell.store.changed.subscribe(self, self._changed)
        self._refresh()

    def _changed(self, what: frozenset[str]) -> None:
        if what & {"picture", "pending"}:
            self._refresh()

    @on(Input.Changed)
    def _typed(self) -> None:
        self._refresh()

    def _refresh(self) -> None:
        self._lines = people(self._shell.state, self._breakout)
        entry = parse_entry(self._typed_text(), self._lines)
        if entry.query != self._entry.query:
            self._picked = None
        if entry.query:
            self._note = ""
        self._entry = entry
        self._show_candidates()
        self._show_said()
        self._show_done()

    def _typed_text(self) -> str:
        """Return what was typed, with the name whose number was asked for."""
        text = self.query_one(Input).value
        entry = parse_entry(text, ())
        if entry.query != self._asked and (entry.query or entry.topics is None):
            self._asked = ""
        return f"{self._asked} {text}" if self._asked and not entry.query else text

    def _show_candidates(self) -> None:
        entry, t = self._entry, self._shell.t
        options: list[tuple[str, str]] = []
        for line in entry.candidates[:CANDIDATES]:
            parts = [line.name, t("desk-wish", topics=topics_text(line.topics, t("people-none"), t("people-unknown")))]
            if line.table:
                parts.append(t("desk-table", label=line.table))
            if not line.here:
                parts.append(t("people-gone" if line.seen else "people-is-expected"))
            options.append((line.id, " · ".join(parts)))
        if (more := len(entry.candidates) - CANDIDATES) > 0:
            options.append((MORE, t("desk-more", count=more)))
        if entry.query:
            options.append((NEW, t("desk-new", name=entry.query)))
        widget = self.query_one(OptionList)
        if options != self._options:
            self._options = options
            widget.set_options(Option(safe(text), id=id_, disabled=id_ == MORE) for id_, text in options)
        ids = [id_ for id_, _ in options]
        meant = self._meant()
        widget.highlighted = ids.index(meant) if meant in ids else None

    def _meant(self) -> str | None:
        """The id of the person that Enter would take, `NEW`, or None as long as several may be meant."""
        if self._picked is not None:
            return self._picked
        if self._entry.sure is not None:
            return self._entry.sure.id
        return NEW if self._entry.is_new else None

    def _line(self, person: str | None) -> PersonLine | None:
        return next((line for line in self._lines if line.id == person), None)

    def _show_said(self) -> None:
        self.query_one("#said", Static).update(self._sentence())

    def _sentence(self) -> Content:
        entry, t = self._entry, self._shell.t
        if self._note:
            return safe(self._note, "$text-warning")
        if unknown := self._not_offered():
            return safe(unknown, "$text-error")
        meant = self._meant()
        if not entry.query:
            return safe(t("desk-hint") if entry.topics is None else t("desk-name-missing"), "dim")
        if meant is None:
            return safe(t("desk-several", count=len(entry.candidates)), "$text-warning")
        line = self._line(meant)
        name = entry.query if line is None else line.name
        if entry.topics is None and not self._is_open:
            return safe(t("desk-number-missing", name=name), "$text-warning" if self._asked else "dim")
        if entry.topics is None:
            return safe(t("desk-enter-open", name=name), "$text-warning")
        what = self._topics_said(entry.topics)
        if meant == NEW:
            return safe(t("desk-enter-new", name=name, what=what), "$text-warning")
        return safe(t("desk-enter", name=name, what=what), "$text-success")

    @property
    def _is_open(self) -> bool:
        """Whether Enter would take a new person without a number, who has not chosen yet."""
        return self._entry.topics is None and self._entry.is_full and self._meant() == NEW

    def _topics_said(self, topics: tuple[int, ...]) -> str:
        t = self._shell.t
        if not topics:
            return t("desk-no-topic")
        if len(topics) == 1 and topics[0] in self._shell.state.topics:
            return t("desk-one-topic", number=topics[0], title=self._shell.state.topics[topics[0]].title)
        return t("desk-topics", topics=", ".join(map(str, topics)))

    def _not_offered(self) -> str:
        numbers = offered(self._shell.state, self._breakout)
        for topic in self._entry.topics or ():
            if topic not in numbers:
                return self._shell.t("desk-not-offered", number=topic, offered=", ".join(map(str, numbers)))
        return ""

    def _show_done(self) -> None:
        lines = [f"{self._mark(done)} {said_of(self._shell, done)}" for done in self._ledger.done[-2:]]
        nothing = self._shell.t("desk-nothing-yet")
        self.query_one("#done", Static).update(safe("\n".join(lines)) if lines else safe(nothing, "dim"))

    def _mark(self, done: Deed) -> str:
        if self._shell.refused & set(done.commands):
            return "✗"
        return "…" if any(self._shell.link.state_of(command) == "waiting" for command in done.commands) else "✓"

    def action_mark(self, where: str) -> None:
        """Choose among those who may be meant; the number is typed before or after."""
        step = 1 if where == "down" else -1
        ids = [id_ for id_, _ in self._options if id_ != MORE]
        if ids:
            meant = self._meant()
            place = ids.index(meant) + step if meant in ids else (0 if step > 0 else -1)
            self._picked = ids[place % len(ids)]
            self._show_candidates()
            self._show_said()

    @on(OptionList.OptionSelected)
    def _clicked(self, event: OptionList.OptionSelected) -> None:
        self._picked = event.option.id
        if self._entry.topics is None:
            self._show_candidates()
            self._show_said()
        else:
            self._take()

    @on(Input.Submitted)
    def _entered(self) -> None:
        self._take()

    def _take(self) -> None:
        entry, meant = self._entry, self._meant()
        if not entry.query or meant is None or self._not_offered():
            self.app.bell()
            return
        if entry.topics is None and not self._is_open:
            self._ask_number()
            return
        line = self._line(meant)
        try:
            if line is not None and entry.topics is not None:
                self._ledger.choose(self._breakout, line, entry.topics)
            elif meant == NEW:
                self._ledger.add(self._breakout, entry.query, entry.topics)
        except ValidationError as error:
            problem = error.errors()[0]
            self._note = self._shell.t(problem["type"], problem.get("ctx", {}))
            self._show_said()
            return
        self._picked, self._asked = None, ""
        self.query_one(Input).value = ""

    def _ask_number(self) -> None:
        """Ask for the number; what is typed next takes the place of the name, and a number alone is meant for it."""
        self._asked = self._entry.query
        field = self.query_one(Input)
        field.select_all()
        field.focus()
        self._show_said()

    def action_undo(self) -> None:
        code, params = undo(self._shell, self._ledger)
        self._note = self._shell.t(code, params)
        self._refresh()
