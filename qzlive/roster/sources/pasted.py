"""A block of names, one a line: copied out of the participants panel of a call or its web page, or simply typed.

A panel brings headings, buttons, statuses, roles and initials along; what they are called is in `panel_words`. A web
page draws only the rows that can be seen, so a count that a heading states is kept for comparing, never enforced.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from ...text import NAME_LIMIT, clean_line
from ..rows import Mark, Roster, RosterRefused, Row, Skipped
from .cells import email
from .panel_words import BEGINS, PANEL, ROLES, SECTIONS, TITLES, WEAK_ROLES, Section
from .pasted_lines import initials_fit, is_table, running_numbers, several_names

_BULLET = re.compile(r"^(?:[•‣▪◦●○·*–—✓✔☐☑➤►▶-]\s+)+(?=\S)")
_COUNT = r"(?P<count>\d{1,5})(?:\s*(?:/|of|von|de|di|van|z)\s*\d+)?"
_STATED = re.compile(
    rf"(?P<words>[^\d·(]+?)\s*(?:\(\s*{_COUNT}\s*\)|[:·]\s*{_COUNT.replace('count', 'after')})(?:\s*\([^()]*\))?"
    rf"|{_COUNT.replace('count', 'before')}\s+(?P<behind>\D+)"
)
_NUMBER = re.compile(r"\(?(\d{1,5})\)?")
_TIME = re.compile(r"\d{1,2}(?::\d\d){1,2}(?:\s*[ap]m)?|\d{1,3}\s*%", re.IGNORECASE)
_AT_THE_END = re.compile(r"\s*\((?:\d+|(?:alt|ctrl|strg|cmd|shift|umschalt|⌘|⌥)[^()]*)\)$")
_APART = re.compile(r"\t+|\s{2,}|\s*[,|·]\s*")
_STATUS_WORDS = frozenset({"muted", "unmuted", "stummgeschaltet"})
_ADDRESS = re.compile(r"\s*[<(\[]?\s*(?:mailto:)?(?P<email>[^\s@<>()\[\],;]+@[^\s@<>()\[\],;]+\.\w+)\s*[>)\]]?$")
# Cleaning may shorten a line; one that is this long needs no look.
_HOPELESS = 10 * NAME_LIMIT
_STRONG, _ALL = ROLES, {**ROLES, **WEAK_ROLES}
_MOST = 15_000
"""Many more than a call holds: what has more lines is no list of names."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the block that may be a name."""

    row: Row
    waiting: bool = False


@dataclass(slots=True)
class _Block:
    """What was found so far."""

    lines: list[_Line] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    counts: dict[tuple[Section, str], int] = field(default_factory=dict)
    section: Section = "people"
    is_panel: bool = False

    def skip(self, number: int, code: str, text: str, **params: int) -> None:
        self.skipped.append(Skipped(number, code, params, clean_line(text[:_HOPELESS])[:NAME_LIMIT]))


def read_text(text: str) -> Roster:
    """Read one display name a line; RosterRefused ("roster-empty") for a text without any.

    Whoever stands below a heading for people who are not in the call is skipped; who waits to be let in is marked.
    """
    block = _Block()
    lines = list(_filled(text, block))
    weak = any(_roles(line.text, strong=True) is not None for line in lines)
    index = 0
    while index < len(lines):
        index += _take(block, lines, index, weak=weak)
    if is_table([_without_status(line.row.raw.strip())[0] for line in block.lines]):
        raise RosterRefused("lists-unknown-table")
    rows = _people(block)
    if not rows:
        raise RosterRefused("roster-empty")
    stated = _stated(block)
    kept = tuple(sorted(block.skipped, key=lambda skipped: skipped.row))
    return Roster("pasted_list" if block.is_panel else "name_list", "live", rows, kept, stated)


@dataclass(frozen=True, slots=True)
class _Filled:
    number: int
    raw: str
    text: str


