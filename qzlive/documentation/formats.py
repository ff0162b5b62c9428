"""The formats of the documentation. A further one is one more entry here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from qzlive.language import Language
from qzlive.text import slug

from . import docx, json_file, markdown, tables_csv
from .model import Documentation
from .style import Style

_LONGEST = 100
_DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{port}{one}" for port in ("com", "lpt") for one in range(10))})
"""Names that Windows keeps for itself, whatever the suffix."""


@dataclass(frozen=True, slots=True)
class Format:
    """`suffix` is the end of the file's name without a dot, `render` gives the content of the file, or of several
    files by what each adds to the name."""

    suffix: str
    render: Callable[[Documentation, Language, Style], bytes | Mapping[str, bytes]]


class UnknownFormat(Exception):
    """No such format. `code` is a message of the catalogue, `params` fill it."""

    def __init__(self, name: str) -> None:
        self.code = "documentation-unknown-format"
        self.params: Mapping[str, str] = {"format": name, "known": ", ".join(FORMATS)}
        super().__init__(self.code, self.params)


def _markdown(documentation: Documentation, language: Language, style: Style) -> bytes:
    return markdown.render(documentation, language, style).encode("utf-8")


def _html(documentation: Documentation, language: Language, style: Style) -> bytes:
    # What typesets takes a fifth of a second to load, which a console should not wait for.
    from . import html

    return html.render(documentation, language, style)


def _pdf(documentation: Documentation, language: Language, style: Style) -> bytes:
    from . import pdf

    return pdf.render(documentation, language, style)


def _xlsx(documentation: Documentation, language: Language, style: Style) -> bytes:
    from . import tables_xlsx

    return tables_xlsx.render(documentation, language, style)


FORMATS: Mapping[str, Format] = {
    "md": Format("md", _markdown),
    "docx": Format("docx", docx.render),
    "html": Format("html", _html),
    "pdf": Format("pdf", _pdf),
    "json": Format("json", json_file.render),
    "csv": Format("csv", tables_csv.render),
    "xlsx": Format("xlsx", _xlsx),
}
"""Formats by the name that people give them."""


def format_named(name: str) -> Format:
    """Return the format that people call `name`; raises UnknownFormat."""
    if found := FORMATS.get(name.strip().lower().removeprefix(".")):
        return found
    raise UnknownFormat(name)


def file_name(documentation: Documentation, suffix: str, part: str = "") -> str:
    """Return the name of a file for the documentation, or for a `part` of it, safe on every system and without a
    folder."""
    names = (documentation.name or documentation.date.isoformat(), documentation.extract, part)
    return safe_name("-".join(filter(None, names)), suffix) or f"{documentation.date.isoformat()}.{suffix}"


def safe_name(name: str, suffix: str) -> str:
    """Return the name of a file that is safe on every system and leads into no folder; "" if nothing is left of it."""
    safe = slug(name, _LONGEST)
    return safe and f"{safe}{'-' if safe in _DEVICES else ''}.{suffix}"
