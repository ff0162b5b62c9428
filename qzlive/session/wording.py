"""All words of a session that are sealed with its key, in one place: to mask them, or to take names out of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from .state import Entry, Heading, Heads, Sheet, State, Topic
from .values import replace

Change = Callable[[str], str]
K = TypeVar("K")
V = TypeVar("V")


def with_words(state: State, change: Change) -> State:
    """Return the state with `change` applied to each text that people wrote, not to what belongs to one person."""
    return replace(
        state,
        title=change(state.title),
        subtitle=change(state.subtitle),
        organiser=change(state.organiser),
        platform=change(state.platform),
        letter=change(state.letter),
        moderators=_each(state.moderators, change),
        items=_values(
            state.items,
            lambda item: replace(
                item, title=change(item.title), speaker=change(item.speaker), notes=_each(item.notes, change)
            ),
        ),
        breakouts=_values(
            state.breakouts,
            lambda breakout: replace(
                breakout,
                questions=_each(breakout.questions, change),
                announcements=tuple(replace(one, text=change(one.text)) for one in breakout.announcements),
            ),
        ),
        topics=_values(state.topics, lambda topic: _topic(topic, change)),
        tables=_values(state.tables, lambda table: replace(table, name=change(table.name))),
        sheets=_values(state.sheets, lambda sheet: _sheet(sheet, change)),
        messages=tuple(replace(message, text=change(message.text)) for message in state.messages),
        materials=_values(
            state.materials,
            lambda material: replace(
                material,
                title=change(material.title),
                link=change(material.link),
                note=change(material.note),
                group=change(material.group),
                text=change(material.text),
            ),
        ),
        notices=_values(
            state.notices,
            lambda notice: replace(
                notice, date=change(notice.date), title=change(notice.title), note=change(notice.note)
            ),
        ),
        plenary=replace(
            state.plenary,
            turns=_values(state.plenary.turns, lambda turn: replace(turn, speaker=change(turn.speaker))),
        ),
        edition=replace(
            state.edition,
            entries=_values(
                state.edition.entries,
                lambda edited: edited if edited.text is None else replace(edited, text=change(edited.text)),
            ),
            headings=_values(state.edition.headings, lambda heading: replace(heading, text=change(heading.text))),
        ),
        purged=state.purged
        and replace(
            state.purged,
            organisations=_heads(state.purged.organisations, change),
            roles=_heads(state.purged.roles, change),
            regions=_heads(state.purged.regions, change),
        ),
        devices=_values(state.devices, lambda device: replace(device, label=change(device.label))),
    )


def _heads(heads: Heads, change: Change) -> Heads:
    return replace(heads, groups=tuple(replace(group, name=change(group.name)) for group in heads.groups))


def _topic(topic: Topic, change: Change) -> Topic:
    return replace(
        topic,
        title=change(topic.title),
        assignment=change(topic.assignment),
        host=change(topic.host),
        questions=tuple(replace(question, text=change(question.text)) for question in topic.questions),
    )


def _sheet(sheet: Sheet, change: Change) -> Sheet:
    return replace(
        sheet,
        headings=_values(sheet.headings, lambda heading: _heading(heading, change)),
        entries=_values(sheet.entries, lambda entry: _entry(entry, change)),
    )


def _heading(heading: Heading, change: Change) -> Heading:
    past = tuple(replace(one, text=change(one.text)) for one in heading.past)
    return replace(heading, text=change(heading.text), past=past)


def _entry(entry: Entry, change: Change) -> Entry:
    return replace(
        entry,
        text=change(entry.text),
        who=change(entry.who),
        until=change(entry.until),
        variants=tuple(replace(variant, text=change(variant.text)) for variant in entry.variants),
        past=tuple(
            replace(
                one,
                text=change(one.text),
                who=change(one.who),
                until=change(one.until),
                variants=_each(one.variants, change),
            )
            for one in entry.past
        ),
    )


def _each(texts: tuple[str, ...], change: Change) -> tuple[str, ...]:
    return tuple(map(change, texts))


def _values(mapping: Mapping[K, V], change: Callable[[V], V]) -> Mapping[K, V]:
    return {key: change(value) for key, value in mapping.items()}
