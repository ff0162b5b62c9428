"""Who writes what: the results file as one part for each table, checked against the plan before anything starts."""

from __future__ import annotations

from dataclasses import dataclass

from qzlive.plan.model import Plan
from qzlive.plan.results import ResultEntry, Results, ResultSection, ResultTable
from qzlive.session.commands.creation import USUAL_TABLES
from qzlive.session.seating import label_order
from qzlive.tables import label, labels

from .failure import RehearsalFailed


@dataclass(frozen=True)
class Part:
    """What one host writes, at the table `label` of a breakout; in a café in each of its `rounds` a share of it."""

    breakout: str
    topic: int
    label: str
    sections: tuple[ResultSection, ...]
    rounds: int = 1

    @property
    def entries(self) -> int:
        return sum(_count(section.entries) for section in self.sections)

    def share(self, number: int) -> tuple[ResultSection, ...]:
        """Return what is written in a round, from 1: the topmost entries in turn, with what stands below them. Each
        round gets some as long as there are as many."""
        tops = [(section, entry) for section in self.sections for entry in section.entries]
        first, last = (len(tops) * part // self.rounds for part in (number - 1, number))
        found: list[ResultSection] = []
        for section, entry in tops[first:last]:
            if found and (found[-1].question, found[-1].heading) == (section.question, section.heading):
                entry_list = (*found.pop().entries, entry)
            else:
                entry_list = (entry,)
            found.append(section.model_copy(update={"entries": entry_list}))
        return tuple(found)


def _count(entries: tuple[ResultEntry, ...]) -> int:
    return len(entries) + sum(_count(entry.entries) for entry in entries)


def parts_of(plan: Plan, results: Results) -> tuple[Part, ...]:
    """Return the parts in the order of their tables; raises RehearsalFailed for a place that the plan has not."""
    found: dict[tuple[str, str], Part] = {}
    for table in results.tables:
        breakout = _breakout(plan, table)
        place = table.table or label(table.topic, 0)
        _check(plan, table, breakout, place)
        known = found.get((breakout, place))
        sections = (*(known.sections if known else ()), *table.sections)
        rounds = plan.breakouts[breakout].rounds or 1 if plan.breakouts[breakout].form == "rotation" else 1
        found[breakout, place] = Part(breakout, table.topic, place, sections, rounds)
    return tuple(sorted(found.values(), key=lambda part: (part.breakout, part.topic, label_order(part.label))))


def _breakout(plan: Plan, table: ResultTable) -> str:
    for name, breakout in plan.breakouts.items():
        if breakout.form in USUAL_TABLES and table.breakout in (None, name) and table.topic in _numbers(plan, name):
            return name
    raise RehearsalFailed("rehearsal-topic-unknown", number=table.topic)


def _numbers(plan: Plan, breakout: str) -> list[int]:
    return [topic.number for topic in plan.topics_of(breakout)]


def _check(plan: Plan, table: ResultTable, breakout: str, place: str) -> None:
    topic = next(topic for topic in plan.topics_of(breakout) if topic.number == table.topic)
    prepared = topic.tables or USUAL_TABLES[plan.breakouts[breakout].form]
    if place not in labels(topic.number, prepared):
        raise RehearsalFailed("rehearsal-table-unknown", label=place, count=prepared)
    for section in table.sections:
        if section.question is not None and section.question > len(topic.questions):
            raise RehearsalFailed(
                "rehearsal-question-unknown", label=place, number=section.question, count=len(topic.questions)
            )
