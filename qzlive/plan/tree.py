"""The file as a tree that knows where everything stands, grown from ruamel's events within bounds.

All values stay the text that was written: nothing becomes a number, a truth value or a date by itself.
Only an empty value is `None`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError
from ruamel.yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceStartEvent,
)
from ruamel.yaml.reader import ReaderError

from qzlive.plan.faults import Broken, PlanFault, shown

NODES = 20_000
DEPTH = 20
EMPTY = frozenset({"", "~", "null", "Null", "NULL"})

Content = str | None | list["Node"] | dict[str, tuple["Node", "Node"]]


@dataclass(slots=True)
class Node:
    """A value with its place, counted from 0; `size` and `height` are those with all aliases unfolded."""

    line: int
    column: int
    end_line: int
    end_column: int
    content: Content
    size: int
    height: int

    def plain(self) -> Any:
        """Return the value as dicts, lists, texts and None."""
        if isinstance(self.content, dict):
            return {key: value.plain() for key, (_, value) in self.content.items()}
        if isinstance(self.content, list):
            return [item.plain() for item in self.content]
        return self.content


def tree(text: str) -> tuple[Node | None, list[PlanFault]]:
    """Return the root of the only document in `text` and the faults that do not keep it from being read.

    Raises `Broken` where reading on is impossible or refused.
    """
    grower = _Grower(text)
    try:
        return grower.root(), grower.faults
    except MarkedYAMLError as error:
        raise _broken(error, text) from error
    except ReaderError as error:
        before = text[: error.position]
        params = {"character": f"U+{error.character:04X}" if isinstance(error.character, int) else "?"}
        line = before.count("\n")
        fault = PlanFault("plan-character", params, line + 1, len(before) - (before.rfind("\n") + 1) + 1)
        raise Broken(fault) from error


class _Grower:
    """Takes the events one by one and stops as soon as the tree would grow beyond what a plan needs."""

    def __init__(self, text: str) -> None:
        self.faults: list[PlanFault] = []
        self._events: Iterator[Event] = iter(YAML(typ="safe", pure=True).parse(text))
        self._anchors: dict[str, Node] = {}
        self._seen = 0

    def root(self) -> Node | None:
        root = None
        for event in self._events:
            if isinstance(event, DocumentStartEvent):
                if root is not None:
                    raise Broken(_fault("plan-documents", event))
                root = self._node(next(self._events), 0)
        return root

    def _node(self, event: Event, depth: int) -> Node:
        self._seen += 1
        if self._seen > NODES:
            raise Broken(_fault("plan-too-much", event, most=NODES))
        if depth > DEPTH:
            raise Broken(_fault("plan-too-deep", event, most=DEPTH))
        if isinstance(event, AliasEvent):
            return self._alias(event)
        tag = getattr(event, "tag", None)
        if tag is not None:
            raise Broken(_fault("plan-tag", event, tag=shown(str(tag))), (event.start_mark.line,))
        if isinstance(event, MappingStartEvent):
            node = self._mapping(event, depth)
        elif isinstance(event, SequenceStartEvent):
            node = self._sequence(event, depth)
        else:
            node = _scalar(event)
        if node.size > NODES or node.height > DEPTH:
            raise Broken(_fault("plan-alias-bomb", event, most=NODES))
        if isinstance(event, NodeEvent) and event.anchor is not None:
            self._anchors[event.anchor] = node
        return node

    def _alias(self, event: AliasEvent) -> Node:
        target = self._anchors.get(event.anchor)
        if target is None:
            fault = _fault("plan-alias-unknown", event, name=shown(str(event.anchor)))
            raise Broken(fault, (event.start_mark.line,))
        return target

    def _sequence(self, start: Event, depth: int) -> Node:
        items: list[Node] = []
        for event in self._events:
            if isinstance(event, CollectionEndEvent):
                return _around(start, event, items, items)
            items.append(self._node(event, depth + 1))
        raise AssertionError("the parser closes what it opens")

    def _mapping(self, start: Event, depth: int) -> Node:
        pairs: dict[str, tuple[Node, Node]] = {}
        within: list[Node] = []
        for event in self._events:
            if isinstance(event, CollectionEndEvent):
                return _around(start, event, pairs, within)
            key = self._node(event, depth + 1)
            value = self._node(next(self._events), depth + 1)
            within += (key, value)
            if not isinstance(key.content, str):
                self.faults.append(_fault("plan-key-not-text", event))
            elif key.content in pairs:
                first = pairs[key.content][0].line + 1
                self.faults.append(_fault("plan-key-twice", event, key=shown(key.content), first=first))
            else:
                pairs[key.content] = (key, value)
        raise AssertionError("the parser closes what it opens")


def _scalar(event: Event) -> Node:
    assert isinstance(event, ScalarEvent)
    text: str | None = str(event.value)
    if event.style is None and text in EMPTY:
        text = None
    return _around(event, event, text, [])


def _around(first: Event, last: Event, content: Content, within: list[Node]) -> Node:
    start, end = first.start_mark, last.end_mark
    size = 1 + sum(node.size for node in within)
    height = 1 + max((node.height for node in within), default=0)
    return Node(start.line, start.column, end.line, end.column, content, size, height)


def _fault(code: str, event: Event, **params: str | int) -> PlanFault:
    return PlanFault(code, params, event.start_mark.line + 1, event.start_mark.column + 1)


def _broken(error: MarkedYAMLError, text: str) -> Broken:
    problem, context = str(error.problem or ""), str(error.context or "")
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line, mark.column) if mark else (text.count("\n"), 0)
    quote_open = "quoted scalar" in context
    suspects = [line, line - 1]
    if error.context_mark is not None:
        suspects += [error.context_mark.line, error.context_mark.line - 1]
    bracket_open = "parsing a flow" in context
    if (quote_open or bracket_open) and error.context_mark is not None:
        # The place where it began tells more than the end of the file.
        line, column = error.context_mark.line, error.context_mark.column
    code = "plan-syntax"
    if quote_open:
        code = "plan-quote-open" if "end of" in problem else "plan-escape"
    elif bracket_open:
        code = "plan-bracket-open"
    elif "expected <block end>" in problem or "mapping values are not allowed" in problem:
        code = "plan-indentation"
    elif "could not find expected ':'" in problem:
        code = "plan-key-without-colon"
    fault = PlanFault(code, {}, line + 1, column + 1)
    lines = tuple(dict.fromkeys(number for number in suspects if number >= 0))
    return Broken(fault, lines, quote_open=quote_open)
