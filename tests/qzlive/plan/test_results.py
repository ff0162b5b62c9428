from __future__ import annotations

import pytest

from qzlive.plan.results import load_results
from tests.qzlive.plan.samples import result_faults

RESULTS = """\
tables:
  - topic: 1
    table: 1a
    sections:
      - question: 1
        entries:
          - Ein Punkt
          - text: Noch einer
            entries: [darunter, {text: und, entries: [tiefer]}]
      - heading: Sonstiges
        entries: [Frei]
      - entries: [Ohne]
"""


def test_sections_have_a_question_a_heading_or_neither() -> None:
    (table,) = load_results(RESULTS, "r.yaml").tables
    assert (table.topic, table.table, table.breakout) == (1, "1a", None)
    assert [(section.question, section.heading) for section in table.sections] == [
        (1, None),
        (None, "Sonstiges"),
        (None, None),
    ]
    point = table.sections[0].entries[1]
    assert [below.text for below in point.entries] == ["darunter", "und"]
    assert point.entries[1].entries[0].text == "tiefer"


@pytest.mark.parametrize(
    ("old", "new", "code", "line"),
    [
        ("- Ein Punkt", "- Ein Punkt: so", "plan-colon", 7),
        ("- Ein Punkt", '- "Ein "guter" Punkt"', "plan-quotes", 7),
        ("- Ein Punkt", "- {entries: [x]}", "plan-missing", 7),
        ("- Ein Punkt", "- ''", "plan-empty", 7),
        ("table: 1a", "table: 2a", "plan-table-of-other-topic", 3),
        ("table: 1a", "table: a", "plan-place", 3),
        ("topic: 1", "topik: 1", "plan-unknown-key-near", 2),
        ("heading: Sonstiges", "heading: Sonstiges\n        question: 2", "plan-question-and-heading", 10),
        ("[Ohne]", "[]", "plan-empty", 12),
        ("[Frei]", "Frei", "plan-not-list", 11),
    ],
)
def test_faults_are_named_as_in_a_plan(old: str, new: str, code: str, line: int) -> None:
    assert RESULTS.count(old) == 1
    found = result_faults(RESULTS.replace(old, new))
    assert [(fault.code, fault.line) for fault in found if fault.code != "plan-missing" or code == fault.code] == [
        (code, line)
    ]


def test_entries_cannot_be_nested_without_end() -> None:
    entries = "x"
    for _ in range(30):
        entries = f"{{text: x, entries: [{entries}]}}"
    found = result_faults(RESULTS.replace("[Ohne]", f"[{entries}]"))
    assert [fault.code for fault in found] == ["plan-too-deep"]
