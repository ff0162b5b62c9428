"""Work on files that may never come back.

A look at a share that has vanished can block for minutes, and nothing can break it off. In the loop's own threads it
would hold up the end of the program; a daemon thread is left behind.
"""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


def detached(work: Callable[[], T]) -> asyncio.Future[T]:
    """Start `work` in a thread of its own; the future gets its result or error. Cancelling it leaves the work alone."""
    loop = asyncio.get_running_loop()
    future: asyncio.Future[T] = loop.create_future()

    def settle(set_it: Callable[[], None]) -> None:
        if not future.done():
            set_it()

    def run() -> None:
        try:
            result = work()
        except Exception as error:
            outcome = _failing(future, error)
        else:
            outcome = _giving(future, result)
        # Without its loop there is nobody left who waits.
        with contextlib.suppress(RuntimeError):
            loop.call_soon_threadsafe(settle, outcome)

    threading.Thread(target=run, name="qzlive-detached", daemon=True).start()
    return future


def _giving(future: asyncio.Future[T], result: T) -> Callable[[], None]:
    return lambda: future.set_result(result)


def _failing(future: asyncio.Future[T], error: Exception) -> Callable[[], None]:
    return lambda: future.set_exception(error)
