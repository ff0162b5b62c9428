"""How a house wants its documents to look: logo, colours, fonts, page, footer line and the names of the sections.

All of it stands beside the documentation and never changes what is said in it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

LogoKind = Literal["png", "jpg", "svg"]
Page = Literal["a4", "letter"]


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture at the head of the document. `text` is for those who do not see it, `width` and `height` are its
    size in its own units; `pixels` is a PNG of it for programs that know no SVG."""

    content: bytes
    kind: LogoKind
    pixels: bytes
    text: str = ""
    width: float = 1.0
    height: float = 1.0


@dataclass(frozen=True, slots=True)
class Style:
    """The look of a house. Colours are "#rrggbb"; fonts are names of families, "" for the format's own, and
    `font_files` holds fonts for the PDF; `names` are headings by the key of their section (`blocks.SECTION_KEYS`)."""

    logo: Logo | None = None
    heading_colour: str = "#1f3f66"
    line_colour: str = "#8a99ab"
    heading_font: str = ""
    text_font: str = ""
    font_files: tuple[bytes, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    footer: str = ""
    page: Page = "a4"


PLAIN = Style()
"""The look of a house that said nothing."""
