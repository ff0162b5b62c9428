"""The command `qzlive names`: display names in, their readings out, one JSON object a line."""

from __future__ import annotations

import json
from codecs import BOM_UTF8
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import click

from qzlive.language import LANGUAGES, Catalogue, Language, catalogue
from qzlive.text import visible

from .language import speak
from .reading import read_named
from .writing import inert, write

if TYPE_CHECKING:
    from qzlive.names import Reading, Registered

MOST_TOPICS = 1_000
"""More topics than anybody offers; a larger number would only fill the memory."""
_LONGEST_LINE = 1_000_000


class _BadLine(click.ClickException):
    exit_code = 2


@click.command
@click.option("--registered", type=click.Path(path_type=Path, dir_okay=False), help="List of the registered people.")
@click.option(
    "--tags", "kind", type=click.Choice(["numbers", "letters"]), default="numbers", help="What was asked for."
)
@click.option("--word", "words", multiple=True, metavar="W", help="A word for a topic, such as Insel; repeatable.")
@click.option("--lang", type=click.Choice(LANGUAGES), help="Language of the reasons.")
def names(registered: Path | None, kind: str, words: tuple[str, ...], lang: Language | None) -> None:
    """Read display names: JSON lines {"display": …, "topics": N} in, what they say out, a line each, in order."""
    from qzlive.names import NOBODY, Tags, read

    say = catalogue(speak(lang))
    known = _registered(registered, say) if registered else NOBODY
    encode = json.JSONEncoder(ensure_ascii=False).encode
    tags = Tags("letters" if kind == "letters" else "numbers", words)

    # The same few reasons come again and again, and making a sentence takes as long as reading a name.
    @lru_cache(maxsize=4096)
    def sentence(code: str, params: tuple[tuple[str, int], ...]) -> str:
        return say(code, dict(params))

    # A list of one session says the same names again and again.
    @lru_cache(maxsize=16_384)
    def answered(display: str, topics: int) -> str:
        reading = read(display, range(1, topics + 1), registered=known, tags=tags)
        return inert(encode(_answer(reading, sentence))) + "\n"

    with click.open_file("-", "rb") as source, click.open_file("-", "w", encoding="utf-8") as out:
        for display, topics in _asked(source, say):
            write(out, answered(display, topics), say)
        write(out, "", say)


def _asked(source: IO[bytes], say: Catalogue) -> Iterator[tuple[str, int]]:
    """Yield the display name and the number of topics of each line; a line that says neither ends the command."""
    for number, line in enumerate(iter(lambda: source.readline(_LONGEST_LINE + 1), b""), start=1):
        if len(line) <= _LONGEST_LINE and not line.strip():
            continue
        try:
            if len(line) > _LONGEST_LINE:
                raise ValueError(len(line))
            asked = json.loads(line.removeprefix(BOM_UTF8) if number == 1 else line)
            display, topics = asked["display"], asked["topics"]
            valid = isinstance(display, str) and type(topics) is int and 0 <= topics <= MOST_TOPICS
        except (ValueError, TypeError, KeyError, RecursionError):
            valid = False
        if not valid:
            raise _BadLine(say("names-bad-line", line=number, most=MOST_TOPICS))
        yield display, topics


def _answer(reading: Reading, sentence: Callable[[str, tuple[tuple[str, int], ...]], str]) -> dict[str, Any]:
    reason = reading.reason
    return {
        "choices": reading.choices,
        "proposal": reading.proposal,
        "name": reading.name,
        "organisation": reading.organisation,
        "original": reading.original,
        "marks": sorted(reading.marks),
        "sure": reading.sure,
        "rule": reading.rule,
        "reason": reason
        and {
            "code": reason.code,
            "params": dict(reason.params),
            "text": sentence(reason.code, tuple(reason.params.items())),
        },
    }


def _registered(path: Path, say: Catalogue) -> Registered:
    from qzlive.names import Registered
    from qzlive.roster import RosterRefused
    from qzlive.roster.registered import read_registered

    try:
        known = read_registered(read_named(path, say), visible(path.name))
    except RosterRefused as refused:
        raise click.ClickException(visible(say(refused.code, refused.params))) from None
    return Registered.of((one.name, one.organisation) for one in known)
