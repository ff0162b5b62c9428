"""The server as a process of its own, so that it can be killed like one."""

from __future__ import annotations

import asyncio
import contextlib
import sys
from pathlib import Path

from server.notice import remove_notice, running_at

from .failure import RehearsalFailed

START_SECONDS = 30.0
STOP_SECONDS = 10.0
_COMMAND = "from qzlive.cli import main; main(prog_name='qzlive')"


class ServerProcess:
    """`qzlive serve` on a folder. `kills` counts how often it was killed."""

    def __init__(self, data: Path, log: Path) -> None:
        self.kills = 0
        self.address = ""
        self._data = data
        self._log = log
        self._port = 0
        self._process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        """Start it, at the port it had before, and wait until it can be reached; raises RehearsalFailed."""
        # -P: a folder called server where the command is run must not be taken for ours.
        arguments = ["-P", "-c", _COMMAND, "serve", "--data", str(self._data), "--port", str(self._port)]
        with self._log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable,
                *arguments,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=asyncio.subprocess.DEVNULL,
                stderr=log,
            )
        try:
            async with asyncio.timeout(START_SECONDS):
                while (running := running_at(self._data)) is None:
                    if self._process.returncode is not None:
                        raise RehearsalFailed("rehearsal-server-ended", path=str(self._log))
                    await asyncio.sleep(0.02)
        except TimeoutError:
            raise RehearsalFailed("rehearsal-server-slow", path=str(self._log)) from None
        self.address = running.local
        self._port = int(running.local.rpartition(":")[2])

    async def kill(self) -> None:
        """End it without any chance to tidy up."""
        assert self._process is not None
        self._process.kill()
        await self._process.wait()
        # The dead server's notice would be taken for the next one's.
        remove_notice(self._data)
        self.kills += 1

    async def stop(self) -> None:
        """Ask it to end; kill it if it does not."""
        process = self._process
        if process is None or process.returncode is not None:
            return
        process.terminate()
        try:
            async with asyncio.timeout(STOP_SECONDS):
                await process.wait()
        except TimeoutError:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            await process.wait()
