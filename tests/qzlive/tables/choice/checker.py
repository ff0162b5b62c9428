"""Every rule of topic tables, looked at in a finished answer. Written from the rules, knowing nothing of the solver.

Works on the JSON that goes into `qzlive tables` and the JSON that comes out of it.
"""

from __future__ import annotations

from typing import Any

Document = dict[str, Any]


def settings(asked: Document) -> Document:
    """Return the document with every default filled in."""
    default = {
        "min_size": 3,
        "max_size": 8,
        "max_tables": None,
        "aim": "fair",
        "popularity_rule": True,
        "without_choice": "later",
        "split": "deal",
        "keep": [],
        "seed": 1,
        "apart": [],
        "together": [],
    }
    return default | asked


def wishes(person: Document) -> list[int]:
    """Return the topics that a person named, each once."""
    return list(dict.fromkeys(person.get("choices", [])))


def waits(asked: Document, person: Document) -> bool:
    """Say whether a person is not seated now, because nobody knows whether they are still there."""
    bound = person.get("pin") is not None or person.get("host") is not None
    return asked["without_choice"] == "later" and not wishes(person) and not bound


def unmet(person: Document, topic: int | None) -> int:
    """Return how many wishes stay unmet for a person at a topic, None for who is asked again."""
    if person.get("pin") is not None:
        return 0
    named = wishes(person)
    if topic is None:
        return len(named)
    return named.index(topic) if topic in named else 0


def faults(asked: Document, answered: Document) -> list[str]:
    """Return every rule that is broken, in words; none if the answer is legal."""
    asked = settings(asked)
    people = {person["id"]: person for person in asked["participants"]}
    topic_of: dict[str, int] = {}
    table_of: dict[str, str] = {}
    found = []
    for table in answered["tables"]:
        for member in table["members"]:
            if member in table_of:
                found.append(f"{member} sits at two tables")
            topic_of[member], table_of[member] = table["topic"], table["id"]
    found += _tables(asked, answered, people)
    found += _people(asked, answered, people, topic_of)
    found += _pairs(asked, people, table_of)
    found += _topics(asked, answered, people, topic_of)
    return found


def _tables(asked: Document, answered: Document, people: dict[str, Document]) -> list[str]:
    found = []
    tables = answered["tables"]
    if len({table["id"] for table in tables}) < len(tables):
        found.append("two tables have one id")
    if asked["max_tables"] is not None and len(tables) > asked["max_tables"]:
        found.append(f"{len(tables)} tables, {asked['max_tables']} allowed")
    for table in tables:
        kept = table["topic"] in asked["keep"]
        size = len(table["members"])
        nobody_can = kept and not reachable(asked, table["topic"])
        if size > asked["max_size"] or size < (1 if kept else asked["min_size"]) and not (nobody_can and size == 0):
            found.append(f"{size} people at table {table['id']}")
        hosts = [member for member in table["members"] if people[member].get("host") == table["topic"]]
        if (table["host"] is None) != (not hosts) or (hosts and table["host"] not in hosts):
            found.append(f"table {table['id']} names the host {table['host']}, there are {hosts}")
    return found


def reachable(asked: Document, topic: int) -> bool:
    """Say whether anybody can come to a topic, with all who sit together with them, or has to as its host."""
    people = {person["id"]: person for person in asked["participants"] if not waits(asked, person)}
    if any(person.get("host") == topic and person.get("pin") is None for person in people.values()):
        return True
    groups = {name: {name} for name in people}
    for one, other in asked["together"]:
        if one in people and other in people:
            both = groups[one] | groups[other]
            groups.update((name, both) for name in both)
    return any(all(_may(asked, people[name], topic) for name in group) for group in groups.values())


def _may(asked: Document, person: Document, topic: int) -> bool:
    if person.get("pin") is not None:
        return bool(person["pin"] == topic)
    if person.get("host") == topic or topic in wishes(person):
        return True
    return not wishes(person) and asked["without_choice"] == "anywhere"


def _people(asked: Document, answered: Document, people: dict[str, Document], topic_of: dict[str, int]) -> list[str]:
    found = []
    for name, person in people.items():
        outcomes = (name in topic_of) + (name in answered["asked"]) + (name in answered["waiting"])
        if outcomes != 1:
            found.append(f"{name} has {outcomes} outcomes")
        if name in topic_of and waits(asked, person):
            found.append(f"{name} is seated without having been seen")
        elif name in topic_of and not _may(asked, person, topic_of[name]):
            found.append(f"{name} did not name topic {topic_of[name]}")
        if person.get("pin") is not None and topic_of.get(name) != person["pin"]:
            found.append(f"{name} is pinned to topic {person['pin']}")
        if name in answered["waiting"] and wishes(person):
            found.append(f"{name} waits with a wish")
        if name not in answered["reasons"]:
            found.append(f"{name} has no reason")
    if set(topic_of) - people.keys():
        found.append("somebody unknown is seated")
    return found


