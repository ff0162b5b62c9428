"""Word documents for tests, written by hand: what matters stands in the test, the rest is here."""

from __future__ import annotations

import io
import zipfile
from xml.sax.saxutils import escape

NS = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
STYLES = f"""<w:styles {NS}>
<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/><w:basedOn w:val="Standard"/></w:style>
<w:style w:type="paragraph" w:styleId="Listenabsatz"><w:name w:val="List Paragraph"/>
<w:pPr><w:ind w:left="720"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Liste2"><w:name w:val="List Bullet 2"/>
<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr>
</w:pPr></w:style></w:styles>"""


def _level(number: int) -> str:
    style = '<w:pStyle w:val="Liste2"/>' if number == 1 else ""
    return f'<w:lvl w:ilvl="{number}">{style}<w:pPr><w:ind w:left="{720 * (number + 1)}"/></w:pPr></w:lvl>'


NUMBERING = (
    f'<w:numbering {NS}><w:abstractNum w:abstractNumId="0">{"".join(map(_level, range(9)))}</w:abstractNum>'
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:pPr><w:ind w:left="1440"/></w:pPr></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    "</w:numbering>"
)


def run(text: str, properties: str = "") -> str:
    """A run; tabs and ends of lines as Word writes them."""
    words = f"<w:t>{escape(text)}</w:t>".replace("\t", "</w:t><w:tab/><w:t>").replace("\n", "</w:t><w:br/><w:t>")
    return f"<w:r><w:rPr>{properties}</w:rPr>{words}</w:r>"


def para(inside: str, *, style: str = "", level: int | None = None, list_: int = 1, more: str = "") -> str:
    """A paragraph of runs, or of a text; with a `level` a point of the list `list_`."""
    words = inside if inside.startswith("<") else run(inside)
    looks = f'<w:pStyle w:val="{style}"/>' if style else ""
    if level is not None:
        looks += f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_}"/></w:numPr>'
    return f"<w:p><w:pPr>{looks}{more}</w:pPr>{words}</w:p>"


def document(*paragraphs: str, **parts: str) -> bytes:
    """A document; `parts` are further ones by their name, such as comments."""
    files = {
        "[Content_Types].xml": "<Types/>",
        "word/document.xml": f"<w:document {NS}><w:body>{''.join(paragraphs)}</w:body></w:document>",
        "word/styles.xml": STYLES,
        "word/numbering.xml": NUMBERING,
        **{f"word/{name}.xml": f"<w:{name} {NS}>{content}</w:{name}>" for name, content in parts.items()},
    }
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return made.getvalue()
