"""Opening a connection, and what it means if that fails."""

from __future__ import annotations

import ssl

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import InvalidHandshake, InvalidProxy, InvalidStatus, InvalidURI, ProxyError
from websockets.typing import Subprotocol

from qzlive.wire.frames import SUBPROTOCOL

from .address import Address
from .outbox import Problem
from .policy import Policy

MESSAGE_LIMIT = 16 << 20
"""Bytes of a message from the server."""


class NoConnection(Exception):
    """There is no connection; `final` if trying again is useless."""

    def __init__(self, problem: Problem, *, final: bool) -> None:
        super().__init__(problem)
        self.problem = problem
        self.final = final


async def dial(address: Address, policy: Policy, *, known: bool) -> ClientConnection:
    """Open a connection once; raises NoConnection.

    Whoever was `known` there before keeps trying when something else answers: a hotel's login page, a proxy before
    a server that is just starting. Whoever comes for the first time has probably a wrong address.
    """
    try:
        ws = await connect(
            address.url,
            subprotocols=[Subprotocol(SUBPROTOCOL)],
            compression=None,
            proxy=None if address.here else policy.proxy,
            open_timeout=policy.open_timeout,
            ping_interval=policy.ping_interval,
            ping_timeout=policy.ping_timeout,
            close_timeout=policy.close_timeout,
            max_size=MESSAGE_LIMIT,
        )
    except ssl.SSLCertVerificationError as error:
        raise NoConnection(Problem("link-certificate"), final=True) from error
    except TimeoutError as error:
        raise NoConnection(Problem("link-timeout"), final=False) from error
    except OSError as error:
        raise NoConnection(Problem("link-unreachable"), final=False) from error
    except InvalidStatus as error:
        status = error.response.status_code
        if status == 404:
            raise NoConnection(Problem("link-no-session", {"name": address.session}), final=not known) from error
        passing = status == 429 or status >= 500
        raise NoConnection(Problem("link-status", {"number": status}), final=not (known or passing)) from error
    except (InvalidProxy, ProxyError, InvalidURI) as error:
        raise NoConnection(Problem("link-proxy"), final=isinstance(error, InvalidURI)) from error
    except (InvalidHandshake, EOFError) as error:
        raise NoConnection(Problem("link-other-server"), final=not known) from error
    if ws.subprotocol != SUBPROTOCOL:
        ws.transport.abort()
        raise NoConnection(Problem("link-other-server"), final=not known)
    return ws
