"""What is asked, and what follows, when a session is found under another address."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import click
import pytest

from qzlive.cli import host as command
from qzlive.cli.moved import follow
from qzlive.language import catalogue
from qzlive.wire.commands import dump_command
from tests.tui.link.sheets import add
from tui.host.app import REFUSED
from tui.link import Address, Journal
from tui.link.outbox import Item

SAY = catalogue("de")
OLD = Address.parse("wss://alt.example.org/s/2031-05-14-kreis")
NEW = Address.parse("wss://neu.example.org/s/2031-05-14-kreis")


def written(folder: Path) -> str:
    """Leave something that was not sent to the old address; return the device."""
    journal = Journal.open(OLD, "host", folder=folder)
    journal.let_in("token-of-the-device")
    journal.meet("boot-1", "session-1")
    journal.add(Item("c1", dump_command(add(1)), 0, 1))
    journal.close()
    return journal.device


def device_at(address: Address, folder: Path) -> str:
    journal = Journal.open(address, "host", folder=folder)
    journal.close()
    return journal.device


@pytest.mark.parametrize("moved", [True, False])
def test_a_person_says_whether_it_is_the_same_session(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], moved: bool
) -> None:
    device = written(tmp_path)
    answers = iter(("vielleicht", "" if moved else "n"))
    monkeypatch.setattr(click, "prompt", lambda text, **more: next(answers))
    followed = follow(NEW, "host", SAY, tmp_path)
    said = capsys.readouterr().err
    assert "Eine Änderung ist noch nicht angekommen" in said
    assert OLD.url in said
    assert "Bitte antworten Sie mit j oder n." in said
    assert (followed is not None) == moved
    assert (device_at(NEW, tmp_path) == device) == moved
    monkeypatch.setattr(click, "prompt", None)
    assert follow(NEW, "host", SAY, tmp_path) is None


def test_nobody_is_asked_if_the_session_is_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    device = written(tmp_path)
    monkeypatch.setattr(click, "prompt", None)
    assert follow(NEW, "host", SAY, tmp_path, session="session-2") is None
    assert follow(NEW, "host", SAY, tmp_path, session="session-1") is not None
    assert device_at(NEW, tmp_path) == device


@pytest.mark.parametrize("codes", [(REFUSED, 0), (0,)], ids=["refused", "left"])
def test_a_server_that_does_not_know_the_machine_keeps_nothing_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, codes: tuple[int, ...]
) -> None:
    device = written(tmp_path)
    seen: list[str] = []

    def app(address: Address, state: Path, *more: object, **flags: object) -> object:
        seen.append(device_at(address, state))
        code = codes[len(seen) - 1]
        link = SimpleNamespace(connections=0)
        return SimpleNamespace(run=lambda: None, return_value=code, return_code=0, refusal="Nein.", link=link)

    monkeypatch.setattr(command, "_app", app)
    monkeypatch.setattr(click, "prompt", lambda text, **more: "ja")
    terminal = SimpleNamespace(isatty=lambda: True)
    monkeypatch.setattr(command, "sys", SimpleNamespace(stdin=terminal, stdout=terminal))
    assert command.host.main([NEW.url, "--state", str(tmp_path), "--lang", "de"], standalone_mode=False) == 0
    monkeypatch.undo()
    assert [one == device for one in seen] == [True, False][: len(codes)]
    assert device_at(OLD, tmp_path) == device
