"""The watcher of the chat file, on real files."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from qzlive.language import LANGUAGES, Language, catalogue
from qzlive.reason import Reason
from tui.sources import chat_file
from tui.sources.chat_file import ChatFile, ChatStatus
from tui.sources.chat_reading import CHAT_LIMIT, Mark, look, read

from .waiting import beside, until

FIRST = "14:02:11\t From  Ada Beispiel  to  Everyone:\n\t2\n"
SECOND = "14:02:40\t From  Bo Muster  to  Everyone:\n\t12\n"


def save(path: Path, text: str | bytes) -> None:
    path.write_bytes(text if isinstance(text, bytes) else text.encode())


def replace_by_a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


class Watched(ChatFile):
    """A quick watcher that remembers what it gave."""

    def __init__(self, path: Path, **more: float) -> None:
        self.texts: list[str] = []
        self.said: list[ChatStatus] = []
        quick = {"interval": 0.01, "settle": 0.005, "second_look": 0.05, **more}
        super().__init__(path, self.texts.append, listener=self.said.append, now=lambda: 1_000, **quick)

    @property
    def states(self) -> list[str]:
        return [status.state for status in self.said]


@asynccontextmanager
async def watching(path: Path, **more: float) -> AsyncIterator[Watched]:
    chat = Watched(path, **more)
    async with beside(chat.run()):
        yield chat


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "meeting_saved_chat.txt"


async def test_the_text_is_given_when_it_is_there_and_when_it_grows(path: Path) -> None:
    save(path, FIRST)
    async with watching(path) as chat:
        await until(lambda: chat.texts == [FIRST])
        assert chat.status == ChatStatus("watching", None, 1_000)
        save(path, FIRST + SECOND)
        await until(lambda: chat.texts == [FIRST, FIRST + SECOND])
        assert chat.text == FIRST + SECOND
    assert chat.states == ["waiting", "watching", "off"]


async def test_a_file_that_comes_later_is_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "2031-05-14 14.00.00 Kreis" / "meeting_saved_chat.txt"
    async with watching(path) as chat:
        await until(lambda: chat.status.state == "waiting" and chat._seen is None)
        os.mkdir(path.parent)
        save(path, FIRST)
        await until(lambda: chat.texts == [FIRST])


async def test_the_same_text_saved_again_is_not_given_again(path: Path) -> None:
    save(path, FIRST)
    async with watching(path) as chat:
        await until(lambda: chat.texts)
        for number in range(3):
            os.utime(path, ns=(number, number))
            await until(lambda number=number: chat._known is not None and chat._known.mark.written == number)
        assert chat.texts == [FIRST]


async def test_a_file_that_is_replaced_by_another_of_the_same_size_is_read(path: Path) -> None:
    save(path, "a 2\n")
    facts = os.stat(path)
    async with watching(path) as chat:
        await until(lambda: chat.texts)
        other = path.with_suffix(".new")
        save(other, "a 3\n")
        os.utime(other, ns=(facts.st_atime_ns, facts.st_mtime_ns))
        os.replace(other, path)
        await until(lambda: chat.texts == ["a 2\n", "a 3\n"])


async def test_a_change_that_no_mark_shows_is_found_by_the_second_look(path: Path) -> None:
    """The clocks of some disks count in two seconds."""
    save(path, "a 2\n")
    os.utime(path, ns=(5, 5))
    async with watching(path, second_look=0.3) as chat:
        await until(lambda: chat.texts)
        save(path, "a 3\n")
        os.utime(path, ns=(5, 5))
        await until(lambda: chat.texts == ["a 2\n", "a 3\n"])


async def test_a_file_that_is_gone_keeps_its_text_and_goes_on_when_it_comes_back(path: Path) -> None:
    save(path, FIRST)
    async with watching(path) as chat:
        await until(lambda: chat.texts)
        os.unlink(path)
        await until(lambda: chat.status.state == "gone")
        assert (chat.text, chat.status.reason) == (FIRST, Reason("sources-chat-gone"))
        save(path, FIRST)
        await until(lambda: chat.status.state == "watching")
        assert chat.texts == [FIRST]


async def test_a_file_that_is_away_for_a_moment_is_not_gone(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """While it is replaced by another."""
    looks = 0

    def look_beside(there: Path) -> Mark | None:
        nonlocal looks
        looks += 1
        return look(there) if looks % 3 else None

    monkeypatch.setattr(chat_file, "look", look_beside)
    save(path, FIRST)
    async with watching(path) as chat:
        await until(lambda: looks > 10)
    assert chat.states == ["waiting", "watching", "off"]


async def test_a_file_that_is_emptied_is_given_as_it_is(path: Path) -> None:
    save(path, FIRST)
    async with watching(path) as chat:
        await until(lambda: chat.texts)
        save(path, "")
        await until(lambda: chat.texts == [FIRST, ""])


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
async def test_the_encoding_is_recognised(path: Path, encoding: str) -> None:
    save(path, "14:00:01\tJürgen Groß:\t2\r\n".encode(encoding))
    async with watching(path) as chat:
        await until(lambda: chat.texts == ["14:00:01\tJürgen Groß:\t2\r\n"])


async def test_half_a_line_is_not_given_while_somebody_writes(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """At each look the file has grown, up to the end of a line; of a number the first digit would be another choice."""
    whole = "14:00:01\tAda Beispiel:\t12\n"
    save(path, "")
    written = 0

    def look_and_write(there: Path) -> Mark | None:
        nonlocal written
        mark = look(there)
        if written < len(whole):
            written += 5
            save(path, whole[:written])
            os.utime(path, ns=(written, written))
        return mark

    monkeypatch.setattr(chat_file, "look", look_and_write)
    async with watching(path) as chat:
        await until(lambda: chat.texts)
        assert chat.texts == [whole]


async def test_a_file_that_never_rests_is_read_as_far_as_its_lines_are_whole(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    count = 0

    def look_and_write(there: Path) -> Mark | None:
        nonlocal count
        count += 1
        save(path, f"{FIRST}half {count}")
        os.utime(path, ns=(count, count))
        return look(there)

    monkeypatch.setattr(chat_file, "look", look_and_write)
    async with watching(path) as chat:
        await until(lambda: chat.texts)
        assert chat.texts == [FIRST]


async def test_what_is_no_chat_is_not_read_and_said_once(path: Path) -> None:
    save(path, b"x" * (CHAT_LIMIT + 1))
    async with watching(path) as chat:
        await until(lambda: chat.status.reason == Reason("sources-chat-too-big", {"limit": 2}))
        save(path, b"PK\3\4\0\0\0\0" * 100)
        await until(lambda: chat.status.reason == Reason("sources-chat-no-text"))
        replace_by_a_folder(path)
        await until(lambda: chat.status.reason == Reason("sources-chat-no-file"))
        os.rmdir(path)
        save(path, FIRST)
        await until(lambda: chat.texts == [FIRST])
        assert chat.status.state == "watching"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
async def test_a_pipe_is_not_waited_for(path: Path) -> None:
    os.mkfifo(path)
    async with watching(path) as chat:
        await until(lambda: chat.status.reason == Reason("sources-chat-no-file"))


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (PermissionError(13, "denied"), Reason("sources-chat-denied")),
        (OSError(5, "broken disk"), Reason("sources-chat-failed", {"number": 5})),
        (OSError(116, "stale handle"), Reason("sources-chat-failed", {"number": 116})),
    ],
)
async def test_a_file_that_cannot_be_read_for_a_while(
    path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, reason: Reason
) -> None:
    save(path, FIRST)

    def fail(*more: object) -> int:
        raise error

    async with watching(path) as chat:
        await until(lambda: chat.texts)
        with monkeypatch.context() as broken:
            broken.setattr("tui.sources.chat_reading.os.open", fail)
            os.utime(path, ns=(7, 7))
            await until(lambda: chat.status.state == "unreadable")
            assert chat.status == ChatStatus("unreadable", reason, 1_000)
        await until(lambda: chat.status.state == "watching")
    assert chat.texts == [FIRST]


def test_a_file_that_another_program_has_for_itself(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As Windows says it."""
    error = PermissionError(13, "sharing violation")
    error.winerror = 32  # type: ignore[attr-defined]

    def fail(*more: object) -> int:
        raise error

    monkeypatch.setattr("tui.sources.chat_reading.os.open", fail)
    with pytest.raises(chat_file.Unreadable) as raised:
        read(path)
    assert raised.value.reason == Reason("sources-chat-locked")


