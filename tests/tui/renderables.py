"""Tells from the source whether an expression can only be something that `tui/text.py` has made.

What cannot be told counts as text of people: better to write `safe` once too often.
"""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from tests.sources import Source, called

MADE = {"Content", "Text", "Columns"}
"""The types of what is safe to be shown."""
AROUND = {"None", "list", "tuple", "dict", "Sequence", "Iterable", "Iterator", "Optional", "int", "bool", "Visual"}
CLEAN = {"visible", "editable", "clean_line", "clean_text"}
"""What makes a text that may stand in a field for editing: nothing in it acts, and markup is not read there."""


@dataclass
class Index:
    """What functions return and attributes hold, by name: those of one file have to agree, and if a file has none of
    that name, those of all files."""

    returns: dict[tuple[str, str], list[str]] = field(default_factory=lambda: defaultdict(list))
    holds: dict[tuple[str, str], list[str]] = field(default_factory=lambda: defaultdict(list))

    @classmethod
    def of(cls, sources: Iterable[Source]) -> Index:
        index = cls()
        for source in sources:
            for node in source.walk():
                match node:
                    case ast.FunctionDef() | ast.AsyncFunctionDef():
                        kinds = {called(d) if isinstance(d, ast.Call) else ast.unparse(d) for d in node.decorator_list}
                        found = index.holds if "property" in kinds else index.returns
                        annotation: ast.expr | None = node.returns
                        name = node.name
                    case ast.AnnAssign(target=ast.Name(name) | ast.Attribute(attr=name)):
                        found, annotation = index.holds, node.annotation
                    case _:
                        continue
                for file in (source.name, ""):
                    found[file, name].append(ast.unparse(annotation) if annotation else "unknown")
        return index

    def returns_made(self, name: str, file: str) -> bool:
        return _all_made(self.returns.get((file, name)) or self.returns.get(("", name)) or ())

    def holds_made(self, name: str, file: str) -> bool:
        return _all_made(self.holds.get((file, name)) or self.holds.get(("", name)) or ())


def _all_made(annotations: Iterable[str]) -> bool:
    named = [set(re.findall(r"[A-Za-z]\w*", annotation)) for annotation in annotations]
    return bool(named) and all(names & MADE and names <= MADE | AROUND for names in named)


@dataclass
class Scope:
    """One function: what its names may stand for. `params` are the annotations of its parameters."""

    index: Index
    file: str
    function: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
    outer: Scope | None = None

    def __post_init__(self) -> None:
        self.given: dict[str, list[ast.expr | None]] = defaultdict(list)
        self.params: dict[str, str] = {}
        arguments = self.function.args
        for one in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs):
            self.params[one.arg] = ast.unparse(one.annotation) if one.annotation else "unknown"
        body = self.function.body if isinstance(self.function.body, list) else [self.function.body]
        for node in (inner for statement in body for inner in ast.walk(statement)):
            self._note(node)

    def _note(self, node: ast.AST) -> None:
        match node:
            case ast.Assign(targets=targets, value=value):
                for target in targets:
                    self._bind(target, value)
            case ast.AnnAssign(target=target, value=ast.expr() as value):
                self._bind(target, value)
            case ast.AugAssign(target=target, value=value) | ast.NamedExpr(target=target, value=value):
                self._bind(target, value)
            case ast.For(target=target, iter=found) | ast.comprehension(target=target, iter=found):
                self._bind(target, found)

    def _bind(self, target: ast.expr, value: ast.expr) -> None:
        if isinstance(target, ast.Name | ast.Attribute):
            self.given[ast.unparse(target)].append(value)
        elif isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple) and len(target.elts) == len(value.elts):
            for one, given in zip(target.elts, value.elts, strict=True):
                self._bind(one, given)
        else:
            for name in (node.id for node in ast.walk(target) if isinstance(node, ast.Name)):
                self.given[name].append(None)

    def made(self, node: ast.expr | None, trail: frozenset[str] = frozenset()) -> bool:
        """Whether it is a renderable of `tui/text.py`, several of them, or a text of our own."""
        match node:
            case ast.Constant():
                return True
            case ast.Call():
                return self._call(node, trail)
            case ast.BinOp(left=left, right=right):
                return self.made(left, trail) and self.made(right, trail)
            case ast.IfExp(body=body, orelse=orelse):
                return self.made(body, trail) and self.made(orelse, trail)
            case ast.BoolOp(values=values) | ast.Tuple(elts=values) | ast.List(elts=values):
                return all(self.made(value, trail) for value in values)
            case ast.ListComp(elt=value) | ast.GeneratorExp(elt=value) | ast.Starred(value=value):
                return self.made(value, trail)
            case ast.NamedExpr(value=value) | ast.Subscript(value=value):
                return self.made(value, trail)
            case ast.Name(name):
                return self._name(name, trail)
            case ast.Attribute(attr=name):
                return self.index.holds_made(name, self.file)
        return False

    def _name(self, name: str, trail: frozenset[str]) -> bool:
        if name in trail:
            return True
        if name in self.given:
            return all(value is not None and self.made(value, trail | {name}) for value in self.given[name])
        if name in self.params:
            return _all_made([self.params[name]])
        return self.outer is not None and self.outer._name(name, trail)

    def _call(self, node: ast.Call, trail: frozenset[str]) -> bool:
        name = called(node)
        if name in ("safe", "cell"):
            return True
        if name in MADE:
            return all(map(self.clean, node.args[:1]))
        if name == "assemble":
            return all(self.made(argument, trail) for argument in node.args)
        if name in ("map", "starmap", "filter"):
            match node.args[0]:
                case ast.Name(function) | ast.Attribute(attr=function):
                    return function in ("safe", "cell") or self.index.returns_made(function, self.file)
        if name in ("tuple", "list", "reversed", "sorted", "zip", "enumerate", "Option"):
            return all(self.made(argument, trail) for argument in node.args)
        if isinstance(node.func, ast.Attribute) and self.made(node.func.value, trail):
            # A method of a renderable, such as join, append and stylize.
            return all(self.made(argument, trail) for argument in node.args)
        return self.index.returns_made(name, self.file)

    def clean(self, node: ast.expr | None) -> bool:
        """Whether it is a text in which nothing acts."""
        match node:
            case None | ast.Constant():
                return True
            case ast.Call():
                return called(node) in CLEAN
            case ast.IfExp(body=body, orelse=orelse):
                return self.clean(body) and self.clean(orelse)
            case ast.BoolOp(values=values):
                return all(map(self.clean, values))
            case ast.Attribute(attr="plain", value=made):
                return self.made(made)
            case ast.Name() | ast.Attribute():
                given = self.given.get(ast.unparse(node))
                return bool(given) and all(value is not None and self.clean(value) for value in given or ())
        return False


def calls_and_assignments(source: Source, index: Index) -> Iterator[tuple[ast.Call | ast.Assign, Scope]]:
    """Yield every call and every assignment in a function, with the scope of that function."""

    def walk(node: ast.AST, scope: Scope | None) -> Iterator[tuple[ast.Call | ast.Assign, Scope]]:
        for child in ast.iter_child_nodes(node):
            inner = scope
            if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
                inner = Scope(index, source.name, child, scope)
            if isinstance(child, ast.Call | ast.Assign) and inner is not None:
                yield child, inner
            yield from walk(child, inner)

    yield from walk(source.tree, None)
