"""The client of BigBlueButton's API, against a server that checks the checksum."""

from __future__ import annotations

import asyncio
import datetime
import ipaddress
import logging
import ssl
import traceback
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from qzlive.language import LANGUAGES, catalogue
from qzlive.reason import Reason
from tests.bbb_server import Asked, BbbMeeting, BbbServer, Reply, bbb_server, cut, failure, reply, success
from tui.sources.bbb import BbbClient
from tui.sources.bbb_answer import BbbFailed
from tui.sources.bbb_settings import BbbSettings, Checksum, parse_api

BOMB = (
    '<?xml version="1.0"?><!DOCTYPE response [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True))
    + "]><response><returncode>&i;</returncode></response>"
)
ENTITY = '<!DOCTYPE response [<!ENTITY key "checksumError">]>' + failure("&key;", "An entity that is harmless")
LOGIN = "<!DOCTYPE html>\n<html><head><title>Login</title></head><body><form></form></body></html>"


def settings(server: BbbServer, checksum: Checksum = "sha256", secret: str | None = None) -> BbbSettings:
    return BbbSettings(parse_api(server.url), secret or server.secret, None, checksum)


def client(server: BbbServer, **more: float) -> BbbClient:
    return BbbClient(settings(server), **more)  # type: ignore[arg-type]


async def people(server: BbbServer, meeting: str = "m-1", **more: float) -> list[str]:
    async with client(server, **more) as asking:
        return [row.display for row in (await asking.people(meeting)).rows]


async def failed(server: BbbServer, meeting: str = "m-1", **more: float) -> BbbFailed:
    with pytest.raises(BbbFailed) as raised:
        await people(server, meeting, **more)
    return raised.value


def a_meeting(server: BbbServer, id_: str = "m-1", name: str = "Kreis") -> BbbMeeting:
    meeting = server.meetings[id_] = BbbMeeting(id_, name)
    return meeting


@pytest.mark.parametrize("checksum", ["sha1", "sha256", "sha384", "sha512"])
async def test_the_people_of_a_meeting(checksum: Checksum) -> None:
    async with bbb_server() as server:
        meeting = a_meeting(server)
        meeting.join("u-1", "Mona Muster", "MODERATOR")
        meeting.join("u-2", "2 Ada <Beispiel> & Co")
        server.algorithms = (checksum,)
        async with BbbClient(settings(server, checksum)) as asking:
            roster = await asking.people("m-1")
    assert [(row.id, row.display) for row in roster.rows] == [("u-1", "Mona Muster"), ("u-2", "2 Ada <Beispiel> & Co")]
    assert (roster.kind, roster.stated) == ("live", 2)
    assert "door-of" not in repr(roster)


async def test_the_meetings_of_a_server() -> None:
    async with bbb_server() as server, client(server) as asking:
        assert await asking.meetings() == ()
        a_meeting(server, "m-1", "Kreis & Café").join("u-1", "Ada")
        a_meeting(server, "m-2", "Leer")
        found = await asking.meetings()
    assert [(meeting.id, meeting.name, meeting.running, meeting.count) for meeting in found] == [
        ("m-1", "Kreis & Café", True, 1),
        ("m-2", "Leer", False, 0),
    ]
    assert "door-of" not in repr(found)


@pytest.mark.parametrize("id_", ["kreis 1", "a&b=c+d", "Größe/ß?#%25", "~-._!*'()", "checksum=1"])
async def test_an_id_with_any_characters_is_signed_as_it_is_sent(id_: str) -> None:
    async with bbb_server() as server:
        a_meeting(server, id_).join("u-1", "Ada Beispiel")
        assert await people(server, id_) == ["Ada Beispiel"]


async def test_another_secret_is_refused() -> None:
    async with bbb_server() as server:
        a_meeting(server).join("u-1", "Ada Beispiel")
        async with BbbClient(settings(server, secret="another")) as asking:
            with pytest.raises(BbbFailed) as raised:
                await asking.people("m-1")
        assert (raised.value.state, raised.value.reason) == ("secret", Reason("sources-bbb-secret"))
        server.algorithms = ("sha512",)
        assert (await failed(server)).state == "secret"


