"""What was written and could not be taken: it keeps its text, to be copied, saved, sent again or given up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Label, OptionList, Static
from textual.widgets.option_list import Option

from qzlive.language import Catalogue

from .. import clipboard
from ..dialogs import Confirm, Dialog
from ..footer import Footer
from ..link.link import Link
from ..link.picture import HostPicture
from ..outline.writing import sheet_of
from ..text import safe


@dataclass(frozen=True, slots=True)
class Unsent:
    """`command` is the refused one, None for a draft; then `place` is its place."""

    text: str
    reason: str
    command: str | None = None
    place: str = ""


def unsent(link: Link, t: Catalogue) -> tuple[Unsent, ...]:
    """Return refused texts, and drafts that belong to a sheet that this host does not see any more."""
    return (*_refused(link, t), *_stranded(link, t))


def _refused(link: Link, t: Catalogue) -> Iterator[Unsent]:
    for pending in link.pending:
        if pending.state == "refused" and pending.texts:
            reason = t(pending.code, pending.params) if pending.code else ""
            yield Unsent("\n".join(pending.texts), reason, pending.id)


def _stranded(link: Link, t: Catalogue) -> Iterator[Unsent]:
    picture = link.picture
    own = picture.sheet.id if isinstance(picture, HostPicture) else None
    locked = isinstance(picture, HostPicture) and picture.session.closed_at is not None
    for place, text in link.drafts.items():
        sheet = sheet_of(place)
        if sheet is not None and (sheet != own or locked):
            yield Unsent(text, t("host-stranded"), place=place)


class UnsentList(Dialog[None]):
    """The list, with a key for each thing that can be done with the chosen text."""

    SCOPE = "unsent"
    DEFAULT_CSS = """
    UnsentList OptionList { height: auto; max-height: 14; border: none; background: $surface; padding: 0; }
    UnsentList OptionList:focus { border: none; }
    UnsentList Label { padding-bottom: 1; }
    """

    def __init__(self, link: Link) -> None:
        super().__init__()
        self._link = link
        self._list: tuple[Unsent, ...] = ()

    def compose(self) -> ComposeResult:
        with Vertical(classes="box"):
            yield Label(safe(self.qz.t("host-unsent-title"), "bold"))
            yield OptionList()
            yield Static(safe(self.qz.t("host-unsent-hint")), id="said", classes="hint")
            yield Footer(show_command_palette=False, compact=True)

    def on_mount(self) -> None:
        self.qz.store.changed.subscribe(self, lambda what: self._show())
        self._show()

    def _show(self) -> None:
        found = unsent(self._link, self.qz.t)
        if found == self._list:
            return
        options, self._list = self.query_one(OptionList), found
        chosen = options.highlighted or 0
        options.clear_options()
        for one in self._list:
            options.add_options([Option(safe(one.text).append(safe(f"\n✗ {one.reason}", "italic"))), None])
        if self._list:
            options.highlighted = min(chosen, len(self._list) - 1)
        else:
            self.dismiss(None)

    @property
    def _chosen(self) -> Unsent | None:
        number = self.query_one(OptionList).highlighted
        return self._list[number] if number is not None and number < len(self._list) else None

    @on(OptionList.OptionSelected)
    def _selected(self) -> None:
        self.action_copy()

    def action_copy(self) -> None:
        if one := self._chosen:
            self.app.copy_to_clipboard(one.text)
            clipboard.put(one.text)
            if path := self._write():
                self._say("host-unsent-copied", file=path)

    def action_save(self) -> None:
        if path := self._write():
            self._say("host-saved", file=path)

    def action_again(self) -> None:
        if (one := self._chosen) and one.command:
            self._link.retry(one.command)
            self._say("host-unsent-again")

    def action_drop(self) -> None:
        """Give a text up, after asking: it is then nowhere."""
        one, t = self._chosen, self.qz.t
        if one is None:
            return

        def answered(yes: bool | None) -> None:
            if yes and one.command:
                self._link.drop(one.command)
            elif yes:
                self._link.draft(one.place, "")
                self._show()

        self.app.push_screen(Confirm(t("host-unsent-drop"), t("host-unsent-drop-yes"), t("host-no")), answered)

    def _write(self) -> str:
        name = self.qz.t("host-unsent-file")
        text = "\n\n".join(f"{one.text}\n({one.reason})" for one in self._list)
        try:
            return str(clipboard.write(self.qz.folder, name, f"{text}\n"))
        except OSError as error:
            self.qz.say("host-save-failed", bad=True, file=name, reason=error.strerror or "")
            return ""

    def _say(self, code: str, **params: str) -> None:
        self.query_one("#said", Static).update(safe(self.qz.t(code, params)))
