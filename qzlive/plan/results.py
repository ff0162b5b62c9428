"""What table hosts would write, prepared as a file: for rehearsals and demonstrations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, Any

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from qzlive.plan.checks import Problem, parts_of
from qzlive.plan.load import load
from qzlive.plan.model import Part
from qzlive.plan.values import Place, Whole
from qzlive.text import Filled, Title


class ResultEntry(Part):
    """One point, with points below it. In the file a text alone is a point without any."""

    text: Filled
    entries: tuple[ResultEntry, ...] = Field(default=(), max_length=200)

    @model_validator(mode="before")
    @classmethod
    def _text_alone(cls, data: Any) -> Any:
        if isinstance(data, str):
            return {"text": data}
        if not isinstance(data, dict) or not data.keys() & cls.model_fields.keys():
            raise PydanticCustomError("plan-not-text", "neither a text nor an entry")
        return data


class ResultSection(Part):
    """Points under a guiding question (by its number, from 1), a heading of their own, or neither."""

    question: Annotated[int, Whole(1, 20)] | None = None
    heading: Title | None = None
    entries: tuple[ResultEntry, ...] = Field(min_length=1, max_length=200)


class ResultTable(Part):
    """What is written at the tables of a topic, or at one of them."""

    topic: Annotated[int, Whole(1, 99)]
    breakout: str | None = None
    table: Place | None = None
    sections: tuple[ResultSection, ...] = Field(min_length=1, max_length=50)


class Results(Part):
    """A whole results file."""

    tables: tuple[ResultTable, ...] = Field(min_length=1, max_length=500)


RESULT_PARTS = (Results, ResultTable, ResultSection, ResultEntry)


def load_results(source: bytes | str, name: str) -> Results:
    """Return the results in `source`; `name` is the file's, for the error.

    Raises `PlanRefused` with every fault that could be found.
    """
    return load(source, name, RESULT_PARTS, _contradictions)


def _contradictions(results: dict[str, Any]) -> Iterator[Problem]:
    for number, table in parts_of(results, "tables"):
        topic, place = table.get("topic"), table.get("table")
        loc = ("tables", number)
        if isinstance(topic, str) and isinstance(place, str):
            found = re.fullmatch(r"(\d+)[a-z]", place.strip())
            if found and found[1] != topic.strip():
                params = {"table": place, "topic": topic}
                yield Problem("plan-table-of-other-topic", (*loc, "table"), params)
        for section, content in parts_of(table, "sections"):
            if content.get("question") is not None and content.get("heading") is not None:
                yield Problem("plan-question-and-heading", (*loc, "sections", section, "heading"), on_key=True)
