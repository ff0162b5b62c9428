"""The one question before a phase is opened as it stands: what is open, and what the answer brings about."""

from __future__ import annotations

from qzlive.language import Catalogue
from qzlive.session.pause import Break, item_of


def question(one: Break, t: Catalogue, *, changed: int) -> str:
    """Return the question; `changed` is how many people sit elsewhere than as published."""
    state, found = one.state, one.facts
    item = item_of(state, one.breakout)
    lines = [t("pause-open-question"), ""]
    # Where nothing is chosen everybody who is here gets a place.
    nobody = not found.drafted and not (found.wished if one.needs_wish else found.here)
    if nobody:
        lines.append(t("pause-open-nobody"))
    else:
        silent = found.silent + found.none if one.needs_wish else 0
        if one.by_wish and (silent or found.unclear):
            lines.append(t("pause-open-missing", silent=silent, unclear=found.unclear))
        if chairless := len(found.asked) + found.since:
            lines.append(t("pause-open-asked", count=chairless))
        if not found.drafted:
            lines.append(t("pause-open-compute"))
        if found.published_at is None or changed or not found.drafted:
            lines.append(t("pause-open-publish"))
    lines.append(t("pause-open-begin", title=item.title if item is not None else ""))
    if state.started_at is None:
        lines.append(t("pause-open-start"))
    return "\n".join(lines)
