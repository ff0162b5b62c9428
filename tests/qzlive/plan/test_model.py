from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qzlive.plan.load import load_plan
from qzlive.plan.model import SLUG_LIMIT, Plan, PlanNotice, item_times, session_name
from tests.qzlive.plan.samples import SMALL, changed

MINUTE = 60_000


def small(**changes: object) -> Plan:
    return load_plan(SMALL, "plan.yaml").model_copy(update=changes)


def test_values_are_read_as_they_are_meant() -> None:
    plan = load_plan(changed("form: choice", "form: choice\n    announce: [{at: 5, text: Noch fünf.}]"), "plan.yaml")
    assert plan.date == dt.date(2022, 3, 30)
    assert plan.agenda[1].at == dt.time(14, 30)
    assert plan.breakouts["tische"].announce == (PlanNotice(at=5, text="Noch fünf."),)
    assert [topic.number for topic in plan.topics] == [1, 2]
    assert plan.topics[0].tables is None
    assert plan.timezone == "Europe/Berlin"


def test_what_yaml_takes_for_something_else_stays_the_text_that_was_written() -> None:
    source = changed("title: Kleiner Zirkel", "title: 2022\norganiser: No\nsubtitle: 1_000")
    plan = load_plan(source, "plan.yaml")
    assert (plan.title, plan.organiser, plan.subtitle) == ("2022", "No", "1_000")


def test_a_key_with_nothing_behind_it_is_left_out() -> None:
    plan = load_plan(SMALL + "letter:\nmaterials:\ntimezone: ~\n", "plan.yaml")
    assert (plan.letter, plan.materials, plan.timezone) == ("", (), "Europe/Berlin")


def test_texts_are_cleaned() -> None:
    plan = load_plan(changed("Kleiner Zirkel", '"Kleiner\\e[31m\\u202e   Zirkel"'), "plan.yaml")
    assert plan.title == "Kleiner Zirkel"


def test_planned_times_are_moments_of_the_time_zone_of_the_plan() -> None:
    summer = 1648641600000  # 2022-03-30T12:00:00Z
    assert item_times(small()) == ((summer, summer + 30 * MINUTE), (summer + 30 * MINUTE, summer + 60 * MINUTE))
    assert item_times(small(timezone="UTC"))[0][0] == summer + 120 * MINUTE


def test_a_plan_comes_back_from_json() -> None:
    plan = small()
    assert Plan.model_validate_json(plan.model_dump_json()) == plan


def test_topics_of_a_breakout() -> None:
    source = changed("form: choice", "form: choice\n    topics: [2]\n  runde: {form: arrival}")
    plan = load_plan(source, "plan.yaml")
    assert [topic.number for topic in plan.topics_of("tische")] == [2]
    assert [topic.number for topic in small().topics_of("tische")] == [1, 2]
    assert plan.topics_of("runde") == ()


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Regionaler Online-Qualitätszirkel", "-regionaler-online-qualitaetszirkel"),
        ("Große Übung / 2. Teil!", "-grosse-uebung-2-teil"),
        ("Şûrâ Łódź", "-sura-lodz"),
        ("Коло якості", ""),
    ],
)
def test_the_name_of_the_session(title: str, slug: str) -> None:
    assert session_name(small(title=title)) == f"2022-03-30{slug}"


@given(st.text(max_size=200))
def test_the_name_of_the_session_fits_into_an_address(title: str) -> None:
    name = session_name(small(title=title))
    assert name.isascii()
    assert name.replace("-", "a").isalnum()
    assert name == name.lower()
    assert len(name) <= len("2022-03-30-") + SLUG_LIMIT
    assert not name.endswith("-")
