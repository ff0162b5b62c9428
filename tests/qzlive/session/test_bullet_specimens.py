"""Lists as programs really put them into the clipboard: what comes of each, and that no name gets into the results."""

from __future__ import annotations

import pytest

from qzlive.session.bullets import parse_bullets

NAMES = ("Nina Beispiel", "Ole Muster")

SPECIMENS = {
    "word, tabs": ("·\tEltern früh einladen\no\tper Brief\n▪\tin drei Sprachen\n·\tKaffee anbieten", "0E 1p 2i 0K"),
    "word, wingdings": ("§\tRäume suchen\n§\tSchlüssel klären\n§ 5 Schulgesetz lesen", "0R 0S 0§"),
    "word, private signs": ("\uf0b7\tEins\n\uf0a7\tZwei\n\uf0d8\tDrei", "0E 1Z 0D"),
    "word, check marks": ("ü\tErledigt\nü\tOffen\nÜber uns", "0E 0O 0Ü"),
    "outlook, plain text": ("  *   Erstens\n     *   darunter\n     *   auch\n  *   Zweitens", "0E 1d 1a 0Z"),
    "outlook, o and blanks": ("  *   Erstens\n     o  darunter\n  *   Zweitens", "0E 1d 0Z"),
    "gmail, plain text": (
        "   - Ein Punkt, der so lang ist, dass das Programm ihn\n   umbricht\n      - Unterpunkt\n   - Zwei",
        "0E 1U 0Z",
    ),
    "gmail, quoted": (
        "Am Mi., 30. März 2022 um 14:05 Uhr schrieb Nina Beispiel <nina@example.org>:\n\n"
        "> - Erstens\n>   - darunter\n> - Zweitens",
        "0E 1d 0Z",
    ),
    "quoted twice": ("> > Erstens\n> > Zweitens\n> Drittens", "0E 0Z 0D"),
    "zoom, saved chat": (
        "14:05:11 Von  Nina Beispiel  an  Alle:\n\tEltern früh einladen\n14:06:02 Von  Ole Muster  an  Alle:\n\tKaffee",
        "0E 0K",
    ),
    "zoom, one line": (
        "14:05:11\t From  Nina Beispiel : Eltern einladen\n14:06:02\t From  Ole Muster  to  Everyone : - Kaffee",
        "0E 0K",
    ),
    "teams": ("[14:05] Nina Beispiel\nEltern früh einladen\n[14:06] Ole Muster\nKaffee anbieten", "0E 0K"),
    "teams, new": ("Nina Beispiel  14:05\nEltern früh einladen\nOle Muster  Gestern 14:06\nKaffee", "0E 0K"),
    "whatsapp, ios": (
        "[30.03.22, 14:05:11] Nina Beispiel: Eltern einladen\n\u200e[30.03.22, 14:06:02] Ole Muster: Kaffee",
        "0E 0K",
    ),
    "whatsapp, android": (
        "30.03.22, 14:05 - Nina Beispiel: - Eltern einladen\n- per Brief\n30.03.22, 14:06 - Ole Muster: Kaffee",
        "0E 0p 0K",
    ),
    "whatsapp, english": ("3/30/22, 2:05 PM - Nina Beispiel: Kaffee", "0K"),
    "google docs": (
        "1. Erstens\n   1. darunter\n   2. auch\n      1. tief\n      2. noch\n2. Zweitens",
        "0E 1d 1a 2t 2n 0Z",
    ),
    "google docs, letters": (
        "1. Erstens\n   a. darunter\n      i. tief\n      ii. auch tief\n   b. auch\n2. Zweitens",
        "0E 1d 2t 2a 1a 0Z",
    ),
    "google docs, signs": ("● Erstens\n   ○ darunter\n      ■ tief\n● Zweitens", "0E 1d 2t 0Z"),
    "numbers with dots": ("1. Erstens\n1.1 darunter\n1.2 auch\n2. Zweitens\n2.1 allein", "0E 1d 1a 0Z 1a"),
    "numbers with brackets": ("1) Erstens\na) darunter\nb) auch\n2) Zweitens", "0E 1d 1a 0Z"),
    "markdown tasks": ("- [ ] Liste anlegen\n- [x] Raum buchen\n  - [ ] Schlüssel", "0L 0R 1S"),
    "markdown signs": ("* Erstens\n    + darunter\n* Zweitens", "0E 1d 0Z"),
    "emoji": ("✅ Erstens\n✅ Zweitens\n👉 Drittens", "0E 0Z 0D"),
    "arrows": ("- Eltern kommen nicht\n→ Hausbesuche\n- Kaffee", "0E 1H 0K"),
    "pdf": ("• Ein langer Punkt, den das Dokument nach fünfzig Zeichen\numbricht\n– daneben\n• Zwei", "0E 0d 0Z"),
    "dates and sections stay": ("11.05. Termin\n30.06. Ende\n§ 8 SchulG", "01 03 0§"),
    "one emoji is a word": ("👉 Hinweis\nnoch einer", "0👉 0n"),
    "greater than": ("- Gruppen\n> 5 Kinder\n- Räume", "0G 0> 0R"),
    "times in brackets": ("[14:05] Pause\n[14:10] Weiter", "0[ 0["),
}


@pytest.mark.parametrize("name", SPECIMENS)
def test_a_list_as_a_program_gives_it(name: str) -> None:
    pasted, wanted = SPECIMENS[name]
    points = parse_bullets(pasted)
    assert [f"{level}{text[0]}" for level, text in points] == wanted.split()
    assert not any(person in text for _, text in points for person in NAMES)
