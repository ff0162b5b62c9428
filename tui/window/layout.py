"""From a slide to what is drawn: a heading and pages of lines that fit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import singledispatch
from typing import Literal

from rich.cells import cell_len
from textual.content import Content

from qzlive.language import Catalogue
from qzlive.session import slides
from qzlive.session.cafe import way_text
from qzlive.tables import seated

from ..status import minutes
from ..text import safe
from .paper import BLANK, Block, airy, columns, hanging, indented, lines

Order = Literal["name", "table"]
"""By what who sits where is sorted."""
STRONG, QUIET, MARK = "bold", "$quiet", "bold $primary"
NOW = "bold $background on $primary"
_NAME = 36
"""Columns of names are about so wide at most: more of them fit beside each other."""


@dataclass(frozen=True, slots=True)
class Paper:
    """The room for a slide, in cells, and how it is told."""

    width: int
    height: int
    order: Order
    t: Catalogue


@dataclass(frozen=True, slots=True)
class Laid:
    """`centred` pages stand in the middle of the window; `digits` stand big above their last lines. `first` is the page
    to begin with."""

    heading: str
    pages: tuple[Content, ...]
    centred: bool = False
    digits: str = ""
    above: Content = BLANK
    first: int = 0

    def drawn(self, number: int) -> Content:
        return self.pages[number]

    def lines_above(self) -> Content:
        """Return what stands above the digits."""
        return self.above


def _joined(block: Sequence[Content]) -> Content:
    return safe("\n").join(block)


def _sheets(
    heading: str,
    blocks: Sequence[Block],
    paper: Paper,
    *,
    top: Block = (),
    bottom: Block = (),
    first: int = 0,
    dense: bool = False,
    pinned: bool = False,
) -> Laid:
    """Return pages with the same lines at the top and at the bottom of each; `first` is a block, `dense` as in
    `airy`. `pinned`: the bottom is that of the paper."""
    around = sum(len(part) + 1 for part in (top, bottom) if part)
    height = max(3, paper.height - around)
    pages = airy(blocks, height, dense=dense) or [()]
    found = []
    for page in pages:
        filled = (*page, *(BLANK,) * (height - len(page))) if pinned else page
        found.append(_joined((*top, *((BLANK,) if top else ()), *filled, *((BLANK, *bottom) if bottom else ()))))
    begins = blocks[first][0] if blocks else None
    place = next((number for number, page in enumerate(pages) if any(line is begins for line in page)), 0)
    return Laid(heading, tuple(found), first=place)


def _middle(*blocks: Block, heading: str = "", digits: str = "", above: Block = ()) -> Laid:
    apart = tuple(line for block in blocks if block for line in (BLANK, *block))[1:]
    return Laid(heading, (_joined(apart),), centred=True, digits=digits, above=_joined(above))


@singledispatch
def laid(slide: slides.Slide, paper: Paper) -> Laid:
    """Return how a slide is drawn on this paper."""
    raise TypeError(slide)


@laid.register
def _blank(slide: slides.Blank, paper: Paper) -> Laid:
    return _middle(
        lines(slide.title, STRONG, paper.width) if slide.title else (),
        lines(slide.subtitle, "", paper.width) if slide.subtitle else (),
        lines(slide.organiser, QUIET, paper.width) if slide.organiser else (),
    )


@laid.register
def _programme(slide: slides.Programme, paper: Paper) -> Laid:
    t, room = paper.t, 8
    blocks: list[Block] = []
    for line in slide.lines:
        quiet = line.status == "done"
        now = line.status == "now"
        style, marked = (NOW, NOW) if now else (QUIET, QUIET) if quiet else ("", MARK)
        block = hanging(f" {line.begins}", line.title, paper.width, room=room, marked=marked, style=style)
        if now:
            block = tuple(part.pad_right(paper.width - part.cell_length).stylize(NOW) for part in block)
        until = t("window-until", time=line.ends) if line.ends else t("window-goes-on")
        said = [until] if now else [t("window-next")] if line.status == "next" else []
        if (now or line.status == "next") and line.speaker:
            said.append(line.speaker)
        below = lines(" · ".join(said), MARK if now else QUIET, paper.width - room) if said else ()
        blocks.append((*block, *indented(below, room)))
    end = hanging(f" {slide.ends}", t("window-end"), paper.width, room=room, style=QUIET, marked=QUIET)
    first = next((number for number, line in enumerate(slide.lines) if line.status in ("now", "next")), 0)
    return _sheets(t("window-programme"), [*blocks, end], paper, first=first, dense=True)


@laid.register
def _topics(slide: slides.Topics, paper: Paper) -> Laid:
    t, width = paper.t, paper.width
    if not slide.offers:
        return _middle(lines(t("window-topics-none"), "", width))
    tags = "letters" if slide.letters else "numbers"
    steps = [t("window-step", number=number) for number in (1, 2, 3)]
    room = max(map(cell_len, steps)) + 3
    tag = slide.offers[min(1, len(slide.offers) - 1)].tag
    wait = t("window-step-break" if slide.pause else "window-step-wait")
    blocks = [_offer(offer, slide.offers, width, lead=2) for offer in slide.offers]
    bottom = (
        *hanging(steps[1], t("window-step-rename", tags=tags), width, room=room, style=STRONG),
        *indented(lines(t("window-step-example", tag=tag), MARK, width - room), room),
        BLANK,
        *hanging(steps[2], wait, width, room=room, style=STRONG),
    )
    top = hanging(steps[0], t("window-step-choose"), width, room=room, style=STRONG)
    return _sheets(t("window-topics", time=slide.begins), blocks, paper, top=top, bottom=bottom, dense=True)


def _offer(offer: slides.Offer, among: Sequence[slides.Offer], width: int, *, lead: int = 0, style: str = "") -> Block:
    room = max(cell_len(one.tag) for one in among) + 3
    block = hanging(offer.tag, offer.title, width - lead, room=room, style=style, marked=style or MARK)
    return indented(block, lead)


@laid.register
def _seats(slide: slides.Seats, paper: Paper) -> Laid:
    t, width = paper.t, paper.width
    if slide.over:
        return _middle(lines(slide.title, STRONG, width), lines(t("window-seats-over"), "", width))
    if not slide.tables:
        return _middle(lines(t("window-seats-soon"), "", width))
    if slide.round:
        heading = t("window-round-seats", number=slide.round, of=slide.rounds, runs="yes" if slide.runs else "no")
    else:
        heading = t("window-seats")
    room = max(cell_len(table.label) for table in slide.tables) + 3
    top = lines(slide.title, QUIET, width)
    if paper.order == "table":
        names = [name for table in slide.tables for name in (", ".join(table.members),)]
        blocks = [
            (
                *hanging(table.label, table.title, width, room=room, style=STRONG),
                *indented(lines(told, "", width - room), room),
            )
            for table, told in zip(slide.tables, names, strict=True)
        ]
        return _sheets(heading, blocks, paper, top=top)
    if slide.ways:
        return _ways(slide, heading, top, paper)
    found = seated(slide.tables)
    longest = max(cell_len(name) for name, _ in found) + room
    apart = 4
    beside = max(1, (width + apart) // (min(longest, _NAME) + apart))
    each = (width + apart) // beside - apart
    entries = [hanging(label, name, each, room=room) for name, label in found]
    pages = columns(entries, width, max(3, paper.height - len(top) - 1), each=each, apart=apart)
    return Laid(heading, tuple(_joined((*top, BLANK, *page)) for page in pages))


def _ways(slide: slides.Seats, heading: str, top: Block, paper: Paper) -> Laid:
    """Everybody with the way from this round on, the next table strong in front."""
    width, apart = paper.width, 4
    told = [(way.name, way_text(way.stops[:1]), _rest(way, paper.t)) for way in slide.ways]
    room = max(cell_len(first) for _, first, _ in told) + 3
    behind = max(cell_len(rest) for _, _, rest in told) + 2
    longest = max(cell_len(name) for name, _, _ in told) + room + behind
    beside = max(1, (width + apart) // (min(longest, _NAME + behind) + apart))
    each = (width + apart) // beside - apart
    entries = [_way(name, first, rest, each, room) for name, first, rest in told]
    pages = columns(entries, width, max(3, paper.height - len(top) - 1), each=each, apart=apart)
    return Laid(heading, tuple(_joined((*top, BLANK, *page)) for page in pages))


def _rest(way: slides.Way, t: Catalogue) -> str:
    return (
        t("window-stays") if len(set(way.stops)) == 1 else f" → {way_text(way.stops[1:])}" if len(way.stops) > 1 else ""
    )


def _way(name: str, first: str, rest: str, width: int, room: int) -> Block:
    head, *more = hanging(first, name, width - cell_len(rest) - 1, room=room)
    padded = head.pad_right(max(1, width - head.cell_length - cell_len(rest)))
    return (padded + safe(rest, QUIET), *more)


@laid.register
def _countdown(slide: slides.Countdown, paper: Paper) -> Laid:
    t, width = paper.t, paper.width
    named = t("window-round", title=slide.title, number=slide.round, of=slide.rounds) if slide.round else slide.title
    title = lines(named, STRONG, width)
    if slide.ended:
        return _middle(title, lines(t("window-thanks"), "", width))
    digits = "" if slide.left is None else minutes(slide.left)
    if slide.over:
        changing = slide.round and slide.round < slide.rounds
        said = t("window-round-over" if changing else "window-goes-on" if slide.running else "window-begins-soon")
    else:
        said = t("window-until" if slide.running else "window-begins-at", time=slide.until)
    following = lines(t("window-then", title=slide.following), QUIET, width) if slide.following else ()
    if not digits:
        return _middle(title, lines(said, "", width), following)
    return _middle(lines(said, "", width), following, digits=digits, above=title)


@laid.register
def _floor(slide: slides.Floor, paper: Paper) -> Laid:
    t, width = paper.t, paper.width
    title = hanging(slide.topic.tag, slide.topic.title, width, room=cell_len(slide.topic.tag) + 3, style=STRONG)
    said = [t("window-speaker", name=slide.speaker)] if slide.speaker else []
    if slide.left is not None:
        said.append(t("window-left", left=minutes(slide.left)) if slide.left else t("window-time-is-up"))
    top = (*title, *lines(" · ".join(said), QUIET, width)) if said else title
    blocks = [hanging("•", point, width, room=3, style=STRONG) for point in slide.points]
    following = slide.following
    bottom = lines(t("window-then-topic", tag=following.tag, title=following.title), QUIET, width) if following else ()
    return _sheets(t("window-plenary"), blocks, paper, top=top, bottom=bottom, pinned=bool(bottom))


@laid.register
def _turns(slide: slides.Turns, paper: Paper) -> Laid:
    offers = [offer for offer, _ in slide.topics]
    blocks = [
        _offer(offer, offers, paper.width, style=QUIET if status == "done" else "") for offer, status in slide.topics
    ]
    return _sheets(paper.t("window-plenary"), blocks, paper, dense=True)
