"""The closing round out of a chat: which messages are offered for the sheet of the feedback, without who wrote them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal
from zoneinfo import ZoneInfo

from ..names import keys
from ..roster.sources import zoom_chat
from ..text import clean_line, clean_text
from .bullets import parse_bullets
from .history import moments
from .identity import Reader
from .mentions import name_pattern
from .state import Sheet, State

Standing = Literal["offered", "noise", "private", "moderator", "deleted", "there"]
"""Only what is `offered` is taken unless somebody says otherwise. `deleted`: it stood on the sheet and was taken away;
`there`: it stands there, and adds nothing."""

_DAY = 86_400
_TIMED = re.compile(r"\[(?P<h>\d{1,2}):(?P<m>\d\d)(?::\d\d)?\]\s*(?P<rest>.*)")
"""How BigBlueButton and Teams give a chat away: [16:52] Name: text, or the text on the lines below."""
_SENDER = re.compile(r"(?P<name>[^:]{1,120}?)\s?:\s+(?P<text>\S.*)")
_AFTER_NAME = re.compile(
    r"\s*(?:(?:an|to|von|from)\b[^:]{0,40}?)?[\s(,·–-]*(?:(?P<h>\d{1,2}):(?P<m>\d\d)(?::\d\d)?)?[\s):]*"
)
"""What may stand on a line behind the name of who wrote what follows: to whom, and when."""
_LINK = re.compile(r"(?:https?://|www\.)\S+")
_SHORT = 4
"""A choice of a topic has no more words."""
_COURTESIES = """
    danke dank dankeschön vielen herzlichen besten lieben schönen schönes schöne euch ihnen dir allen alle auch sehr
    nochmal nochmals tschüss tschüß tschau ciao bye hallo hi hey guten gute morgen tag abend nachmittag servus moin
    wiedersehen auf bis bald dann ja nein ok okay super toll gerne gern test hört man mich ich bin da wieder weg
    heimreise wochenende feierabend grüße gruß liebe viele und für die einladung lg vg mfg thx merci
    thanks thank you all everyone everybody so much very many hello goodbye yes no great see soon have a nice evening
    weekend day good i am back here can hear me and for inviting us