def _filled(text: str, block: _Block) -> Iterator[_Filled]:
    """The lines with anything to see in them; one that is too long for a name may be many of them."""
    lines = text.splitlines()
    if len(lines) + text.count(";") > 2 * _MOST or len(text) > _MOST * NAME_LIMIT:
        raise RosterRefused("roster-too-many", limit=_MOST)
    for number, raw in enumerate(lines, start=1):
        pieces = (raw,) if len(raw) <= NAME_LIMIT else several_names(raw) or (raw,)
        if len(pieces) > _MOST:
            raise RosterRefused("roster-too-many", limit=_MOST)
        for piece in pieces:
            line = piece if len(piece) > _HOPELESS else clean_line(_BULLET.sub("", piece.strip(), count=1))
            if len(line) > NAME_LIMIT:
                block.skip(number, "roster-name-too-long", piece, limit=NAME_LIMIT)
            elif line.strip("\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u00ad\xa0"):
                yield _Filled(number, piece, line)


def _take(block: _Block, lines: Sequence[_Filled], index: int, *, weak: bool) -> int:
    """Add the line at `index` to the block; return how many lines that took."""
    line = lines[index]
    words = _fold(line.text)
    if heading := _heading(line.text):
        _open(block, line, *heading)
    elif (section := _section(words)) and (count := _number_below(lines, index)) is not None:
        _open(block, line, section, words, count)
        block.skip(lines[index + 1].number, "lists-heading", lines[index + 1].raw)
        return 2
    elif (roles := _roles(line.text, strong=not weak)) is not None:
        _name_role(block, line, roles)
    elif _is_noise(words) or _TIME.fullmatch(line.text) or (section and len(lines) > 1 and block.is_panel):
        block.skip(line.number, "lists-panel", line.raw)
        block.is_panel = True
    elif len(lines) > 1 and (line.text.endswith(":") or not block.lines and (section or words in TITLES)):
        block.skip(line.number, "lists-heading", line.raw)
    elif not any(map(str.isalnum, line.text)):
        block.skip(line.number, "roster-no-name", line.raw)
    elif block.section == "absent":
        block.skip(line.number, "lists-not-here", line.raw)
    else:
        block.lines.append(_Line(_row(line), waiting=block.section == "waiting"))
    return 1


def _fold(text: str) -> str:
    """A line as the tables have it: lower case, without icons, dots and shortcuts of the keyboard around it."""
    folded = _AT_THE_END.sub("", " ".join(text.casefold().split()))
    start, end = 0, len(folded)
    while start < end and not folded[start].isalnum():
        start += 1
    while end > start and not folded[end - 1].isalnum():
        end -= 1
    return folded[start:end]


def _heading(text: str) -> tuple[Section, str, int] | None:
    """The part of the list that a line opens, its words and the count that it states."""
    if not (found := _STATED.fullmatch(" ".join(text.split()))):
        return None
    words = _fold(found["words"] or found["behind"])
    section = _section(words)
    if not section and found["count"] and _section(re.split(r"[\s-]", words)[-1]) == "people":
        # "Zoom participants (4)"
        section = "people"
    count = found["count"] or found["after"] or found["before"]
    return (section, words, int(count)) if section else None


def _section(words: str) -> Section | None:
    return next((section for section, group in SECTIONS.items() if words in group), None)


def _number_below(lines: Sequence[_Filled], index: int) -> int | None:
    """The number alone in the next line: the count of a heading, as Meet shows it."""
    found = _NUMBER.fullmatch(lines[index + 1].text) if index + 1 < len(lines) else None
    # Who is called by a number only stands further down.
    return int(found[1]) if found and index + 2 < len(lines) else None


def _open(block: _Block, line: _Filled, section: Section, words: str, count: int) -> None:
    block.section, block.is_panel = section, True
    first = block.counts.setdefault((section, words), count)
    if first != count:
        block.skip(line.number, "roster-counts-differ", line.raw, first=first, second=count)
        # Neither of the two can be told to be right.
        block.counts[section, words] = -1
    else:
        block.skip(line.number, "lists-heading", line.raw)


def _stated(block: _Block) -> int | None:
    """How many people the headings state: of the whole list, or of its parts together."""
    if any(count < 0 for count in block.counts.values()):
        return None
    people = [count for (section, _), count in block.counts.items() if section == "people"]
    parts = [count for (section, _), count in block.counts.items() if section in ("here", "waiting")]
    if not people or not parts:
        numbers = people or parts
        return (numbers[0] if len(set(numbers)) == 1 and people else sum(numbers)) if numbers else None
    # "Attendees" is one part of two, "Participants" the whole of them.
    whole, rest = max(people), sum(people) + sum(parts) - max(people)
    if whole == rest or sum(parts) == max(people):
        return whole
    has_here = any(section == "here" for section, _ in block.counts)
    return sum(parts) if has_here and max(parts) == whole else whole + rest


