"""What the documentation says of one place, as text."""

from __future__ import annotations

from dataclasses import replace

from qzlive.documentation import markdown
from qzlive.documentation.build import document
from qzlive.documentation.model import Options
from qzlive.language import Language
from qzlive.session.state import State

from .data import Place


def preview(state: State, place: Place, language: Language) -> str:
    """Return the documentation of a topic or of an agenda item as Markdown."""
    if place.topic is not None:
        extract = document(state, Options(only=str(place.topic)))
        return markdown.render(replace(extract, title=place.title, subtitle="", organiser=""), language)
    whole = document(state, Options())
    items = tuple(item for item in whole.items if (item.time, item.title) == (place.label, place.title))
    groups = tuple(item for item in whole.groups if (item.time, item.title) == (place.label, place.title))
    return markdown.render(
        replace(
            whole,
            title=place.title,
            subtitle="",
            organiser="",
            items=items,
            topics=(),
            groups=groups,
            materials=(),
            notices=(),
            programme=(),
            extract=place.label,
        ),
        language,
    )
