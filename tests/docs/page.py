"""The tables of `docs/protocol.md`, made from the code. What stands in the last column of a table is written by hand
and stays with its row; so does everything outside of the marked blocks."""

from __future__ import annotations

import re
import textwrap
import typing
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, partial
from pathlib import Path

from pydantic import BaseModel

import server.app
import server.live.admission
import server.live.connection
import server.live.fanout
import server.live.hub
import server.live.peer
import server.live.presence
from qzlive import text
from qzlive.language import catalogue
from qzlive.session import outline
from qzlive.session.base import Command, Event
from qzlive.session.commands import COMMANDS
from qzlive.session.events import EVENTS
from qzlive.session.state import Role, State
from qzlive.session.views import SECTIONS
from qzlive.wire import frames
from server import limits
from tests.catalogues import variables

from . import fields, sources

PAGE = Path(__file__).parents[2] / "docs" / "protocol.md"
BLOCK = re.compile(r"<!-- (?P<name>[^>]+?) -->\n(?P<body>.*?)<!-- end -->", re.DOTALL)
_CELLS = re.compile(r"(?<!\\)\|")

Kept = Mapping[str, str]
Block = Callable[[Kept], str]

WHO: Mapping[frozenset[str], str] = {
    frozenset({"moderator"}): "moderators",
    frozenset({"moderator", "host"}): "moderators on every sheet, hosts on the sheets of their seat",
    frozenset({"operator"}): "the server itself",
    frozenset({"moderator", "operator"}): "moderators, and the server itself when the day has come",
}
LIMITS: Mapping[str, float] = {
    "bytes of a frame from a client": frames.FRAME_LIMIT,
    "bytes of a frame from an operator": server.live.connection.OPERATOR_LIMIT,
    "characters of a part of a snapshot": frames.PART_SIZE,
    "seconds for the hello": server.live.connection.HELLO_SECONDS,
    "frames at once": int(server.live.connection.BURST),
    "frames a second after that": int(server.live.connection.RATE),
    "a guest's frames at once": int(server.live.connection.GUEST_BURST),
    "a guest's frames a second after that": int(server.live.connection.GUEST_RATE),
    "unreadable frames": server.live.connection.BAD_FRAMES,
    "wrong codes a minute from one address": limits.ADDRESS_TRIES,
    "wrong codes a second from all addresses": int(limits.SERVER_TRIES),
    "devices of one seat": server.live.admission.DEVICES_A_SEAT,
    "guests of one session": server.live.admission.GUESTS_AT_MOST,
    "connections of one device": server.live.hub.SOCKETS_A_DEVICE,
    "bytes that may wait for a client": server.live.peer.BUFFER_LIMIT,
    "seconds in which a client must take something": server.live.peer.STALLED_SECONDS,
    "seconds in which changes are gathered": server.live.fanout.WINDOW,
    "seconds between two frames on presence": server.live.presence.INTERVAL,
    "characters of a rank before it is dealt anew": outline.RANK_LIMIT,
}
NAMED: Mapping[str, str] = {
    "name": f"one line, 1 to {text.NAME_LIMIT} characters",
    "line": f"one line, up to {text.LINE_LIMIT} characters",
    "title": f"one line, 1 to {text.LINE_LIMIT} characters",
    "text": f"lines, up to {text.TEXT_LIMIT:,} characters",
    "filled": f"lines, 1 to {text.TEXT_LIMIT:,} characters",
}


def frame_types() -> Iterator[tuple[str, type[BaseModel]]]:
    """Yield every frame with the name of its block: what both sides send has the same type."""
    for side, union in (("client", frames.FromClient), ("server", frames.FromServer)):
        for model in typing.get_args(typing.get_args(union)[0]):
            yield f"{side} {model.model_fields['type'].default}", model


def close_codes() -> tuple[str, ...]:
    """Return the numbers with which the server ends connections."""
    modules = (frames, server.app, server.live.admission, server.live.connection)
    found = {
        value
        for module in modules
        for name, value in vars(module).items()
        if name.startswith("CLOSE_") and isinstance(value, int)
    }
    return tuple(f"`{number}`" for number in sorted(found))


def codes() -> tuple[str, ...]:
    """Return every code that can stand in a refusal or a problem."""
    own = (code for command in COMMANDS.values() for code in sources.refusals_of(command))
    return tuple(sorted({*sources.common_refusals(), *own, *sources.server_codes()}))


def state_types() -> tuple[type, ...]:
    """Return everything that the state and the sections of a view are made of."""
    found: dict[type, None] = {}
    waiting: list[type] = [State, *SECTIONS.values()]
    for model in waiting:
        if model not in found:
            found[model] = None
            waiting.extend(
                inner
                for hint in fields.hints(model).values()
                for inner in sorted(fields.mentioned(hint), key=lambda one: one.__name__)
            )
    return tuple(found)


