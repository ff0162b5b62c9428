"""Whether a zipped office document is what it seems: told by the directory of the archive, before anything is unpacked.

No part can give more bytes than the directory says: zipfile stops there.
"""

from __future__ import annotations

import zipfile
from collections.abc import Sequence

_PARTS = 1_000
_UNPACKED = 25_000_000
_RATIO = 100
# Styles and relations are small; libraries make objects of all of them.
_SIDE_PART = 1_000_000


def unpacks_too_much(parts: Sequence[zipfile.ZipInfo], long: tuple[str, ...]) -> bool:
    """Return whether a small file unpacks to a big one. `long` is how the names of parts begin that may be long."""
    read = [part for part in parts if part.filename.endswith((".xml", ".rels"))]
    unpacked = sum(part.file_size for part in read)
    side = sum(part.file_size for part in read if not part.filename.startswith(long))
    dense = any(part.file_size > _RATIO * max(part.compress_size, 10_000) for part in read)
    return len(parts) > _PARTS or unpacked > _UNPACKED or side > _SIDE_PART or dense
