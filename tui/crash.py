"""What is said when a screen fails: where in the code, and never what people typed. Textual would print the local
variables, and with them the names of a whole circle, into a terminal that is perhaps shared on a screen."""

from __future__ import annotations

import traceback
from pathlib import Path
from types import TracebackType


def where(trace: TracebackType | None) -> tuple[str, ...]:
    """Return the places of a traceback, the last one called at the end: file, line and function."""
    return tuple(f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace))


def kinds(error: BaseException) -> str:
    """Return the type of an error and of those that it came from; their messages may hold texts of people."""
    names: list[str] = []
    cause: BaseException | None = error
    while cause is not None and len(names) < 10:
        names.append(type(cause).__name__)
        cause = cause.__cause__ or cause.__context__
    return " < ".join(names)
