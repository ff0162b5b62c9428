"""Taking back one's own steps on a sheet, and doing them again. No screen, no connection.

A step is what one command changed, field by field. Taking it back brings these fields to what they were, and nothing
else; and only as long as they still are what the step made of them, because what somebody else wrote since is theirs.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from qzlive.session.base import Command
from qzlive.session.commands.sheets import (
    DeleteEntry,
    EditEntry,
    Mark,
    MarkEntry,
    MoveEntry,
    RemoveHeading,
    RestoreEntry,
    SetHeading,
    SettleEntry,
    StarEntry,
)
from qzlive.session.outline import living, subtree
from qzlive.session.state import Entry, Heading, Sheet

KEPT = 200
"""So many steps can be taken back."""

Fields = Mapping[str, Any]
"""Some fields of an entry or a heading by name. `living` is always among those of what came or went."""
Outcome = Literal["done", "nothing", "changed", "unwritten"]
"""`changed`: somebody else has changed the same since; `unwritten`: the own disk did not take it."""
_GONE: Fields = {"living": False}


@dataclass(frozen=True, slots=True)
class Step:
    """What one command changed: fields before and after, by the id of the entry or the heading."""

    entries: Mapping[str, tuple[Fields, Fields]]
    headings: Mapping[str, tuple[Fields, Fields]]

    def turned(self) -> Step:
        """Return the step the other way round."""
        return Step(
            {id_: (after, before) for id_, (before, after) in self.entries.items()},
            {id_: (after, before) for id_, (before, after) in self.headings.items()},
        )


def step(before: Sheet, after: Sheet) -> Step | None:
    """Return what differs between two looks at a sheet, None if nothing does."""
    entries = dict(_differing(before.entries, after.entries, _of_entry))
    headings = dict(_differing(before.headings, after.headings, _of_heading))
    return Step(entries, headings) if entries or headings else None


def _differing(
    before: Mapping[str, Any], after: Mapping[str, Any], fields: Callable[[Any], Fields]
) -> Iterator[tuple[str, tuple[Fields, Fields]]]:
    for id_ in dict.fromkeys((*before, *after)):
        if before.get(id_) is after.get(id_):
            continue
        was, now = fields(before.get(id_)), fields(after.get(id_))
        if was["living"] == now["living"]:
            names = [name for name in now if was[name] != now[name]]
            was, now = {name: was[name] for name in names}, {name: now[name] for name in names}
        if was != now:
            yield id_, (was, now)


def _of_entry(entry: Entry | None) -> Fields:
    if entry is None or entry.deleted:
        return _GONE
    return {
        "living": True,
        "place": (entry.section, entry.parent, entry.rank),
        "text": entry.text,
        "variants": tuple(variant.text for variant in entry.variants),
        "starred": entry.starred,
        "mark": (entry.kind, entry.who, entry.until),
    }


def _of_heading(heading: Heading | None) -> Fields:
    if heading is None or heading.removed:
        return _GONE
    return {"living": True, "text": heading.text, "rank": heading.rank}


def untouched(sheet: Sheet, done: Step) -> bool:
    """Return whether nobody changed since what a step did."""
    going = {id_ for id_, (before, _) in done.entries.items() if before.get("living") is False}
    for id_, (before, after) in done.entries.items():
        present = _of_entry(sheet.entries.get(id_))
        compared = after
        if "living" in after and after["living"]:
            compared = {name: after[name] for name in ("living", "text", "variants")}
        if any(present.get(name) != value for name, value in compared.items()):
            return False
        if before.get("living") is False and any(
            not sheet.entries[below].deleted and below not in going for below in subtree(sheet, id_)
        ):
            return False
    return all(
        _of_heading(sheet.headings.get(id_)).get(name) == value
        for id_, (_, after) in done.headings.items()
        for name, value in after.items()
    )


@dataclass(slots=True)
class Way:
    """The commands that lead a sheet to where some fields have wanted values. Each is made for the sheet as the one
    before it left it, so that the rules of the session are nobody else's business."""

    entries: dict[str, Fields]
    headings: Mapping[str, Fields]
    _said: list[Command] = field(default_factory=list)

    @classmethod
    def back(cls, sheet: Sheet, done: Step) -> Way:
        """Return the way back to before a step."""
        entries = {id_: before for id_, (before, _) in done.entries.items()}
        headings = {id_: before for id_, (before, _) in done.headings.items()}
        for id_ in [id_ for id_, wanted in entries.items() if wanted.get("living")]:
            for below in subtree(sheet, id_) if id_ in sheet.entries else ():
                # An entry brings everything below it back with it, also what had been deleted before.
                entries.setdefault(below, _GONE if sheet.entries[below].deleted else {})
        return cls(entries, headings)

    def next(self, sheet: Sheet) -> Command | None:
        """Return the next command on a sheet, None at the end of the way."""
        for command in self._missing(sheet):
            if command not in self._said:
                self._said.append(command)
                return command
        return None

    def _missing(self, sheet: Sheet) -> Iterator[Command]:
        for id_, wanted in self.headings.items():
            if wanted.get("living", True) and any(
                _of_heading(sheet.headings.get(id_)).get(name) != value for name, value in wanted.items()
            ):
                known = sheet.headings[id_]
                text, rank = wanted.get("text", known.text), wanted.get("rank", known.rank)
                yield SetHeading(sheet=sheet.id, heading=id_, text=text, rank=rank)
        ordered = sorted((id_ for id_ in self.entries if id_ in sheet.entries), key=self._depth)
        for id_ in ordered:
            if self.entries[id_].get("living") and sheet.entries[id_].deleted:
                yield RestoreEntry(sheet=sheet.id, entry=id_)
        for id_ in ordered:
            if self.entries[id_].get("living", True) and not sheet.entries[id_].deleted:
                yield from _changes(sheet, sheet.entries[id_], self.entries[id_])
        for id_ in ordered:
            if self.entries[id_].get("living") is False and not sheet.entries[id_].deleted:
                yield DeleteEntry(sheet=sheet.id, entry=id_)
        for id_, wanted in self.headings.items():
            if wanted.get("living") is False and _of_heading(sheet.headings.get(id_))["living"]:
                yield RemoveHeading(sheet=sheet.id, heading=id_)

    def _depth(self, id_: str) -> int:
        """Return how many of the wanted parents lie above an entry: those come first."""
        depth, seen = 0, {id_}
        while "place" in self.entries.get(id_, {}) and (parent := self.entries[id_]["place"][1]) not in seen:
            if parent is None:
                break
            seen.add(id_ := parent)
            depth += 1
        return depth


