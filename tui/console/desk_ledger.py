"""Choices that this console entered, each of which can be taken back."""

from __future__ import annotations

from dataclasses import dataclass

import uuid6

from qzlive.session.commands.people import AddPerson, Choose, MarkHere, SettleDoubt

from .console import Console
from .people_data import PersonLine


@dataclass(frozen=True, slots=True)
class Done:
    """What was done for a person. `commands` are the ids under which it was sent; `aside`: declared to be no person."""

    person: str
    breakout: str
    before: tuple[int, ...] | None
    topics: tuple[int, ...]
    commands: tuple[str, ...]
    added: bool = False
    returned: bool = False
    aside: bool = False


class Ledger:
    """The newest entry stands last."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self.done: list[Done] = []

    def choose(self, breakout: str, line: PersonLine, topics: tuple[int, ...]) -> Done:
        """Enter the wishes of a known person, who is here then."""
        send = self._console.send
        commands = [send(Choose(person=line.id, breakout=breakout, topics=topics))]
        if not line.here:
            commands.append(send(MarkHere(person=line.id, here=True)))
        return self._note(Done(line.id, breakout, line.topics, topics, tuple(commands), returned=not line.here))

    def add(self, breakout: str, name: str, topics: tuple[int, ...]) -> Done:
        """Enter a new person; raises ValidationError for a name that is none."""
        person = str(uuid6.uuid7())
        command = self._console.send(AddPerson(person=person, name=name, breakout=breakout, topics=topics))
        return self._note(Done(person, breakout, None, topics, (command,), added=True))

    def settle(self, breakout: str, line: PersonLine, topics: tuple[int, ...], is_person: bool) -> Done:
        """Decide what was asked about a person."""
        command = self._console.send(SettleDoubt(person=line.id, breakout=breakout, topics=topics, is_person=is_person))
        return self._note(Done(line.id, breakout, line.topics, topics, (command,), aside=not is_person))

    def _note(self, done: Done) -> Done:
        self.done.append(done)
        return done

    def undo(self) -> Done | None:
        """Restore what was before the newest entry and return that; None if there is none, or if somebody has
        changed the person's choice since."""
        if not self.done:
            return None
        done = self.done.pop()
        state, send = self._console.state, self._console.send
        person = state.people.get(done.person)
        choice = state.choices.get(done.breakout, {}).get(done.person)
        if person is None or not person.listed or person.aside != done.aside:
            return None
        if done.aside:
            send(MarkHere(person=done.person, here=True))
            return done
        if (choice.topics if choice else ()) != done.topics:
            return None
        if (done.before or ()) != done.topics:
            send(Choose(person=done.person, breakout=done.breakout, topics=done.before or ()))
        if done.added or done.returned:
            send(MarkHere(person=done.person, here=False))
        return done
