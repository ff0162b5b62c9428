from __future__ import annotations

from server.limits import Bucket, Tries


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_a_bucket_gives_its_burst_at_once_and_then_slows_down() -> None:
    bucket = Bucket(3, 2, 0.0)
    assert [bucket.wait(0.0) for _ in range(5)] == [0, 0, 0, 0.5, 1.0]
    assert bucket.wait(10.0) == 0


def test_five_wrong_codes_a_minute_from_one_address() -> None:
    clock = Clock()
    tries = Tries(clock)
    for _ in range(5):
        assert tries.allowed("192.0.2.1")
        tries.failed("192.0.2.1")
    assert not tries.allowed("192.0.2.1")
    assert tries.allowed("192.0.2.2")
    clock.now += 12
    assert tries.allowed("192.0.2.1")


def test_ten_wrong_codes_a_second_from_all_addresses() -> None:
    clock = Clock()
    tries = Tries(clock)
    for number in range(10):
        assert tries.allowed(f"192.0.2.{number}")
        tries.failed(f"192.0.2.{number}")
    assert not tries.allowed("192.0.2.99")
    clock.now += 0.11
    assert tries.allowed("192.0.2.99")


def test_a_house_with_many_addresses_is_one() -> None:
    tries = Tries(Clock())
    for number in range(5):
        tries.failed(f"2001:db8::{number}")
    assert not tries.allowed("2001:db8::ffff")
    assert tries.allowed("2001:db8:0:1::1")


def test_the_same_address_in_its_two_forms_is_one() -> None:
    tries = Tries(Clock())
    for _ in range(5):
        tries.failed("::ffff:192.0.2.1")
    assert not tries.allowed("192.0.2.1")
