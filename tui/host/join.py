"""Before there is a sheet: waiting for the connection, and asking for a table without a code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.screen import Screen
from textual.widgets import Button, Input, Label, OptionList, Static
from textual.widgets.option_list import Option

from qzlive.text import LINE_LIMIT, NAME_LIMIT, clean_line, editable

from ..footer import Footer
from ..link.link import Link
from ..link.mirror import PURGED
from ..text import safe
from .badge import connection
from .notices import stored
from .unsent import UnsentList, unsent

if TYPE_CHECKING:
    from .app import HostApp

_AROUND = 16
"""Rows that the join screen needs besides its list."""


class _Before(Screen[None]):
    """What both have in common: the connection is always visible."""

    CSS_PATH = "host.tcss"

    def __init__(self, link: Link) -> None:
        super().__init__()
        self._link = link

    @property
    def qz(self) -> HostApp:
        from .app import HostApp

        assert isinstance(self.app, HostApp)
        return self.app

    def on_mount(self) -> None:
        self.qz.store.changed.subscribe(self, lambda what: self.show())
        self.show()

    def show(self) -> None:
        state = connection(self._link, self.qz.offline_since, self.qz.t)
        badge = self.query_one("#badge", Static)
        badge.set_classes(f"-{state.tone}")
        badge.update(safe(state.text))


class WaitScreen(_Before):
    """No sheet yet; says why."""

    def compose(self) -> ComposeResult:
        yield Static(id="badge")
        with Vertical(classes="box"):
            yield Label(safe(self.qz.t("host-wait"), "bold"))
            yield Static(id="why", classes="hint")
            yield Static(
                safe(self.qz.t("host-wait-address", address=self._link.address.url)), id="address", classes="hint"
            )
            yield Static(safe(self.qz.t("host-wait-check")), id="check", classes="hint")
            yield Button(safe(self.qz.t("host-wait-unsent")), id="unsent")
            yield Button(safe(self.qz.t("host-wait-leave")), id="leave")
        yield Footer(show_command_palette=False)

    def show(self) -> None:
        super().show()
        problem, t = self._link.problem, self.qz.t
        final = self._link.status == "refused"
        said = t(problem.code, problem.params) if problem else t("host-wait-hint")
        self.query_one("#why", Static).update(safe(said))
        gone = problem is not None and problem.code == PURGED
        headline = "host-wait-gone" if gone else "host-wait-refused" if final else "host-wait"
        self.query_one(Label).update(safe(t(headline), "bold"))
        self.query_one("#check").display = problem is not None and not final
        self.query_one("#unsent").display = final and bool(unsent(self._link, t))
        self.query_one("#leave").display = final
        if final:
            self.query_one("#leave").focus()

    @on(Button.Pressed, "#unsent")
    def _unsent(self) -> None:
        self.app.push_screen(UnsentList(self._link))

    @on(Button.Pressed, "#leave")
    async def _leave(self) -> None:
        await self.qz.give_up()


class JoinScreen(_Before):
    """The tables of the session; a volunteer says a name and asks for one."""

    AUTO_FOCUS = "Input"

    def __init__(self, link: Link) -> None:
        super().__init__(link)
        self._asked = ""

    def compose(self) -> ComposeResult:
        t = self.qz.t
        yield Static(id="badge")
        with Vertical(classes="box"):
            yield Label(id="title")
            yield Static(safe(t("host-join")), classes="hint")
            yield Input(
                editable(self._link.label), placeholder=t("host-join-name"), max_length=NAME_LIMIT, compact=True
            )
            yield OptionList(id="places")
            yield Static(id="said")
            yield Static(id="stored", classes="hint")
        yield Footer(show_command_palette=False)

    def show(self) -> None:
        super().show()
        lobby = self._link.lobby
        if lobby is None:
            return
        t, options = self.qz.t, self.query_one(OptionList)
        self.query_one("#title", Label).update(safe(t("host-join-title", title=lobby.title), "bold"))
        wanted = [t("host-table", label=place["label"], title=place["title"]) for place in lobby.places]
        if [str(options.get_option_at_index(number).prompt) for number in range(options.option_count)] != wanted:
            chosen = options.highlighted
            options.clear_options()
            options.add_options(Option(safe(text)) for text in wanted)
            options.highlighted = min(chosen or 0, len(wanted) - 1) if wanted else None
        self._fit()
        said = t("host-join-asked", label=self._asked) if self._asked else t("host-join-hint")
        kept = self.query_one("#stored", Static)
        kept.update(safe("\n".join(stored(lobby.deletion, t))))
        # Who has asked has read it, and the answer needs the room.
        kept.display = bool(lobby.deletion) and not self._asked
        line = self.query_one("#said", Static)
        line.update(safe(said))
        line.set_class(bool(self._asked), "-asked")

    def on_resize(self) -> None:
        self._fit()

    def _fit(self) -> None:
        """Let the list scroll, where there are few rows, rather than push out what is said below it."""
        self.set_class(self.query_one(OptionList).option_count + _AROUND > self.size.height, "-tight")

    @on(Input.Submitted)
    def _named(self) -> None:
        self.query_one(OptionList).focus()

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        name, lobby = clean_line(self.query_one(Input).value)[:LINE_LIMIT], self._link.lobby
        if not name:
            self.query_one(Input).focus()
            self.qz.say("host-join-no-name")
        elif lobby is not None and event.option_index < len(lobby.places):
            place = lobby.places[event.option_index]
            self._link.knock(place["seat"], name)
            self._asked = place["label"]
            self.show()
