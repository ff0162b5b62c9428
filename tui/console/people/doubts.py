"""The list of what a careful moderator would not dare to read: each line is decided by one key or two."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import replace

from textual import events
from textual.content import Content
from textual.timer import Timer
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from qzlive.language import Catalogue

from ...actions import bind
from ...text import safe
from . import doubts_messages as messages
from .doubts_data import Asked, Candidate, has_proposal, proposal, reason

CLAIM = 60.0
"""Seconds without a key after which a line is free for others again."""
YIELD = 1.5
"""Seconds after the cursor went to a line by itself in which it leaves it to somebody else who came first. Later it
stays: a key that was meant for this line must not hit another."""
DIGITS = "-digits"
"""The class of the screen while a digit decides, and is no key of a view."""


class Doubts(OptionList):
    """People about whom something is asked. Enter takes what is proposed, a digit another topic.

    The line under the cursor is this moderator's while the list has the focus and keys are pressed.
    """

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

    def __init__(self, t: Catalogue) -> None:
        super().__init__(markup=False)
        self._t = t
        self._asked: tuple[Asked, ...] = ()
        self._offered: tuple[int, ...] = ()
        self._taken: Mapping[str, str] = {}
        self._own: set[str] = set()
        self._turns: dict[str, int] = {}
        self._warned: str | None = None
        self._claimed: str | None = None
        self._idle: Timer | None = None
        self._entered = False
        self._turn = 0
        self._landed_at: float | None = None

    def on_mount(self) -> None:
        bind(self, self.SCOPE, self._t)
        keys = self._bindings.key_to_bindings
        # The library's own would hide ours from the footer; and one entry stands for all the digits.
        keys["enter"] = keys["enter"][-1:]
        keys["1"] = [replace(keys["1"][-1], show=True, key_display="0–9", description=self._t("doubts-digits"))]
        self._idle = self.set_interval(CLAIM, self._release, pause=True)
        self.on_blur()

    def fill(self, asked: Sequence[Asked], offered: tuple[int, ...], taken: Mapping[str, str], turn: int = 0) -> None:
        """Show who is to be decided; `taken` are the people on whose lines others stand, with their names, and `turn`
        is how many of them choose their next line before this moderator.

        If somebody else has just decided the chosen one, no line is chosen: a key that was meant for that person must
        not hit the next. After an own decision it is the next line that nobody has taken.
        """
        self.border_title = safe(self._t("doubts-title", count=len(asked)))
        self.display, self._turn = bool(asked), turn
        if (tuple(asked), offered, taken) != (self._asked, self._offered, self._taken):
            self._begin(tuple(asked), offered, taken)

    def _begin(self, asked: tuple[Asked, ...], offered: tuple[int, ...], taken: Mapping[str, str]) -> None:
        chosen, place, top = self.chosen, self.highlighted or 0, self.scroll_y
        self._asked, self._offered, self._taken = asked, offered, taken
        self.set_options([Option(self._prompt(one), id=one.id) for one in asked])
        ids = [one.id for one in asked]
        if chosen is not None and chosen.id in ids:
            self.highlighted = ids.index(chosen.id)
            if chosen.id in taken and self._has_just_landed():
                self._land(self._free(ids.index(chosen.id)))
        elif asked and (chosen is None or chosen.id in self._own) and (chosen or not self._entered):
            self._land(self._free(place, self._turn if self._entered else 0))
        self._own &= set(ids)
        self.scroll_to(y=top, animate=False)
        self._claim()

    def _free(self, place: int, turn: int = 0) -> int:
        """Return the next line from a place on that nobody has taken and that is left by those whose turn is before."""
        place = min(place, len(self._asked) - 1)
        order = [*range(place, len(self._asked)), *range(place)]
        free = [number for number in order if self._asked[number].id not in self._taken]
        return free[turn % len(free)] if free else place

    def _land(self, place: int) -> None:
        """Go to a line without having been told to."""
        self.highlighted, self._landed_at = place, time.monotonic()

    def _has_just_landed(self) -> bool:
        return self._landed_at is not None and time.monotonic() - self._landed_at < YIELD

    def _prompt(self, asked: Asked) -> Content:
        t, candidate = self._t, self._candidate(asked)
        why = [reason(asked, t)] if asked.line.doubt is not None else []
        shown = " ".join(asked.shown.split())
        if asked.named:
            shown, why = t("doubts-named", shown=shown, name=asked.line.name), [t("doubts-named-keys")]
        if candidate is None:
            says = proposal(asked, t) if not asked.named or has_proposal(asked) else ""
        else:
            says = t("doubts-likely", who=candidate.described(t))
            why.append(t("doubts-likely-keys", count=len(asked.candidates)))
        taker = self._taken.get(asked.id)
        return Content.assemble(
            safe(shown, "bold"),
            safe(f"  ✎ {taker}" if taker is not None else "", "$text-accent"),
            safe(f"  {says}", "$text-warning"),
            "\n",
            safe(f"  {' · '.join(why)}", "dim"),
        )

    def _candidate(self, asked: Asked) -> Candidate | None:
        """The one that the line asks about."""
        if not asked.candidates:
            return None
        return asked.candidates[self._turns.get(asked.id, 0) % len(asked.candidates)]

    @property
    def chosen(self) -> Asked | None:
        """What is under the cursor."""
        place = self.highlighted
        return self._asked[place] if place is not None and place < len(self._asked) else None

    def on_focus(self) -> None:
        self._entered = True
        self.border_subtitle = safe(self._t("doubts-keys"))
        if self._asked and (self.highlighted is None or self._asked[self.highlighted].id in self._taken):
            self._land(self._free(self.highlighted or 0))
        self.screen.add_class(DIGITS)
        self._claim()

    def on_blur(self) -> None:
        self._entered = False
        self.screen.remove_class(DIGITS)
        self.border_subtitle = safe(self._t("doubts-key"))
        self._release()

    def on_key(self) -> None:
        self._landed_at = None
        self._claim()

    def on_option_list_option_highlighted(self) -> None:
        self._claim()
        self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer only what there is to choose from."""
        least = {"other": 1, "next": 2}.get(action, 0)
        return not least or ((asked := self.chosen) is not None and len(asked.candidates) >= least)

    def on_click(self, event: events.Click) -> None:
        """A click only chooses; the list of the library would take it for Enter."""
        event.prevent_default()
        option = event.style.meta.get("option")
        if option is not None:
            self.highlighted = option

    def _claim(self) -> None:
        """Let the others know which line is being decided here."""
        chosen = self.chosen
        if not self._entered or chosen is None:
            self._release()
            return
        if self._idle is not None:
            self._idle.reset()
            self._idle.resume()
        self._stand(chosen.id)

    def _release(self) -> None:
        if self._idle is not None:
            self._idle.pause()
        self._stand(None)

    def _stand(self, person: str | None) -> None:
        if person != self._claimed:
            self._claimed, self._warned = person, None
            self.post_message(messages.Stands(person))

    def _mine(self) -> Asked | None:
        """Return what is chosen; None, with a warning, at the first key on a line that somebody else has taken."""
        asked = self.chosen
        if asked is None:
            self.app.bell()
        elif asked.id in self._taken and self._warned != asked.id:
            self._warned = asked.id
            self.post_message(messages.Busy(self._taken[asked.id]))
            return None
        return asked

    def action_select(self) -> None:
        asked = self._mine()
        if asked is None:
            return
        candidate = self._candidate(asked)
        if candidate is not None:
            self._own.add(asked.id)
            self.post_message(messages.Same(asked.id, candidate.id))
        elif asked.line.doubt is not None and asked.line.doubt.proposal:
            self._settle(asked, asked.line.doubt.proposal)
        else:
            self.post_message(messages.Unproposed())

    def action_other(self) -> None:
        asked = self._mine()
        if asked is not None and asked.candidates:
            self._own.add(asked.id)
            self.post_message(messages.Others(asked.id, tuple(one.id for one in asked.candidates)))

    def action_next(self) -> None:
        asked = self.chosen
        if asked is not None and len(asked.candidates) > 1:
            self._turns[asked.id] = self._turns.get(asked.id, 0) + 1
            self.replace_option_prompt(asked.id, self._prompt(asked))

    def action_topic(self, number: int) -> None:
        asked = self._mine()
        if asked is None:
            return
        if asked.line.doubt is None:
            self.app.bell()
        elif number and any(topic > 9 for topic in self._offered):
            self.post_message(messages.Digit(asked.line, number))
        elif number == 0 or number in self._offered:
            self._settle(asked, (number,) if number else ())
        else:
            self.app.bell()

    def action_name(self) -> None:
        asked = self._mine()
        if asked is not None:
            self.post_message(messages.Named(asked.line))

    def action_no_person(self) -> None:
        asked = self._mine()
        if asked is not None and asked.line.doubt is not None:
            self._settle(asked, (), is_person=False)

    def action_leave(self) -> None:
        self.screen.focus_next()

    def _settle(self, asked: Asked, topics: tuple[int, ...], is_person: bool = True) -> None:
        self._own.add(asked.id)
        self.post_message(messages.Settled(asked.line, topics, is_person))
