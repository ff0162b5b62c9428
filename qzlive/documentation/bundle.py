"""Everything that is sent out after a session, as files of one folder: documents, letter, materials, tasks, and the
text of the e-mail that they are attached to."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from qzlive.language import Catalogue, Language, catalogue
from qzlive.session.retention import deletion_date
from qzlive.session.state import State
from qzlive.text import clean_text

from .blocks import Contents, Enclosed, Paragraph, Subtitle
from .build import document
from .compose import compose
from .files import Rendered, rendered
from .formats import file_name, format_named
from .model import Documentation, Material, Options
from .plain import plain_line, plain_text
from .style import PLAIN, Style
from .tables import tables

DOCUMENTS: Mapping[str, str] = {"pdf": "delivery-pdf", "docx": "delivery-docx", "html": "delivery-html"}
"""The formats in which the documentation is sent, each with what it is."""


def bundle(state: State, options: Options, language: Language, style: Style = PLAIN) -> Iterator[Rendered]:
    """Yield the files one after the other, each with what it is, the e-mail last; raises UnknownPart."""
    until = None if state.purged is not None else deletion_date(state) - dt.timedelta(days=1)
    yield from bundle_of(document(state, options), until, language, style)


def bundle_of(
    documentation: Documentation, until: dt.date | None, language: Language, style: Style = PLAIN
) -> Iterator[Rendered]:
    """Yield the same for a documentation as it stands; `until` is the last day for questions."""
    say = catalogue(language)
    attached: list[Rendered] = []
    for file in _attachments(documentation, say, style):
        attached.append(file)
        yield file
    if not documentation.extract:
        letter = file_name(documentation, "txt", say("delivery-file-letter"))
        yield Rendered(letter, _bytes(_letter(documentation, language, style)), say("delivery-letter"))
    text = _email(documentation, attached, until, say)
    yield Rendered(file_name(documentation, "txt", say("delivery-file-email")), _bytes(text), say("delivery-email"))


def _attachments(documentation: Documentation, say: Catalogue, style: Style) -> Iterator[Rendered]:
    for name, about in DOCUMENTS.items():
        for file in rendered(documentation, format_named(name), say.language, style):
            yield replace(file, about=say(about))
    if documentation.tasks or documentation.agreements:
        from . import tables_xlsx

        wanted = replace(documentation, programme=(), topics=(), groups=(), items=(), people=())
        name = file_name(documentation, "xlsx", say("documentation-file-tasks"))
        book = tables_xlsx.workbook(tables(wanted, say.language), documentation.title, documentation.date)
        params = {"tasks": len(documentation.tasks), "agreements": len(documentation.agreements)}
        yield Rendered(name, book, say("delivery-tasks", params))
    yield from _materials(documentation, say)


def _letter(documentation: Documentation, language: Language, style: Style) -> str:
    """Return the letter of the documentation as text."""
    told = [plain_line(documentation.title)]
    for block in compose(documentation, language, style):
        match block:
            case Contents():
                break
            case Subtitle(text):
                told[0] += f"\n{plain_line(text)}"
            case Paragraph(text):
                told.append(plain_text(text))
            case Enclosed(chapters):
                told.append("\n".join(f"{at}. {plain_line(one.text)}" for at, one in enumerate(chapters, 1)))
    return "\n\n".join(told)


def _materials(documentation: Documentation, say: Catalogue) -> Iterator[Rendered]:
    """Yield the texts among the materials as files, and a list of all."""
    told, number = [say("delivery-materials-title")], 0
    for group in documentation.materials:
        if group.title:
            told.append(plain_line(group.title))
        for material in group.materials:
            number += 1
            file = ""
            if material.text:
                title = f"{say('delivery-file-material')}-{number}-{material.title}"
                file = file_name(replace(documentation, name=title[:80]), "txt")
                text = f"{plain_line(material.title)}\n\n{clean_text(material.text)}"
                yield Rendered(file, _bytes(text), say("delivery-material", title=plain_line(material.title)))
            told.append(_material(material, file, say))
    if number:
        name = file_name(documentation, "txt", say("delivery-file-materials"))
        yield Rendered(name, _bytes("\n\n".join(told)), say("delivery-materials"))


def _material(material: Material, file: str, say: Catalogue) -> str:
    lines = [material.link, material.note, say("delivery-material-file", file=file) if file else ""]
    return "\n".join([f"- {plain_line(material.title)}", *(f"  {plain_line(line)}" for line in lines if line)])


def _email(documentation: Documentation, attached: Iterable[Rendered], until: dt.date | None, say: Catalogue) -> str:
    title = plain_line(documentation.title)
    subject = say("delivery-subject", title=title, date=documentation.date)
    enclosed = [f"- {file.name}: {file.about}" for file in attached]
    what_follows = "\n".join([say("delivery-attached"), *enclosed])
    questions = say("delivery-questions-until", date=until) if until else say("delivery-questions")
    unsigned = [name for name in documentation.moderators if name not in documentation.letter]
    signature = plain_text("\n".join(unsigned or filter(None, [documentation.organiser])))
    if documentation.letter:
        # It greets and closes by itself.
        told = [plain_text(part) for part in documentation.letter.split("\n\n") if part.strip()]
        told += [*([signature] if unsigned else []), what_follows, questions]
    else:
        lead = say("delivery-lead", title=title, date=documentation.date)
        closing = say("delivery-closing")
        told = [say("documentation-greeting"), lead, what_follows, questions, f"{closing}\n{signature}".strip()]
    return "\n\n".join([subject, *told])


def _bytes(text: str) -> bytes:
    return (text + "\n").encode("utf-8")
