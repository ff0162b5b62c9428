"""Every text that the documentation and the hosts' sheets show, to be changed during and after the event."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from textual import on
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import DataTable, Static

from qzlive.language import Catalogue
from qzlive.session.base import Command
from qzlive.session.clock import wall
from qzlive.session.commands.texts import RemoveMaterial, RemoveNotice, RemoveQuestion
from qzlive.session.state import State

from ..dialogs import Confirm
from ..outline.dialogs import Choose, Possibility
from ..text import safe
from . import text_forms as forms
from .forms import Form
from .panel import Panel
from .rows import Rows
from .steady_table import Column, SteadyTable


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line of the list. `kind` is group, topic, question, item, material, notice or letter; `id` names the one of
    that kind, `topic` the topic of a question; `text` is what the line shows, `whole` everything there is."""

    kind: str
    id: str
    text: str
    whole: str = ""
    topic: int = 0
    level: int = 1

    @property
    def key(self) -> str:
        return f"{self.kind} {self.id}"


def text_lines(state: State, t: Catalogue) -> Iterator[TextLine]:
    """Yield all texts in groups."""
    yield TextLine("group", "topic", t("texts-topics"), level=0)
    yield from _topics(state, t)
    yield TextLine("group", "item", t("texts-items"), level=0)
    for item in state.items.values():
        more = [item.speaker, *item.notes]
        text = f"{wall(state, item.planned_at)}  {item.title}"
        yield TextLine("item", item.id, text, "\n".join([item.title, *filter(None, more)]))
    yield TextLine("group", "material", t("texts-materials"), level=0)
    for material in state.materials.values():
        text = f"{material.group}: {material.title}" if material.group else material.title
        whole = "\n".join(filter(None, (text, material.link, material.note, material.text)))
        yield TextLine("material", material.id, text, whole)
    yield TextLine("group", "notice", t("texts-notices"), level=0)
    for notice in state.notices.values():
        text = f"{notice.date}  {notice.title}".strip()
        yield TextLine("notice", notice.id, text, "\n".join(filter(None, (text, notice.note))))
    yield TextLine("group", "letter", t("texts-letters"), level=0)
    first = next(iter(state.letter.splitlines()), "") or t("texts-no-letter")
    yield TextLine("letter", "", first, state.letter)


def _topics(state: State, t: Catalogue) -> Iterator[TextLine]:
    for number, topic in sorted(state.topics.items()):
        whole = "\n".join(filter(None, (topic.title, topic.assignment, topic.host)))
        yield TextLine("topic", str(number), f"{number}  {topic.title}", whole, number)
        for question in topic.questions:
            if not question.removed:
                yield TextLine("question", question.id, question.text, question.text, number, 2)


class TextsPanel(Panel):
    """The list of texts, below it the whole of the one under the cursor."""

    SCOPE = "texts"

    def compose(self) -> ComposeResult:
        yield Rows(id="texts-list")
        with VerticalScroll(id="whole", can_focus=False):
            yield Static(id="text")

    def enter(self) -> None:
        self.show()
        self.screen.set_focus(self.query_one(Rows))

    def show(self) -> None:
        columns = (Column("text", self.t("texts-all")),)
        rows = {
            line.key: (
                (line.text if not line.level else f"{'  ' * line.level}{line.text}", _STYLES.get(line.kind, "")),
            )
            for line in text_lines(self.state, self.t)
        }
        self.query_one(Rows).fill(columns, {key: tuple(cells) for key, cells in rows.items()})
        self._show_whole()

    @property
    def _pointed(self) -> TextLine | None:
        key = self.query_one(Rows).key
        return next((line for line in text_lines(self.state, self.t) if line.key == key), None)

    @on(SteadyTable.Pointed)
    def _show_whole(self) -> None:
        line = self._pointed
        said = line.whole if line is not None and line.level else self.t("texts-hint")
        self.query_one("#text", Static).update(safe(said))

    @on(DataTable.RowSelected)
    def _selected(self) -> None:
        self.action_change()

    def action_change(self) -> None:
        """Change the text under the cursor; on the title of a group add one to it."""
        line = self._pointed
        if line is None:
            return
        if line.kind == "group":
            self._open(self._new(line.id))
        else:
            self._open(self._known(line))

    def _known(self, line: TextLine) -> Form | None:
        state, t = self.state, self.t
        match line.kind:
            case "topic":
                return forms.topic_form(state.topics[line.topic], t)
            case "question":
                known = next(one for one in state.topics[line.topic].questions if one.id == line.id)
                return forms.question_form(line.topic, known, t)
            case "item":
                return forms.item_form(state.items[line.id], t)
            case "material":
                return forms.material_form(state.materials[line.id], t)
            case "notice":
                return forms.notice_form(state.notices[line.id], t)
            case "letter":
                return forms.letter_form(state.letter, t)
        return None

    def _new(self, kind: str, topic: int = 0) -> Form | None:
        t = self.t
        match kind:
            case "topic":
                return forms.new_topic_form(self.state, t)
            case "question":
                return forms.question_form(topic, None, t)
            case "material":
                return forms.material_form(None, t)
            case "notice":
                return forms.notice_form(None, t)
            case "letter":
                return forms.letter_form(self.state.letter, t)
        return None

    def _open(self, form: Form | None) -> None:
        if form is None:
            self.qz.say("texts-items-fixed")
            return

        def taken(command: Command | None) -> None:
            if command is not None:
                self.send(command)

        self.app.push_screen(form, taken)

    def action_add(self) -> None:
        """Add a text; what is meant is asked, beginning with what fits the line under the cursor."""
        line, t = self._pointed, self.t
        topic = line.topic if line is not None else 0
        offers = [Possibility("question", t("texts-add-question", number=topic))] if topic else []
        offers += [Possibility(kind, t(f"texts-add-{kind}")) for kind in ("topic", "material", "notice")]

        def chosen(kind: str | None) -> None:
            if kind is not None:
                self._open(self._new(kind, topic))

        wish = line.kind if line is not None and line.kind != "topic" else "question"
        self.app.push_screen(Choose(t("texts-add"), offers, wish=wish), chosen)

    def action_remove(self) -> None:
        """Take a question, a material or an announcement away, after asking."""
        line, t = self._pointed, self.t
        command = _removal(line) if line is not None else None
        if line is None or command is None:
            self.qz.say("texts-stays")
            return

        def answered(yes: bool | None) -> None:
            if yes:
                self.send(command)

        question = t(f"texts-remove-{line.kind}", text=line.text)
        self.app.push_screen(Confirm(question, t("texts-remove-yes"), t("texts-remove-no")), answered)


def _removal(line: TextLine) -> Command | None:
    match line.kind:
        case "question":
            return RemoveQuestion(topic=line.topic, question=line.id)
        case "material":
            return RemoveMaterial(material=line.id)
        case "notice":
            return RemoveNotice(notice=line.id)
    return None


_STYLES = {"group": "bold", "question": "dim"}