def _changes(sheet: Sheet, entry: Entry, wanted: Fields) -> Iterator[Command]:
    """Yield what brings an entry that is there to what is wanted."""
    if "place" in wanted:
        section, parent, rank = wanted["place"]
        if (entry.section, entry.parent, entry.rank) != (section, living(sheet, parent), rank):
            yield MoveEntry(sheet=sheet.id, entry=entry.id, section=section, parent=parent, rank=rank)
    if entry.text != (text := wanted.get("text", entry.text)):
        yield EditEntry(sheet=sheet.id, entry=entry.id, base=entry.version, text=text)
    if "variants" in wanted:
        here, there = Counter(variant.text for variant in entry.variants), Counter[str](wanted["variants"])
        missing, surplus = there - here, here - there
        if taken := tuple(variant.id for variant in entry.variants if variant.text in surplus):
            yield SettleEntry(sheet=sheet.id, entry=entry.id, base=entry.version, variants=taken, text=entry.text)
        for text in missing:
            # Written on no version of this entry, so it stands beside it.
            yield EditEntry(sheet=sheet.id, entry=entry.id, base="", text=text)
    if entry.starred != wanted.get("starred", entry.starred):
        yield StarEntry(sheet=sheet.id, entry=entry.id, starred=not entry.starred)
    mark = (entry.kind, entry.who, entry.until)
    if mark != wanted.get("mark", mark):
        kind, who, until = wanted["mark"]
        yield MarkEntry(
            sheet=sheet.id,
            entry=entry.id,
            kind=kind,
            who=who if who != entry.who else None,
            until=until if until != entry.until else None,
            over=Mark(kind=entry.kind, who=entry.who, until=entry.until),
        )


class Steps:
    """The own steps on each sheet, the last one first."""

    def __init__(self) -> None:
        self._done: dict[str, list[Step]] = {}
        self._undone: dict[str, list[Step]] = {}

    def note(self, before: Sheet | None, after: Sheet | None) -> None:
        """Remember what a command has changed."""
        if before is None or after is None or before.id != after.id:
            return
        if made := step(before, after):
            self._done.setdefault(after.id, []).append(made)
            del self._done[after.id][:-KEPT]
            self._undone.pop(after.id, None)

    def possible(self, sheet: str, *, again: bool = False) -> bool:
        return bool((self._undone if again else self._done).get(sheet))

    def go(
        self, look: Callable[[], Sheet | None], send: Callable[[Command], bool], *, again: bool = False
    ) -> tuple[Outcome, str | None]:
        """Take the last step back, or do the last one that was taken back `again`; return what came of it, and a
        heading or an entry that it was about. What cannot be taken back any more is forgotten."""
        sheet = look()
        source, other = (self._undone, self._done) if again else (self._done, self._undone)
        if sheet is None or not source.get(sheet.id):
            return "nothing", None
        last = source[sheet.id].pop()
        about = next(iter((*last.headings, *last.entries)), None)
        if not untouched(sheet, last):
            return "changed", about
        way = Way.back(sheet, last)
        while sheet is not None and (command := way.next(sheet)) is not None:
            if not send(command):
                source[sheet.id].append(last)
                return "unwritten", about
            sheet = look()
        if sheet is not None:
            other.setdefault(sheet.id, []).append(last.turned())
        return "done", about
