"""The tasks and agreements of all sheets in one list: to be read out, mended and given away at the end."""

from __future__ import annotations

from collections.abc import Callable

from textual import on
from textual.app import ComposeResult
from textual.message import Message
from textual.widgets import DataTable, Static

from qzlive.documentation.naming import Naming
from qzlive.language import catalogue, choose
from qzlive.session.chat import told_deeds
from qzlive.session.commands.sheets import EditEntry, MarkEntry
from qzlive.session.deeds import Deed, deeds, owners
from qzlive.session.seating import title_of
from qzlive.session.state import Entry, EntryKind, Sheet
from qzlive.tables import chat_pieces

from ...dialogs import Confirm
from ...outline.task import Task, TaskForm, mark_of
from ...text import safe
from ..panel import Panel
from ..rows import Rows
from ..steady_table import Cell, Column, SteadyTable
from .entries import FindEntry
from .keys import rare_keys
from .places import place_of

WIDE = 110


class TaskList(Panel, can_focus=False):
    """A line each; below the list the one under the cursor, whole. Part of the plenary's view."""

    SCOPE = "tasks"

    class Left(Message):
        """The turns are wanted again."""

    def compose(self) -> ComposeResult:
        yield Static(id="tasks-title")
        yield Rows(id="tasks")
        yield Static(id="task-whole")
        yield Static(safe(rare_keys(self.app, self.SCOPE, self.t)), id="task-keys")

    def on_resize(self) -> None:
        self.show()

    @property
    def _deeds(self) -> tuple[Deed, ...]:
        return deeds(self.state)

    @property
    def _pointed(self) -> Deed | None:
        key = self.query_one("#tasks", Rows).key
        return next((deed for deed in self._deeds if deed.entry.id == key), None)

    def enter(self) -> None:
        self.show()
        self.screen.set_focus(self.query_one("#tasks", Rows))

    def show(self) -> None:
        t, found, wide = self.t, self._deeds, self.size.width >= WIDE
        tasks = sum(deed.entry.kind == "task" for deed in found)
        nobody = sum(deed.entry.kind == "task" and not deed.entry.who for deed in found)
        title = t("tasks-title", tasks=tasks, agreements=len(found) - tasks, nobody=nobody)
        self.query_one("#tasks-title", Static).update(safe(title, "bold"))
        columns = (
            Column("kind", "", 1),
            Column("what", t("tasks-what")),
            Column("who", t("tasks-who"), 34 if wide else 20),
            Column("until", t("tasks-until"), 16 if wide else 11),
            Column("from", t("tasks-from"), 5),
        )
        self.query_one("#tasks", Rows).fill(columns, {deed.entry.id: self._cells(deed) for deed in found})
        self._show_whole()

    def _cells(self, deed: Deed) -> tuple[Cell, ...]:
        entry, t = deed.entry, self.t
        place = (place_of(self.state, deed.sheet), "bold" if deed.table is not None else "dim")
        if entry.kind == "agreement":
            return ("=", "green"), (entry.text, ""), (t("tasks-agreed"), "dim"), ("", ""), place
        who = (entry.who, "") if entry.who else (t("tasks-nobody"), "yellow")
        return ("□", "bold"), (entry.text, ""), who, (entry.until or "–", ""), place

    @on(SteadyTable.Pointed)
    def _show_whole(self) -> None:
        deed = self._pointed
        if deed is None:
            self.query_one("#task-whole", Static).update(safe(self.t("tasks-none")))
            return
        state = self.state
        title = title_of(state, deed.table) if deed.table is not None else deed.item.title if deed.item else ""
        where = f"{place_of(state, deed.sheet)} {title}"
        owner = " · ".join(filter(None, (deed.entry.who, deed.entry.until)))
        self.query_one("#task-whole", Static).update(safe("\n".join(filter(None, (deed.entry.text, owner, where)))))

    @on(DataTable.RowSelected)
    def _selected(self, event: DataTable.RowSelected) -> None:
        event.stop()
        self.action_edit()

    def action_edit(self) -> None:
        """Mend who does it until when."""
        if (deed := self._pointed) is not None:
            self._ask(deed.sheet, deed.entry)

    def _ask(self, sheet: Sheet, entry: Entry) -> None:
        def answered(task: Task | None) -> None:
            if task is None:
                return
            if task.what is not None:
                self.send(EditEntry(sheet=sheet.id, entry=entry.id, base=entry.version, text=task.what))
            if (mark := task.mark(sheet, entry)) is not None:
                self._send(mark)
            if task.who and Naming(self.state).mask_owner(task.who) != task.who:
                self.qz.say("tasks-masked")

        known = owners(self.state, self.t("outline-task-roles").split("; "))
        self.app.push_screen(TaskForm(entry, known), answered)

    def _send(self, command: MarkEntry) -> bool:
        sent = bool(self.send(command))
        if sent:
            self.query_one("#tasks", Rows).select(command.entry)
            self.show()
        return sent

    def _mark(self, deed: Deed, kind: EntryKind) -> None:
        """Make it another kind; who does it until when is only dropped after being asked."""
        entry, t = deed.entry, self.t
        owner = " · ".join(filter(None, (entry.who, entry.until)))

        def answered(yes: bool | None) -> None:
            if not yes:
                return
            mark = MarkEntry(sheet=deed.sheet.id, entry=entry.id, kind=kind, over=mark_of(entry))
            if self._send(mark) and kind == "point":
                self.qz.say("tasks-plain", label=place_of(self.state, deed.sheet))

        if owner:
            question = t("tasks-owner-lost", owner=owner)
            self.app.push_screen(Confirm(question, t("tasks-owner-drop"), t("tasks-owner-keep")), answered)
        else:
            answered(True)

    def action_switch(self) -> None:
        """Make a task an agreement or the other way round."""
        if (deed := self._pointed) is not None:
            self._mark(deed, "agreement" if deed.entry.kind == "task" else "task")
        else:
            self.qz.say("tasks-none")

    def action_plain(self) -> None:
        """Make it a plain point again: it stays on its sheet."""
        if (deed := self._pointed) is not None:
            self._mark(deed, "point")
        else:
            self.qz.say("tasks-none")

    def action_task(self) -> None:
        """Find a point of any sheet and make it a task."""
        self._find(lambda sheet, entry: self._ask(sheet, entry))

    def action_agree(self) -> None:
        """Find a point of any sheet and make it an agreement."""

        def agree(sheet: Sheet, entry: Entry) -> None:
            self._send(MarkEntry(sheet=sheet.id, entry=entry.id, kind="agreement", over=mark_of(entry)))

        self._find(agree)

    def _find(self, go: Callable[[Sheet, Entry], object]) -> None:
        def found(id_: str | None) -> None:
            for sheet in self.state.sheets.values():
                if id_ is not None and id_ in sheet.entries:
                    go(sheet, sheet.entries[id_])

        self.app.push_screen(FindEntry(self.t("tasks-find")), found)

    def action_copy(self) -> None:
        """Give the list as text for the chat."""
        state = self.state
        text = told_deeds(state, catalogue(choose(state.language)))
        if text is None:
            self.qz.say("tasks-none")
            return
        pieces = chat_pieces(text.lines, header=text.title)
        self.give(self.t("tasks-chat"), f"{state.name}-{text.name}.txt", pieces)

    def action_leave(self) -> None:
        """Back to the turns."""
        self.post_message(self.Left())
