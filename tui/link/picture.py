"""What a client shows: what the server confirmed, and what was written since."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qzlive.session.state import Sheet, State
from qzlive.session.views import Agenda, Members, Messages, SessionInfo, TableInfo


class ModeratorPicture:
    """`confirmed` is the fold of the records; `shown` has the own commands that have not arrived on top of it."""

    confirmed: State

    @property
    def version(self) -> int:
        raise NotImplementedError

    @property
    def shown(self) -> State:
        raise NotImplementedError


class HostPicture:
    """`sections` are confirmed; `sheet` has the own commands that have not arrived on top of it."""

    sections: Mapping[str, Any]

    @property
    def version(self) -> int:
        raise NotImplementedError

    @property
    def session(self) -> SessionInfo:
        raise NotImplementedError

    @property
    def agenda(self) -> Agenda:
        raise NotImplementedError

    @property
    def table(self) -> TableInfo:
        raise NotImplementedError

    @property
    def members(self) -> Members:
        raise NotImplementedError

    @property
    def messages(self) -> Messages:
        raise NotImplementedError

    @property
    def sheet(self) -> Sheet:
        raise NotImplementedError
