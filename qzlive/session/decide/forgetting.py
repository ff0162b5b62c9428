"""What becomes of somebody's names when the person is to be forgotten: texts are masked before the keys go."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from ..base import Event
from ..commands import people as commands
from ..events import access, agenda, edition, plenary, sheets, tables, texts
from ..events import people as events
from ..history import moments
from ..identity import clusters
from ..mentions import Mentions, mentions_of
from ..sealed import sealed_fields
from ..state import Entry, Material, Notice, Sheet, State
from .people import known_person
from .registry import Context, on


@on(commands.ForgetPerson)
def forget(state: State, command: commands.ForgetPerson, context: Context) -> Iterator[Event]:
    records = clusters(state)[known_person(state, command.person).id]
    name = mentions_of(state, records)
    if name is not None:
        yield from _everywhere(state, name)
    for one in reversed(records):
        yield events.PersonForgotten(person=one.id)


REACHED: frozenset[type[Event]] = frozenset(
    {
        access.DeviceAdmitted,
        access.DeviceNamed,
        tables.TableAdded,
        tables.TableNamed,
        texts.LetterChanged,
        texts.QuestionAdded,
        texts.QuestionChanged,
        sheets.HeadingSet,
        sheets.EntryAdded,
        sheets.EntryEdited,
        sheets.EntryForked,
        sheets.EntrySettled,
        sheets.EntryMarked,
        sheets.VariantMasked,
        texts.MessageSent,
        texts.MaterialSet,
        texts.NoticeSet,
        plenary.TurnSet,
        edition.EntryReworded,
        edition.EditionHeadingSet,
    }
)
"""The events of which all words are masked when somebody is forgotten: what they brought about is masked in the state
too. Of the programme and the topics the titles stay: a word that is somebody's name may be one of them."""


def without_name(event: Event, name: Mentions) -> Event:
    """Return an earlier event as it may stand in the log once somebody of this name was forgotten: itself if it names
    nobody."""
    if isinstance(event, agenda.SessionCreated):
        fields: Iterable[str] = ("letter",)
    elif isinstance(event, agenda.ItemAdded | agenda.ItemChanged):
        fields = ("notes", "speaker")
    elif isinstance(event, texts.TopicAdded | texts.TopicChanged):
        fields = ("assignment", "host")
    elif type(event) in REACHED:
        fields = (field for field, key in sealed_fields(type(event)).items() if key == "session")
    else:
        return event
    words = {field: getattr(event, field) for field in fields}
    masked = {
        field: _without(text, name.mask_owner if field == "who" else name.mask) for field, text in words.items() if text
    }
    masked = {field: text for field, text in masked.items() if text != words[field]}
    return event.model_copy(update=masked) if masked else event


def _without(said: str | tuple[str, ...], mask: Callable[[str], str]) -> str | tuple[str, ...]:
    return mask(said) if isinstance(said, str) else tuple(map(mask, said))


def _everywhere(state: State, name: Mentions) -> Iterator[Event]:
    yield from _masked_plan(state, name)
    for device in state.devices.values():
        if (label := name.mask(device.label)) != device.label:
            yield access.DeviceNamed(device=device.id, label=label)
    for table in state.tables.values():
        if name.mask(table.name) != table.name:
            yield tables.TableNamed(table=table.id, name=name.mask(table.name))
    for sheet in state.sheets.values():
        yield from _masked(sheet, name)
    yield from _masked_turns(state, name)
    yield from _masked_edition(state, name)
    for message in state.messages:
        if name.mask(message.text) != message.text:
            yield texts.MessageSent(message=message.id, table=message.table, text=name.mask(message.text))
    for material in state.materials.values():
        yield from _masked_material(material, name)
    for notice in state.notices.values():
        yield from _masked_notice(notice, name)


