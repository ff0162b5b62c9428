"""The parts of a Word document as plain trees: paragraphs with what their styles and numberings say of them.

Names are those of ECMA-376 without their namespaces, which are others in strict documents. Inserted text is in, deleted
text is out.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import fromstring

_THROUGH = frozenset(
    {"ins", "moveTo", "hyperlink", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml", "bdo", "dir"}
)
_GONE = frozenset({"del", "moveFrom"})
_SIGNS = {"tab": "\t", "ptab": "\t", "cr": "\n", "noBreakHyphen": "-"}
_OFF = frozenset({"0", "false", "off", "none"})


def name(element: Element) -> str:
    """Return the name of an element without its namespace."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def child(element: Element | None, *path: str) -> Element | None:
    """Return the first element at the end of a path of names, None if it is not there."""
    for step in path:
        if element is None:
            return None
        element = next((one for one in element if name(one) == step), None)
    return element


def value(element: Element | None, attribute: str = "val") -> str:
    """Return an attribute by its name without its namespace; "" if it is not there."""
    if element is None:
        return ""
    return next((text for key, text in element.attrib.items() if key.rpartition("}")[2] == attribute), "")


def on(element: Element | None) -> bool:
    """Return whether a property that is a switch is on."""
    return element is not None and value(element) not in _OFF


def number(text: str) -> int | None:
    """Return a whole number, None for anything else: programs write 720.5 too."""
    try:
        return int(float(text))
    except ValueError:
        return None


@dataclass
class Words:
    """What a paragraph says. `boxes` are the text boxes that hang on it, `gone` what was deleted from it; `bold` if all
    of its words are."""

    text: str = ""
    boxes: list[Element] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    bold: bool = False


