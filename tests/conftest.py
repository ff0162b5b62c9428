"""What every test needs: an environment that does not depend on whose machine it is."""

from __future__ import annotations

import gc
import os
from pathlib import Path

import pytest
from hypothesis import settings

# How long an example takes depends on what else the machine does; speed is measured in tests/bench.
# In CI the examples are the same in each run: what was green before a change is not red after it by chance.
settings.register_profile("qzlive", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("qzlive")

# Looking for garbage in everything that was ever imported took a tenth of the run; it is rarely worth it.
gc.set_threshold(700, 10, 100)


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in list(os.environ):
        if (
            name.lower().endswith("_proxy")
            or name.startswith("QZLIVE_BBB_")
            or name in ("NO_COLOR", "TEXTUAL", "TEXTUAL_THEME", "QZLIVE_DATA")
        ):
            monkeypatch.delenv(name)
    monkeypatch.setenv("QZLIVE_STATE", str(tmp_path / "qzlive-state"))
