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
STOP_SECONDS = 20.0
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
    means the one that the last server on this folder had, else the usual one, or any other if that is taken. Raises
    NoServer.
    """
    from server.notice import locked, running_at

    if (running := running_at(data)) is not None:
        return running, False
    log = data / "server.log"
    try:
        data.mkdir(mode=0o700, parents=True, exist_ok=True)
        process = _start(data, log, port if port is not None else usual_port(data, any_other=True))
    except OSError as error:
        raise NoServer("moderate-server-failed", path=str(data), reason=error.strerror or "") from error
    deadline = time.monotonic() + START_SECONDS
    ours = True
    while time.monotonic() < deadline:
        if (running := running_at(data)) is not None:
            return running, running.pid == process
        if ours and _ended(process):
            ours = False
        # Another one may be starting on the folder, and ours has made way for it.
        if not (ours or locked(data)):
            raise NoServer("moderate-server-ended", path=str(log))
        time.sleep(0.05)
    if ours:
        os.kill(process, signal.SIGTERM)
    raise NoServer("moderate-server-slow", path=str(log), seconds=round(START_SECONDS))


def usual_port(data: Path, *, any_other: bool = False) -> int:
    """Return the port that the last server on this folder had, the default one if that is taken or not known.

    With `any_other` 0, any free one, if the default one is taken too.
    """
    from server.notice import last_port
    from server.settings import DEFAULT_PORT

    last = last_port(data)
    if last is not None and _free(last):
        return last
    return 0 if any_other and not _free(DEFAULT_PORT) else DEFAULT_PORT


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


def _free(port: int) -> bool:
    with socket.socket() as trial:
        # As the server opens it: what connections of the last one left behind is no obstacle.
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def stop_server(data: Path) -> int | None:
    """End the server on this folder cleanly and return the number of its process, None if none runs.

    Raises NoServer if it is just starting or does not end in time.
    """
    from server.notice import locked, running_at

    running = running_at(data)
    if running is None:
        if locked(data):
            raise NoServer("moderate-stop-not-yet", path=str(data))
        return None
    if process_of(data) != str(running.pid):
        raise NoServer("moderate-stop-not-yet", path=str(data))
    with suppress(ProcessLookupError):
        os.kill(running.pid, signal.SIGTERM)
    deadline = time.monotonic() + STOP_SECONDS
    while locked(data):
        if time.monotonic() > deadline:
            raise NoServer("moderate-stop-slow", pid=str(running.pid), seconds=round(STOP_SECONDS))
        time.sleep(0.05)
    return running.pid


def process_of(data: Path) -> str:
    """Return the number of the server's process on this data folder, "" if it is not known."""
    try:
        return (data / "server.pid").read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""
