"""Who may write where: codes and cards to give away, devices, volunteers at the door, and the end of it all."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.widgets import DataTable, Static

from qzlive.session.base import Command
from qzlive.session.cards import card_name, moderator_card, seat_card
from qzlive.session.clock import wall
from qzlive.session.commands.access import AdmitVolunteer, ReissueCode, RemoveDevice
from qzlive.session.commands.agenda import ForgetSession
from qzlive.session.commands.tables import PointSeat
from qzlive.session.seating import title_of
from qzlive.session.state import Device
from qzlive.wire.frames import Codes

from ..dialogs import AskLine, Confirm
from ..link.picture import ModeratorPicture
from ..outline.dialogs import Choose, Possibility
from ..text import safe
from . import retention
from .access_data import SeatLine, devices, label_of, present, seat_lines
from .messages import targets
from .panel import Panel
from .rows import Rows
from .steady_table import Cell, Column

HIDDEN = "•••• ••••"


class AccessPanel(Panel):
    """Above the seats with their codes, below the devices. Codes are hidden until they are asked for: the screen may
    be shared in the call."""

    SCOPE = "access"
    LISTENS = frozenset({"picture", "presence", "codes"})

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._open = False
        self._issued: object = None

    def compose(self) -> ComposeResult:
        yield Rows(id="seats")
        yield Static(id="devices-title")
        yield Rows(id="devices")
        yield Static(id="deletion")

    def enter(self) -> None:
        self.show()
        self.screen.set_focus(self.query_one("#seats", Rows))

    def leave(self) -> None:
        self._open = False

    def show(self) -> None:
        self._ask_codes()
        self._show_seats()
        self._show_devices()
        self.query_one("#deletion", Static).update(safe(retention.line(self.state, self.t)))

    def _ask_codes(self) -> None:
        """Ask for the codes again when one was issued or a seat has come."""
        picture = self.qz.link.picture
        if isinstance(picture, ModeratorPicture):
            state = picture.confirmed
            issued = (state.moderator_issue, {seat.id: seat.issue for seat in state.seats.values()})
            if issued != self._issued:
                self._issued = issued
                self.qz.link.ask_codes()

    def _show_seats(self) -> None:
        t = self.t
        columns = (
            Column("label", t("access-table"), 5),
            Column("code", t("access-code"), 19),
            Column("here", t("access-here"), 16),
            Column("title", t("access-topic")),
        )
        rows = {line.key: self._seat_cells(line) for line in seat_lines(self.state, self.qz.link.presence)}
        self.query_one("#seats", Rows).fill(columns, rows)

    def _seat_cells(self, line: SeatLine) -> tuple[Cell, ...]:
        t, codes = self.t, self.qz.link.codes
        code = (codes.moderator if line.seat is None else codes.seats.get(line.seat, "")) if codes is not None else ""
        label = line.label if line.seat is not None else t("access-moderators-short")
        title = line.title if line.seat is not None else t("access-moderators")
        style = "green" if line.here else "dim"
        return (
            (label, "bold"),
            (code if self._open else HIDDEN if codes is not None else "…", ""),
            (t("access-devices-here", here=line.here, away=line.away) if line.here or line.away else "–", style),
            (title, ""),
        )

    def _show_devices(self) -> None:
        state, t, link = self.state, self.t, self.qz.link
        here, waiting = present(link.presence), self._waiting
        columns = (
            Column("role", t("access-role"), 16),
            Column("seen", t("access-seen"), 17),
            Column("label", t("access-device")),
        )
        rows: dict[str, tuple[Cell, ...]] = {
            id_: ((t("access-asks", label=label_of(state, one.get("seat"))), "yellow"), ("", ""), (one["label"], ""))
            for id_, one in waiting.items()
        }
        for device in devices(state):
            style = "green" if device.id in here else "dim"
            rows[device.id] = ((self._role(device), ""), (self._seen(device, here), style), (self._called(device), ""))
        self.query_one("#devices-title", Static).update(safe(self._title(len(rows)), "bold"))
        self.query_one("#devices", Rows).fill(columns, rows)

    @property
    def _waiting(self) -> dict[str, dict[str, str]]:
        """The volunteers that wait, by their device."""
        return {one["device"]: one for one in self.qz.knocking}

    def _title(self, count: int) -> str:
        said = [self.t("access-devices", count=count)]
        presence, hidden = self.qz.link.presence, self.qz.hidden
        if presence is not None and (away := sum(str(one["device"]) in hidden for one in presence.knocking)):
            said.append(self.t("access-hidden", count=away))
        return " · ".join(said)

    def _role(self, device: Device) -> str:
        if device.role == "moderator":
            return self.t("access-moderator")
        return self.t("access-host", label=label_of(self.state, device.seat))

    def _called(self, device: Device) -> str:
        label = device.label or self._nameless(device)
        return self.t("access-own", label=label) if device.id == self.qz.link.device else label

    def _nameless(self, device: Device) -> str:
        if device.role == "moderator":
            return self.t("access-moderator")
        return self.t("access-host-nameless", label=label_of(self.state, device.seat))

    def _seen(self, device: Device, here: frozenset[str]) -> str:
        if device.id in here:
            return self.t("access-now")
        seen = self.qz.last_seen.get(device.id)
        if seen is not None:
            return self.t("access-seen-at", time=wall(self.state, seen))
        return self.t("access-admitted-at", time=wall(self.state, device.at))

    @property
    def _line(self) -> SeatLine | None:
        key = self.query_one("#seats", Rows).key
        return next((one for one in seat_lines(self.state, self.qz.link.presence) if one.key == key), None)

    @on(DataTable.RowSelected, "#seats")
    def _seat_selected(self) -> None:
        self.action_card()

    @on(DataTable.RowSelected, "#devices")
    def _device_selected(self) -> None:
        self._admit()

    def _admit(self) -> None:
        """Let the volunteer under the cursor in."""
        one = self._waiting.get(self.query_one("#devices", Rows).key or "")
        if one is None:
            self.qz.say("access-not-waiting")
        else:
            self.send(AdmitVolunteer(device=one["device"], seat=one["seat"], label=one["label"]))

    def action_codes(self) -> None:
        """Show the codes, or hide them again."""
        self._open = not self._open
        self._show_seats()

    def _codes(self) -> Codes | None:
        if self.qz.link.codes is None:
            self.qz.say("access-no-codes")
        return self.qz.link.codes

    def action_card(self) -> None:
        """Show the card of the seat under the cursor, or what a second moderator needs; among the devices let in who
        waits."""
        if self.query_one("#devices", Rows).has_focus:
            self._admit()
            return
        line, codes, t = self._line, self._codes(), self.t
        if line is None or codes is None:
            return
        if line.seat is None:
            text = moderator_card(code=codes.moderator, address=codes.address, say=t)
            self.give(t("access-second-title"), f"{self.state.name}-moderation.txt", (text,), secret=True)
            return
        text = seat_card(self.state, line.seat, code=codes.seats[line.seat], address=codes.address, say=t)
        self.give(t("access-card", label=line.label), card_name(self.state, line.seat), (text,), secret=True)

    def action_reissue(self) -> None:
        """Give a seat, or the moderators, a new code; the old one works no more. Asks."""
        line, t = self._line, self.t
        if line is None:
            return
        issue = self.state.moderator_issue if line.seat is None else self.state.seats[line.seat].issue
        question = t("access-reissue-moderators") if line.seat is None else t("access-reissue", label=line.label)
        self._ask(question, t("access-reissue-yes"), ReissueCode(seat=line.seat, issue=issue))

    def action_remove(self) -> None:
        """Shut a device out for good, after asking; hide somebody who waits at the door."""
        key, t = self.query_one("#devices", Rows).key, self.t
        if key in self._waiting:
            self.qz.say("access-hidden-now", label=self._waiting[key]["label"])
            self.qz.hidden.add(key)
            self.qz.store.note("presence")
            return
        device = self.state.devices.get(key or "")
        if device is None or device.removed:
            self.qz.say("access-no-device")
        elif device.id == self.qz.link.device:
            self.qz.say("session-device-own")
        else:
            question = t("access-remove", label=device.label or self._nameless(device), role=self._role(device))
            self._ask(question, t("access-remove-yes"), RemoveDevice(device=device.id))

    def action_unhide(self) -> None:
        """Show those again who were hidden at the door."""
        self.qz.hidden.clear()
        self.qz.store.note("presence")

    def _ask(self, question: str, yes: str, command: Command) -> None:
        def answered(sure: bool | None) -> None:
            if sure:
                self.send(command)

        self.app.push_screen(Confirm(question, yes, self.t("access-no")), answered)

    def action_point(self) -> None:
        """Let the host of a seat write for another table."""
        line, t, state = self._line, self.t, self.state
        if line is None or line.seat is None:
            return

        def chosen(table: str | None) -> None:
            if table is not None and table != state.seats[line.seat or ""].table:
                self.send(PointSeat(seat=line.seat or "", table=table))

        offers = [
            Possibility(
                id_,
                t(
                    "messages-to-table",
                    label=state.tables[id_].label,
                    title=title_of(state, state.tables[id_]),
                ),
            )
            for id_ in targets(state)
        ]
        question = t("access-point", label=line.label)
        self.app.push_screen(Choose(question, offers, wish=state.seats[line.seat].table), chosen)

    def action_retention(self) -> None:
        """Choose another day on which the names are deleted, or delete them now."""
        retention.ask(self)

    def action_forget(self) -> None:
        """Erase the session for good; its name has to be typed."""
        t, name = self.t, self.state.name

        def typed(text: str | None) -> None:
            if text is None:
                return
            if text.strip() == name:
                self.send(ForgetSession(name=name))
            else:
                self.qz.say("session-name-differs", bad=True)

        self.app.push_screen(AskLine(t("access-forget"), hint=t("access-forget-hint", name=name)), typed)

    def action_other(self) -> None:
        """Go from the seats to the devices and back."""
        seats, others = self.query_one("#seats", Rows), self.query_one("#devices", Rows)
        self.screen.set_focus(others if seats.has_focus else seats)
