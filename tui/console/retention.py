"""Until when the names are kept, and how moderators put that off or delete at once."""

from __future__ import annotations

import datetime as dt

from qzlive.language import Catalogue
from qzlive.privacy.record import silent_devices
from qzlive.session.commands.retention import PurgeSession, SetDeletion
from qzlive.session.retention import deletion_date, limits
from qzlive.session.state import State

from ..dialogs import AskLine
from ..outline.dialogs import Choose, Possibility
from .panel import Panel


def told(state: State, t: Catalogue) -> str:
    """Return in a line until when the names are kept, or since when they are gone."""
    if state.forgotten:
        return t("session-forgotten")
    if state.purged is not None:
        day = dt.datetime.fromtimestamp(state.purged.at / 1000, dt.UTC).date()
        return t("retention-purged", date=day, silent=len(silent_devices(state)))
    return t("retention-until", date=deletion_date(state))


def line(state: State, t: Catalogue) -> str:
    """Return the same with the key to change it."""
    open_ = state.purged is None and not state.forgotten
    return f"{told(state, t)} {t('retention-key')}" if open_ else told(state, t)


def ask(panel: Panel) -> None:
    """Let a moderator choose another day, or delete now."""
    t, state = panel.t, panel.state
    if state.purged is not None or state.forgotten:
        panel.qz.say("session-purged")
        return

    def chosen(what: str | None) -> None:
        match what:
            case "day":
                _ask_day(panel)
            case "plan":
                panel.send(SetDeletion(date=None))
            case "now":
                _ask_name(panel)

    offers = [
        Possibility("day", t("retention-day")),
        Possibility("plan", t("retention-plan"), open=state.delete_on is not None),
        Possibility("now", t("retention-now")),
    ]
    panel.qz.push_screen(Choose(told(state, t), offers, hint=t("retention-hint")), chosen)


def _ask_day(panel: Panel) -> None:
    t = panel.t
    first, last = limits(panel.state, panel.qz.link.now())

    def typed(text: str | None) -> None:
        if not text:
            return
        day = _day(text)
        if day is None:
            panel.qz.say("session-deletion-limits", bad=True, first=str(first), last=str(last))
        else:
            panel.send(SetDeletion(date=str(day)))

    hint = t("retention-limits", first=first, last=last)
    panel.qz.push_screen(AskLine(t("retention-which"), value=str(deletion_date(panel.state)), hint=hint), typed)


def _day(text: str) -> dt.date | None:
    for form in ("%Y-%m-%d", "%d.%m.%Y"):
        try:
            return dt.datetime.strptime(text.replace(" ", ""), form).replace(tzinfo=dt.UTC).date()
        except ValueError:
            continue
    return None


def _ask_name(panel: Panel) -> None:
    t, name = panel.t, panel.state.name

    def typed(text: str | None) -> None:
        if text is None:
            return
        if text.strip() == name:
            panel.send(PurgeSession(name=name))
        else:
            panel.qz.say("session-name-differs", bad=True)

    panel.qz.push_screen(AskLine(t("retention-sure"), hint=t("access-forget-hint", name=name)), typed)
