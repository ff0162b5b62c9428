"""Whose names may stand in the documentation: every name that occurs in a text is decided by a person."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Label, Static

from qzlive.documentation.naming import Occurrence, occurring
from qzlive.session.commands.edition import DecideNaming
from qzlive.session.state import State

from ...dialogs import Dialog
from ...footer import Footer
from ...text import safe
from ..console import Console
from ..rows import Rows
from ..steady_table import Column, SteadyTable

_DECIDED = {True: "edition-names-stays", False: "edition-names-masked", None: "edition-names-open"}
_EXCERPTS = 4
LATER = 10_000
"""What is not open stands behind everything that is."""


class NamesDialog(Dialog[None]):
    """The names with where they occur; one key lets a name stand, another masks it."""

    SCOPE = "edition_names"
    DEFAULT_CSS = """
    NamesDialog Rows { height: 10; }
    NamesDialog #excerpts { height: auto; max-height: 6; padding-top: 1; }
    """

    def __init__(self, console: Console) -> None:
        super().__init__()
        self._owner = console
        self._known: tuple[State, dict[str, Occurrence]] | None = None
        self._order: dict[str, int] = {}

    @property
    def _found(self) -> dict[str, Occurrence]:
        state = self._owner.state
        if self._known is None or self._known[0] is not state:
            self._known = state, {one.person: one for one in occurring(state)}
        return self._known[1]

    def compose(self) -> ComposeResult:
        t = self.qz.t
        with Vertical(classes="box"):
            yield Label(safe(t("edition-names-title"), "bold"))
            yield Rows(id="names")
            yield Static(id="excerpts")
            yield Static(safe(t("edition-names-hint")), classes="hint")
            yield Footer(show_command_palette=False, compact=True)

    def on_mount(self) -> None:
        self.qz.store.changed.subscribe(self, lambda what: self._show() if "picture" in what else None)
        self._show()
        self.query_one(Rows).focus()

    def _show(self) -> None:
        t, found = self.qz.t, self._found
        columns = (Column("name", t("edition-names-name"), 28), Column("decided", t("edition-names-decided")))
        rows = {
            person: ((one.name, ""), (t(_said(one)), "yellow" if one.open else "dim"))
            for person, one in sorted(found.items(), key=lambda pair: self._rank(pair[0], pair[1]))
        }
        self.query_one(Rows).fill(columns, rows)
        self._show_excerpts()

    @on(SteadyTable.Pointed)
    def _show_excerpts(self) -> None:
        t, one = self.qz.t, self._found.get(self.query_one(Rows).key or "")
        places = (one.places or one.hints)[:_EXCERPTS] if one is not None else ()
        lines = [t("edition-names-excerpt", where=place.where, text=place.excerpt) for place in places]
        said = "\n".join(lines) if one is not None else t("edition-names-none")
        self.query_one("#excerpts", Static).update(safe(said))

    def _rank(self, person: str, one: Occurrence) -> int:
        """Who is open stands first when the list is opened; after that no row moves away under the keys."""
        if person not in self._order:
            self._order[person] = len(self._order) + (0 if one.open else LATER)
        return self._order[person]

    def _decide(self, named: bool) -> None:
        """Decide about the name under the cursor, and go on to the next that is open."""
        rows = self.query_one(Rows)
        key = rows.key
        if not key:
            return
        self._owner.send(DecideNaming(people=(key,), named=named))
        found = self._found
        ordered = sorted(found, key=lambda person: self._rank(person, found[person]))
        behind = [*ordered[ordered.index(key) + 1 :], *ordered[: ordered.index(key)]] if key in ordered else ordered
        if following := next((person for person in behind if found[person].open), None):
            rows.select(following)

    def action_stays(self) -> None:
        """The name may stand."""
        self._decide(True)

    def action_mask(self) -> None:
        """The name is masked."""
        self._decide(False)

    def action_mask_all(self) -> None:
        """Mask every name that is not decided."""
        if still := tuple(person for person, one in self._found.items() if one.open):
            self._owner.send(DecideNaming(people=still, named=False))


def _said(one: Occurrence) -> str:
    if one.decided is None and one.public:
        return "edition-names-public"
    if not one.places:
        return "edition-names-hint-only"
    return _DECIDED[one.decided]
