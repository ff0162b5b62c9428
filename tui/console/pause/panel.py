"""The break in one screen: six steps, for each what is read out, what is done, how things stand, and the text."""

from __future__ import annotations

from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import Digits, Static

from qzlive.session.clock import MINUTE, wall
from qzlive.session.pause import STEPS, Break, item_of, pausing, rest
from qzlive.session.state import BreakStep

from ...status import minutes
from ...text import safe
from .ready import Ready
from .said import standing, to_do, to_say
from .work import PauseWork

PLACE = "pause:"
"""What the place of a moderator begins with who looks at the break; the step follows."""
WIDE = 110
"""From this width on two things stand side by side, and steps say when they were done."""
LONG = 60 * MINUTE
"""What is further away is told by the clock, not counted down."""
SECTIONS = ("say", "do", "facts", "text")


class StepTab(Static):
    """A step with its tick; a click looks at it."""

    class Chosen(Message):
        def __init__(self, step: BreakStep) -> None:
            super().__init__()
            self.step = step

    def __init__(self, step: BreakStep) -> None:
        super().__init__(id=f"pause-tab-{step}")
        self.step = step

    def on_click(self, event: events.Click) -> None:
        event.stop()
        self.post_message(self.Chosen(self.step))


class Section(Vertical):
    """A heading and what stands under it, on a narrow screen beside it."""

    def __init__(self, name: str, title: str) -> None:
        super().__init__(id=f"pause-{name}", classes="section")
        self._title, self._told = title, f"pause-{name}-text"

    def compose(self) -> ComposeResult:
        yield Static(safe(self._title), classes="heading")
        yield Static(id=self._told, classes="told")

    def tell(self, content: Content) -> None:
        """Repaint; what has not changed is left alone."""
        shown = self.query_one(f"#{self._told}", Static)
        if shown.content != content:
            shown.update(content)


