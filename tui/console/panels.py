"""The views of the console in the order of their keys."""

from __future__ import annotations

from .access import AccessPanel
from .edition.panel import EditionPanel
from .messages import MessagesPanel
from .panel import Panel
from .pause.panel import PausePanel
from .people.panel import PeoplePanel
from .plenary.panel import PlenaryPanel
from .programme import ProgrammePanel
from .sheets import SheetsPanel
from .tables.panel import TablesPanel
from .texts import TextsPanel

PANELS: tuple[type[Panel], ...] = (
    ProgrammePanel,
    PeoplePanel,
    TablesPanel,
    SheetsPanel,
    MessagesPanel,
    TextsPanel,
    AccessPanel,
    PlenaryPanel,
    EditionPanel,
    PausePanel,
)
