"""The order in which the dialogues of the platforms show people."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

Place = tuple[tuple[int, str], ...]


@lru_cache(maxsize=4096)
def shown_order(display: str) -> Place:
    """Return the key by which a participant list is sorted: by display name, signs before digits before letters, case
    and accents make no difference, and numbers are texts: 10 stands before 2.

    So Zoom says of its own list (support.zoom.com, article KB0065566), and so JavaScript compares texts, in which the
    others are written. Zoom shows oneself, host and co-hosts first, then raised hands, then who is unmuted: when
    everybody is muted and no hand is up, all others stand in this order.
    """
    apart = unicodedata.normalize("NFKD", display.casefold())
    return tuple((_kind(sign), sign) for sign in apart if not unicodedata.combining(sign))


def _kind(sign: str) -> int:
    if sign.isdigit():
        return 1
    return 2 if sign.isalpha() else 0
