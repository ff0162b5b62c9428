"""Texts for the chat of the call: the programme, what can be chosen, what an item is about."""

from __future__ import annotations

from dataclasses import dataclass

from ..language import Catalogue
from .clock import Slot, course, wall
from .deeds import deeds
from .outline import counted
from .phases import choosing
from .seating import table_order, title_of
from .state import Breakout, Entry, State, Topic


@dataclass(frozen=True, slots=True)
class ChatText:
    """`name` tells the texts of a session apart and is fit for a file's name; `lines` are to be cut into messages
    by `qzlive.tables.chat_pieces` under `title`."""

    name: str
    title: str
    lines: tuple[str, ...]


def texts(state: State, now: int, say: Catalogue) -> tuple[ChatText, ...]:
    """Return the texts that can be given, the one that fits the present step first."""
    slots = course(state, now).slots
    choices = [
        _choice(state, slot, state.breakouts[slot.item.breakout], say)
        for slot in slots
        if slot.item.breakout is not None and choosing(state.breakouts[slot.item.breakout])
    ]
    items = {slot.item.id: _item(state, slot, say) for slot in slots}
    fitting = _fitting(state, slots)
    current = items.get(state.current or "")
    found = [*choices, _programme(state, slots, say), *([current] if current else [])]
    return tuple(sorted(found, key=lambda text: text.name != fitting))


def _fitting(state: State, slots: tuple[Slot, ...]) -> str:
    """Before and in a breakout by choice the topics, else the item, before the start the programme."""
    place = next((number for number, slot in enumerate(slots) if slot.current), None)
    if place is None:
        return "programme"
    for slot in (slots[place], *slots[place + 1 : place + 2]):
        breakout = state.breakouts.get(slot.item.breakout or "")
        if breakout is not None and choosing(breakout) and (slot.current or slots[place].item.kind == "break"):
            return f"topics-{breakout.id}"
    return f"item-{place + 1}"


def offered(state: State, breakout: Breakout) -> tuple[Topic, ...]:
    """Return the topics of a breakout by their number."""
    return tuple(
        topic for number, topic in sorted(state.topics.items()) if not breakout.topics or number in breakout.topics
    )


def _choice(state: State, slot: Slot, breakout: Breakout, say: Catalogue) -> ChatText:
    topics = offered(state, breakout)
    tags = {topic.number: state.tags.of(topic.number, [one.number for one in topics]) for topic in topics}
    lines = [say("programme-chat-topic", number=tags[topic.number], title=topic.title) for topic in topics]
    several = breakout.form == "rotation"
    code = "programme-chat-how-rounds" if several else "programme-chat-how"
    example = ", ".join(tags[topic.number] for topic in topics[: 2 if several else 1])
    how = [say(code, number=example, tags=state.tags.kind)] if topics else []
    title = say("programme-chat-topics", time=wall(state, slot.begins_at), title=slot.item.title)
    return ChatText(f"topics-{breakout.id}", title, (*lines, *how))


def _programme(state: State, slots: tuple[Slot, ...], say: Catalogue) -> ChatText:
    lines = [say("programme-chat-item", time=wall(state, slot.begins_at), title=slot.item.title) for slot in slots]
    ends_at = slots[-1].ends_at if slots else state.ends_at
    end = say("programme-chat-end", time=wall(state, ends_at))
    return ChatText("programme", say("programme-chat-programme"), (*lines, end))


def _item(state: State, slot: Slot, say: Catalogue) -> ChatText:
    item = slot.item
    asked = state.breakouts[item.breakout].questions if item.breakout else ()
    number = list(state.items).index(item.id) + 1
    title = say("programme-chat-now", time=wall(state, slot.begins_at), title=item.title)
    lines = (*([item.speaker] if item.speaker else ()), *item.notes, *asked)
    return ChatText(f"item-{number}", title, lines or (say("programme-chat-until", time=wall(state, slot.ends_at)),))


def stars(state: State, say: Catalogue) -> ChatText | None:
    """Return the starred entries of all tables by topic and table, as they stand on the sheets; None without any.

    Trial entries do not count.
    """
    order, lines = table_order(state), list[str]()
    sheets = [(state.tables[sheet.table], sheet) for sheet in state.sheets.values() if sheet.table is not None]
    topic = None
    for table, sheet in sorted(sheets, key=lambda one: order(one[0])):
        for entry in (one for one in counted(state, sheet) if one.starred):
            if topic != (topic := (table.breakout, table.topic)):
                title = title_of(state, table)
                lines.append(say("programme-chat-topic", number=table.topic, title=title))
            text = " ".join(entry.text.split())
            lines.append(say("programme-chat-starred", label=table.label, text=text))
    return ChatText("stars", say("programme-chat-stars"), tuple(lines)) if lines else None


def told_deeds(state: State, say: Catalogue) -> ChatText | None:
    """Return tasks and agreements of all sheets; None without any."""
    found = (deed.entry for deed in deeds(state))
    lines = [_task(entry, say) if entry.kind == "task" else _agreement(entry, say) for entry in found]
    return ChatText("tasks", say("programme-chat-tasks"), tuple(lines)) if lines else None


def _task(entry: Entry, say: Catalogue) -> str:
    owner = ", ".join(filter(None, (entry.who, say("programme-chat-by", date=entry.until) if entry.until else "")))
    return say("programme-chat-task", text=" ".join(entry.text.split()), owner=owner or say("programme-chat-nobody"))


def _agreement(entry: Entry, say: Catalogue) -> str:
    return say("programme-chat-agreement", text=" ".join(entry.text.split()))
