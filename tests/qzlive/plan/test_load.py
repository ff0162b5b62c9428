"""Every single fault: its code, its place, and the mended line, which must then be right."""

from __future__ import annotations

import pytest

from qzlive.plan.faults import PlanRefused
from qzlive.plan.load import load_plan
from tests.qzlive.plan.samples import SMALL, changed, faults, only


@pytest.mark.parametrize(
    ("old", "new", "code", "place"),
    [
        ("title: Kleiner Zirkel\n", "", "plan-missing", (1, 1)),
        ("title: Kleiner Zirkel", "title:", "plan-empty", (1, 1)),
        ("title: Kleiner Zirkel", "title: ''", "plan-empty", (1, 1)),
        ("title: Kleiner Zirkel", f"title: {'x' * 501}", "plan-text-too-long", (1, 8)),
        ("title: Kleiner Zirkel", "title: {a: 1, b: 2}", "plan-not-text", (1, 8)),
        ("2022-03-30", "2022-02-30", "plan-date", (2, 7)),
        ("2022-03-30", "20220330", "plan-date", (2, 7)),
        ("2022-03-30", "1648641600", "plan-date", (2, 7)),
        ("end: 15:00", "end: 25:00", "plan-time", (11, 6)),
        ("end: 15:00", "end: 14:30", "plan-after-end", (7, 9)),
        ("at: 14:30", "at: 14:00", "plan-times-order", (7, 9)),
        ("at: 14:30", "at: 13:59", "plan-times-order", (7, 9)),
        ("    breakout: tische\n", "", "plan-item-names-no-breakout", (7, 5)),
        ("kind: plenary", "kind: plenary\n    breakout: tische", "plan-item-is-no-breakout", (7, 5)),
        ("breakout: tische", "breakout: kaffee", "plan-unknown-breakout", (10, 15)),
        ("end: 15:00", "end: 15:00\ntags: {kind: colours}", "plan-not-one-of", (12, 14)),
        ("end: 15:00", "end: 15:00\ntags: letters", "plan-not-keys", (12, 7)),
        ("end: 15:00", "end: 15:00\ntags: {words: [Insel 7]}", "plan-tag-word", (12, 16)),
        ("form: choice", "form: choice\n    rounds: 2", "plan-key-of-other-form", (15, 5)),
        ("form: choice", "form: given", "plan-missing", (14, 5)),
        ("form: choice", "form: given\n    by: platform", "plan-not-one-of", (15, 9)),
        ("form: choice", "form: choice\n    min_size: 9", "plan-sizes", (15, 15)),
        ("form: choice", "form: choice\n    max_size: 2", "plan-sizes", (15, 15)),
        ("form: choice", "form: choice\n    topics: []", "plan-breakout-without-topics", (13, 3)),
        ("form: choice", "form: choice\n    topics: [1, 7]", "plan-unknown-topic", (15, 17)),
        ("form: choice", "form: choice\n    topics: [1, 2, 1]", "plan-topic-listed-twice", (15, 20)),
        ("form: choice", "form: choice\n    topics: 1", "plan-not-list", (15, 13)),
        ("form: choice", "form: choice\n    foo: ~", "plan-unknown-key", (15, 5)),
        ("  tische:\n", "  meine tische:\n", "plan-breakout-name", (13, 3)),
        ("    form: choice", "    choice", "plan-not-keys", (14, 5)),
        ("number: 2", "number: 1", "plan-topic-twice", (20, 13)),
        ("number: 2", "number: 0", "plan-number", (20, 13)),
        ("number: 2", "number: 2.5", "plan-number", (20, 13)),
        ("number: 2", "number: zwei", "plan-number", (20, 13)),
        ("number: 2", "number: 100", "plan-number", (20, 13)),
        ("title: Zweites", "title: Zweites\n    title: Drittes", "plan-key-twice", (22, 5)),
        ("title: Zweites", "title: Zweites\n    ? [a]\n    : b", "plan-key-not-text", (22, 7)),
        ("Was gelingt?", "[[[[[[[[[[[[[[[[[[[[[[[[[[x]]]]]]]]]]]]]]]]]]]]]]]]]]", "plan-too-deep", (19, 26)),
        ("title: Zweites", "title: Zweites\n---\ntitle: x", "plan-documents", (22, 1)),
        ("Was gelingt?", "Was \\a".replace("\\a", "\a"), "plan-character", (19, 13)),
        ("      - Was gelingt?", "      - Was gelingt?\n     - Was fehlt?", "plan-indentation", (20, 6)),
        ("Was gelingt?", "{{a}", "plan-bracket-open", (19, 9)),
        ("Was gelingt?", "[a", "plan-bracket-open", (19, 9)),
    ],
)
def test_a_fault_is_named_at_its_place(old: str, new: str, code: str, place: tuple[int, int]) -> None:
    source = changed(old, new)
    if code in ("plan-unknown-breakout", "plan-breakout-name"):
        assert code in [fault.code for fault in faults(source)]
        fault = next(fault for fault in faults(source) if fault.code == code)
    else:
        fault = only(source)
    assert (fault.code, (fault.line, fault.column)) == (code, place)


