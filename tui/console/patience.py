"""Work that may take long, beside the screen, and given up when a moderator does not want to wait."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Static

from ..dialogs import Dialog
from ..footer import Footer
from ..sources.detached import detached
from ..text import safe
from .console import Console

T = TypeVar("T")

PATIENCE = 0.7
"""Seconds after which what is being read says so and may be given up."""


class GivenUp(Exception):
    """A moderator did not want to wait any longer."""


class Busy(Dialog[None]):
    """Something takes longer; Escape gives it up."""

    def compose(self) -> ComposeResult:
        with Vertical(classes="box"):
            yield Static(safe(self.qz.t("paste-busy")))
            yield Footer(show_command_palette=False)


async def patient(console: Console, work: Callable[[], T], *, quick: bool) -> T:
    """Do what may take long beside the screen; raises GivenUp, and what the work raises.

    What is quick is not: a thread and the screen would hold each other up for longer than it takes.
    """
    if quick:
        return work()
    future = detached(work)
    done, _ = await asyncio.wait([future], timeout=PATIENCE)
    if not done:
        busy = Busy()
        closed = asyncio.ensure_future(console.push_screen_wait(busy))
        either: list[asyncio.Future[T] | asyncio.Future[None]] = [future, closed]
        await asyncio.wait(either, return_when=asyncio.FIRST_COMPLETED)
        if not future.done():
            future.cancel()
            raise GivenUp
        busy.dismiss()
        await closed
    return future.result()
