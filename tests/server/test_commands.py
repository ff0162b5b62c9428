"""`qzlive serve` and `qzlive codes` as people call them."""

from __future__ import annotations

import asyncio
import json
import os
import re
import signal
import ssl
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from qzlive.cli import main
from qzlive.cli.codes import codes
from qzlive.cli.serve import serve
from qzlive.language import catalogue
from qzlive.wire import frames
from server.app import Server
from server.live.hub import Hub
from server.notice import running_at
from server.offline import ensure_session, server_key
from server.operator import open_session
from server.settings import ServerFailed, Settings
from server.store import DataFolder
from tests.server.raw import joined, opened
from tests.server.running import PLAN, Place, plan_command, running


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    file = tmp_path / "plan.yaml"
    file.write_text(PLAN, encoding="utf-8")
    return file


def cards(plan: Path, data: Path, *more: str) -> str:
    done = CliRunner().invoke(codes, [str(plan), "--data", str(data), "--lang", "de", *more])
    assert done.exit_code == 0, done.output
    return done.stdout


def codes_in(text: str) -> list[str]:
    return re.findall(r"^Code: (\S+)$", text, re.MULTILINE)


async def test_cards_before_there_is_a_server(plan: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    text = await asyncio.to_thread(cards, plan, data, "--address", "https://qz.example.org/")
    assert "wss://qz.example.org/s/2031-05-14-kleiner-kreis" in text
    assert "Sammeln Sie, was hilft." in text
    assert "2. Was fehlt?" in text
    assert len(codes_in(text)) == 3
    async with running(data) as place:
        assert codes_in(text) == list(place.seat_codes.values())
        async with joined(place, codes_in(text)[0]) as writer:
            assert writer.welcome is not None
            assert writer.welcome.seat == place.seats["1a"].id


async def test_cards_beside_a_running_server(plan: Path, tmp_path: Path) -> None:
    async with running(tmp_path / "data", plan=PLAN.replace("Kleiner", "Anderer")) as place:
        text = await asyncio.to_thread(cards, plan, place.data, "--moderator")
        assert len(place.server.hub.rooms) == 2
        mine = Place(place.server, place.data, "2031-05-14-kleiner-kreis")
        assert codes_in(text) == [*mine.seat_codes.values(), mine.moderator_code]
        assert mine.url in text
        again = await asyncio.to_thread(cards, plan, place.data)
        assert codes_in(again) == list(mine.seat_codes.values())
        assert mine.moderator_code not in again
    # The next server on the folder comes back at the same port.
    assert mine.url in await asyncio.to_thread(cards, plan, place.data)


def test_an_edited_plan_is_not_passed_over_in_silence(plan: Path, tmp_path: Path) -> None:
    data = str(tmp_path / "data")
    call = [str(plan), "--data", data, "--lang", "de"]
    first = CliRunner().invoke(codes, call)
    assert "gilt nur auf diesem Rechner" in first.stderr
    there = CliRunner().invoke(codes, [*call, "--address", "wss://qz.example.org"])
    assert "gilt nur auf diesem Rechner" not in there.stderr
    assert "Neue Sitzung" in first.stderr
    assert "unterscheidet" not in first.stderr
    plan.write_text(PLAN.replace("title: Anfangen", "title: Beginnen"), encoding="utf-8")
    edited = CliRunner().invoke(codes, call)
    assert edited.exit_code == 0
    assert "Thema 1: title" in edited.stderr
    assert "6 Texte" in edited.stderr
    assert "Neue Sitzung" not in edited.stderr
    with served(*call, "--port", "0") as process:
        assert process.stdout is not None
        assert process.stderr is not None
        while "qzlive codes PLAN" not in process.stdout.readline():
            assert process.poll() is None
        process.send_signal(signal.SIGTERM)
        _, err = process.communicate(timeout=10)
        assert "Thema 1: title" in err


@pytest.mark.parametrize("command", ["codes", "serve", "check"])
def test_a_file_that_cannot_be_read_is_told_in_the_language_of_the_rest(command: str, tmp_path: Path) -> None:
    for name, said in ((tmp_path / "fehlt.yaml", "fehlt.yaml gibt es nicht"), (tmp_path, "lässt sich nicht lesen")):
        data = [] if command == "check" else ["--data", str(tmp_path / "data")]
        done = CliRunner().invoke(main, [command, str(name), "--lang", "de", *data])
        assert done.exit_code == 1
        assert said in done.output


def test_cards_of_a_broken_plan(tmp_path: Path) -> None:
    file = tmp_path / "plan.yaml"
    file.write_text("title: x\n", encoding="utf-8")
    done = CliRunner().invoke(codes, [str(file), "--data", str(tmp_path / "data")])
    assert done.exit_code == 1
    assert "plan.yaml:" in done.output
    assert not (tmp_path / "data").exists()


def test_a_server_for_all_the_world_needs_protection(tmp_path: Path) -> None:
    done = CliRunner().invoke(serve, ["--data", str(tmp_path), "--host", "0.0.0.0", "--lang", "de"])
    assert done.exit_code == 1
    assert "--behind-proxy" in done.output


@contextmanager
def served(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    program = "from qzlive.cli.serve import serve; serve()"
    process = subprocess.Popen(
        [sys.executable, "-c", program, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def test_serve_prints_where_it_is_and_ends_when_asked(plan: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    with served(str(plan), "--data", str(data), "--port", "0", "--lang", "de") as process:
        assert process.stdout is not None
        first, second, third, fourth = (process.stdout.readline() for _ in range(4))
        found = running_at(data)
        assert found is not None
        assert found.public in first
        assert f"{found.public}/s/2031-05-14-kleiner-kreis" in second
        assert "13. Juni 2031" in third
        assert "qzlive codes PLAN" in fourth
        process.send_signal(signal.SIGTERM)
        out, err = process.communicate(timeout=10)
        assert process.returncode == 0
        assert "beendet" in out
        assert '"event": "stopped"' in err
    assert running_at(data) is None


async def test_a_killed_server_is_not_taken_for_running(tmp_path: Path) -> None:
    await ensure_session(tmp_path, plan_command())
    dead = await asyncio.create_subprocess_exec(sys.executable, "-c", "")
    await dead.wait()
    notice = json.dumps({"local": "ws://127.0.0.1:1", "public": "ws://x", "pid": dead.pid})
    (tmp_path / "server.address").write_text(notice)
    assert running_at(tmp_path) is None
    # Nor when the next one has the folder, but does not listen yet.
    with DataFolder.open(tmp_path):
        assert running_at(tmp_path) is None
    (tmp_path / "server.address").write_text(notice.replace(str(dead.pid), str(os.getpid())))
    async with running(tmp_path) as place:
        found = running_at(tmp_path)
        assert found is not None
        assert found.local == place.server.address


async def test_until_a_server_listens_nobody_is_sent_to_the_last_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stale = json.dumps({"local": "ws://127.0.0.1:1", "public": "ws://x", "pid": os.getpid()})
    await ensure_session(tmp_path, plan_command())
    (tmp_path / "server.address").write_text(stale)
    seen: list[object] = []
    load = Hub.load

    async def loading(hub: Hub) -> None:
        seen.append(running_at(tmp_path))
        await load(hub)

    monkeypatch.setattr(Hub, "load", loading)
    async with running(tmp_path):
        assert seen == [None]


async def test_operators_open_a_session_once(tmp_path: Path) -> None:
    async with running(tmp_path) as place:
        command = plan_command(PLAN.replace("Kleiner", "Neuer"))
        key = server_key(place.data)
        first = await open_session(place.server.address, key, command)
        again = await open_session(place.server.address, key, plan_command(PLAN.replace("Kleiner", "Neuer")))
        assert (first.created, again.created) == (True, False)
        assert first.session == again.session == command.session
        with pytest.raises(ServerFailed) as raised:
            await open_session(place.server.address, b"x" * 32, command)
        assert raised.value.code == "server-code-wrong"


async def test_a_plan_with_long_texts_passes(tmp_path: Path) -> None:
    topic = "\n  - {{number: {0}, title: T{0}, assignment: '{1}'}}"
    more = "".join(topic.format(number, "Text " * 1500) for number in range(3, 40))
    long = plan_command(PLAN.replace("Kleiner", "Langer").rstrip() + more)
    async with running(tmp_path) as place:
        opened_ = await open_session(place.server.address, server_key(place.data), long)
        assert opened_.created


async def test_nobody_answers(tmp_path: Path) -> None:
    with pytest.raises(ServerFailed) as raised:
        await open_session("ws://127.0.0.1:1", b"x" * 32, plan_command())
    assert raised.value.code == "server-unreachable"


def certificate(folder: Path) -> tuple[Path, Path]:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    built = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), False)
        .sign(key, hashes.SHA256())
    )
    cert_file, key_file = folder / "cert.pem", folder / "key.pem"
    cert_file.write_bytes(built.public_bytes(serialization.Encoding.PEM))
    key_file.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return cert_file, key_file


async def test_with_a_certificate_of_its_own(tmp_path: Path) -> None:
    cert, key = certificate(tmp_path)
    server = Server(Settings(tmp_path / "data", host="localhost", port=0, tls_cert=cert, tls_key=key))
    await server.start()
    try:
        assert server.address.startswith("wss://localhost:")
        made = await open_session(server.address, server_key(tmp_path / "data"), plan_command())
        trust = ssl.create_default_context(cafile=str(cert))
        async with opened(server.url(made.name), ssl=trust) as raw:
            await raw.send(frames.Hello(device=raw.device))
            assert (await raw.wait(frames.Welcome)).role == "guest"
    finally:
        await server.stop(1.0)


async def test_a_certificate_that_is_none(tmp_path: Path) -> None:
    file = tmp_path / "plan.pem"
    file.write_text("kein Zertifikat")
    server = Server(Settings(tmp_path / "data", port=0, tls_cert=file, tls_key=file))
    with pytest.raises(ServerFailed) as raised:
        await server.start()
    assert raised.value.code == "server-tls-unusable"


def test_every_code_of_the_server_has_a_sentence() -> None:
    folder = Path(__file__).parents[2] / "server"
    used = {
        code
        for file in folder.rglob("*.py")
        if file.parent.name != "store"
        for code in re.findall(r'"((?:server|session)-[a-z]+(?:-[a-z]+)*)"', file.read_text(encoding="utf-8"))
    }
    for language in ("de", "en"):
        assert {code for code in used if not catalogue(language).has(code)} == set()  # type: ignore[arg-type]