class Parts:
    """The parts of one document that are needed to read it. Raises what zipfile and the XML parser raise."""

    def __init__(self, data: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
            main = min(one for one in names if re.fullmatch(r"word/document\d*\.xml", one))
            self.body = child(fromstring(archive.read(main), forbid_dtd=True), "body")

            def part(wanted: str) -> Element | None:
                where = f"word/{wanted}.xml"
                return fromstring(archive.read(where), forbid_dtd=True) if where in names else None

            self.styles, self.numbering, self.comments = part("styles"), part("numbering"), part("comments")
            self.notes = {"footnote": part("footnotes"), "endnote": part("endnotes")}
            margins = sorted(one for one in names if re.fullmatch(r"word/(?:header|footer)\d*\.xml", one))
            self.margins = [fromstring(archive.read(one), forbid_dtd=True) for one in margins]

    def words(self, paragraph: Element) -> Words:
        """Return what a paragraph says, with its notes in brackets."""
        said = Words()
        runs: list[tuple[str, bool]] = []
        self._walk(paragraph, said, runs)
        said.text = "".join(text for text, _ in runs)
        said.bold = bool(said.text.strip()) and all(bold for text, bold in runs if text.strip())
        return said

    def _walk(self, node: Element, said: Words, runs: list[tuple[str, bool]]) -> None:
        for one in node:
            kind = name(one)
            if kind in _GONE:
                said.gone.append(deleted_text(one))
            elif kind == "r":
                bold = on(child(one, "rPr", "b")) or value(child(one, "rPr", "rStyle")) in ("Strong", "Fett")
                runs.append((self._run(one, said), bold))
            elif kind in ("oMath", "oMathPara"):
                runs.append(("".join(part.text or "" for part in one.iter() if name(part) == "t"), False))
            elif kind == "AlternateContent":
                said.boxes += boxes(one)
            elif kind in _THROUGH:
                self._walk(one, said, runs)

    def _run(self, run: Element, said: Words) -> str:
        parts = []
        for one in run:
            kind = name(one)
            if kind == "t":
                parts.append(one.text or "")
            elif kind in _SIGNS:
                parts.append(_SIGNS[kind])
            elif kind == "br":
                parts.append("" if value(one, "type") in ("page", "column") else "\n")
            elif kind == "sym":
                parts.append(_symbol(value(one, "char")))
            elif kind in ("footnoteReference", "endnoteReference"):
                parts.append(self._note(kind.removesuffix("Reference"), value(one, "id")))
            elif kind in ("drawing", "pict", "object", "AlternateContent"):
                said.boxes += boxes(one)
        return "".join(parts)

    def _note(self, kind: str, id_: str) -> str:
        tree = self.notes[kind]
        note = next((one for one in tree if value(one, "id") == id_), None) if tree is not None else None
        text = plain_text(note) if note is not None else ""
        return f" [{text}]" if text else ""


def _symbol(code: str) -> str:
    try:
        return chr(int(code, 16))
    except (ValueError, OverflowError):
        return ""


def boxes(node: Element) -> list[Element]:
    """Return the contents of the text boxes in a drawing, each once: a drawing often stands there in two versions."""
    if name(node) == "AlternateContent":
        versions = [boxes(one) for one in node]
        return next((found for found in versions if found), [])
    if name(node) == "txbxContent":
        return [node]
    return [box for one in node for box in boxes(one)]


def plain_text(node: Element) -> str:
    """Return the text in a part on one line, without what was deleted."""
    return " ".join("".join(one.text or "" for one in node.iter() if name(one) == "t").split())


def deleted_text(node: Element) -> str:
    """Return what was deleted in a part, or moved away from it, on one line."""
    return " ".join("".join(one.text or "" for one in node.iter() if name(one) in ("delText", "t")).split())


@dataclass(frozen=True, slots=True)
class Look:
    """What a paragraph's style and own properties say: `heading` its level from 0, `list` the number of its list with
    the level in it, `indent` twentieths of a point from the left."""

    heading: int | None = None
    list: tuple[str, int] | None = None
    indent: int = 0


class Looks:
    """Reads the looks of paragraphs by the styles and numberings of a document."""

    def __init__(self, parts: Parts) -> None:
        styles = [one for one in parts.styles if name(one) == "style"] if parts.styles is not None else []
        self._styles: Mapping[str, Element] = {value(one, "styleId"): one for one in styles}
        self._default = next((value(one, "styleId") for one in styles if _standard(one)), "")
        numbering = list(parts.numbering) if parts.numbering is not None else []
        patterns = {value(one, "abstractNumId"): one for one in numbering if name(one) == "abstractNum"}
        self._levels: dict[tuple[str, int], Element] = {}
        self._by_style: dict[tuple[str, str], int] = {}
        for one in numbering:
            if name(one) != "num":
                continue
            list_ = value(one, "numId")
            for level in patterns.get(value(child(one, "abstractNumId")), ()):
                if name(level) == "lvl":
                    place = number(value(level, "ilvl")) or 0
                    self._levels[list_, place] = level
                    self._by_style[list_, value(child(level, "pStyle"))] = place

    def of(self, paragraph: Element) -> Look:
        """Return the looks of a paragraph."""
        properties = child(paragraph, "pPr")
        style = value(child(properties, "pStyle")) or self._default
        chain = list(self._chain(style))
        sources = [properties, *(child(one, "pPr") for one in chain)]
        in_list = self._list(sources, style)
        indent = _indent(properties)
        if indent is None and in_list is not None:
            indent = _indent(child(self._levels.get(in_list), "pPr"))
        if indent is None:
            indent = next((found for one in sources[1:] if (found := _indent(one)) is not None), None)
        fallback = 360 * (in_list[1] + 1) if in_list is not None else 0
        return Look(_heading(chain, sources), in_list, fallback if indent is None else indent)

    def _chain(self, style: str) -> Iterator[Element]:
        """Yield a style and those that it is based on."""
        seen = set()
        while style in self._styles and style not in seen:
            seen.add(style)
            yield self._styles[style]
            style = value(child(self._styles[style], "basedOn"))

    def _list(self, sources: list[Element | None], style: str) -> tuple[str, int] | None:
        numbers = [one for one in (child(source, "numPr") for source in sources) if one is not None]
        list_ = next((found for one in numbers if (found := value(child(one, "numId")))), "")
        if not list_ or list_ == "0":
            return None
        level = next((place for one in numbers if (place := number(value(child(one, "ilvl")))) is not None), None)
        return list_, self._by_style.get((list_, style), 0) if level is None else level


def _standard(style: Element) -> bool:
    return value(style, "type") == "paragraph" and on(style) and value(style, "default") not in ("", *_OFF)


def _indent(properties: Element | None) -> int | None:
    place = child(properties, "ind")
    found = number(value(place, "left") or value(place, "start"))
    return max(0, found) if found is not None else None


def _heading(chain: list[Element], sources: list[Element | None]) -> int | None:
    for style in chain:
        called = value(child(style, "name")).casefold()
        if called in ("title", "titel"):
            return 0
        for word in ("heading ", "überschrift ", "heading", "überschrift"):
            if called.startswith(word):
                return (number(called.removeprefix(word).strip()) or 1) - 1
    outline = next((level for one in sources if (level := number(value(child(one, "outlineLvl")))) is not None), 9)
    return outline if outline < 9 else None
