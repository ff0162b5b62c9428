"""The second road: people are put into rooms by hand, down the platform's own list, each line by one moderator."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.widgets import ProgressBar, Static

from qzlive.rooms import Platform, run_text
from qzlive.session.commands.tables import PlacePeople, TickStep
from qzlive.session.seating import allocation_of
from qzlive.session.state import State

from ...dialogs import Confirm
from ...text import safe
from ..rows import Rows
from ..steady_table import Cell, Column, SteadyTable
from .data import Work, stretch, work_of
from .painted import Shown, in_rooms, left, rules, standing
from .road import Road

WIDE = 110
STRETCH = 20
"""So many people are taken at once with one key."""


_Asked = tuple[State, str, Platform, bool, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Tick:
    """A step of this console; `before` is where these people were put before, by person, as far as anywhere."""

    breakout: str
    people: tuple[str, ...]
    table: str | None
    before: Mapping[str, str]


class WorkRoad(Road):
    SCOPE = "rooms_work"
    DEFAULT_CSS = """
    WorkRoad { height: 1fr; }
    WorkRoad Static { height: auto; padding: 0 1; }
    WorkRoad #left { text-style: bold; }
    WorkRoad ProgressBar { padding: 0 1; height: 1; width: 100%; }
    WorkRoad ProgressBar Bar { width: 1fr; }
    WorkRoad #rule, WorkRoad #order { color: $text-muted; }
    WorkRoad Rows { height: 1fr; }
    WorkRoad #run { height: 3; background: $boost; }
    """
    LISTENS: ClassVar = frozenset[str]()

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._singly = self._done = False
        self._shown: dict[str, Shown] = {}
        self._ticks: list[Tick] = []
        self._known: tuple[_Asked, Work] | None = None

    def compose(self) -> ComposeResult:
        yield Static(id="left")
        yield ProgressBar(show_eta=False, show_percentage=False)
        yield Static(id="rule")
        yield Static(id="order")
        yield Rows(id="lines")
        yield Static(id="run")

    @property
    def _rows(self) -> Rows:
        return self.query_one("#lines", Rows)

    def work(self) -> Work | None:
        """Return the work list as it is now, None where there is no phase."""
        breakout = self.room.breakout
        if breakout is None:
            return None
        holders = self.room.claims.holders(self.qz.here)
        key = self.state, breakout, self.room.platform, self._singly, holders
        # Compared as values, states of 300 people would take longer than the list.
        if self._known is None or self._known[0][0] is not key[0] or self._known[0][1:] != key[1:]:
            self._known = key, work_of(self.state, breakout, self.room.platform, holders, singly=self._singly)
        return self._known[1]

    def keep_claims(self) -> None:
        """Give back the lines that are done or gone, and the list as a whole once several may work on it."""
        claims = self.room.claims
        if claims.own:
            work = self.work()
            if work is None:
                claims.keep(())
            elif work.alone:
                claims.keep({work.breakout} if work.todo.left else ())
            else:
                claims.keep(work.people)

    def enter(self) -> None:
        self.show()
        self.screen.set_focus(self._rows)

    def show(self) -> None:
        work = self.work()
        if work is None:
            self._rows.fill(self._columns(), {})
            return
        state, t = self.state, self.t
        own, names = self.qz.link.device, {one.device: one.label for one in self.qz.here}
        bar = self.query_one(ProgressBar)
        bar.update(total=max(1, work.todo.total), progress=len(work.todo.done))
        self.query_one("#left", Static).update(safe(standing(state, work, own, names, t)))
        said = rules(state, work, self.room.platform, own, names, t)
        offline = self.qz.link.status != "online"
        begun = bool(self.room.claims.own)
        # Once this moderator has begun, the list needs the room; so it does on a narrow screen.
        short = said[:1] if work.alone else said[1:2]
        rule = " ".join(said) if self.size.width >= WIDE else "\n".join(short if begun else said[:2])
        rule = t("rooms-work-offline") if offline else rule
        self.query_one("#rule", Static).update(safe(rule))
        self.query_one("#rule", Static).display = bool(rule)
        order = self.query_one("#order", Static)
        order.display = bool(work.todo.total) and not work.todo.done and not begun
        order.update(safe(t("rooms-order-zoom" if self.room.platform.key == "zoom" else "rooms-order-name")))
        found = in_rooms(work, self.room.rooms) if self._done else left(state, work)
        self._shown = {shown.people[0]: shown for shown in found}
        wanted = self._rows.key
        self._rows.fill(self._columns(), {key: self._cells(shown) for key, shown in self._shown.items()})
        if wanted is not None and wanted not in self._shown:
            self._point_at(wanted)
        self._tell_run()

    def _columns(self) -> tuple[Column, ...]:
        t, wide = self.t, self.size.width >= WIDE
        return (
            Column("who", t("rooms-work-column-who")),
            Column("count", t("rooms-work-column-count"), 4),
            Column("room", t("rooms-work-column-room"), 44 if wide else 26),
            Column("holder", t("rooms-work-column-holder"), 20 if wide else 9),
        )

    def _cells(self, shown: Shown) -> tuple[Cell, ...]:
        own = shown.holder == self.qz.link.device
        style = "dim" if self._done or (shown.holder and not own) else "bold" if own else ""
        holder = self.t("rooms-work-you") if own else self.label(shown.holder) if shown.holder else ""
        return (
            (shown.who, style),
            (str(len(shown.people)) if len(shown.people) > 1 else "", style),
            (shown.room, "$warning" if shown.again else style),
            ("✓" if self._done else holder, "$success" if own or self._done else "dim"),
        )

    def label(self, device: str) -> str:
        """Return how the owner of a device is called."""
        return next((one.label for one in self.qz.here if one.device == device and one.label), "?")

    @on(SteadyTable.Pointed)
    def _tell_run(self) -> None:
        shown = self._pointed
        line = self.query_one("#run", Static)
        if shown is None:
            line.update(safe(self.t("rooms-work-all-done") if self.room.breakout else ""))
            return
        if shown.run is None:
            line.update(safe(self.t("rooms-work-is-in", name=shown.who, room=shown.room), "bold"))
            return
        names = " · ".join(one.move.display for one in shown.run.lines) if len(shown.people) > 1 else ""
        line.update(safe(run_text(shown.run, self.t), "bold").append(safe(f"\n{names}" if names else "")))

    @property
    def _pointed(self) -> Shown | None:
        return self._shown.get(self._rows.key or "")

    def idle(self) -> frozenset[str]:
        work = self.work()
        return frozenset({"stretch"}) if work is None or work.alone else frozenset()

    def select(self, person: str) -> bool:
        """Put the cursor on the line of a person, done or not; return whether there is one."""
        for done in (self._done, not self._done):
            self._done = done
            self.show()
            if self._point_at(person):
                self._tell_run()
                return True
        return False

    def _point_at(self, person: str) -> bool:
        key = next((key for key, shown in self._shown.items() if person in shown.people), None)
        if key is not None:
            self._rows.select(key)
        return key is not None

    def action_singly(self) -> None:
        """Show each person apart, or runs."""
        shown = self._pointed
        self._singly = not self._singly
        self.show()
        if shown is not None:
            self.select(shown.people[0])

    def action_done(self) -> None:
        """Show who is in a room already, or who is not."""
        self._done = not self._done
        self.show()

    def action_opened(self) -> None:
        """Say that the rooms are open, to everybody; or that they are not."""
        if (work := self.work()) is not None:
            self.send(TickStep(breakout=work.breakout, step="open", done=not work.opened))
            self.keep_claims()
            self._done = False
            self.show()
            if self._shown:
                self._rows.select(next(iter(self._shown)))
            self.qz.say("rooms-work-is-closed" if work.opened else "rooms-work-is-opened")

    def action_take(self) -> None:
        """Take the line under the cursor, or the whole list where only one may work on it; give it back if it is this
        moderator's."""
        work, shown = self.work(), self._pointed
        if work is None or self._done or (shown is None and not work.alone):
            return
        lines, holder = ((work.breakout,), work.holder) if work.alone or shown is None else (shown.people, shown.holder)
        if holder == self.qz.link.device:
            self.room.claims.give(lines)
        elif holder is not None:
            self.qz.say("rooms-work-taken", name=self.label(holder))
        else:
            self.room.claims.take(lines)
        self.show()

    def action_stretch(self) -> None:
        """Take the next people whom nobody has, from the cursor on."""
        work, shown = self.work(), self._pointed
        if work is None or shown is None or self._done:
            return
        if work.alone:
            self.action_take()
            return
        start = list(self._shown).index(self._rows.key or "")
        self.room.claims.take(stretch(work, start, STRETCH))
        self.show()

    def action_tick(self) -> None:
        """These people are in their room now: go on to the next ones, and take them. Of who is done: they are not."""
        work, shown = self.work(), self._pointed
        if work is None or shown is None:
            return
        if self._done:
            self._place(work, shown.people, None)
            self.qz.say("rooms-work-unticked", name=shown.who)
            self.show()
            return
        holder = work.holder if work.alone else shown.holder
        if holder in (None, self.qz.link.device):
            self._tick(work, shown)
            return

        def answered(yes: bool | None) -> None:
            if yes and (now := self.work()) is not None:
                self._tick(now, shown)

        t, name = self.t, self.label(holder or "")
        question = t("rooms-work-tick-theirs", name=name)
        self.app.push_screen(Confirm(question, t("rooms-work-tick-yes"), t("rooms-work-tick-no")), answered)

    def _tick(self, work: Work, shown: Shown) -> None:
        place = list(self._shown).index(self._rows.key) if self._rows.key in self._shown else 0
        if not self._place(work, shown.people, shown.table):
            return
        claims = self.room.claims
        if work.alone and work.holder is None:
            claims.take({work.breakout})
        claims.give(shown.people)
        now = self.work()
        following = now.todo.next_for(self.qz.link.device, place) if now is not None else None
        if now is not None and following is not None and not now.alone:
            claims.take(line.move.person for line in following.lines)
        self.keep_claims()
        self.show()
        if following is not None:
            self._point_at(following.lines[0].move.person)
            self._tell_run()

    def _place(self, work: Work, people: tuple[str, ...], table: str | None) -> bool:
        placed = allocation_of(self.state, work.breakout).placed
        before = {person: placed[person] for person in people if person in placed}
        if not self.send(PlacePeople(breakout=work.breakout, people=people, table=table)):
            return False
        self._ticks.append(Tick(work.breakout, people, table, before))
        return True

    def action_undo(self) -> None:
        """Take the last step of this console back, for everybody who was not put elsewhere since."""
        if not self._ticks:
            self.qz.say("rooms-work-nothing-to-undo")
            return
        last = self._ticks.pop()
        placed = allocation_of(self.state, last.breakout).placed
        still = [person for person in last.people if placed.get(person) == last.table]
        if not still:
            self.qz.say("desk-changed-meanwhile")
            return
        for table in dict.fromkeys(last.before.get(person) for person in still):
            people = tuple(person for person in still if last.before.get(person) == table)
            self.send(PlacePeople(breakout=last.breakout, people=people, table=table))
        if (work := self.work()) is not None and not work.alone:
            self.room.claims.take(still)
        self._done = False
        self.select(still[0])
        self.qz.say("rooms-work-undone", count=len(still))
