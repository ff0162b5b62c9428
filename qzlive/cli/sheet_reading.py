"""A filled sheet on the command line: shown, compared with the sheet of a session, and put in."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from uuid6 import uuid7

from qzlive.language import Catalogue
from qzlive.session.outline import questions
from qzlive.session.state import State
from qzlive.sheets.comparing import Comparison, Line, compare
from qzlive.sheets.model import FRAME, Marked, ReadEntry, ReadSheet, Skipped
from qzlive.sheets.reading import read_bytes
from qzlive.sheets.recognising import asked, recognised, sheets_of, title_of
from qzlive.sheets.telling import told
from qzlive.text import visible

from .meeting import SECONDS, be_admitted, meet, new_link, open_journal, parse_address
from .meeting import told as told_problem
from .sessions import is_address, opened

if TYPE_CHECKING:
    from tui.link import Link, Pending, Problem


@dataclass(frozen=True, slots=True)
class Wanted:
    """Where a file is to go and what of it: `table` is a label, `alike` and `everything` widen what is taken."""

    session: str
    table: str | None
    alike: bool
    everything: bool


def report(read: ReadSheet, say: Catalogue) -> Iterator[str]:
    """Yield what was understood of a file."""
    known = say("sheetfile-title", label=read.label, title=read.title or "–")
    yield known if read.label else say("sheetfile-is-open")
    for section in read.sections:
        if not section.entries:
            continue
        own = "sheetfile-unsent" if section.unsent else "sheetfile-none"
        yield ""
        yield f"## {section.text or say(own)}"
        yield from (line for one in section.entries for line in _entry(one, 0, say))
    yield from _left_out(read.skipped, say)


def _entry(one: ReadEntry, level: int, say: Catalogue) -> Iterator[str]:
    yield f"{'  ' * level}- {told(one.said, say)}"
    for child in one.children:
        yield from _entry(child, level + 1, say)


def _left_out(skipped: Sequence[Skipped], say: Catalogue) -> Iterator[str]:
    """Yield what is no entry; what qzlive wrote on the blank sheet itself is only counted."""
    if skipped:
        yield ""
        yield say("sheetfile-skipped-count", count=len(skipped), own=sum(one.code in FRAME for one in skipped))
    for one in (one for one in skipped if one.code not in FRAME):
        yield "  " + say("sheetfile-skipped", number=one.number, why=say(one.code), text=_short(one.text))


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else f"{line[:59]}…"


def as_values(read: ReadSheet, say: Catalogue) -> dict[str, Any]:
    """Return what was understood of a file as values of JSON."""
    return {
        "table": read.label or None,
        "title": read.title,
        "sections": [
            {
                "heading": section.text or None,
                "unsent": section.unsent,
                "entries": [value for one in section.entries for value in _values(one, 0)],
            }
            for section in read.sections
        ],
        "skipped": [
            {"number": one.number, "why": say(one.code), "code": one.code, "text": one.text} for one in read.skipped
        ],
    }


def _values(one: ReadEntry, level: int) -> Iterator[dict[str, Any]]:
    yield {"level": level, **_said(one.said)}
    for child in one.children:
        yield from _values(child, level + 1)


def _said(said: Marked) -> dict[str, Any]:
    return {
        "text": said.text,
        "kind": said.kind,
        "who": said.who,
        "until": said.until,
        "starred": said.starred,
        "marks": sorted(said.marks),
    }


def put_in(content: bytes, name: str, wanted: Wanted, data: Path, say: Catalogue, *, as_json: bool) -> Any:
    """Put what is new in a file onto its sheet; return what was done, as lines or as values of JSON."""
    state = opened(wanted.session, data, say)
    sheet = _sheet(state, read_bytes(content, name), wanted.table, say)
    read = read_bytes(content, name, asked(state, sheet))
    comparison = compare(state.sheets[sheet], questions(state, state.sheets[sheet]), read, alike=wanted.alike)
    if _taken(comparison, wanted):
        comparison = asyncio.run(_send(_link(wanted.session, state, data, say), sheet, read, wanted, say))
    taken = _taken(comparison, wanted)
    if not as_json:
        return _done(state, sheet, comparison, taken, say)
    lines = [{**_line(line), "taken": line.number in taken} for line in comparison.lines]
    return {**as_values(read, say), "sheet": sheet, "same": comparison.same, "lines": lines}


def _line(line: Line) -> dict[str, Any]:
    return {"change": line.change, "section": line.section, "level": line.level, **_said(line.said), "like": line.like}


def _taken(comparison: Comparison, wanted: Wanted) -> frozenset[int]:
    return frozenset(line.number for line in comparison.lines) if wanted.everything else comparison.taken


def _sheet(state: State, read: ReadSheet, label: str | None, say: Catalogue) -> str:
    """Return the sheet of a file; asks for the table if the file does not tell, and ends the command without one."""
    known = ", ".join(sorted({state.tables[one.table].label for one in state.sheets.values() if one.table is not None}))
    if label is None and (found := recognised(state, read)) is not None:
        return found
    if label is None:
        click.echo(say("sheetfile-which", label=read.label or "?", title=visible(read.title), known=known), err=True)
        label = str(click.prompt(say("sheetfile-which-label"), err=True))
    if not (sheets := sheets_of(state, label)):
        raise click.ClickException(visible(say("sheetfile-no-table", label=label, known=known)))
    return sheets[0]


def _link(session: str, state: State, data: Path, say: Catalogue) -> Link:
    """Return a link to the server that holds the session."""
    from server.codes import moderator_code, shown
    from server.notice import running_at
    from server.offline import server_key
    from server.store import StoreFailed

    if is_address(session):
        address = parse_address(session, say)
        return new_link(address, be_admitted(address, say))
    running = running_at(data)
    if running is None:
        raise click.ClickException(visible(say("sheetfile-no-server", folder=str(data))))
    address = parse_address(f"{running.local}/s/{state.name}", say)
    try:
        code = shown(moderator_code(server_key(data), state.id, state.moderator_issue))
    except StoreFailed as error:
        raise click.ClickException(visible(say(error.code, error.params))) from error
    return new_link(address, open_journal(address, say, session=state.id), code, local=True)


async def _send(link: Link, sheet: str, read: ReadSheet, wanted: Wanted, say: Catalogue) -> Comparison:
    """Compare with the sheet as it is at this moment and send what is new; ends the command if that fails."""
    from tui.link import ModeratorPicture

    try:
        problem: Problem | None = await meet(link)
        if problem is not None:
            raise click.ClickException(told_problem(problem, link.address, say))
        picture = link.picture
        assert isinstance(picture, ModeratorPicture)
        state = picture.shown
        comparison = compare(state.sheets[sheet], questions(state, state.sheets[sheet]), read, alike=wanted.alike)
        sent = {
            link.send(command)
            for command in comparison.commands(_taken(comparison, wanted), iter(lambda: str(uuid7()), ""))
        }
        refused = await _settled(link, sent)
        if refused:
            first = refused[0]
            raise click.ClickException(visible(say(first.code or "console-refused-unknown", first.params)))
    except TimeoutError:
        raise click.ClickException(say("sheetfile-slow", seconds=round(SECONDS))) from None
    finally:
        await link.close()
    return comparison


async def _settled(link: Link, sent: set[str]) -> list[Pending]:
    """Wait until the server has answered; return what it refused."""

    def waiting() -> bool:
        return any(one.id in sent and one.state != "refused" for one in link.pending)

    await link.wait(lambda: not waiting(), SECONDS)
    return [one for one in link.pending if one.id in sent]


def _done(state: State, sheet: str, comparison: Comparison, taken: frozenset[int], say: Catalogue) -> Iterator[str]:
    table = state.sheets[sheet].table
    label = state.tables[table].label if table is not None else ""
    yield say("sheetfile-title", label=label, title=title_of(state, sheet))
    yield say("sheetfile-put-in", count=len(taken), same=comparison.same)
    for line in comparison.lines:
        mark = "+" if line.number in taken else "·"
        change = say(f"sheetfile-change-{line.change}")
        like = f" ({say(f'sheetfile-like-{line.change}', like=_short(line.like))})" if line.like else ""
        yield f"  {mark} {change}: {'  ' * line.level}{told(line.said, say)}{like}"
    if len(taken) < len(comparison.lines):
        yield say("sheetfile-not-taken")
    yield from _left_out(comparison.skipped, say)
