"""What every reader of a list gives back, whatever the source."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["live", "report", "registration", "statements"]
"""What a list says of the people in it.

`live`: who is in the call at one moment; two rows are two people, and who is missing may be gone.
`report`: one row a join, with times; a person may have several rows.
`registration`: who wants to come; a later record of a person replaces the earlier one.
`statements`: what people wrote in the chat or answered in a poll; rows of one name are one person.
"""

Mark = Literal["host", "me", "guest", "waiting", "telephone", "device", "bot"]
"""What the platform or the name says of a row besides the name; a proof of nothing."""


class RosterRefused(Exception):
    """A list cannot be read at all. `code` is a message of the catalogue, `params` fill it."""

    def __init__(self, code: str, **params: str | int) -> None:
        super().__init__(code, params)
        self.code = code
        self.params: Mapping[str, str | int] = params


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a list. What the source does not state is empty.

    `number` is the line or record in the source, from 1. `raw` is the name as it stands there, untouched; `display`
    is the same on one line, still with its number and marks. `original` is the account's name where the format
    states it apart. `id` is the platform's. `joined` and `left` are seconds on one clock of the file; of a registration
    `joined` is when it was made, of a statement when it was said. `wishes` are texts that state a choice and nothing
    else: cells of choice columns in their order, a poll's answers, a chat message. `stated` are marks that stand in
    columns of their own. `role` is the function in which somebody comes, `region` the municipality, else the district
    or state, `site` the place of work beside the organisation.
    """

    number: int
    raw: str
    display: str
    original: str = ""
    id: str = ""
    email: str = ""
    organisation: str = ""
    role: str = ""
    region: str = ""
    site: str = ""
    joined: int | None = None
    left: int | None = None
    wishes: tuple[str, ...] = ()
    stated: frozenset[Mark] = frozenset()


@dataclass(frozen=True, slots=True)
class Skipped:
    """A line that is not a person, and why: a message of the catalogue with numbers. `text` is the line."""

    row: int
    code: str
    params: Mapping[str, int] = field(default_factory=dict)
    text: str = ""


@dataclass(frozen=True, slots=True)
class Roster:
    """A list as it was read.

    `format` names the layout ("zoom_participants_report"). `stated` is the number of people that the list itself
    names, if it names one. `dates_open`: its dates can be read two ways and the order of the rows in time depends on
    it; then no row has times. `with_original`: a display may carry the account's name in a last bracket.
    `talk`: the wishes are what people said, among other things, and no answers to a question for the topic.
    """

    format: str
    kind: Kind
    rows: tuple[Row, ...]
    skipped: tuple[Skipped, ...] = ()
    stated: int | None = None
    dates_open: bool = False
    with_original: bool = False
    talk: bool = False
