"""One line in every other view: who has come to a café and has no way yet, and who has gone."""

from __future__ import annotations

from textual.widgets import Static

from qzlive.language import Catalogue
from qzlive.session.cafe import gap
from qzlive.session.state import State

from ...text import safe


class GapLine(Static):
    """Away while everybody who is here has a way."""

    DEFAULT_CSS = """
    GapLine { height: auto; max-height: 2; padding: 0 1; background: $primary-muted; color: $text; display: none; }
    """

    def show(self, state: State, breakout: str | None, t: Catalogue, *, seen: bool) -> None:
        """Repaint; `seen`: the view in front says it already."""
        phase = state.breakouts.get(breakout or "")
        said = ""
        if not seen and phase is not None and phase.form == "rotation" and state.ended_at is None:
            missing = gap(state, phase.id)
            said = t("cafe-gap", come=len(missing.come), gone=len(missing.gone)) if missing.any else ""
        self.display = bool(said)
        content = safe(said)
        if self.content != content:
            self.update(content)
