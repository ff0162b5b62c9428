"""What is said of a café: its standing, its clock, its quality, and what people are told."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from textual.content import Content

from qzlive.language import Catalogue
from qzlive.names import alphabetical
from qzlive.reason import Reason
from qzlive.session.cafe import cafe_tables, route_of, way_text
from qzlive.session.cafe_clock import item_of, running_round
from qzlive.session.clock import course, wall
from qzlive.session.seating import allocation_of, hosts, listed
from qzlive.session.state import State
from qzlive.tables import by_table, chat_pieces
from qzlive.text import visible

from ...status import minutes
from ...text import safe
from ..people_data import breakout_title
from ..tables.publish import Version
from .data import CafeView, PersonWay

_PEOPLE = ("person", "first", "second")
"""Parameters of reasons that are the ids of people."""


def named(state: State, breakout: str, params: Mapping[str, str | int]) -> dict[str, str | int]:
    """Return the parameters of a sentence of `qzlive.tables.rounds`, which knows people by their ids and tables by
    their place, with names and labels instead."""
    labels = [table.label for table in cafe_tables(state, breakout)]
    told: dict[str, str | int] = dict(params)
    for name in _PEOPLE:
        if (person := state.people.get(str(told.get(name, "")))) is not None:
            told[name] = person.name
    place = told.get("table")
    if isinstance(place, int) and 0 < place <= len(labels):
        told["table"] = labels[place - 1]
    return told


def why(state: State, breakout: str, code: str, params: Mapping[str, str | int], t: Catalogue) -> str:
    """Return such a sentence."""
    return t(code, named(state, breakout, params))


def told_rounds(state: State, breakout: str, view: CafeView, t: Catalogue, *, waiting: bool) -> Content:
    """Return which rounds are drafts, which were told, and how many people were told another way."""
    title = safe(f"{breakout_title(state, breakout)}: ")
    allocation, rounds = allocation_of(state, breakout), view.summary.rounds
    if waiting:
        return title.append(safe(t("board-publishing"), "$text-warning"))
    if not allocation.rounds:
        return title.append(safe(t("cafe-not-planned"), "$text-warning"))
    if allocation.published_at is None:
        return title.append(safe(t("cafe-draft", rounds=rounds), "$text-warning"))
    clock = wall(state, allocation.published_at)
    code = "cafe-told-all" if view.told >= rounds else "cafe-told"
    said = safe(t(code, told=view.told, rounds=rounds, clock=clock), "$text-success")
    if view.unlike:
        said = said + safe(" · ") + safe(t("cafe-unlike", count=len(view.unlike)), "$text-error")
    return title + said


def clock_line(state: State, breakout: str, now: int, t: Catalogue) -> Content:
    """Return which round runs, how long it still does, and what the next key press does."""
    rounds, running = state.breakouts[breakout].rounds, running_round(state, breakout)
    item = item_of(state, breakout)
    if item is not None and item.ended_at is not None:
        return safe(t("cafe-over", clock=wall(state, item.ended_at)), "$text-muted")
    if running is None:
        begins = next((slot.begins_at for slot in course(state, now).slots if slot.item.breakout == breakout), now)
        return safe(t("cafe-before", of=rounds, clock=wall(state, begins)), "bold")
    which = {"number": running.number, "of": running.of, "next": running.number + 1}
    rest, last = running.left(now), "yes" if running.last else "no"
    if rest > 0:
        end = wall(state, running.ends_at)
        return safe(t("cafe-runs", **which, left=minutes(rest), end=end, last=last), "bold $text-success")
    return safe(t("cafe-round-over", **which, length=minutes(-rest), last=last), "bold $text-warning")


def quality(state: State, breakout: str, view: CafeView, t: Catalogue) -> Content:
    """Return how many sit where, who meets whom, which wishes are met, and what a moderator should know."""
    one = view.summary
    if one.trouble is not None:
        return safe(why(state, breakout, one.trouble.code, one.trouble.params, t), "$text-error")
    if not (one.people or view.come or view.gone):
        return safe("")
    parts = [
        safe(t("cafe-size", people=one.people, tables=one.tables)),
        safe(t("cafe-met", pairs=one.met.repeated_pairs), "$text-warning" if one.met.repeated_pairs else ""),
    ]
    if one.wishes:
        parts.append(safe(t("cafe-wishes", met=one.wishes - one.unmet, all=one.wishes)))
    lines = [Content(" · ").join(parts)]
    if view.come or view.gone:
        lines.append(safe(t("cafe-gap", come=len(view.come), gone=len(view.gone)), "$text-warning"))
    said = [why(state, breakout, reason.code, reason.params, t) for reason in one.warnings]
    if said:
        more = t("cafe-more", count=len(said) - 1) if len(said) > 1 else ""
        lines.append(safe(f"{said[0]}{more}", "$text-warning"))
    return Content("\n").join(lines)


def about(state: State, breakout: str, one: PersonWay, t: Catalogue) -> str:
    """Return somebody's way, and what became of the own wishes."""
    stops = one.stops if any(one.stops) else one.offer
    parts = [t("cafe-about", name=one.name, way=way_text(stops))]
    if one.unlike:
        parts.append(t("cafe-about-told", way=way_text(one.told)) if any(one.told) else t("cafe-about-untold"))
    topics = {table.label: table.topic for table in cafe_tables(state, breakout)}
    for topic in one.wishes:
        if (reason := one.unmet.get(topic)) is not None:
            parts.append(_unmet(state, breakout, topic, reason, t))
        else:
            when = [number for number, stop in enumerate(stops, 1) if stop and topics.get(stop) == topic]
            parts.append(t("cafe-wish-met", topic=topic, round=when[0]) if when else t("cafe-wish-open", topic=topic))
    return " · ".join(parts)


