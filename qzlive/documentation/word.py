"""What a Word document needs beyond what python-docx offers: lists with real levels, numbered chapters, a table of
contents, links, and the same bytes for the same content."""

from __future__ import annotations

import datetime as dt
import io
from copy import deepcopy
from itertools import zip_longest
from typing import Any

import docx
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.table import _Row
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from qzlive.language import Language

from .packed import packed, parts_of
from .plain import runs_leftwards

_LANGUAGE_TAGS: dict[Language, str] = {"de": "de-DE", "en": "en-GB"}
_BULLETS = "•–▪•–▪•–▪"
_BULLET = "ListBullet"
_NAMED_LEVELS = 5
_TWIPS_A_LEVEL = 360
_TWIPS_OF_CHAPTERS = 510
_TITLE_LIMIT = 255
_MODE_OF_TODAY = "15"
_THUMBNAIL = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail"
# A paragraph's properties have an order; these come behind its direction.
_AFTER_BIDI = (
    "w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing", "w:mirrorIndents",
    "w:suppressOverlap", "w:jc", "w:textDirection", "w:textAlignment", "w:textboxTightWrap", "w:outlineLvl", "w:divId",
    "w:cnfStyle", "w:rPr", "w:sectPr", "w:pPrChange",
)  # fmt: skip


def new_document(language: Language) -> Document:
    """Return an empty document in `language` with the lists and styles that a documentation uses."""
    document = docx.Document()
    _set_language(document, _LANGUAGE_TAGS[language])
    for setting in document.settings.element.iter(qn("w:compatSetting")):
        if setting.get(qn("w:name")) == "compatibilityMode":
            # Of the template's older one Word would say "compatibility mode" above every document.
            setting.set(qn("w:val"), _MODE_OF_TODAY)
    _add_bullet_levels(document)
    _join(document, "multilevel", [("Heading1", "decimal", "%1.")], _TWIPS_OF_CHAPTERS)
    _join(document, "hybridMultilevel", [("ListNumber", "decimal", "%1."), ("ListNumber2", "lowerLetter", "%2.")])
    _number(document.styles["TOC Heading"].element.get_or_add_pPr().get_or_add_numPr(), 0, 0)
    for level in (1, 2):
        document.styles.element.append(parse_xml(_CONTENTS_STYLE.format(level=level, left=(level - 1) * 220)))
    document.styles.element.append(parse_xml(_HYPERLINK_STYLE))
    return document


def describe(document: Document, title: str, date: dt.date) -> None:
    """Set the properties of the file; it names no author and knows no clock."""
    noon = dt.datetime.combine(date, dt.time(12), dt.UTC)
    properties = document.core_properties
    properties.title = title[:_TITLE_LIMIT]
    properties.author = properties.last_modified_by = properties.comments = ""
    properties.created = properties.modified = noon
    properties.revision = 1


def style_as(paragraph: Paragraph, name: str) -> Paragraph:
    """Give the paragraph a style by its name; python-docx itself looks through all styles each time."""
    paragraph._p.style = name.replace(" ", "")
    return paragraph


def add_run(paragraph: Paragraph, text: str, style: str | None = None) -> Run:
    """Append a piece of text, with the style of a character if one is named."""
    run = paragraph.add_run(text)
    if style:
        run._r.style = style
    return run


def set_level(paragraph: Paragraph, level: int) -> None:
    """Make the paragraph a bullet of a list, level 0 outermost."""
    named = min(level + 1, _NAMED_LEVELS)
    style_as(paragraph, "List Bullet" if named == 1 else f"List Bullet {named}")
    if level + 1 > _NAMED_LEVELS:
        style = paragraph.part.document.styles["List Bullet"]  # type: ignore[attr-defined]
        number = style.element.pPr.numPr.numId.val
        _set_numbering(paragraph, number, min(level, len(_BULLETS) - 1))


def restarted_numbering(document: Document) -> int:
    """Return the id of a numbering that counts from 1 again."""
    numbering = document.part.numbering_part.element
    style: Any = document.styles["List Number"].element
    pattern = numbering.num_having_numId(style.pPr.numPr.numId.val).abstractNumId.val
    number = numbering.add_num(pattern)
    number.add_lvlOverride(ilvl=0).add_startOverride(1)
    return int(number.numId)


def set_number(paragraph: Paragraph, numbering: int, level: int) -> None:
    """Make the paragraph an item of a numbered list: 1. on level 0, a. on level 1."""
    style_as(paragraph, "List Number 2" if level else "List Number")
    _set_numbering(paragraph, numbering, level)


def add_link(paragraph: Paragraph, text: str, address: str) -> None:
    """Append a link to an address outside the document."""
    relation = paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), relation)
    run = add_run(paragraph, text, "Hyperlink")
    link.append(run._r)
    paragraph._p.append(link)


def add_bookmark(paragraph: Paragraph, number: int) -> None:
    """Make the paragraph the target of the table of contents' entry `number`."""
    start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    start.set(qn("w:id"), str(number))
    start.set(qn("w:name"), _bookmark(number))
    end.set(qn("w:id"), str(number))
    paragraph._p.get_or_add_pPr().addnext(start)
    paragraph._p.append(end)


