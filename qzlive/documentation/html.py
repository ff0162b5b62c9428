"""The documentation as one HTML page: nothing is fetched from anywhere, readable on a phone and on paper, and by those
who have it read to them."""

from __future__ import annotations

import base64
from functools import cache
from itertools import takewhile
from typing import Any, NamedTuple

from jinja2 import Environment, PackageLoader, StrictUndefined

from qzlive.language import Language

from .blocks import Block, Heading, Subtitle
from .compose import compose
from .model import Documentation
from .plain import plain_line, plain_text
from .style import PLAIN, Style
from .words import Words

_MEDIA = {"png": "image/png", "jpg": "image/jpeg", "svg": "image/svg+xml"}
_PAPERS = {"a4": "A4", "letter": "letter"}
_LOGO_HEIGHT, _LOGO_WIDTH = 76, 300
"""The most that a logo takes, in pixels of a screen."""


def render(documentation: Documentation, language: Language, style: Style = PLAIN) -> bytes:
    """Return the documentation as an HTML file in UTF-8."""
    words = Words(language, style)
    parts = compose(documentation, language, style)
    placed = [_Placed(type(part).__name__.lower(), part, f"s{number}") for number, part in enumerate(parts)]
    opening = list(takewhile(lambda one: isinstance(one.part, Subtitle) or _is_title(one.part), placed))
    page: str = _template().render(
        title=plain_line(documentation.title) or words("documentation-day", date=documentation.date),
        language=language,
        skip=words("documentation-skip"),
        look=style,
        paper=_PAPERS[style.page],
        logo=_logo(documentation, style, words),
        opening=opening,
        parts=placed[len(opening) :],
        chapters=_chapters(placed),
    )
    return page.encode("utf-8")


class _Placed(NamedTuple):
    """A block with its kind in the template and its place on the page."""

    kind: str
    part: Block
    anchor: str


def _is_title(part: Block) -> bool:
    return isinstance(part, Heading) and part.level == 0


def _chapters(placed: list[_Placed]) -> list[tuple[Heading, str, list[tuple[Heading, str]]]]:
    """Return the chapters with their places, each with its sections and theirs."""
    found: list[tuple[Heading, str, list[tuple[Heading, str]]]] = []
    for _, part, anchor in placed:
        if isinstance(part, Heading) and part.level == 1:
            found.append((part, anchor, []))
        elif isinstance(part, Heading) and part.level == 2:
            found[-1][2].append((part, anchor))
    return found


def _logo(documentation: Documentation, style: Style, words: Words) -> dict[str, Any] | None:
    if style.logo is None:
        return None
    content = base64.b64encode(style.logo.content).decode("ascii")
    height = min(_LOGO_HEIGHT, _LOGO_WIDTH * style.logo.height / style.logo.width)
    return {
        "source": f"data:{_MEDIA[style.logo.kind]};base64,{content}",
        "text": words.logo_text(style, documentation),
        "height": round(height),
        "width": round(height * style.logo.width / style.logo.height),
    }


@cache
def _template() -> Any:
    environment = Environment(
        loader=PackageLoader("qzlive.documentation", "."),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["line"] = plain_line
    environment.filters["lines"] = lambda text: plain_text(text).split("\n")
    return environment.get_template("document.html.j2")
