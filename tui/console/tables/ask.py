"""What is asked before something at the tables is done: each question shows what would come of it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Label, OptionList, Static
from textual.widgets.option_list import Option

from qzlive.language import Catalogue
from qzlive.text import visible

from ...dialogs import Dialog
from ...footer import Footer
from ...outline.dialogs import Possibility
from ...text import safe
from ..find import Find
from ..people_data import PersonLine
from .ahead import Line


def as_lines(lines: Sequence[Line], t: Catalogue, *, apart: str = "\n") -> Content:
    """Return consequences as lines; what is bad about them is marked and not told by colour alone."""
    if not lines:
        return safe(t("ahead-nothing"), "dim")
    return safe(apart).join(safe(f"! {line.text}", "$text-error") if line.bad else safe(line.text) for line in lines)


class Before(Dialog[str]):
    """A question, what would come of it, and the answers; gives the id of one."""

    SCOPE = "choose"
    DEFAULT_CSS = """
    Before OptionList { height: auto; max-height: 8; border: none; background: $surface; padding: 0; margin-top: 1; }
    Before OptionList:focus { border: none; }
    Before Label { padding-bottom: 1; width: 100%; }
    """

    def __init__(self, title: str, lines: Sequence[Line], answers: Sequence[Possibility], notice: str = "") -> None:
        super().__init__()
        self._title, self._lines, self._answers, self._notice = title, tuple(lines), tuple(answers), notice

    def compose(self) -> ComposeResult:
        with Vertical(classes="box"):
            yield Label(safe(self._title, "bold"))
            if self._notice:
                yield Label(safe(self._notice, "$text-warning"))
            with VerticalScroll(can_focus=False):
                yield Static(as_lines(self._lines, self.qz.t), id="ahead")
            yield OptionList(*(Option(safe(one.text)) for one in self._answers))
            yield Footer(show_command_palette=False)

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(self._answers[event.option_index].id)


class PickPerson(Find):
    """Choose a person; below the list stands what would come of it."""

    def __init__(
        self,
        title: str,
        about: Callable[[str], str],
        *,
        among: Collection[str] | None = None,
        without: str = "",
    ) -> None:
        """`among` are the ids of those who can be chosen, None: everybody; `without` somebody who cannot."""
        super().__init__()
        self._title_said, self._about, self._among, self._without = title, about, among, without

    @property
    def title_text(self) -> str:
        return self._title_said

    def found(self, typed: str) -> tuple[PersonLine, ...]:
        """Return who answers what was typed and can be chosen, the best first."""
        return tuple(
            line
            for line in super().found(typed)
            if line.id != self._without and (self._among is None or line.id in self._among)
        )

    def about(self, line: PersonLine | None) -> str:
        """Return what stands below the list about the one under the cursor."""
        return self.qz.t("find-nobody") if line is None else visible(self._about(line.id))
