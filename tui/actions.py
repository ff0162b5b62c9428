"""Every key of every screen, in one place: footer, help and command palette are made from it.

A scope is a screen, a dialog or a widget. The label of an action is the message `key-<scope>-<id>` of the catalogue,
what it does in a sentence `key-<scope>-<id>-help` if the label does not say it all.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from textual.binding import Binding
from textual.dom import DOMNode

from qzlive.language import Catalogue


@dataclass(frozen=True, slots=True)
class Action:
    """`id` is the name of the action method, perhaps with arguments: `go('people')`. `shown`: in the footer."""

    scope: str
    id: str
    keys: str
    shown: bool = True

    @property
    def label(self) -> str:
        name = re.sub(r"[^a-z0-9]+", "-", self.id).strip("-")
        return f"key-{self.scope.replace('_', '-')}-{name}"


REGISTRY: tuple[Action, ...] = (
    Action("app", "help", "f1,question_mark"),
    Action("app", "command_palette", "ctrl+p", shown=False),
    Action("app", "quit", "ctrl+q"),
    Action("console", "view('programme')", "1", shown=False),
    Action("console", "view('people')", "2", shown=False),
    Action("console", "view('tables')", "3", shown=False),
    Action("console", "view('sheets')", "4", shown=False),
    Action("console", "view('messages')", "5", shown=False),
    Action("console", "view('texts')", "6", shown=False),
    Action("console", "view('access')", "7", shown=False),
    Action("console", "find", "slash"),
    Action("console", "export", "e"),
    Action("console", "admit", "k", shown=False),
    Action("console", "refused", "exclamation_mark", shown=False),
    Action("console", "present", "i", shown=False),
    Action("programme", "next", "n"),
    Action("programme", "back", "b"),
    Action("programme", "go", "enter", shown=False),
    Action("programme", "longer", "plus", shown=False),
    Action("programme", "shorter", "minus", shown=False),
    Action("programme", "five_longer", "f", shown=False),
    Action("programme", "five_shorter", "g", shown=False),
    Action("programme", "shift", "v", shown=False),
    Action("programme", "take_minutes", "m", shown=False),
    Action("programme", "announce", "a", shown=False),
    Action("programme", "chat", "t"),
    Action("programme", "change", "c", shown=False),
    Action("programme", "end", "x"),
    Action("sheets", "open", "enter,right"),
    Action("sheets", "back", "escape,left"),
    Action("sheets", "count", "z", shown=False),
    Action("sheets", "stars", "s"),
    Action("sheets", "close", "x"),
    Action("messages", "write", "n"),
    Action("messages", "target", "t"),
    Action("messages", "longer", "l"),
    Action("messages", "copy", "enter,c"),
    Action("messages", "list", "escape"),
    Action("texts", "change", "enter"),
    Action("texts", "add", "n"),
    Action("texts", "remove", "x,delete"),
    Action("access", "codes", "c"),
    Action("access", "card", "enter"),
    Action("access", "reissue", "r", shown=False),
    Action("access", "point", "p", shown=False),
    Action("access", "other", "tab"),
    Action("access", "remove", "x,delete"),
    Action("access", "unhide", "u", shown=False),
    Action("access", "forget", "f12", shown=False),
    Action("edition", "change", "enter"),
    Action("edition", "out", "x,delete"),
    Action("edition", "pick", "space"),
    Action("edition", "join", "z"),
    Action("edition", "same", "a"),
    Action("edition", "heading", "t"),
    Action("edition", "own", "o", shown=False),
    Action("edition", "names", "n"),
    Action("edition", "preview", "v"),
    Action("edition", "undo", "u"),
    Action("edition", "place('next')", "tab"),
    Action("edition", "place('previous')", "shift+tab", shown=False),
    Action("edition", "step('down')", "down", shown=False),
    Action("edition", "step('up')", "up", shown=False),
    Action("edition", "step('right')", "right", shown=False),
    Action("edition", "step('left')", "left", shown=False),
    Action("edition_names", "stays", "j,y"),
    Action("edition_names", "mask", "x"),
    Action("edition_names", "mask_all", "a"),
    Action("form", "take", "ctrl+s"),
    Action("export", "write", "ctrl+s"),
    Action("refused", "copy", "c"),
    Action("refused", "again", "r"),
    Action("refused", "drop", "x"),
    Action("outline", "new", "enter"),
    Action("outline", "edit", "e"),
    Action("outline", "star", "s"),
    Action("outline", "delete", "d,delete", shown=False),
    Action("outline", "settle", "v", shown=False),
    Action("outline", "menu", "m,right"),
    Action("outline", "bring_back", "u", shown=False),
    Action("outline", "heading", "h", shown=False),
    Action("outline", "bare", "o", shown=False),
    Action("outline", "paste", "p", shown=False),
    Action("outline", "indent", "alt+right", shown=False),
    Action("outline", "outdent", "alt+left", shown=False),
    Action("outline", "move_up", "alt+up,ctrl+up", shown=False),
    Action("outline", "move_down", "alt+down,ctrl+down", shown=False),
    Action("outline", "up", "up", shown=False),
    Action("outline", "down", "down", shown=False),
    Action("outline", "page_up", "pageup", shown=False),
    Action("outline", "page_down", "pagedown", shown=False),
    Action("outline", "first", "home", shown=False),
    Action("outline", "last", "end", shown=False),
    Action("outline_writing", "next", "enter"),
    Action("outline_writing", "done", "escape"),
    Action("outline_writing", "indent", "tab"),
    Action("outline_writing", "outdent", "shift+tab", shown=False),
    Action("outline_writing", "newline", "ctrl+j,shift+enter,alt+enter", shown=False),
    Action("people", "decide", "d"),
    Action("people", "desk", "t"),
    Action("people", "paste", "p"),
    Action("people", "filter", "f", shown=False),
    Action("people", "only", "o", shown=False),
    Action("people", "everybody", "escape", shown=False),
    Action("people", "rename", "r", shown=False),
    Action("people", "merge", "z", shown=False),
    Action("people", "split", "s", shown=False),
    Action("people", "here", "g", shown=False),
    Action("people", "undo", "u", shown=False),
    Action("people", "switch", "w", shown=False),
    Action("people", "forget", "delete", shown=False),
    Action("people", "sources", "q"),
    Action("people", "incoming", "b", shown=False),
    Action("people", "replies", "y", shown=False),
    Action("people", "reply", "c", shown=False),
    Action("feeds", "chat", "1"),
    Action("feeds", "file", "f"),
    Action("feeds", "bbb", "2"),
    Action("feeds", "meeting", "m"),
    Action("feeds", "again", "n", shown=False),
    Action("feeds", "changes", "b"),
    Action("feeds", "ask", "l"),
    Action("pick_meeting", "take", "enter"),
    Action("replies", "copy", "enter,c"),
    Action("replies", "all", "a"),
    Action("filter", "leave('everybody')", "escape"),
    Action("filter", "leave('list')", "enter,down", shown=False),
    Action("doubts", "select", "enter"),
    *(Action("doubts", f"topic({number})", str(number), shown=False) for number in range(10)),
    Action("doubts", "name", "n"),
    Action("doubts", "no_person", "x"),
    Action("doubts", "other", "v"),
    Action("doubts", "next", "a"),
    Action("doubts", "leave", "escape"),
    Action("difference", "take", "enter,ctrl+s"),
    Action("difference", "tick", "space"),
    Action("difference", "all", "a"),
    Action("difference", "gone", "g"),
    Action("difference", "skipped", "z"),
    Action("difference", "follow", "l"),
    Action("split", "take", "enter"),
    Action("desk", "undo", "ctrl+z"),
    Action("desk", "mark('down')", "down", shown=False),
    Action("desk", "mark('up')", "up", shown=False),
    Action("find", "mark('down')", "down", shown=False),
    Action("find", "mark('up')", "up", shown=False),
    Action("tables", "propose", "v"),
    Action("tables", "move", "m"),
    Action("tables", "pin", "f", shown=False),
    Action("tables", "publish", "p"),
    Action("tables", "layout", "a", shown=False),
    Action("tables", "next_unseated", "o", shown=False),
    Action("tables", "new_table", "n", shown=False),
    Action("tables", "close", "c", shown=False),
    Action("tables", "sizes", "g", shown=False),
    Action("tables", "switch", "w", shown=False),
    Action("tables", "desk", "t", shown=False),
    Action("tables", "undo", "u", shown=False),
    Action("board", "step('down')", "down", shown=False),
    Action("board", "step('up')", "up", shown=False),
    Action("board", "cross('right')", "right", shown=False),
    Action("board", "cross('left')", "left", shown=False),
    Action("board", "take_along('right')", "shift+right,greater_than_sign", shown=False),
    Action("board", "take_along('left')", "shift+left,less_than_sign", shown=False),
    Action("move_to", "mark('down')", "down", shown=False),
    Action("move_to", "mark('up')", "up", shown=False),
    Action("publication", "copy", "c"),
    Action("publication", "next_piece", "n,right"),
    Action("publication", "previous_piece", "p,left", shown=False),
    Action("publication", "other_order", "a"),
    Action("sheet", "read", "f2", shown=False),
    Action("sheet", "unsent", "r", shown=False),
    Action("sheet", "count", "z", shown=False),
    Action("sheet", "messages", "f3,n"),
    Action("sheet", "about", "f4,i", shown=False),
    Action("sheet", "save", "ctrl+s"),
    Action("unsent", "copy", "c"),
    Action("unsent", "again", "a"),
    Action("unsent", "save", "ctrl+s"),
    Action("unsent", "drop", "x"),
    Action("present", "copy", "c"),
    Action("present", "pick('programme')", "1", shown=False),
    Action("present", "pick('topics')", "2", shown=False),
    Action("present", "pick('seats')", "3", shown=False),
    Action("present", "pick('countdown')", "4", shown=False),
    Action("present", "pick('plenary')", "5", shown=False),
    Action("present", "pick('blank')", "6", shown=False),
    Action("window", "turn('on')", "right,pagedown"),
    Action("window", "turn('back')", "left,pageup"),
    Action("window", "hold", "space"),
    Action("window", "order", "a"),
    Action("window", "theme", "t"),
    Action("window", "quit", "q"),
    Action("dialog", "cancel", "escape"),
    Action("ask_text", "take", "ctrl+s"),
    Action("show_text", "copy", "c"),
    Action("show_text", "save", "s"),
    Action("show_text", "next_piece", "n,right"),
    Action("show_text", "previous_piece", "p,left", shown=False),
)


def of(scope: str) -> tuple[Action, ...]:
    """Return the actions of a scope in the order of the footer."""
    return tuple(action for action in REGISTRY if action.scope == scope)


def bindings(action: Action) -> list[Binding]:
    """Return the keys of an action, to be displayed."""
    return [Binding(key, action.id, "") for key in action.keys.split(",")]


def bind(node: DOMNode, scope: str, t: Catalogue) -> None:
    """Give a screen, dialog or widget the keys of its scope, labelled in the reader's language."""
    for action in of(scope):
        node._bindings.bind(action.keys, action.id, t(action.label), show=action.shown)
