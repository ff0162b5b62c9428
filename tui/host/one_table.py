"""What a host may see as a state of its own, so that the clock reads it like the whole."""

from __future__ import annotations

from qzlive.session.state import AgendaItem, Breakout, State, Table, Topic

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
            item.breakout: Breakout(
                item.breakout,
                "choice",
                announcements=table.announcements if item.breakout == table.breakout else (),
            )
            for item in agenda.items
            if item.breakout is not None
        },
        topics={table.topic: Topic(table.topic, table.title, table.assignment, questions=table.questions)},
        tables={table.table: Table(table.table, table.breakout, table.topic, table.label, table.closed)},
        sheets={sheet.id: sheet},
    )


def own_item(state: State) -> AgendaItem | None:
    """Return the item of the programme during which the table meets."""
    breakout = next(iter(state.tables.values())).breakout
    return next((item for item in state.items.values() if item.breakout == breakout), None)
