"""Dialogs that every app uses: ask, read a line, show a text to be copied, take a pasted one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Generic, TypeVar

from textual import on
from textual.app import ComposeResult
from textual.await_complete import AwaitComplete
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Button, Input, Label, Static, TextArea

from qzlive.text import editable

from . import clipboard
from .actions import bind
from .base import BaseApp
from .footer import Footer
from .text import safe

R = TypeVar("R")

BYTES = 1_000_000
"""So long may a file be whose text is taken."""


class Dialog(ModalScreen[R | None], Generic[R]):
    """A modal window with a title; Escape gives None."""

    SCOPE = "dialog"
    DEFAULT_CSS = """
    Dialog { align: center middle; }
    Dialog > .box {
        width: 76; max-width: 96%; height: auto; max-height: 100%;
        border: round $primary; background: $surface; padding: 1 2;
    }
    Dialog .buttons { height: auto; align-horizontal: right; padding-top: 1; }
    Dialog .buttons Button { margin-left: 2; }
    Dialog .hint { color: $text-muted; padding-top: 1; }
    Dialog TextArea { height: 14; max-height: 25vh; }
    Dialog VerticalScroll { height: auto; max-height: 45vh; }
    """

    @property
    def qz(self) -> BaseApp:
        assert isinstance(self.app, BaseApp)
        return self.app

    def on_mount(self) -> None:
        for scope in dict.fromkeys(("dialog", self.SCOPE)):
            bind(self, scope, self.qz.t)

    def dismiss(self, result: R | None = None) -> AwaitComplete:
        """Close once: a second Enter may come before the dialog is gone."""
        return super().dismiss(result) if self.is_current else AwaitComplete()

    def action_cancel(self) -> None:
        self.dismiss(None)


class Confirm(Dialog[bool]):
    """A question with yes and no; the safe answer has the focus."""

    def __init__(self, question: str, yes: str, no: str, *, dangerous: bool = True) -> None:
        super().__init__()
        self._question, self._yes, self._no, self._dangerous = question, yes, no, dangerous

    def compose(self) -> ComposeResult:
        with Vertical(classes="box"):
            yield Static(safe(self._question))
            with Horizontal(classes="buttons"):
                yield Button(safe(self._no), id="no")
                yield Button(safe(self._yes), id="yes", variant="error" if self._dangerous else "primary")

    def on_mount(self) -> None:
        self.query_one("#no" if self._dangerous else "#yes", Button).focus()

    @on(Button.Pressed)
    def _answer(self, event: Button.Pressed) -> None:
        self.dismiss(event.button.id == "yes")


class AskLine(Dialog[str]):
    """One line of text; Enter takes it."""

    def __init__(self, question: str, *, value: str = "", password: bool = False, hint: str = "") -> None:
        super().__init__()
        self._question, self._value, self._password, self._hint = question, value, password, hint

    def compose(self) -> ComposeResult:
        with Vertical(classes="box"):
            yield Static(safe(self._question))
            yield Input(editable(self._value), password=self._password)
            if self._hint:
                yield Static(safe(self._hint), classes="hint")
            yield Footer()

    @on(Input.Submitted)
    def _take(self, event: Input.Submitted) -> None:
        self.dismiss(event.value)


class AskBlock(Dialog[R], Generic[R]):
    """Several lines: typed, pasted, taken from the clipboard, or the name of a file. What becomes of them is said by
    `taken` and `named`."""

    SCOPE = "ask_text"
    DEFAULT_CSS = "AskBlock Label { width: 100%; }"

    def __init__(self, question: str, *, value: str = "", hint: str = "", take: str = "") -> None:
        """`take` is what the button says that closes the dialog with what stands in it."""
        super().__init__()
        self._question, self._value, self._hint, self._take = question, value, hint, take

    def compose(self) -> ComposeResult:
        t = self.qz.t
        with Vertical(classes="box"):
            yield Label(safe(self._question))
            yield TextArea(editable(self._value))
            if self._hint:
                yield Static(safe(self._hint), classes="hint")
            yield Input(placeholder=t("dialog-file"), id="file")
            with Horizontal(classes="buttons"):
                yield Button(safe(t("dialog-clipboard")), id="clipboard")
                yield Button(safe(self._take or t("dialog-take")), id="take", variant="primary")
            yield Footer(show_command_palette=False, compact=True)

    def on_mount(self) -> None:
        field = self.query_one(TextArea)
        field.move_cursor(field.document.end)

    def taken(self) -> None:
        """The dialog is to be closed with what stands in it."""
        raise NotImplementedError

    def named(self) -> None:
        """Enter was pressed behind the name of a file."""
        self.taken()

    @property
    def text(self) -> str:
        return self.query_one(TextArea).text

    @property
    def file(self) -> str:
        """What was typed as the name of a file."""
        return self.query_one("#file", Input).value.strip()

    @on(Button.Pressed, "#clipboard")
    def _from_clipboard(self) -> None:
        text = clipboard.take()
        if text is None:
            self.qz.say("dialog-no-clipboard")
        else:
            self.query_one(TextArea).text = editable(text)

    @on(Input.Submitted, "#file")
    def _named(self) -> None:
        self.named()

    @on(Button.Pressed, "#take")
    def _taken(self) -> None:
        self.taken()

    def action_take(self) -> None:
        self.taken()


class AskText(AskBlock[str]):
    """A text. The content of a file that is named is put into the field, to be seen before it is taken."""

    def taken(self) -> None:
        self.dismiss(self.text)

    def named(self) -> None:
        path = clipboard.named(self.file)
        try:
            with path.open("rb") as file:
                data = file.read(BYTES + 1)
        except OSError as error:
            self.qz.say("dialog-file-unreadable", bad=True, file=clipboard.place(path), reason=error.strerror or "")
            return
        if len(data) > BYTES:
            self.qz.say("dialog-file-too-big", bad=True, file=clipboard.place(path), limit=BYTES // 1_000_000)
            return
        text = data.decode("utf-8-sig", errors="replace")
        self.query_one(TextArea).text = editable(text)
        if not text.strip():
            self.qz.say("dialog-file-empty", bad=True, file=clipboard.place(path))


class ShowText(Dialog[bool]):
    """Text to be given away, in pieces: one key copies the piece and goes on; all of it lies in a file."""

    SCOPE = "show_text"
    DEFAULT_CSS = """
    ShowText > .box { padding: 0 2; }
    ShowText VerticalScroll { max-height: 12; margin-top: 1; }
    """

    def __init__(
        self, title: str, pieces: tuple[str, ...], file: Path | None, write: Callable[[], Path | None] | None = None
    ) -> None:
        """`file` is where the text lies already; `write` puts it there on a key, for what must not lie about."""
        super().__init__()
        self._title, self._pieces, self._file, self._place = title, pieces, file, 0
        self._write_file = write
        self._just_copied = False
        self.copied: set[int] = set()
        """The numbers of the pieces that were copied, counted from 0."""

    def compose(self) -> ComposeResult:
        with Vertical(classes="box"):
            yield Label(safe(self._title), id="title")
            with VerticalScroll():
                yield Static(id="piece")
            yield Static(id="where", classes="hint")
            yield Footer()

    def on_mount(self) -> None:
        self._show()

    def _show(self, said: str = "") -> None:
        t, count = self.qz.t, len(self._pieces)
        self._just_copied = bool(said)
        self.query_one("#piece", Static).update(safe(self._pieces[self._place]))
        parts = [t("dialog-piece", number=self._place + 1, count=count)] if count > 1 else []
        if self._file is not None:
            parts.append(t("dialog-lies-in", count=count) + "\n" + clipboard.place(self._file))
        elif self._write_file is not None:
            parts.append(t("dialog-lies-nowhere", count=count))
        where = " · ".join(parts)
        self.query_one("#where", Static).update(safe("\n".join(filter(None, (where, said)))))

    def action_copy(self) -> None:
        """Copy the piece that is shown; once that is done, the next one. What was copied stays in sight until then: it
        may have to be marked with the mouse."""
        if self._just_copied:
            self._place = min(self._place + 1, len(self._pieces) - 1)
        text = self._pieces[self._place]
        self.copied.add(self._place)
        self.app.copy_to_clipboard(text)
        perhaps = "dialog-copied-perhaps" if self._file is not None else "dialog-copied-by-mouse"
        said = "dialog-copied" if clipboard.put(text) else perhaps
        self._show(self.qz.t(said, number=self._place + 1, count=len(self._pieces)))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer only what there is: other pieces, and a file that is not written yet."""
        if action in ("next_piece", "previous_piece"):
            return len(self._pieces) > 1
        return action != "save" or (self._write_file is not None and self._file is None)

    def action_save(self) -> None:
        """Write the text into its file."""
        if self._write_file is not None and self._file is None:
            self._file = self._write_file()
            self._show()
            self.refresh_bindings()

    def action_next_piece(self) -> None:
        self._place = (self._place + 1) % len(self._pieces)
        self._show()

    def action_previous_piece(self) -> None:
        self._place = (self._place - 1) % len(self._pieces)
        self._show()
