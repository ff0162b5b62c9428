"""What becomes of commands on topics, questions, materials, announcements and messages."""

from __future__ import annotations

from collections.abc import Iterator

from ...tables import next_label
from ..base import Event
from ..commands import texts as commands
from ..events import tables
from ..events import texts as events
from ..phases import choosing
from ..refusal import Refused
from ..state import State, Topic
from .registry import Context, on


def known_topic(state: State, number: int) -> Topic:
    found = state.topics.get(number)
    if found is None:
        raise Refused("session-topic-unknown", number=number)
    return found


def _known_question(state: State, number: int, question: str) -> None:
    if all(known.id != question for known in known_topic(state, number).questions):
        raise Refused("session-question-unknown")


@on(commands.AddTopic)
def add_topic(state: State, command: commands.AddTopic, context: Context) -> Iterator[Event]:
    if command.topic in state.topics:
        raise Refused("session-topic-taken", number=command.topic)
    yield events.TopicAdded(topic=command.topic, title=command.title, assignment=command.assignment, host=command.host)
    for breakout in state.breakouts.values():
        if choosing(breakout) and not breakout.topics:
            yield tables.TableAdded(
                table=next(context.fresh),
                breakout=breakout.id,
                topic=command.topic,
                label=next_label(command.topic, ()),
                sheet=next(context.fresh),
                seat=next(context.fresh),
            )


@on(commands.ChangeTopic)
def change_topic(state: State, command: commands.ChangeTopic, context: Context) -> Iterator[Event]:
    known_topic(state, command.topic)
    yield events.TopicChanged(
        topic=command.topic, title=command.title, assignment=command.assignment, host=command.host
    )


@on(commands.AddQuestion)
def add_question(state: State, command: commands.AddQuestion, context: Context) -> Iterator[Event]:
    known_topic(state, command.topic)
    if any(command.question == known.id for topic in state.topics.values() for known in topic.questions):
        raise Refused("session-id-taken")
    yield events.QuestionAdded(topic=command.topic, question=command.question, text=command.text)


@on(commands.ChangeQuestion)
def change_question(state: State, command: commands.ChangeQuestion, context: Context) -> Iterator[Event]:
    _known_question(state, command.topic, command.question)
    yield events.QuestionChanged(topic=command.topic, question=command.question, text=command.text)


@on(commands.RemoveQuestion)
def remove_question(state: State, command: commands.RemoveQuestion, context: Context) -> Iterator[Event]:
    _known_question(state, command.topic, command.question)
    yield events.QuestionRemoved(topic=command.topic, question=command.question)


@on(commands.ChangeLetter)
def change_letter(state: State, command: commands.ChangeLetter, context: Context) -> Iterator[Event]:
    yield events.LetterChanged(text=command.text)


@on(commands.SetMaterial)
def set_material(state: State, command: commands.SetMaterial, context: Context) -> Iterator[Event]:
    yield events.MaterialSet(**command.model_dump(exclude={"type"}))


@on(commands.RemoveMaterial)
def remove_material(state: State, command: commands.RemoveMaterial, context: Context) -> Iterator[Event]:
    if command.material not in state.materials:
        raise Refused("session-material-unknown")
    yield events.MaterialRemoved(material=command.material)


@on(commands.SetNotice)
def set_notice(state: State, command: commands.SetNotice, context: Context) -> Iterator[Event]:
    yield events.NoticeSet(**command.model_dump(exclude={"type"}))


@on(commands.RemoveNotice)
def remove_notice(state: State, command: commands.RemoveNotice, context: Context) -> Iterator[Event]:
    if command.notice not in state.notices:
        raise Refused("session-notice-unknown")
    yield events.NoticeRemoved(notice=command.notice)


@on(commands.SendMessage)
def send_message(state: State, command: commands.SendMessage, context: Context) -> Iterator[Event]:
    if command.table is not None and command.table not in state.tables:
        raise Refused("session-table-unknown")
    if any(command.message == known.id for known in state.messages):
        raise Refused("session-id-taken")
    yield events.MessageSent(message=command.message, table=command.table, text=command.text)
