from __future__ import annotations

import asyncio
import dataclasses
from pathlib import Path
from random import Random

import pytest
from click.testing import CliRunner
from uuid6 import uuid7

from qzlive.cli import main
from qzlive.cli.rehearsal import report
from qzlive.cli.rehearsal.company import Company, Pace
from qzlive.cli.rehearsal.demonstration import Demonstration
from qzlive.cli.rehearsal.moderator import Moderator
from qzlive.cli.rehearsal.stage import stage
from qzlive.plan.creation import create_command
from qzlive.session.commands.agenda import BeginItem
from tests.server.running import PLAN as SMALL_PLAN

from .samples import PEOPLE, PLAN, RESULTS, script_of, small


def test_without_a_terminal_the_circle_is_rehearsed(tmp_path: Path) -> None:
    files = ["--plan", str(PLAN), "--list", str(PEOPLE), "--results", str(RESULTS)]
    done = CliRunner().invoke(main, ["demo", "--out", str(tmp_path / "demo-out"), "--lang", "de", *files])
    assert done.exit_code == 0, done.output
    assert "kein Terminal" in done.output
    assert list((tmp_path / "demo-out").glob("*.docx"))


def test_without_the_samples_it_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    done = CliRunner().invoke(main, ["demo", "--lang", "de"])
    assert done.exit_code == 1
    assert "circle_2022-03-30.yaml" in done.output
    assert "Beispiele aus dem Quelltext" in done.output
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("takes_over", [False, True], ids=["watching", "taking over"])
async def test_the_actors_write_and_leave_the_programme_to_who_takes_it(tmp_path: Path, takes_over: bool) -> None:
    script = dataclasses.replace(script_of(*small(tmp_path, SMALL_PLAN)), pace=0.01)
    async with stage(tmp_path / "out", create_command(script.plan, str(uuid7()))) as at:
        async with Company(at.url, 1) as company:
            person = Moderator(company, company.join("Am Pult", at.code), Pace(), Random(1))
            await company.ready(person.link)
            acting = asyncio.create_task(Demonstration(script, at, company, "de").act())
            items = list(person.state.items.values())
            if takes_over:
                await company.until(person.link, lambda: person.state.current is not None)
                await person.do(BeginItem(item=items[-1].id, current=person.state.current))
                await company.until(person.link, lambda: len(person.state.people) == len(script.displays))
                assert person.state.current == items[-1].id
                await person.do(BeginItem(item=items[2].id, current=items[-1].id))
            await person.admit(1)
            async with asyncio.timeout(20):
                await acting
            assert person.state.current == items[2].id
        await at.server.stop()
        _, state = report.read_log(at.data, at.name)
        assert report.lost_entries(state, script.parts) == []