def _roles(text: str, *, strong: bool) -> frozenset[Mark] | None:
    """The marks of a line that names roles and nothing else; None for any other line."""
    table = _STRONG if strong else _ALL
    marks = frozenset[Mark]()
    for part in text.strip("() ").split(","):
        found = table.get(_fold(part))
        if found is None:
            return None
        marks |= found
    return marks


def _name_role(block: _Block, line: _Filled, roles: frozenset[Mark]) -> None:
    block.skip(line.number, "lists-role", line.raw)
    block.is_panel = True
    if block.lines:
        last = block.lines[-1]
        block.lines[-1] = replace(last, row=replace(last.row, stated=last.row.stated | roles))


def _is_noise(words: str) -> bool:
    return words in PANEL or words.startswith(BEGINS) or _is_row_of_buttons(words.split())


def _is_row_of_buttons(words: list[str]) -> bool:
    """Whether a line is several buttons beside each other ("Invite Mute All")."""
    if not 2 < len(words) <= 12:
        return False
    reached = {0}
    for end in range(1, len(words) + 1):
        if any(start in reached and " ".join(words[start:end]) in PANEL for start in range(end)):
            reached.add(end)
    return len(words) in reached


def _row(line: _Filled) -> Row:
    name, stated = _without_status(line.raw.strip())
    display = clean_line(_BULLET.sub("", name, count=1)) or line.text
    found = _ADDRESS.search(display)
    address = email(found["email"]) if found else ""
    if found and address:
        display = display[: found.start()].rstrip(" ,;|-–") or address
    return Row(line.number, line.raw, display, email=address, stated=stated)


def _without_status(raw: str) -> tuple[str, frozenset[Mark]]:
    """A line without statuses and roles set off behind the name ("…, computer audio muted, video off"), and the roles
    as marks."""
    parts = _APART.split(raw)
    kept, marks = len(parts), frozenset[Mark]()
    while kept > 1:
        roles = _roles(parts[kept - 1], strong=True)
        if not _is_status(parts[kept - 1]) and (kept == len(parts) or roles is None):
            break
        marks |= roles or frozenset()
        kept -= 1
    for part in reversed(parts[kept:]):
        raw = raw[: raw.rindex(part)].rstrip(" \t,|·\xa0")
    return raw, marks


def _is_status(part: str) -> bool:
    words = _fold(part)
    return (words in PANEL and (" " in words or words in _STATUS_WORDS)) or words.startswith(BEGINS)


def _people(block: _Block) -> tuple[Row, ...]:
    """The rows that are people: without initials, second copies and running numbers; a line of several taken apart."""
    lines = block.lines
    if len(lines) == 1 and (names := several_names(clean_line(lines[0].row.raw))):
        row = lines[0].row
        lines = [_Line(_row(_Filled(row.number, name, clean_line(name)))) for name in names]
    fits = initials_fit([line.row.display for line in lines])
    for line in (line for line, fit in zip(lines, fits, strict=True) if fit):
        block.skip(line.row.number, "lists-initials", line.row.raw)
        block.is_panel = True
    lines = [line for line, fit in zip(lines, fits, strict=True) if not fit]
    displays = [line.row.display for line in lines]
    if len(lines) >= 6 and displays[::2] == displays[1::2]:
        for line in lines[1::2]:
            block.skip(line.row.number, "lists-doubled", line.row.raw)
        lines = lines[::2]
    rows = [replace(line.row, stated=line.row.stated | {"waiting"}) if line.waiting else line.row for line in lines]
    if numbered := running_numbers([row.display for row in rows]):
        first, last = numbered[0], numbered[-1]
        block.skip(rows[0].number, "lists-running-numbers", "", first=first.number, last=last.number)
        for one in numbered:
            rows[one.index] = replace(rows[one.index], display=one.rest)
    return tuple(rows)
