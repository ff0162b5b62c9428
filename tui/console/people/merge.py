"""Two records of one person put together by hand, and taken apart again."""

from __future__ import annotations

from collections.abc import Iterator

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Label

from qzlive.roster.suggestions import Candidate, suggest
from qzlive.session.commands.people import MergePeople
from qzlive.session.decide import Actor, Context, accept
from qzlive.session.identity import clusters
from qzlive.session.refusal import Refused
from qzlive.session.state import State

from ...dialogs import Dialog
from ...footer import Footer
from ...text import safe
from ..console import Console
from ..find import Find
from ..people_data import PersonLine, people, topics_text
from ..people_search import ranked
from ..rows import Rows
from ..steady_table import Column


def into_whom(state: State, one: str, other: str) -> tuple[str, str]:
    """Return which of two records becomes part of the other, and that one: who is registered stays, else who was
    known first."""
    known = list(state.people)
    order = sorted((one, other), key=lambda id_: (not state.people[id_].registered, known.index(id_)))
    return order[1], order[0]


class PickSame(Find):
    """Who else is this person? As long as nothing is typed, only who is likely; below the list stands what would become
    of the two."""

    def __init__(self, line: PersonLine) -> None:
        super().__init__()
        self._line = line

    @property
    def title_text(self) -> str:
        return self._shell.t("merge-title", name=self._line.name)

    def found(self, typed: str) -> tuple[PersonLine, ...]:
        everyone = [one for one in people(self._shell.state, self._shell.breakout) if one.id != self._line.id]
        if typed.strip():
            return tuple(line for _, line in ranked(typed, everyone))
        state = self._shell.state
        known = [Candidate(one.id, one.name, state.people[one.id].organisation) for one in everyone]
        likely = suggest(self._line.name, known)
        return tuple(sorted((one for one in everyone if one.id in likely), key=lambda one: likely.index(one.id)))

    def about(self, line: PersonLine | None) -> str:
        state, t = self._shell.state, self._shell.t
        if line is None:
            return t("merge-nobody")
        person, into = into_whom(state, self._line.id, line.id)
        context = Context(self._shell.link.now(), Actor("", "moderator"), "", state.version, iter(()))
        try:
            after, _ = accept(state, MergePeople(person=person, into=into), context)
        except Refused as refused:
            return t(refused.code, refused.params)
        one = next(one for one in people(after, self._shell.breakout) if one.id == into)
        topics = topics_text(one.topics, t("people-none"), t("people-none"))
        seat = t("merge-table", label=one.table) if one.table else t("merge-no-table")
        return t("merge-becomes", name=state.people[person].display, into=one.name, topics=topics, seat=seat)


class Split(Dialog[str]):
    """Gives the record that is to be a person of its own again."""

    SCOPE = "split"
    DEFAULT_CSS = """
    Split Rows { height: 7; margin-top: 1; }
    """

    def __init__(self, console: Console, person: str) -> None:
        super().__init__()
        self._shell, self._person = console, person

    def compose(self) -> ComposeResult:
        t, state = self._shell.t, self._shell.state
        with Vertical(classes="box"):
            yield Label(safe(t("split-title", name=state.people[self._person].name), "bold"))
            yield Rows()
            yield Footer(show_command_palette=False, compact=True)

    def on_mount(self) -> None:
        rows = self.query_one(Rows)
        rows.fill((Column("names", self._shell.t("split-names")),), dict(self._records()))
        rows.focus()

    def _records(self) -> Iterator[tuple[str, tuple[tuple[str, str], ...]]]:
        for one in clusters(self._shell.state).get(self._person, ())[1:]:
            yield one.id, ((", ".join(dict.fromkeys((one.name, *one.seen_as))), ""),)

    def action_take(self) -> None:
        self.dismiss(self.query_one(Rows).key)
