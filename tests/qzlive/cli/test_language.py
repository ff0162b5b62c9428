"""The language of the commands comes from the environment, installed locale or not."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from click.testing import CliRunner

from qzlive.cli import main
from qzlive.cli.language import spoken


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, None),
        ({"LANG": "de_DE.UTF-8"}, "de_DE.UTF-8"),
        ({"LANG": "de_DE.UTF-8", "LC_MESSAGES": "en_US.UTF-8"}, "en_US.UTF-8"),
        ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "en_US.UTF-8", "LC_ALL": "de_AT"}, "de_AT"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": ""}, "de_DE.UTF-8"),
    ],
)
def test_the_strongest_variable_that_is_set_counts(environment: Mapping[str, str], language: str | None) -> None:
    assert spoken(environment) == language


@pytest.mark.parametrize(
    ("lang", "said"), [("de_XX.UTF-8", "braucht ein Terminal"), ("en_XX.UTF-8", "needs a terminal")]
)
def test_a_command_speaks_it_though_no_such_locale_is_installed(lang: str, said: str) -> None:
    environment = {"LC_ALL": None, "LC_MESSAGES": None, "LANG": lang}
    done = CliRunner(env=environment).invoke(main, ["moderate", "nowhere.yaml"])
    assert said in done.output
