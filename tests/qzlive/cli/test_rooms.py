"""`qzlive rooms`, from a plan, from the folder and over the wire, and BigBlueButton with it."""

from __future__ import annotations

import asyncio
import csv
import io
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from click.testing import CliRunner, Result

from qzlive.cli.rooms import rooms
from qzlive.session.commands.people import PastedRow, PastePeople
from qzlive.session.commands.tables import ProposeTables, PublishTables
from tests.bbb_rooms import RoomsServer
from tests.bbb_server import BbbMeeting, serving
from tests.server.running import PLAN, Place, running
from tests.tui.link.linked import a_moderator, all_saved

NAME = "2031-05-14-kleiner-kreis"
SECRET = "a-secret-of-tests"
PEOPLE = {"1 Ada Adler": "ada@example.org", "1 Bo Beck": "", "2 Cem Christ": "cem@example.org", "Dana Dorn": ""}


async def call(*arguments: str) -> Result:
    return await asyncio.to_thread(CliRunner().invoke, rooms, [*arguments, "--lang", "de"])


async def publish(place: Place) -> None:
    async with a_moderator(place) as link:
        rows = tuple(PastedRow(display=display, email=email) for display, email in PEOPLE.items())
        link.send(PastePeople(breakout="topics", kind="live", rows=rows))
        link.send(ProposeTables(breakout="topics"))
        link.send(PublishTables(breakout="topics", number=0))
        await all_saved(link)


def read(path: Path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"), newline=""), delimiter=";"))


async def test_names_of_rooms_from_a_plan(tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    plan.write_text(PLAN, encoding="utf-8")
    done = await call(str(plan), "--for", "Zoom, teams", "--out", str(tmp_path / "out"))
    assert done.exit_code == 0, done.output
    names = tmp_path / "out" / f"{NAME}-topics-zoom-raumnamen.txt"
    assert names.read_text(encoding="utf-8") == "1a Anfangen\n1b Anfangen\n2a Dranbleiben\n"
    assert len(list((tmp_path / "out").iterdir())) == 2
    assert "noch nicht veröffentlicht" in done.stderr
    assert "Zoom nimmt die erste Zuweisung" in done.stderr
    assert "Raumwahl der Teilnehmer*innen ist für Teams nicht beschrieben" in done.stderr


async def test_everything_of_a_session(tmp_path: Path) -> None:
    data, out = tmp_path / "data", tmp_path / "out"
    async with running(data) as place:
        await publish(place)
    done = await call(NAME, "--data", str(data), "--out", str(out), "--for", "zoom,print,md,csv,xlsx")
    assert done.exit_code == 0, done.output
    written = {path.name.removeprefix(f"{NAME}-topics-") for path in out.iterdir()}
    assert written == {
        "zoom-raumnamen.txt", "zoom-arbeitsliste-vor-dem-oeffnen.txt", "zoom-arbeitsliste-nach-dem-oeffnen.txt",
        "zoom-vorab.csv", "tischplan.html", "tischplan.docx", "tischplan.md", "tischplan.xlsx",
        "wer-wo.csv", "raeume.csv",
    }  # fmt: skip
    assert all(path.stat().st_mode & 0o077 == 0 for path in out.iterdir()), "names are nobody else's"
    assert [row[:2] for row in read(out / f"{NAME}-topics-wer-wo.csv")[1:]] == [
        ["Ada Adler", "1a"], ["Bo Beck", "1a"], ["Cem Christ", "2a"],
    ]  # fmt: skip
    assert "eine Person ist da und hat keinen Tisch" in done.stderr.replace("Eine", "eine")
    assert "Bo Beck: keine E-Mail-Adresse bekannt" in done.stderr
    again = await call(NAME, "--data", str(data), "--out", str(out), "--for", "zoom,print,md,csv,xlsx")
    assert again.stdout == done.stdout


async def test_what_is_not_understood_is_said(tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    plan.write_text(PLAN, encoding="utf-8")
    for arguments, said in (
        (("--for", "skype"), "skype"),
        (("--for", "zoom", "--create"), "--create gilt nur mit --for bbb"),
        (("--for", "zoom", "--breakout", "other"), "Vorhanden: topics"),
        (("--for", "bbb", "--create"), "QZLIVE_BBB_URL"),
    ):
        done = await call(str(plan), *arguments, "--out", str(tmp_path / "out"))
        assert done.exit_code != 0
        assert said in done.output
    assert not (tmp_path / "out").exists()


async def test_rooms_in_bigbluebutton(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data, out = tmp_path / "data", tmp_path / "out"
    async with running(data) as place:
        await publish(place)
    server = RoomsServer(SECRET)
    server.meetings["kreis"] = BbbMeeting("kreis", "Kreis", running=True)
    async with serving(server):
        monkeypatch.setenv("QZLIVE_BBB_URL", server.url)
        monkeypatch.setenv("QZLIVE_BBB_SECRET", SECRET)
        told = (NAME, "--data", str(data), "--out", str(out), "--for", "bbb")
        which = await call(*told, "--create")
        assert "kreis (Kreis)" in which.output
        monkeypatch.setenv("QZLIVE_BBB_MEETING", "kreis")
        server.refuse = {"2a Dranbleiben": "idNotUnique"}
        first = await call(*told, "--create")
        assert first.exit_code == 0, first.output
        assert "2/2  2a Dranbleiben: Unter der Kennung" in first.stderr
        assert "1 da (davon neu: 1), nicht gelungen: 1" in first.stderr
        server.refuse = {}
        done = await call(*told, "--create", "--free-join")
        assert "2 da (davon neu: 1), nicht gelungen: 0" in done.stderr
        assert [(room.name, room.free) for room in server.rooms] == [("1a Anfangen", False), ("2a Dranbleiben", True)]
        head, *people = read(out / f"{NAME}-topics-links-persoenlich-2.csv")
        assert head == ["Name", "Tisch", "Name des Raums", "E-Mail", "Link, nur für diese Person"]
        assert [row[:2] for row in people] == [["Ada Adler", "1a"], ["Bo Beck", "1a"], ["Cem Christ", "2a"]]
        assert [parse_qs(urlsplit(row[4]).query)["fullName"] for row in people] == [[row[0]] for row in people]
        doors = read(out / f"{NAME}-topics-links-moderation-2.csv")
        assert parse_qs(urlsplit(doors[1][2]).query)["role"] == ["MODERATOR"]
        shown = first.output + done.output + which.output
        assert SECRET not in shown
        assert "checksum" not in shown
        plan = tmp_path / "plan.yaml"
        plan.write_text(PLAN, encoding="utf-8")
        prepared = await call(str(plan), "--for", "bbb", "--create", "--out", str(tmp_path / "before"))
        assert "3 da (davon neu: 1), nicht gelungen: 0" in prepared.stderr, "a room without people too"
        ended = await call(*told, "--end")
        assert "3 Räume in BigBlueButton beendet" in ended.stderr
        assert server.rooms == []
        server.meetings["kreis"].running = False
        over = await call(*told, "--create")
        assert over.exit_code == 1
        assert "noch niemand" in over.output
