"""Devices, and what is left when people are deleted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Role = Literal["operator", "moderator", "host", "guest"]


@dataclass(frozen=True)
class Device:
    id: str
    role: Role
    seat: str | None
    label: str
    at: int
    removed: bool = False


@dataclass(frozen=True)
class Group:
    """How many people of one organisation took part, in one function or from one municipality."""

    name: str
    count: int


@dataclass(frozen=True)
class Heads:
    """Those who came, by `groups` in the order of names; `others` are the sum of the small ones, `unknown` those
    without."""

    groups: tuple[Group, ...] = ()
    others: int = 0
    unknown: int = 0


@dataclass(frozen=True)
class Purge:
    """What was removed when the people of a session were deleted, at `at` by the command that made `version`.

    `people`, `choices` and `seated` are how many records there were, `masked` in how many places of texts a name was
    taken out. `came`, `registered`, `moderators` and `hosts` are head counts; `organisations`, `roles` and
    `regions` count those who came once more, each for itself. `told` are the devices that have learned of it.
    """

    people: int
    choices: int
    seated: int
    masked: int
    came: int
    registered: int
    moderators: int
    hosts: int
    organisations: Heads = Heads()
    roles: Heads = Heads()
    regions: Heads = Heads()
    told: frozenset[str] = frozenset()
    at: int = 0
    version: int = 0
