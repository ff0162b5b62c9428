"""What is answered before a connection becomes a websocket: a page for watchdogs, and refusals."""

from __future__ import annotations

import json
from collections.abc import Callable
from http import HTTPStatus

from websockets.asyncio.server import ServerConnection
from websockets.datastructures import Headers
from websockets.http11 import Request, Response

HEALTH = "/healthz"
SESSION_PATH = "/s/"
OPERATOR_PATH = "/"


def response(status: HTTPStatus, body: str, *, kind: str = "text/plain", **more: str) -> Response:
    """Return an answer that ends the connection."""
    data = body.encode()
    headers = Headers(
        {"Content-Type": f"{kind}; charset=utf-8", "Content-Length": str(len(data)), "Connection": "close"}
    )
    for name, value in {"Cache-Control": "no-store", **more}.items():
        headers[name.replace("_", "-")] = value
    return Response(status.value, status.phrase, headers, data)


class Web:
    """Answers requests that are no websocket. `health` returns what may be told, `full` whether nobody fits in."""

    def __init__(self, health: Callable[[], dict[str, str | int | bool]], full: Callable[[], bool]) -> None:
        self._health = health
        self._full = full

    def answer(self, connection: ServerConnection, request: Request) -> Response | None:
        """Return the answer, None to go on with a websocket."""
        if request.method not in ("GET", "HEAD"):
            return response(HTTPStatus.METHOD_NOT_ALLOWED, "GET or HEAD only\n", Allow="GET, HEAD")
        if request.path == HEALTH:
            return self._healthz(head=request.method == "HEAD")
        if request.path != OPERATOR_PATH and not request.path.startswith(SESSION_PATH):
            return response(HTTPStatus.NOT_FOUND, "not found\n")
        if "?" in request.path:
            # Addresses are written down everywhere: nothing secret may ever get into one.
            return response(HTTPStatus.BAD_REQUEST, "no query here\n")
        if self._full():
            return response(HTTPStatus.SERVICE_UNAVAILABLE, "too many connections\n", Retry_After="5")
        return None

    def _healthz(self, *, head: bool) -> Response:
        facts = self._health()
        status = HTTPStatus.OK if facts["saving"] else HTTPStatus.SERVICE_UNAVAILABLE
        found = response(status, json.dumps(facts) + "\n", kind="application/json")
        if head:
            found.body = b""
        return found