@pytest.mark.parametrize(
    ("old", "new", "code", "mended"),
    [
        ("- Was gelingt?", "- Was fehlt: Zeit oder Geld?", "plan-colon", '      - "Was fehlt: Zeit oder Geld?"'),
        ("- Was gelingt?", "- Was: fehlt: uns?", "plan-colon", '      - "Was: fehlt: uns?"'),
        ("- Was gelingt?", "- Was fehlt:", "plan-colon", '      - "Was fehlt:"'),
        ("- Was gelingt?", "- title: was: wie", "plan-colon", None),
        (
            "- Was gelingt?",
            "- Was fehlt: das  # so",
            "plan-colon",
            '      - "Was fehlt: das"',
        ),
        (
            "- Was gelingt?",
            "- Was fehlt: Zeit\n        oder Geld?",
            "plan-lines-joined",
            '      - "Was fehlt: Zeit oder Geld?"',
        ),
        (
            "- Was gelingt?",
            "- Was fehlt: Zeit\n          oder Geld?",
            "plan-lines-joined",
            '      - "Was fehlt: Zeit oder Geld?"',
        ),
        ("title: Erstes", "title: Anfang: wie?", "plan-colon", '    title: "Anfang: wie?"'),
        ("- Was gelingt?", '- "Was heißt "gut" hier?"', "plan-quotes", "      - 'Was heißt \"gut\" hier?'"),
        ("- Was gelingt?", '- "Gut" ist was?', "plan-quotes", "      - '\"Gut\" ist was?'"),
        ("- Was gelingt?", '- "Gut" oder "schlecht"', "plan-quotes", '      - \'"Gut" oder "schlecht"\''),
        ("- Was gelingt?", "- 'Wie geht's?'", "plan-quotes", '      - "Wie geht\'s?"'),
        ("- Was gelingt?", "- 'Geht's \"gut\"?'", "plan-quotes", "      - 'Geht''s \"gut\"?'"),
        ("- Was gelingt?", '- "Was gelingt?', "plan-quote-open", '      - "Was gelingt?"'),
        ("- Was gelingt?", "- *Was* gelingt?", "plan-quote-needed", '      - "*Was* gelingt?"'),
        ("- Was gelingt?", "- *Was", "plan-quote-needed", '      - "*Was"'),
        ("- Was gelingt?", "- !Was gelingt", "plan-quote-needed", '      - "!Was gelingt"'),
        ("- Was gelingt?", "- [A] Was gelingt?", "plan-quote-needed", '      - "[A] Was gelingt?"'),
        ("- Was gelingt?", "- [Was gelingt?]", "plan-not-text", '      - "[Was gelingt?]"'),
        ("- Was gelingt?", "- @alle", "plan-quote-needed", '      - "@alle"'),
        ("- Was gelingt?", '- "C:\\Daten"', "plan-escape", "      - 'C:\\Daten'"),
        ("      - Was gelingt?", "\t- Was gelingt?", "plan-tab", "  - Was gelingt?"),
        ("title: Erstes", "title:Erstes", "plan-colon-blank", "    title: Erstes"),
        (
            "form: choice",
            "form: choice\n    announce: [{at: 5, text: Noch: fünf}]",
            "plan-colon",
            '    announce: [{at: 5, text: "Noch: fünf"}]',
        ),
        (
            "form: choice",
            'form: choice\n    announce: [{at: 5, text: "Noch "fünf" heute"}]',
            "plan-quotes",
            "    announce: [{at: 5, text: 'Noch \"fünf\" heute'}]",
        ),
        ("title: Erstes", "titel: Erstes", "plan-unknown-key-near", "    title: Erstes"),
        ("kind: plenary", "kind: Plenum", "plan-not-one-of", "    kind: plenary"),
        ("2022-03-30", "30.3.2022", "plan-date", "date: 2022-03-30"),
        ("end: 15:00", "end: 15 Uhr", "plan-time", 'end: "15:00"'),
        ("end: 15:00", "end: 15.00", "plan-time", 'end: "15:00"'),
        ("end: 15:00", "end: 15:00\ntimezone: Europa/Berlin", "plan-timezone", "timezone: Europe/Berlin"),
        ("end: 15:00", "end: 15:00\nmoderators: Eva", "plan-not-list", 'moderators: ["Eva"]'),
        ("breakout: tische", "breakout: tisch", "plan-unknown-breakout", "    breakout: tische"),
    ],
)
def test_the_mended_line_is_right(old: str, new: str, code: str, mended: str | None) -> None:
    source = changed(old, new)
    fault = next(fault for fault in faults(source) if fault.code == code)
    if mended is None:
        return
    assert fault.mended == mended
    lines = source.split("\n")
    swallowed = int(fault.params.get("last", fault.line)) - fault.line
    lines[fault.line - 1 : fault.line + swallowed] = [mended]
    if code == "plan-tab":
        assert [later.code for later in faults("\n".join(lines))] != [code]
    else:
        assert faults("\n".join(lines)) == ()


