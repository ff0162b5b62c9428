"""Groups for arriving and by what people have in common."""

from __future__ import annotations

from .given import Given, Group, Small, given_groups
from .mixed import Groups, Mixed, group_count, mixed_groups
from .people import TRAITS, GroupsRefused, Guest, Trait, sharing
from .told import decisions, group_name

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
    "decisions",
    "given_groups",
    "group_count",
    "group_name",
    "mixed_groups",
    "sharing",
]
