"""What this console decided about people, each of which can be taken back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import uuid6

from qzlive.session.commands.people import (
    AddPerson,
    Choose,
    MarkHere,
    MergePeople,
    ReopenDoubt,
    SettleDoubt,
    SplitPerson,
    TellApart,
)

from ..console import Console
from ..people_data import PersonLine


@dataclass(frozen=True, slots=True)
class Done:
    """What was done for a person. `commands` are the ids under which it was sent; `aside`: declared to be no person;
    `topics` is None where nothing was chosen yet; `settled`: that answered what was asked about the person."""

    person: str
    breakout: str
    before: tuple[int, ...] | None
    topics: tuple[int, ...] | None
    commands: tuple[str, ...]
    added: bool = False
    returned: bool = False
    aside: bool = False
    settled: bool = False


@dataclass(frozen=True, slots=True)
class Joined:
    """A person was said to be another one; or, if `apart`, to be its own again."""

    person: str
    into: str
    commands: tuple[str, ...]
    apart: bool = False


@dataclass(frozen=True, slots=True)
class Refuted:
    """A person was said to be none of those who seemed likely."""

    person: str
    others: tuple[str, ...]
    commands: tuple[str, ...]


Deed = Done | Joined | Refuted


class Ledger:
    """The newest entry stands last."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self.done: list[Deed] = []
        self._late: set[Done] = set()

    @property
    def last(self) -> Deed | None:
        """The newest entry that was not refused: what would be taken back."""
        return next((deed for deed in reversed(self.done) if not self._console.refused & set(deed.commands)), None)

    def late(self) -> tuple[Done, ...]:
        """Return, each once, the decisions before which somebody else had decided."""
        people, refused = self._console.state.people, self._console.refused
        late = {
            deed
            for deed in self.done
            if isinstance(deed, Done) and deed.settled and refused & set(deed.commands) and deed.person in people
        }
        new = tuple(deed for deed in late - self._late if people[deed.person].doubt is None)
        self._late |= late
        return new

    def choose(self, breakout: str, line: PersonLine, topics: tuple[int, ...]) -> None:
        """Enter the wishes of a known person, who is here then."""
        send = self._console.send
        commands = [send(Choose(person=line.id, breakout=breakout, topics=topics))]
        if not line.here:
            commands.append(send(MarkHere(person=line.id, here=True)))
        returned, settled = not line.here, line.doubt is not None
        done = Done(line.id, breakout, line.topics, topics, tuple(commands), returned=returned, settled=settled)
        self.done.append(done)

    def add(self, breakout: str, name: str, topics: tuple[int, ...] | None) -> None:
        """Enter a new person, whose choice is open as long as `topics` is None; raises ValidationError for a name that
        is none."""
        person, send = str(uuid6.uuid7()), self._console.send
        commands = [send(AddPerson(person=person, name=name, breakout=breakout, topics=topics or ()))]
        if topics == ():
            commands.append(send(Choose(person=person, breakout=breakout, topics=())))
        self.done.append(Done(person, breakout, None, topics, tuple(commands), added=True))

    def settle(self, breakout: str, line: PersonLine, topics: tuple[int, ...], is_person: bool) -> None:
        """Decide what was asked about a person."""
        command = self._console.send(SettleDoubt(person=line.id, breakout=breakout, topics=topics, is_person=is_person))
        done = Done(line.id, breakout, line.topics, topics, (command,), aside=not is_person, settled=True)
        self.done.append(done)

    def merge(self, person: str, into: str) -> None:
        """Say that somebody is a person who is known already."""
        self.done.append(Joined(person, into, (self._console.send(MergePeople(person=person, into=into)),)))

    def split(self, person: str, into: str) -> None:
        """Take the merging of a record back."""
        self.done.append(Joined(person, into, (self._console.send(SplitPerson(person=person)),), apart=True))

    def tell_apart(self, person: str, others: Sequence[str]) -> None:
        """Say that somebody is none of these people."""
        commands = tuple(self._console.send(TellApart(person=person, other=other)) for other in others)
        self.done.append(Refuted(person, tuple(others), commands))

    def undo(self) -> Deed | None:
        """Restore what was before the newest entry and return that; None if there is none, or if somebody has
        changed it since."""
        deed = self.last
        if deed is None:
            return None
        self.done.remove(deed)
        person = self._console.state.people.get(deed.person)
        if person is None or person.forgotten:
            return None
        match deed:
            case Done():
                possible = self._undo_choice(deed)
            case Joined():
                possible = self._undo_joining(deed)
            case Refuted():
                possible = True
                for other in deed.others:
                    self._console.send(TellApart(person=deed.person, other=other, differ=False))
        return deed if possible else None

    def _undo_choice(self, done: Done) -> bool:
        state, send = self._console.state, self._console.send
        person, choice = state.people[done.person], state.choices.get(done.breakout, {}).get(done.person)
        if person.aside != done.aside or person.merged is not None:
            return False
        if done.settled:
            return self._reopen(done)
        if (choice.topics if choice else ()) != (done.topics or ()):
            return False
        if (done.before or ()) != (done.topics or ()):
            send(Choose(person=done.person, breakout=done.breakout, topics=done.before or ()))
        if done.added or done.returned:
            send(MarkHere(person=done.person, here=False))
        return True

    def _reopen(self, done: Done) -> bool:
        state, send = self._console.state, self._console.send
        decided = state.people[done.person].decided
        if decided is None or state.choices_of(done.person) != decided.after:
            return False
        send(ReopenDoubt(person=done.person))
        if done.returned:
            send(MarkHere(person=done.person, here=False))
        return True

    def _undo_joining(self, joined: Joined) -> bool:
        state, send = self._console.state, self._console.send
        person, into = state.people[joined.person], state.people.get(joined.into)
        if joined.apart:
            if person.merged is not None or into is None or not into.listed:
                return False
            send(MergePeople(person=joined.person, into=joined.into))
            return True
        if person.merged is None or person.merged.into != joined.into:
            return False
        send(SplitPerson(person=joined.person))
        return True
