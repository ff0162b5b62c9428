"""`docs/protocol.md` says what the code does. After a change there: `python -m tests.docs`, then fill the gaps."""

from __future__ import annotations

import difflib
import json
import re
from typing import get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from qzlive.language import catalogue
from qzlive.session.commands import COMMANDS
from qzlive.session.events import EVENTS
from qzlive.session.refusal import Refused
from qzlive.session.state import Role
from qzlive.session.views import SECTIONS
from qzlive.wire.commands import load_command
from qzlive.wire.frames import CommandFrame, from_client, from_server
from tests.golden.script import play
from tests.qzlive.session.circle import Circle
from tests.qzlive.session.commands import anything

from . import sources
from .page import BLOCK, PAGE, blocks, close_codes, codes, frame_types, kept_of, renewed

TEXT = PAGE.read_text(encoding="utf-8")
PROSE = BLOCK.sub("", TEXT)
WORDS = set(re.findall(r"`([^`\n]+)`", PROSE))


def test_the_tables_are_those_of_the_code() -> None:
    fresh = renewed(TEXT)
    assert fresh == TEXT, "\n".join(difflib.unified_diff(TEXT.splitlines(), fresh.splitlines(), lineterm="", n=0))


def test_every_table_is_there_once_and_no_other() -> None:
    assert sorted(match["name"] for match in BLOCK.finditer(TEXT)) == sorted(blocks())


def test_no_meaning_is_missing() -> None:
    missing = [
        (match["name"], row)
        for match in BLOCK.finditer(TEXT)
        for row, meaning in kept_of(match["body"]).items()
        if not meaning
    ]
    assert missing == []


def test_everything_is_named() -> None:
    """Says plainly what the tables already have to contain, should somebody change how they are made."""
    wanted = {
        *COMMANDS,
        *EVENTS,
        *SECTIONS,
        *get_args(Role),
        *(name.split()[1] for name, _ in frame_types()),
        *(code for command in COMMANDS.values() for code in sources.refusals_of(command)),
    }
    assert {word for word in wanted if f"`{word}`" not in TEXT} == set()
    assert {code for code in (*close_codes(), *(f"`{code}`" for code in codes())) if code not in TEXT} == set()


def test_every_command_and_frame_has_its_heading() -> None:
    headings = re.findall(r"^### `([^`]+)`$", TEXT, re.MULTILINE)
    assert sorted(headings) == sorted([*COMMANDS, *(name.split()[1] for name, _ in frame_types())])


def test_nothing_foreign_is_named() -> None:
    types = {word for word in WORDS if re.fullmatch(r"[a-z_]+\.[a-z_]+", word)}
    assert types - set(COMMANDS) - set(EVENTS) == set()
    named = {word for word in WORDS if re.fullmatch(r"(session|server|text|names|tables)-[a-z-]+", word)}
    assert {code for code in named if not catalogue("en").has(code)} == set()


def test_links_lead_somewhere() -> None:
    headings = re.findall(r"^#+ (.+)$", TEXT, re.MULTILINE)
    anchors = {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}
    assert set(re.findall(r"\]\(#([^)]+)\)", TEXT)) - anchors == set()


@pytest.mark.parametrize("line", [line for line in PROSE.splitlines() if line[:1] in ("→", "←")])
def test_the_conversation_could_take_place(line: str) -> None:
    body = json.loads(line[1:])
    if line.startswith("→"):
        frame = from_client(line[1:])
        if isinstance(frame, CommandFrame):
            load_command(frame.command)
    else:
        answer = from_server(line[1:])
        assert answer is not None
        assert set(body) - set(type(answer).model_fields) == set()


def test_the_page_has_a_conversation() -> None:
    assert sum(line.startswith(("→", "←")) for line in PROSE.splitlines()) >= 6


def test_in_the_script_no_command_brings_about_what_the_page_does_not_say() -> None:
    circle, _ = play()
    for (_, frame), record in zip(circle.sent, circle.records, strict=True):
        said = sources.events_of(COMMANDS[frame.command["type"]])
        assert {event.model_dump()["type"] for event in record.events} <= set(said)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_at_random_no_command_does_or_is_refused_otherwise(data: st.DataObject) -> None:
    circle = Circle()
    for _ in range(12):
        command, actor = data.draw(anything(circle))
        circle.now += 30_000
        seen = data.draw(st.sampled_from((0, circle.state.version)))
        refused: Refused | None = None
        found: set[str] = set()
        try:
            found = {event.model_dump()["type"] for event in circle.do(command, actor, seen=seen).events}
        except Refused as error:
            refused = error
        assert found <= set(sources.events_of(type(command)))
        if refused is not None:
            assert refused.code in (*sources.refusals_of(type(command)), *sources.common_refusals())


def test_defaults_of_the_page_hold() -> None:
    """What the page calls a default may be left out, everything else may not."""
    for name, model in COMMANDS.items():
        required = [field for field, info in model.model_fields.items() if info.is_required()]
        if required:
            with pytest.raises(ValidationError) as caught:
                load_command({"type": name})
            missing = {error["loc"][-1] for error in caught.value.errors() if error["type"] == "missing"}
            assert missing == set(required)
        else:
            load_command({"type": name})
