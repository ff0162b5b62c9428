from __future__ import annotations

from collections.abc import Callable

from qzlive.session.base import Command
from qzlive.session.commands.agenda import BeginItem
from qzlive.session.commands.sheets import DeleteEntry, RestoreEntry
from qzlive.wire.commands import dump_command
from tui.link.outbox import WINDOW, Item, Outbox, Problem

from .sheets import SHEET, add, an_id, edit, heading, move, star

REASON = Problem("session-sheets-closed")


def item(id_: str, command: Command, seen: int = 0) -> Item:
    return Item(id_, dump_command(command), seen, at=1)


def nothing(id_: str) -> bool:
    return False


def send(outbox: Outbox, exists: Callable[[str], bool] = nothing, now: float = 0.0) -> list[str]:
    due, _ = outbox.due(now, exists)
    for one in due:
        one.sent = True
    return [one.id for one in due]


def test_what_is_about_different_entries_does_not_wait_for_each_other() -> None:
    outbox = Outbox()
    outbox.add(item("c1", add(1)))
    outbox.add(item("c2", add(2)))
    assert send(outbox) == ["c1", "c2"]
    assert send(outbox) == []


def test_what_is_about_the_same_entry_waits_until_the_one_before_is_answered() -> None:
    outbox = Outbox()
    outbox.add(item("c1", add(1)))
    outbox.add(item("c2", edit(1, "c1", "anders")))
    outbox.add(item("c3", add(2, parent=an_id(1))))
    outbox.add(item("c4", star(1)))
    assert send(outbox) == ["c1"]
    outbox.acknowledge("c1", 5)
    assert send(outbox) == ["c2"]
    outbox.acknowledge("c2", 6)
    assert send(outbox) == ["c3", "c4"]


def test_what_is_put_below_an_entry_waits_until_that_one_is_back() -> None:
    outbox = Outbox()
    outbox.add(item("c1", DeleteEntry(sheet=SHEET, entry=an_id(1))))
    outbox.add(item("c2", RestoreEntry(sheet=SHEET, entry=an_id(1))))
    outbox.add(item("c3", add(2, parent=an_id(1))))
    for id_ in ("c1", "c2", "c3"):
        assert send(outbox) == [id_]
        outbox.acknowledge(id_, 1)


def test_other_commands_keep_their_order() -> None:
    outbox = Outbox()
    outbox.add(item("c1", add(1)))
    outbox.add(item("c2", BeginItem(item="item-0001", current=None)))
    outbox.add(item("c3", add(2)))
    assert send(outbox) == ["c1"]
    outbox.acknowledge("c1", 1)
    assert send(outbox) == ["c2"]
    outbox.acknowledge("c2", 2)
    assert send(outbox) == ["c3"]


def test_a_refused_command_holds_back_only_what_names_it() -> None:
    outbox = Outbox()
    outbox.add(item("c1", add(1, "der Text")))
    outbox.add(item("c2", edit(1, "c1", "der andere Text")))
    outbox.add(item("c3", add(2, parent=an_id(1))))
    outbox.add(item("c4", move(3, parent=an_id(2))))
    outbox.add(item("c5", add(4)))
    assert send(outbox) == ["c1", "c5"]
    outbox.refuse("c1", REASON)
    outbox.acknowledge("c5", 1)
    assert send(outbox) == []
    first, *others = outbox.pending()
    assert (first.state, first.code, first.texts) == ("refused", REASON.code, ("der Text",))
    assert [other.state for other in others] == ["waiting"] * 3
    assert outbox.state_of_entry(an_id(1)) == "refused"
    assert outbox.state_of_entry(an_id(2)) == "waiting"
    assert outbox.state_of_entry(an_id(4)) == "saved"

    outbox.retry("c1")
    assert send(outbox) == ["c1"]
    outbox.acknowledge("c1", 2)
    assert send(outbox) == ["c2"]
    outbox.acknowledge("c2", 3)
    assert send(outbox) == ["c3"]


