"""What is asked before something happens to a person: a new name, who else it is, whether to forget it."""

from __future__ import annotations

from typing import Any

from pydantic import ValidationError

from qzlive.session.commands.people import ForgetPerson, RenamePerson

from ...dialogs import AskLine, Confirm
from ..console import Console
from ..people_data import PersonLine
from .desk_ledger import Ledger
from .merge import PickSame, Split, into_whom


def ask_rename(console: Console, line: PersonLine) -> None:
    """Ask for a name and send it."""

    def answered(name: str | None) -> None:
        if name is None or name.strip() == line.name:
            return
        try:
            console.send(RenamePerson(person=line.id, name=name))
        except ValidationError as error:
            problem = error.errors()[0]
            context: dict[str, Any] = problem.get("ctx", {})
            console.say(problem["type"], bad=True, **context)

    hint = console.t("people-rename-hint", display=line.display)
    console.push_screen(AskLine(console.t("people-rename", name=line.name), value=line.name, hint=hint), answered)


def ask_merge(console: Console, ledger: Ledger, line: PersonLine) -> None:
    """Ask who else a person is and put the two together."""

    def answered(other: str | None) -> None:
        if other is not None and {line.id, other} <= console.state.people.keys():
            ledger.merge(*into_whom(console.state, line.id, other))

    console.push_screen(PickSame(line), answered)


def ask_split(console: Console, ledger: Ledger, line: PersonLine) -> None:
    """Ask which of the records of a person is another one and take it out."""

    def answered(record: str | None) -> None:
        found = console.state.people.get(record or "")
        if found is not None and found.merged is not None:
            ledger.split(found.id, found.merged.into)

    console.push_screen(Split(console, line.id), answered)


def ask_forget(console: Console, line: PersonLine) -> None:
    """Erase a name for good if that is what is wanted."""

    def answered(yes: bool | None) -> None:
        if yes:
            console.send(ForgetPerson(person=line.id))

    t = console.t
    question = t("people-forget", name=line.name)
    console.push_screen(Confirm(question, t("people-forget-yes"), t("people-forget-no")), answered)
