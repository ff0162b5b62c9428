"""Files that are archives (DOCX, XLSX), packed so that the same content gives the same bytes."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

_EPOCH_OF_ZIP = (1980, 1, 1, 0, 0, 0)


def parts_of(content: bytes) -> Mapping[str, bytes]:
    """Return the parts of an archive by their names, in their order."""
    with zipfile.ZipFile(io.BytesIO(content)) as source:
        return {name: source.read(name) for name in source.namelist()}


def packed(parts: Mapping[str, bytes]) -> bytes:
    """Return an archive of these parts that knows no clock."""
    stable = io.BytesIO()
    with zipfile.ZipFile(stable, "w", zipfile.ZIP_DEFLATED) as target:
        for name, part in parts.items():
            entry = zipfile.ZipInfo(name, _EPOCH_OF_ZIP)
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, part)
    return stable.getvalue()
