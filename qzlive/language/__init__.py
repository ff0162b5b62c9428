"""Every sentence of the screens, documents and errors, in German and English.

A sentence is asked for by a code with parameters, so that what is stored and sent stays free of any language.
The catalogues are Project Fluent files (https://projectfluent.org), one file a subject in `de/` and `en/`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any, Literal, get_args

from fluent.runtime import FluentBundle, FluentResource

Language = Literal["de", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)


_CODE = re.compile(r"^([a-zA-Z][a-zA-Z0-9_-]*) *=", re.MULTILINE)


class Catalogue:
    """The sentences of one language. A file is taken apart when the first of its sentences is asked for: all of them
    together would take a command as long as a third of its start."""

    def __init__(self, language: Language) -> None:
        self.language: Language = language
        # Isolation marks would end up in files and chats, where they show as boxes.
        self._bundle = FluentBundle([language], use_isolating=False)
        self._unread: dict[str, str] = {}
        """Texts of files by each of their codes."""
        for file in sorted(files(__name__).joinpath(language).iterdir(), key=lambda file: file.name):
            if file.name.endswith(".ftl"):
                text = file.read_text(encoding="utf-8")
                self._unread.update(dict.fromkeys(_CODE.findall(text), text))

    def has(self, code: str) -> bool:
        if code in self._unread:
            text = self._unread[code]
            for known in _CODE.findall(text):
                self._unread.pop(known, None)
            self._bundle.add_resource(FluentResource(text))
        return self._bundle.has_message(code)

    def text(self, code: str, params: Mapping[str, Any] | None = None, /, **more: Any) -> str:
        """Return the sentence for `code`; an unknown code is shown as itself rather than hiding the event."""
        values = {**(params or {}), **more}
        if not self.has(code):
            return f"{code} {values}" if values else code
        value = self._bundle.get_message(code).value
        if value is None:
            return code
        sentence, _ = self._bundle.format_pattern(value, values)
        return str(sentence)

    __call__ = text


@cache
def catalogue(language: Language) -> Catalogue:
    return Catalogue(language)


def choose(*wishes: str | None) -> Language:
    """Return the first wish that is a language we speak, such as `de` or `de_DE.UTF-8`, else German."""
    for wish in wishes:
        for language in LANGUAGES:
            if wish and wish.lower().startswith(language):
                return language
    return "de"
