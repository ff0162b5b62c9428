"""In which language a command speaks: the one edge that reads the environment for it."""

from __future__ import annotations

import locale
import os
from collections.abc import Mapping

from qzlive.language import Language, choose


def speak(*wishes: str | None) -> Language:
    """Return the first wish that is a language we speak, then that of the environment."""
    return choose(*wishes, spoken(os.environ) or locale.getlocale()[0])


def spoken(environment: Mapping[str, str]) -> str | None:
    """Return the language of messages that an environment names, None if it names none.

    Read from the variables themselves: the locale they name need not be installed.
    """
    return next((value for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := environment.get(name))), None)
