"""How it is with the sources, in sentences: short above the list of people, whole in the dialog."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from qzlive.language import Catalogue
from qzlive.session.clock import wall

from ... import clipboard
from ...sources.bbb_settings import SettingsRefused
from ..lists.dialog import said
from .feed import Came, Feed, News
from .feeds import BbbFeed, ChatFeed, Feeds

UNREAD = 5
"""So many messages that are not understood are told one by one."""


def lines(feeds: Feeds) -> tuple[str, ...]:
    """Return one line for each source that is followed."""
    return tuple(_line(feed) for feed in feeds.all if feed.running)


def _line(feed: Feed) -> str:
    t, name = feed.console.t, feed.console.t(f"feeds-short-{feed.NAME}")
    parts = []
    if feed.trouble_at is not None:
        parts.append(t("feeds-line-trouble", state=feed.state, clock=_clock(feed, feed.trouble_at)))
    if feed.pending is not None:
        parts.append(t("feeds-line-pending", count=feed.count))
    elif feed.news is not None:
        parts.append(t("feeds-line-news", clock=_clock(feed, feed.news.at), what=told(feed.news, t)))
    elif parts:
        parts.append(t("feeds-line-more"))
    if isinstance(feed, ChatFeed) and (unread := feed.unread):
        parts.append(t("feeds-line-unread", count=len(unread)))
    what = " · ".join(parts) or _quiet(feed)
    return t("feeds-line", feed=name, auto="yes" if feed.auto else "no", what=what)


def told(news: News, t: Catalogue) -> str:
    """Return what came by itself: "2 Wünsche, 1 zu entscheiden"."""
    counted = (
        ("feeds-news-wishes", news.wishes),
        ("feeds-news-asked", news.asked),
        ("feeds-news-came", news.came),
        ("feeds-news-gone", news.gone),
    )
    return ", ".join(t(code, count=count) for code, count in counted if count)


def came(feeds: Feeds) -> str:
    """Return what came by itself, a line each, the latest first: "14:32  Anna Berg: Thema geändert, 2 → 3"."""
    return "\n".join(_came(feed, one) for feed, one in feeds.came)


def _came(feed: Feed, one: Came) -> str:
    t = feed.console.t
    parts = (t(f"difference-is-{one.line.change}", registered="no"), said(one.line, t))
    what = ", ".join(filter(None, parts))
    return t("feeds-came-line", clock=_clock(feed, one.at), name=one.line.name or one.line.display, what=what)


def _not_understood(feed: ChatFeed) -> Iterator[str]:
    """Yield the latest messages that perhaps hold a wish."""
    t, unread = feed.console.t, feed.unread
    for one in unread[-UNREAD:]:
        told = t("feeds-unread", name=one.name, text=" ".join(one.text.split()))
        yield told if len(told) <= clipboard.LINE else told[: clipboard.LINE - 1] + "…"
    if len(unread) > UNREAD:
        yield t("feeds-unread-more", count=len(unread) - UNREAD)


def _quiet(feed: Feed) -> str:
    """What is said while nothing has come that anybody has to look at."""
    t = feed.console.t
    if isinstance(feed, ChatFeed):
        if not feed.is_chat:
            return t("feeds-quiet-no-chat")
        changed_at = feed.file.status.changed_at if feed.file is not None else None
        return t("feeds-quiet-none") if changed_at is None else t("feeds-quiet-chat", clock=_clock(feed, changed_at))
    follower = feed.follower if isinstance(feed, BbbFeed) else None
    if follower is not None and follower.status.state == "choosing":
        return t("feeds-quiet-choosing", count=len(follower.meetings))
    if follower is None or follower.status.at is None:
        return t("feeds-quiet-waiting")
    return t("feeds-quiet-bbb", count=follower.status.count or 0, clock=_clock(feed, follower.status.at))


def chat_said(feed: ChatFeed) -> Iterator[str]:
    """Yield how it is with the chat file."""
    t, file = feed.console.t, feed.file
    if not feed.running:
        yield t("feeds-off")
        return
    if file is None or (file.status.changed_at is None and file.status.reason is None):
        yield t("feeds-chat-waiting" if feed.named else "feeds-chat-searching")
        if feed.older is not None:
            yield t("feeds-chat-older")
            yield shortened(feed.older.path)
    elif file.status.reason is not None:
        yield t(file.status.reason.code, file.status.reason.params)
    elif not feed.is_chat:
        yield t("feeds-chat-other")
    else:
        yield t("feeds-chat-watching", clock=_clock(feed, file.status.changed_at or 0))
    if file is not None:
        yield shortened(file.path)
    yield from _not_understood(feed)
    yield from _mode(feed)


def bbb_said(feed: BbbFeed) -> Iterator[str]:
    """Yield how it is with BigBlueButton."""
    t, settings, follower = feed.console.t, feed.console.bbb, feed.follower
    if isinstance(settings, SettingsRefused):
        yield t(settings.code, settings.params)
        return
    if settings is None:
        yield t("feeds-bbb-unset")
        return
    if not feed.running or follower is None:
        yield f"{settings.host} · {t('feeds-off')}"
        return
    status = follower.status
    where = " · ".join(filter(None, (settings.host, feed.meeting_name)))
    if status.at is not None:
        where = f"{where} · {t('feeds-bbb-list', count=status.count or 0, clock=_clock(feed, status.at))}"
    yield where
    if status.reason is not None:
        yield t(status.reason.code, status.reason.params)
    elif status.state == "choosing":
        yield t("feeds-bbb-choosing", count=len(follower.meetings))
    elif status.state == "waiting":
        yield t("feeds-bbb-waiting")
    yield from _mode(feed)


def _mode(feed: Feed) -> Iterator[str]:
    t = feed.console.t
    if feed.pending is not None:
        yield t("feeds-pending", count=feed.count)
    if feed.auto:
        yield t("feeds-auto")
    elif feed.news is not None and feed.pending is None:
        yield t("feeds-asks")


def shortened(path: Path) -> str:
    """Return where a file lies, on one line of a dialog of 80 columns; the end is what tells it from others."""
    shown = clipboard.place(path).replace("\n", "")
    return shown if len(shown) <= clipboard.LINE else "…" + shown[-(clipboard.LINE - 1) :]


def _clock(feed: Feed, at: int) -> str:
    return wall(feed.console.state, at)