async def test_meetings_that_are_not_there() -> None:
    async with bbb_server() as server:
        found = await failed(server)
        assert (found.state, found.reason) == ("absent", Reason("sources-bbb-absent"))
        a_meeting(server)
        found = await failed(server)
        assert (found.state, found.reason) == ("absent", Reason("sources-bbb-not-running"))


DEEP = "<response>" + "<a>" * 200_000 + "</a>" * 200_000 + "</response>"
OTHERS = [
    (reply("<response><returncode>SUCC"), "malformed", Reason("sources-bbb-malformed")),
    (reply(""), "malformed", Reason("sources-bbb-malformed")),
    (reply("\0\1\2"), "malformed", Reason("sources-bbb-malformed")),
    (reply(b"<response>\xff</response>"), "malformed", Reason("sources-bbb-malformed")),
    (reply('<?xml version="1.0" encoding="nonsense"?><response/>'), "malformed", Reason("sources-bbb-malformed")),
    (reply("<response/>"), "malformed", Reason("sources-bbb-malformed")),
    (reply(success("<running>true</running>")), "malformed", Reason("sources-bbb-malformed")),
    (reply('{"response": {}}'), "malformed", Reason("sources-bbb-malformed")),
    (reply(BOMB), "malformed", Reason("sources-bbb-malformed")),
    (reply(ENTITY), "malformed", Reason("sources-bbb-malformed")),
    (reply(DEEP), "malformed", Reason("sources-bbb-malformed")),
    (reply(b"\x1f\x8b\x08\x00", Content_Encoding="gzip"), "malformed", Reason("sources-bbb-malformed")),
    (reply(LOGIN, kind="text/html"), "malformed", Reason("sources-bbb-other")),
    (reply("\n<!-- hotel --><HTML><body/></HTML>", kind="text/html"), "malformed", Reason("sources-bbb-other")),
    (reply(failure("internalError", "Sorry")), "malformed", Reason("sources-bbb-failed")),
    (reply(failure("checksumError", "No"), "401 Unauthorized"), "secret", Reason("sources-bbb-secret")),
    (reply(failure("notFound", "No"), "404 Not Found"), "absent", Reason("sources-bbb-absent")),
    (reply("No", "404 Not Found"), "unreachable", Reason("sources-bbb-status", {"number": 404})),
    (reply("Oh", "500 Oh"), "unreachable", Reason("sources-bbb-broken", {"number": 500})),
    (reply("x" * 2_000_001), "too-big", Reason("sources-bbb-too-big", {"limit": 2})),
    (cut, "unreachable", Reason("sources-bbb-cut")),
]


@pytest.mark.parametrize(("play", "state", "reason"), OTHERS, ids=[f"{n}-{o[2].code}" for n, o in enumerate(OTHERS)])
async def test_whatever_comes_instead_is_told(play: Reply, state: str, reason: Reason) -> None:
    async with bbb_server() as server:
        a_meeting(server).join("u-1", "Ada Beispiel")
        server.play = play
        found = await failed(server)
        assert (found.state, found.reason) == (state, reason)
        server.play = None
        assert await people(server) == ["Ada Beispiel"]


async def test_a_body_without_end_is_left() -> None:
    """Its length is not announced, and it is left while it is still being sent."""

    async def endless(asked: Asked, writer: object) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n")  # type: ignore[attr-defined]
        while True:
            writer.write(b"<response>" * 10_000)  # type: ignore[attr-defined]
            await writer.drain()  # type: ignore[attr-defined]

    async with bbb_server() as server:
        server.play = endless
        assert (await failed(server)).state == "too-big"


async def test_a_server_that_takes_too_long() -> None:
    async with bbb_server() as server:
        server.play = server.slow
        async with asyncio.timeout(5):
            found = await failed(server, seconds=0.1)
        assert (found.state, found.reason) == ("slow", Reason("sources-bbb-slow", {"seconds": 1}))


