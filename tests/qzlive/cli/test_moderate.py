"""`qzlive moderate` with a plan: the server goes on, the console needs no code."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import socket
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from qzlive.cli import main
from qzlive.cli.background import NoServer, ensure_server, process_of
from qzlive.cli.meeting import take_bbb
from qzlive.cli.moderate import moderate, open_plan
from server.notice import running_at
from tests.server.running import PLAN
from tui.dialogs import ShowText
from tui.link import ModeratorPicture
from tui.sources.bbb_settings import SECRET, URL, BbbSettings, SettingsRefused


@pytest.fixture
def plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("QZLIVE_STATE", str(tmp_path / "state"))
    file = tmp_path / "plan.yaml"
    file.write_text(PLAN, encoding="utf-8")
    return file


@pytest.fixture
def data(tmp_path: Path) -> Iterator[Path]:
    """A data folder whose server, if one was started, is ended after the test."""
    folder = tmp_path / "data"
    yield folder
    if running_at(folder) is not None:
        number = int(process_of(folder))
        os.kill(number, signal.SIGKILL)
        with contextlib.suppress(ChildProcessError):
            os.waitpid(number, 0)


async def test_a_plan_brings_a_server_that_outlives_the_console(plan: Path, data: Path) -> None:
    ready = await asyncio.to_thread(open_plan, plan, data, 0, "de")
    running = running_at(data)
    assert running is not None
    assert "qzlive stop --data" in ready.after()
    assert running.public in ready.after()
    assert "gilt nur auf diesem Rechner" in ready.app._welcome
    async with ready.app.run_test(size=(80, 24)) as pilot:
        link = ready.app.link
        await link.wait(lambda: link.status == "online" and isinstance(link.picture, ModeratorPicture))
        assert isinstance(pilot.app.screen, ShowText)
        await link.wait(lambda: ready.app.state.title == "Kleiner Kreis")
        # A second console beside the first is a device of its own on the same server.
        second = await asyncio.to_thread(open_plan, plan, data, 0, "de", "Bea")
        assert second.app.link.label == "Bea"
        assert second.app.link.device != link.device
        assert second.app.link.address == link.address
        await second.app.link.close()
        assert second.app._welcome == ""
        await asyncio.to_thread(plan.write_text, PLAN.replace("Anfangen", "Beginnen"), encoding="utf-8")
        third = await asyncio.to_thread(open_plan, plan, data, 0, "de")
        await third.app.link.close()
        assert "Thema 1: title" in third.app._welcome
        await link.close()
    assert running_at(data) == running
    await asyncio.to_thread(fall, running.pid)
    assert "läuft nicht mehr" in ready.after()
    assert f"qzlive moderate {plan} --data {data}" in ready.after()
    assert "server.key" not in (data / "server.log").read_text(encoding="utf-8")


def test_a_server_that_cannot_start_says_where_to_look(data: Path) -> None:
    with pytest.raises(NoServer) as failed:
        ensure_server(data, 1 << 20)
    assert failed.value.code == "moderate-server-ended"
    assert Path(str(failed.value.params["path"])).read_text(encoding="utf-8")


def fall(process: int) -> None:
    """Kill a server that nobody waits for: it stays as a process without life."""
    os.kill(process, signal.SIGKILL)
    os.waitid(os.P_PID, process, os.WEXITED | os.WNOWAIT)


def kill(data: Path) -> None:
    number = int(process_of(data))
    os.kill(number, signal.SIGKILL)
    os.waitpid(number, 0)


def test_after_a_kill_the_server_comes_back_at_its_address(data: Path) -> None:
    first, started = ensure_server(data, 0)
    assert started
    for _ in range(3):
        kill(data)
        again, started = ensure_server(data, None)
        assert started
        assert (again.local, again.public) == (first.local, first.public)
        assert again.pid != first.pid


async def test_two_who_start_it_at_once_get_the_same_server(data: Path) -> None:
    found = await asyncio.gather(*(asyncio.to_thread(ensure_server, data, 0) for _ in range(2)))
    assert found[0][0] == found[1][0]
    assert sorted(started for _, started in found) == [False, True]


def test_a_port_that_somebody_else_has_is_not_insisted_on(data: Path) -> None:
    data.mkdir()
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        taken = other.getsockname()[1]
        (data / "server.port").write_text(str(taken))
        running, _ = ensure_server(data, None)
        assert not running.local.endswith(f":{taken}")


def test_stop_ends_the_server_of_the_folder(data: Path) -> None:
    running, _ = ensure_server(data, 0)
    done = CliRunner().invoke(main, ["stop", "--data", str(data), "--lang", "de"])
    assert done.exit_code == 0, done.output
    assert f"(Prozess {running.pid}) ist beendet" in done.output
    assert running_at(data) is None
    os.waitpid(running.pid, 0)
    again = CliRunner().invoke(main, ["stop", "--data", str(data), "--lang", "de"])
    assert again.exit_code == 1
    assert "läuft kein Server" in again.output


def test_a_port_in_use_is_told_as_such(tmp_path: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = str(other.getsockname()[1])
        done = CliRunner().invoke(main, ["serve", "--data", str(tmp_path), "--port", port, "--lang", "de"])
    assert done.exit_code == 1
    assert f"Port {port} ist schon belegt" in done.output


def test_a_plan_that_is_not_there(tmp_path: Path, data: Path) -> None:
    with pytest.raises(click.ClickException, match="gibt es nicht"):
        open_plan(tmp_path / "fehlt.yaml", data, 0, "de")
    assert not data.exists()


def test_without_a_terminal_nothing_is_started(plan: Path, data: Path) -> None:
    done = CliRunner().invoke(moderate, [str(plan), "--data", str(data), "--lang", "de"])
    assert done.exit_code == 1
    assert "Terminal" in done.output
    assert not data.exists()


def test_a_plan_with_faults_starts_nothing(plan: Path, data: Path) -> None:
    plan.write_text("title: x\n", encoding="utf-8")
    with pytest.raises(click.ClickException, match="plan.yaml"):
        open_plan(plan, data, 0, "de")
    assert not data.exists()


def test_the_server_that_the_environment_names(monkeypatch: pytest.MonkeyPatch) -> None:
    assert take_bbb() is None
    monkeypatch.setenv(URL, "https://bbb.example.org/bigbluebutton/")
    refused = take_bbb()
    assert isinstance(refused, SettingsRefused)
    assert refused.code == "sources-bbb-no-secret"
    monkeypatch.setenv(SECRET, "a-secret-of-tests")
    settings = take_bbb()
    assert isinstance(settings, BbbSettings)
    assert settings.host == "bbb.example.org"


def environment_of(process: str) -> bytes:
    """What a process was given, nothing where that cannot be seen."""
    file = Path(f"/proc/{process}/environ")
    return file.read_bytes() if file.exists() else b""


async def test_the_secret_is_given_to_the_console_and_to_no_program_that_it_starts(
    plan: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(URL, "https://bbb.example.org/bigbluebutton/")
    monkeypatch.setenv(SECRET, "a-secret-of-tests")
    ready = await asyncio.to_thread(open_plan, plan, data, 0, "de")
    assert isinstance(ready.app.bbb, BbbSettings)
    assert ready.app.bbb.secret == "a-secret-of-tests"
    assert b"a-secret-of-tests" not in environment_of(process_of(data))
    assert SECRET not in os.environ
    await ready.app.link.close()
