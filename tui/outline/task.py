"""Who does what until when."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.suggester import SuggestFromList
from textual.widgets import Input, Label, Static

from qzlive.session.commands.sheets import EditEntry, Mark, MarkEntry
from qzlive.session.due import due
from qzlive.session.state import Entry, EntryKind, Sheet
from qzlive.text import LINE_LIMIT, TEXT_LIMIT, clean_line, clean_text, editable

from ..dialogs import Dialog
from ..footer import Footer
from ..text import safe

if TYPE_CHECKING:
    from .hand import Hand

SHOWN = 8
"""So many owners are proposed."""


@dataclass(frozen=True, slots=True)
class Task:
    """What was answered; None stays as it is. Not a `task`: a point again."""

    what: str | None = None
    who: str | None = None
    until: str | None = None
    task: bool = True

    def mark(self, sheet: Sheet, entry: Entry) -> MarkEntry | None:
        """Return what makes `entry`, as the form showed it, what was answered; None if it is that already."""
        kind: EntryKind = "task" if self.task else "point"
        if kind == entry.kind and self.who is None and self.until is None:
            return None
        return MarkEntry(sheet=sheet.id, entry=entry.id, kind=kind, who=self.who, until=self.until, over=mark_of(entry))

    def taken(self, entry: Entry) -> bool:
        """Return whether an entry says what was answered, and nothing beside it."""
        return self.who in (None, entry.who) and self.until in (None, entry.until)


class TaskForm(Dialog[Task]):
    """Three lines; Enter goes on to the next, and at last takes them all."""

    SCOPE = "task"
    DEFAULT_CSS = """
    TaskForm > .box { padding: 0 1; }
    TaskForm Label.title { text-style: bold; padding-bottom: 1; }
    TaskForm .field { height: 1; margin-bottom: 1; }
    TaskForm .field Label { width: 10; color: $text-muted; }
    TaskForm Input { width: 1fr; background: $boost; }
    TaskForm Input:focus { background: $primary-muted; }
    TaskForm #what-all { width: 1fr; height: auto; max-height: 3; }
    TaskForm .tall { height: auto; }
    TaskForm .hint { padding: 0 0 1 0; }
    """

    def __init__(self, entry: Entry, owners: Sequence[str]) -> None:
        super().__init__()
        self._entry, self._owners = entry, owners

    def compose(self) -> ComposeResult:
        t, entry = self.qz.t, self._entry
        with Vertical(classes="box"):
            yield Label(safe(t("outline-task")), classes="title")
            if "\n" in entry.text:
                with Horizontal(classes="field tall"):
                    yield Label(safe(t("outline-task-what")))
                    yield Static(safe(entry.text), id="what-all")
            else:
                yield from self._field("what", entry.text, limit=TEXT_LIMIT)
            yield from self._field("who", entry.who, owners=self._owners)
            yield Static(safe(t("outline-task-owners", owners=" · ".join(self._owners[:SHOWN]))), classes="hint")
            yield from self._field("until", entry.until)
            yield Static(safe(t("outline-task-hint")), classes="hint")
            yield Footer(show_command_palette=False, compact=True)

    def _field(self, name: str, value: str, *, limit: int = LINE_LIMIT, owners: Sequence[str] = ()) -> ComposeResult:
        t = self.qz.t
        with Horizontal(classes="field"):
            yield Label(safe(t(f"outline-task-{name}")))
            yield Input(
                editable(value),
                id=name,
                placeholder=t(f"outline-task-{name}-example"),
                suggester=SuggestFromList(owners, case_sensitive=False) if owners else None,
                max_length=limit,
                compact=True,
                select_on_focus=False,
            )

    def on_mount(self) -> None:
        self.query_one("#who", Input).focus()

    @on(Input.Submitted)
    def _next(self, event: Input.Submitted) -> None:
        if event.input.id == "until":
            self.action_take()
        else:
            self.focus_next("Input")

    def on_key(self, event: events.Key) -> None:
        """The arrows go through the proposals, and else from line to line."""
        if event.key not in ("up", "down"):
            return
        event.stop()
        step = 1 if event.key == "down" else -1
        field = self.focused
        if isinstance(field, Input) and field.id == "who" and (not field.value or field.value in self._owners):
            place = self._owners.index(field.value) + step if field.value else (0 if step > 0 else -1)
            if 0 <= place < len(self._owners) or not field.value:
                field.value = self._owners[place]
                field.cursor_position = len(field.value)
                return
        if step > 0:
            self.focus_next("Input")
        else:
            self.focus_previous("Input")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        return action != "none" or self._entry.kind == "task"

    def _answer(self, name: str, before: str, clean: Callable[[str], str]) -> str | None:
        """Return what was written into a line, None if nobody changed what it shows."""
        value = self.query_one(f"#{name}", Input).value
        found = clean(value)
        return None if value == editable(before) or found == before else found

    def action_take(self) -> None:
        entry = self._entry
        what = self._answer("what", entry.text, clean_text) or None if self.query("#what") else None
        who = self._answer("who", entry.who, clean_line)
        until = self._answer("until", entry.until, lambda text: due(clean_line(text)))
        # Cleaning may spell a sign out as several, so that the field alone cannot see to it.
        for text, limit in ((what, TEXT_LIMIT), (who, LINE_LIMIT), (until, LINE_LIMIT)):
            if text is not None and len(text) > limit:
                self.qz.say("outline-task-too-long", bad=True, length=len(text), limit=limit)
                return
        self.dismiss(Task(what, who, until))

    def action_none(self) -> None:
        """Make it a point again."""
        self.dismiss(Task(task=False))


def mark_of(entry: Entry) -> Mark:
    """Return what an entry is, for who writes over it."""
    return Mark(kind=entry.kind, who=entry.who, until=entry.until)


def ask_task(hand: Hand, sheet: Sheet, entry: Entry) -> None:
    """Ask who does it until when, and hand that over."""

    def answered(task: Task | None) -> None:
        if task is None:
            return
        if task.what is not None:
            hand.submit(EditEntry(sheet=sheet.id, entry=entry.id, base=entry.version, text=task.what))
        if (mark := task.mark(sheet, entry)) is not None and hand.submit(mark):
            now = hand.source.sheet()
            if now is not None and task.task and not task.taken(now.entries[entry.id]):
                hand.say("outline-task-beside")
        hand.show(entry.id)

    hand.app.push_screen(TaskForm(entry, owners(hand, sheet)), answered)


def owners(hand: Hand, sheet: Sheet) -> tuple[str, ...]:
    """Return who may own a task: whoever owns one on this sheet, then organisations and roles."""
    here = (entry.who for entry in sheet.entries.values() if entry.kind == "task" and not entry.deleted)
    roles = hand.qz.t("outline-task-roles").split("; ")
    return tuple(dict.fromkeys(filter(None, (*here, *hand.source.owners(), *roles))))
