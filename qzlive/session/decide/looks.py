"""The rows of a list as they are looked at: what each says, and of whose record it speaks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from ...names import Reading
from ...reason import Reason
from ...roster.matching import Known, Matching, Sighting, contradict
from ...roster.rows import Kind
from ..commands import people as commands
from ..identity import Reader, asks_who, folded_email
from ..state import Participant


@dataclass(frozen=True, slots=True)
class Said:
    """What a row says of a choice: topics, or a doubt. `written` is the text of a message, empty for a name."""

    topics: tuple[int, ...] = ()
    reason: Reason | None = None
    proposal: tuple[int, ...] = ()
    written: str = ""


@dataclass(frozen=True, slots=True)
class Look:
    """A row with what it was read as. `told` is what its wishes say, None if it has none that says anything."""

    kind: Kind
    breakout: str
    row: commands.PastedRow
    reading: Reading
    told: Said | None
    record: Participant | None = None
    """The record of the person that the row fits; None for somebody new."""
    known: bool = False
    """Has the person a name beside that of a device?"""

    @property
    def named(self) -> Said:
        """What the display name says."""
        if self.says_nothing:
            return Said()
        return Said(self.reading.choices, self.reading.reason, self.reading.proposal)

    @property
    def says_nothing(self) -> bool:
        """Is it a device of somebody whose name is known?"""
        return self.known and asks_who(self.reading.reason)

    @property
    def is_bot(self) -> bool:
        return "bot" in self.row.marks or "bot" in self.reading.marks

    @property
    def waits(self) -> bool:
        """Nobody in the waiting room is here yet."""
        return "waiting" in self.row.marks

    @property
    def statement(self) -> str:
        """What was written as it is remembered: who writes 3, then 5, then 3 again has said three things."""
        wishes = "\n".join(self.row.wishes)
        return f"{self.row.moment} {wishes}" if self.row.moment else wishes

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(filter(None, (self.row.display, self.row.original))))

    @property
    def organisation(self) -> str:
        return self.row.organisation or self.reading.organisation


def look_at(reader: Reader, command: commands.PastePeople, row: commands.PastedRow) -> Look:
    reading = reader.read(row.display)
    if "bot" in reading.marks:
        # It joins with the account of its owner.
        row = row.model_copy(update={"email": "", "id": "", "original": ""})
    return Look(command.kind, command.breakout, row, reading, _told(reader, row.wishes))


def fitted(reader: Reader, look: Look, records: tuple[Participant, ...]) -> Look:
    """Return the row with the record that it fits best, and with what is known of the person."""
    keys, email = reader.keys(look.names), folded_email(look.row.email)
    tests: tuple[Callable[[Participant], bool], ...] = (
        lambda one: look.row.id in one.ids,
        lambda one: look.row.display in one.seen_as,
        lambda one: not keys.isdisjoint(reader.keys((one.name, *one.seen_as))),
        lambda one: bool(email) and folded_email(one.email) == email,
    )
    fits = (one for fit in tests for one in records if fit(one))
    return replace(look, record=next(fits, records[0]), known=reader.is_known(records))


def _told(reader: Reader, wishes: tuple[str, ...]) -> Said | None:
    """Return what wishes say, the first one first; None if they say nothing."""
    readings = [reader.wish(wish) for wish in wishes]
    topics = tuple(dict.fromkeys(topic for reading in readings for topic in reading.choices or reading.proposal))
    for wish, reading in zip(wishes, readings, strict=True):
        if reading.reason is not None:
            return Said((), reading.reason, topics, wish)
    return Said(topics, written="\n".join(wishes)) if topics else None


def records_shown(
    reader: Reader,
    people: Mapping[str, tuple[Participant, ...]],
    known: Mapping[str, Known],
    looks: Sequence[Look],
    rows: Sequence[Sighting],
    matching: Matching,
) -> Mapping[int, str]:
    """Return the rows that are one more record of somebody, with that person: who was merged with a second device may
    be in the list with both."""
    merged = {id_ for id_, records in people.items() if len(records) > 1}
    fits: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number, found in enumerate(matching.rows if merged else ()):
        ids = {found} if isinstance(found, str) else {id_ for id_, one in known.items() if one.keys & rows[number].keys}
        if len(ids) == 1 and ids <= merged:
            (id_,) = ids
            record = fitted(reader, looks[number], people[id_]).record
            if record is not None and (found == id_ or not contradict(known[id_], rows[number])):
                fits[id_, record.id].append(number)
    return {numbers[0]: id_ for (id_, _), numbers in fits.items() if len(numbers) == 1}
