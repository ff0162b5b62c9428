"""What a source takes by itself, and what it leaves alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qzlive.roster import Roster
from qzlive.roster.sources import zoom_chat
from qzlive.session.commands.agenda import BeginItem
from tests.server.running import running
from tests.tui.console.desk import Desk
from tests.tui.console.feeding import Chat, closed, follow, line, quick, said, shown
from tests.tui.console.moderating import moderating
from tests.tui.hostile import HOSTILE, assert_harmless
from tui.console.feeds.feed import News
from tui.console.feeds.messages import only_wishes
from tui.console.feeds.replies_dialog import Replies
from tui.console.lists.difference import changes

TWO_PHASES = """
title: Kreis mit zwei Runden
date: 2031-05-14
agenda:
  - {at: "14:00", title: Erste Runde, kind: breakout, breakout: first}
  - {at: "15:00", title: Zweite Runde, kind: breakout, breakout: second}
end: "16:00"
breakouts:
  first: {form: choice, min_size: 2, max_size: 4}
  second: {form: choice, min_size: 2, max_size: 4}
topics:
  - {number: 1, title: Anfangen}
  - {number: 2, title: Dranbleiben}
"""
LINE = "15:{:02}:{:02} From  {}  to  Everyone:\n\t{}\n"
CIRCLE = Desk().state


def chat(*messages: tuple[str, str]) -> Roster:
    text = "".join(LINE.format(n // 60, n % 60, name, said) for n, (name, said) in enumerate(messages))
    found = zoom_chat.read_text(text)
    assert found is not None
    return found


def test_what_moderators_write_is_no_wish() -> None:
    state = Desk().state
    first = state.moderators[0]
    found = chat((first, "2"), ("Anna Berg", "2"), (f"1 {first.upper()}", "3"), (f"{first} (Host)", "1"))
    kept = only_wishes(found, state, "topics")
    assert [row.display for row in kept.rows] == ["Anna Berg"]
    assert len(kept.skipped) == 3
    assert {one.code for one in kept.skipped} == {"feeds-moderator"}


def test_talk_stays_in_the_chat() -> None:
    found = chat(("Anna Berg", "Mir geht es heute nicht gut"), ("Anna Berg", "Thema 2 bitte"), ("Bo Lind", "danke!"))
    desk = Desk()
    kept = only_wishes(found, desk.state, "topics")
    assert [row.wishes for row in kept.rows] == [(), ("Thema 2 bitte",), ()]
    difference = changes(desk.state, "topics", kept, desk.now())
    sent = "".join(part.model_dump_json() for part in difference.commands(difference.taken))
    assert "Thema 2 bitte" in sent
    assert "nicht gut" not in sent
    assert "danke" not in sent


def test_news_count_people() -> None:
    desk = Desk()
    found = chat(("Anna Berg", "2"), ("Bo Lind", "12"), ("Cem Demir", "danke"), ("Cem Demir", "1"))
    difference = changes(desk.state, "topics", found, desk.now())
    assert News.of(7, difference.lines) == News(7, wishes=2, asked=1, came=2, gone=0)
    assert News.of(7, ()) is None


@given(st.lists(st.tuples(st.sampled_from(("Anna Berg", "Bo Lind", "Cem Aydoğan")), st.text(max_size=30))))
def test_nothing_of_a_moderator_is_left(messages: list[tuple[str, str]]) -> None:
    text = "".join(LINE.format(0, n % 60, name, said) for n, (name, said) in enumerate(messages))
    found = zoom_chat.read_text(text)
    if found is not None:
        kept = only_wishes(found, CIRCLE, "topics")
        assert all(row.display != "Cem Aydoğan" for row in kept.rows)
        assert len(kept.rows) + len(kept.skipped) == len(found.rows) + len(found.skipped)


async def test_in_the_next_breakout_it_is_asked_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    quick(monkeypatch, tmp_path / "home")
    saved = Chat(tmp_path / "home")
    saved.says("Anna Berg", "1")
    saved.save()
    async with (
        running(tmp_path / "data", plan=TWO_PHASES) as place,
        moderating(place, tmp_path / "out") as console,
    ):
        await follow(console, "1")
        await shown(console)
        await console.press("l")
        await closed(console)
        await console.until(lambda: place.state.choices.get("first"))
        items = list(place.state.items)
        for before, item in ((None, items[0]), (items[0], items[1])):
            console.app.send(BeginItem(item=item, current=before))
            await console.saved()
        saved.says("Anna Berg", "2")
        saved.save()
        await console.until(lambda: "Eine Änderung wartet" in said(console, "chat"))
        assert "second" not in place.state.choices
        assert [choice.topics for choice in place.state.choices["first"].values()] == [(1,)]


async def test_hostile_names_and_messages_stay_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    quick(monkeypatch, tmp_path / "home")
    saved = Chat(tmp_path / "home", "[@click=app.quit] Kreis")
    for text in HOSTILE:
        # A file with a NUL in it is no text at all.
        plain = text.replace("\x00", "")
        saved.says(" ".join(plain.split()), f"12 {plain}")
    saved.save()
    async with running(tmp_path / "data") as place, moderating(place, tmp_path / "out") as console:
        await follow(console, "1")
        await shown(console)
        await console.press("l")
        await closed(console)
        await console.until(lambda: "von selbst" in said(console, "chat"))
        await console.saved()
        assert_harmless(console.app)
        await console.press("escape")
        await console.until(lambda: line(console))
        await console.press("y")
        await console.until(lambda: isinstance(console.app.screen, Replies))
        await console.until(lambda: " für den Chat an " in assert_harmless(console.app))
