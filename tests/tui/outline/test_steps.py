"""Own steps are taken back and done again, and nobody else's words are touched by it."""

from __future__ import annotations

import copy
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from qzlive.session.base import Command
from qzlive.session.commands.sheets import (
    AddEntries,
    DeleteEntry,
    EditEntry,
    MarkEntry,
    NewEntry,
    RemoveHeading,
    RestoreEntry,
    SetHeading,
    SettleEntry,
    StarEntry,
)
from qzlive.session.outline import Node, rank_between, sections
from qzlive.session.state import Sheet
from tests.qzlive.session.circle import Circle
from tui.outline import spots
from tui.outline.lines import deleted
from tui.outline.steps import Steps, step

from .bench import Bench
from .test_spots import ids, written

Picture = list[Any]
_CIRCLE = Circle()


def picture(bench: Bench) -> Picture:
    """Everything that can be seen of the sheet."""

    def seen(node: Node) -> Picture:
        entry = node.entry
        apart = sorted(variant.text for variant in entry.variants)
        return [
            entry.id,
            entry.text,
            apart,
            entry.starred,
            entry.kind,
            entry.who,
            entry.until,
            *map(seen, node.children),
        ]

    return [[section.text, *map(seen, section.nodes)] for section in sections(bench.sheet(), bench.asked())]


class Hand:
    """Does things at the places that numbers point at, and remembers the steps."""

    def __init__(self) -> None:
        self.bench = Bench(copy.copy(_CIRCLE))
        self.bench.circle.records = []
        self.steps = Steps()
        self.known: dict[bool, list[int]] = {False: [], True: []}
        """How many words had been written when each step was made that can be taken back, or done again."""
        self.fresh = ids()
        self._words = 0

    @property
    def sheet(self) -> Sheet:
        return self.bench.sheet()

    def text(self, who: str) -> str:
        self._words += 1
        return f"{who}{self._words}"

    def do(self, command: Command) -> bool:
        before = self.sheet
        self.bench.send(command)
        self.steps.note(before, self.sheet)
        if step(before, self.sheet) is None:
            return False
        self.known[False].append(self._words)
        self.known[True].clear()
        return True

    def go(self, *, again: bool = False) -> str:
        """Take a step back or do it again; what others wrote since it was made is still there then."""

        def send(command: Command) -> bool:
            self.bench.send(command)
            return True

        since = self.known[again].pop() if self.known[again] else 0
        before = words(self.sheet, since)
        outcome = self.steps.go(self.bench.sheet, send, again=again)[0]
        assert before <= words(self.sheet, since)
        if outcome == "done":
            self.known[not again].append(self._words)
        return outcome

    def entry(self, number: int, *, gone: bool = False) -> str | None:
        entries = deleted(self.sheet) if gone else [one for one in self.sheet.entries.values() if not one.deleted]
        return entries[number % len(entries)].id if entries else None

    def added(self, number: int, texts: list[tuple[int, str]]) -> Command:
        near = self.entry(number)
        spot = spots.after(self.sheet, near) if near and number % 3 else spots.at_end(self.sheet, self.section(number))
        return AddEntries(sheet=self.sheet.id, entries=spots.placed(self.sheet, spot, texts, self.fresh))

    def section(self, number: int) -> str | None:
        known = [question.id for question in self.bench.asked()]
        known += [heading.id for heading in self.sheet.headings.values() if not heading.removed]
        return [*known, None][number % (len(known) + 1)]

    def command(self, what: str, number: int) -> Command | None:
        sheet, entry = self.sheet, self.entry(number)
        headings = [heading for heading in sheet.headings.values() if not heading.removed]
        match what:
            case "add":
                return self.added(number, [(0, self.text("a"))])
            case "paste":
                return self.added(number, [(level, self.text("p")) for level in (0, 1, 2, 1, 0)])
            case "heading":
                rank = rank_between(max((one.rank for one in headings), default=None), None)
                return SetHeading(sheet=sheet.id, heading=next(self.fresh), text=self.text("h"), rank=rank)
            case "rename" if headings:
                known = headings[number % len(headings)]
                return SetHeading(sheet=sheet.id, heading=known.id, text=self.text("r"), rank=known.rank)
            case "remove" if headings:
                return RemoveHeading(sheet=sheet.id, heading=headings[number % len(headings)].id)
            case "restore" if gone := self.entry(number, gone=True):
                return RestoreEntry(sheet=sheet.id, entry=gone)
        return self.on_entry(what, entry, number) if entry else None

    def on_entry(self, what: str, entry: str, number: int) -> Command | None:
        sheet, known = self.sheet, self.sheet.entries[entry]
        order = [*(question.id for question in self.bench.asked()), *sheet.headings, None]
        match what:
            case "edit":
                return EditEntry(sheet=sheet.id, entry=entry, base=known.version, text=self.text("e"))
            case "fork":
                return EditEntry(sheet=sheet.id, entry=entry, base="older", text=self.text("f"))
            case "settle" if known.variants:
                variants = tuple(variant.id for variant in known.variants)
                text = known.variants[number % len(variants)].text
                return SettleEntry(sheet=sheet.id, entry=entry, base=known.version, variants=variants, text=text)
            case "star":
                return StarEntry(sheet=sheet.id, entry=entry, starred=not known.starred)
            case "mark":
                who, until = ("Leitung", f"{number}.") if number % 2 else ("", "")
                return MarkEntry(sheet=sheet.id, entry=entry, kind="task" if who else "agreement", who=who, until=until)
            case "delete":
                return DeleteEntry(sheet=sheet.id, entry=entry)
            case "in" | "out" | "up" | "down":
                found = {
                    "in": lambda: spots.indented(sheet, entry),
                    "out": lambda: spots.outdented(sheet, entry),
                    "up": lambda: spots.higher(sheet, entry, order),
                    "down": lambda: spots.lower(sheet, entry, order),
                }[what]()
                return spots.move(sheet, entry, found) if found else None
        return None


