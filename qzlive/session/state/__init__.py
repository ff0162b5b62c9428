"""The state of a session: frozen values, the fold of its events and nothing else.

Times are milliseconds since the epoch, lengths are minutes. Mappings are never changed in place: an event puts a
new one in their stead. No slots: `values.replace` copies what a value holds, which is what folding a log consists of.
"""

from __future__ import annotations

from .access import Device, Group, Heads, Purge, Role
from .agenda import (
    Absent,
    AgendaItem,
    Aim,
    Announcement,
    Belonging,
    Breakout,
    Form,
    ItemKind,
    Split,
    TableRules,
    TagKind,
)
from .edition import Edited, Edition, EditionHeading
from .people import Chair, Choice, Decided, Doubt, Merged, Participant, Source, Way
from .plenary import Plenary, Screen, ScreenView, Turn
from .sheets import Copy, Entry, EntryKind, Heading, HeadingMoment, Moment, Sheet, Variant
from .tables import Allocation, BreakStep, Pair, Relation, Seat, Table
from .topics import Material, Message, Notice, Question, Topic
from .whole import State

__all__ = [
    "Absent",
    "AgendaItem",
    "Aim",
    "Allocation",
    "Announcement",
    "Belonging",
    "Breakout",
    "BreakStep",
    "Chair",
    "Choice",
    "Copy",
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
    "Heads",
    "Heading",
    "HeadingMoment",
    "ItemKind",
    "Material",
    "Merged",
    "Message",
    "Moment",
    "Notice",
    "Pair",
    "Participant",
    "Plenary",
    "Purge",
    "Question",
    "Relation",
    "Role",
    "Screen",
    "ScreenView",
    "Seat",
    "Sheet",
    "Source",
    "Split",
    "State",
    "Table",
    "TableRules",
    "TagKind",
    "Topic",
    "Turn",
    "Variant",
    "Way",
]