"""
_COURTESY = frozenset(_COURTESIES.split())
"""Words of which a message is made that only says thanks, hello or goodbye, or tries the chat."""


@dataclass(frozen=True, slots=True)
class Said:
    """A message: who wrote it, "" if that is not known, and when, in seconds of the day, None without a time."""

    text: str
    sender: str = ""
    at: int | None = None
    private: bool = False


@dataclass(frozen=True, slots=True)
class Offer:
    """A message with what becomes of it. `key` is the same for equal words."""

    key: str
    said: Said
    standing: Standing


class FeedbackReader:
    """Reads chats and pasted blocks for one session. Names are looked up once."""

    def __init__(self, state: State) -> None:
        self._state = state
        self.names = name_pattern(state, state.people.values())
        """Finds names of participants in a text; None without people."""

    @cached_property
    def _reader(self) -> Reader:
        return Reader(self._state, tuple(sorted(self._state.topics)))

    @cached_property
    def _moderators(self) -> frozenset[str]:
        return frozenset(key for name in self._state.moderators for key in keys(name))

    def read(self, text: str) -> tuple[Said, ...]:
        """Return the messages of a saved chat, else the lines or points of a pasted block."""
        found = tuple(_zoom(text) if zoom_chat.read_text(text) is not None else self._block(text))
        return tuple(replace(one, text=cleaned) for one in found if (cleaned := clean_text(one.text)))

    def offers(self, found: tuple[Said, ...], sheet: Sheet, since: int | None) -> tuple[Offer, ...]:
        """Return what was written from a moment on (ms; None: all of it), the same words once."""
        begin = _seconds(self._state, since) if since is not None else None
        standing, deleted = _written(sheet)
        once: dict[str, Offer] = {}
        for one in found:
            if begin is None or one.at is None or _later(one.at, begin):
                key = _key(one.text)
                once.setdefault(key, Offer(key, one, self._standing(one, key, standing, deleted)))
        return tuple(once.values())

    def _standing(self, said: Said, key: str, there: frozenset[str], deleted: frozenset[str]) -> Standing:
        if key in there:
            return "there"
        if key in deleted:
            return "deleted"
        if said.private:
            return "private"
        if said.sender and not self._moderators.isdisjoint(self._reader.keys((said.sender,))):
            return "moderator"
        return "noise" if self._is_noise(said.text) else "offered"

    def _is_noise(self, text: str) -> bool:
        words = re.findall(r"[^\W_]+", _LINK.sub(" ", text.casefold()))
        if all(word in _COURTESY or word.isdigit() for word in words):
            return True
        return len(words) <= _SHORT and bool(self._reader.wish(text).choices)

    def _block(self, text: str) -> Iterator[Said]:
        """Lines that name who wrote them, or none of them does: then they are points of a list."""
        lines = [clean_line(line) for line in re.split(r"\r\n|\n|\r", text)]
        if not any(map(self._headed, lines)):
            yield from (Said(point) for _, point in parse_bullets(text))
            return
        sender, at = "", None
        for line in filter(None, lines):
            if (begun := self._headed(line)) is None:
                yield Said(line, sender, at)
                continue
            sender, at = begun.sender, begun.at
            if begun.text:
                yield begun

    def _headed(self, line: str) -> Said | None:
        """The begin of a message with its sender: `[16:52] Name: text`, `Name: text`, `Name 16:52`; None for others."""
        at, rest = None, line
        if timed := _TIMED.fullmatch(line):
            at, rest = _clock(timed), timed["rest"]
        known = self.names.match(rest) if self.names is not None else None
        if known is not None and (behind := _AFTER_NAME.fullmatch(rest, known.end())):
            return Said("", known[0], _clock(behind) if behind["h"] else at)
        sent = _SENDER.fullmatch(rest)
        if sent and (timed or (known is not None and known.end() == sent.end("name"))):
            return Said(sent["text"], sent["name"], at)
        return Said("", rest, at) if timed else None


def _zoom(text: str) -> Iterator[Said]:
    roster = zoom_chat.read_text(text)
    private = {message.number for message in zoom_chat.messages(text) if message.private}
    for row in roster.rows if roster is not None else ():
        yield from (Said(wish, row.display, row.joined, row.number in private) for wish in row.wishes)


def _clock(found: re.Match[str]) -> int:
    return int(found["h"]) * 3600 + int(found["m"]) * 60


def _seconds(state: State, at: int) -> int:
    """Return a moment in seconds of its day where the session takes place."""
    local = dt.datetime.fromtimestamp(at / 1000, ZoneInfo(state.timezone))
    return local.hour * 3600 + local.minute * 60 + local.second


def _later(at: int, begin: int) -> bool:
    """Whether a clock time is at or behind another, which is not longer ago than half a day. Chats that name minutes
    only count from the begun one."""
    return (at - begin + begin % 60) % _DAY < _DAY // 2


def _key(text: str) -> str:
    """What is the same for equal words, whatever their marks and capitals; signs alone stay what they are."""
    return " ".join(re.findall(r"[^\W_]+", text.casefold())) or "".join(text.split())


def _written(sheet: Sheet) -> tuple[frozenset[str], frozenset[str]]:
    """Return what stands on a sheet or stood in one of its entries, and what was in those that are deleted."""
    there, deleted = set[str](), set[str]()
    for entry in sheet.entries.values():
        texts = (text for moment in moments(entry) for text in (moment.text, *moment.variants))
        (deleted if entry.deleted else there).update(map(_key, texts))
    return frozenset(there), frozenset(deleted - there)
