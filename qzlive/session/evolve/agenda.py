"""How events change the session as a whole and its programme."""

from __future__ import annotations

from ...names import Tags
from ..events import agenda as events
from ..record import Record
from ..sealed import MASK
from ..state import AgendaItem, Announcement, Breakout, State
from ..values import replace
from ..wording import with_words
from .people import masked
from .registry import on, put


@on(events.SessionCreated)
def created(state: State, event: events.SessionCreated, record: Record) -> State:
    return replace(
        state,
        id=event.session,
        name=event.name,
        title=event.title,
        subtitle=event.subtitle,
        date=event.date,
        timezone=event.timezone,
        language=event.language,
        organiser=event.organiser,
        moderators=event.moderators,
        platform=event.platform,
        letter=event.letter,
        retention_days=event.retention_days,
        tags=Tags(event.tags, event.tag_words),
        created_at=record.at,
        ends_at=event.ends_at,
    )


@on(events.ItemAdded)
def item_added(state: State, event: events.ItemAdded, record: Record) -> State:
    item = AgendaItem(
        id=event.item,
        title=event.title,
        kind=event.kind,
        planned_at=event.planned_at,
        minutes=event.minutes,
        length=event.minutes,
        breakout=event.breakout,
        notes=event.notes,
        speaker=event.speaker,
    )
    return replace(state, items=put(state.items, item.id, item))


@on(events.ItemChanged)
def item_changed(state: State, event: events.ItemChanged, record: Record) -> State:
    item = replace(state.items[event.item], title=event.title, notes=event.notes, speaker=event.speaker)
    return replace(state, items=put(state.items, item.id, item))


@on(events.ItemBegun)
def item_begun(state: State, event: events.ItemBegun, record: Record) -> State:
    items, order = dict(state.items), list(state.items)
    place = order.index(event.item)
    for id_ in order[place + 1 :]:
        items[id_] = replace(items[id_], begun_at=None, ended_at=None)
    if state.current is not None and order.index(state.current) < place:
        items[state.current] = replace(items[state.current], ended_at=record.at)
    begun_at = items[event.item].begun_at
    items[event.item] = replace(items[event.item], begun_at=record.at if begun_at is None else begun_at, ended_at=None)
    started_at = state.started_at if state.started_at is not None else record.at
    return replace(state, items=items, current=event.item, started_at=started_at, ended_at=None)


@on(events.AgendaUnstarted)
def unstarted(state: State, event: events.AgendaUnstarted, record: Record) -> State:
    items = {id_: replace(item, begun_at=None, ended_at=None) for id_, item in state.items.items()}
    return replace(state, items=items, current=None, started_at=None, ended_at=None)


@on(events.ItemResized)
def item_resized(state: State, event: events.ItemResized, record: Record) -> State:
    item = replace(state.items[event.item], length=event.length)
    return replace(state, items=put(state.items, item.id, item))


@on(events.AgendaEnded)
def agenda_ended(state: State, event: events.AgendaEnded, record: Record) -> State:
    items = state.items
    if state.current is not None:
        items = put(items, state.current, replace(items[state.current], ended_at=record.at))
    return replace(state, items=items, current=None, ended_at=record.at)


@on(events.SheetsClosed)
def sheets_closed(state: State, event: events.SheetsClosed, record: Record) -> State:
    return replace(state, closed_at=record.at, closed_version=record.version)


@on(events.SheetsReopened)
def sheets_reopened(state: State, event: events.SheetsReopened, record: Record) -> State:
    return replace(state, closed_at=None, closed_version=None)


@on(events.BreakoutAdded)
def breakout_added(state: State, event: events.BreakoutAdded, record: Record) -> State:
    breakout = Breakout(
        id=event.breakout,
        form=event.form,
        by=event.by,
        size=event.size,
        min_size=event.min_size,
        max_size=event.max_size,
        rounds=event.rounds,
        round_minutes=event.round_minutes,
        topics=event.topics,
        questions=event.questions,
        announcements=tuple(map(Announcement, event.announce_minutes, event.announce_texts)),
        rules=event.rules,
    )
    return replace(state, breakouts=put(state.breakouts, breakout.id, breakout))


@on(events.SessionForgotten)
def session_forgotten(state: State, event: events.SessionForgotten, record: Record) -> State:
    """Mask what was sealed, so that the state is the one that a log without its keys gives."""
    bare = with_words(state, lambda text: MASK)
    return replace(bare, people={id_: masked(person) for id_, person in state.people.items()}, forgotten=True)
