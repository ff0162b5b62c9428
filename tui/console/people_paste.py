"""A pasted list: what it would change is shown before it is sent."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Literal

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.widgets import Button, Footer, Label, Static

from qzlive.language import Catalogue
from qzlive.roster import Roster, RosterRefused
from qzlive.roster.decoding import decode
from qzlive.roster.matching import match
from qzlive.roster.people import people
from qzlive.session.commands.people import ROW_LIMIT, PastedRow, PastePeople
from qzlive.session.decide import Actor, Context, decide
from qzlive.session.decide.people import topics_of
from qzlive.session.events import people as events
from qzlive.session.identity import Reader, clusters
from qzlive.session.state import State

from ..dialogs import AskText, Dialog
from ..text import safe

BYTES = 40_000
"""So many bytes of rows go into one command: a frame holds 64 KiB."""
SHOWN = 30
"""So many skipped lines are told one by one."""

Answer = Literal["add", "whole"]


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a list would change, in people. `gone` would be marked as gone if the list is whole. `parts` is the number
    of commands that it takes."""

    parts: int

    new: int
    returned: int
    chosen: int
    doubts: int
    gone: int


def commands(state: State, breakout: str, block: Roster, *, whole: bool) -> tuple[PastePeople, ...]:
    """Return the commands for a list. Who is missing is gone if the list is whole: by its stated count, or by the
    moderator's word. Raises Refused."""
    topics = topics_of(state, breakout)
    reader = Reader(state, topics)
    found = people(block, topics, registered=reader.registered, tags=state.tags, titles=reader.titles)
    rows = [
        PastedRow(
            display=one.display,
            original=one.original,
            email=one.email,
            id=one.id,
            organisation=one.organisation,
            wishes=one.wishes,
            marks=tuple(sorted(one.marks)),
        )
        for one in found
    ]
    gone: tuple[str, ...] = ()
    if block.kind == "live" and (whole or block.stated == len(block.rows)):
        known = [reader.known(records) for records in clusters(state).values()]
        seen = [reader.sighting(row.display, row.original, row.email, row.id) for row in rows]
        gone = match(known, seen).missing
    pieces = list(_pieces(rows))
    return tuple(
        PastePeople(breakout=breakout, kind=block.kind, rows=piece, gone=gone if piece is pieces[-1] else ())
        for piece in pieces
    )


def _pieces(rows: Sequence[PastedRow]) -> Iterator[tuple[PastedRow, ...]]:
    piece: list[PastedRow] = []
    size = 0
    for row in rows:
        length = len(json.dumps(row.model_dump(mode="json"))) + 2
        if piece and (len(piece) == ROW_LIMIT or size + length > BYTES):
            yield tuple(piece)
            piece, size = [], 0
        piece.append(row)
        size += length
    yield tuple(piece)


def outlook(state: State, breakout: str, block: Roster, at: int) -> Outlook:
    """Return what the list would change if it is whole, by deciding it without sending it; raises Refused."""
    fresh = (f"unused-{number}" for number in count())
    context = Context(at, Actor("", "moderator"), "", state.version, fresh)
    parts = commands(state, breakout, block, whole=True)
    happened = [event for command in parts for event in decide(state, command, context)]

    def number(kind: type) -> int:
        return sum(isinstance(event, kind) for event in happened)

    return Outlook(
        parts=len(parts),
        new=number(events.PersonAdded),
        returned=number(events.PersonReturned),
        chosen=number(events.ChoiceMade),
        doubts=number(events.DoubtRaised),
        gone=number(events.PersonLeft),
    )


class AskRoster(AskText):
    """Takes a list of names; files may have the encodings that lists have."""

    def read(self, data: bytes, name: str) -> str | None:
        try:
            return decode(data, name)
        except RosterRefused as refused:
            self.qz.say(refused.code, bad=True, **refused.params)
            return None


class Preview(Dialog[Answer]):
    """Says what a list would do. Whether it is whole is asked only if the list does not say so itself and somebody
    would be missing."""

    DEFAULT_CSS = """
    Preview #skipped { max-height: 8; }
    """

    def __init__(self, block: Roster, would: Outlook, title: str) -> None:
        super().__init__()
        self._block, self._would, self._title = block, would, title

    @property
    def _asks(self) -> bool:
        return self._block.stated is None and self._would.gone > 0

    def compose(self) -> ComposeResult:
        t = self.qz.t
        with Vertical(classes="box"):
            yield Label(safe(self._title, "bold"))
            yield Static(safe("\n".join(self._sentences(t))))
            if self._block.skipped:
                with VerticalScroll(id="skipped"):
                    yield Static(safe("\n".join(self._skipped(t)), "dim"))
            with Horizontal(classes="buttons"):
                yield Button(safe(t("paste-back")), id="back")
                if self._asks:
                    yield Button(safe(t("paste-whole")), id="all-of-it")
                yield Button(safe(t("paste-add")), id="add", variant="primary")
            yield Footer()

    def on_mount(self) -> None:
        self.query_one("#add", Button).focus()

    def _sentences(self, t: Catalogue) -> Iterator[str]:
        block, would = self._block, self._would
        yield t("paste-rows", count=len(block.rows))
        for code, number in (
            ("paste-new", would.new),
            ("paste-returned", would.returned),
            ("paste-chosen", would.chosen),
            ("paste-doubts", would.doubts),
        ):
            if number:
                yield "  " + t(code, count=number)
        if not any((would.new, would.returned, would.chosen, would.doubts)):
            yield "  " + t("paste-nothing-new")
        yield from self._missing(t)

    def _missing(self, t: Catalogue) -> Iterator[str]:
        block, would = self._block, self._would
        if would.parts > 1:
            yield t("paste-in-parts", count=would.parts)
        elif block.stated is not None and block.stated != len(block.rows):
            yield t("paste-stated-differs", stated=block.stated, rows=len(block.rows))
        elif block.stated is not None:
            yield t("paste-stated", stated=block.stated)
            if would.gone:
                yield "  " + t("paste-gone", count=would.gone)
        elif would.gone:
            yield ""
            yield t("paste-is-it-whole", count=would.gone)

    def _skipped(self, t: Catalogue) -> Iterator[str]:
        skipped = self._block.skipped
        yield t("paste-skipped", count=len(skipped))
        for line in skipped[:SHOWN]:
            yield "  " + t("roster-skipped", row=line.row, why=t(line.code, line.params))
        if len(skipped) > SHOWN:
            yield "  …"

    @on(Button.Pressed)
    def _answer(self, event: Button.Pressed) -> None:
        chosen = event.button.id
        self.dismiss("add" if chosen == "add" else "whole" if chosen == "all-of-it" else None)
