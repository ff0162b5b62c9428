"""Who or what a name names: a telephone, a device, a robot, nobody, an organisation."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .items import Item
from .words import Kind, Lexicon, plain

_TELEPHONE = re.compile(r"[+(]?[\d*•xX#()\s/.\-+]*[\d*•]")
_SEPARATORS = frozenset("|,;/:")
_OF = frozenset(
    (
        "von",
        "of",
        "de",
        "s",
        "van",
        "the",
        "mein",
        "my",
        "der",
        "des",
        "meine",
        "pro",
        "plus",
        "air",
        "mini",
        "max",
        "ultra",
        "g",
    )
)


def is_telephone(text: str) -> bool:
    """Whether a text is a number to call, masked or not: seven places at least, no letters."""
    if not _TELEPHONE.fullmatch(text):
        return False
    places = sum(c.isdigit() or c in "*•xX" for c in text)
    masked = text.count("*") + text.count("•") >= 2
    return (
        places >= 5
        and masked
        or (places >= 7 and (text[0] in "+0(" or places >= 8) and not re.search(r"[/,]\s*\d\s*[/,]", text))
    )


def telephone_behind(text: str) -> tuple[int, str] | None:
    """Return a small number and the telephone behind it ("2 +49 176 ***12"); None if the number is a part of it."""
    found = re.fullmatch(
        r"[#(\[]?\s*0?(\d{1,2})\s*[)\]]?[\s:|_.-]+((?:\+|0|\(0)[\d*•xX#()\s/.\-]+|\d{4,}[\d*•xX]+|\d{2,}[*•]{2,}\d*)",
        text,
    )
    return (int(found[1]), found[2]) if found and is_telephone(found[2]) else None


def telephone_ahead(text: str) -> tuple[int, str] | None:
    """Return a small number set off behind a telephone, and the telephone: "+49 176 ***12 (2)"."""
    found = re.fullmatch(r"(.*[\d*•])\s*(?:[(\[]\s*(\d{1,2})\s*[)\]]|\s[-–—|:]\s*(\d{1,2})|\s*[|#]\s*(\d{1,2}))", text)
    if not found or not is_telephone(found[1]):
        return None
    return int(found[2] or found[3] or found[4]), found[1]


def called(items: Sequence[Item], words: Lexicon, kind: Kind) -> bool:
    """Whether the whole text is such a word or phrase, digits and signs left out ("Gast 2", "Guest_4821")."""
    said = [plain(item.text) for item in items if item.sort == "word"]
    return bool(said) and kind in words.whole.get(" ".join(said), frozenset())


def is_bot(text: str, items: Sequence[Item]) -> bool:
    if any("bots" in item.kinds for item in items if item.sort == "word"):
        return True
    return "otterpilot" in text.casefold() or "notetaker" in text.casefold()


def has_device(items: Sequence[Item]) -> bool:
    return any("devices" in item.kinds for item in items)


def is_only_device(items: Sequence[Item]) -> bool:
    """Whether nothing but a device is named: "iPhone", "Galaxy S9", "DESKTOP-4J7KQ2"."""
    words = [item for item in items if item.sort == "word"]
    if not any("devices" in item.kinds for item in words):
        return False
    others = [item for item in words if "devices" not in item.kinds]
    return all(
        plain(item.text) in _OF or len(item.text) == 1 or (item.glued and item.text.isupper()) for item in others
    )


def is_owned_device(items: Sequence[Item]) -> bool:
    """Whether a device is named after somebody: "iPad von Birgit", "Birgits iPad"."""
    words = [item for item in items if item.sort == "word"]
    if len(words) < 2 or any(item.sort == "open" for item in items):
        return False
    owner = words[-2].text.lower().endswith(("s", "'s", "’s")) and len(words) == 2
    return "devices" in words[0].kinds or ("devices" in words[-1].kinds and owner)


def two_people(items: Sequence[Item]) -> bool:
    """Whether a name names several people, so that a number in brackets may count them."""
    return any(
        (item.sort == "sign" and item.text in "&+")
        or (
            item.sort == "word"
            and (
                plain(item.text) in ("familie", "family", "fam", "ehepaar", "famille", "familia", "aile", "ailesi")
                or ("joins" in item.kinds and len(item.text) > 2)
            )
        )
        for item in items
    )


def organisation_in(name: str, items: Sequence[Item]) -> tuple[str, str]:
    """Return a person's name and the organisation that stands set off behind or in front of it, "" if there is none."""
    for place in range(len(items) - 1, 0, -1):
        item = items[place]
        if item.sort == "open" and item.partner == len(items) - 1:
            inside = items[place + 1 : item.partner]
            if _is_organisation(inside) and place:
                return name[: item.start].rstrip(" ,|-–"), name[inside[0].start : inside[-1].end]
        spaced = item.sort == "sign" and (item.text in _SEPARATORS or (item.text == "-" and not item.glued))
        if (
            spaced
            and place + 1 < len(items)
            and _is_organisation(items[place + 1 :])
            and not _is_organisation(items[:place])
        ):
            return name[: item.start].rstrip(" ,|-–"), name[items[place + 1].start :].strip()
    if items and items[0].sort == "open" and 1 < items[0].partner < len(items) - 1:
        inside = items[1 : items[0].partner]
        if all(not item.kinds.isdisjoint(("hosts", "me", "guests")) for item in inside if item.sort == "word"):
            return name[items[items[0].partner].end :].strip(), ""
        if items[0].text != "[" and not _is_organisation(inside):
            return name, ""
        return name[items[items[0].partner].end :].strip(), name[inside[0].start : inside[-1].end] if inside else ""
    return name, ""


def _is_organisation(items: Sequence[Item]) -> bool:
    return any("institutions" in item.kinds or "units" in item.kinds for item in items if item.sort == "word")
