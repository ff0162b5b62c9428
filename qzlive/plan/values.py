"""Single values as people write them in a plan file: a time, a day, a link, a time zone, a whole number.

Each refuses with the code of a sentence in `plan.ftl`.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import Annotated, Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from pydantic import (
    AfterValidator,
    BeforeValidator,
    GetCoreSchemaHandler,
    PlainSerializer,
    ValidationError,
    ValidatorFunctionWrapHandler,
    WithJsonSchema,
)
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from qzlive.text import Line

TAG_WORD_LIMIT = 30
LINK_SCHEMES = ("http", "https", "mailto")


def _clock(value: object) -> dt.time:
    if isinstance(value, dt.time):
        return value
    found = re.fullmatch(r"([01]?\d|2[0-3]):([0-5]\d)", value.strip(), re.ASCII) if isinstance(value, str) else None
    if not found:
        raise PydanticCustomError("plan-time", "not a time")
    return dt.time(int(found[1]), int(found[2]))


def _day(value: object) -> dt.date:
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        return value
    try:
        if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value.strip(), re.ASCII):
            day = dt.date.fromisoformat(value.strip())
            if 1970 < day.year < 9999:
                return day
    except ValueError:
        pass
    raise PydanticCustomError("plan-date", "not a date")


def _link(value: str) -> str:
    try:
        parts = urlsplit(value)
        whole = bool(parts.path if parts.scheme == "mailto" else parts.hostname)
    except ValueError:
        whole = False
    if value and not (whole and parts.scheme in LINK_SCHEMES and " " not in value):
        raise PydanticCustomError("plan-link", "not a link")
    return value


def _zone(value: str) -> str:
    try:
        ZoneInfo(value)
    except (LookupError, ValueError, OSError) as error:
        raise PydanticCustomError("plan-timezone", "not a time zone") from error
    return value


def _place(value: str) -> str:
    if not re.fullmatch(r"[1-9]\d?[a-z]", value.strip(), re.ASCII):
        raise PydanticCustomError("plan-place", "not the place of a table")
    return value.strip()


@dataclass(frozen=True)
class Whole:
    """A whole number from `least` to `most`, also written as text."""

    least: int
    most: int

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        number = core_schema.int_schema(ge=self.least, le=self.most)
        return core_schema.no_info_wrap_validator_function(self._checked, number)

    def _checked(self, value: Any, number: ValidatorFunctionWrapHandler) -> int:
        try:
            return int(number(value))
        except ValidationError as error:
            limits = {"least": self.least, "most": self.most}
            raise PydanticCustomError("plan-number", "not such a number", limits) from error


def _tag_word(value: str) -> str:
    word = value.strip()
    if not (0 < len(word) <= TAG_WORD_LIMIT and word.replace("-", "").isalpha()):
        raise PydanticCustomError("plan-tag-word", "not such a word", {"limit": TAG_WORD_LIMIT})
    return word


Clock = Annotated[
    dt.time,
    BeforeValidator(_clock),
    PlainSerializer(lambda clock: clock.strftime("%H:%M"), return_type=str),
    WithJsonSchema({"type": "string", "pattern": "^([01]?[0-9]|2[0-3]):[0-5][0-9]$"}),
]
"""A time of day, written as 14:00."""
Day = Annotated[dt.date, BeforeValidator(_day), WithJsonSchema({"type": "string", "format": "date"})]
"""A day, written as 2022-03-30."""
Link = Annotated[Line, AfterValidator(_link), WithJsonSchema({"type": "string", "format": "uri"})]
"""An address of the web or of mail, or nothing."""
Zone = Annotated[str, AfterValidator(_zone)]
"""The name of a time zone, such as Europe/Berlin."""
TagWord = Annotated[Line, AfterValidator(_tag_word)]
"""One word in front of a topic's number."""
Place = Annotated[str, AfterValidator(_place)]
"""The place of a table: the number of its topic and a letter, such as 1a."""
