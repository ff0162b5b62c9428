"""A style file (`style.yaml`) → the look of a house, or every fault in it at once, each with its place.

The keys are explained in `docs/style-file.md`. Pictures and fonts lie beside the file and are read with it.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Annotated, Any

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

from qzlive.plan.checks import Problem
from qzlive.plan.load import load
from qzlive.plan.model import Part
from qzlive.plan.source import BYTES
from qzlive.reason import Reason
from qzlive.roster.regular import read_regular
from qzlive.text import Line, Title

from .colours import CONTRAST_OF_LINES, CONTRAST_OF_TEXT, colour, contrast_with_white
from .house_files import Unfit, families, read_fonts, read_logo
from .style import Logo, Page, Style

NAME = "style.yaml"
"""The name under which a style is found by itself, in the folder in which a command runs."""
_FAMILY_SIGNS = frozenset(" -_")


def _colour(value: str) -> str:
    if (found := colour(value)) is None:
        raise PydanticCustomError("plan-colour", "not a colour")
    return found


def _family(value: str) -> str:
    if not all(sign.isalnum() or sign in _FAMILY_SIGNS for sign in value):
        raise PydanticCustomError("plan-font", "not the name of a font")
    return value


Colour = Annotated[Line, AfterValidator(_colour)]
"""A colour as "#rrggbb"."""
Family = Annotated[Line, AfterValidator(_family)]
"""The name of a family of fonts, such as Source Sans 3."""


class StyleColours(Part):
    """Of headings and links, and of the lines between parts."""

    headings: Colour = Style().heading_colour
    lines: Colour = Style().line_colour


class StyleFonts(Part):
    """Families by name; `folder` holds their files for the PDF, relative to the style file."""

    headings: Family = ""
    text: Family = ""
    folder: Line = ""


class StyleSections(Part):
    """The names of the sections; what is left out keeps its own. The fields are `words.SECTION_KEYS`."""

    contents: Title | None = None
    programme: Title | None = None
    notices: Title | None = None
    materials: Title | None = None
    starred: Title | None = None
    results: Title | None = None
    topic: Title | None = None
    table: Title | None = None
    assignment: Title | None = None
    questions: Title | None = None
    found: Title | None = None
    groups: Title | None = None
    group: Title | None = None
    plenary: Title | None = None
    conclusions: Title | None = None
    tasks: Title | None = None
    agreements: Title | None = None
    feedback: Title | None = None
    thanks: Title | None = None
    people: Title | None = None


class StyleFile(Part):
    """A whole style file."""

    logo: Line = ""
    logo_text: Line = ""
    colours: StyleColours = StyleColours()
    fonts: StyleFonts = StyleFonts()
    sections: StyleSections = StyleSections()
    footer: Line = ""
    page: Page = "a4"


STYLE_PARTS = (StyleFile, StyleColours, StyleFonts, StyleSections)


def load_style(path: Path) -> tuple[Style, tuple[Reason, ...]]:
    """Return the style of a house and what of it may read badly.

    Raises `PlanRefused` with every fault that could be found, `OSError` if the file cannot be read.
    """
    folder = path.parent
    wanted = load(read_regular(path, BYTES), path.name, STYLE_PARTS, partial(_problems, folder))
    logo = read_logo(folder / wanted.logo) if wanted.logo else None
    fonts = read_fonts(folder / wanted.fonts.folder) if wanted.fonts.folder else ()
    style = Style(
        logo=logo and Logo(logo.content, logo.kind, logo.pixels, wanted.logo_text, logo.width, logo.height),
        heading_colour=wanted.colours.headings,
        line_colour=wanted.colours.lines,
        heading_font=wanted.fonts.headings,
        text_font=wanted.fonts.text,
        font_files=fonts,
        names={key: name for key, name in wanted.sections if name},
        footer=wanted.footer,
        page=wanted.page,
    )
    return style, tuple(_doubts(style))


def find_style(folder: Path) -> Path | None:
    """Return the style file that lies in `folder`, if one does."""
    path = folder / NAME
    return path if path.is_file() else None


def _problems(folder: Path, written: dict[str, Any]) -> Iterator[Problem]:
    colours, fonts, logo = written.get("colours"), written.get("fonts"), written.get("logo")
    for key, value in colours.items() if isinstance(colours, dict) else ():
        if value is None:
            # YAML takes what follows "#" for a comment.
            yield Problem("plan-colour-quotes", ("colours", key), on_key=True)
    if isinstance(logo, str) and logo:
        try:
            read_logo(folder / logo)
        except Unfit as unfit:
            yield Problem(unfit.code, ("logo",), {"name": logo, **unfit.params})
    if isinstance(fonts, dict) and isinstance(fonts.get("folder"), str):
        try:
            read_fonts(folder / fonts["folder"])
        except Unfit as unfit:
            yield Problem(unfit.code, ("fonts", "folder"), {"name": fonts["folder"], **unfit.params})


def _doubts(style: Style) -> Iterator[Reason]:
    if contrast_with_white(style.heading_colour) < CONTRAST_OF_TEXT:
        yield Reason("style-pale-headings")
    if contrast_with_white(style.line_colour) < CONTRAST_OF_LINES:
        yield Reason("style-pale-lines")
    if style.font_files:
        if {style.heading_font, style.text_font} - {""} - families(style.font_files):
            yield Reason("style-font-not-there")
    elif style.heading_font or style.text_font:
        yield Reason("style-font-without-files")
