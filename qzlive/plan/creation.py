"""A plan → the command that opens a session from it."""

from __future__ import annotations

from qzlive.plan.model import KEYS_OF_FORM, Plan, PlanBreakout, item_times, session_name
from qzlive.session.commands.creation import (
    CreateSession,
    PlannedBreakout,
    PlannedItem,
    PlannedMaterial,
    PlannedNotice,
    PlannedTopic,
)
from qzlive.session.table_rules import RULE_NAMES

MINUTE = 60_000
_LIMITS = frozenset({"size", "min_size", "max_size", "rounds", "round_minutes", *RULE_NAMES})


def create_command(plan: Plan, session: str) -> CreateSession:
    """Return the command that opens a session from a plan that `load_plan` has checked; `session` is its new id."""
    times = item_times(plan)
    return CreateSession(
        session=session,
        name=session_name(plan),
        title=plan.title,
        subtitle=plan.subtitle,
        date=plan.date.isoformat(),
        timezone=plan.timezone,
        language=plan.language,
        organiser=plan.organiser,
        moderators=plan.moderators,
        platform=plan.platform,
        tags=plan.tags.kind,
        tag_words=plan.tags.words,
        letter=plan.letter,
        retention_days=plan.retention_days,
        ends_at=times[-1][1],
        items=tuple(
            PlannedItem(
                title=item.title,
                kind=item.kind,
                planned_at=begin,
                minutes=(end - begin) // MINUTE,
                breakout=item.breakout,
                notes=item.notes,
                speaker=item.speaker or "",
            )
            for item, (begin, end) in zip(plan.agenda, times, strict=True)
        ),
        breakouts=tuple(_breakout(name, phase) for name, phase in plan.breakouts.items()),
        topics=tuple(
            PlannedTopic(
                number=topic.number,
                title=topic.title,
                assignment=topic.assignment,
                host=topic.host or "",
                questions=topic.questions,
                tables=topic.tables,
            )
            for topic in plan.topics
        ),
        materials=tuple(PlannedMaterial(**material.model_dump()) for material in plan.materials),
        notices=tuple(
            PlannedNotice(date=notice.date.isoformat(), title=notice.title, note=notice.note)
            for notice in plan.announcements
        ),
    )


def _breakout(name: str, phase: PlanBreakout) -> PlannedBreakout:
    means = KEYS_OF_FORM[phase.form]
    return PlannedBreakout(
        breakout=name,
        form=phase.form,
        by=phase.by or "",
        topics=phase.topics or (),
        questions=phase.questions,
        announce=tuple((notice.at, notice.text) for notice in phase.announce),
        # A limit that means nothing in this form stays what it is without a plan.
        **{limit: getattr(phase, limit) for limit in means & _LIMITS},
    )
