"""A display name: what it says about the choice of a topic and the person, and by which keys names are compared."""

from __future__ import annotations

from .folding import alphabetical, bare, fold, is_form_of_address, keys, words_of
from .kinds_of_marks import Mark
from .marks import clean
from .model import NOBODY, NUMBERS, Reading, Registered, Tags
from .reading import read
from .wish import read_wish

__all__ = [
    "NOBODY",
    "NUMBERS",
    "Mark",
    "Reading",
    "Registered",
    "Tags",
    "alphabetical",
    "bare",
    "clean",
    "fold",
    "is_form_of_address",
    "keys",
    "read",
    "read_wish",
    "words_of",
]
