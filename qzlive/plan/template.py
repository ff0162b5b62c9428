"""The commented plan that a moderator starts from."""

from __future__ import annotations

import datetime as dt
from importlib.resources import files

from qzlive.language import Language

_DAY_IN_FILE = "date: 2000-01-01"


def template(today: dt.date, language: Language = "de") -> str:
    """Return a plan with comments, valid as it is, for an event on `today`."""
    text = files("qzlive.plan").joinpath(f"template.{language}.yaml").read_text(encoding="utf-8")
    return text.replace(_DAY_IN_FILE, f"date: {today.isoformat()}", 1)
