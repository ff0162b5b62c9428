"""`qzlive host` up to the moment when the screen opens."""

from __future__ import annotations

from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from qzlive.cli import host as command
from qzlive.language import catalogue
from tui.link import Address, Journal

URL = "ws://127.0.0.1:1/s/2022-03-30-circle"
SAY = catalogue("de")
ADDRESS = Address.parse(URL)


@pytest.mark.parametrize(
    ("url", "said"),
    [("circle", "/s/"), (f"{URL}?code=ABCD-EFGH", "lassen Sie alles ab „?“"), (URL, "braucht ein Terminal")],
)
def test_what_is_wrong_is_told_before_anything_is_asked(url: str, said: str) -> None:
    result = CliRunner().invoke(command.host, [url, "--lang", "de"])
    assert result.exit_code == 1
    assert said in result.output


def test_the_code_comes_from_the_environment_or_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def prompt(text: str, **more: object) -> str:
        asked.append(text)
        return ["x" * 65, " Code: abcd-efgh ", " "][len(asked) - 1]

    monkeypatch.setattr(click, "prompt", prompt)
    monkeypatch.setenv(command.CODE, "4QRP-A8C2")
    assert command._code(ADDRESS, SAY) == "4QRPA8C2"
    assert asked == []
    monkeypatch.delenv(command.CODE)
    assert command._code(ADDRESS, SAY) == "ABCDEFGH"
    assert command._code(ADDRESS, SAY) is None
    assert len(asked) == 3


def test_the_name_is_asked_for_with_the_code_and_remembered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def prompt(text: str, **more: object) -> str:
        asked.append(text)
        return " Ewa  Wolny "

    monkeypatch.setattr(click, "prompt", prompt)
    monkeypatch.setenv(command.CODE, "4QRP-A8C2")

    def called(state: Path, name: str | None = None) -> str:
        journal = command._app(ADDRESS, state, SAY, "de", name, ask=False, another=False).link.journal
        journal.close()
        return journal.label

    assert [called(tmp_path / "one") for _ in range(2)] == ["Ewa Wolny"] * 2
    assert asked == [SAY("host-name")]
    assert called(tmp_path / "one", "Ewa aus Bonn") == "Ewa aus Bonn"
    assert called(tmp_path / "two", "") == "", "no name is an answer, too"
    monkeypatch.setenv(command.CODE, " ")
    assert called(tmp_path / "three") == "", "a volunteer says it beside the table"
    assert asked == [SAY("host-name")]


def test_the_moderators_code_opens_no_sheet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(command.CODE, "4QRP-A8C2-4QRP-A8C2")
    with pytest.raises(click.ClickException, match="Code der Moderation") as refused:
        command._code(ADDRESS, SAY)
    assert f"qzlive moderate {URL}" in refused.value.message


def test_a_second_window_writes_for_another_table_if_that_is_wanted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = Address.parse(URL)
    first = command._journal(address, tmp_path, SAY, another=False)
    monkeypatch.setattr(click, "prompt", lambda text, **more: "nein")
    with pytest.raises(click.ClickException, match="schon in einem anderen Fenster"):
        command._journal(address, tmp_path, SAY, another=False)
    monkeypatch.setattr(click, "prompt", lambda text, **more: "J")
    second = command._journal(address, tmp_path, SAY, another=False)
    third = command._journal(address, tmp_path, SAY, another=True)
    assert len({first.device, second.device, third.device}) == 3
    for journal in (first, second, third):
        journal.close()
    again = command._journal(address, tmp_path, SAY, another=False)
    assert isinstance(again, Journal)
    assert again.device == third.device
    again.close()
