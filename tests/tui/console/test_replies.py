"""What to write back to those whose wish could not be read."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.app import App
from textual.widgets import Static

from qzlive.language import LANGUAGES, Language, catalogue
from qzlive.names import Tags
from qzlive.reason import Reason
from qzlive.session.state import Doubt
from qzlive.session.values import replace
from tests.catalogues import ids
from tests.qzlive.session.circle import pasted
from tests.tui.console.desk import Desk
from tui import clipboard
from tui.console.feeds.replies import pieces, reminders, replies, reply
from tui.console.feeds.replies_dialog import Replies
from tui.console.people.panel import PeoplePanel
from tui.dialogs import ShowText


@pytest.fixture
def copied(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    texts: list[str] = []

    def put(text: str) -> bool:
        texts.append(text)
        return True

    monkeypatch.setattr(clipboard, "put", put)
    return texts


def desk() -> Desk:
    found = Desk()
    found.do(pasted("12 Uschi Landwehrmann", "17 Bo Lind", "1 Anna Berg", "Cem Demir", "iPad"))
    return found


def test_a_reply_for_everybody_who_is_asked_about() -> None:
    texts = [one.text for one in replies(desk().state, catalogue("de"))]
    assert "@Uschi Landwehrmann: Bitte noch einmal: 12 gibt es nicht, nur 1 bis 6." in texts
    assert not any("Anna" in text or "Cem" in text for text in texts)
    assert any(text.startswith("@iPad: ") and "1 bis 6" in text for text in texts)
    assert texts == sorted(texts, key=str.casefold)


def test_what_only_the_moderators_can_answer_is_not_asked_in_the_chat() -> None:
    here = desk()
    here.do(pasted("2 Anna Berg", "3 Anna Berg"))
    namesakes = [person for person in here.state.people.values() if person.doubt and person.name == "Anna Berg"]
    assert namesakes
    assert all(reply(here.state, person, catalogue("de"), "topics") is None for person in namesakes)


def test_who_has_gone_gets_no_reply() -> None:
    here = desk()
    gone = tuple(person.id for person in here.state.people.values() if person.name == "Uschi Landwehrmann")
    here.do(pasted(gone=gone))
    assert not any("Uschi" in one.text for one in replies(here.state, catalogue("de")))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_of_a_name_has_a_sentence(language: Language) -> None:
    here, t = desk(), catalogue(language)
    person = next(person for person in here.state.people.values() if person.doubt)
    numbers = {"number": 12, "lowest": 1, "highest": 6, "first": 3, "second": 5, "count": 6}
    for code in (code for code in ids(language) if code.startswith("names-")):
        for proposal in ((), (2,), (2, 3)):
            asked = replace(person, doubt=Doubt(person.display, Reason(code, numbers), "topics", proposal))
            found = reply(here.state, asked, t, "topics")
            if code in ("names-bot", "names-registered-both", "names-too-long"):
                assert found is None
            else:
                assert found is not None
                assert "replies-" not in found.text
                assert "{" not in found.text


def test_letters_are_asked_for_where_letters_are_the_tags() -> None:
    here = desk()
    person = next(person for person in here.state.people.values() if person.doubt)
    lettered = replace(here.state, tags=Tags("letters"))
    for proposal, said in (((), "den Buchstaben Ihres Themas (A bis F)"), ((2,), "Meinen Sie Thema B?")):
        asked = replace(person, doubt=Doubt(person.display, Reason("names-unclear-choice"), "topics", proposal))
        found = reply(lettered, asked, catalogue("de"), "topics")
        assert found is not None
        assert said in found.text


def test_pieces_fit_into_a_chat() -> None:
    here = Desk()
    here.do(pasted(*(f"12 Person{chr(97 + n // 26)}{chr(97 + n % 26)} Beispiel" for n in range(60))))
    texts = replies(here.state, catalogue("de"))
    assert len(texts) == 60
    found = pieces(texts)
    assert all(len(piece) <= 1_000 for piece in found)
    assert all(sum(one.text in piece for piece in found) == 1 for one in texts)


async def test_keys(tmp_path: Path, copied: list[str]) -> None:
    here = desk()
    async with here.app(tmp_path).run_test() as pilot:
        await pilot.press("2", "y")
        await here.settled(pilot)
        assert isinstance(pilot.app.screen, Replies)
        await pilot.press("c", "c")
        assert [text.partition(":")[0] for text in copied] == ["@Bo Lind", "@iPad"]
        assert "Bo Lind" not in str(pilot.app.screen.query_one("#text", Static).content)
        assert "@iPad" in str(pilot.app.screen.query_one("#text", Static).content)
        await pilot.press("a", "escape")
        assert not any("Uschi" in text for text in replied(pilot.app))
        await pilot.press("a", "c")
        assert "@Uschi" in copied[-1]
        assert "Noch ohne Thema: Cem Demir." in copied[-1]
        await pilot.press("escape")
        await pilot.pause()
        assert any("Uschi" in text for text in replied(pilot.app))
        await pilot.press("escape", "d")
        await here.settled(pilot)
        await pilot.press("c")
        assert copied[-1].startswith("@")
        assert len(copied) == 4


def replied(app: App[int]) -> set[str]:
    panel = next(panel for screen in app.screen_stack for panel in screen.query(PeoplePanel))
    return panel.feeds.replied


def test_everybody_without_a_topic_is_reminded_but_no_moderator() -> None:
    here = Desk()
    named = here.state.moderators
    assert named
    here.do(pasted("1 Anna Berg", "Cem Demir", "12 Uschi Landwehrmann", *named))
    only = reminders(here.state, "topics", catalogue("de"))
    assert [one.text for one in only] == [
        "Noch ohne Thema: Cem Demir. Bitte schreiben Sie die Nummer Ihres Themas (1 bis 6) in den Chat."
    ]
    cem = next(person for person in here.state.people.values() if person.name == "Cem Demir")
    found = reply(here.state, cem, catalogue("de"), "topics")
    assert found is not None
    assert found.text == "@Cem Demir: Bitte schreiben Sie die Nummer Ihres Themas (1 bis 6) in den Chat."


def test_reminders_fit_into_a_chat_and_name_everybody_once() -> None:
    here = Desk()
    named = [f"Person{chr(97 + n // 26)}{chr(97 + n % 26)} Beispielhausen" for n in range(120)]
    here.do(pasted(*named))
    texts = reminders(here.state, "topics", catalogue("de"))
    assert sum(one.people for one in texts) == 120
    found = pieces(texts)
    assert all(len(piece) <= 1_000 for piece in found)
    assert all(sum(name in piece for piece in found) == 1 for name in named)


async def test_what_may_not_be_copied_is_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clipboard, "put", lambda text: False)
    here = desk()
    async with here.app(tmp_path).run_test() as pilot:
        await pilot.press("2", "d")
        await here.settled(pilot)
        await pilot.press("c")
        assert isinstance(pilot.app.screen, ShowText)
        assert "Bitte" in str(pilot.app.screen.query_one("#piece", Static).content)
