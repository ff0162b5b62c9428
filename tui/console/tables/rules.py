"""Sizes and rules of a breakout in one form."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, get_args

from pydantic import ValidationError
from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.widgets import Button, Input, Label, Select, Static

from qzlive.session.base import Command
from qzlive.session.commands.tables import ChangeRules, ChangeSizes
from qzlive.session.refusal import Refused
from qzlive.session.state import Absent, Aim, Belonging, Breakout, Split
from qzlive.text import visible

from ...dialogs import Dialog
from ...footer import Footer
from ...text import safe
from ..forms import fault
from .ahead import Line
from .ask import as_lines

NUMBERS = ("min_size", "max_size", "max_tables")
CHOICES: Mapping[str, tuple[str, ...]] = {
    "aim": get_args(Aim),
    "popularity_rule": ("yes", "no"),
    "without_choice": get_args(Absent),
    "split": get_args(Split),
    "apart": ("none", *get_args(Belonging)),
    "together": ("none", *get_args(Belonging)),
}
"""What can be chosen from, by the name of the rule."""


class RulesForm(Dialog[tuple[Command, ...]]):
    """Gives the commands that change what was changed, none if nothing was."""

    SCOPE = "form"
    DEFAULT_CSS = """
    RulesForm > .box { padding: 0 1; }
    RulesForm .title { padding-bottom: 1; }
    RulesForm VerticalScroll { max-height: 14; height: auto; }
    RulesForm .field { height: 1; }
    RulesForm .field Label { width: 31; color: $text-muted; }
    RulesForm Input, RulesForm Select { width: 1fr; background: $boost; }
    RulesForm Input:focus { background: $primary-muted; }
    RulesForm #ahead { padding-top: 1; height: auto; min-height: 2; max-height: 5; }
    RulesForm .buttons { padding: 0; }
    """

    def __init__(self, title: str, breakout: Breakout, ahead: Callable[[Sequence[Command]], Sequence[Line]]) -> None:
        """`ahead` tells what would come of commands; it raises Refused."""
        super().__init__()
        self._title, self._breakout, self._ahead = title, breakout, ahead

    def compose(self) -> ComposeResult:
        t, present = self.qz.t, _values(self._breakout)
        with Vertical(classes="box"):
            yield Label(safe(self._title, "bold"), classes="title")
            with VerticalScroll(can_focus=False):
                for name, value in present.items():
                    code = f"rules-form-{name.replace('_', '-')}"
                    with Horizontal(classes="field"):
                        yield Label(safe(t(code)))
                        if name in CHOICES:
                            options = [(safe(t(f"{code}-{one}")), one) for one in CHOICES[name]]
                            yield Select(options, value=value, allow_blank=False, compact=True, id=f"field-{name}")
                        else:
                            hint = t(f"{code}-hint") if name in ("max_tables", "keep") else ""
                            yield Input(visible(value), compact=True, id=f"field-{name}", placeholder=visible(hint))
            yield Static(id="ahead")
            with Horizontal(classes="buttons"):
                yield Button(safe(t("form-cancel")), id="cancel", compact=True)
                yield Button(safe(t("form-take")), id="take", variant="primary", compact=True)
            yield Footer(show_command_palette=False, compact=True)

    @on(Input.Changed)
    @on(Select.Changed)
    def _show(self) -> None:
        try:
            commands = self._commands()
            lines = self._ahead(commands)
        except (ValidationError, Refused) as error:
            lines = (Line(self._fault(error), bad=True),)
            commands = ()
        if commands and not any(line.bad for line in lines):
            lines = (*lines, Line(self.qz.t("rules-next-proposal")))
        self.query_one("#ahead", Static).update(as_lines(lines, self.qz.t) if lines else safe(""))

    def _fault(self, error: ValidationError | Refused) -> str:
        t = self.qz.t
        if isinstance(error, Refused):
            return t(error.code, error.params)
        return fault(error, {name: t(f"rules-form-{name.replace('_', '-')}") for name in _values(self._breakout)}, t)

    def _commands(self) -> tuple[Command, ...]:
        """Return the commands for what stands in the form; raises ValidationError."""
        typed: dict[str, str] = {}
        for name in _values(self._breakout):
            widget = self.query_one(f"#field-{name}")
            assert isinstance(widget, Input | Select)
            typed[name] = str(widget.value)
        if typed == _values(self._breakout):
            return ()
        sizes: dict[str, Any] = {name: _number(typed[name]) for name in ("min_size", "max_size")}
        rules: dict[str, Any] = {
            "max_tables": _number(typed["max_tables"] or "0"),
            "aim": typed["aim"],
            "popularity_rule": typed["popularity_rule"] == "yes",
            "without_choice": typed["without_choice"],
            "split": typed["split"],
            "keep": tuple(_number(one) for one in typed["keep"].replace(",", " ").split()),
            "apart": None if typed["apart"] == "none" else typed["apart"],
            "together": None if typed["together"] == "none" else typed["together"],
        }
        id_ = self._breakout.id
        found = (
            ChangeSizes.model_validate({"breakout": id_, **sizes}),
            ChangeRules.model_validate({"breakout": id_, "seed": self._breakout.rules.seed, **rules}),
        )
        present = (
            (self._breakout.min_size, self._breakout.max_size) == (found[0].min_size, found[0].max_size),
            self._breakout.rules == found[1].rules,
        )
        return tuple(command for command, same in zip(found, present, strict=True) if not same)

    @on(Input.Submitted)
    def _next(self) -> None:
        self.focus_next()

    @on(Button.Pressed, "#take")
    def _take(self) -> None:
        self.action_take()

    @on(Button.Pressed, "#cancel")
    def _cancel(self) -> None:
        self.action_cancel()

    def action_take(self) -> None:
        try:
            commands = self._commands()
            self._ahead(commands)
        except (ValidationError, Refused):
            self.app.bell()
        else:
            self.dismiss(commands)


def _values(breakout: Breakout) -> dict[str, str]:
    rules = breakout.rules
    return {
        "min_size": str(breakout.min_size),
        "max_size": str(breakout.max_size),
        "max_tables": str(rules.max_tables) if rules.max_tables else "",
        "aim": rules.aim,
        "popularity_rule": "yes" if rules.popularity_rule else "no",
        "without_choice": rules.without_choice,
        "split": rules.split,
        "keep": ", ".join(map(str, rules.keep)),
        "apart": rules.apart or "none",
        "together": rules.together or "none",
    }


def _number(text: str) -> int | str:
    """A number, or what was typed, for the command to find fault with."""
    return int(text) if text.strip().isdecimal() and len(text.strip()) < 10 else text