def test_all_faults_are_named_at_once_also_behind_those_that_stop_yaml() -> None:
    source = SMALL.replace("Kleiner Zirkel", 'Der "kleine": Zirkel').replace("end: 15:00", "end: 13:00")
    source = source.replace("Was gelingt?", '"Was heißt "gut"?"').replace("number: 2", "number: 1\n    fooo: 3")
    found = [(fault.line, fault.code) for fault in faults(source)]
    assert found == [
        (1, "plan-colon"),
        (4, "plan-after-end"),
        (7, "plan-after-end"),
        (19, "plan-quotes"),
        (20, "plan-topic-twice"),
        (21, "plan-unknown-key"),
    ]


def test_a_misspelled_key_is_not_missing_as_well() -> None:
    assert only(changed("title: Kleiner Zirkel", "titel: Kleiner Zirkel")).code == "plan-unknown-key-near"


def test_the_second_topic_with_a_number_points_at_the_first() -> None:
    assert only(changed("number: 2", "number: 1")).params == {"number": "1", "first": 16}


def test_an_hour_that_summer_time_skips_is_refused() -> None:
    source = SMALL.replace("2022-03-30", "2022-03-27").replace("14:00", "1:30").replace("14:30", "2:30")
    assert (only(source).code, only(source).line) == ("plan-time-skipped", 7)


def test_a_choice_without_any_topics_is_refused() -> None:
    source = SMALL[: SMALL.index("topics:")]
    assert only(source).code == "plan-breakout-without-topics"


@pytest.mark.parametrize("link", ["javascript:alert(1)", "file:///etc/passwd", "https://", "http://a b", "mailto:"])
def test_only_addresses_of_web_and_mail_are_links(link: str) -> None:
    fault = only(SMALL + f'materials: [{{title: A, link: "{link}"}}]\n')
    assert fault.code == "plan-link"


@pytest.mark.parametrize("link", ["https://example.org", "http://example.org/a?b#c", "mailto:a@example.org"])
def test_addresses_of_web_and_mail_are_links(link: str) -> None:
    assert faults(SMALL + f'materials: [{{title: A, link: "{link}"}}]\n') == ()


def test_the_refusal_names_the_file() -> None:
    with pytest.raises(PlanRefused, match=r"zirkel\.yaml:1:1 plan-no-keys") as caught:
        load_plan("- a\n", "zirkel.yaml")
    assert caught.value.name == "zirkel.yaml"


def test_every_question_with_a_colon_or_quotes_is_mended_in_one_run() -> None:
    wrong = "".join(f'      - "Was heißt "gut" in Jahr {n}?"\n      - Und was fehlt: {n}: oder\n' for n in range(10))
    found = faults(changed("      - Was gelingt?\n", wrong))
    assert [fault.code for fault in found] == ["plan-quotes", "plan-colon"] * 10
    lines = changed("      - Was gelingt?\n", wrong).split("\n")
    for fault in found:
        lines[fault.line - 1] = fault.mended or ""
    assert faults("\n".join(lines)) == ()


def test_there_are_no_more_topics_than_letters() -> None:
    letters = changed("end: 15:00", "end: 15:00\ntags: {kind: letters, words: [Insel]}")
    assert load_plan(letters, "plan.yaml").tags.words == ("Insel",)
    fault = only(letters.replace("number: 2", "number: 27"))
    assert (fault.code, fault.line) == ("plan-topic-without-letter", 21)
