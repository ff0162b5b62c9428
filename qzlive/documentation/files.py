"""The documentation as files: rendered in every wanted format, and written where nothing is lost."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from qzlive.language import Language
from qzlive.session.state import State

from .build import document
from .formats import Format, file_name, format_named
from .model import Documentation, Options
from .style import PLAIN, Style


@dataclass(frozen=True, slots=True)
class Rendered:
    """A file to be: its name without a folder, its content, and what it is where the name does not say so."""

    name: str
    content: bytes
    about: str = ""


def render(
    state: State, options: Options, formats: Iterable[str], language: Language, style: Style = PLAIN
) -> Iterator[Rendered]:
    """Yield the documentation in each format; raises UnknownFormat before the first."""
    names = [format_named(name).suffix for name in formats]
    yield from render_all(document(state, options), names, language, style)


def render_all(
    documentation: Documentation, formats: Iterable[str], language: Language, style: Style = PLAIN
) -> Iterator[Rendered]:
    """Yield a documentation that is there already in each format; raises UnknownFormat before the first."""
    for one in [format_named(name) for name in formats]:
        yield from rendered(documentation, one, language, style)


def rendered(
    documentation: Documentation, form: Format, language: Language, style: Style = PLAIN
) -> Iterator[Rendered]:
    """Yield the files of one format."""
    content = form.render(documentation, language, style)
    if isinstance(content, bytes):
        yield Rendered(file_name(documentation, form.suffix), content)
    else:
        for name, part in content.items():
            yield Rendered(file_name(documentation, form.suffix, name), part)


def write(folder: Path, rendered: Rendered) -> Path:
    """Write a file into the folder and return where it lies; raises OSError.

    One of this name with another content stays, because somebody may have worked on it: the new one gets a number.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    wanted = Path(rendered.name)
    for number in count(1):
        path = folder / (rendered.name if number == 1 else f"{wanted.stem}-{number}{wanted.suffix}")
        try:
            descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o600)
        except FileExistsError:
            if path.is_file() and path.read_bytes() == rendered.content:
                return path
            continue
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(rendered.content)
        except OSError:
            path.unlink()
            raise
        return path
    raise AssertionError
