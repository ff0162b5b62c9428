"""What makes tests of screens quick: short waits between keys, and style sheets that are parsed once."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator
from time import monotonic, process_time
from typing import Any

import pytest
import textual.app
from textual._wait import wait_for_idle
from textual.app import App
from textual.css.model import RuleSet
from textual.css.stylesheet import Stylesheet

QUIET = 0.005
"""Seconds in which an app must have done nothing before the next key. Textual asks for 0.02, twice a key; behind the
last key, where a test looks, it still does."""


async def between_keys(min_sleep: float = QUIET, max_sleep: float = 1) -> None:
    """Wait until the process has nothing to do, as `textual._wait` does, but also look whether the loop has something
    ready: on a busy machine little computing alone says nothing about so short a while."""
    loop: Any = asyncio.get_running_loop()
    start = monotonic()
    while True:
        computed = process_time()
        await asyncio.sleep(QUIET)
        idle = process_time() - computed < QUIET / 10 and not getattr(loop, "_ready", ())
        elapsed = monotonic() - start
        if elapsed >= max_sleep or (idle and elapsed > min_sleep):
            return


@pytest.fixture(autouse=True)
def _quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    press = App._press_keys

    async def quickly(app: App[Any], keys: Iterable[str]) -> None:
        *first, last = keys
        monkeypatch.setattr(textual.app, "wait_for_idle", between_keys)
        await press(app, first)
        monkeypatch.setattr(textual.app, "wait_for_idle", wait_for_idle)
        await press(app, [last])

    monkeypatch.setattr(App, "_press_keys", quickly)


@pytest.fixture(scope="session", autouse=True)
def _styles_parsed_once() -> Iterator[None]:
    """Let all apps share what Textual keeps for each: rules depend on nothing but their text and the theme."""
    parse, known = Stylesheet._parse_rules, dict[Any, list[RuleSet]]()

    def shared(sheet: Stylesheet, css: str, read_from: Any, *more: Any, **named: Any) -> list[RuleSet]:
        key = (tuple(sheet._variables.items()), css, read_from, more, tuple(named.items()))
        if key not in known:
            known[key] = parse(sheet, css, read_from, *more, **named)
        return known[key]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Stylesheet, "_parse_rules", shared)
        yield