def _unmet(state: State, breakout: str, topic: int, reason: Reason, t: Catalogue) -> str:
    return t("cafe-wish-unmet", topic=topic, why=why(state, breakout, reason.code, reason.params, t))


def to_say(state: State, breakout: str, number: int, t: Catalogue) -> str:
    """Return what is read out when a round begins."""
    phase = state.breakouts[breakout]
    length = phase.round_minutes or (item.length // phase.rounds if (item := item_of(state, breakout)) else 0)
    code = "cafe-say-first" if number == 1 else "cafe-say-last" if number == phase.rounds else "cafe-say-next"
    return t(code, number=number, of=phase.rounds, minutes=length)


def versions(state: State, breakout: str, t: Catalogue, only: frozenset[str] = frozenset()) -> tuple[Version, ...]:
    """Return what was told, ready for the chat: by name everybody's way, by table who sits there in the round that runs
    or comes first. With `only` the ways of these people come first, of the rounds that are not over."""
    allocation = allocation_of(state, breakout)
    if allocation.published_at is None:
        return ()
    number, clock, title = allocation.number, wall(state, allocation.published_at), breakout_title(state, breakout)
    staying = set(hosts(state, breakout).values())
    people = sorted((one.name, one.id) for one in state.people.values() if one.counted)
    ways = {id_: route_of(state, allocation.told, id_) for _, id_ in people}
    lines = {
        id_: t("rounds-route-host", name=name, table=ways[id_][0])
        if id_ in staying and len(set(ways[id_])) == 1
        else t("rounds-route", name=name, route=way_text(ways[id_]))
        for name, id_ in people
        if any(ways[id_])
    }
    told = len(allocation.told)
    header = t("cafe-header", title=title, told=told, rounds=state.breakouts[breakout].rounds)
    by_name = [line for id_, line in sorted(lines.items(), key=lambda one: alphabetical(state.people[one[0]].name))]
    shown = max(1, allocation.round)
    found = [
        ("names", header, by_name),
        (
            "tables",
            t("cafe-header-tables", title=title, round=shown),
            list(by_table(listed(state, breakout, allocation.told[shown - 1]), t)),
        ),
    ]
    if only:
        among = {id_: line for id_, line in lines.items() if id_ in only}
        changed = _from_now(state, breakout, ways, among, t) if allocation.round else list(among.values())
        found.insert(0, ("changed", t("cafe-header-changed", title=title, round=allocation.round), changed))
    return tuple(
        Version(
            t(f"cafe-version-{name}", number=number, clock=clock, round=shown),
            t(f"cafe-file-{name}", name=state.name, breakout=breakout, number=number, round=shown),
            tuple(visible(piece) for piece in chat_pieces(said, header=head)),
        )
        for name, head, said in found
        if said
    )


def _from_now(
    state: State, breakout: str, ways: Mapping[str, Sequence[str | None]], people: Iterable[str], t: Catalogue
) -> list[str]:
    """Return the ways of these people from the round that was begun last; of whoever has none any more nothing."""
    over, staying = allocation_of(state, breakout).round - 1, set(hosts(state, breakout).values())
    found = []
    for person in people:
        name, (now, *then) = state.people[person].name, ways[person][over:]
        if now and person in staying and set(then) <= {now}:
            found.append(t("rounds-route-host", name=name, table=now))
        elif any(then):
            code = "cafe-way-now-then" if now else "cafe-way-then"
            found.append(t(code, name=name, table=now or "", route=way_text(then)))
        elif now:
            found.append(t("cafe-way-now", name=name, table=now))
    return found
