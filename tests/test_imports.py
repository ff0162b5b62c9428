"""Who may import whom: the contracts of pyproject.toml, and what really is loaded when a part is used alone."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

ROOT = Path(__file__).parent.parent


def test_the_contracts_hold(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    status = lint_imports(config_filename=str(ROOT / "pyproject.toml"), cache_dir=str(tmp_path), no_cache=True)
    assert status == EXIT_STATUS_SUCCESS, capsys.readouterr().out


@pytest.mark.parametrize(
    ("parts", "absent"),
    [
        (
            ("qzlive.session.decide", "qzlive.session.evolve", "qzlive.session.views"),
            ("server", "tui", "textual", "websockets", "sqlite3", "sqlite_utils"),
        ),
        (
            ("qzlive.wire.frames", "qzlive.wire.records", "qzlive.wire.commands"),
            ("server", "tui", "textual", "websockets", "sqlite3", "sqlite_utils"),
        ),
        (
            ("qzlive.documentation.build", "qzlive.documentation.formats"),
            ("server", "tui", "textual", "websockets", "sqlite3", "sqlite_utils"),
        ),
        (("qzlive.cli",), ("server", "tui", "textual", "websockets", "sqlite3", "sqlite_utils", "docx")),
        (("tui.link.link",), ("server", "textual", "rich", "sqlite3", "sqlite_utils")),
        (("server.app",), ("tui", "textual", "rich", "docx")),
    ],
    ids=["session", "wire", "documentation", "cli", "link", "server"],
)
def test_a_part_loads_only_what_it_needs(parts: tuple[str, ...], absent: tuple[str, ...]) -> None:
    """In a process of its own, because this one has everything loaded."""
    code = f"import sys, {', '.join(parts)}; print(*sorted({set(absent)!r} & sys.modules.keys()))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr, done.stdout.strip()) == (0, "", "")
