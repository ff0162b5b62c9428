"""One line in every view: who has come and waits for a chair, and which table has become too small."""

from __future__ import annotations

from collections.abc import Sequence

from textual.widgets import Static

from qzlive.language import Catalogue
from qzlive.session.late import Chair, Matter
from qzlive.session.state import State

from ...text import safe
from .late_sentences import short


def said(matters: Sequence[Matter], state: State, t: Catalogue, *, key: str) -> str:
    """Return the first of what waits as a sentence that names the key, "" if nothing waits."""
    if not matters:
        return ""
    code = "late-notice-chair" if isinstance(matters[0], Chair) else "late-notice-other"
    return t(code, what=short(state, matters[0], t), key=key, more=len(matters) - 1)


class LateLine(Static):
    """Away while nothing waits."""

    DEFAULT_CSS = """
    LateLine { height: auto; max-height: 2; padding: 0 1; background: $primary-muted; color: $text; display: none; }
    """

    def show(self, matters: Sequence[Matter], state: State, t: Catalogue, *, key: str) -> None:
        """Repaint; what has not changed is left alone."""
        self.display = bool(matters)
        content = safe(said(matters, state, t, key=key))
        if self.content != content:
            self.update(content)