def _masked_plan(state: State, name: Mentions) -> Iterator[Event]:
    if name.mask(state.letter) != state.letter:
        yield texts.LetterChanged(text=name.mask(state.letter))
    for item in state.items.values():
        notes = tuple(name.mask(note) for note in item.notes)
        speaker = name.mask(item.speaker)
        if (speaker, notes) != (item.speaker, item.notes):
            yield agenda.ItemChanged(item=item.id, title=item.title, notes=notes, speaker=speaker)
    for topic in state.topics.values():
        fields = {"assignment": topic.assignment, "host": topic.host}
        masked = {field: name.mask(text) for field, text in fields.items()}
        if masked != fields:
            yield texts.TopicChanged(topic=topic.number, title=topic.title, **masked)
        for question in topic.questions:
            if name.mask(question.text) != question.text:
                text = name.mask(question.text)
                yield texts.QuestionChanged(topic=topic.number, question=question.id, text=text)
                if question.removed:
                    yield texts.QuestionRemoved(topic=topic.number, question=question.id)


def _masked(sheet: Sheet, name: Mentions) -> Iterator[Event]:
    for heading in sheet.headings.values():
        if name.mask(heading.text) != heading.text:
            yield sheets.HeadingSet(sheet=sheet.id, heading=heading.id, text=name.mask(heading.text), rank=heading.rank)
            if heading.removed:
                yield sheets.HeadingRemoved(sheet=sheet.id, heading=heading.id)
    for entry in sheet.entries.values():
        if name.mask(entry.text) != entry.text:
            yield sheets.EntryEdited(sheet=sheet.id, entry=entry.id, text=name.mask(entry.text))
        who, until = name.mask_owner(entry.who), name.mask(entry.until)
        if (who, until) != (entry.who, entry.until):
            yield sheets.EntryMarked(sheet=sheet.id, entry=entry.id, kind=entry.kind, who=who, until=until)
        for variant in entry.variants:
            if name.mask(variant.text) != variant.text:
                yield sheets.VariantMasked(
                    sheet=sheet.id, entry=entry.id, variant=variant.id, text=name.mask(variant.text)
                )
    # Last, because masking leaves what was masked behind as the past.
    entries = tuple(entry.id for entry in sheet.entries.values() if any(map(name.says, _told(entry))))
    headings = tuple(
        heading.id for heading in sheet.headings.values() if any(name.says(one.text) for one in moments(heading))
    )
    if entries or headings:
        yield sheets.PastDropped(sheet=sheet.id, entries=entries, headings=headings)


def _told(entry: Entry) -> Iterator[str]:
    for one in moments(entry):
        yield from (one.text, one.who, one.until, *one.variants)


def _masked_turns(state: State, name: Mentions) -> Iterator[Event]:
    for turn in state.plenary.turns.values():
        if name.mask(turn.speaker) != turn.speaker:
            yield plenary.TurnSet(topic=turn.topic, speaker=name.mask(turn.speaker), minutes=turn.minutes)


def _masked_edition(state: State, name: Mentions) -> Iterator[Event]:
    for id_, edited in state.edition.entries.items():
        if edited.text is not None and name.mask(edited.text) != edited.text:
            yield edition.EntryReworded(entry=id_, base=edited.base, text=name.mask(edited.text))
    for heading in state.edition.headings.values():
        if name.mask(heading.text) != heading.text:
            yield edition.EditionHeadingSet(
                heading=heading.id,
                topic=heading.topic,
                item=heading.item,
                text=name.mask(heading.text),
                rank=heading.rank,
            )
            if heading.removed:
                yield edition.EditionHeadingRemoved(heading=heading.id)


def _masked_material(material: Material, name: Mentions) -> Iterator[Event]:
    fields = {"title": material.title, "note": material.note, "group": material.group, "text": material.text}
    masked = {field: name.mask(text) for field, text in fields.items()}
    if masked != fields:
        yield texts.MaterialSet(material=material.id, link=material.link, **masked)


def _masked_notice(notice: Notice, name: Mentions) -> Iterator[Event]:
    fields = {"date": notice.date, "title": notice.title, "note": notice.note}
    masked = {field: name.mask(text) for field, text in fields.items()}
    if masked != fields:
        yield texts.NoticeSet(notice=notice.id, **masked)
