"""Sending messages to tables, from whatever view."""

from __future__ import annotations

from pydantic import ValidationError
from uuid6 import uuid7

from qzlive.session.commands.texts import SendMessage
from qzlive.text import visible

from ..dialogs import AskText
from .console import Console
from .forms import fault


def send(console: Console, table: str | None, text: str) -> str:
    """Send a text to a table, None for all; return the message's id, "" if it could not be sent: the reason is said."""
    try:
        command = SendMessage(message=str(uuid7()), table=table, text=text)
    except ValidationError as error:
        console.notify(visible(fault(error, {}, console.t)), severity="error", markup=False)
        return ""
    return command.message if console.send(command) else ""


def write_to(console: Console, table: str | None, question: str, value: str = "") -> None:
    """Ask for a message and send it; what cannot be sent is asked about again."""

    def written(text: str | None) -> None:
        if text is None or not text.strip():
            return
        if send(console, table, text):
            console.say("messages-given")
        else:
            write_to(console, table, question, text)

    console.push_screen(AskText(question, value=value, take=console.t("messages-send")), written)
