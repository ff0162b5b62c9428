"""A process that forks writers and kills them: forking is a hundred times quicker than starting one.

Reads orders from its input, a line of JSON each, and answers each with a line of JSON.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from pathlib import Path
from typing import Any

from server.store import keys, writer

from .workload import write

GIVEN_UP_AFTER = 60
"""Seconds, for a writer that hangs."""


def main() -> None:
    for line in sys.stdin:
        sys.stdout.write(json.dumps(_perform(json.loads(line))) + "\n")
        sys.stdout.flush()


def _perform(order: dict[str, Any]) -> dict[str, int]:
    """Let a writer live until it has acknowledged `order["acknowledgements"]` times; return the last version that
    it acknowledged in each session."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _write(order, writing)
    os.close(writing)
    acknowledged: dict[str, int] = {}
    with os.fdopen(reading) as lines:
        for count, line in enumerate(lines, 1):
            if count == order["acknowledgements"]:
                os.kill(child, signal.SIGKILL)
            if line.endswith("\n"):
                session, version = line.split()
                acknowledged[session] = int(version)
    _, status = os.waitpid(child, 0)
    if os.WTERMSIG(status) != signal.SIGKILL:
        sys.exit(f"the writer ended by itself with status {status}")
    return acknowledged


def _write(order: dict[str, Any], acknowledge: int) -> None:
    signal.alarm(GIVEN_UP_AFTER)
    os.environ.update(order["environment"])
    writer.LOG_SETTINGS = {**writer.LOG_SETTINGS, **order["log_settings"]}
    keys.KEY_SETTINGS = {**keys.KEY_SETTINGS, **order["key_settings"]}
    try:
        asyncio.run(write(Path(order["folder"]), order["size"], acknowledge))
    finally:
        os._exit(1)


main()
