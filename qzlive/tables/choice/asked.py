"""The JSON of `qzlive tables`: what is asked, read strictly, and the plan as it is answered."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StrictBool, StrictInt, StrictStr, ValidationError

from .model import Aim, Person, Plan, Problem, Split, Table, WithoutChoice
from .proposals import Proposal

MOST_TOPICS = 1_000
MOST_PEOPLE = 20_000

Topic = Annotated[StrictInt, Field(ge=1, le=MOST_TOPICS)]
Count = Annotated[StrictInt, Field(ge=1, le=MOST_PEOPLE)]
Id = Annotated[StrictStr, Field(min_length=1, max_length=200)]


class Malformed(ValueError):
    """What is asked cannot be understood. `place`: where, such as `participants[3].choices[0]`. `code` and `params` are
    a sentence of the catalogue; `given`: what stands there, if it is short."""

    def __init__(self, place: str, code: str, given: str = "", **params: int) -> None:
        super().__init__(f"{place}: {code}")
        self.place = place
        self.code = code
        self.given = given
        self.params = params


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class AskedPerson(_Strict):
    id: Id
    choices: tuple[Topic, ...] = ()
    role: StrictStr = ""
    organisation: StrictStr = ""
    region: StrictStr = ""
    name: StrictStr = ""
    host: Topic | None = None
    pin: Topic | None = None


class AskedTable(_Strict):
    """A table that exists. What the answer says of it beyond its topic may stand here and is not read."""

    id: Id
    topic: Topic
    members: tuple[Id, ...] = ()
    host: Id | None = None


class Asked(_Strict):
    """Everything but `topics` and `participants` has a default. `tables` and `seated` make it a later change."""

    topics: Annotated[StrictInt, Field(ge=0, le=MOST_TOPICS)]
    participants: Annotated[tuple[AskedPerson, ...], Field(max_length=MOST_PEOPLE)]
    min_size: Count = 3
    max_size: Count = 8
    max_tables: Annotated[StrictInt, Field(ge=0, le=MOST_PEOPLE)] | None = None
    aim: Aim = "fair"
    popularity_rule: StrictBool = True
    without_choice: WithoutChoice = "later"
    split: Split = "deal"
    keep: tuple[Topic, ...] = ()
    seed: StrictInt = 1
    apart: tuple[tuple[Id, Id], ...] = ()
    together: tuple[tuple[Id, Id], ...] = ()
    seated: Mapping[Id, Id] | None = None
    tables: tuple[AskedTable, ...] = ()


def read(document: object) -> tuple[Problem, Asked]:
    """Return the problem that a JSON document asks, and the document. Raises Malformed for the first fault."""
    try:
        asked = Asked.model_validate(document)
    except ValidationError as error:
        raise fault_of(error) from None
    for fault in _faults(asked):
        raise fault
    return _problem(asked), asked


def answer(plan: Plan) -> dict[str, Any]:
    """Return a plan as JSON values."""
    return {
        "tables": [_told(table) for table in plan.tables],
        "asked": list(plan.asked),
        "free": {person: list(tables) for person, tables in plan.asked.items()},
        "waiting": list(plan.waiting),
        "closed_topics": list(plan.closed_topics),
        "proved": plan.proved,
        "solver": plan.solver,
        "levels": [{"name": level.name, "value": level.value, "proved": level.proved} for level in plan.levels],
        "lots": dict(plan.lots),
        "reasons": {
            person: {"code": short(reason.code), **reason.params} for person, reason in sorted(plan.reasons.items())
        },
    }


def proposed(offer: Proposal) -> dict[str, Any]:
    """Return a proposal as JSON values."""
    return {
        "goal": offer.goal,
        "placed": dict(offer.placed),
        "moves": [{"id": move.person, "from": move.source, "to": move.target} for move in offer.moves],
        "opened": list(offer.opened),
        "closed": list(offer.closed),
        "proved": offer.proved,
        "tables": [_told(table) for table in offer.tables],
    }


def announced(asked: Asked) -> tuple[Table, ...] | None:
    """Return the tables as they were announced, with those who sit there; None if nothing was announced yet."""
    if asked.seated is None and not asked.tables:
        return None
    members: dict[str, set[str]] = {table.id: set() for table in places(asked)}
    if asked.seated is None:
        members = {table.id: set(table.members) for table in asked.tables}
    for person, where in (asked.seated or {}).items():
        members[where].add(person)
    hosts = {table.id: table.host for table in asked.tables}
    return tuple(
        Table(table.id, table.topic, tuple(sorted(members[table.id])), hosts.get(table.id)) for table in places(asked)
    )


def _told(table: Table) -> dict[str, Any]:
    return {"id": table.id, "topic": table.topic, "members": list(table.members), "host": table.host}


def short(code: str) -> str:
    """Return a code of the catalogue as it stands in the answer: `choice-first-choice` is `first_choice`."""
    return code.removeprefix("choice-").replace("-", "_")


def _problem(asked: Asked) -> Problem:
    return Problem(
        topics=tuple(range(1, asked.topics + 1)),
        participants=tuple(Person(**dict(person)) for person in asked.participants),
        min_size=asked.min_size,
        max_size=asked.max_size,
        max_tables=asked.max_tables,
        aim=asked.aim,
        popularity_rule=asked.popularity_rule,
        without_choice=asked.without_choice,
        split=asked.split,
        keep=frozenset(asked.keep),
        seed=asked.seed,
        apart=asked.apart,
        together=asked.together,
    )


def _faults(asked: Asked) -> Iterator[Malformed]:
    """Yield what each value alone does not show. Pins and kept topics are left to the demands."""
    known: set[str] = set()
    for number, person in enumerate(asked.participants):
        place = f"participants[{number}]"
        if person.id in known:
            yield Malformed(f"{place}.id", "choice-fault-twice", person.id)
        known.add(person.id)
        for at, topic in enumerate(person.choices):
            if topic > asked.topics:
                yield Malformed(f"{place}.choices[{at}]", "choice-fault-topic", topic=topic, last=asked.topics)
        if person.host is not None and person.host > asked.topics:
            yield Malformed(f"{place}.host", "choice-fault-topic", topic=person.host, last=asked.topics)
    for name, pairs in (("apart", asked.apart), ("together", asked.together)):
        for number, pair in enumerate(pairs):
            for at, member in enumerate(pair):
                if member not in known:
                    yield Malformed(f"{name}[{number}][{at}]", "choice-fault-nobody", member)
    tables = {table.id for table in asked.tables}
    for number, table in enumerate(asked.tables):
        if table.topic > asked.topics:
            yield Malformed(f"tables[{number}].topic", "choice-fault-topic", topic=table.topic, last=asked.topics)
    for member, where in (asked.seated or {}).items():
        if where not in tables and topic_of(where, asked.topics) is None:
            yield Malformed(f"seated[{member!r}]", "choice-fault-table", where)


def topic_of(table: str, topics: int) -> int | None:
    """Return the topic in the id of a table such as `12b`, None if there is none in it."""
    number = table.rstrip("abcdefghijklmnopqrstuvwxyz")
    valid = number != table and number.isascii() and number.isdigit() and len(number) < 5
    return int(number) if valid and 1 <= int(number) <= topics else None


def places(asked: Asked) -> tuple[Table, ...]:
    """Return the tables that exist, without their members: those of the document, and those only `seated` names."""
    found = {table.id: Table(table.id, table.topic) for table in asked.tables}
    for where in (asked.seated or {}).values():
        topic = topic_of(where, asked.topics)
        if where not in found and topic is not None:
            found[where] = Table(where, topic)
    return tuple(found.values())


_KINDS: Mapping[str, Literal["choice-fault-unknown", "choice-fault-missing", "choice-fault-number"]] = {
    "extra_forbidden": "choice-fault-unknown",
    "missing": "choice-fault-missing",
    "greater_than_equal": "choice-fault-number",
    "less_than_equal": "choice-fault-number",
}


def fault_of(error: ValidationError, place: str = "") -> Malformed:
    """Return the first fault, below `place`."""
    first = error.errors(include_url=False)[0]
    for part in first["loc"]:
        place += f"[{part}]" if isinstance(part, int) else f".{part}" if place else str(part)
    kind, given = first["type"], first["input"]
    if kind == "literal_error":
        return Malformed(place, "choice-fault-word", str(given)[:60])
    if kind in _KINDS:
        return Malformed(place, _KINDS[kind], "" if kind in ("missing", "extra_forbidden") else str(given)[:60])
    plain = given is None or isinstance(given, str | int | float | bool)
    return Malformed(place, "choice-fault-kind", repr(given)[:60] if plain else type(given).__name__)
