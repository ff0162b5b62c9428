"""Who speaks for a topic, and how long."""

from __future__ import annotations

from collections.abc import Mapping

from qzlive.language import Catalogue
from qzlive.session.commands.plenary import SetTurn
from qzlive.session.plenary import TopicTurn

from ..forms import Field, Form
from .data import speaker


def turn_form(turn: TopicTurn, title: str, shared: int, t: Catalogue) -> Form:
    """Return the form for a topic's turn; `shared` minutes would be left for it if all had the same, 0 for none."""
    topic = turn.topic.number

    def build(values: Mapping[str, str]) -> SetTurn:
        minutes = values["minutes"].strip()
        planned = int(minutes) if minutes.isascii() and minutes.isdigit() else minutes or 0
        return SetTurn.model_validate({"topic": topic, "speaker": values["speaker"], "minutes": planned})

    hint = t("plenary-minutes-hint", minutes=shared) if shared else ""
    fields = (
        Field("speaker", t("plenary-speaker"), turn.speaker, hint=speaker(turn, t)),
        Field("minutes", t("plenary-minutes-long"), str(turn.minutes or ""), hint=hint),
    )
    return Form(title, fields, build)
