"""The dialog from which the documentation is written."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, Checkbox, Footer, Label, RadioButton, RadioSet, Static
from textual.worker import get_current_worker

from qzlive.documentation.files import render, write
from qzlive.documentation.formats import FORMATS
from qzlive.documentation.model import Options
from qzlive.documentation.style import PLAIN
from qzlive.language import Language
from qzlive.plan.faults import PlanRefused
from qzlive.session.state import State

from .. import clipboard
from ..dialogs import Confirm, Dialog
from ..text import safe

_USUAL = frozenset({"docx", "pdf"})
"""The formats that are sent to people."""


class Ticked(Checkbox):
    """[x] or [ ]: the state is told by more than a colour."""

    @property
    def _button(self) -> Content:
        return safe("[x]" if self.value else "[ ]", "bold")


class OneOf(RadioButton):
    """(•) or ( )."""

    @property
    def _button(self) -> Content:
        return safe("(•)" if self.value else "( )", "bold")


class Export(Dialog[None]):
    """Formats, how the results are bundled, and what is shown of people; then where the files lie."""

    SCOPE = "export"
    DEFAULT_CSS = """
    Export #choices { height: auto; padding-top: 1; }
    Export #choices Vertical { height: auto; }
    Export .label { color: $text-muted; }
    Export .title { text-style: bold; }
    """

    def __init__(self, state: State, folder: Path) -> None:
        super().__init__()
        self._state, self._folder = state, folder

    def compose(self) -> ComposeResult:
        t = self.qz.t
        with Vertical(classes="box"):
            yield Label(safe(t("export-title")), classes="title")
            with Horizontal(id="choices"):
                with Vertical():
                    yield Label(safe(t("export-formats")), classes="label")
                    for name in FORMATS:
                        ticked = name in _USUAL
                        yield Ticked(safe(t(f"export-format-{name}")), ticked, id=f"format-{name}", compact=True)
                    yield Label(safe(t("export-more")), classes="label")
                    yield Ticked(safe(t("export-marks")), False, id="marks", compact=True)
                    yield Ticked(safe(t("export-names")), False, id="names", compact=True)
                with Vertical():
                    yield Label(safe(t("export-by")), classes="label")
                    with RadioSet(id="by", compact=True):
                        yield OneOf(safe(t("export-by-topic")), True)
                        yield OneOf(safe(t("export-by-table")))
            yield Static(safe(t("export-into", folder=clipboard.place(self._folder))), id="where", classes="hint")
            with Horizontal(classes="buttons"):
                yield Button(safe(t("export-cancel")), id="cancel")
                yield Button(safe(t("export-write")), id="write", variant="primary")
            yield Footer(show_command_palette=False, compact=True)

    def on_mount(self) -> None:
        self.query_one("#write", Button).focus()

    @on(Checkbox.Changed, "#names")
    def _names(self, event: Checkbox.Changed) -> None:
        if not event.value:
            return

        def answered(yes: bool | None) -> None:
            if not yes:
                event.checkbox.value = False

        t = self.qz.t
        self.app.push_screen(Confirm(t("export-names-sure"), t("export-names-yes"), t("export-names-no")), answered)

    @on(Button.Pressed, "#cancel")
    def _cancel(self) -> None:
        self.dismiss(None)

    @on(Button.Pressed, "#write")
    def _pressed(self) -> None:
        self.action_write()

    def action_write(self) -> None:
        formats = [name for name in FORMATS if self.query_one(f"#format-{name}", Checkbox).value]
        if not formats:
            self._say("export-no-format")
            return
        by: Literal["topic", "table"] = "table" if self.query_one(RadioSet).pressed_index == 1 else "topic"
        marks, names = (self.query_one(f"#{name}", Checkbox).value for name in ("marks", "names"))
        self.query_one("#write", Button).disabled = True
        self._say("export-working")
        self._write(Options(by=by, table_marks=marks, names=names), formats, self.qz.t.language)

    @work(thread=True, exclusive=True, group="export")
    def _write(self, options: Options, formats: Sequence[str], language: Language) -> None:
        """Render and write in a thread: a long documentation must not hold the clock."""
        # What reads a style typesets logos too, and takes its time to be loaded.
        from qzlive.documentation.style_file import find_style, load_style

        worker, paths = get_current_worker(), list[Path]()
        try:
            found = find_style(self._folder)
            style = load_style(found)[0] if found else PLAIN
            for rendered in render(self._state, options, formats, language, style):
                paths.append(write(self._folder, rendered))
        except PlanRefused as refused:
            fault = refused.faults[0]
            said = self.qz.t(
                "style-refused", file=refused.name, line=fault.line, why=self.qz.t(fault.code, fault.params)
            )
        except OSError as error:
            reason = error.strerror or type(error).__name__
            said = self.qz.t("export-failed", folder=str(self._folder), reason=reason)
        else:
            said = "\n".join([self.qz.t("export-done"), *map(clipboard.place, paths)])
        if not worker.is_cancelled:
            self.app.call_from_thread(self._written, said)

    def _written(self, said: str) -> None:
        if self.is_mounted:
            self.query_one("#where", Static).update(safe(said))
            self.query_one("#write", Button).disabled = False

    def _say(self, code: str) -> None:
        self.query_one("#where", Static).update(safe(self.qz.t(code)))
