"""What a list would change, shown before anything is sent: taken as a whole or line by line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Label, Static

from qzlive.language import Catalogue

from ...dialogs import Dialog, ShowText
from ...footer import Footer
from ...text import safe
from ..people_data import topics_text
from ..rows import Rows
from ..steady_table import Cell, Column
from .difference import Difference, Line
from .likely import perhaps

SHOWN = 300
"""So many skipped lines are told one by one."""
WIDE = 110
FIRST = 60
"""So many lines are shown at once; a screen holds less."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The people whose lines are taken; `follow`: what the source says from now on is taken by itself."""

    taken: frozenset[str]
    follow: bool = False


class ShowDifference(Dialog[Answer]):
    """A line with a tick each. Enter takes those that are ticked."""

    SCOPE = "difference"
    DEFAULT_CSS = """
    ShowDifference > .box { width: 100%; height: 100%; max-width: 100%; padding: 0 1; }
    ShowDifference #facts { height: auto; max-height: 6; color: $text-muted; }
    ShowDifference #asks { height: auto; color: $text-warning; }
    ShowDifference Rows { height: 1fr; margin-top: 1; }
    """

    def __init__(self, difference: Difference, title: str, *, live: bool = False) -> None:
        """`live`: the list comes from a source that goes on and may be followed."""
        super().__init__()
        self._difference, self._title, self._live = difference, title, live
        self._taken = difference.taken
        self._placed = False
        self._perhaps = perhaps(difference)
        self._gone = frozenset(line.person for line in difference.lines if line.change == "left")

    def compose(self) -> ComposeResult:
        with Vertical(classes="box"):
            yield Label(safe(self._title, "bold"))
            yield Static(safe("\n".join(facts(self._difference, self.qz.t))), id="facts")
            yield Static(id="asks")
            yield Rows()
            yield Footer(show_command_palette=False, compact=True)

    def on_mount(self) -> None:
        rows = self.query_one(Rows)
        rows.display = bool(self._difference.lines)
        if rows.display:
            rows.focus()
        # Filled before it has its place, a long table would be laid out twice.
        self.call_after_refresh(self._begin)

    def _begin(self) -> None:
        """Show the first lines, and the others as soon as those are there to be read."""
        self._placed = True
        self._show(FIRST)
        self.call_after_refresh(self._show)

    def on_resize(self) -> None:
        if self._placed:
            self._show()

    def _show(self, most: int | None = None) -> None:
        t = self.qz.t
        self.query_one("#asks", Static).update(safe("\n".join(self._questions(t))))
        columns = (
            Column("tick", "", 1),
            Column("change", t("difference-column-change"), 15),
            Column("name", t("people-column-name"), 34 if self.size.width >= WIDE else 22),
            Column("said", t("difference-column-said")),
        )
        self.query_one(Rows).fill(columns, {line.person: self._cells(line) for line in self._difference.lines[:most]})

    def _questions(self, t: Catalogue) -> Iterator[str]:
        if self._gone and not self._difference.complete:
            on = "yes" if self._gone <= self._taken else "no"
            yield t("difference-whole", count=len(self._gone), on=on)
        left_out = len(self._difference.lines) - len(self._taken)
        if self._taken:
            yield t("difference-taken", count=len(self._taken), left=left_out)
        elif self._difference.lines:
            yield t("difference-none-taken")

    def _cells(self, line: Line) -> tuple[Cell, ...]:
        t, taken = self.qz.t, line.person in self._taken
        dim = "" if taken else "dim"
        loud = "$warning" if line.change in ("left", "changed", "asked") and taken else dim
        change = t(f"difference-is-{line.change}", registered="yes" if self._registers else "no")
        return (("✓" if taken else "·", dim), (change, loud), (line.name, dim), (self._said(line), dim))

    def _said(self, line: Line) -> str:
        """Return what happens to somebody, and first who it perhaps is: the end may not be in sight."""
        other = self._perhaps.get(line.person)
        what = said(line, self.qz.t)
        if other is None:
            return what
        hint = self.qz.t("difference-perhaps", name=other, change="left" if line.change == "left" else "added")
        return " · ".join(filter(None, (hint, what)))

    @property
    def _registers(self) -> bool:
        return self._difference.roster.kind == "registration"

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer only what there is."""
        offered = {
            "tick": bool(self._difference.lines),
            "all": bool(self._difference.lines),
            "gone": bool(self._gone),
            "skipped": bool(self._difference.skipped),
            "follow": self._live,
        }
        return offered.get(action, True)

    def action_take(self) -> None:
        self.dismiss(Answer(self._taken))

    def action_follow(self) -> None:
        if self._live:
            self.dismiss(Answer(self._taken, follow=True))

    def action_tick(self) -> None:
        person = self.query_one(Rows).key
        if person is not None:
            self._switch(self._difference.together(person), person in self._taken)
            self.query_one(Rows).action_cursor_down()

    def action_all(self) -> None:
        """Take every line that is taken unless somebody says otherwise; if they all are, none."""
        self._switch(self._difference.taken, self._difference.taken <= self._taken)

    def action_gone(self) -> None:
        self._switch(self._gone, self._gone <= self._taken)

    def _switch(self, people: frozenset[str], off: bool) -> None:
        self._taken = self._taken - people if off else self._taken | people
        self._show()

    def action_skipped(self) -> None:
        skipped, t = self._difference.skipped, self.qz.t
        if skipped:
            lines = [
                f"{t('roster-skipped', row=one.row, why=t(one.code, one.params))}{f'  {one.text}' if one.text else ''}"
                for one in skipped[:SHOWN]
            ]
            title = t("difference-skipped-title", count=len(skipped))
            self.app.push_screen(ShowText(title, ("\n".join(lines),), None))


def facts(difference: Difference, t: Catalogue) -> Iterator[str]:
    """Yield what the list is: its layout, how many rows, whether they are all, what was skipped."""
    roster = difference.roster
    code = f"roster-format-{roster.format.replace('_', '-')}"
    layout = t(code if t.has(code) else f"difference-kind-{roster.kind}")
    people, others = len(difference.given), len(difference.skipped)
    if others:
        total = len(roster.rows) + len(roster.skipped)
        yield t("difference-read-some", layout=layout, rows=total, people=people, others=others)
    else:
        yield t("difference-read", layout=layout, rows=len(roster.rows), people=people)
    if roster.kind == "registration":
        yield t("difference-registered", count=len(difference.given))
    elif roster.kind == "report":
        yield t("difference-report", count=len(difference.given))
    if roster.stated is not None and roster.kind == "live":
        yield t("difference-stated", stated=roster.stated, rows=len(roster.rows), same=_flag(difference.complete))
    if difference.lines and difference.same:
        yield t("difference-same", count=difference.same)
    if not difference.lines:
        yield t("difference-nothing")


def _flag(is_so: bool) -> str:
    return "yes" if is_so else "no"


def said(line: Line, t: Catalogue) -> str:
    """Return what happens to somebody in a few words."""
    none = t("difference-no-topic")
    if line.doubt is not None:
        why = t(line.doubt.reason.code, line.doubt.reason.params)
        return t("difference-doubt", shown=line.doubt.written, why=why) if line.doubt.written else why
    topics = topics_text(line.topics, none, none)
    if line.change == "left":
        return t("difference-had", topics=topics) if line.topics else ""
    parts = []
    if line.before is not None and line.before != line.topics:
        parts.append(t("difference-from-to", before=topics_text(line.before, none), topics=topics))
    elif line.topics:
        parts.append(t("difference-topics", count=len(line.topics), topics=topics))
    elif line.change in ("added", "came", "returned"):
        parts.append(none)
    if line.change == "renamed":
        parts.append(t("difference-shown", display=line.display))
    parts += line.belongs
    return " · ".join(parts)
