"""How names are put into sentences about tables."""

from __future__ import annotations

from collections.abc import Sequence

from qzlive.language import Catalogue


def enumerated(names: Sequence[str], t: Catalogue) -> str:
    """Return names as they are read out: "A", "A und B", "A, B und C"."""
    if len(names) < 2:
        return "".join(names)
    return t("seating-and", first=", ".join(names[:-1]), last=names[-1])
