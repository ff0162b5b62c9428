"""The host's sheet as a file, to be read by people and by `qzlive sheets read`."""

from __future__ import annotations

from collections.abc import Iterable

from qzlive.language import Catalogue
from qzlive.sheets import saved
from qzlive.sheets.saved import About

from ..link.picture import HostPicture


def as_text(picture: HostPicture, unsent: Iterable[str], t: Catalogue) -> str:
    """Return the sheet with everything on it, trials too, and below it the texts that the server does not have."""
    session, table = picture.session, picture.table
    about = About(session.title, session.date, table.label, table.title, table.assignment)
    return saved.as_text(picture.sheet, table.questions, about, t, unsent)