async def test_nobody_there() -> None:
    async with bbb_server() as server:
        pass
    assert (await failed(server)).reason == Reason("sources-bbb-unreachable")


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "307 Temporary", "308 Permanent"])
async def test_the_checksum_is_not_carried_to_another_host(status: str) -> None:
    async with bbb_server() as other, bbb_server() as server:
        a_meeting(other).join("u-1", "Ada Beispiel")
        server.play = reply("", status, Location=f"{other.url}/bigbluebutton/api/getMeetingInfo?meetingID=m-1")
        found = await failed(server)
        assert (found.state, found.reason) == ("unreachable", Reason("sources-bbb-redirect"))
        assert other.asked == []


async def test_a_certificate_that_nobody_vouches_for(tmp_path: Path) -> None:
    async with bbb_server(tls=_self_signed(tmp_path)) as server:
        a_meeting(server).join("u-1", "Ada Beispiel")
        assert (await failed(server)).reason == Reason("sources-bbb-certificate")
        assert server.asked == []


async def test_a_certificate_of_the_own_house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    context = _self_signed(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "certificate.pem"))
    monkeypatch.setattr(BbbSettings, "here", False)
    async with bbb_server(tls=context) as server:
        a_meeting(server).join("u-1", "Ada Beispiel")
        assert await people(server) == ["Ada Beispiel"]


async def test_a_proxy_is_not_asked_for_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    async with bbb_server() as proxy, bbb_server() as server:
        for name in ("http_proxy", "https_proxy", "all_proxy"):
            monkeypatch.setenv(name, proxy.url)
        a_meeting(server).join("u-1", "Ada Beispiel")
        assert await people(server) == ["Ada Beispiel"]
        assert proxy.asked == []


@pytest.mark.parametrize(
    ("api", "reason"),
    [
        ("http://bbb.example.org/bigbluebutton/api", Reason("sources-bbb-status", {"number": 404})),
        ("https://bbb.example.org/bigbluebutton/api", Reason("sources-bbb-proxy")),
    ],
)
async def test_the_proxy_of_the_system_is_used(monkeypatch: pytest.MonkeyPatch, api: str, reason: Reason) -> None:
    """The proxy knows no such page, and opens no tunnel."""
    async with bbb_server() as proxy:
        monkeypatch.setenv("http_proxy", proxy.url)
        monkeypatch.setenv("https_proxy", proxy.url)
        async with BbbClient(BbbSettings(api, "a-secret-of-tests")) as asking:
            with pytest.raises(BbbFailed) as raised:
                await asking.meetings()
    assert raised.value.reason == reason


async def test_nothing_of_a_call_is_shown(caplog: pytest.LogCaptureFixture) -> None:
    """Neither secret nor checksum nor address stands in an error or in a log."""
    caplog.set_level(logging.DEBUG)
    for play in (cut, reply(LOGIN), reply("", "302 Found", Location="https://other.example.org/"), None):
        async with bbb_server() as server:
            server.play = play
            found = await failed(server)
            shown = "".join(traceback.format_exception(found)) + repr(found) + caplog.text
            assert [asked for asked in server.asked if str(asked).partition("checksum=")[2] in shown] == []
            assert server.secret not in shown
            assert "checksum=" not in shown
            assert found.__context__ is None or "http" not in type(found.__context__).__module__
            headers = server.asked[0].headers
            assert server.secret not in headers


def test_each_reason_has_its_sentence() -> None:
    for _, _, reason in OTHERS:
        for language in LANGUAGES:
            assert catalogue(language).has(reason.code)
            assert "{" not in catalogue(language)(reason.code, reason.params)


def _self_signed(folder: Path) -> ssl.SSLContext:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "bbb.example.org")])
    now = datetime.datetime.now(datetime.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), True)
        .sign(key, hashes.SHA256())
    )
    certificate_file, key_file = folder / "certificate.pem", folder / "key.pem"
    certificate_file.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    key_file.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate_file, key_file)
    return context
