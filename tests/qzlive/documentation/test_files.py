"""Documents as files."""

from __future__ import annotations

from pathlib import Path

import pytest

from qzlive.documentation.files import Rendered, render, write
from qzlive.documentation.formats import UnknownFormat
from qzlive.documentation.model import Options
from tests.qzlive.session.circle import Circle


def test_what_somebody_may_have_worked_on_stays(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "folder"
    first = write(folder, Rendered("circle.md", b"one"))
    assert write(folder, Rendered("circle.md", b"one")) == first
    first.write_bytes(b"one, and my own words")
    second = write(folder, Rendered("circle.md", b"one"))
    third = write(folder, Rendered("circle.md", b"two"))
    assert [path.name for path in (first, second, third)] == ["circle.md", "circle-2.md", "circle-3.md"]
    assert first.read_bytes() == b"one, and my own words"
    assert third.read_bytes() == b"two"
    assert third.stat().st_mode & 0o077 == 0


def test_no_file_of_an_unknown_format_and_none_before_it() -> None:
    with pytest.raises(UnknownFormat):
        next(render(Circle().state, Options(), ["md", "odt"], "de"))
    assert [one.name for one in render(Circle().state, Options(), ["md", "DOCX"], "de")] == [
        "2022-03-30-circle.md",
        "2022-03-30-circle.docx",
    ]
