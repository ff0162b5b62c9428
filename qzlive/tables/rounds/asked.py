"""What `qzlive rounds` is asked, as JSON: every value that does not fit is named with its place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .model import MOST_PEOPLE, MOST_ROUNDS, MOST_TABLES, Cafe, CafeRefused, Pairs, Seats
from .tables import tables_each

_ONE_OF = frozenset({"tables", "topics"})
_LATER = frozenset({"told", "over", "gone"})
_KEYS = _ONE_OF | _LATER | {"people", "rounds", "hosts", "seed", "wishes", "max_size", "tables_each", "seated"}
_KEYS |= {"apart", "together"}
_MOST_SEED = 2**63


@dataclass(frozen=True, slots=True)
class Asked:
    """A café, and if it is a later change of one: the rounds so far, how many of them people were told, how many are
    over."""

    cafe: Cafe
    seated: Seats | None = None
    told: int = 0
    over: int = 0


def read_asked(given: Any) -> Asked:
    """Return what is asked; raises CafeRefused with the place (`where`) of what does not fit."""
    asked = _object(given, "")
    for key in asked:
        if key not in _KEYS:
            raise CafeRefused("rounds-unknown-key", where=key, known=", ".join(sorted(_KEYS)))
    for key in ("people", "rounds"):
        if key not in asked:
            raise CafeRefused("rounds-missing", where=key)
    gone = set(_people(asked.get("gone", []), "gone"))
    people = tuple(one for one in _people(asked["people"], "people") if one not in gone)
    topics = _topics(asked, len(people))
    rounds = _number(asked["rounds"], "rounds", 1, MOST_ROUNDS)
    cafe = Cafe(
        people=people,
        topics=topics,
        rounds=rounds,
        hosts={table: host for table, host in _hosts(asked).items() if host not in gone},
        wishes={one: wanted for one, wanted in _wishes(asked).items() if one not in gone},
        apart=_pairs(asked, "apart", gone),
        together=_pairs(asked, "together", gone),
        seed=_number(asked.get("seed", 1), "seed", 0, _MOST_SEED),
        max_size=_number(asked["max_size"], "max_size", 1, MOST_PEOPLE) if "max_size" in asked else None,
    )
    if "seated" not in asked:
        for key in sorted(_LATER):
            if key in asked:
                raise CafeRefused("rounds-only-later", where=key)
        return Asked(cafe)
    told = _number(asked.get("told", 0), "told", 0, rounds)
    over = _number(asked.get("over", told), "over", 0, told)
    return Asked(cafe, _seats(asked["seated"], rounds, len(topics)), told, over)


def _topics(asked: Mapping[str, Any], people: int) -> tuple[int, ...]:
    if len(_ONE_OF & asked.keys()) != 1:
        raise CafeRefused("rounds-tables-or-topics")
    if "tables" in asked:
        if "tables_each" in asked:
            raise CafeRefused("rounds-only-with-topics", where="tables_each")
        tables = asked["tables"]
        if isinstance(tables, list):
            numbers = _list(tables, "tables", MOST_TABLES)
            return tuple(_number(topic, f"tables[{at}]", 1, MOST_TABLES) for at, topic in enumerate(numbers))
        return tuple(range(1, _number(tables, "tables", 1, MOST_TABLES) + 1))
    topics = _number(asked["topics"], "topics", 1, MOST_TABLES)
    if "tables_each" in asked:
        each = _number(asked["tables_each"], "tables_each", 1, MOST_TABLES)
    elif "max_size" in asked:
        each = tables_each(people, topics, _number(asked["max_size"], "max_size", 1, MOST_PEOPLE))
    else:
        each = 1
    if topics * each > MOST_TABLES:
        raise CafeRefused("rounds-most-tables", count=topics * each, most=MOST_TABLES)
    return tuple(topic for topic in range(1, topics + 1) for _ in range(each))


def _hosts(asked: Mapping[str, Any]) -> dict[int, str]:
    hosts = {}
    for key, person in _object(asked.get("hosts", {}), "hosts").items():
        if not (key.isascii() and key.isdigit() and 1 <= len(key) <= 4):
            raise CafeRefused("rounds-not-table", where=f"hosts.{key}")
        if int(key) in hosts:
            raise CafeRefused("rounds-table-twice", where="hosts", table=int(key))
        hosts[int(key)] = _text(person, f"hosts.{key}")
    return hosts


def _wishes(asked: Mapping[str, Any]) -> dict[str, tuple[int, ...]]:
    return {
        person: tuple(
            _number(topic, f"wishes.{person}[{at}]", 1, MOST_TABLES)
            for at, topic in enumerate(_list(wanted, f"wishes.{person}", MOST_TABLES))
        )
        for person, wanted in _object(asked.get("wishes", {}), "wishes").items()
    }


def _pairs(asked: Mapping[str, Any], key: str, gone: set[str]) -> Pairs:
    pairs = []
    for at, given in enumerate(_list(asked.get(key, []), key, MOST_PEOPLE)):
        pair = _people(given, f"{key}[{at}]")
        if len(pair) != 2:
            raise CafeRefused("rounds-not-pair", where=f"{key}[{at}]")
        if not gone.intersection(pair):
            pairs.append((pair[0], pair[1]))
    return tuple(pairs)


def _seats(given: Any, rounds: int, tables: int) -> Seats:
    seats = []
    for number, row in enumerate(_list(given, "seated", MOST_ROUNDS)):
        where = f"seated[{number}]"
        places = [_people(members, f"{where}[{at}]") for at, members in enumerate(_list(row, where, MOST_TABLES))]
        if len(places) != tables:
            raise CafeRefused("rounds-seated-tables", where=where, count=len(places), tables=tables)
        sitting: set[str] = set()
        for person in (person for members in places for person in members):
            if person in sitting:
                raise CafeRefused("rounds-seated-twice", where=where, person=person)
            sitting.add(person)
        seats.append(tuple(places))
    if len(seats) != rounds:
        raise CafeRefused("rounds-seated-rounds", where="seated", count=len(seats), rounds=rounds)
    return tuple(seats)


def _people(given: Any, where: str) -> tuple[str, ...]:
    return tuple(_text(person, f"{where}[{at}]") for at, person in enumerate(_list(given, where, MOST_PEOPLE)))


def _text(given: Any, where: str) -> str:
    if not isinstance(given, str) or not given:
        raise CafeRefused("rounds-not-text", where=where)
    return given


def _number(given: Any, where: str, least: int, most: int) -> int:
    if type(given) is not int or not least <= given <= most:
        raise CafeRefused("rounds-not-number", where=where, least=least, most=most)
    return given


def _list(given: Any, where: str, most: int) -> list[Any]:
    if not isinstance(given, list):
        raise CafeRefused("rounds-not-list", where=where)
    if len(given) > most:
        raise CafeRefused("rounds-long-list", where=where, most=most)
    return given


def _object(given: Any, where: str) -> dict[str, Any]:
    if not isinstance(given, dict):
        raise CafeRefused("rounds-not-object", where=where or "{ }")
    return given
