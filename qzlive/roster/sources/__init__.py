"""The layouts that can be read, one module each, and which of them a list has.

A module for tables has `WORDS`, its header words, and `read_grid(grid)`; a module for other texts has
`read_text(text)`. Both give None for a list that is not theirs. The first that takes the list has it, so the ones
that ask for more stand further up.
"""

from __future__ import annotations

from typing import Protocol

from ..grid import DateOrder, Grid, Words, all_words, split
from ..rows import Roster
from . import (
    bbb_dashboard,
    bbb_meeting,
    blackboard,
    json_list,
    meet,
    pasted,
    registration,
    talk,
    teams,
    webex,
    zoom_api,
    zoom_chat,
    zoom_participants,
    zoom_poll,
    zoom_registration,
    zoom_webinar,
)


class TableSource(Protocol):
    """A layout of records with named columns."""

    WORDS: Words

    def read_grid(self, grid: Grid) -> Roster | None:
        """The people of this table, or None if it has another layout."""


class TextSource(Protocol):
    """A layout without columns."""

    def read_text(self, text: str) -> Roster | None:
        """The people of this text, or None if it has another layout."""


SIGNED: tuple[TextSource, ...] = (
    zoom_api,
    zoom_chat,
    bbb_meeting,
    bbb_dashboard,
    json_list,
)
"""Layouts without columns that a sign of their own gives away (XML, JSON, a chat); asked first."""
TABLES: tuple[TableSource, ...] = (
    zoom_webinar,
    zoom_participants,
    zoom_poll,
    zoom_registration,
    webex,
    teams,
    bbb_dashboard,
    meet,
    talk,
    blackboard,
    registration,
)
"""Layouts of tables."""
LAST: tuple[TextSource, ...] = (pasted,)
"""Layouts that take any text; asked when there is no table."""

KNOWN_WORDS = all_words(source.WORDS for source in TABLES)
"""The header words of all tables."""


def choose_grid(grid: Grid) -> Roster | None:
    """Read a table by the first layout that takes it."""
    return next((roster for source in TABLES if (roster := source.read_grid(grid)) is not None), None)


def choose_signed(text: str) -> Roster | None:
    """Read a text that has the sign of a layout."""
    return _first(SIGNED, text)


def choose(text: str, dates: DateOrder | None = None) -> Roster | None:
    """Read a text without such a sign: as a table if it has the header of one, else by any layout that takes it."""
    if (roster := choose_grid(split(text, KNOWN_WORDS, dates))) is not None:
        return roster
    return _first(LAST, text)


def _first(sources: tuple[TextSource, ...], text: str) -> Roster | None:
    return next((roster for source in sources if (roster := source.read_text(text)) is not None), None)
