"""Groups for arriving and by what people have in common."""

from __future__ import annotations

from .given import Given, Group, Small, given_groups
from .mixed import Groups, Mixed, group_count, mixed_groups
from .people import TRAITS, GroupsRefused, Guest, Trait, sharing

__all__ = [
    "TRAITS",
    "Given",
    "Group",
    "Groups",
    "GroupsRefused",
    "Guest",
    "Mixed",
    "Small",
    "Trait",
    "given_groups",
    "group_count",
    "mixed_groups",
    "sharing",
]
