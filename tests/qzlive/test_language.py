"""The catalogues: complete in both languages, used, and the only place where sentences are."""

from __future__ import annotations

import ast
import dataclasses
import re
from collections.abc import Iterator, Mapping

import pytest

from qzlive.cli.rehearsal.report import Report
from qzlive.cli.rehearsal.soak import SoakReport
from qzlive.language import LANGUAGES, Language, catalogue
from tests.catalogues import ids, junk, messages, variables
from tests.sources import Source, called, literal, sources
from tui.actions import REGISTRY

CODE = re.compile(r"[a-z]+(-[A-Za-z0-9_]+)+")
"""What an id of a message looks like; keys of the plan keep their own spelling."""
KNOWN = set(ids("de")) | set(ids("en"))
SUBJECTS = {id_.partition("-")[0] for id_ in KNOWN}
LABELS = {action.label for action in REGISTRY}

FAMILIES: Mapping[str, set[str]] = {
    "key-": {name.removeprefix("key-") for label in LABELS for name in (label, f"{label}-help")},
    "console-": {
        *("programme", "people", "tables", "sheets", "messages", "texts", "access", "plenary", "edition", "pause"),
        *("programme-short", "people-short", "messages-short", "edition-short", "access-short", "plenary-short"),
    },
    "keyname-": {id_.removeprefix("keyname-") for id_ in KNOWN if id_.startswith("keyname-")},
    "outline-": {"late", "trial", "plenary", "saved", "waiting", "refused"},
    "publish-": {"by-table", "by-name"},
    "rehearsal-": {field.name.replace("_", "-") for kind in (Report, SoakReport) for field in dataclasses.fields(kind)},
}
"""Ids that are put together from a subject alone and something else: `f"console-{scope}"`. With more of the id written
out, `f"texts-add-{kind}"`, no word is needed here."""

CALLS = {"t", "_t", "say", "_say", "Refused", "Reason", "Problem", "Refusal", "Turned", "ServerFailed", "StoreFailed"}
"""What is called with an id and its parameters."""
LOGS = ("server/",)
"""Where `say` writes a line into the log of the server, in words that are no sentence."""


def everything() -> tuple[Source, ...]:
    return sources("qzlive", "server", "tui")


