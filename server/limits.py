"""How often something may happen. Times are seconds of a clock that never goes back."""

from __future__ import annotations

import ipaddress
from collections.abc import Callable

ADDRESS_TRIES = 5
ADDRESS_SECONDS = 60.0
SERVER_TRIES = 10.0
"""Wrong codes a second, from all addresses together: what stops many guessers at once."""
ADDRESSES_AT_MOST = 10_000


class Bucket:
    """So many at once, then so many a second."""

    __slots__ = ("_at", "_burst", "_level", "_rate")

    def __init__(self, burst: float, rate: float, now: float) -> None:
        self._burst = burst
        self._rate = rate
        self._level = burst
        self._at = now

    def _fill(self, now: float) -> None:
        self._level = min(self._burst, self._level + (now - self._at) * self._rate)
        self._at = now

    def wait(self, now: float) -> float:
        """Take one, and return the seconds that the taker has to wait for it."""
        self._fill(now)
        self._level -= 1
        return max(0.0, -self._level / self._rate)

    def has(self, now: float) -> bool:
        self._fill(now)
        return self._level >= 1

    def full(self, now: float) -> bool:
        self._fill(now)
        return self._level >= self._burst


class Tries:
    """Wrong codes: five a minute from one address, ten a second in all. Good ones are not counted."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._server = Bucket(SERVER_TRIES, SERVER_TRIES, clock())
        self._addresses: dict[str, Bucket] = {}

    def allowed(self, address: str) -> bool:
        """Tell whether a code from this address may be looked at now."""
        now = self._clock()
        bucket = self._addresses.get(_network(address))
        return self._server.has(now) and (bucket is None or bucket.has(now))

    def failed(self, address: str) -> None:
        """Count a wrong code."""
        now = self._clock()
        self._server.wait(now)
        network = _network(address)
        if network not in self._addresses:
            self._forget_the_quiet(now)
            self._addresses[network] = Bucket(ADDRESS_TRIES, ADDRESS_TRIES / ADDRESS_SECONDS, now)
        self._addresses[network].wait(now)

    def _forget_the_quiet(self, now: float) -> None:
        if len(self._addresses) >= ADDRESSES_AT_MOST:
            self._addresses = {a: bucket for a, bucket in self._addresses.items() if not bucket.full(now)}


def _network(address: str) -> str:
    """Return what counts as one address: of IPv6, whole networks belong to one house."""
    try:
        parsed = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return address
    if parsed.version == 4:
        return str(parsed)
    return str(parsed.ipv4_mapped or ipaddress.ip_network((parsed, 64), strict=False))
