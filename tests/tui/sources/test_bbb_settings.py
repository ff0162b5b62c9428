"""Server and secret from the environment."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from qzlive.language import LANGUAGES, Language, catalogue
from tui.sources.bbb_settings import BbbSettings, SettingsRefused, parse_api

SECRET = "ECCJZNJW-not-to-be-seen"
API = "https://bbb.example.org/bigbluebutton/api"


def of(**more: str) -> BbbSettings | None:
    """The settings of an environment that names server and secret, with some variables more."""
    given = {"QZLIVE_BBB_URL": "bbb.example.org", "QZLIVE_BBB_SECRET": SECRET}
    return BbbSettings.from_environment(given | {f"QZLIVE_BBB_{name}": value for name, value in more.items()})


def a_file(path: Path, data: bytes, mode: int = 0o600) -> str:
    path.write_bytes(data)
    path.chmod(mode)
    return str(path)


@pytest.mark.parametrize(
    "given",
    [
        "bbb.example.org",
        "https://bbb.example.org",
        " HTTPS://bbb.example.org/ ",
        "https://bbb.example.org/bigbluebutton",
        "https://bbb.example.org/bigbluebutton/",
        "https://bbb.example.org/bigbluebutton/api",
        "https://bbb.example.org/bigbluebutton/api/",
    ],
)
def test_the_address_of_a_server_with_and_without_its_path(given: str) -> None:
    assert parse_api(given) == API


@pytest.mark.parametrize(
    ("given", "api"),
    [
        ("https://example.org:8443/calls/bigbluebutton/", "https://example.org:8443/calls/bigbluebutton/api"),
        ("http://127.0.0.1:8090", "http://127.0.0.1:8090/bigbluebutton/api"),
        ("http://[::1]:8090", "http://[::1]:8090/bigbluebutton/api"),
        ("http://localhost", "http://localhost/bigbluebutton/api"),
    ],
)
def test_other_places(given: str, api: str) -> None:
    assert parse_api(given) == api


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ("http://bbb.example.org/bigbluebutton/", "sources-bbb-address-open"),
        ("https://bbb.example.org/b/ada-abc-def", "sources-bbb-address-path"),
        ("https://bbb.example.org/bigbluebutton/api/getMeetings", "sources-bbb-address-path"),
        ("https://bbb.example.org/bigbluebutton/api?checksum=1", "sources-bbb-address-extra"),
        ("https://ada:word@bbb.example.org/", "sources-bbb-address-extra"),
        ("https://bbb.example.org/#a", "sources-bbb-address-extra"),
        ("ftp://bbb.example.org", "sources-bbb-address"),
        ("https://", "sources-bbb-address"),
        ("https://bbb.example.org:port", "sources-bbb-address"),
        ("https://[::1", "sources-bbb-address"),
        ("bbb example org", "sources-bbb-address"),
    ],
)
def test_what_is_no_address_of_a_server(given: str, code: str) -> None:
    with pytest.raises(SettingsRefused) as raised:
        parse_api(given)
    assert raised.value.code == code


def test_everything_that_can_be_said() -> None:
    assert BbbSettings.from_environment({}) is None
    assert BbbSettings.from_environment({"QZLIVE_BBB_SECRET": SECRET}) is None
    assert of() == BbbSettings(API, SECRET, None, "sha256")
    assert of(MEETING=" kreis-1 ", CHECKSUM="SHA-512") == BbbSettings(API, SECRET, "kreis-1", "sha512")


def test_the_environment_of_the_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QZLIVE_BBB_URL", API)
    monkeypatch.setenv("QZLIVE_BBB_SECRET", SECRET)
    assert BbbSettings.from_environment() == BbbSettings(API, SECRET)


def test_the_secret_is_not_shown() -> None:
    settings = of()
    assert settings is not None
    assert SECRET not in f"{settings!r} {settings} {settings.host}"


@pytest.mark.parametrize("data", [b"word-of-file\n", b"\xef\xbb\xbfword-of-file\r\n", b"word-of-file\nanother line\n"])
def test_a_secret_from_a_file(tmp_path: Path, data: bytes) -> None:
    settings = of(SECRET="", SECRET_FILE=a_file(tmp_path / "secret", data))
    assert settings is not None
    assert settings.secret == "word-of-file"


@pytest.mark.skipif(os.name != "posix", reason="rights are no bits here")
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o666])
def test_a_file_that_others_can_read_is_refused(tmp_path: Path, mode: int) -> None:
    with pytest.raises(SettingsRefused) as raised:
        of(SECRET="", SECRET_FILE=a_file(tmp_path / "secret", SECRET.encode(), mode))
    assert (raised.value.code, raised.value.params) == (
        "sources-bbb-secret-open",
        {"path": str(tmp_path / "secret")},
    )


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in folders here")
def test_nobody_waits_for_a_pipe(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe", 0o600)
    with pytest.raises(SettingsRefused) as raised:
        of(SECRET="", SECRET_FILE=str(tmp_path / "pipe"))
    assert raised.value.code == "sources-bbb-secret-text"


@pytest.mark.parametrize("variable", ["SECRET", "MEETING"])
def test_what_is_no_text_is_refused_without_being_shown(variable: str) -> None:
    with pytest.raises(SettingsRefused) as raised:
        of(**{variable: "word-\udcff"})
    assert raised.value.code == "sources-bbb-no-text"
    assert raised.value.params == {"variable": f"QZLIVE_BBB_{variable}"}
    assert raised.value.__cause__ is raised.value.__context__ is None


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"SECRET": ""}, "sources-bbb-no-secret"),
        ({"SECRET_FILE": "/some/file"}, "sources-bbb-two-secrets"),
        ({"SECRET": "", "SECRET_FILE": "{tmp}/nowhere"}, "sources-bbb-secret-file"),
        ({"SECRET": "", "SECRET_FILE": "{tmp}"}, "sources-bbb-secret-file"),
        ({"SECRET": "", "SECRET_FILE": "{tmp}/odd"}, "sources-bbb-secret-text"),
        ({"SECRET": "", "SECRET_FILE": "{tmp}/empty"}, "sources-bbb-no-secret"),
        ({"CHECKSUM": "md5"}, "sources-bbb-checksum"),
    ],
)
def test_what_is_missing_is_said(tmp_path: Path, more: dict[str, str], code: str, language: Language) -> None:
    a_file(tmp_path / "odd", b"\xff\xfe\x00\x81")
    a_file(tmp_path / "empty", b"\n")
    with pytest.raises(SettingsRefused) as raised:
        of(**{name: value.format(tmp=tmp_path) for name, value in more.items()})
    assert raised.value.code == code
    sentence = catalogue(language)(code, raised.value.params)
    assert SECRET not in f"{raised.value!r} {sentence}"
    assert "{" not in sentence
