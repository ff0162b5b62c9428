"""What the server says about itself: one JSON object a line, ids and numbers only.

Never a name, a title, a code, a token or a text. Messages of exceptions may hold such things, so that only the type
of an exception and the places in the code are written.
"""

from __future__ import annotations

import json
import logging
import sys
import traceback
from pathlib import Path
from typing import TextIO

LOGGER = logging.getLogger("qzlive.server")
PLACES = 12


class Lines(logging.Formatter):
    """Writes a record as JSON."""

    def format(self, record: logging.LogRecord) -> str:
        facts = getattr(record, "facts", {})
        return json.dumps({"at": round(record.created * 1000), "level": record.levelname, "event": record.msg, **facts})


class _Silent(logging.Filter):
    """The library puts requests and tracebacks into its records; what counts is that something was wrong."""

    def filter(self, record: logging.LogRecord) -> bool:
        kind = record.exc_info[0].__name__ if record.exc_info and record.exc_info[0] else ""
        record.msg, record.args = "connection-trouble", ()
        record.exc_info = record.exc_text = None
        record.facts = {"kind": kind}
        return True


def websockets_logger() -> logging.Logger:
    """Return the logger to hand to websockets."""
    logger = LOGGER.getChild("websockets")
    if not logger.filters:
        logger.addFilter(_Silent())
        logger.setLevel(logging.ERROR)
    return logger


def say(event: str, /, **facts: str | int | bool | None) -> None:
    """Write what happened; `facts` are ids and numbers."""
    LOGGER.info(event, extra={"facts": facts})


def failed(event: str, error: BaseException, /, **facts: str | int | bool | None) -> None:
    """Write that something went wrong, and where; the error's own words stay unsaid."""
    code = getattr(error, "code", None)
    frames = traceback.extract_tb(error.__traceback__)[-PLACES:]
    places = [f"{Path(frame.filename).name}:{frame.lineno}" for frame in frames]
    facts = {**facts, "kind": type(error).__name__, "code": code if isinstance(code, str) else None}
    LOGGER.error(event, extra={"facts": {**facts, "places": places}})


def unexpected(error: BaseException | None) -> None:
    """Write that something went wrong that nobody was waiting for."""
    failed("unexpected", error or RuntimeError())


def configure(stream: TextIO | None = None) -> None:
    """Write to `stream`, standard error if there is none."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(Lines())
    LOGGER.handlers = [handler]
    LOGGER.setLevel(logging.INFO)
    LOGGER.propagate = False