class PausePanel(PauseWork):
    SCOPE = "pause"
    LISTENS: ClassVar = frozenset({"picture", "pending", "presence"})
    DEFAULT_CSS = """
    PausePanel #pause-head { height: 3; padding: 0 1; }
    PausePanel #pause-rest { width: auto; min-width: 18; padding-right: 2; color: $text-success; }
    PausePanel #pause-rest.-soon { color: $text-warning; }
    PausePanel #pause-rest.-over { color: $text-error; }
    PausePanel #pause-about { width: 1fr; height: 3; }
    PausePanel #pause-about Static { height: 1; text-wrap: nowrap; text-overflow: ellipsis; }
    PausePanel #pause-steps { height: 1; background: $panel; }
    PausePanel StepTab { width: auto; padding: 0 1 0 0; color: $text-muted; }
    PausePanel StepTab.-at { color: $text; text-style: bold; background: $surface-lighten-2; }
    PausePanel #pause-body { height: 1fr; padding: 0 1; }
    PausePanel .section { height: auto; layout: horizontal; }
    PausePanel .heading { width: 9; text-style: bold; }
    PausePanel .told { width: 1fr; height: auto; }
    PausePanel #pause-next { height: auto; padding: 0 1; background: $primary-muted; text-style: bold; }
    PausePanel #pause-more { height: 1; padding: 0 1; color: $text-muted; }
    PausePanel #pause-none { padding: 1 2; color: $text-muted; }
    PausePanel.-wide #pause-body { layout: grid; grid-size: 2; grid-rows: auto; grid-gutter: 1 4; padding: 1 2; }
    PausePanel.-wide .section { layout: vertical; }
    PausePanel.-wide .heading { width: 1fr; }
    """

    def compose(self) -> ComposeResult:
        with Horizontal(id="pause-head"):
            yield Digits(id="pause-rest")
            with Vertical(id="pause-about"):
                yield Static(id="pause-title")
                yield Static(id="pause-until")
                yield Static(id="pause-step")
        with Horizontal(id="pause-steps"):
            for step in STEPS:
                yield StepTab(step)
        with VerticalScroll(id="pause-body", can_focus=False):
            for name in SECTIONS:
                yield Section(name, self.t(f"pause-head-{name}"))
        yield Static(id="pause-next")
        yield Static(id="pause-more")
        yield Static(id="pause-none")

    def on_mount(self) -> None:
        self._finished: tuple[str, frozenset[BreakStep]] | None = None

    def enter(self) -> None:
        self._finished = None
        self.look_along()
        super().enter()

    def leave(self) -> None:
        self.qz.link.here(None)

    def on_resize(self) -> None:
        self.set_class(self.size.width >= WIDE, "-wide")
        if self.display:
            self.show()

    def tick(self) -> None:
        if (one := self.pause) is not None:
            self._show_clock(one)

    def show(self) -> None:
        one = self.pause
        for widget in self.children:
            widget.display = (widget.id == "pause-none") == (one is None)
        if one is None:
            self.query_one("#pause-none", Static).update(safe(self.t("pause-none")))
            return
        self._tell_of_others(one)
        step = self.step
        self.qz.link.here(f"{PLACE}{step}")
        self._show_clock(one)
        self._show_steps(one, step)
        self._show_sections(one, step)
        self._show_keys(one, step)

    def _tell_of_others(self, one: Break) -> None:
        """Say which step somebody else has finished since the last look: not what has come about with the wishes."""
        found = {step: one.done(step) for step in one.steps}
        settled = [step for step, over in found.items() if over and over.at is None and step != "seat"]
        finished = frozenset(step for step, over in found.items() if over and step not in settled)
        if self._finished is not None and self._finished[0] == one.breakout:
            for step in one.steps:
                if step in finished - self._finished[1] - self._own:
                    self.qz.say("pause-finished", step=self._named(one, step))
        self._finished = one.breakout, finished
        self._own &= set(one.steps) - finished

    def _named(self, one: Break, step: BreakStep) -> str:
        return f"{one.steps.index(step) + 1} {self.t(f'pause-step-{step}')}"

    def _show_clock(self, one: Break) -> None:
        state, now, t = self.state, self.qz.link.now(), self.t
        left, item, digits = rest(state, one.breakout, now), item_of(state, one.breakout), self.query_one(Digits)
        counted = left is not None and left < LONG
        digits.update(minutes(left).replace("−", "-") if left is not None and counted else wall(state, now))
        digits.set_class(left is not None and left < 0, "-over")
        digits.set_class(left is not None and 0 <= left <= 5 * MINUTE, "-soon")
        title = item.title if item is not None else ""
        begun = item.begun_at if item is not None else None
        if left is None:
            about = t("pause-phase-runs", title=title, time=wall(state, begun or now))
            until = t("pause-rest-none")
        else:
            about = t("pause-phase-due" if left < 0 else "pause-phase", title=title, time=wall(state, now + left))
            if pausing(state) == one.breakout:
                code = "pause-rest-over" if left < 0 else "pause-rest"
            else:
                code = "pause-rest-late" if left < 0 else "pause-rest-long"
            until = t(code, minutes=abs(left) // MINUTE)
        others = self._others(one)
        self.query_one("#pause-title", Static).update(safe(about, "bold"))
        self.query_one("#pause-until", Static).update(safe(f"{until} · {others}" if others else until))

    def _others(self, one: Break) -> str:
        """Say which other moderators look at the break, and at which step."""
        presence, t = self.qz.link.presence, self.t
        found = []
        for device in presence.devices if presence is not None else ():
            place, name = device.get("place") or "", device.get("label") or ""
            step = next((step for step in one.steps if place == f"{PLACE}{step}"), None)
            if step is not None and device.get("device") != self.qz.link.device:
                found.append(t("pause-other", name=name, number=one.steps.index(step) + 1))
        return t("pause-others", who=", ".join(found)) if found else ""

    def _show_steps(self, one: Break, at: BreakStep) -> None:
        wide = self.size.width >= WIDE
        for tab in self.query(StepTab):
            tab.display = tab.step in one.steps
            if not tab.display:
                continue
            over = one.done(tab.step)
            mark = f"{'▸' if tab.step == at else ' '}{'✓' if over is not None else ' '}"
            clock = f" {wall(self.state, over.at)}" if wide and over is not None and over.at is not None else ""
            tab.set_class(tab.step == at, "-at")
            tab.update(safe(f"{mark} {self._named(one, tab.step)}{clock}"))
        over, t = one.done(at), self.t
        place = t("pause-place", number=one.steps.index(at) + 1, count=len(one.steps), step=t(f"pause-step-{at}"))
        if over is None:
            said = safe(t("pause-not-done"), "$text-warning")
        elif over.at is None:
            said = safe(t("pause-done"), "$text-success")
        else:
            said = safe(t("pause-done-at", time=wall(self.state, over.at)), "$text-success")
        self.query_one("#pause-step", Static).update(safe(f"{place} · ").append(said))

    def _show_sections(self, one: Break, step: BreakStep) -> None:
        t, now = self.t, self.qz.link.now()
        lines = to_do(one, step, t)
        told = {
            "say": safe(to_say(one, step, now)),
            "do": safe("\n".join(f"{number}. {line}" for number, line in enumerate(lines, 1))),
            "facts": safe("\n".join(standing(one, step, t, changed=self.changed(one), along=self._along))),
            "text": self._text(one, step),
        }
        for name, content in told.items():
            self.query_one(f"#pause-{name}", Section).tell(content)

    def _text(self, one: Break, step: BreakStep) -> Content:
        t, text = self.t, self.text(one, step)
        if text is None:
            return safe(t("pause-text-later" if step == "tell" else "pause-text-none"), "dim")
        given, count = self.given(one, text), len(text.pieces)
        place = max(0, given - 1)
        return safe(f"{self._copied(given, place, count, text)}\n").append(safe(text.pieces[place], "dim"))

    def _copied(self, given: int, place: int, count: int, text: Ready) -> str:
        t = self.t
        parts = [f"c: {text.title}", *([t("pause-piece", number=place + 1, count=count)] if count > 1 else [])]
        if given >= count:
            parts.append(t("pause-piece-all" if count > 1 else "pause-piece-copied"))
        elif given:
            parts.append(t("pause-piece-copied"))
        return " · ".join(parts)

    def _show_keys(self, one: Break, step: BreakStep) -> None:
        t, does, text = self.t, self.deed(one, step), self.text(one, step)
        following = one.following(step)
        params: dict[str, str | int] = {
            "number": one.steps.index(following) + 1,
            "step": t(f"pause-step-{following}"),
            "changed": self.changed(one),
            "count": one.facts.unclear,
            "form": self.state.breakouts[one.breakout].form,
            "windows": "yes" if self._along and self.state.screen.view != "topics" else "no",
            "title": item.title if (item := item_of(self.state, one.breakout)) is not None else "",
        }
        code = f"pause-next-{does}" if does is not None else "pause-next-end"
        if self._busy:
            code = "pause-next-busy"
        elif does == "on" and following == step:
            code = "pause-next-end"
        elif does == "on" and (over := one.done(step)) is not None and over.ticked:
            code = "pause-next-look"
        elif does == "copy" and step == "announce":
            code = "pause-next-copy-announce"
        elif does == "copy" and text is not None and len(text.pieces) > 1:
            code = "pause-next-copy-tell"
            params |= {"number": self.given(one, text) + 1, "count": len(text.pieces)}
        self.query_one("#pause-next", Static).update(safe(t(code, params)))
        more = [] if one.done(step) else [t("pause-tick-key")]
        more += [] if one.begun else [t("pause-open-key")]
        self.query_one("#pause-more", Static).update(safe(" · ".join(more)))

    @on(StepTab.Chosen)
    def _look(self, event: StepTab.Chosen) -> None:
        self._at = event.step
        self.show()

    def action_go(self, way: str) -> None:
        """Look at the step before or after; nothing is done."""
        if (one := self.pause) is not None:
            place = one.steps.index(self.step) + (1 if way == "on" else -1)
            self._at = one.steps[min(max(0, place), len(one.steps) - 1)]
            self.show()

    def action_scroll(self, way: str) -> None:
        """Let what finds no room be seen."""
        body = self.query_one("#pause-body", VerticalScroll)
        body.scroll_relative(y=3 if way == "down" else -3, animate=False)
