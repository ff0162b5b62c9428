"""An HTML page as a browser reads it, as far as the tests ask."""

from __future__ import annotations

import re
from html.parser import HTMLParser

VOID = frozenset({"meta", "br", "img"})


class Page(HTMLParser):
    """All elements in their order, each with its attributes, those around it and its text."""

    def __init__(self, source: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[Element] = []
        self._open: list[Element] = []
        self.feed(source)
        self.close()
        assert not self._open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {key: value or "" for key, value in attrs}, tuple(self._open))
        self.elements.append(element)
        if tag == "br":
            self.handle_data("\n")
        if tag not in VOID:
            self._open.append(element)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop().tag == tag

    def handle_data(self, data: str) -> None:
        for element in self._open:
            element.pieces.append(data)
        if self._open:
            self._open[-1].own.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data}")

    def all(self, *tags: str) -> list[Element]:
        return [element for element in self.elements if element.tag in tags]


class Element:
    def __init__(self, tag: str, attributes: dict[str, str], around: tuple[Element, ...]) -> None:
        self.tag, self.attributes, self.around = tag, attributes, around
        self.pieces: list[str] = []
        self.own: list[str] = []

    @property
    def text(self) -> str:
        """What is to be read in it, blanks and line ends of the source as a browser shows them."""
        lines = (re.sub(r"[ \t\n]+", " ", line).strip() for line in "".join(self.pieces).split("\n"))
        return "\n".join(line for line in lines if line)
