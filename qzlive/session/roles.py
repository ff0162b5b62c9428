"""Who may send a command."""

from __future__ import annotations

from .state import Role

MODERATORS: frozenset[Role] = frozenset({"moderator"})
WRITERS: frozenset[Role] = frozenset({"moderator", "host"})
KEEPERS: frozenset[Role] = frozenset({"moderator", "operator"})
SERVER: frozenset[Role] = frozenset({"operator"})
"""Commands that only the server itself builds, on behalf of who opens a session or trades a code."""
