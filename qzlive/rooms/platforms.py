"""What the platforms of calls can take, and where that is said. Whoever changes a number names its source.

- Zoom, name of a room: 32 characters. Meeting SDK for Windows, `IBatchCreateBOHelper::AddNewBoToList`.
- Zoom, assigned before the meeting: 100 rooms, 1,000 people. support.zoom.com, article KB0061353.
- BigBlueButton, name of a meeting: 2 to 64 characters. docs.bigbluebutton.org, API reference, "Updated in 2.4"; above
  100 servers of 2025 lose all their breakout rooms (bigbluebutton issue 24384, pull request 24486).
- BigBlueButton, rooms in its own dialogue: 16 unless the server is set otherwise (`breakoutRoomLimit`, pull requests
  10434 and 11854). Rooms made through the API are not counted.
- Teams: 50 rooms, none at all above 300 people. support.microsoft.com, "Use breakout rooms in Teams meetings".
- Webex: 100 sessions, developer.webex.com, "Update Meeting Breakout Sessions"; 1,000 people, help.webex.com nroo6fs.
- Teams and Webex publish no length of a room's name: 50 is a caution of our own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from ..reason import Reason

PlatformKey = Literal["zoom", "bbb", "teams", "webex"]


@dataclass(frozen=True, slots=True)
class Platform:
    """`name` is its own. `name_length` is counted in UTF-16 units, as these programs do; `rooms` and `people` are the
    most they take, None where nothing is known. `several`: more than one moderator may move people once the rooms are
    open."""

    key: PlatformKey
    name: str
    name_length: int
    rooms: int
    people: int | None = None
    several: bool = True

    def excesses(self, rooms: int, people: int) -> tuple[Reason, ...]:
        """Return what is too much for the platform."""
        found = []
        if rooms > self.rooms:
            found.append(Reason("rooms-too-many", {"count": rooms, "limit": self.rooms}))
        if self.people is not None and people > self.people:
            found.append(Reason("rooms-too-many-people", {"count": people, "limit": self.people}))
        return tuple(found)


PLATFORMS: Mapping[PlatformKey, Platform] = {
    "zoom": Platform("zoom", "Zoom", name_length=32, rooms=100, people=1_000),
    "bbb": Platform("bbb", "BigBlueButton", name_length=64, rooms=16),
    "teams": Platform("teams", "Teams", name_length=50, rooms=50, people=300, several=False),
    "webex": Platform("webex", "Webex", name_length=50, rooms=100, people=1_000, several=False),
}

_SPOKEN: Mapping[str, PlatformKey] = {
    "zoom": "zoom",
    "bigbluebutton": "bbb",
    "bbb": "bbb",
    "teams": "teams",
    "webex": "webex",
}


def platform_named(text: str) -> Platform | None:
    """Return the platform that people mean by a text such as "Zoom-Besprechung"; None if it names none."""
    plain = text.casefold().replace(" ", "")
    return next((PLATFORMS[key] for name, key in _SPOKEN.items() if name in plain), None)
