"""The client without a screen: connection, outbox and journal. No Textual here."""

from __future__ import annotations

from .address import Address, AddressRefused
from .journal import Journal, JournalRefused, MemoryJournal
from .link import Link, Problem, Secrets
from .moving import Elsewhere, elsewhere, move
from .outbox import Pending
from .picture import HostPicture, ModeratorPicture
from .policy import Policy

__all__ = [
    "Address", "AddressRefused", "Elsewhere", "HostPicture", "Journal", "JournalRefused", "Link", "MemoryJournal",
    "ModeratorPicture", "Pending", "Policy", "Problem", "Secrets", "elsewhere", "move",
]  # fmt: skip