def parts() -> list[type[BaseModel]]:
    """Return the models that payloads are made of."""
    found = {
        part
        for command in COMMANDS.values()
        for hint in fields.hints(command).values()
        for part in fields.mentioned(hint)
    }
    return sorted(found, key=lambda part: part.__name__)


@cache
def blocks() -> Mapping[str, Block]:
    """Return what fills each marked block, by the block's name."""
    found: dict[str, Block] = {
        "roles": partial(_table, ("role", "who it is"), [(f"`{role}`",) for role in typing.get_args(Role)]),
        "types": partial(_table, ("type", "limits", "what it is"), _named_types()),
        "limits": partial(_table, ("limit", "value", "what happens beyond it"), _limits()),
        "close codes": partial(_table, ("code", "when, and what a client does"), [(code,) for code in close_codes()]),
        "codes": _codes,
        "sections": partial(_table, ("section", "content", "what it is"), _sections()),
        "state": partial(_table, ("type", "fields", "what it is"), [_row(model) for model in state_types()]),
    }
    for name, model in frame_types():
        found[name] = partial(_payload, model)
    for part in parts():
        found[f"part {part.__name__}"] = partial(_payload, part)
    for name, command in COMMANDS.items():
        found[f"command {name}"] = partial(_command, command)
    for module in dict.fromkeys(event.__module__ for event in EVENTS.values()):
        own = [event for event in EVENTS.values() if event.__module__ == module]
        found[f"events {module.rpartition('.')[2]}"] = partial(_events, own)
    return found


def _table(head: Sequence[str], rows: Sequence[Sequence[str]], kept: Kept) -> str:
    lines = [f"| {' | '.join(head)} |", f"|{'---|' * len(head)}"]
    for row in rows:
        cells = [*(cell.replace("|", r"\|") for cell in row), kept.get(row[0], "")]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def _payload(model: type[BaseModel], kept: Kept) -> str:
    rows = [
        (f"`{name}`", fields.describe(hint), fields.default(model, name)) for name, hint in fields.hints(model).items()
    ]
    if not rows:
        return "No fields.\n"
    return _table(("field", "type", "default", "meaning"), rows, kept)


def _command(command: type[Command], kept: Kept) -> str:
    said = "\n".join(textwrap.wrap(" ".join((command.__doc__ or "").split()), 120))
    facts = [
        f"- **Who:** {WHO[command.roles]}",
        f"- **Events:** {_listed(sources.events_of(command))}",
        f"- **Refusals:** {_listed(sources.refusals_of(command))}",
    ]
    return "\n".join((said, "", _payload(command, kept), *facts)) + "\n"


def _listed(words: Sequence[str]) -> str:
    return ", ".join(f"`{word}`" for word in words) or "none of its own"


def _events(events: Sequence[type[Event]], kept: Kept) -> str:
    rows = [
        (f"`{event.model_fields['type'].default}`", _fields(event), ", ".join(sorted(event.touches)))
        for event in events
    ]
    return _table(("event", "fields", "sections", "what has happened"), rows, kept)


def _fields(model: type) -> str:
    return ", ".join(
        f"`{name}`{'*' if fields.is_sealed(hint) else ''} {fields.describe(hint)}"
        for name, hint in fields.hints(model).items()
    )


def _row(model: type) -> tuple[str, str]:
    return model.__name__, _fields(model)


def _sections() -> list[tuple[str, str]]:
    return [(f"`{name}`", model.__name__) for name, model in SECTIONS.items()]


def _named_types() -> list[tuple[str, str]]:
    rows = []
    for name, hint in fields.NAMED.items():
        pattern = "".join(f"`{mark.pattern}`" for field in hint.__metadata__ for mark in getattr(field, "metadata", ()))
        rows.append((name, pattern or NAMED[name]))
    return rows


def _limits() -> list[tuple[str, str]]:
    return [(name, f"{value:,}" if isinstance(value, int) else f"{value:g}") for name, value in LIMITS.items()]


def _codes(kept: Kept) -> str:
    say, known = catalogue("en"), variables("en")
    lines = ["| code | parameters | in English |", "|---|---|---|"]
    for code in codes():
        names = sorted(known[code])
        shown = say(code, {name: f"*{name}*" for name in names})
        lines.append(f"| `{code}` | {', '.join(f'`{name}`' for name in names)} | {shown} |")
    return "\n".join(lines) + "\n"


def kept_of(body: str) -> dict[str, str]:
    """Return the last cell of each row of a table by its first one."""
    found = {}
    for line in body.splitlines():
        if line.startswith("| "):
            cells = [cell.strip() for cell in _CELLS.split(line)[1:-1]]
            found[cells[0].replace(r"\|", "|")] = cells[-1]
    return found


def renewed(page: str) -> str:
    """Return the page with every block made anew; a block that nothing fills any more stays as it is."""

    def fill(match: re.Match[str]) -> str:
        block = blocks().get(match["name"])
        if block is None:
            return match[0]
        return f"<!-- {match['name']} -->\n{block(kept_of(match['body']))}<!-- end -->"

    return BLOCK.sub(fill, page)
