"""The forms in which agenda items, topics, questions, materials and announcements are changed."""

from __future__ import annotations

from collections.abc import Mapping

from uuid6 import uuid7

from qzlive.language import Catalogue
from qzlive.session.commands.agenda import ChangeItem
from qzlive.session.commands.texts import (
    AddQuestion,
    AddTopic,
    ChangeLetter,
    ChangeQuestion,
    ChangeTopic,
    SetMaterial,
    SetNotice,
)
from qzlive.session.state import AgendaItem, Material, Notice, Question, State, Topic

from .forms import Field, Form


def item_form(item: AgendaItem, t: Catalogue) -> Form:
    """Return the form for the texts of an agenda item; a note is a line."""

    def build(values: Mapping[str, str]) -> ChangeItem:
        notes = tuple(line for line in values["notes"].splitlines() if line.strip())
        return ChangeItem(item=item.id, title=values["title"], speaker=values["speaker"], notes=notes)

    fields = (
        Field("title", t("texts-title"), item.title),
        Field("speaker", t("texts-speaker"), item.speaker),
        Field("notes", t("texts-notes"), "\n".join(item.notes), lines=5),
    )
    return Form(t("texts-item"), fields, build)


def topic_form(topic: Topic, t: Catalogue) -> Form:
    """Return the form for a topic's texts; its questions have forms of their own."""

    def build(values: Mapping[str, str]) -> ChangeTopic:
        return ChangeTopic(
            topic=topic.number, title=values["title"], assignment=values["assignment"], host=values["host"]
        )

    fields = (
        Field("title", t("texts-title"), topic.title),
        Field("assignment", t("texts-assignment"), topic.assignment, lines=5),
        Field("host", t("texts-host"), topic.host),
    )
    return Form(t("texts-topic-number", number=topic.number), fields, build)


def new_topic_form(state: State, t: Catalogue) -> Form:
    """Return the form for a topic that came up; the next free number is proposed."""

    def build(values: Mapping[str, str]) -> AddTopic:
        number = values["topic"].strip()
        return AddTopic.model_validate(
            {**values, "topic": int(number) if number.isascii() and number.isdigit() else number}
        )

    fields = (
        Field("topic", t("texts-number"), str(max(state.topics, default=0) + 1)),
        Field("title", t("texts-title")),
        Field("assignment", t("texts-assignment"), lines=5),
        Field("host", t("texts-host")),
    )
    return Form(t("texts-new-topic"), fields, build)


def question_form(topic: int, question: Question | None, t: Catalogue) -> Form:
    """Return the form for a guiding question, a new one if there is none."""

    def build(values: Mapping[str, str]) -> AddQuestion | ChangeQuestion:
        if question is None:
            return AddQuestion(topic=topic, question=str(uuid7()), text=values["text"])
        return ChangeQuestion(topic=topic, question=question.id, text=values["text"])

    field = Field("text", t("texts-question"), question.text if question else "")
    return Form(t("texts-question-of", number=topic), (field,), build)


def material_form(material: Material | None, t: Catalogue) -> Form:
    """Return the form for a material, a new one if there is none."""
    known = material or Material(str(uuid7()), "")

    def build(values: Mapping[str, str]) -> SetMaterial:
        return SetMaterial.model_validate({**values, "material": known.id})

    fields = (
        Field("title", t("texts-title"), known.title),
        Field("link", t("texts-link"), known.link, hint="https://"),
        Field("note", t("texts-note"), known.note),
        Field("group", t("texts-group"), known.group),
        Field("text", t("texts-text"), known.text, lines=4),
    )
    return Form(t("texts-material"), fields, build)


def notice_form(notice: Notice | None, t: Catalogue) -> Form:
    """Return the form for an announcement of the documentation, a new one if there is none."""
    known = notice or Notice(str(uuid7()), "", "")

    def build(values: Mapping[str, str]) -> SetNotice:
        return SetNotice.model_validate({**values, "notice": known.id})

    fields = (
        Field("date", t("texts-date"), known.date, hint=t("texts-date-hint")),
        Field("title", t("texts-title"), known.title),
        Field("note", t("texts-note"), known.note),
    )
    return Form(t("texts-notice"), fields, build)


def letter_form(letter: str, t: Catalogue) -> Form:
    """Return the form for the covering letter."""

    def build(values: Mapping[str, str]) -> ChangeLetter:
        return ChangeLetter(text=values["text"])

    return Form(t("texts-letter"), (Field("text", t("texts-letter-label"), letter, lines=10),), build)