def _pairs(asked: Document, people: dict[str, Document], table_of: dict[str, str]) -> list[str]:
    found = []
    for one, other in asked["apart"]:
        if one in table_of and table_of.get(one) == table_of.get(other):
            found.append(f"{one} and {other} sit together")
    for one, other in asked["together"]:
        if waits(asked, people[one]) or waits(asked, people[other]):
            continue
        if table_of.get(one) != table_of.get(other):
            found.append(f"{one} and {other} sit apart")
    return found


def _topics(asked: Document, answered: Document, people: dict[str, Document], topic_of: dict[str, int]) -> list[str]:
    found = []
    running = {table["topic"] for table in answered["tables"]}
    pinned = {person["pin"] for person in people.values() if person.get("pin") is not None}
    if sorted(set(range(1, asked["topics"] + 1)) - running) != sorted(answered["closed_topics"]):
        found.append("the closed topics are not those without a table")
    for topic in set(asked["keep"]) - running:
        found.append(f"topic {topic} was to be kept")
    for name, person in people.items():
        if person.get("pin") is None and person.get("host") in running and topic_of.get(name) != person["host"]:
            found.append(f"the host {name} does not sit at topic {person['host']}")
    if asked["popularity_rule"]:
        firsts = dict.fromkeys(range(1, asked["topics"] + 1), 0)
        for person in people.values():
            if wishes(person):
                firsts[wishes(person)[0]] += 1
        free = firsts.keys() - pinned - set(asked["keep"])
        for gone in free - running:
            found += [f"topic {gone} fell for {topic}" for topic in free & running if firsts[gone] > firsts[topic]]
    for topic in running:
        found += _uneven(asked, answered, people, topic)
    return found


def _uneven(asked: Document, answered: Document, people: dict[str, Document], topic: int) -> list[str]:
    """Where nobody is bound to anybody, the tables of a topic differ by one at most, in size and in each role."""
    tables = [table["members"] for table in answered["tables"] if table["topic"] == topic]
    bound = {member for pair in [*asked["apart"], *asked["together"]] for member in pair}
    here = {member for table in tables for member in table}
    if bound & here:
        return []
    found = []
    if max(map(len, tables)) - min(map(len, tables)) > 1:
        found.append(f"the tables of topic {topic} have {[len(table) for table in tables]} people")
    hosts = sum(people[member].get("host") == topic for member in here)
    if asked["split"] == "deal" and hosts < 2:
        for role in {people[member].get("role", "") for member in here}:
            counts = [sum(people[member].get("role", "") == role for member in table) for table in tables]
            if max(counts) - min(counts) > 1:
                found.append(f"the tables of topic {topic} have {counts} of the role {role}")
    return found


def score(asked: Document, answered: Document) -> tuple[int, ...]:
    """Return what the aim makes small, the most important first, counted from the seats alone."""
    asked = settings(asked)
    topic_of = {member: table["topic"] for table in answered["tables"] for member in table["members"]}
    return worth(asked, {person["id"]: topic_of.get(person["id"]) for person in asked["participants"]})


def worth(asked: Document, topic_of: dict[str, int | None]) -> tuple[int, ...]:
    """Return the same for people's topics (None: nowhere)."""
    people = [person for person in asked["participants"] if not waits(asked, person)]
    left_out = [person for person in people if topic_of[person["id"]] is None]
    met = [unmet(person, topic_of[person["id"]]) for person in people if topic_of[person["id"]] is not None]
    wishing = [
        unmet(person, topic_of[person["id"]])
        for person in people
        if topic_of[person["id"]] is not None and (wishes(person) and person.get("pin") is None)
    ]
    longest = max((len(wishes(person)) for person in people), default=0)
    if asked["aim"] == "fair":
        nowhere = sum(unmet(person, None) for person in left_out)
        return sum(met) + nowhere, sum(not wishes(person) for person in left_out)
    if asked["aim"] == "placed":
        return len(left_out), *(met.count(rank) for rank in range(longest - 1, 0, -1))
    return (*(-wishing.count(rank) for rank in range(longest)), len(left_out))
