"""What the code says about commands, read from it: events and refusals are found by following the functions."""

from __future__ import annotations

import ast
import inspect
import textwrap
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from types import FunctionType
from typing import Any

import server
from qzlive.language import catalogue
from qzlive.session.base import Command, Event
from qzlive.session.decide import DECIDES, decide
from qzlive.session.refusal import Refused

_MISSING = object()


def _tree(function: Callable[..., Any]) -> ast.AST:
    return ast.parse(textwrap.dedent(inspect.getsource(function)))


def _named(node: ast.AST, names: dict[str, Any]) -> Any:
    """Return what a name or a dotted name stands for, `_MISSING` if it is local to its function."""
    if isinstance(node, ast.Name):
        return names.get(node.id, _MISSING)
    if isinstance(node, ast.Attribute):
        owner = _named(node.value, names)
        return _MISSING if owner is _MISSING else getattr(owner, node.attr, _MISSING)
    return _MISSING


def _reached(function: Callable[..., Any], seen: set[Callable[..., Any]]) -> Iterator[Callable[..., Any]]:
    """Yield a function and those of the same package that it names."""
    if function in seen or not isinstance(function, FunctionType):
        return
    seen.add(function)
    yield function
    for node in ast.walk(_tree(function)):
        named = _named(node, function.__globals__)
        if isinstance(named, FunctionType) and named.__module__.startswith("qzlive.session.decide."):
            yield from _reached(named, seen)


@cache
def events_of(command: type[Command]) -> tuple[str, ...]:
    """Return the types of the events that a command may bring about."""
    found: dict[str, None] = {}
    for function in _reached(DECIDES[command], set()):
        for node in ast.walk(_tree(function)):
            named = _named(node, function.__globals__)
            if isinstance(named, type) and issubclass(named, Event) and named is not Event:
                found[named.model_fields["type"].default] = None
    return tuple(found)


@cache
def refusals_of(command: type[Command]) -> tuple[str, ...]:
    """Return the codes with which a command of its own may be refused."""
    return tuple(dict.fromkeys(code for function in _reached(DECIDES[command], set()) for code in _codes(function)))


def common_refusals() -> tuple[str, ...]:
    """Return the codes with which any command may be refused before its own rules are looked at."""
    return tuple(_codes(decide))


def _codes(function: Callable[..., Any]) -> Iterator[str]:
    for node in ast.walk(_tree(function)):
        if isinstance(node, ast.Call) and _named(node.func, function.__globals__) is Refused:
            assert isinstance(node.args[0], ast.Constant), f"{function.__name__}: a code has to be written out"
            yield str(node.args[0].value)


@cache
def server_codes() -> tuple[str, ...]:
    """Return the codes that the connections of the server name: every text in them that has a sentence."""
    found: dict[str, None] = {}
    for path in sorted(Path(server.__file__).parent.joinpath("live").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and catalogue("en").has(node.value):
                found[node.value] = None
    return tuple(found)
