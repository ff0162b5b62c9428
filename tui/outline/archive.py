"""Moments of entries and sheets in words: when, who, what."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from textual.content import Content

from qzlive.language import Catalogue
from qzlive.session.history import SheetMoment, changed, moments, sheet_at
from qzlive.session.outline import Node, sections
from qzlive.session.state import Entry, Question, Sheet, State

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

    def sheet_line(self, moment: SheetMoment) -> str:
        """Return a moment of a sheet in one line, such as `14:22  Tisch 2a: 3 neu, 1 geändert`."""
        counted = (("added", moment.added), ("changed", moment.changed), ("deleted", moment.deleted))
        what = ", ".join(self.t(f"history-count-{name}", count=len(ids)) for name, ids in counted if ids)
        what = what or self.t("history-change-none")
        return f"{self.time(moment.at)}  {self.who(moment.by)}: {what}"

    def entry_line(self, entry: Entry, back: int) -> Content:
        """Return a moment of an entry, so many before the present one: time, device, what changed, and the text."""
        known = (None, *moments(entry))
        before, after = known[-2 - back], known[-1 - back]
        assert after is not None
        what = ", ".join(self.t(f"history-change-{change}") for change in changed(before, after) or ("none",))
        head = safe(f"{self.time(after.changed_at)}  {self.who(after.by)}: {what}", "bold")
        if back == 0:
            head = head + safe(f"  {self.t('history-now')}", "italic")
        text = safe(after.text) if before is None else shown_apart(after.text, [before.text])
        if after.deleted:
            text = safe(after.text, "strike $foreground 60%")
        lead = safe(f"   {'★ ' if after.starred else ''}{KINDS[after.kind]} ")
        return Content("\n").join([head, _hung(lead, text + marked(after, self.t))])

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
            rows.append(safe(section.text or self.t("outline-none"), "bold $text-primary"))
            rows += self._nodes(section.nodes, moment, 0)
        if gone := [then.entries[id_] for id_ in moment.deleted if id_ in then.entries]:
            rows.append(safe(self.t("history-deleted-title"), "bold $error"))
            rows += [safe(f"− {entry.text}", "strike $foreground 60%") for entry in gone]
        return Content("\n").join(rows)

    def _nodes(self, nodes: Sequence[Node], moment: SheetMoment, depth: int) -> Iterator[Content]:
        for node in nodes:
            entry = node.entry
            kind = "added" if entry.id in moment.added else "changed" if entry.id in moment.changed else ""
            sign, style = _SIGNS.get(kind, (" ", ""))
            lead = f"{'  ' * depth} {'★ ' if entry.starred else ''}{KINDS[entry.kind]} "
            yield _hung(safe(sign, style) + safe(lead), safe(entry.text) + marked(entry, self.t))
            yield from self._nodes(node.children, moment, depth + 1)


def _hung(lead: Content, words: Content) -> Content:
    """Return words behind a lead, their further lines below the first."""
    blank = safe(f"\n{' ' * lead.cell_length}")
    return lead + blank.join(words.split("\n", allow_blank=True))
