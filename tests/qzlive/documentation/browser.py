"""A real browser that prints a page. Chromium is no Python package: it may be absent, but not where all is checked."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from pypdf import PdfReader

_NAMES = ("chromium", "chromium-browser", "google-chrome")


def printed(page: bytes, folder: Path) -> tuple[str, int]:
    """Return the text of the printed pages and how many there are."""
    program = next(filter(None, map(shutil.which, _NAMES)), None)
    if program is None:
        if os.environ.get("CI"):
            pytest.fail("chromium is missing: .ci/run installs it")
        pytest.skip("no chromium here")
    source, target = folder / "page.html", folder / "page.pdf"
    source.write_bytes(page)
    options = ("--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer")
    home = f"--user-data-dir={folder / 'profile'}"
    command = [program, *options, home, f"--print-to-pdf={target}", source.as_uri()]
    subprocess.run(command, check=True, capture_output=True, timeout=60)
    reader = PdfReader(target)
    return "\n".join(one.extract_text() for one in reader.pages), len(reader.pages)
