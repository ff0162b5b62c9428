"""No text of people reaches a widget as a plain string, where its markup would be read and its escapes would act.

Read from the source, so that a widget nobody has thought of a test for is held too. The tests of the screens show
hostile text through each of them as well.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache

import pytest

from qzlive.language import LANGUAGES, Language, catalogue
from tests.catalogues import variables
from tests.sources import Source, called, literal, sources

from .renderables import Index, Scope, calls_and_assignments

SHOWN = {"Static", "Label", "Button", "Option", "Checkbox", "RadioButton", "Tab", "TabPane", "Collapsible", "Selection"}
"""Widgets whose first argument is shown."""
ADDED = {"add_row", "add_rows", "add_column", "add_columns", "add_option", "add_options", "set_options", "set_label"}
"""Methods all of whose arguments are shown."""
CHANGED = {"update": 0, "update_cell": 2, "update_cell_at": 1, "replace_option_prompt": 1, "mount_content": 0}
"""Methods with the place of what is shown."""
NAMED = {"content", "label", "prompt", "renderable", "visual", "value", "title", "title_text"}
FIELDS = {"Input", "TextArea"}
"""Fields for editing: they read no markup, but their text goes to the terminal as it is."""
TITLES = {"border_title", "border_subtitle", "tooltip", "sub_title"}
MARKUP = {"from_markup", "from_text", "from_ansi", "render_str"}
"""What reads markup, or the escape sequences of a terminal."""
EXEMPT = {
    "tui/text.py": "is where renderables are made",
}


@cache
def index() -> Index:
    return Index.of(widgets())


def widgets() -> tuple[Source, ...]:
    return tuple(source for source in sources("tui") if not source.name.startswith("tui/link/"))


def is_widget(node: ast.expr, scope: Scope) -> bool:
    """Whether `update` of this is that of a widget and not that of a set or a mapping."""
    match node:
        case ast.Name("self"):
            return True
        case ast.Call():
            # Digits have shapes for nothing else.
            return is_query(node) and "Digits" not in ast.unparse(node)
        case ast.Name(name):
            given = scope.given.get(name, [])
            known = any(value is not None and is_widget(value, scope) for value in given)
            return known or scope.params.get(name, "") in SHOWN
    return False


def of_call(node: ast.Call, scope: Scope) -> Iterator[str]:
    name = called(node)
    shown: list[ast.expr] = []
    if name in SHOWN:
        shown = node.args[:1] + [word.value for word in node.keywords if word.arg in NAMED and name != "Option"]
    elif name in ADDED:
        shown = list(node.args)
    elif name in CHANGED and (name != "update" or is_widget(getattr(node.func, "value", node.func), scope)):
        shown = node.args[CHANGED[name] : CHANGED[name] + 1]
    elif name == "notify":
        yield from of_notice(node, scope)
    elif name in FIELDS | {"load_text"} or (name == "insert" and len(node.args) == 1):
        yield from (f"{ast.unparse(text)} is not visible()" for text in node.args[:1] if not scope.clean(text))
    elif name in MARKUP or (name in ("Text", "Content") and not all(map(scope.clean, node.args[:1]))):
        yield f"{name} makes a renderable past tui/text.py"
    yield from (f"{ast.unparse(one)} is not safe()" for one in shown if not scope.made(one))
    for word in node.keywords:
        if word.arg in ("placeholder", "tooltip") and not is_own_sentence(word.value):
            if name == "Input" and not scope.clean(word.value):
                yield f"{word.arg}: {ast.unparse(word.value)} is not visible()"
            if name != "Input" and not scope.made(word.value):
                yield f"{word.arg}: {ast.unparse(word.value)} is not safe()"
        if word.arg == "markup" and isinstance(word.value, ast.Constant) and word.value.value is True:
            yield "reads markup"


def of_notice(node: ast.Call, scope: Scope) -> Iterator[str]:
    """Notices take no renderable: their markup has to be switched off, and their text made visible."""
    markup = next((word.value for word in node.keywords if word.arg == "markup"), None)
    if not isinstance(markup, ast.Constant) or markup.value is not False:
        yield "a notice without markup=False"
    texts = [*node.args[:1], *(word.value for word in node.keywords if word.arg == "title")]
    yield from (f"{ast.unparse(text)} is not visible()" for text in texts if not scope.clean(text))


def of_assignment(node: ast.Assign, scope: Scope) -> Iterator[str]:
    for target in node.targets:
        if not isinstance(target, ast.Attribute):
            continue
        if target.attr in TITLES and not scope.made(node.value):
            yield f"{target.attr}: {ast.unparse(node.value)} is not safe()"
        if target.attr in ("text", "value") and is_field(target.value) and not scope.clean(node.value):
            yield f"{target.attr}: {ast.unparse(node.value)} is not visible()"


def is_query(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and called(node).startswith("query")


def is_field(node: ast.expr) -> bool:
    return is_query(node) and any(one in ast.unparse(node) for one in FIELDS)


def is_own_sentence(node: ast.expr) -> bool:
    """A sentence of the catalogue that nothing is put into."""
    return isinstance(node, ast.Call) and called(node) in ("t", "_t") and len(node.args) == 1 and not node.keywords


def offenders(source: Source, known: Index) -> list[str]:
    return [
        f"{source.at(node)} {said}"
        for node, scope in calls_and_assignments(source, known)
        for said in (of_call(node, scope) if isinstance(node, ast.Call) else of_assignment(node, scope))
    ]


@pytest.mark.parametrize("source", widgets(), ids=lambda source: source.name)
def test_people_s_text_is_made_safe_before_it_is_shown(source: Source) -> None:
    if source.name not in EXEMPT:
        assert offenders(source, index()) == []


@pytest.mark.parametrize("source", widgets(), ids=lambda source: source.name)
def test_no_widget_renders_a_string(source: Source) -> None:
    """What `render` returns as a string is read as markup."""
    strings = [
        source.at(node)
        for node in source.walk()
        if isinstance(node, ast.FunctionDef)
        and node.name in ("render", "render_label", "render_cell", "__rich__", "get_content")
        and (node.returns is None or "str" in ast.unparse(node.returns))
    ]
    assert strings == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_in_placeholders_have_no_markup(language: Language) -> None:
    """The placeholder of a field of several lines reads markup."""
    used = {
        code
        for source in widgets()
        for node in source.walk()
        if isinstance(node, ast.keyword) and node.arg in ("placeholder", "tooltip") and is_own_sentence(node.value)
        for code in [literal(node.value.args[0]) if isinstance(node.value, ast.Call) else None]
        if code is not None
    }
    assert len(used) >= 3
    assert {code for code in used if variables(language)[code]} == set()
    assert {code for code in used if "[" in catalogue(language)(code)} == set()


EXAMPLES = {
    "Static(self.name)": False,
    "Static(t('x', name=name))": False,
    "Static(f'{name}')": False,
    "Static('')": True,
    "Static(safe(name), id='a')": True,
    "Label(safe('a').append(safe(name)))": True,
    "Label(safe('a').append(name))": False,
    "Button(t('x'))": False,
    "self.query_one('#a', Static).update(name)": False,
    "self.query_one('#a', Static).update(safe(name))": True,
    "{}.update(name)": True,
    "self.update(made(name))": True,
    "self.update(plain(name))": False,
    "table.add_row(*map(made, names))": True,
    "table.add_row(*names)": False,
    "table.add_row(cell(name), name)": False,
    "self.notify(visible(name), markup=False)": True,
    "self.notify(name, markup=False)": False,
    "self.notify(visible(name))": False,
    "Input(name)": False,
    "Input(visible(name), placeholder=t('x'))": True,
    "Input(placeholder=t('x', name=name))": False,
    "Input(placeholder=visible(name))": True,
    "TextArea(placeholder=visible(name))": False,
    "self.query_one(TextArea).text = name": False,
    "self.query_one(TextArea).text = visible(name)": True,
    "Content.from_markup(name)": False,
    "Content(name)": False,
    "Content('\\n').join([safe(name), *rows])": True,
    "Static(Content('\\n').join(names))": False,
}


@pytest.mark.parametrize("written", EXAMPLES)
def test_the_rule_finds_what_it_is_for(written: str) -> None:
    code = f"""
def made(name: str) -> Content: ...
def plain(name: str) -> str: ...
def show(self, name: str, names: list[str], table: DataTable, rows: list[Content]) -> None:
    {written}
"""
    source = Source("example.py", ast.parse(code))
    assert (offenders(source, Index.of([source])) == []) is EXAMPLES[written]
