"""What a console knows of the break, and its text: what the keys of the break are made of."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Literal

from qzlive.session.cafe import unlike
from qzlive.session.clock import MINUTE
from qzlive.session.commands.plenary import SetScreen
from qzlive.session.commands.tables import TickStep
from qzlive.session.pause import Break, Deed, meant, phases
from qzlive.session.seating import allocation_of
from qzlive.session.state import BreakStep

from ... import clipboard
from ..panel import Panel
from ..tables.data import changes
from .ready import Ready, ready


class PauseBase(Panel):
    """Which phase, which step, what was given away here."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._wish: str | None = None
        self._at: BreakStep | None = None
        self._given: dict[str, int] = {}
        """How many pieces of which text were given away here."""
        self._known: Break | None = None
        self._texts: dict[tuple[BreakStep, int], Ready | None] = {}
        self._along = True
        self._busy = 0
        self._own: set[BreakStep] = set()
        """The steps that this console has finished: nobody has to tell it of them."""

    @property
    def breakout(self) -> str | None:
        """The phase for which the break is made."""
        return self._wish if self._wish in phases(self.state) else meant(self.state)

    @property
    def pause(self) -> Break | None:
        """The break as it is now; the same as long as the state is."""
        state, breakout = self.state, self.breakout
        if breakout is None:
            return None
        if self._known is None or self._known.state is not state or self._known.breakout != breakout:
            if self._known is not None and self._known.breakout != breakout:
                self._at = None
            self._known = Break(state, breakout)
            self._texts.clear()
        return self._known

    @property
    def step(self) -> BreakStep:
        """The step that is shown."""
        one = self.pause
        assert one is not None
        if self._at is None or self._at not in one.steps:
            self._at = one.first_open
        return self._at

    def changed(self, one: Break) -> int:
        """How many people sit elsewhere than as published."""
        if one.state.breakouts[one.breakout].form == "rotation":
            return len(unlike(allocation_of(one.state, one.breakout)))
        found = changes(one.state, one.breakout)
        return found.all if found is not None else 0

    def text(self, one: Break, step: BreakStep) -> Ready | None:
        """Return the text of a step. Its times are those of the minute."""
        now = self.qz.link.now()
        if one is not self._known:
            return ready(one.state, one.breakout, step, now, self.t)
        key = step, now // MINUTE
        if key not in self._texts:
            self._texts[key] = ready(one.state, one.breakout, step, now, self.t)
        return self._texts[key]

    def key_of(self, one: Break, text: Ready) -> str:
        return f"{one.breakout}/{text.key}"

    def given(self, one: Break, text: Ready | None) -> int:
        """How many pieces of a text were given away here, all of them where there is none."""
        return self._given.get(self.key_of(one, text), 0) if text is not None else 0

    def deed(self, one: Break, step: BreakStep) -> Deed | None:
        """Return what the one key does now."""
        text = self.text(one, step)
        copied = text is None or self.given(one, text) >= len(text.pieces)
        return one.deed(step, changed=self.changed(one), copied=copied)

    @contextmanager
    def _waiting(self) -> Iterator[None]:
        """While something is on its way the one key does nothing."""
        self._busy += 1
        self.show()
        try:
            yield
        finally:
            self._busy -= 1

    def _done_here(self, step: BreakStep) -> None:
        self._own.add(step)

    def _tick(self, one: Break, step: BreakStep) -> None:
        if step not in allocation_of(one.state, one.breakout).steps:
            self._done_here(step)
            self.send(TickStep(breakout=one.breakout, step=step, done=True))

    def _show_to_all(self, view: Literal["topics", "seats"]) -> None:
        """Let the shared windows show this, if that is wanted."""
        if self._along and self.state.screen.view != view:
            self.send(SetScreen(view=view))

    def action_copy(self) -> None:
        """Copy the next piece of the text; where that may fail, show the whole."""
        one = self.pause
        text = self.text(one, self.step) if one is not None else None
        if one is None or text is None:
            self.qz.say("pause-nothing-to-copy")
            return
        key, count = self.key_of(one, text), len(text.pieces)
        place = self._given.get(key, 0) % count
        self.app.copy_to_clipboard(text.pieces[place])
        if clipboard.put(text.pieces[place]):
            self._given[key] = place + 1
            self.qz.say("pause-copied", number=place + 1, count=count)
        else:
            self._given[key] = count
            self._lay(text)
        self.show()

    def _lay(self, text: Ready) -> None:
        """Show a text to be marked; it also lies in a file."""
        self.give(text.title, text.file, text.pieces)
