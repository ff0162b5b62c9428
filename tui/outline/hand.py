"""What can be done with the line under the cursor."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from qzlive.language import Catalogue
from qzlive.session.base import Command
from qzlive.session.bullets import parse_bullets
from qzlive.session.commands.sheets import DeleteEntry, MarkEntry, RemoveHeading, RestoreEntry, SetHeading, StarEntry
from qzlive.session.outline import rank_between
from qzlive.session.state import EntryKind, Heading, Sheet
from qzlive.text import LINE_LIMIT, clean_line, shows

from ..actions import Action, bindings, of
from ..dialogs import AskLine, AskText
from ..link.journal import JournalRefused
from .archive import Archive
from .dialogs import Choose, Possibility
from .history import look_back, look_back_at_heading, look_back_over
from .lines import EntryLine, SectionLine, deleted, removed
from .offers import Offers
from .settle import settle
from .spots import Spot, after, at_end, higher, indented, lower, move, outdented
from .task import ask_task, mark_of

_MENU = (
    "new", "edit", "star", "task", "agree", "settle", "delete", "undo", "redo", "indent", "outdent", "move_up",
    "move_down", "bring_back", "paste", "heading", "bare", "history", "sheet_history",
)  # fmt: skip


class Hand(Offers):
    """The actions of an outline. What they change goes to the source as a command."""

    fresh: Iterator[str]
    around: str
    """The scope whose actions the menu offers too, "" for none."""

    def show(self, key: str | None = None, step: int = 0) -> None:
        """Paint anew; the cursor goes to a line, or so many lines on from it."""
        raise NotImplementedError

    def submit(self, command: Command) -> bool:
        """Hand a command to the source; False, and said, if it could not even be written down on this machine."""
        before = self.source.sheet()
        if not self._send(command):
            return False
        self.steps.note(before, self.source.sheet())
        return True

    def _send(self, command: Command) -> bool:
        try:
            self.source.send(command)
        except JournalRefused as refused:
            self.say(refused.code, bad=True, **refused.params)
            return False
        return True

    def _here(self) -> Spot | None:
        """Return the spot for what is added: behind the entry, at the end of the section."""
        sheet, line = self.source.sheet(), self.line
        if sheet is None:
            return None
        if isinstance(line, EntryLine):
            return after(sheet, line.entry.id)
        if line is None:
            line = next((one for one in reversed(self.lines) if isinstance(one, SectionLine)), None)
        return at_end(sheet, line.id if isinstance(line, SectionLine) else None)

    def action_new(self) -> None:
        if self.line is None:
            self.action_menu()
        elif self._entry and self._entry.variants:
            self.action_settle()
        elif spot := self._here():
            self.pen.begin(spot)

    def action_bare(self) -> None:
        if sheet := self.source.sheet():
            self.pen.begin(at_end(sheet, None))

    def action_edit(self) -> None:
        if entry := self._entry:
            self.pen.edit(entry.id)
        elif heading := self._heading:
            self._ask_heading(heading)

    def action_star(self) -> None:
        if (entry := self._entry) and (sheet := self.source.sheet()):
            self.submit(StarEntry(sheet=sheet.id, entry=entry.id, starred=not entry.starred))
            self.show()

    def action_delete(self) -> None:
        sheet = self.source.sheet()
        if (entry := self._entry) and sheet:
            if self.submit(DeleteEntry(sheet=sheet.id, entry=entry.id)):
                self.say("outline-deleted")
        elif (heading := self._heading) and sheet and self.submit(RemoveHeading(sheet=sheet.id, heading=heading.id)):
            self.say("outline-heading-removed")
        self.show()

    def action_undo(self) -> None:
        self._step_back()

    def action_redo(self) -> None:
        self._step_back(again=True)

    def _step_back(self, *, again: bool = False) -> None:
        outcome, about = self.steps.go(self.source.sheet, self._send, again=again)
        if outcome == "done":
            self.say("outline-redone" if again else "outline-undone")
        elif outcome == "changed":
            self.say("outline-changed-since", bad=True)
        keys = (about, SectionLine.key_of(about)) if about else ()
        self.show()
        for key in keys:
            if any(line.key == key for line in self.lines):
                self.show(key)

    def action_indent(self) -> None:
        self._go(indented)

    def action_outdent(self) -> None:
        self._go(outdented)

    def action_move_up(self) -> None:
        self._go(lambda sheet, entry: higher(sheet, entry, self._order()))

    def action_move_down(self) -> None:
        self._go(lambda sheet, entry: lower(sheet, entry, self._order()))

    def _order(self) -> list[str | None]:
        shown = [line.id for line in self.lines if isinstance(line, SectionLine)]
        return shown if None in shown else [*shown, None]

    def _go(self, where: Callable[[Sheet, str], Spot | None]) -> None:
        if self.pen.writing is not None:
            self.pen.move(where)
        elif (entry := self._entry) and (sheet := self.source.sheet()):
            if spot := where(sheet, entry.id):
                self.submit(move(sheet, entry.id, spot))
                self.show(entry.id)
            else:
                self.say("outline-no-further")

    def action_heading(self) -> None:
        self._ask_heading(None)

    def _ask_heading(self, known: Heading | None, typed: str | None = None) -> None:
        def answered(given: str | None) -> None:
            sheet, text = self.source.sheet(), clean_line(given or "")
            if not given or not given.strip() or sheet is None:
                return
            if not shows(text) or len(text) > LINE_LIMIT:
                # Asked again with what was typed: nobody has to write it twice.
                self._ask_heading(known, given)
                code = "outline-heading-too-long" if shows(text) else "outline-heading-unseen"
                self.say(code, bad=True, length=len(text), limit=LINE_LIMIT)
                return
            ordered = sorted(sheet.headings.values(), key=lambda one: (one.rank, one.id))
            rank = known.rank if known else rank_between(ordered[-1].rank if ordered else None, None)
            id_ = known.id if known else next(self.fresh)
            done = self.submit(SetHeading(sheet=sheet.id, heading=id_, text=text, rank=rank))
            if done and known is None:
                self.pen.begin(at_end(sheet, id_))
            else:
                self.show(SectionLine.key_of(id_))

        value = typed if typed is not None else known.text if known else ""
        self.app.push_screen(AskLine(self.qz.t("outline-heading"), value=value), answered)

    def action_settle(self) -> None:
        """Decide between texts that were written apart; what nobody looked at here stays."""
        entry, sheet = self._entry, self.source.sheet()
        if entry is not None and sheet is not None and entry.variants:
            settle(self, sheet.id, entry)

    def action_task(self) -> None:
        """Say who does what until when."""
        entry, sheet = self._entry, self.source.sheet()
        if entry is not None and sheet is not None:
            ask_task(self, sheet, entry)

    def action_agree(self) -> None:
        """Make the entry an agreement, or a point again."""
        if (entry := self._entry) and (sheet := self.source.sheet()):
            kind: EntryKind = "point" if entry.kind == "agreement" else "agreement"
            self.submit(MarkEntry(sheet=sheet.id, entry=entry.id, kind=kind, over=mark_of(entry)))
            self.show()

    def action_history(self) -> None:
        """Show what the entry or the heading was."""
        sheet, state = self.source.sheet(), self.source.whole()
        if sheet is None or state is None:
            return
        archive = Archive(state, self.qz.t)
        if (entry := self._entry) is not None:
            look_back(self, archive, sheet, entry)
        elif (heading := self._heading) is not None:
            look_back_at_heading(self, archive, sheet, heading)

    def action_sheet_history(self) -> None:
        """Show what the sheet was."""
        sheet, state = self.source.sheet(), self.source.whole()
        if sheet is not None and state is not None:
            look_back_over(self, Archive(state, self.qz.t), sheet)

    def action_bring_back(self) -> None:
        sheet, t = self.source.sheet(), self.qz.t
        gone = deleted(sheet) if sheet else ()
        headings = {heading.id: heading for heading in removed(sheet)} if sheet else {}
        if sheet is None or not (gone or headings):
            self.say("outline-nothing-deleted")
            return

        def answered(id_: str | None) -> None:
            if (heading := headings.get(id_ or "")) is not None:
                self.submit(SetHeading(sheet=sheet.id, heading=heading.id, text=heading.text, rank=heading.rank))
                self.show(SectionLine.key_of(heading.id))
            elif id_ is not None:
                self.submit(RestoreEntry(sheet=sheet.id, entry=id_))
                self.show(id_)

        offered = [Possibility(entry.id, entry.text) for entry in gone]
        offered += [Possibility(one.id, t("outline-bring-back-heading", text=one.text)) for one in headings.values()]
        self.app.push_screen(Choose(t("outline-bring-back"), offered), answered)

    def action_paste(self) -> None:
        t = self.qz.t

        def answered(text: str | None) -> None:
            if text and text.strip():
                self.paste(text)

        self.app.push_screen(AskText(t("outline-paste"), hint=t("outline-paste-hint")), answered)

    def paste(self, text: str) -> None:
        """Add the points of a text behind the cursor."""
        points = parse_bullets(text)
        if points and (spot := self._here()) and (last := self.pen.add(points, spot)):
            self.show(last)

    def action_menu(self) -> None:
        if not self.check_action("menu", ()):
            return
        offered = {f"{action.scope} {action.id}": action for action in self._offered()}
        possibilities = [
            Possibility(id_, _said(self.qz.t, action), self.app.get_key_display(bindings(action)[0]))
            for id_, action in offered.items()
        ]

        def answered(id_: str | None) -> None:
            if id_ is None:
                return
            action = offered[id_]
            if action.scope == self.SCOPE:
                self.call_next(getattr(self, f"action_{action.id}"))
            else:
                self.call_next(self.qz.act, action)

        self.app.push_screen(Choose(self.qz.t("outline-menu-title"), possibilities), answered)

    def _offered(self) -> Iterator[Action]:
        """Yield what can be done with this line, then what can be done on the screen around it."""
        own = {action.id: action for action in of(self.SCOPE)}
        yield from (own[id_] for id_ in _MENU if self.check_action(id_, ()))
        if self.around:
            yield from (one for one in self.qz.possible_actions() if one.scope in (self.around, "app"))


def _said(t: Catalogue, action: Action) -> str:
    more = f"{action.label}-help"
    return t(more) if t.has(more) else t(action.label)
