"""The records of deletions in the data folder: one text file a session, under `purged/`."""

from __future__ import annotations

from pathlib import Path

from qzlive.language import LANGUAGES, catalogue
from qzlive.privacy.record import purge_record
from qzlive.session.state import State

from .logs import failed
from .store.folder import replace_file

FOLDER = "purged"


def record_file(data: Path, name: str) -> Path:
    """Return where the record of a session lies."""
    return data / FOLDER / f"{name}.txt"


def keep_record(data: Path, state: State) -> None:
    """Write the record of a purged session anew, in the session's language. What cannot be written is said in the log
    of the server: `qzlive purge SESSION` shows it all the same."""
    language = next((one for one in LANGUAGES if one == state.language), LANGUAGES[0])
    file = record_file(data, state.name)
    try:
        file.parent.mkdir(mode=0o700, exist_ok=True)
        replace_file(file, purge_record(state, catalogue(language)).encode())
    except OSError as error:
        failed("record", error, session=state.id)
