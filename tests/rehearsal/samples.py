"""The sample circle, and a smaller one."""

from __future__ import annotations

from pathlib import Path

from qzlive.cli.rehearsal.play import Script
from qzlive.cli.rehearse import read_script

SAMPLES = Path(__file__).parents[2] / "sample_sessions"
PLAN = SAMPLES / "circle_2022-03-30.yaml"
PEOPLE = SAMPLES / "circle_2022-03-30_participants.txt"
RESULTS = SAMPLES / "circle_2022-03-30_results.yaml"

SMALL_RESULTS = """
tables:
  - topic: 1
    sections:
      - question: 1
        entries:
          - Ein Punkt
          - {text: Ein zweiter, entries: [darunter, auch darunter]}
          - Ein dritter
      - heading: Eigene Überschrift
        entries: [Ein vierter, Ein fünfter]
      - entries: [Ohne Überschrift]
  - topic: 2
    sections:
      - question: 1
        entries: [Ein Punkt am anderen Tisch]
"""
SMALL_PEOPLE = "1 Nora Beispielhaft\n2 Olaf Musterfrau\n1 Pia Probelauf\nQuirin Unentschieden\n7 Rita Irrtum\n"


def small(folder: Path, plan: str, results: str = SMALL_RESULTS) -> tuple[Path, Path, Path]:
    """Write a small circle into a folder; return plan, list and results."""
    paths = folder / "plan.yaml", folder / "people.txt", folder / "results.yaml"
    for path, content in zip(paths, (plan, SMALL_PEOPLE, results), strict=True):
        path.write_text(content, encoding="utf-8")
    return paths


def script_of(plan: Path, people: Path, results: Path) -> Script:
    script, _ = read_script(plan, people, results, "de")
    return script
