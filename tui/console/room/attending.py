"""What the key of the notice does, and which of its keys works where one is."""

from __future__ import annotations

from itertools import takewhile

from textual.widgets import Input, TextArea

from qzlive.session.announcements import Planned
from qzlive.session.commands.plenary import TickBroadcast

from ... import clipboard
from ...actions import bindings, of
from ...dialogs import ShowText
from ..console import Console
from .notice import Notice, label, line


def attend(console: Console, asked: Notice | None) -> str | None:
    """Do what a notice asks for; return the sheet to go to, None to stay."""
    if asked is None:
        console.say("room-notice-none")
    elif asked.kind == "wanted" and asked.call is not None:
        console.helping.take(asked.call)
        return asked.call.sheet
    elif asked.kind == "caring" and asked.call is not None:
        console.helping.end(asked.call)
        console.say("room-help-done", label=label(console.state, asked.call))
    elif asked.planned is not None and asked.planned.key in console.copied:
        if console.send(TickBroadcast(what=asked.planned.key)):
            console.say("room-sent")
    elif asked.planned is not None:
        _copy(console, asked.planned)
    return None


def _copy(console: Console, planned: Planned) -> None:
    """Copy an announcement; where nothing tells that the clipboard took it, the text is shown to be marked."""
    console.copied.add(planned.key)
    text = line(planned.text)
    console.copy_to_clipboard(text)
    if not clipboard.put(text):
        console.push_screen(ShowText(console.t("programme-announcement"), (planned.text,), None))


def key_of(console: Console, action_id: str = "attend") -> str:
    """Return the key of a notice that works now: a letter is taken where one writes, and by some widgets."""
    [action] = [one for one in of("console") if one.id == action_id]
    letter, always = bindings(action)
    inner = takewhile(lambda scope: scope != "console", console.scopes())
    taken = {key for scope in inner for one in of(scope) for key in one.keys.split(",")}
    writing = isinstance(console.screen.focused, Input | TextArea)
    return console.get_key_display(always if writing or letter.key in taken else letter)
