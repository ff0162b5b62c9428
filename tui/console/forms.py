"""A dialog of several fields that become a command."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from pydantic import ValidationError
from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.widgets import Button, Input, Label, Static, TextArea

from qzlive.language import Catalogue
from qzlive.session.base import Command
from qzlive.text import visible

from ..dialogs import Confirm, Dialog
from ..footer import Footer
from ..text import safe


@dataclass(frozen=True, slots=True)
class Field:
    """`name` is the key under which the text is handed on; `lines`: how many are shown, more than one for a longer
    text; `hint` stands in an empty field."""

    name: str
    label: str
    value: str = ""
    lines: int = 1
    hint: str = ""


class Form(Dialog[Command]):
    """Several texts, made into a command. What the command refuses is said in the dialog, and stays there."""

    SCOPE = "form"
    DEFAULT_CSS = """
    Form > .box { padding: 0 1; }
    Form .title { text-style: bold; padding-bottom: 1; }
    Form .label { color: $text-muted; }
    Form .field { height: 1; margin-bottom: 1; }
    Form .field .label { width: 20; }
    Form Input { width: 1fr; background: $boost; }
    Form TextArea { background: $boost; margin-bottom: 1; }
    Form Input:focus, Form TextArea:focus { background: $primary-muted; }
    Form #fault { height: auto; color: $text-error; }
    Form .buttons { padding: 0; }
    Form VerticalScroll { max-height: 15; }
    """

    def __init__(self, title: str, fields: Sequence[Field], build: Callable[[Mapping[str, str]], Command]) -> None:
        super().__init__()
        self._title, self._fields, self._build = title, tuple(fields), build

    def compose(self) -> ComposeResult:
        t = self.qz.t
        with Vertical(classes="box"):
            yield Label(safe(self._title), classes="title")
            with VerticalScroll(can_focus=False):
                for field in self._fields:
                    yield from self._row(field)
            yield Static(id="fault")
            with Horizontal(classes="buttons"):
                yield Button(safe(t("form-cancel")), id="cancel", compact=True)
                yield Button(safe(t("form-take")), id="take", variant="primary", compact=True)
            yield Footer(show_command_palette=False, compact=True)

    def _row(self, field: Field) -> ComposeResult:
        """A line stands beside its label, a longer text below it."""
        label, value, name = Label(safe(field.label), classes="label"), visible(field.value), f"field-{field.name}"
        if field.lines == 1:
            with Horizontal(classes="field"):
                yield label
                yield Input(value, id=name, placeholder=visible(field.hint), compact=True, select_on_focus=False)
            return
        yield label
        area = TextArea(value, id=name, placeholder=safe(field.hint), tab_behavior="focus", compact=True)
        area.styles.height = field.lines
        yield area

    def values(self) -> dict[str, str]:
        """Return the texts as they stand in the fields."""
        found: dict[str, str] = {}
        for field in self._fields:
            widget = self.query_one(f"#field-{field.name}")
            assert isinstance(widget, Input | TextArea)
            found[field.name] = widget.value if isinstance(widget, Input) else widget.text
        return found

    @on(Input.Submitted)
    def _next(self) -> None:
        self.focus_next()

    @on(Button.Pressed, "#take")
    def _take(self) -> None:
        self.action_take()

    @on(Button.Pressed, "#cancel")
    def _cancel(self) -> None:
        self.action_cancel()

    def action_take(self) -> None:
        try:
            command = self._build(self.values())
        except ValidationError as error:
            self.query_one("#fault", Static).update(safe(self._fault(error)))
        else:
            self.dismiss(command)

    def _fault(self, error: ValidationError) -> str:
        labels = {field.name: field.label for field in self._fields}
        return fault(error, labels, self.qz.t)

    def action_cancel(self) -> None:
        """Leave; what was typed is only given up on a person's word."""
        if self.values() == {field.name: visible(field.value) for field in self._fields}:
            self.dismiss(None)
            return

        def answered(give_up: bool | None) -> None:
            if give_up:
                self.dismiss(None)

        t = self.qz.t
        self.app.push_screen(Confirm(t("form-give-up"), t("form-give-up-yes"), t("form-give-up-no")), answered)


def fault(error: ValidationError, labels: Mapping[str, str], t: Catalogue) -> str:
    """Return the first thing that is wrong with what was typed; `labels` names the fields."""
    first = error.errors()[0]
    where = next((labels[str(part)] for part in first["loc"] if str(part) in labels), "")
    known = {"string_pattern_mismatch": "form-link", "int_parsing": "form-number", "int_type": "form-number"}
    code = known.get(first["type"], first["type"])
    context = {name: value for name, value in first.get("ctx", {}).items() if isinstance(value, str | int)}
    what = t(code, context) if t.has(code) else t("form-wrong")
    return f"{where}: {what}" if where else what
