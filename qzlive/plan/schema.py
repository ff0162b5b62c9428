"""The JSON Schema of the files, so that editors complete and explain the keys."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema
from pydantic_core import CoreSchema

from qzlive.language import Language, catalogue
from qzlive.plan.model import Plan


class _Schema(GenerateJsonSchema):
    """The schema without titles made from the names of the keys: an editor shows the key itself."""

    def field_title_should_be_set(self, schema: Any) -> bool:
        return False


def json_schema(model: type[BaseModel] = Plan, language: Language = "de") -> dict[str, Any]:
    """Return the schema (draft 2020-12) of a file, `Plan` or `Results`, with what each key means."""
    core: CoreSchema = model.__pydantic_core_schema__
    schema = _Schema().generate(core, mode="validation")
    definitions = schema.get("$defs", {})
    for name, part in {model.__name__: schema, **definitions}.items():
        part.pop("description", None)
        for key, described in part.get("properties", {}).items():
            described["description"] = catalogue(language)(f"plan-key-{name}-{key}")
    if "ResultEntry" in definitions:
        # A text alone is an entry, too; the model turns it into one before it looks.
        definitions["ResultEntry"] = {"anyOf": [{"type": "string"}, definitions["ResultEntry"]]}
    return {"$schema": GenerateJsonSchema.schema_dialect, **schema}
