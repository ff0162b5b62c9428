"""What an editor does, and how each deed is taken back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from qzlive.session.base import Command
from qzlive.session.commands.edition import JoinEntries, LeaveOut, PutUnder, Reword
from qzlive.session.state import Edited, Entry, State

_UNTOUCHED = Edited()


def _edited(state: State, id_: str) -> Edited:
    return state.edition.entries.get(id_, _UNTOUCHED)


def reword(entry: Entry, edited: Edited, text: str) -> Command:
    """Say something else in the documentation than `edited`; the entry's own text, or none, means the entry's own words
    again. Raises ValidationError for a text that is too long."""
    own = text in ("", entry.text)
    return Reword(entry=entry.id, base=entry.version, over=edited.version, text=None if own else text)


def back(state: State, command: Command, id_: str) -> Sequence[Command]:
    """Return the commands that take one of the desk back, which was sent as `id_`; `state` is the one before it."""
    match command:
        case Reword():
            known = _edited(state, command.entry)
            base = known.base or command.base
            return [Reword(entry=command.entry, base=base, over=id_, text=known.text)]
        case LeaveOut():
            changed = [id_ for id_ in command.entries if _edited(state, id_).left_out != command.out]
            return [LeaveOut(entries=tuple(changed), out=not command.out)] if changed else []
        case JoinEntries():
            into = ((id_, _edited(state, id_).into) for id_ in command.entries)
            return [JoinEntries(entries=ids, into=one) for one, ids in _grouped(into)]
        case PutUnder():
            under = ((id_, _edited(state, id_).heading) for id_ in command.entries)
            return [PutUnder(entries=ids, heading=one) for one, ids in _grouped(under)]
    return []


def _grouped(pairs: Iterable[tuple[str, str | None]]) -> list[tuple[str | None, tuple[str, ...]]]:
    groups: dict[str | None, list[str]] = {}
    for id_, value in pairs:
        groups.setdefault(value, []).append(id_)
    return [(value, tuple(ids)) for value, ids in groups.items()]
