"""The names of keys as they stand on a keyboard, in the reader's language; sentences use the same."""

from __future__ import annotations

from textual.binding import Binding
from textual.keys import format_key

from qzlive.language import Catalogue


def named(binding: Binding, t: Catalogue) -> str:
    """Return what is shown for a key: `Strg+S`, `Umschalt+Tab`, `Bild↑`; letters alone as they are typed."""
    if binding.key_display:
        return binding.key_display
    modifiers, key = binding.parse_key()
    if t.has(code := f"keyname-{key}"):
        name = t(code)
    else:
        name = format_key(key)
        if modifiers or len(key) > 1:
            name = name.upper()
    return "+".join([*(t(f"keyname-{modifier}") for modifier in modifiers), name])
