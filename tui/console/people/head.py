"""The lines above the list of people: what was done last, how many there are, and what they want."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from rich.cells import cell_len


def fitted(parts: Sequence[tuple[int, str]], width: int) -> str:
    """Return parts as one line. What does not fit is left out as a whole, that with the highest number first; the part
    with the lowest one always stays."""
    kept = list(parts)
    while len(kept) > 1 and cell_len(_joined(kept)) > width:
        kept.remove(max(kept))
    return _joined(kept)


def _joined(parts: Sequence[tuple[int, str]]) -> str:
    return " · ".join(text for _, text in parts)


def bars(counts: Mapping[int, int], width: int) -> Iterator[str]:
    """Yield lines with a small bar for each topic, in two lines of the width if that is enough."""
    if not counts:
        return
    most = max(1, *counts.values())
    in_line = max(1, min(width // 12, max(len(counts) if width >= 14 * len(counts) else (len(counts) + 1) // 2, 1)))
    room = min(width // in_line, 26)
    number = max(len(str(topic)) for topic in counts)
    longest = max(2, room - number - 6)
    cells = []
    for topic, wanted in counts.items():
        bar = "▇" * max(1 if wanted else 0, round(longest * wanted / most))
        text = f"{topic:>{number}} {bar} {wanted}"
        cells.append(text + " " * (room - cell_len(text)))
    for start in range(0, len(cells), in_line):
        yield "".join(cells[start : start + in_line]).rstrip()
