"""The sources are of use without a terminal."""

from __future__ import annotations

import subprocess
import sys


def test_nothing_of_the_screens_is_loaded() -> None:
    """In a process of its own, because this one has everything loaded."""
    code = (
        "import sys, tui.sources.bbb_follower, tui.sources.chat_file, tui.sources.saved_chats;"
        "print(*sorted({'server', 'textual', 'tui.link', 'tui.app', 'sqlite3'} & sys.modules.keys()))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr, done.stdout.strip()) == (0, "", "")
