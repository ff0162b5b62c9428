"""How a Word document looks: fonts, colours, page, head, foot and tables, all by styles, so that one change in Word
changes them everywhere."""

from __future__ import annotations

import io
from typing import Any

from docx.document import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Length, Pt, RGBColor
from docx.table import Table, _Cell

from . import word
from .plain import plain_line
from .style import Logo, Page, Style
from .words import Words

_PAGES: dict[Page, tuple[Length, Length]] = {"a4": (Cm(21), Cm(29.7)), "letter": (Cm(21.59), Cm(27.94))}
_MARGIN = Cm(2.5)
_LOGO_HEIGHT, _LOGO_WIDTH = Cm(2), Cm(8)
_SIZES = {"Title": 26, "Subtitle": 12, "Heading 1": 18, "Heading 2": 14, "Heading 3": 12, "Heading 4": 11}
_BEFORE = {"Heading 1": 24, "Heading 2": 18, "Heading 3": 10, "Heading 4": 8}
_HEADINGS = ("Title", "Heading 1", "Heading 2", "Heading 3", "Heading 4", "TOC Heading")
_LISTS = (*(f"List Bullet{level}" for level in ("", " 2", " 3", " 4", " 5")), "List Number", "List Number 2")
_TEXT_FONT = "Calibri"
_LINE = 1.1
_TABLE = "Documentation"


def dress(document: Document, style: Style) -> None:
    """Give the styles of the document the look of the house."""
    section: Any = document.sections[0]
    section.page_width, section.page_height = _PAGES[style.page]
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = _MARGIN
    text_font = style.text_font or _TEXT_FONT
    _set_font(document, "Normal", text_font)
    document.styles["Normal"].font.size = Pt(11)
    document.styles["Normal"].paragraph_format.line_spacing = _LINE
    for name in (*_HEADINGS, "Subtitle"):
        _set_font(document, name, style.heading_font or text_font)
        font = document.styles[name].font
        font.italic, font.color.rgb = False, RGBColor.from_string(style.heading_colour[1:].upper())
        if name in _SIZES:
            font.size = Pt(_SIZES[name])
        if name in _BEFORE:
            document.styles[name].paragraph_format.space_before = Pt(_BEFORE[name])
            document.styles[name].paragraph_format.space_after = Pt(4)
    document.styles["Title"].font.bold = True
    document.styles["Subtitle"].font.color.rgb = RGBColor(0x40, 0x40, 0x40)
    document.styles["Subtitle"].paragraph_format.space_after = Pt(2)
    for name in ("Title", "Subtitle"):
        run = document.styles[name].element.rPr
        run.remove(run.find(qn("w:spacing")))
    for name in ("Header", "Footer"):
        document.styles[name].font.size = Pt(9)
    for name in _LISTS:
        paragraph = document.styles[name].element.get_or_add_pPr()
        # Between levels, which are styles of their own, Word would leave the space of a paragraph.
        if (contextual := paragraph.find(qn("w:contextualSpacing"))) is not None:
            paragraph.remove(contextual)
        document.styles[name].paragraph_format.space_after = Pt(3)
    border = document.styles["Title"].element.pPr.find(qn("w:pBdr")).find(qn("w:bottom"))
    border.attrib.pop(qn("w:themeColor"))
    border.set(qn("w:color"), style.line_colour[1:])
    document.styles.element.append(parse_xml(_TABLE_STYLE.format(name=_TABLE, line=style.line_colour[1:])))


def _set_font(document: Document, name: str, font: str) -> None:
    style = document.styles[name]
    style.font.name = font
    fonts = style.element.rPr.rFonts
    for attribute in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{attribute}"), None)
    for attribute in ("ascii", "hAnsi", "eastAsia", "cs"):
        fonts.set(qn(f"w:{attribute}"), font)


def head_and_foot(document: Document, title: str, style: Style, words: Words) -> None:
    """Name the document at the head of every page but the first, and number all of them."""
    section: Any = document.sections[0]
    section.different_first_page_header_footer = True
    width = section.page_width - section.left_margin - section.right_margin
    section.header.paragraphs[0].add_run(title)
    for footer in (section.first_page_footer, section.footer):
        paragraph = footer.paragraphs[0]
        for stop in paragraph.style.paragraph_format.tab_stops:
            paragraph.paragraph_format.tab_stops.add_tab_stop(stop.position, WD_TAB_ALIGNMENT.CLEAR)
        paragraph.paragraph_format.tab_stops.add_tab_stop(width, WD_TAB_ALIGNMENT.RIGHT)
        paragraph.add_run(f"{plain_line(style.footer)}\t")
        for part in words.page_of("PAGE", "NUMPAGES"):
            if part in ("PAGE", "NUMPAGES"):
                word.add_number(paragraph, part)
            elif part:
                paragraph.add_run(part)


def add_logo(document: Document, logo: Logo, text: str) -> None:
    """Put the logo at the head of the document, no larger than a letterhead's; `text` says what it shows."""
    paragraph = document.add_paragraph()
    by_height = _LOGO_HEIGHT * logo.width / logo.height <= _LOGO_WIDTH
    size: dict[str, Any] = {"height": _LOGO_HEIGHT} if by_height else {"width": _LOGO_WIDTH}
    paragraph.add_run().add_picture(io.BytesIO(logo.pixels), **size)
    for properties in paragraph._p.iter(qn("wp:docPr"), qn("pic:cNvPr")):
        properties.set("descr", text)
        properties.set("name", "Logo")


def new_table(document: Document, head: tuple[str, ...], shares: tuple[float, ...]) -> Table:
    """Append a table as wide as the page, with a head that is repeated on every page."""
    section: Any = document.sections[0]
    width = section.page_width - section.left_margin - section.right_margin
    table: Table = document.add_table(rows=1, cols=len(head), style=_TABLE)
    table.alignment = WD_TABLE_ALIGNMENT.LEFT
    table.autofit = False
    for column, share in zip(table.columns, shares, strict=True):
        column.width = Length(int(width * share))
    for cell, text in zip(table.rows[0].cells, head, strict=True):
        word.add_run(cell.paragraphs[0], text, "Strong")
    word.repeat_on_each_page(table.rows[0])
    return table


def add_row(table: Table) -> tuple[_Cell, ...]:
    """Append a row that no page break divides, and return its cells."""
    row: Any = table.add_row()  # type: ignore[no-untyped-call]
    row._tr.get_or_add_trPr().insert(0, OxmlElement("w:cantSplit"))
    return tuple(row.cells)


_TABLE_STYLE = (
    f'<w:style {nsdecls("w")} w:type="table" w:customStyle="1" w:styleId="{{name}}"><w:name w:val="{{name}}"/>'
    '<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="39"/><w:qFormat/>'
    '<w:pPr><w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/></w:pPr>'
    '<w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="{line}"/>'
    '<w:bottom w:val="single" w:sz="8" w:space="0" w:color="{line}"/>'
    '<w:insideH w:val="single" w:sz="4" w:space="0" w:color="{line}"/></w:tblBorders>'
    '<w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/>'
    '<w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>'
    '<w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="F2F4F7"/></w:tcPr>'
    "</w:tblStylePr></w:style>"
)
