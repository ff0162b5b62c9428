"""Runs a real app in this process's terminal, for tests that look at the bytes: APP URL."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tui.link.address import Address
from tui.link.journal import MemoryJournal
from tui.link.link import Link, Secrets


def main(name: str, url: str) -> int | None:
    link = Link(Address.parse(url), Secrets("ABCD"), journal=MemoryJournal(), label="Test")
    folder = Path(tempfile.gettempdir())
    if name == "console":
        from tui.console.app import ConsoleApp

        return ConsoleApp(link, "de", folder=folder).run()
    if name == "window":
        from tui.window.app import WindowApp

        return WindowApp(link, "de", view="seats", order="table").run()
    from tui.host.app import HostApp

    return HostApp(link, "de", folder=folder).run()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
