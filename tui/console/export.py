"""The dialog from which the documentation is written."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, Checkbox, Label, RadioButton, RadioSet, Static
from textual.worker import get_current_worker

from qzlive.documentation.bundle import bundle
from qzlive.documentation.files import Rendered, render, write
from qzlive.documentation.formats import FORMATS
from qzlive.documentation.model import Options
from qzlive.documentation.naming import occurring
from qzlive.documentation.style import PLAIN, Style
from qzlive.plan.faults import PlanRefused
from qzlive.session.state import State

from .. import clipboard
from ..dialogs import Confirm, Dialog
from ..footer import Footer
from ..text import safe
from .console import Console

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

    def __init__(self, console: Console) -> None:
        super().__init__()
        self._shell, self._folder = console, console.folder
        self._untouched = True
        """Nothing has been written or refused: what is said is what stands before that."""
        self._writing = False

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
                with Vertical():
                    yield Label(safe(t("export-by")), classes="label")
                    with RadioSet(id="by", compact=True):
                        yield OneOf(safe(t("export-by-topic")), True)
                        yield OneOf(safe(t("export-by-table")))
                    yield Label(safe(t("export-more")), classes="label")
                    yield Ticked(safe(t("export-starred")), False, id="starred", compact=True)
                    yield Ticked(safe(t("export-marks")), False, id="marks", compact=True)
                    yield Ticked(safe(t("export-names")), False, id="names", compact=True)
            yield Static(safe(t("export-into", folder=clipboard.place(self._folder))), id="where", classes="hint")
            with Horizontal(classes="buttons"):
                yield Button(safe(t("export-cancel")), id="cancel")
                yield Button(safe(t("export-write")), id="write")
                yield Button(safe(t("export-ready")), id="ready", variant="primary")
            yield Footer(show_command_palette=False, compact=True)

    def on_mount(self) -> None:
        self._shell.store.changed.subscribe(self, self._changed)
        self.query_one("#ready", Button).focus()
        self._count_names(self._shell.state)

    def _changed(self, what: frozenset[str]) -> None:
        if "picture" in what and self._untouched:
            self._count_names(self._shell.state)

    @work(thread=True, exclusive=True, group="names")
    def _count_names(self, state: State) -> None:
        """Count in a thread whose names nobody has decided about: in a long circle that takes a while."""
        still, worker = sum(one.open for one in occurring(state)), get_current_worker()
        if not worker.is_cancelled:
            self.app.call_from_thread(self._show_before, still)

    def _show_before(self, still: int) -> None:
        """Say where files will lie, and whose names nobody has decided about."""
        if self.is_mounted and self._untouched:
            t = self.qz.t
            said = t("export-into", folder=clipboard.place(self._folder))
            said = f"{t('export-open-names', count=still)}\n{said}" if still else said
            self.query_one("#where", Static).update(safe(said))

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
        self.action_cancel()

    def action_cancel(self) -> None:
        """Close; while files are written only after being asked."""
        if not self._writing:
            self.dismiss(None)
            return

        def answered(yes: bool | None) -> None:
            if yes:
                self.dismiss(None)

        t = self.qz.t
        self.app.push_screen(Confirm(t("export-stop"), t("export-stop-yes"), t("export-stop-no")), answered)

    @on(Button.Pressed, "#write")
    def _pressed(self) -> None:
        self.action_write()

    @on(Button.Pressed, "#ready")
    def _all(self) -> None:
        self.action_ready()

    @property
    def _options(self) -> Options:
        by: Literal["topic", "table"] = "table" if self.query_one(RadioSet).pressed_index == 1 else "topic"
        starred, marks, names = (self.query_one(f"#{name}", Checkbox).value for name in ("starred", "marks", "names"))
        return Options(by=by, table_marks=marks, names=names, starred_first=starred)

    def action_write(self) -> None:
        formats = [name for name in FORMATS if self.query_one(f"#format-{name}", Checkbox).value]
        if not formats:
            self._say("export-no-format")
            return
        state, options, language = self._shell.state, self._options, self.qz.t.language
        self._begin(self._folder, lambda style: render(state, options, formats, language, style))

    def action_ready(self) -> None:
        """Write everything that is sent out into a folder of its own."""
        state, options, language = self._shell.state, self._options, self.qz.t.language
        folder = self._folder / f"{state.name}-{self.qz.t('export-folder')}"
        self._begin(folder, lambda style: bundle(state, options, language, style))

    def _begin(self, folder: Path, make: Callable[[Style], Iterator[Rendered]]) -> None:
        if self._writing:
            return
        self._writing = True
        for button in self.query("#write, #ready"):
            button.disabled = True
        self._say("export-working")
        self._write(folder, make)

    @work(thread=True, exclusive=True, group="export")
    def _write(self, folder: Path, make: Callable[[Style], Iterator[Rendered]]) -> None:
        """Render and write in a thread: a long documentation must not hold the clock."""
        # What reads a style typesets logos too, and takes its time to be loaded.
        from qzlive.documentation.style_file import find_style, load_style

        worker, paths = get_current_worker(), list[Path]()
        try:
            found = find_style(self._folder)
            style = load_style(found)[0] if found else PLAIN
            for file in make(style):
                if worker.is_cancelled:
                    return
                paths.append(write(folder, file))
                self.app.call_from_thread(self._progress, len(paths), file.name)
        except PlanRefused as refused:
            fault = refused.faults[0]
            said = self.qz.t(
                "style-refused", file=refused.name, line=fault.line, why=self.qz.t(fault.code, fault.params)
            )
        except OSError as error:
            reason = error.strerror or type(error).__name__
            said = self.qz.t("export-failed", folder=str(folder), reason=reason)
        else:
            said = self.qz.t("export-done", count=len(paths), folder=clipboard.place(folder))
        if not worker.is_cancelled:
            self.app.call_from_thread(self._written, said)

    def _progress(self, count: int, name: str) -> None:
        if self.is_mounted:
            self.query_one("#where", Static).update(safe(self.qz.t("export-written", count=count, file=name)))

    def _written(self, said: str) -> None:
        self._writing = False
        if self.is_mounted:
            self.query_one("#where", Static).update(safe(said))
            for button in self.query("#write, #ready"):
                button.disabled = False

    def _say(self, code: str) -> None:
        self._untouched = False
        self.query_one("#where", Static).update(safe(self.qz.t(code)))
