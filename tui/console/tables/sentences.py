"""How names are put into sentences about tables, and where a draft comes from."""

from __future__ import annotations

from collections.abc import Sequence

from qzlive.language import Catalogue
from qzlive.session.seating import BY_HAND
from qzlive.session.state import Allocation


def enumerated(names: Sequence[str], t: Catalogue) -> str:
    """Return names as they are read out: "A", "A und B", "A, B und C"."""
    if len(names) < 2:
        return "".join(names)
    return t("seating-and", first=", ".join(names[:-1]), last=names[-1])


def origin(allocation: Allocation, t: Catalogue) -> str:
    """Return what the tables were computed for and whether that is proved, "" if they were not computed."""
    if allocation.aim is not None:
        aim = t(f"seating-aim-{allocation.aim}")
        said = t("seating-origin-proved" if allocation.proved else "seating-origin", aim=aim)
    elif any(reason.code.startswith("choice-") for reason in allocation.reasons.values()):
        said = t("seating-origin-simple")
    else:
        return ""
    moved = sum(reason.code == BY_HAND and person in allocation.seats for person, reason in allocation.reasons.items())
    return t("seating-origin-hand", said=said, count=moved) if moved else said