def add_contents(document: Document, headings: list[tuple[int, str]]) -> None:
    """Append a table of contents of levels 1 and 2; entry n leads to bookmark n.

    It is filled in, without page numbers: a field that Word has to fill first makes it ask a question that
    frightens people. Updating the field adds the numbers.
    """
    paragraphs = [document.add_paragraph(style=f"toc {level}") for level, _ in headings]
    paragraphs = paragraphs or [document.add_paragraph()]
    _add_field_part(paragraphs[0], "begin")
    instruction = OxmlElement("w:instrText")
    instruction.set(qn("xml:space"), "preserve")
    instruction.text = r' TOC \o "1-2" \h \z \u '
    paragraphs[0].add_run()._r.append(instruction)
    _add_field_part(paragraphs[0], "separate")
    for number, (paragraph, (_, text)) in enumerate(zip(paragraphs, headings, strict=False)):
        link = OxmlElement("w:hyperlink")
        link.set(qn("w:anchor"), _bookmark(number))
        link.append(paragraph.add_run(text)._r)
        paragraph._p.append(link)
    _add_field_part(paragraphs[-1], "end")


def add_number(paragraph: Paragraph, of: str) -> None:
    """Append the number of the page (PAGE) or of all pages (NUMPAGES)."""
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), f" {of} ")
    field.append(paragraph.add_run("1")._r)
    paragraph._p.append(field)


def repeat_on_each_page(row: _Row) -> None:
    """Make the row the head of its table on every page, also for those who have the table read to them."""
    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def set_directions(document: Document) -> None:
    """Let paragraphs and runs that begin in a script written from right to left run that way."""
    for element in document.element.body.iter(qn("w:p")):
        paragraph = Paragraph(element, document)
        if runs_leftwards(paragraph.text):
            element.get_or_add_pPr().insert_element_before(OxmlElement("w:bidi"), *_AFTER_BIDI)
        for run in element.iter(qn("w:r")):
            if runs_leftwards(run.text):
                Run(run, paragraph).font.rtl = True


def saved(document: Document) -> bytes:
    """Return the file; the same document gives the same bytes."""
    relations = document.part.package.rels
    for key in [key for key, relation in relations.items() if relation.reltype == _THUMBNAIL]:
        del relations[key]
    plain = io.BytesIO()
    document.save(plain)
    return packed(parts_of(plain.getvalue()))


def _set_language(document: Document, tag: str) -> None:
    for element in (document.styles.element, document.settings.element):
        for language in element.iter(qn("w:lang"), qn("w:themeFontLang")):
            language.set(qn("w:val"), tag)


def _add_bullet_levels(document: Document) -> None:
    """Join the bullet styles to one list, so that Word's indent keys move an entry between its levels."""
    styles = document.styles
    for level in range(4, _NAMED_LEVELS + 1):
        style = deepcopy(styles["List Bullet 3"].element)
        style.set(qn("w:styleId"), f"{_BULLET}{level}")
        style.find(qn("w:name")).set(qn("w:val"), f"List Bullet {level}")
        styles.element.append(style)
    named = [f"{_BULLET}{level + 1 if level else ''}" for level in range(_NAMED_LEVELS)]
    levels = [(style, "bullet", bullet) for style, bullet in zip_longest(named, _BULLETS, fillvalue="")]
    _join(document, "multilevel", levels)


def _join(document: Document, kind: str, levels: list[tuple[str, str, str]], indent: int = _TWIPS_A_LEVEL) -> None:
    """Make the styles the levels of one list; each with its way of counting and the text before an item."""
    numbering = document.part.numbering_part.element
    styles = {style: level for level, (style, _, _) in enumerate(levels) if style}
    for former in [mark for mark in numbering.iter(qn("w:pStyle")) if mark.get(qn("w:val")) in styles]:
        former.getparent().remove(former)
    patterns = numbering.findall(qn("w:abstractNum"))
    pattern = len(patterns)
    written = "".join(_level(level, *one, indent) for level, one in enumerate(levels))
    patterns[-1].addnext(parse_xml(_LIST.format(pattern=pattern, kind=kind, levels=written)))
    number = numbering.add_num(pattern).numId
    for style in document.styles.element.iter(qn("w:style")):
        if (level := styles.get(style.get(qn("w:styleId")))) is not None:
            _number(style.get_or_add_pPr().get_or_add_numPr(), number, level)


def _level(level: int, style: str, counted: str, text: str, indent: int) -> str:
    linked = f'<w:pStyle w:val="{style}"/>' if style else ""
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{counted}"/>{linked}'
        f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/><w:pPr>'
        f'<w:ind w:left="{(level + 1) * indent}" w:hanging="{indent}"/></w:pPr></w:lvl>'
    )


def _set_numbering(paragraph: Paragraph, number: int, level: int) -> None:
    _number(paragraph._p.get_or_add_pPr().get_or_add_numPr(), number, level)


def _number(properties: Any, number: int, level: int) -> None:
    properties.get_or_add_ilvl().val = level
    properties.get_or_add_numId().val = number


def _add_field_part(paragraph: Paragraph, kind: str) -> None:
    part = OxmlElement("w:fldChar")
    part.set(qn("w:fldCharType"), kind)
    paragraph.add_run()._r.append(part)


def _bookmark(number: int) -> str:
    return f"_Toc{number:06}"


_LIST = (
    f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{{pattern}}"><w:multiLevelType w:val="{{kind}}"/>'
    "{levels}</w:abstractNum>"
)
_CONTENTS_STYLE = (
    f'<w:style {nsdecls("w")} w:type="paragraph" w:styleId="TOC{{level}}"><w:name w:val="toc {{level}}"/>'
    '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:autoRedefine/><w:uiPriority w:val="39"/>'
    '<w:unhideWhenUsed/><w:pPr><w:spacing w:after="60"/><w:ind w:left="{left}"/></w:pPr></w:style>'
)
_HYPERLINK_STYLE = (
    f'<w:style {nsdecls("w")} w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>'
    '<w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/>'
    '<w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style>'
)
