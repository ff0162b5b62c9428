"""The ways of the feedback onto its sheet: typed, out of the saved chat, or pasted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ... import clipboard
from ...dialogs import AskLine
from ...outline.dialogs import Choose, Possibility
from ...sources.saved_chats import SavedChat, latest_chat
from ..console import Console
from ..lists.source import AskRoster
from .feedback import Feedback
from .lines import WriteLines


def take_feedback(console: Console, sheet: str, followed: Callable[[], Path | None]) -> None:
    """Ask which way, and go it. `followed` gives the file of the chat that the console follows already."""
    console.run_worker(_take(console, sheet, followed), group="feedback", exclusive=True)


async def _take(console: Console, sheet: str, followed: Callable[[], Path | None]) -> None:
    t = console.t
    ways = [
        Possibility("typed", t("feedback-way-typed")),
        Possibility("chat", t("feedback-way-chat")),
        Possibility("pasted", t("feedback-way-pasted")),
    ]
    way = await console.push_screen_wait(Choose(t("feedback-way"), ways, hint=t("feedback-way-hint")))
    if way == "typed":
        await console.push_screen_wait(WriteLines(console, sheet, t("feedback-typed")))
        return
    given: str | Path | None = None
    if way == "chat":
        given = followed() or await _chat(console)
    elif way == "pasted":
        answer = await console.push_screen_wait(AskRoster(t("feedback-paste"), t("feedback-paste-hint")))
        given = (answer.file or answer.text) if answer is not None else None
    if given:
        await console.push_screen_wait(Feedback(console, sheet, given))


async def _chat(console: Console) -> Path | None:
    """Return the chat that was saved last if it is that of this session, else the one that somebody names."""
    t, found = console.t, await latest_chat()
    if found is not None and _is_ours(console, found):
        return found.path
    hint = t("feedback-chat-hint") if found is None else t("feedback-chat-older", file=clipboard.place(found.path))
    answer = await console.push_screen_wait(AskLine(t("feedback-chat-where"), hint=hint))
    return clipboard.named(answer) if answer and answer.strip() else None


def _is_ours(console: Console, chat: SavedChat) -> bool:
    """Whether a chat was saved after the session was started."""
    started_at = console.state.started_at
    return started_at is not None and chat.saved_at >= started_at