WHAT = (
    "add", "paste", "edit", "fork", "settle", "star", "mark", "delete", "restore", "in", "out", "up", "down", "heading",
    "rename", "remove",
)  # fmt: skip
_acts = st.tuples(st.sampled_from(WHAT), st.integers(0, 30))


@given(st.lists(_acts, max_size=18))
@settings(max_examples=60, deadline=None)
def test_as_many_steps_back_give_what_was_and_again_what_is(acts: list[tuple[str, int]]) -> None:
    hand = Hand()
    seen = [picture(hand.bench)]
    for what, number in acts:
        command = hand.command(what, number)
        if command is None:
            continue
        if hand.do(command):
            seen.append(picture(hand.bench))
    for there in reversed(seen[:-1]):
        assert hand.go() == "done"
        assert picture(hand.bench) == there
    assert hand.go() == "nothing"
    for there in seen[1:]:
        assert hand.go(again=True) == "done"
        assert picture(hand.bench) == there
    assert hand.go(again=True) == "nothing"


@given(st.lists(st.tuples(_acts, st.sampled_from(("own", "own", "another", "back", "again"))), max_size=24))
@settings(max_examples=60, deadline=None)
def test_no_step_back_takes_words_of_others(acts: list[tuple[tuple[str, int], str]]) -> None:
    hand = Hand()
    for (what, number), who in acts:
        if who in ("back", "again"):
            before = picture(hand.bench)
            outcome = hand.go(again=who == "again")
            assert outcome == "done" or picture(hand.bench) == before
        elif who == "own" and (command := hand.command(what, number)):
            hand.do(command)
        elif who == "another" and (command := by_another(hand, what, number)):
            hand.bench.by_another(command)


def words(sheet: Sheet, since: int) -> set[str]:
    """What others wrote since so many words had been written, and still can be read."""
    living = [entry for entry in sheet.entries.values() if not entry.deleted]
    found = [text for entry in living for text in (entry.text, *(variant.text for variant in entry.variants))]
    return {text for text in found if text.startswith("x") and int(text[1:]) > since}


def by_another(hand: Hand, what: str, number: int) -> Command | None:
    if entry := hand.entry(number) if what in ("edit", "fork") else None:
        base = hand.sheet.entries[entry].version if what == "edit" else "older"
        return EditEntry(sheet=hand.sheet.id, entry=entry, base=base, text=hand.text("x"))
    return hand.added(number, [(0, hand.text("x"))])


def test_what_somebody_else_changed_since_stays() -> None:
    bench = written([(0, "a"), (1, "b")])
    steps, a = Steps(), bench.entry("a")

    def do(command: Command) -> None:
        before = bench.sheet()
        bench.send(command)
        steps.note(before, bench.sheet())

    def send(command: Command) -> bool:
        bench.send(command)
        return True

    def version() -> str:
        return bench.sheet().entries[a].version

    sheet = bench.sheet().id
    do(EditEntry(sheet=sheet, entry=a, base=version(), text="a2"))
    do(StarEntry(sheet=sheet, entry=a, starred=True))
    bench.by_another(EditEntry(sheet=sheet, entry=a, base=version(), text="dort"))
    # The star is one's own still, the text is not; and what cannot be taken back does not bar the way.
    assert steps.go(bench.sheet, send) == ("done", a)
    assert not bench.sheet().entries[a].starred
    assert steps.go(bench.sheet, send) == ("changed", a)
    assert bench.sheet().entries[a].text == "dort"
    assert steps.go(bench.sheet, send) == ("nothing", None)
    do(AddEntries(sheet=sheet, entries=(NewEntry(entry="0190ffff-1", rank="a9", text="neu"),)))
    below = NewEntry(entry="0190ffff-2", parent="0190ffff-1", rank="a0", text="dazu")
    bench.by_another(AddEntries(sheet=sheet, entries=(below,)))
    assert steps.go(bench.sheet, send)[0] == "changed"
    assert bench.entry("dazu")


def test_what_the_disk_does_not_take_can_be_taken_back_later() -> None:
    bench, steps = written([(0, "a")]), Steps()
    a, before = bench.entry("a"), bench.sheet()
    bench.send(StarEntry(sheet=before.id, entry=a, starred=True))
    steps.note(before, bench.sheet())
    assert steps.go(bench.sheet, lambda command: False) == ("unwritten", a)
    assert bench.sheet().entries[a].starred
    assert steps.possible(before.id)
    assert not steps.possible(before.id, again=True)


def test_steps_belong_to_a_sheet() -> None:
    bench, steps = written([(0, "a")]), Steps()
    before = bench.sheet()
    bench.send(DeleteEntry(sheet=before.id, entry=bench.entry("a")))
    steps.note(before, bench.sheet())
    other = Bench(bench.circle, "2a")
    steps.note(before, other.sheet())
    assert not steps.possible(other.sheet().id)
    assert steps.go(other.sheet, lambda command: True) == ("nothing", None)
    assert steps.possible(before.id)
