"""The words around numbers in display names: one table a language, put together to one lexicon."""

from __future__ import annotations

from .lexicon import Kind, Lexicon, lexicon, plain, words_of

__all__ = ["Kind", "Lexicon", "lexicon", "plain", "words_of"]
