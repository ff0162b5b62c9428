"""What stands in a journal, for whoever has its key."""

from __future__ import annotations

from pathlib import Path

from tui.link.seal import Seal


def unsealed(path: Path) -> bytes:
    """Return the lines of a journal as they were before they were sealed; those that no key opens are left out."""
    seal = Seal(path.with_suffix(".key"))
    found = []
    for line in path.read_bytes().splitlines():
        try:
            found.append(seal.open(line))
        except ValueError:
            continue
    return b"".join(line + b"\n" for line in found)
