"""Columns of a registration that state a choice: "Thema", "1. Wunsch", a question about it, or one column an option."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from ...text import clean_line
from ..grid import Header, Line, heading

CHOICES = (
    "thema", "themen", "themenwunsch", "themenwahl", "wunschthema", "wunsch", "erstwunsch", "zweitwunsch",
    "drittwunsch", "wahl", "erstwahl", "zweitwahl", "drittwahl", "gruppe", "gruppen", "arbeitsgruppe",
    "arbeitsgruppen", "kleingruppe", "gruppenwahl", "ag", "workshop", "workshops", "workshopwahl", "tisch",
    "thementisch", "thementische", "priorität", "prio", "alternative", "alternativthema",
    "topic", "topics", "choice", "choices", "group", "groups", "preference", "wish", "table", "breakout",
    "tema", "temas", "grupo", "grupos", "elección", "taller", "sujet", "thème", "thèmes", "groupe", "groupes",
    "choix", "vœu", "voeu", "atelier", "ateliers", "argomento", "gruppo", "gruppi", "scelta", "laboratorio",
    "onderwerp", "groep", "groepen", "keuze", "temat", "tematy", "grupa", "grupy", "wybór", "warsztat", "konu",
    "grup", "seçim", "тема",
)  # fmt: skip
"""Words of a header that ask for a choice."""

OTHERS = re.compile(
    r"verpfleg|essen|ernähr|mittag|mahlzeit|speise|bemerk|hinweis|anmerk|kommentar|frage[n ]|größe|unterkunft|hotel"
    r"|sprache|allerg|beginn|uhrzeit|food|meal|diet|lunch|comment|remark|shirt|hotel|language|zeitpunkt|ticket"
    r"|e-?mail|alters|jahrgang|berufs|ziel|titel der",
    re.IGNORECASE,
)
"""What a header asks for instead although such a word is in it."""

YES = frozenset(
    [
        "yes",
        "y",
        "ja",
        "j",
        "x",
        "✓",
        "✔",
        "☑",
        "true",
        "wahr",
        "1",
        "sí",
        "si",
        "oui",
        "sì",
        "sim",
        "tak",
        "evet",
        "да",
        "так",
    ]
)
NO = frozenset(
    ["no", "n", "nein", "false", "falsch", "0", "non", "nee", "não", "nie", "hayır", "нет", "ні", "-", "–"]
) | {""}

_RANK_WORDS = {
    word: rank
    for rank, words in enumerate(
        (
            "erst erster erste erstwunsch erstwahl first 1st primera premier première primo prima eerste pierwszy",
            "zweit zweiter zweite zweitwunsch zweitwahl second 2nd segunda deuxième second secondo seconda tweede "
            "drugi alternative alternativthema",
            "dritt dritter dritte drittwunsch drittwahl third 3rd tercera troisième terzo terza derde trzeci",
        ),
        1,
    )
    for word in words.split()
}
_WORD = re.compile(r"[^\W\d_]+")
_OPTION = re.compile(r"(?P<question>.*?\S)\s*(?:\s[–—-]\s|:\s|\s\[|\s\()\s*(?P<option>\S.*?)[\])]?")
# A number behind a question is the rank of the wish; a longer one is a year.
_RANK = re.compile(r"(?<!\d)([1-9])(?!\d)")


@dataclass(frozen=True, slots=True)
class WishColumns:
    """The columns that state wishes, in the order of the wishes; and those of one option each, with the option."""

    ranked: tuple[int, ...]
    options: tuple[tuple[int, str], ...]

    def wishes(self, line: Line) -> tuple[str, ...]:
        """The texts of this record that state a choice, in their order."""
        cells = [line.cell(column) for column in self.ranked]
        cells += [option for column, option in self.options if heading(line.cell(column)) in YES]
        return tuple(filter(None, (clean_line(cell) for cell in cells)))


def is_choice(cell: str) -> bool:
    """Whether a header asks for a choice."""
    words = {word.casefold() for word in _WORD.findall(cell)}
    return not words.isdisjoint(CHOICES) and not OTHERS.search(cell)


def find_wishes(header: Header, lines: Sequence[Line], taken: Collection[int]) -> WishColumns:
    """Look for the columns that state wishes among those that are not `taken` for something else."""
    cells = {
        column: " ".join(cell.split())
        for column, cell in enumerate(header.line.cells)
        if column not in taken and cell.strip()
    }
    options = _options(cells, lines)
    ranked = [column for column, cell in cells.items() if is_choice(cell) and column not in dict(options)]
    ranked.sort(key=lambda column: (_rank(cells[column]), column))
    return WishColumns(tuple(ranked), options)


def _options(cells: dict[int, str], lines: Sequence[Line]) -> tuple[tuple[int, str], ...]:
    """Columns "Question – Option" that say only yes or no."""
    found = {column: match for column, cell in cells.items() if (match := _OPTION.fullmatch(cell))}
    questions = Counter(match["question"] for match in found.values())
    return tuple(
        (column, match["option"])
        for column, match in found.items()
        if questions[match["question"]] > 1
        and is_choice(match["question"])
        and all(heading(line.cell(column)) in (*YES, *NO) for line in lines)
    )


def _rank(cell: str) -> int:
    if number := _RANK.search(cell):
        return int(number[1])
    ranks = [_RANK_WORDS[word] for word in map(str.casefold, _WORD.findall(cell)) if word in _RANK_WORDS]
    return ranks[0] if ranks else 0
