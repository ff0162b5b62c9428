"""How a plan becomes the first events of a session."""

from __future__ import annotations

from collections.abc import Iterator

from ...tables import labels
from ..base import Event
from ..commands import creation as commands
from ..commands.creation import USUAL_TABLES
from ..events import agenda, tables, texts
from ..refusal import Refused
from ..state import State
from ..table_rules import seed_of
from .registry import Context, on


@on(commands.CreateSession)
def create(state: State, command: commands.CreateSession, context: Context) -> Iterator[Event]:
    if state.version:
        raise Refused("session-exists")
    yield agenda.SessionCreated(
        **command.model_dump(exclude={"type", "items", "breakouts", "topics", "materials", "notices"})
    )
    yield from _texts(command, context)
    yield from _programme(command, context)


def _texts(command: commands.CreateSession, context: Context) -> Iterator[Event]:
    for topic in command.topics:
        yield texts.TopicAdded(topic=topic.number, title=topic.title, assignment=topic.assignment, host=topic.host)
        for question in topic.questions:
            yield texts.QuestionAdded(topic=topic.number, question=next(context.fresh), text=question)
    for material in command.materials:
        yield texts.MaterialSet(material=next(context.fresh), **material.model_dump())
    for notice in command.notices:
        yield texts.NoticeSet(notice=next(context.fresh), **notice.model_dump())


def _programme(command: commands.CreateSession, context: Context) -> Iterator[Event]:
    prepared = {topic.number: topic.tables for topic in command.topics}
    hosted = {topic.number for topic in command.topics if topic.host}
    for breakout in command.breakouts:
        kept = {*breakout.keep, *(hosted & set(breakout.topics or prepared))} if breakout.form == "choice" else set()
        yield agenda.BreakoutAdded(
            **breakout.model_dump(exclude={"announce", "keep", "seed"}),
            keep=tuple(sorted(kept)),
            seed=breakout.seed or seed_of(command.session, breakout.breakout),
            announce_minutes=tuple(minutes for minutes, _ in breakout.announce),
            announce_texts=tuple(text for _, text in breakout.announce),
        )
        if breakout.form not in USUAL_TABLES:
            continue
        for number in breakout.topics or prepared:
            for label in labels(number, prepared[number] or USUAL_TABLES[breakout.form]):
                yield tables.TableAdded(
                    table=next(context.fresh),
                    breakout=breakout.breakout,
                    topic=number,
                    label=label,
                    sheet=next(context.fresh),
                    seat=next(context.fresh),
                )
    for item in command.items:
        id_ = next(context.fresh)
        yield agenda.ItemAdded(item=id_, **item.model_dump())
        yield tables.ItemSheetAdded(sheet=next(context.fresh), item=id_)
