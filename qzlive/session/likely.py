"""Who is likely the same person as somebody else: proposals for a moderator to confirm, never a link.

Asked about are people who are here; proposed are those who are registered and have not been seen, and those who have
gone. Never two who are here at once, nor two of one registration list.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ..names import keys
from ..roster.suggestions import Candidate, Suggestions
from .identity import NAMESAKE, clusters, folded_email
from .state import Participant, State

Records = Sequence[Participant]


def likely(state: State) -> Mapping[str, tuple[str, ...]]:
    """Return for the people who are here the ids of those whom they may be, the likeliest first; only who may be
    somebody. What a moderator refused (`people.differ`) is left out, and what e-mail addresses contradict."""
    people = clusters(state)
    absent = {id_: records for id_, records in people.items() if records[0].counted and not records[0].here}
    everybody = Suggestions(_candidates(absent))
    unregistered = Suggestions(
        _candidates({id_: records for id_, records in absent.items() if not records[0].registered})
    )
    found: dict[str, tuple[str, ...]] = {}
    for id_, records in people.items():
        if records[0].present:
            known = unregistered if records[0].registered else everybody
            proposed = (*_namesakes(people, records), *known.of(*_names(records)))
            may_be = dict.fromkeys(other for other in proposed if _may_be(records, people[other]))
            if may_be:
                found[id_] = tuple(may_be)
    return found


def _names(records: Records) -> tuple[str, ...]:
    """Return the names of a person; most display names are the name with a number in front and add nothing."""
    names = dict.fromkeys(one.name for one in records)
    seen = (name for one in records for name in one.seen_as)
    return (*names, *dict.fromkeys(name for name in seen if not any(known in name for known in names if known)))


def _candidates(people: Mapping[str, Records]) -> Iterator[Candidate]:
    for id_, records in people.items():
        for name in _names(records):
            yield Candidate(id_, name, records[0].organisation, records[0].email)


def _namesakes(people: Mapping[str, Records], records: Records) -> Iterator[str]:
    """Yield who has the name about which a moderator is asked; they may be here, under another sign."""
    doubt = records[0].doubt
    if doubt is not None and doubt.reason.code == NAMESAKE:
        own = keys(records[0].name)
        yield from (
            id_
            for id_, others in people.items()
            if others[0].counted and others is not records and any(own & keys(one.name) for one in others)
        )


def _may_be(records: Records, others: Records) -> bool:
    ids = {one.id for one in others}
    emails, addresses = ({folded_email(one.email) for one in some if one.email} for some in (records, others))
    refused = any(not one.differs.isdisjoint(ids) for one in records)
    return not refused and not (emails and addresses and emails.isdisjoint(addresses))
