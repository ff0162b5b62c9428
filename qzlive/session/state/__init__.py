"""The state of a session: frozen values, the fold of its events and nothing else.

Times are milliseconds since the epoch, lengths are minutes. Mappings are never changed in place: an event puts a
new one in their stead. No slots: `values.replace` copies what a value holds, which is what folding a log consists of.
"""

from __future__ import annotations

from .access import Device, Group, Purge, Role
from .agenda import AgendaItem, Announcement, Breakout, Form, ItemKind, TagKind
from .edition import Edited, Edition, EditionHeading
from .people import Chair, Choice, Decided, Doubt, Merged, Participant, Source
from .plenary import Plenary, Screen, ScreenView, Turn
from .sheets import Entry, EntryKind, Heading, Moment, Sheet, Variant
from .tables import Allocation, Seat, Table
from .topics import Material, Message, Notice, Question, Topic
from .whole import State

__all__ = [
    "AgendaItem",
    "Allocation",
    "Announcement",
    "Breakout",
    "Chair",
    "Choice",
    "Decided",
    "Device",
    "Doubt",
    "Edited",
    "Edition",
    "EditionHeading",
    "Entry",
    "EntryKind",
    "Form",
    "Group",
    "Heading",
    "ItemKind",
    "Material",
    "Merged",
    "Message",
    "Moment",
    "Notice",
    "Participant",
    "Plenary",
    "Purge",
    "Question",
    "Role",
    "Screen",
    "ScreenView",
    "Seat",
    "Sheet",
    "Source",
    "State",
    "Table",
    "TagKind",
    "Topic",
    "Turn",
    "Variant",
]