async def test_a_disk_that_does_not_answer_holds_nothing_up(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One look hangs: it is said, there is no second one, the loop goes on, and stopping is quick."""
    save(path, FIRST)
    answering = threading.Event()
    looks = 0

    def hang(there: Path) -> Mark | None:
        nonlocal looks
        looks += 1
        answering.wait(20)
        return look(there)

    monkeypatch.setattr(chat_file, "look", hang)
    async with watching(path, patience=0.02) as chat:
        await until(lambda: chat.status == ChatStatus("slow", Reason("sources-chat-slow")))
        assert looks == 1
        answering.set()
        await until(lambda: chat.texts == [FIRST])
        answering.clear()
        await until(lambda: chat.status.state == "slow")
    answering.set()
    assert chat.status.state == "off"


async def test_it_can_be_stopped_and_started_again(path: Path) -> None:
    save(path, FIRST)
    chat = Watched(path)
    for _ in range(2):
        async with beside(chat.run()):
            await until(lambda: chat.status.state == "watching")
    assert chat.texts == [FIRST]
    assert asyncio.all_tasks() == {asyncio.current_task()}


def test_a_disk_that_does_not_answer_does_not_hold_up_the_end_of_the_program() -> None:
    code = """
import asyncio, threading
from pathlib import Path
from tui.sources import chat_file

chat_file.look = lambda path: threading.Event().wait(300)

async def main():
    said = asyncio.Event()
    chat = chat_file.ChatFile(
        Path("chat.txt"), print, now=int, patience=0.01, listener=lambda status: status.state == "slow" and said.set()
    )
    running = asyncio.create_task(chat.run())
    await said.wait()
    running.cancel()

asyncio.run(main())
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_failure_has_its_sentence(language: Language) -> None:
    say = catalogue(language)
    reason = Reason("sources-chat-too-big", {"limit": 2})
    assert "2 MB" in say(reason.code, reason.params)
