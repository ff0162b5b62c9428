"""Files that want to hurt: the command refuses them within two seconds and 200 MB, measured on its whole process."""

from __future__ import annotations

import io
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

SECONDS, MEGABYTES = 2.0, 200

# The peak of resource counts what the parent process had before this one became itself; /proc does not.
CHILD = """
import re, resource, sys
from pathlib import Path
sys.argv = ["qzlive", "roster", sys.argv[1], "--topics", "6", "--lang", "en"]
from qzlive.cli import main
try:
    main()
finally:
    used = resource.getrusage(resource.RUSAGE_SELF)
    status = Path("/proc/self/status")
    peak = int(re.search(r"VmHWM:\\s+(\\d+)", status.read_text())[1]) if status.exists() else used.ru_maxrss
    print(used.ru_utime + used.ru_stime, peak / 1024, file=sys.stderr)
"""
ENTITIES = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">' + "".join(
    f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9)
)
REPORT = "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n"
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def workbook(sheet: Iterable[bytes]) -> bytes:
    """A workbook with this XML as its only sheet."""
    from openpyxl import Workbook

    empty, out = io.BytesIO(), io.BytesIO()
    Workbook().save(empty)
    with zipfile.ZipFile(empty) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            if not part.startswith("xl/worksheets/"):
                new.writestr(part, old.read(part))
        with new.open("xl/worksheets/sheet1.xml", "w") as file:
            for piece in sheet:
                file.write(piece)
    return out.getvalue()


def many_rows() -> bytes:
    rows = (
        b"<row>%s</row>" % (b"<c t='inlineStr'><is><t>Ada %d</t></is></c>" % (number * 7919)) * 4
        for number in range(50_000)
    )
    return workbook([f"<worksheet {MAIN}><sheetData>".encode(), *rows, b"</sheetData></worksheet>"])


HOSTILE: dict[str, Callable[[], bytes]] = {
    "xml bomb.xml": lambda: f"{ENTITIES}]><response><attendees>&j;</attendees></response>".encode(),
    "one long entity.xml": lambda: (
        f'<!DOCTYPE x [<!ENTITY a "{"a" * 1_000_000}">]><response>{"&a;" * 10_000}</response>'.encode()
    ),
    "deep.xml": lambda: b"<response>" + b"<a>" * 2_000_000,
    "deep.json": lambda: b"[" * 4_000_000,
    "many objects.json": lambda: b'{"participants":[' + b'{"name":"Ada"},' * 400_000 + b"{}]}",
    "zip bomb.xlsx": lambda: workbook([b" " * 1_000_000] * 1_000),
    "xml bomb.xlsx": lambda: workbook(
        [f"{ENTITIES}]><worksheet {MAIN}><sheetData>&j;</sheetData></worksheet>".encode()]
    ),
    "50,000 rows.xlsx": many_rows,
    "50,000 rows.csv": lambda: (REPORT + "3 Ada Oez,a@example.org,x,y,133,No\n" * 50_000).encode(),
    "50,000 names.txt": lambda: b"Ada Oez\n" * 50_000,
    "zeros.csv": lambda: b"\0" * 7_000_000,
    "zeros in it.csv": lambda: (REPORT + "Ada,\0\0\0,,,,\n").encode(),
    "nested quotes.csv": lambda: (REPORT + '"""' * 2_500_000).encode(),
    "quotes that never close.csv": lambda: (REPORT + ('"a,' * 160 + "\n") * 15_000).encode(),
    "commas.csv": lambda: b"," * 7_900_000,
    "cells.csv": lambda: b"Name,E-Mail\n" + (b"," * 500 + b"\n") * 14_000,
    "chat.txt": lambda: (b"10:00:00 From " + b"a  to  " * 70 + b"\n") * 14_000,
}


def measured(file: Path) -> tuple[str, float, float]:
    """What the command says of a file, the seconds of work and the megabytes that it took."""
    done = subprocess.run([sys.executable, "-c", CHILD, str(file)], capture_output=True, text=True, timeout=60)
    *said, figures = done.stderr.splitlines()
    seconds, megabytes = map(float, figures.split())
    assert "Traceback" not in done.stderr
    assert done.returncode == 1, done.stdout[:500]
    return "\n".join(said), seconds, megabytes


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_quickly(name: str, tmp_path: Path) -> None:
    file = tmp_path / name
    file.write_bytes(HOSTILE[name]())
    said, seconds, megabytes = measured(file)
    assert said.startswith("Error: ")
    assert seconds < SECONDS
    assert megabytes < MEGABYTES


def test_of_200_megabytes_only_the_beginning_is_read(tmp_path: Path) -> None:
    file = tmp_path / "line.csv"
    with file.open("wb") as out:
        out.write(b"a" * 9_000_000)
        out.truncate(200_000_000)
    said, seconds, megabytes = measured(file)
    assert said.startswith("Error: line.csv")
    assert seconds < SECONDS
    assert megabytes < MEGABYTES
