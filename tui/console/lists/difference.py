"""What a list would change, one line a person: decided on the state that is shown, without sending anything."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count, groupby
from typing import Literal, get_args

from pydantic import ValidationError

from qzlive.roster import Kind, Roster, Skipped
from qzlive.roster.matching import Ambiguous, Known, Sighting, match
from qzlive.roster.people import Found, people
from qzlive.session.commands.people import PastedRow, PastePeople
from qzlive.session.decide import Actor, Context, accept
from qzlive.session.decide.people import topics_of
from qzlive.session.identity import BELONGINGS, Reader, clusters
from qzlive.session.state import Doubt, Participant, State
from qzlive.text import LINE_LIMIT, NAME_LIMIT

Change = Literal["left", "changed", "asked", "added", "came", "returned", "chosen", "renamed", "linked", "aside"]
"""What happens to somebody: left the call; changed the choice; is to be decided; is new; was registered and is here
for the first time; is here again; made a first choice; has another name; is known by one more sign; is no person."""
ORDER = {change: number for number, change in enumerate(get_args(Change))}
"""What needs eyes comes first; who is missing in a list that is not complete comes last."""
ROWS, BYTES = 1_000, 56_000
"""So many rows, and so many bytes of them, go into one command: a frame holds 64 KiB."""
_WISHES = 20
_SIGNS = ("email", "ids", *BELONGINGS)
"""What lists tell of somebody beside names and choices."""


@dataclass(frozen=True, slots=True)
class Line:
    """A person to whom something happens. `person` is the id, of somebody new one that stands for nobody else.

    `display` is what the list shows, empty for who left. `before` and `topics` are the choice, None where nothing is
    known. `doubt` is only there if it is new. Lines of one `bundle` are taken or left together: without the others a
    name would be taken for somebody else. `belongs` is what the list says anew of organisation, function and place.
    """

    person: str
    change: Change
    name: str
    display: str
    before: tuple[int, ...] | None
    topics: tuple[int, ...] | None
    doubt: Doubt | None
    bundle: int
    belongs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Given:
    """A row with the person that it is, None if that cannot be told and need not be."""

    row: PastedRow
    person: str | None
    bundle: int


@dataclass(frozen=True, slots=True)
class Difference:
    """What a list would change. `same` people in it stay as they are. `complete`: it is live and names everybody, so
    that who is missing has left. `skipped` are lines of the list that are no people, with those too long to be kept."""

    breakout: str
    roster: Roster
    lines: tuple[Line, ...]
    same: int
    complete: bool
    skipped: tuple[Skipped, ...]
    given: tuple[_Given, ...]

    @property
    def taken(self) -> frozenset[str]:
        """The people whose lines are taken if nobody says otherwise: who left only if the list is complete."""
        return frozenset(line.person for line in self.lines if self.complete or line.change != "left")

    @property
    def counts(self) -> Mapping[Change, int]:
        return Counter(line.change for line in self.lines)

    def together(self, person: str) -> frozenset[str]:
        """Return the people whose lines are taken or left with that of a person."""
        bundle = next(line.bundle for line in self.lines if line.person == person)
        return frozenset(line.person for line in self.lines if line.bundle == bundle)

    def commands(self, taken: Collection[str]) -> tuple[PastePeople, ...]:
        """Return what is to be sent for the lines that are taken; what stays the same goes along, because it tells
        namesakes apart."""
        refused = {line.bundle for line in self.lines if line.person not in taken and line.change != "left"}
        rows = [one for one in self.given if one.bundle not in refused]
        gone = tuple(line.person for line in self.lines if line.person in taken and line.change == "left")
        if not gone and not any(line.person in taken for line in self.lines):
            return ()
        parts = [PastePeople(breakout=self.breakout, kind=self.roster.kind, rows=part) for part in _parts(rows)]
        for start in range(0, len(gone), ROWS):
            some = gone[start : start + ROWS]
            parts.append(PastePeople(breakout=self.breakout, kind=self.roster.kind, rows=(), gone=some))
        return tuple(parts)


def changes(state: State, breakout: str, roster: Roster, at: int, *, whole: bool = False) -> Difference:
    """Return what a list would change at a moment (ms); raises Refused.

    `whole`: it is known to name everybody who is in the call. Else that holds for a live list that states as many
    people as were read.
    """
    topics = topics_of(state, breakout)
    registering = [(row.display, row.organisation) for row in roster.rows] if roster.kind == "registration" else ()
    reader = Reader(state, topics, registering)
    found = people(roster, topics, registered=reader.registered, tags=state.tags, titles=reader.titles)
    rows, skipped = _rows(roster, found)
    known = [reader.known(records) for records in clusters(state).values()]
    sightings = [reader.sighting(row.display, row.original, row.email, row.id) for row in rows]
    matching = match(known, sightings)
    bundles = _bundles(known, sightings)
    given = _given(rows, matching.rows, bundles)
    after = _after(state, breakout, roster.kind, given, at)
    lines = [line for one in given if one.person and (line := _line(state, after, breakout, one)) is not None]
    live = roster.kind == "live"
    missing = matching.missing if live else ()
    lines += [_left(state, breakout, person, -number) for number, person in enumerate(missing, 1)]
    complete = live and (whole or roster.stated == len(roster.rows))
    lines.sort(key=lambda line: ORDER[line.change] if complete or line.change != "left" else len(ORDER))
    same = len(given) - sum(line.change != "left" for line in lines)
    return Difference(breakout, roster, tuple(lines), same, complete, (*roster.skipped, *skipped), given)


def _rows(roster: Roster, found: Sequence[Found]) -> tuple[list[PastedRow], list[Skipped]]:
    """Return the people of a list as they are sent, and those whose names are too long."""
    numbers = {row.raw: row.number for row in reversed(roster.rows)}
    rows, skipped = list[PastedRow](), list[Skipped]()
    for one in found:
        try:
            rows.append(_row(one))
        except ValidationError:
            number = numbers.get(one.seen_as[0], 0) if one.seen_as else 0
            skipped.append(Skipped(number, "roster-name-too-long", {"limit": NAME_LIMIT}, one.display))
    return rows, skipped


def _row(one: Found) -> PastedRow:
    def short(text: str) -> str:
        return text if len(text) <= LINE_LIMIT else ""

    return PastedRow(
        display=one.display,
        original=short(one.original),
        email=short(one.email),
        id=short(one.id),
        organisation=short(one.organisation),
        role=short(one.role),
        region=short(one.region),
        site=short(one.site),
        wishes=tuple(wish for wish in one.wishes if wish and len(wish) <= LINE_LIMIT)[:_WISHES],
        marks=tuple(sorted(one.marks)),
        moment=one.moment,
    )


def _bundles(known: Sequence[Known], rows: Sequence[Sighting]) -> list[int]:
    """Return for each row the number of those that share a sign with it, be it over people or other rows."""
    above: dict[str, str] = {}

    def top(sign: str) -> str:
        above.setdefault(sign, sign)
        while above[sign] != sign:
            above[sign] = sign = above[above[sign]]
        return sign

    def join(signs: Sequence[str]) -> None:
        for sign in signs:
            above[top(sign)] = top(signs[0])

    for one in known:
        join([*one.keys, *_signs(one.emails, one.ids)])
    signs = [[f"#{n}", *row.keys, *_signs([row.email], [row.id])] for n, row in enumerate(rows)]
    for some in signs:
        join(some)
    numbers: dict[str, int] = defaultdict(lambda: len(numbers))
    return [numbers[top(some[0])] for some in signs]


def _signs(emails: Iterable[str], ids: Iterable[str]) -> list[str]:
    return [*(f"@{email}" for email in emails if email), *(f"={id_}" for id_ in ids if id_)]


def _given(
    rows: Sequence[PastedRow], found: Sequence[str | Ambiguous | None], bundles: Sequence[int]
) -> tuple[_Given, ...]:
    """Return the rows, those of a bundle side by side, each with the person that it will be."""
    fresh = _fresh()

    def person(who: str | Ambiguous | None) -> str | None:
        if isinstance(who, str):
            return who
        return None if who is not None and who.certain else next(fresh)

    ordered = sorted(zip(rows, found, bundles, strict=True), key=lambda one: one[2])
    return tuple(_Given(row, person(who), bundle) for row, who, bundle in ordered)


def _fresh() -> Iterator[str]:
    """Yield ids of people who are not there yet, in the order in which they will be added."""
    return (f"new-{number}" for number in count())


def _parts(given: Sequence[_Given]) -> Iterator[tuple[PastedRow, ...]]:
    """Yield the rows in pieces that fit into a command each; a bundle is taken apart only if it is too big itself."""
    piece: list[PastedRow] = []
    used = 0
    for _, bundle in groupby(given, key=lambda one: one.bundle):
        together = [one.row for one in bundle]
        sizes = [len(row.model_dump_json()) + 1 for row in together]
        if piece and not _fit(len(piece) + len(together), used + sum(sizes)):
            yield tuple(piece)
            piece, used = [], 0
        for row, size in zip(together, sizes, strict=True):
            if piece and not _fit(len(piece) + 1, used + size):
                yield tuple(piece)
                piece, used = [], 0
            piece.append(row)
            used += size
    if piece:
        yield tuple(piece)


def _fit(rows: int, size: int) -> bool:
    return rows <= ROWS and size <= BYTES


def _after(state: State, breakout: str, kind: Kind, given: Sequence[_Given], at: int) -> State:
    """Return the state after the whole list."""
    fresh = _fresh()
    for part in _parts(given):
        context = Context(at, Actor("", "moderator"), "", state.version, fresh)
        state, _ = accept(state, PastePeople(breakout=breakout, kind=kind, rows=part), context)
    return state


def _line(before: State, after: State, breakout: str, one: _Given) -> Line | None:
    """Return what happens to the person of a row, None if nothing does."""
    assert one.person is not None
    old, new = before.people.get(one.person), after.people[one.person]
    doubt = new.doubt if old is None or new.doubt != old.doubt else None
    was, topics = _topics(before, breakout, one.person), _topics(after, breakout, one.person)
    change = _change(old, new, doubt is not None, was != topics and bool(was), was != topics)
    if change is None:
        return None
    said = ((getattr(new, field), getattr(old, field, "")) for field in BELONGINGS)
    belongs = tuple(value for value, known in said if value and value != known)
    return Line(one.person, change, new.name, one.row.display, was, topics, doubt, one.bundle, belongs)


def _change(old: Participant | None, new: Participant, asked: bool, changed: bool, chosen: bool) -> Change | None:
    happened: dict[Change, bool] = {
        "aside": old is None and new.aside,
        "asked": asked,
        "added": old is None,
        "came": old is not None and new.seen and not old.seen,
        "changed": changed,
        "returned": old is not None and new.here and not old.here,
        "chosen": chosen,
        "renamed": old is not None and new.display != old.display,
        "linked": old is not None and any(getattr(new, sign) != getattr(old, sign) for sign in _SIGNS),
    }
    if old is not None and new.registered and not old.registered:
        happened["linked"] = True
    return next((change for change, it_is in happened.items() if it_is), None)


def _left(state: State, breakout: str, person: str, bundle: int) -> Line:
    topics = _topics(state, breakout, person)
    return Line(person, "left", state.people[person].name, "", topics, topics, None, bundle)


def _topics(state: State, breakout: str, person: str) -> tuple[int, ...] | None:
    choice = state.choices.get(breakout, {}).get(person)
    return choice.topics if choice is not None else None
