"""The list of what a careful moderator would not dare to read: each line is decided by one key or two."""

from __future__ import annotations

from collections.abc import Sequence

from textual import events
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from qzlive.language import Catalogue

from ..actions import bind
from ..text import safe
from .people_data import PersonLine


class Doubts(OptionList):
    """People about whom something is asked. Enter takes the proposed reading, a digit another topic."""

    SCOPE = "doubts"
    DEFAULT_CSS = """
    Doubts {
        height: auto; max-height: 10; border: round $warning; padding: 0 1;
        border-title-color: $warning; border-subtitle-color: $text-muted;
        scrollbar-size-vertical: 1;
    }
    Doubts:focus { border: round $warning; }
    Doubts:blur > .option-list--option-highlighted { background: transparent; }
    """

    class Settled(Message):
        """A moderator has decided about a person: these topics, none, or that it is no person."""

        def __init__(self, line: PersonLine, topics: tuple[int, ...], is_person: bool) -> None:
            super().__init__()
            self.line, self.topics, self.is_person = line, topics, is_person

    class Named(Message):
        """The line stays to be decided, but the person is to have a name."""

        def __init__(self, line: PersonLine) -> None:
            super().__init__()
            self.line = line

    class Unproposed(Message):
        """Enter was pressed where nothing is proposed."""

    class Digit(Message):
        """A digit was pressed that may be the first of a longer number."""

        def __init__(self, line: PersonLine, digit: int) -> None:
            super().__init__()
            self.line, self.digit = line, digit

    def __init__(self, t: Catalogue) -> None:
        super().__init__(markup=False)
        self._t = t
        self._asked: tuple[PersonLine, ...] = ()
        self._offered: tuple[int, ...] = ()
        self._own: set[str] = set()

    def on_mount(self) -> None:
        bind(self, self.SCOPE, self._t)
        self.on_blur()

    def fill(self, lines: Sequence[PersonLine], offered: tuple[int, ...]) -> None:
        """Show who is to be decided. If somebody else has just decided the chosen one, no line is chosen: a key
        that was meant for that person must not hit the next."""
        self.border_title = safe(self._t("doubts-title", count=len(lines)))
        self.display = bool(lines)
        if (tuple(lines), offered) == (self._asked, self._offered):
            return
        chosen, place = self.chosen, self.highlighted or 0
        top = self.scroll_y
        self._asked, self._offered = tuple(lines), offered
        self.set_options([Option(self._prompt(line), id=line.id) for line in lines])
        ids = [line.id for line in lines]
        if chosen is not None and chosen.id in ids:
            self.highlighted = ids.index(chosen.id)
        elif lines and (chosen is None or chosen.id in self._own):
            self.highlighted = min(place, len(lines) - 1)
        self._own &= set(ids)
        self.scroll_to(y=top, animate=False)

    def _prompt(self, line: PersonLine) -> Content:
        assert line.doubt is not None
        t, doubt = self._t, line.doubt
        if doubt.proposal:
            proposal = t("doubts-proposal", topics=", ".join(map(str, doubt.proposal)), count=len(doubt.proposal))
        else:
            proposal = t("doubts-no-proposal")
        why = t(doubt.reason.code, doubt.reason.params)
        shown = " ".join(doubt.display.split())
        return Content.assemble(
            safe(shown, "bold"), safe(f"  {proposal}", "$text-warning"), "\n", safe(f"  {why}", "dim")
        )

    @property
    def chosen(self) -> PersonLine | None:
        """The person under the cursor."""
        return self._asked[self.highlighted] if self.highlighted is not None else None

    def on_focus(self) -> None:
        self.border_subtitle = safe(self._t("doubts-keys"))
        if self.highlighted is None and self._asked:
            self.highlighted = 0

    def on_blur(self) -> None:
        self.border_subtitle = safe(self._t("doubts-key"))

    def on_click(self, event: events.Click) -> None:
        """A click only chooses; the list of the library would take it for Enter."""
        event.prevent_default()
        option = event.style.meta.get("option")
        if option is not None:
            self.highlighted = option

    def action_select(self) -> None:
        line = self.chosen
        if line is not None and line.doubt is not None and line.doubt.proposal:
            self._settle(line, line.doubt.proposal)
        else:
            self.post_message(self.Unproposed())

    def action_topic(self, number: int) -> None:
        line = self.chosen
        if line is None:
            self.app.bell()
        elif number and any(topic > 9 for topic in self._offered):
            self.post_message(self.Digit(line, number))
        elif number == 0 or number in self._offered:
            self._settle(line, (number,) if number else ())
        else:
            self.app.bell()

    def action_name(self) -> None:
        if self.chosen is not None:
            self.post_message(self.Named(self.chosen))

    def action_no_person(self) -> None:
        if self.chosen is not None:
            self._settle(self.chosen, (), is_person=False)

    def action_leave(self) -> None:
        self.screen.focus_next()

    def _settle(self, line: PersonLine, topics: tuple[int, ...], is_person: bool = True) -> None:
        self._own.add(line.id)
        self.post_message(self.Settled(line, topics, is_person))
