"""The views of the console, of which one is in front."""

from __future__ import annotations

import asyncio
from typing import TypeVar

from textual.widgets import ContentSwitcher

from .panel import Panel

P = TypeVar("P", bound=Panel)


class Views(ContentSwitcher):
    """A view is made when it is wanted for the first time: most sittings need few of them, and the first picture need
    not wait for the others. It keeps nothing that it could have missed before: it shows the state of that moment."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._making = asyncio.Lock()

    @property
    def front(self) -> Panel | None:
        """The view in front; None until the first one is there."""
        front = self.visible_content
        return front if isinstance(front, Panel) else None

    async def made(self, kind: type[P]) -> P:
        """Return a view, in front or not."""
        # A click and a key may want the same view at the same time.
        async with self._making:
            if not self.query(kind):
                await self.add_content(kind(id=kind.SCOPE))
        return self.query_one(kind)

    async def turn_to(self, kind: type[P]) -> P:
        """Bring a view to the front."""
        panel = await self.made(kind)
        if self.front is not None:
            self.front.leave()
        self.current = kind.SCOPE
        panel.enter()
        return panel
