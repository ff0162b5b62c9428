"""Nothing can be forgotten: each command has its decision and its rights, each event its fold."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import qzlive
from qzlive.language import LANGUAGES, catalogue
from qzlive.session.commands import COMMANDS
from qzlive.session.decide import DECIDES
from qzlive.session.events import EVENTS
from qzlive.session.evolve import FOLDS
from qzlive.session.sealed import sealed_fields
from qzlive.session.views import SECTIONS


def test_each_command_is_decided_by_somebody_who_may() -> None:
    assert set(COMMANDS.values()) == set(DECIDES)
    assert [name for name, command in COMMANDS.items() if not command.roles] == []


def test_each_event_is_folded_and_names_sections_that_exist() -> None:
    assert set(EVENTS.values()) == set(FOLDS)
    assert {section for event in EVENTS.values() for section in event.touches} <= set(SECTIONS)


@pytest.mark.parametrize("name", sorted(EVENTS))
def test_a_field_of_a_person_comes_with_the_person(name: str) -> None:
    event = EVENTS[name]
    if "person" in sealed_fields(event).values():
        assert "person" in event.model_fields


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_refusal_has_a_sentence(language: str) -> None:
    source = "".join(path.read_text() for path in Path(qzlive.__file__).parent.joinpath("session").rglob("*.py"))
    codes = set(re.findall(r'(?:Refused|Reason)\(\s*"([a-z-]+)"', source))
    assert len(codes) > 30
    assert {code for code in codes if not catalogue(language).has(code)} == set()
