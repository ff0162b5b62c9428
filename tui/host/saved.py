"""The sheet as a file: CommonMark, one line an entry, two spaces a level."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from qzlive.documentation.markdown import escape, one_line
from qzlive.language import Catalogue
from qzlive.session.outline import Node, sections

from ..link.picture import HostPicture


def as_text(picture: HostPicture, unsent: Iterable[str], t: Catalogue) -> str:
    """Return the sheet with everything on it, trials too, and below it the texts that the server does not have."""
    session, table = picture.session, picture.table
    parts = [
        [f"# {_line(t('host-table', label=table.label, title=table.title))}"],
        [_line(f"{session.title}, {session.date}")],
    ]
    if table.assignment:
        parts.append([_line(table.assignment)])
    for section in sections(picture.sheet, table.questions):
        parts.append([f"## {_line(section.text or t('outline-none'))}"])
        parts.append([line for node in section.nodes for line in _node(node, 0, t)])
    if kept := [f"- {_line(text)}" for text in unsent]:
        parts += [[f"## {t('host-unsent-title')}"], kept]
    return "\n\n".join("\n".join(part) for part in parts if part) + "\n"


def _line(text: str) -> str:
    return escape(one_line(text))


def _node(node: Node, level: int, t: Catalogue) -> Iterator[str]:
    entry = node.entry
    marks = [t(f"outline-{mark}") for mark in ("trial", "late") if getattr(entry, mark)]
    end = f" ({', '.join(marks)})" if marks else ""
    start = "★ " if entry.starred else ""
    for text in (entry.text, *(variant.text for variant in entry.variants)):
        yield f"{'  ' * level}- {start}{_line(text)}{end}"
    for child in node.children:
        yield from _node(child, level + 1, t)
