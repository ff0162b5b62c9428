"""The editor's hand on the documentation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Edited:
    """What the documentation makes of an entry; the entry itself stays as it was written.

    `text` stands instead of the entry's own, None for that; `base` is the version of the entry that the editor had
    before the eyes. `version` is the id of the command that reworded it last, `by` the device that gave it. `into` is
    the entry that says the same and stands for both; `heading` is one of the edition, below which the entry stands
    instead of in its section.
    """

    text: str | None = None
    base: str = ""
    left_out: bool = False
    into: str | None = None
    heading: str | None = None
    version: str = ""
    by: str = ""


@dataclass(frozen=True)
class EditionHeading:
    """A heading that the editor added to a topic or to an agenda item (its id)."""

    id: str
    topic: int | None
    item: str | None
    text: str
    rank: str
    removed: bool = False


@dataclass(frozen=True)
class Edition:
    """The editor's hand on the documentation. `entries` is by an entry's id. `naming` says of people whose names occur
    in texts whether they may stand there."""

    entries: Mapping[str, Edited] = field(default_factory=dict)
    headings: Mapping[str, EditionHeading] = field(default_factory=dict)
    naming: Mapping[str, bool] = field(default_factory=dict)
