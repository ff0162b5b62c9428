"""What a command brings about has the same ids whenever the command is carried out."""

from __future__ import annotations

from itertools import islice
from uuid import UUID

from uuid6 import uuid7

from server.live.fresh import fresh_ids


def some(session: str, device: str, command: str) -> list[str]:
    return list(islice(fresh_ids(session, device, command), 300))


def test_ids_are_those_of_the_command_and_of_no_other() -> None:
    command = str(uuid7())
    ids = some("session", "device", command)
    assert ids == some("session", "device", command)
    others = (("session", "another", command), ("other", "device", command), ("session", "device", str(uuid7())))
    assert len({*ids, *(id_ for other in others for id_ in some(*other))}) == 4 * 300


def test_ids_are_as_old_as_the_command() -> None:
    command = str(uuid7())
    for id_ in some("session", "device", command):
        assert UUID(id_).version == 7
        assert id_[:13] == command[:13]


def test_a_command_may_have_any_id() -> None:
    ids = some("session", "device", "command-0001")
    assert len(set(ids)) == 300
    assert all(UUID(id_).version == 7 for id_ in ids)