def names_of_widgets(tree: ast.AST) -> set[int]:
    """The literals that name a widget, a style or a thread, by identity."""
    return {
        id(keyword.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        for keyword in node.keywords
        if keyword.arg in ("id", "classes", "name", "group")
    }


def codes() -> Iterator[tuple[str, str]]:
    """Every literal that looks like the id of a message, with its place."""
    for source in everything():
        others = names_of_widgets(source.tree)
        for node in source.walk():
            text = literal(node)
            if text and CODE.fullmatch(text) and text.partition("-")[0] in SUBJECTS and id(node) not in others:
                yield text, source.at(node)


def families() -> Iterator[str]:
    """Every beginning of an id that is put together."""
    for source in everything():
        for node in source.walk():
            if isinstance(node, ast.JoinedStr):
                head = literal(node.values[0]) or ""
                if re.fullmatch(r"[a-z]+-([a-z0-9]+-)*", head):
                    yield head


def id_and_parameters(node: ast.Call) -> tuple[str, set[str] | None] | None:
    """The id that a call names and the parameters that it gives; None for parameters that cannot be told."""
    code, given, told = None, set[str](), True
    for place, argument in enumerate(node.args):
        if code is None and literal(argument) is not None:
            code = literal(argument)
        elif isinstance(argument, ast.Dict) and all(literal(key) for key in argument.keys):
            given |= {str(literal(key)) for key in argument.keys}
        elif place or isinstance(argument, ast.Starred):
            told = False
    for keyword in node.keywords:
        if keyword.arg == "code":
            code = literal(keyword.value)
        elif keyword.arg == "params" and isinstance(keyword.value, ast.Dict):
            given |= {str(literal(key)) for key in keyword.value.keys}
        elif keyword.arg is None or keyword.arg == "params":
            told = False
        else:
            given.add(keyword.arg)
    return None if code is None else (code, given if told else None)


def calls() -> Iterator[tuple[str, set[str] | None, str]]:
    for source in everything():
        for node in source.walk():
            if not isinstance(node, ast.Call) or called(node) not in CALLS:
                continue
            if called(node) == "say" and source.name.startswith(LOGS):
                continue
            found = id_and_parameters(node)
            if found is not None:
                yield *found, source.at(node)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_can_be_read_and_stands_once(language: Language) -> None:
    assert junk(language) == ()
    assert {id_ for id_, count in ids(language).items() if count > 1} == set()
    assert {message.id for message in messages(language) if not catalogue(language).has(message.id)} == set()


def test_both_languages_have_the_same_messages_with_the_same_variables() -> None:
    assert set(ids("de")) ^ set(ids("en")) == set()
    german, english = variables("de"), variables("en")
    assert {id_: (german[id_], english[id_]) for id_ in german if german[id_] != english[id_]} == {}


def test_both_languages_have_the_same_files() -> None:
    places = {language: {message.id: message.file for message in messages(language)} for language in LANGUAGES}
    assert places["de"] == places["en"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_message_is_a_sentence_whatever_fills_it(language: Language) -> None:
    """Neither an error of the format nor a name of a variable shows through, with numbers and with texts."""
    say = catalogue(language)
    for message in messages(language):
        for value in (0, 1, 2, "word"):
            if "date" in message.variables and isinstance(value, str):
                continue
            sentence = say(message.id, dict.fromkeys(message.variables, value))
            assert sentence.strip(), message.id
            assert "{" not in sentence, message.id


def test_every_message_is_used() -> None:
    used = {code for code, _ in codes()}
    heads = set(families())
    long = tuple(head for head in heads if head.count("-") > 1 and head.partition("-")[0] in SUBJECTS)
    put_together = {head + ending for head, endings in FAMILIES.items() for ending in endings}
    assert {id_ for id_ in KNOWN - used - put_together if not id_.startswith(long)} == set()


def test_every_family_is_one() -> None:
    """What is written down about ids that are put together holds."""
    assert set(FAMILIES) - set(families()) == set()
    missing = {head + ending for head, endings in FAMILIES.items() for ending in endings} - KNOWN
    assert {id_ for id_ in missing if not id_.endswith("-help")} == set()


def test_every_code_has_a_sentence() -> None:
    assert {code: place for code, place in codes() if code not in KNOWN} == {}
    assert {code: place for code, _, place in calls() if CODE.fullmatch(code) and code not in KNOWN} == {}


def test_every_sentence_gets_its_parameters() -> None:
    wanted = variables("de")
    lacking = [
        (place, code, wanted[code] - given)
        for code, given, place in calls()
        if given is not None and code in wanted and wanted[code] - given
    ]
    assert lacking == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_has_its_label(language: Language) -> None:
    say = catalogue(language)
    assert {label for label in LABELS if not say.has(label)} == set()
    assert {label: say(label) for label in LABELS if len(say(label)) > 28} == {}, "too long for the footer"


SENTENCE = re.compile(r"[A-Za-zÄÖÜäöüß'-]{2,}(?:[ ,;:]+[A-Za-zÄÖÜäöüß'-]{2,}){2,}")
STATEMENT = re.compile(r"\s*(CREATE|SELECT|INSERT|UPDATE|DELETE|PRAGMA|DROP|ALTER|WITH|BEGIN|ATTACH)\b")
FOR_MACHINES = {"server/web.py": "answers to requests that are no websocket, before anybody's language is known"}
OWN_ERRORS = {"TypeError", "ValueError", "RuntimeError", "AssertionError", "NotImplementedError", "KeyError"}
"""Errors that only a developer sees."""


def no_sentences(source: Source) -> set[int]:
    """The literals that nobody reads on a screen: docstrings, styles, errors of developers."""
    found: set[int] = set()
    for node in source.walk():
        hidden: list[ast.AST] = []
        match node:
            case ast.Expr(ast.Constant()):
                hidden = [node]
            case ast.Assign(targets=[ast.Name(name)]) | ast.AnnAssign(target=ast.Name(name)) if name.endswith("CSS"):
                hidden = [node]
            case ast.Raise(exc=ast.Call() as error) if called(error) in OWN_ERRORS:
                hidden = [error]
            case ast.Assert(msg=ast.AST() as message):
                hidden = [message]
        found |= {id(inner) for outer in hidden for inner in ast.walk(outer)}
    return found


@pytest.mark.parametrize("folder", ["server", "tui"])
def test_no_sentence_stands_in_the_code(folder: str) -> None:
    offenders = []
    for source in sources(folder):
        hidden = no_sentences(source)
        for node in source.walk():
            text = literal(node)
            if text is None or id(node) in hidden or source.name in FOR_MACHINES or STATEMENT.match(text):
                continue
            if SENTENCE.search(text) or re.search("[ÄÖÜäöüß]", text):
                offenders.append((source.at(node), text))
    assert offenders == []
