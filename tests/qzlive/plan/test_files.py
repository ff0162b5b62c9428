"""The files beside the code: the samples, the documentation, and the sentences of the faults."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor
from pydantic import BaseModel

import qzlive
from qzlive.plan.load import PLAN_PARTS, load_plan
from qzlive.plan.results import ResultEntry, load_results
from tests.qzlive.plan.samples import changed, faults

ROOT = Path(__file__).parents[3]
SAMPLES = ROOT / "sample_sessions"
PLAN = SAMPLES / "circle_2022-03-30.yaml"
RESULTS = SAMPLES / "circle_2022-03-30_results.yaml"
PEOPLE = SAMPLES / "circle_2022-03-30_participants.txt"
GUIDE = (ROOT / "docs" / "plan-file.md").read_text(encoding="utf-8")


def test_the_sample_circle_has_the_times_and_the_form_of_the_real_one() -> None:
    plan = load_plan(PLAN.read_bytes(), PLAN.name)
    begins = ["14:00", "14:15", "14:30", "15:30", "15:45", "16:30", "16:50"]
    assert [f"{item.at:%H:%M}" for item in plan.agenda] == begins
    assert plan.end == dt.time(17)
    assert [topic.number for topic in plan.topics] == [1, 2, 3, 4, 5, 6]
    assert all(len(topic.questions) == 3 for topic in plan.topics)
    assert plan.letter
    assert plan.materials
    assert plan.announcements


def test_the_sample_list_asks_for_more_than_one_table() -> None:
    plan = load_plan(PLAN.read_bytes(), PLAN.name)
    people = PEOPLE.read_text(encoding="utf-8").splitlines()
    assert len(people) == len(set(people)) == 60
    assert set(plan.moderators) <= set(people)
    numbers = [int(found[1]) for name in people if (found := re.match(r"[(#]?(\d+)[).]?[ _]", name))]
    most = plan.breakouts["topics"].max_size
    assert [number for number in range(1, 7) if numbers.count(number) > most] == [1, 3]
    assert all(numbers.count(number) >= plan.breakouts["topics"].min_size for number in range(1, 7))


def test_the_sample_results_belong_to_the_sample_plan() -> None:
    def count(entries: tuple[ResultEntry, ...]) -> int:
        return sum(1 + count(entry.entries) for entry in entries)

    plan = load_plan(PLAN.read_bytes(), PLAN.name)
    results = load_results(RESULTS.read_bytes(), RESULTS.name)
    topics = {topic.number: topic for topic in plan.topics}
    assert {table.topic for table in results.tables} == set(topics)
    assert {table.table for table in results.tables} >= {"1a", "1b", "3a", "3b"}
    for table in results.tables:
        assert table.breakout in plan.breakouts
        assert sum(count(section.entries) for section in table.sections) >= 8
        for section in table.sections:
            assert (section.question or 0) <= len(topics[table.topic].questions)


@pytest.mark.parametrize("name", ["cafe_2025-05-14", "network_2023-11-08", "circle_300"])
def test_the_people_of_each_sample_wish_what_its_plan_offers(name: str) -> None:
    plan = load_plan((SAMPLES / f"{name}.yaml").read_bytes(), name)
    people = (SAMPLES / f"{name}_participants.txt").read_text(encoding="utf-8").splitlines()
    assert len(people) == len(set(people)) >= 46
    numbers = {int(found) for line in people for found in re.findall(r"\d+", line)}
    assert numbers <= {topic.number for topic in plan.topics}


def test_every_sample_is_explained() -> None:
    readme = (SAMPLES / "README.md").read_text(encoding="utf-8")
    assert all(f"`{file.name}`" in readme for file in SAMPLES.iterdir() if file.name != "README.md")


@pytest.mark.parametrize("part", PLAN_PARTS, ids=lambda part: part.__name__)
def test_the_guide_names_every_key(part: type[BaseModel]) -> None:
    for key in part.model_fields:
        assert f"`{key}`" in GUIDE, key


def test_the_guide_shows_the_usual_mistakes_wrong_and_right() -> None:
    blocks = re.findall(r"```yaml\n(questions:\n.*?)```", GUIDE, re.DOTALL)
    codes = []
    for block in blocks:
        question = block.splitlines()[1].strip()
        codes.append([fault.code for fault in faults(changed("- Was gelingt?", question))])
    assert codes == [["plan-colon"], [], ["plan-quotes"], []]


def test_the_results_in_the_guide_are_valid() -> None:
    (block,) = re.findall(r"```yaml\n(tables:\n.*?)```", GUIDE, re.DOTALL)
    assert load_results(block, "guide").tables


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.names.add(node.id.name)


def messages(language: str) -> dict[str, set[str]]:
    file = Path(qzlive.__file__).parent / "language" / language / "plan.ftl"
    found = {}
    for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
        assert not isinstance(entry, ast.Junk), entry.content
        if isinstance(entry, ast.Message):
            variables = _Variables()
            variables.visit(entry)
            found[entry.id.name] = variables.names
    return found


def test_both_languages_say_the_same() -> None:
    assert messages("de") == messages("en")


def test_every_code_has_a_sentence() -> None:
    sources = (Path(qzlive.__file__).parent / "plan").glob("*.py")
    codes = {code for file in sources for code in re.findall(r'"(plan-[a-z0-9-]+)"', file.read_text(encoding="utf-8"))}
    assert len(codes) > 50
    assert codes <= set(messages("de"))
