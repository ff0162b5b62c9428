"""What a command names is read from its JSON values: the lists of fields follow the models of the commands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args

from pydantic import AfterValidator, BaseModel

from qzlive.session.commands import COMMANDS
from qzlive.session.commands.people import PastedRow
from qzlive.session.commands.retention import SetDeletion
from qzlive.session.commands.texts import AddTopic, SetNotice
from qzlive.session.roles import SERVER
from tui.link import naming


def _cleaned(of: Any) -> bool:
    """Whether a type, or what it is made of, is a text of people: those alone are cleaned."""
    inner = (*get_args(of), *getattr(of, "metadata", ()))
    return isinstance(of, AfterValidator) or any(map(_cleaned, inner))


def _models(of: Any) -> Iterator[type[BaseModel]]:
    if isinstance(of, type) and issubclass(of, BaseModel):
        yield of
        for field in of.model_fields.values():
            yield from _models(field.annotation)
    for inner in get_args(of):
        yield from _models(inner)


def test_every_text_that_a_client_sends_is_known_as_one() -> None:
    sent = {model for command in COMMANDS.values() if command.roles != SERVER for model in _models(command)}
    fields = {
        name
        for model in sent - {PastedRow}
        for name, field in model.model_fields.items()
        if _cleaned(field.annotation) or any(map(_cleaned, field.metadata))
    }
    assert fields == naming._TEXTS


def test_the_host_of_a_topic_and_the_date_of_an_announcement_are_texts() -> None:
    topic = AddTopic(topic=4, title="Titel", host="Ada Kanari").model_dump()
    notice = SetNotice(notice="notice-0001", date="wenn Ada kann", title="Termin").model_dump()
    assert "Ada Kanari" in naming.texts(topic)
    changed = naming.with_texts(notice, lambda text: text.replace("Ada", "…"), owner=str.upper)
    assert changed["date"] == "wenn … kann"
    assert naming.texts(SetDeletion(date="2031-06-20").model_dump()) == ()