def test_dropping_a_refused_command_drops_what_names_it() -> None:
    outbox = Outbox()
    for number, command in enumerate((add(1), add(2, parent=an_id(1)), edit(2, "c2", "x"), add(3)), 1):
        outbox.add(item(f"c{number}", command))
    outbox.refuse("c1", REASON)
    outbox.drop("c1")
    assert [pending.id for pending in outbox.pending()] == ["c4"]


def test_what_hangs_on_a_heading_goes_out_if_only_its_change_was_refused() -> None:
    outbox = Outbox()
    outbox.add(item("c1", heading("heading-01", "neuer Wortlaut")))
    outbox.refuse("c1", REASON)
    outbox.add(item("c2", add(1, section="heading-01")))
    assert send(outbox) == []
    assert send(outbox, exists={"heading-01"}.__contains__) == ["c2"]


def test_a_delayed_command_is_sent_again_later_and_nothing_about_it_overtakes() -> None:
    outbox = Outbox()
    outbox.add(item("c1", add(1)))
    outbox.add(item("c2", edit(1, "c1", "x")))
    outbox.add(item("c3", add(2)))
    assert send(outbox) == ["c1", "c3"]
    outbox.delay("c1", Problem("server-disk-full"), lambda times: 10.0 * times)
    due, wake = outbox.due(5.0, nothing)
    assert (due, wake) == ([], 10.0)
    assert outbox.pending()[0].state == "waiting"
    assert outbox.pending()[0].code == "server-disk-full"
    assert send(outbox, now=10.0) == ["c1"]
    outbox.acknowledge("c1", 1)
    assert send(outbox, now=10.0) == ["c2"]


def test_after_a_lost_connection_everything_unanswered_is_sent_again() -> None:
    outbox = Outbox()
    for number in range(1, 4):
        outbox.add(item(f"c{number}", add(number)))
    send(outbox)
    outbox.acknowledge("c2", 1)
    outbox.disconnected()
    assert send(outbox) == ["c1", "c3"]


def test_only_so_many_are_on_their_way_at_once() -> None:
    outbox = Outbox()
    for number in range(2 * WINDOW):
        outbox.add(item(f"c{number}", add(number)))
    assert len(send(outbox)) == WINDOW
    assert send(outbox) == []
    outbox.acknowledge("c0", 1)
    assert send(outbox) == [f"c{WINDOW}"]


def test_what_is_acknowledged_is_shown_until_its_version_is_there() -> None:
    outbox = Outbox()
    outbox.add(item("c1", add(1)))
    outbox.acknowledge("c1", 7)
    assert outbox.state_of("c1") == "saved"
    assert [one.id for one in outbox.overlay()] == ["c1"]
    outbox.arrived(6)
    assert [one.id for one in outbox.overlay()] == ["c1"]
    outbox.arrived(7)
    assert list(outbox.overlay()) == []


def test_a_restored_server_is_given_everything_again_in_order_and_as_if_nothing_later_had_been_seen() -> None:
    outbox = Outbox()
    for number in range(1, 5):
        outbox.add(item(f"c{number}", add(number), seen=number * 9))
    for number in (1, 3, 2):
        outbox.acknowledge(f"c{number}", number * 10)
    outbox.arrived(30)
    outbox.restored(10)
    due, _ = outbox.due(0.0, nothing)
    # What was never acknowledged has seen the lost history too.
    assert [(one.id, one.seen) for one in due] == [("c2", 10), ("c3", 10), ("c4", 10)]
    assert outbox.state_of("c1") == "saved"


def test_a_command_that_this_release_cannot_read_is_sent_as_it_is() -> None:
    outbox = Outbox()
    outbox.add(Item("c1", {"type": "entry.paint", "entry": an_id(1), "text": "rot"}, 0, 1))
    pending = outbox.pending()[0]
    assert pending.command is None
    assert pending.texts == ("rot",)
    assert send(outbox) == ["c1"]


def test_refused_texts_stay_in_the_picture_and_other_refusals_do_not() -> None:
    outbox = Outbox()
    outbox.add(item("c1", add(1)))
    outbox.add(item("c2", star(9)))
    outbox.refuse("c1", REASON)
    outbox.refuse("c2", REASON)
    assert [one.id for one in outbox.overlay()] == ["c1"]
