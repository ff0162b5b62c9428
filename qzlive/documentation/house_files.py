"""The files of a house beside its style: a logo and fonts, checked before anything is made of them."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from xml.etree.ElementTree import Element, ParseError

import typst
from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring
from docx.image.image import Image

from qzlive.roster.regular import read_regular

from .style import Logo, LogoKind

LOGO_KIB = 512
PIXELS = 6_000
FONT_FILES = 40
FONTS_MIB = 30
_KINDS: dict[str, LogoKind] = {".png": "png", ".jpg": "jpg", ".jpeg": "jpg", ".svg": "svg"}
_BEGINNINGS: dict[LogoKind, bytes] = {"png": b"\x89PNG\r\n\x1a\n", "jpg": b"\xff\xd8\xff"}
_FONT_BEGINNINGS = (b"\0\1\0\0", b"OTTO", b"true", b"ttcf")
_FONT_SUFFIXES = frozenset({".ttf", ".otf", ".ttc"})
_ACTING = frozenset({"script", "foreignObject", "image", "feImage", "iframe", "style"})
_WIDTH = 1_200
"""Pixels of the picture that is made of an SVG."""
_PICTURE = b"""#set page(width: auto, height: auto, margin: 0pt, fill: none)
#image(bytes(json(bytes(sys.inputs.picture))), width: 600pt)"""
_PIXELS_A_POINT = 72 * _WIDTH / 600


class Unfit(Exception):
    """A file that cannot be used. `code` is a message of the catalogue, `params` fill it."""

    def __init__(self, code: str, **params: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.params: Mapping[str, str | int] = params


def read_logo(path: Path) -> Logo:
    """Return the picture at `path` with its size; raises Unfit."""
    kind = _KINDS.get(path.suffix.lower())
    if kind is None:
        raise Unfit("plan-logo-kind")
    try:
        content = read_regular(path, LOGO_KIB * 1024)
    except OSError:
        raise Unfit("plan-file-unreadable") from None
    if len(content) > LOGO_KIB * 1024:
        raise Unfit("plan-logo-big", most=LOGO_KIB)
    return _logo(content, kind)


@lru_cache(maxsize=4)
def _logo(content: bytes, kind: LogoKind) -> Logo:
    if kind == "svg":
        _check_drawing(content)
        pixels = _painted(content)
    elif content.startswith(_BEGINNINGS[kind]):
        _check_size(content)
        _painted(content)
        pixels = content
    else:
        raise Unfit("plan-logo-broken")
    size = Image.from_blob(pixels)
    return Logo(content, kind, pixels, width=float(size.px_width), height=float(size.px_height))


def _check_drawing(content: bytes) -> None:
    """Refuse drawings that act, or that fetch something from elsewhere."""
    try:
        root: Element = fromstring(content)
    except (ParseError, DefusedXmlException, ValueError):
        raise Unfit("plan-logo-broken") from None
    for element in root.iter():
        name = str(element.tag).rpartition("}")[2]
        fetched = [value for key, value in element.items() if key.rpartition("}")[2] == "href"]
        acts = any(key.lower().startswith("on") for key in element.keys())  # noqa: SIM118 - an element is no dict
        loads = any("url(" in value and "url(#" not in value for value in element.attrib.values())
        if name in _ACTING or acts or loads or any(not value.startswith("#") for value in fetched):
            raise Unfit("plan-logo-acts")


def _check_size(content: bytes) -> None:
    try:
        size = Image.from_blob(content)
    except Exception as error:  # whatever a broken picture makes of its reader
        raise Unfit("plan-logo-broken") from error
    if not 0 < size.px_width <= PIXELS or not 0 < size.px_height <= PIXELS:
        raise Unfit("plan-logo-pixels", most=PIXELS)


def _painted(content: bytes) -> bytes:
    """Return the picture as a PNG; what cannot be painted here could not be in a document either."""
    inputs = {"picture": json.dumps(list(content))}
    try:
        made = typst.compile(_PICTURE, format="png", ppi=_PIXELS_A_POINT, sys_inputs=inputs, ignore_system_fonts=True)
    except typst.TypstError:
        raise Unfit("plan-logo-broken") from None
    return bytes(made)


def read_fonts(folder: Path) -> tuple[bytes, ...]:
    """Return the font files in `folder`, by name; raises Unfit."""
    try:
        paths = sorted(path for path in folder.iterdir() if path.suffix.lower() in _FONT_SUFFIXES)
    except OSError:
        raise Unfit("plan-file-unreadable") from None
    if not paths:
        raise Unfit("plan-fonts-none")
    if len(paths) > FONT_FILES or sum(path.stat().st_size for path in paths) > FONTS_MIB * 1024 * 1024:
        raise Unfit("plan-fonts-big", most=FONTS_MIB, files=FONT_FILES)
    try:
        fonts = tuple(read_regular(path, FONTS_MIB * 1024 * 1024) for path in paths)
    except OSError:
        raise Unfit("plan-file-unreadable") from None
    for path, font in zip(paths, fonts, strict=True):
        if not font.startswith(_FONT_BEGINNINGS):
            raise Unfit("plan-font-broken", file=path.name)
    return fonts


def families(fonts: tuple[bytes, ...]) -> frozenset[str]:
    """Return the names of the families in font files."""
    with tempfile.TemporaryDirectory() as name:
        write_fonts(Path(name), fonts)
        return frozenset(known_fonts(Path(name), everywhere=False).families())


def write_fonts(folder: Path, fonts: tuple[bytes, ...]) -> None:
    for number, font in enumerate(fonts):
        (folder / f"{number:03}.otf").write_bytes(font)


def known_fonts(folder: Path, *, everywhere: bool) -> typst.Fonts:
    """Return the fonts in `folder`, and with `everywhere` those of typst and of the computer behind them."""
    return typst.Fonts(include_system_fonts=everywhere, include_embedded_fonts=everywhere, font_paths=[str(folder)])
