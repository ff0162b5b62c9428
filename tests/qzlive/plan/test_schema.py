from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from qzlive.language import LANGUAGES, Language, catalogue
from qzlive.plan.load import PLAN_PARTS, load_plan
from qzlive.plan.model import Plan
from qzlive.plan.results import RESULT_PARTS, Results
from qzlive.plan.schema import json_schema
from qzlive.plan.template import template


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("model", [Plan, Results])
def test_every_key_is_described_in_every_language(model: type[Plan] | type[Results], language: Language) -> None:
    schema = json_schema(model, language)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    parts: dict[str, Any] = {model.__name__: schema, **schema["$defs"]}
    for name, part in parts.items():
        for alternative in part.get("anyOf", [part]):
            for key, described in alternative.get("properties", {}).items():
                assert described["description"] == catalogue(language)(f"plan-key-{name}-{key}")
                assert catalogue(language).has(f"plan-key-{name}-{key}"), key


def test_the_schema_refuses_what_the_models_refuse() -> None:
    schema = json_schema()
    assert schema["additionalProperties"] is False
    assert set(schema["required"]) == {"title", "date", "agenda", "end"}
    assert schema["$defs"]["PlanTopic"]["properties"]["number"]["maximum"] == 99
    assert "kind" in schema["$defs"]["PlanItem"]["required"]
    assert {"type": "string"} in json_schema(Results)["$defs"]["ResultEntry"]["anyOf"]


def test_no_model_is_left_out() -> None:
    names = {part.__name__ for part in PLAN_PARTS}
    assert names == {"Plan", *json_schema()["$defs"]}
    assert {part.__name__ for part in RESULT_PARTS} == {"Results", *json_schema(Results)["$defs"]}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_template_is_a_valid_plan(language: Language) -> None:
    plan = load_plan(template(dt.date(2024, 2, 29), language), "neu.yaml")
    assert plan.date == dt.date(2024, 2, 29)
    assert plan.language == language
    assert {item.kind for item in plan.agenda} == {"plenary", "input", "break", "breakout", "summary", "feedback"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_template_mentions_every_key(language: Language) -> None:
    text = template(dt.date(2024, 2, 29), language)
    for part in PLAN_PARTS:
        for key in part.model_fields:
            assert f"{key}:" in text, key
