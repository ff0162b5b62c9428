"""What is printed for other programs."""

from __future__ import annotations

import json
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest
from click.testing import CliRunner

from qzlive.cli import main
from qzlive.cli.writing import inert

FULL = Path("/dev/full")
QZLIVE = [sys.executable, "-c", "from qzlive.cli import main; main(prog_name='qzlive')"]


def test_the_same_json_without_a_sign_that_acts() -> None:
    everything = [chr(code) for code in range(sys.maxunicode + 1)]
    acting = [sign for sign in everything if unicodedata.category(sign) in ("Cc", "Cf", "Cs", "Zl", "Zp")]
    # Halves of a character that stand side by side would make a whole one.
    text = json.dumps(" ".join(acting), ensure_ascii=False)
    assert json.loads(inert(text)) == " ".join(acting)
    assert not set(acting) & set(inert(text))
    assert inert('"Zoë – „Öz“ 木 😀"') == '"Zoë – „Öz“ 木 😀"'


def test_names_and_lists_come_out_inert(tmp_path: Path) -> None:
    file = tmp_path / "x.csv"
    file.write_text("Name;E-Mail\nAda \u202eÖz\x9b2J;a@example.org\n", encoding="utf-8")
    line = json.dumps({"display": "2 Ada \u2066Öz (\u202ex) \x9b", "topics": 3}) + "\n"
    for arguments, given in ((["roster", str(file), "--json", "--topics", "3"], ""), (["names"], line)):
        result = CliRunner().invoke(main, arguments, input=given, catch_exceptions=False)
        assert result.exit_code == 0
        assert not set(result.stdout) & set("\u202e\u2066\x9b")


@pytest.mark.skipif(not FULL.exists(), reason="no device that is full here")
@pytest.mark.parametrize("arguments", [["names", "--lang", "en"], ["roster", "{file}", "--json", "--lang", "en"]])
def test_a_full_disk_ends_the_command(tmp_path: Path, arguments: list[str]) -> None:
    (tmp_path / "x.csv").write_text("Name;E-Mail\nAda Öz;a@example.org\n", encoding="utf-8")
    command = [*QZLIVE, *(one.format(file=tmp_path / "x.csv") for one in arguments)]
    with FULL.open("w") as full:
        done = subprocess.run(
            command, input=b'{"display": "Ada", "topics": 3}\n', stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 1
    assert done.stderr.decode().splitlines()[-1].startswith("Error: The output cannot be written: ")
    assert b"Traceback" not in done.stderr
    assert b"ignored" not in done.stderr


def test_a_line_without_end_ends_the_command() -> None:
    line = json.dumps({"display": "a" * 1_000_000, "topics": 3})
    result = CliRunner().invoke(main, ["names", "--lang", "en"], input=line, catch_exceptions=False)
    assert result.exit_code == 2
    assert result.stderr.startswith("Error: Line 1: ")
