"""What stands in the view of the break: what is read out, what is to be done, how things stand."""

from __future__ import annotations

from collections.abc import Sequence

from qzlive.language import Catalogue
from qzlive.names import alphabetical
from qzlive.session.chat import offered
from qzlive.session.clock import MINUTE, wall
from qzlive.session.late import matters
from qzlive.session.pause import Break, Facts, item_of, rest
from qzlive.session.state import BreakStep, State
from qzlive.text import visible

from ..feeds.replies import without_topic
from ..tables.late_sentences import asked
from ..tables.sentences import enumerated
from .ready import rooms, spoken

NAMES = 8
"""So many names are read out one by one."""
READ_OUT = 3
"""So many of those who are to be asked are shown with their sentence; a key shows all."""


def to_say(one: Break, step: BreakStep, now: int) -> str:
    """Return what the one moderator reads out, in the language of the circle."""
    state, say = one.state, spoken(one.state)
    breakout, item = state.breakouts[one.breakout], item_of(state, one.breakout)
    begins = now + max(0, rest(state, one.breakout, now) or 0)
    topics = offered(state, breakout)
    params: dict[str, str | int] = {
        "form": breakout.form,
        "tags": state.tags.kind,
        "count": len(topics),
        "time": wall(state, begins),
        "minutes": -(-(rest(state, one.breakout, now) or 0) // MINUTE),
    }
    if step == "decide":
        names = [line.name for line in without_topic(state, one.breakout)] if one.needs_wish else []
        names += [person.name for person in state.people.values() if person.present and person.doubt is not None]
        if not names:
            return say("pause-say-decide-none")
        return say("pause-say-decide", names=_named(names, say), count=len(names))
    if step == "seat":
        asks = matters(state, one.breakout).asks
        more = len(asks) - READ_OUT
        lines = [asked(state, one.breakout, ask, say) for ask in asks[:READ_OUT]]
        return "\n".join(
            [*lines, *([say("pause-say-asks", count=more)] if more > 0 else [])] or [say("pause-say-seat", params)]
        )
    if step == "tell":
        params["label"] = next((room.label for room in rooms(state, one.breakout)), "2a")
    if step == "open" and item is not None:
        params["time"] = wall(state, (item.begun_at or begins) + item.length * MINUTE)
    return say(f"pause-say-{step}", params)


def _named(names: Sequence[str], say: Catalogue) -> str:
    names = sorted(map(visible, names), key=alphabetical)
    if len(names) <= NAMES:
        return enumerated(names, say)
    return say("pause-say-more", names=", ".join(names[: NAMES - 1]), count=len(names) - NAMES + 1)


def to_do(one: Break, step: BreakStep, t: Catalogue) -> tuple[str, ...]:
    """Return what the other moderator does, in this order."""
    if step == "collect" and not one.by_wish:
        code = "pause-do-collect-given"
    elif step == "seat" and not one.needs_wish:
        code = "pause-do-seat-given"
    else:
        code = f"pause-do-{step}"
    return tuple(line.strip() for line in t(code).splitlines())


def standing(one: Break, step: BreakStep, t: Catalogue, *, changed: int, along: bool) -> tuple[str, ...]:
    """Return how things stand, as far as it matters in a step.

    `changed` is how many people sit elsewhere than as published; `along`: shared windows are switched too.
    """
    state, found = one.state, one.facts
    people = t("pause-here", here=found.here)
    if one.by_wish and not one.needs_wish:
        people = t("pause-here-wishes", here=found.here, chosen=found.chosen, unclear=found.unclear)
    elif one.by_wish:
        people = t("pause-wishes", here=found.here, chosen=found.chosen, silent=found.silent, unclear=found.unclear)
    none = [t("pause-wishes-none", count=found.none)] if found.none and one.needs_wish else []
    if step == "announce":
        topics = t("pause-topics", count=len(offered(state, state.breakouts[one.breakout])))
        return f"{topics} {people}", _windows(state, "topics", t, along=along)
    if step in ("collect", "decide"):
        return (people, *none)
    if step == "seat":
        return _draft(one, t) if found.drafted else (people, t("pause-no-draft"))
    told = _told(state, found, t, changed=changed)
    if step == "tell":
        return told, *_unseated(found, t), _windows(state, "seats", t, along=along)
    labels = [room.label for room in rooms(state, one.breakout)] if found.published_at is not None else []
    listed = [t("pause-rooms", count=len(labels), labels=" · ".join(map(visible, labels)))] if labels else []
    return told, *_unseated(found, t), *listed


def _draft(one: Break, t: Catalogue) -> tuple[str, ...]:
    found, wished = one.facts, one.facts.wished
    lines = [t("pause-draft", seated=found.seated, tables=found.tables, asked=len(found.asked))]
    by_choice = one.state.breakouts[one.breakout].form == "choice"
    if wished and by_choice:
        topics = ", ".join(map(str, found.closed))
        closed = t("pause-closed", count=len(found.closed), topics=topics)
        lines.append(f"{t('pause-firsts', first=found.first, wished=wished)} {closed}")
    if found.since:
        lines.append(t("pause-since", count=found.since))
    elif by_choice and found.aim is None:
        lines.append(t("pause-plain"))
    elif by_choice:
        lines.append(t("pause-proved" if found.proved else "pause-not-proved"))
    return tuple(lines)


def _told(state: State, found: Facts, t: Catalogue, *, changed: int) -> str:
    if found.published_at is None:
        draft = t("pause-draft", seated=found.seated, tables=found.tables, asked=len(found.asked))
        return f"{t('pause-not-published')} {draft if found.drafted else t('pause-no-draft')}"
    return t("pause-published", time=wall(state, found.published_at), number=found.number, changed=changed)


def _unseated(found: Facts, t: Catalogue) -> tuple[str, ...]:
    count = found.here - found.seated
    return (t("pause-unseated", count=count),) if found.drafted and count else ()


def _windows(state: State, view: str, t: Catalogue, *, along: bool) -> str:
    """Say what the shared windows show, and what the one key does to them."""
    shows = t("pause-windows", view=t(f"key-present-pick-{state.screen.view}"))
    if state.screen.view == view:
        return shows
    return f"{shows} {t(f'pause-windows-{view}' if along else 'pause-windows-stay')}"
