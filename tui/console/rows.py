"""A steady table whose view decides what Enter and the sideways arrows do, so that the footer can say it."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType

from .steady_table import SteadyTable


class Rows(SteadyTable, inherit_bindings=False):
    """Moves the cursor; everything else is the view's."""

    DEFAULT_CSS = """
    Rows { overflow-x: hidden; scrollbar-gutter: stable; scrollbar-size-vertical: 1; }
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(key, action, show=False)
        for key, action in (
            ("up", "cursor_up"),
            ("down", "cursor_down"),
            ("pageup", "page_up"),
            ("pagedown", "page_down"),
            ("home", "scroll_top"),
            ("end", "scroll_bottom"),
        )
    ]
