"""What a host may see as a state of its own, so that the clock reads it like the whole."""

from __future__ import annotations

from qzlive.session.cafe_clock import item_of
from qzlive.session.state import AgendaItem, Allocation, Breakout, State, Table, Topic
from qzlive.session.views import TableInfo

from ..link.picture import HostPicture


def state_of(picture: HostPicture) -> State:
    """Return the state with the own table alone."""
    session, agenda, table, sheet = picture.session, picture.agenda, picture.table, picture.sheet
    return State(
        version=picture.version,
        name=session.name,
        title=session.title,
        date=session.date,
        timezone=session.timezone,
        language=session.language,
        organiser=session.organiser,
        ends_at=agenda.ends_at,
        started_at=session.started_at,
        ended_at=session.ended_at,
        closed_at=session.closed_at,
        items={item.id: item for item in agenda.items},
        current=agenda.current,
        breakouts={
            item.breakout: _own(table) if item.breakout == table.breakout else Breakout(item.breakout, "choice")
            for item in agenda.items
            if item.breakout is not None
        },
        topics={table.topic: Topic(table.topic, table.title, table.assignment, questions=table.questions)},
        tables={table.table: Table(table.table, table.breakout, table.topic, table.label, table.closed)},
        sheets={sheet.id: sheet},
        allocations={
            table.breakout: Allocation(table.breakout, round=picture.members.round, begun=picture.members.begun)
        },
    )


def _own(table: TableInfo) -> Breakout:
    """Return the breakout of the table, as far as the clock asks."""
    return Breakout(
        table.breakout,
        "rotation" if table.rounds else "choice",
        rounds=table.rounds or 1,
        round_minutes=table.round_minutes,
        announcements=table.announcements,
    )


def own_item(state: State) -> AgendaItem | None:
    """Return the item of the programme during which the table meets."""
    return item_of(state, next(iter(state.tables.values())).breakout)
