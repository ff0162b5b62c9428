"""How events change topics, questions, materials, announcements and messages."""

from __future__ import annotations

from ..events import texts as events
from ..record import Record
from ..state import Material, Message, Notice, Question, State, Topic
from ..values import replace
from .registry import on, put, without


@on(events.TopicAdded)
def topic_added(state: State, event: events.TopicAdded, record: Record) -> State:
    topic = Topic(event.topic, event.title, event.assignment, event.host)
    return replace(state, topics=put(state.topics, topic.number, topic))


@on(events.TopicChanged)
def topic_changed(state: State, event: events.TopicChanged, record: Record) -> State:
    topic = replace(state.topics[event.topic], title=event.title, assignment=event.assignment, host=event.host)
    return replace(state, topics=put(state.topics, topic.number, topic))


@on(events.QuestionAdded)
def question_added(state: State, event: events.QuestionAdded, record: Record) -> State:
    topic = state.topics[event.topic]
    topic = replace(topic, questions=(*topic.questions, Question(event.question, event.text)))
    return replace(state, topics=put(state.topics, topic.number, topic))


def _with_question(state: State, number: int, question: Question) -> State:
    topic = state.topics[number]
    topic = replace(topic, questions=tuple(question if q.id == question.id else q for q in topic.questions))
    return replace(state, topics=put(state.topics, number, topic))


def _question(state: State, number: int, id_: str) -> Question:
    return next(question for question in state.topics[number].questions if question.id == id_)


@on(events.QuestionChanged)
def question_changed(state: State, event: events.QuestionChanged, record: Record) -> State:
    question = replace(_question(state, event.topic, event.question), text=event.text, removed=False)
    return _with_question(state, event.topic, question)


@on(events.QuestionRemoved)
def question_removed(state: State, event: events.QuestionRemoved, record: Record) -> State:
    return _with_question(state, event.topic, replace(_question(state, event.topic, event.question), removed=True))


@on(events.LetterChanged)
def letter_changed(state: State, event: events.LetterChanged, record: Record) -> State:
    return replace(state, letter=event.text)


@on(events.MaterialSet)
def material_set(state: State, event: events.MaterialSet, record: Record) -> State:
    material = Material(event.material, event.title, event.link, event.note, event.group, event.text)
    return replace(state, materials=put(state.materials, material.id, material))


@on(events.MaterialRemoved)
def material_removed(state: State, event: events.MaterialRemoved, record: Record) -> State:
    return replace(state, materials=without(state.materials, event.material))


@on(events.NoticeSet)
def notice_set(state: State, event: events.NoticeSet, record: Record) -> State:
    notice = Notice(event.notice, event.date, event.title, event.note)
    return replace(state, notices=put(state.notices, notice.id, notice))


@on(events.NoticeRemoved)
def notice_removed(state: State, event: events.NoticeRemoved, record: Record) -> State:
    return replace(state, notices=without(state.notices, event.notice))


@on(events.MessageSent)
def message_sent(state: State, event: events.MessageSent, record: Record) -> State:
    if any(message.id == event.message for message in state.messages):
        masked = (replace(m, text=event.text) if m.id == event.message else m for m in state.messages)
        return replace(state, messages=tuple(masked))
    message = Message(event.message, event.table, event.text, record.at)
    return replace(state, messages=(*state.messages, message))
