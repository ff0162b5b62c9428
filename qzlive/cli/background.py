"""A server that outlives the command that started it."""

from __future__ import annotations

import os
import signal
import socket
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from server.notice import Running

START_SECONDS = 20.0
_COMMAND = "from qzlive.cli import main; main(prog_name='qzlive')"


class NoServer(Exception):
    """The server did not come up; `code` and `params` say why."""

    def __init__(self, code: str, **params: str | int) -> None:
        super().__init__(code, params)
        self.code = code
        self.params = params


def ensure_server(data: Path, port: int | None) -> tuple[Running, bool]:
    """Return where the server on this data folder is reached, and whether it was started for it.

    It goes on when this process ends, and writes what it has to say into `server.log` of its folder. `port` None
    means the usual one, or any other if that is taken. Raises NoServer.
    """
    from server.notice import running_at

    if (running := running_at(data)) is not None:
        return running, False
    log = data / "server.log"
    try:
        data.mkdir(mode=0o700, parents=True, exist_ok=True)
        process = _start(data, log, _free(port))
    except OSError as error:
        raise NoServer("moderate-server-failed", path=str(data), reason=error.strerror or "") from error
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        if (running := running_at(data)) is not None:
            return running, True
        if _ended(process):
            raise NoServer("moderate-server-ended", path=str(log))
        time.sleep(0.05)
    os.kill(process, signal.SIGTERM)
    raise NoServer("moderate-server-slow", path=str(log), seconds=round(START_SECONDS))


def _start(data: Path, log: Path, port: int) -> int:
    """Start the server in a session of its own, and return the number of its process: neither Ctrl+C nor the end of
    this terminal may reach it."""
    # -P: a folder called server where the command is run must not be taken for ours.
    command = [sys.executable, "-P", "-c", _COMMAND, "serve", "--data", os.fspath(data.absolute()), "--port", str(port)]
    into = os.O_WRONLY | os.O_APPEND | os.O_CREAT
    files = (
        (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
        (os.POSIX_SPAWN_OPEN, 1, os.fspath(log), into, 0o600),
        (os.POSIX_SPAWN_DUP2, 1, 2),
    )
    return os.posix_spawn(sys.executable, command, os.environ, file_actions=files, setsid=True)


def _ended(process: int) -> bool:
    with suppress(ChildProcessError):
        return os.waitpid(process, os.WNOHANG)[0] != 0
    return True


def _free(port: int | None) -> int:
    """Return the wanted port; without a wish the usual one, or 0 if somebody listens there."""
    from server.settings import DEFAULT_PORT

    if port is not None:
        return port
    with socket.socket() as trial:
        trial.settimeout(0.5)
        return 0 if trial.connect_ex(("127.0.0.1", DEFAULT_PORT)) == 0 else DEFAULT_PORT


def process_of(data: Path) -> str:
    """Return the number of the server's process on this data folder, "" if it is not known."""
    try:
        return (data / "server.pid").read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""
