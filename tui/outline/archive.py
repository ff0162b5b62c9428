"""Moments of entries, headings and sheets in words: when, who, what."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from textual.content import Content

from qzlive.language import Catalogue
from qzlive.session.history import Change, SheetMoment, changed, heading_changed, moments, sheet_at
from qzlive.session.outline import Node, sections
from qzlive.session.state import Entry, Heading, HeadingMoment, Moment, Question, Sheet, State

from ..text import safe
from .apart import shown_apart
from .row import KINDS, marked

_SIGNS = {"added": ("+", "bold $success"), "changed": ("~", "bold $warning")}


@dataclass(frozen=True, slots=True)
class Archive:
    """What it takes to tell the past of a sheet."""

    state: State
    t: Catalogue

    def time(self, at: int) -> str:
        """Return when something was, HH:MM, with the day if it was another one than the session's."""
        moment = dt.datetime.fromtimestamp(at / 1000, ZoneInfo(self.state.timezone))
        if moment.date().isoformat() == self.state.date:
            return f"{moment:%H:%M}"
        return self.t("history-day", day=f"{moment:%d}", month=f"{moment:%m}", time=f"{moment:%H:%M}")

    def who(self, device: str) -> str:
        """Return how a device is called: hosts by their table."""
        known = self.state.devices.get(device)
        if known is None:
            return self.t("history-somebody")
        seat = self.state.seats.get(known.seat or "")
        if seat is None:
            return known.label or self.t("history-moderator")
        label = self.state.tables[seat.table].label
        code = "history-host" if known.label else "history-host-nameless"
        return self.t(code, label=label, name=known.label)

    def sheet_line(self, sheet: Sheet, moment: SheetMoment) -> str:
        """Return a moment of a sheet in one line, such as `14:22  Tisch 2a: 3 neu, 1 geändert, 1 Überschrift`."""
        counted = (("added", moment.added), ("changed", moment.changed), ("deleted", moment.deleted))
        counts = [(name, len(ids - sheet.headings.keys())) for name, ids in counted]
        # One number for all of them, so that the line finds room: what became of which shows below.
        counts.append(("headings", sum(len(ids & sheet.headings.keys()) for _, ids in counted)))
        what = ", ".join(self.t(f"history-count-{name}", count=count) for name, count in counts if count)
        what = what or self.t("history-change-none")
        return f"{self.time(moment.at)}  {self.who(moment.by)}: {what}"

    def entry_line(self, entry: Entry, back: int) -> Content:
        """Return a moment of an entry, so many before the present one: time, device, what changed, and the text."""
        known = (None, *moments(entry))
        before, after = known[-2 - back], known[-1 - back]
        assert after is not None
        head = self._head(after, changed(before, after), now=back == 0)
        text = safe(after.text) if before is None else shown_apart(after.text, [before.text])
        if after.deleted:
            text = safe(after.text, "strike $foreground 60%")
        lead = safe(f"   {'★ ' if after.starred else ''}{KINDS[after.kind]} ")
        return Content("\n").join([head, _hung(lead, text + marked(after, self.t))])

    def heading_line(self, heading: Heading, back: int) -> Content:
        """Return a moment of a heading, so many before the present one."""
        known = (None, *moments(heading))
        before, after = known[-2 - back], known[-1 - back]
        assert after is not None
        head = self._head(after, heading_changed(before, after), now=back == 0)
        text = safe(after.text) if before is None else shown_apart(after.text, [before.text])
        if after.removed:
            text = safe(after.text, "strike $foreground 60%")
        return Content("\n").join([head, _hung(safe("   "), text)])

    def _head(self, moment: Moment | HeadingMoment, changes: Sequence[Change], *, now: bool) -> Content:
        what = ", ".join(self.t(f"history-change-{change}") for change in changes or ("none",))
        head = safe(f"{self.time(moment.changed_at)}  {self.who(moment.by)}: {what}", "bold")
        return head + safe(f"  {self.t('history-now')}", "italic") if now else head

    def beside(self, entry: Entry, back: int) -> tuple[str, ...]:
        """Return the texts that came to stand beside an entry's own at a moment, so many before the present one."""
        known = (None, *moments(entry))
        before, after = known[-2 - back], known[-1 - back]
        assert after is not None
        return tuple(text for text in dict.fromkeys(after.variants) if before is None or text not in before.variants)

    def beside_line(self, text: str) -> Content:
        """Return a text that stood beside an entry's own."""
        return _hung(safe(f"   ┆ {self.t('history-beside')} ", "$warning"), safe(text))

    def sheet_then(self, sheet: Sheet, asked: tuple[Question, ...], moment: SheetMoment) -> Content:
        """Return how a sheet looked after a moment, with what this moment changed marked in front."""
        then = sheet_at(sheet, moment.version)
        rows: list[Content] = []
        for section in sections(then, asked):
            sign = self._sign(section.id, moment) if section.kind == "heading" else safe("")
            rows.append(
                (sign + safe(" ") if sign else sign)
                + safe(section.text or self.t("outline-none"), "bold $text-primary")
            )
            rows += self._nodes(section.nodes, moment, 0)
        things = [then.headings.get(id_) or then.entries.get(id_) for id_ in sorted(moment.deleted)]
        if gone := [thing for thing in things if thing is not None]:
            rows.append(safe(self.t("history-deleted-title"), "bold $error"))
            rows += [safe(f"− {thing.text}", "strike $foreground 60%") for thing in gone]
        return Content("\n").join(rows)

    def _sign(self, id_: str | None, moment: SheetMoment) -> Content:
        """Return what a moment did to an entry or a heading; empty if nothing."""
        kind = "added" if id_ in moment.added else "changed" if id_ in moment.changed else ""
        return safe(*_SIGNS[kind]) if kind else safe("")

    def _nodes(self, nodes: Sequence[Node], moment: SheetMoment, depth: int) -> Iterator[Content]:
        for node in nodes:
            entry = node.entry
            lead = f"{'  ' * depth} {'★ ' if entry.starred else ''}{KINDS[entry.kind]} "
            yield _hung(
                (self._sign(entry.id, moment) or safe(" ")) + safe(lead), safe(entry.text) + marked(entry, self.t)
            )
            yield from self._nodes(node.children, moment, depth + 1)


def _hung(lead: Content, words: Content) -> Content:
    """Return words behind a lead, their further lines below the first."""
    blank = safe(f"\n{' ' * lead.cell_length}")
    return lead + blank.join(words.split("\n", allow_blank=True))
